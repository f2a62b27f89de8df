reflect = Looking at both sides
    .button = Look at both sides
reflect-start =
    About { $minutes } minutes, about { $who }. Two directions: what the use did between you, and what your contact does to recovery. It isn't about whose fault it is.
reflect-role =
    Which of these fits you? More than one is fine.

    “Use” can be a substance or a habit. Stopped or cutting down: it all belongs here.
    .self = I use or used
    .self-said = someone who uses or used, is stopping or cutting down
    .loved_one = Someone I love uses or used
    .loved_one-said = someone who loves a person who uses or used
    .professional = It's my work
    .professional-said = someone who works with people in recovery
reflect-as_professional = You'll see the questions as someone in recovery gets them. Answer for yourself, or just look.
reflect-between =
    First direction: what did the use do between you and { $who }?

    Tick what fits.
    .promises = Promises I didn't keep
    .promises-said = promises you didn't keep
    .dishonesty = Not being honest
    .dishonesty-said = not being honest
    .distance = Distance
    .distance-said = distance
    .misunderstanding = Misunderstandings
    .misunderstanding-said = misunderstandings
    .irritable = A short fuse
    .irritable-said = a short fuse
    .avoidance = Staying out of the way
    .avoidance-said = staying out of each other's way
    .withdrawal = Shutting myself off
    .withdrawal-said = shutting yourself off
    .self_focus = Mostly busy with myself
    .self_focus-said = being mostly busy with yourself
    .talking = No longer really talking
    .talking-said = no longer really talking
    .changed = I was different
    .changed-said = being different from who you were
    .numbness = Feeling very little
    .numbness-said = feeling very little
reflect-moment = Choose one moment that still comes back. What happened, in two lines?
reflect-felt = Put yourself in the place of { $who }, at a moment like that. What would have hurt most?
    .not_knowing = Not knowing what was up
    .not_knowing-said = not knowing what was going on
    .not_counting = Coming second
    .not_counting-said = coming second
    .lied_to = Not hearing the truth
    .lied_to-said = not hearing the truth
    .alone = Being left alone with it
    .alone-said = being left alone with it
    .afraid = Being worried or afraid
    .afraid-said = being worried or afraid
    .let_down = Having counted on it
    .let_down-said = having counted on it
reflect-mine = Which part is yours, and which part isn't? Facts are enough; you don't have to be hard on yourself.
reflect-other_way = And now the other direction: what goes on between you and { $who }. And what that does to you and your recovery. Naming it is not blaming.
reflect-eases = What in it makes things easier for you?
    .support = Support
    .support-said = support
    .calm = Calm
    .calm-said = calm
    .hope = Hope
    .hope-said = hope
    .structure = Structure
    .structure-said = structure
    .laughter = Laughing together
    .laughter-said = laughing together
    .being_seen = Being seen as I am
    .being_seen-said = being seen as you are
    .purpose = Something to do it for
    .purpose-said = having something to do it for
    .nothing_now = Nothing, right now
    .nothing_now-said = nothing right now
reflect-stirs = And what does it stir up that makes things harder?
    .urge = An urge or craving
    .urge-said = an urge or craving
    .shame = Shame
    .shame-said = shame
    .anger = Anger
    .anger-said = anger
    .pressure = Pressure
    .pressure-said = pressure
    .tension = Tension
    .tension-said = tension
    .guilt = Guilt
    .guilt-said = guilt
    .loneliness = Loneliness
    .loneliness-said = loneliness
    .nothing_now = Nothing, right now
    .nothing_now-said = nothing right now
reflect-before = Think of the last hard moment. What happened just before it?
reflect-both_roles = You're a loved one too. So two short questions from that side.
reflect-l_between =
    First direction: what did the use do to you, and between you and { $who }?

    Tick what fits.
    .worry = Worry
    .worry-said = worry
    .trust = Trust that went
    .trust-said = trust that went
    .distance = Distance
    .distance-said = distance
    .quarrels = Quarrels
    .quarrels-said = quarrels
    .promises = Promises not kept
    .promises-said = promises that weren't kept
    .sleep = Nights without sleep
    .sleep-said = nights without sleep
    .money = Money
    .money-said = money
    .loneliness = Being alone with it
    .loneliness-said = being alone with it
    .changed = Someone who changed
    .changed-said = someone who changed
reflect-l_moment = Choose one moment that still comes back. What happened, in two lines?
reflect-l_other_way = And now the other direction. You didn't cause the use. You do have influence.
reflect-l_did =
    What did you do yourself to keep things going?

    It is often meant well.
    .checking = Checking
    .checking-said = checking
    .rescuing = Solving things
    .rescuing-said = solving things that weren't yours
    .covering = Covering up
    .covering-said = covering up
    .silence = Keeping quiet
    .silence-said = keeping quiet
    .lectures = Warning, explaining
    .lectures-said = warning and explaining
    .anger = Getting angry
    .anger-said = getting angry
    .looking_away = Looking away
    .looking_away-said = looking away
reflect-l_effect = What did that bring, most of the time?
    .peace = Peace, for a while
    .peace-said = peace for a while
    .going = Things went on
    .going-said = that things went on
    .quarrel = A quarrel
    .quarrel-said = a quarrel
    .distance = More distance
    .distance-said = more distance
    .worn_out = I was worn out
    .worn_out-said = that you were worn out
reflect-l_influence = Where do you have influence, even if nothing else changes?
    .my_rest = My own rest
    .my_rest-said = your own rest
    .my_support = Someone who supports me
    .my_support-said = someone who supports you
    .how_i_say = How and when I say it
    .how_i_say-said = how and when you say it
    .hand_back = One thing I stop taking over
    .hand_back-said = one thing you stop taking over
    .my_limit = What I do and don't do
    .my_limit-said = what you do and don't do
    .notice_good = Noticing what goes well
    .notice_good-said = noticing what goes well
reflect-different = What would you like to be different between you and { $who }?
reflect-now =
    The last question. How much tension is there now?

    0 is none, 10 is as much as there can be.
reflect-too_much =
    Then no step today. Looking at this takes a lot.

    Your answers are kept. Calm first, or someone to call.
    .offer-calm = Two minutes of calm
    .offer-in_moment = Through it, step by step
    .offer-sos = Someone to call
    .offer-menu = That's enough for today
reflect-back_between =
    <b>What the use did between you:</b> { $between }
reflect-back_eases =
    <b>What makes it easier:</b> { $eases }
reflect-back_stirs =
    <b>What makes it harder:</b> { $stirs }
reflect-back_l_between =
    <b>What the use did to you, and between you:</b> { $l_between }
reflect-back_l_did =
    <b>What you did to keep things going:</b> { $l_did }
reflect-back_l_influence =
    <b>Where you have influence:</b> { $l_influence }
reflect-enough = It goes both ways, between you and { $who }. Neither side is the whole story, and nobody has to carry it alone.
    .offer-repair_step = Plan one small step
    .offer-unsent_letter = Letter I won't send
    .offer-map_person = Add to this contact
    .offer-menu = That's enough for today

boundary = Where my limit is
    .button = Say where my limit is
boundary-start = About { $minutes } minutes. A limit is about what you do yourself. It isn't a threat, and nobody else has to change for it.
boundary-for_child = It's about a child. Keep it small, and about what you do yourself. Rules at home you make with another adult.
boundary-need = What do you need to stay well in the contact with { $who }?
    .no_use = No use where I am
    .no_use-said = no use where you are
    .leave_free = Being free to leave
    .leave_free-said = being free to leave
    .own_pace = Going at my own pace
    .own_pace-said = going at your own pace
    .no_checks = Not being checked on
    .no_checks-said = not being checked on
    .no_use_home = No use in my home
    .no_use_home-said = no use in your home
    .no_cover = Not having to cover up
    .no_cover-said = not having to cover things up
    .own_plans = My own plans going ahead
    .own_plans-said = your own plans going ahead
    .sleep = Sleep and rest
    .sleep-said = sleep and rest
    .money = Keeping my money apart
    .money-said = keeping your money apart
    .calm_tone = A calm tone
    .calm_tone-said = a calm tone
    .my_time = Time for myself
    .my_time-said = time for yourself
    .parties = Parties without pressure
    .parties-said = parties without pressure
    .visits = Calm visits with children
    .visits-said = calm visits when children are there
    .belief = My own faith, my own way
    .belief-said = your own way in faith and family honour
    .closeness = A say in closeness and sex
    .closeness-said = a say in closeness and sex
boundary-pressure = One question first, just for you. Are you ever pressed or forced into closeness or sex?
    .never = No
    .never-said = no
    .sometimes = Yes, sometimes
    .sometimes-said = yes, sometimes
    .rather_not = I'd rather not say
    .rather_not-said = rather not said
boundary-pressed =
    If there is pressure or force, it's never about how you said no. It isn't yours to solve with a sentence.

    Talk about it with a helpline or someone you trust, at a moment when no one can listen in.
    .offer-not_safe = When it isn't safe
    .offer-sos = Someone to call
    .offer-calm = Two minutes of calm
    .offer-menu = That's enough for today
boundary-if = When does it come down to it?
    .at_party = I'm offered something
    .at_party-said = you're offered something at a party
    .at_party-draft = I'm offered something at a party
    .visit = When a visit gets tense
    .visit-said = a visit gets tense
    .honour = I'm told what honour asks
    .honour-said = you're told what to do for faith or family honour
    .honour-draft = I'm told what to do for faith or family honour
    .not_close = When I don't want closeness
    .not_close-said = you don't want closeness
    .not_close-draft = I don't want closeness
    .uses = When there's use near me
    .uses-said = someone uses where you are
    .uses-draft = someone uses where I am
    .asks_money = When I'm asked for money
    .asks_money-said = you're asked for money
    .asks_money-draft = I'm asked for money
    .shouting = When it turns to shouting
    .shouting-said = it turns to shouting
    .late_call = When the phone rings late
    .late_call-said = the phone rings late at night
    .must_lie = When I'm asked to lie
    .must_lie-said = you're asked to lie
    .must_lie-draft = I'm asked to lie
    .pushed = When I'm talked into it
    .pushed-said = you're being talked into something
    .pushed-draft = I'm being talked into something
    .my_things = When my things are checked
    .my_things-said = your things or your phone are checked
    .my_things-draft = my things or my phone are checked
    .influence = Someone under the influence
    .influence-said = someone under the influence wants to talk
    .falls_through = When a date falls through
    .falls_through-said = something that was agreed falls through
    .too_long = When it gets too much
    .too_long-said = it gets too much for you
    .too_long-draft = it gets too much for me
boundary-then = And what do you do then? Something that you can do by yourself.
    .leave = Leave quietly
    .leave-said = you leave quietly
    .leave-draft = I leave quietly
    .hang_up = Hang up, call tomorrow
    .hang_up-said = you hang up and call back tomorrow
    .hang_up-draft = I hang up, and I call back tomorrow
    .say_no = Say no, once
    .say_no-said = you say no, once
    .say_no-draft = I say no, and I leave it at that
    .break = Twenty minutes outside
    .break-said = you go outside for twenty minutes
    .break-draft = I go outside for twenty minutes, and then I come back
    .later = Talk at another time
    .later-said = you go on talking at another time
    .later-draft = I go on talking at another time
    .not_along = Not go along with it
    .not_along-said = you don't go along with it
    .not_along-draft = I don't go along with it
    .own_plan = Go ahead without waiting
    .own_plan-said = you go ahead without waiting
    .own_plan-draft = I go ahead without waiting
    .elsewhere = Sleep somewhere else
    .elsewhere-said = you sleep somewhere else that night
    .elsewhere-draft = I sleep somewhere else that night
    .call_other = Call someone I trust
    .call_other-said = you call someone you trust
    .call_other-draft = I call someone I trust
boundary-why = Why does it matter to you?
    .stay_well = To stay well
    .stay_well-said = staying well
    .stay_well-draft = I want to stay well
    .recovery = My recovery comes first
    .recovery-said = your recovery comes first
    .recovery-draft = my recovery comes first now
    .stay_close = To be able to stay close
    .stay_close-said = being able to stay close
    .stay_close-draft = this way I can stay close
    .keep_going = I can't keep it up otherwise
    .keep_going-said = not being able to keep it up otherwise
    .keep_going-draft = I can't keep it up otherwise
    .peace = More peace at home
    .peace-said = more peace at home
    .peace-draft = I want more peace at home
    .children = For the children
    .children-said = the children
    .children-draft = it's better for the children
boundary-use_it = What would you like to do with it?
    .tell = Say it at a quiet moment
    .tell-said = saying it at a quiet moment
    .keep = Do it, without telling
    .keep-said = doing it without telling
    .not_today = Nothing today
    .not_today-said = nothing today
    .not_safe = It isn't safe to do this
    .not_safe-said = it isn't safe to do this
boundary-unsafe =
    Then don't. A limit is only right when it's safe to keep it.

    Talk about it first with a helpline or someone you trust, at a moment when no one can listen in.
    .offer-not_safe = When it isn't safe
    .offer-sos = Someone to call
    .offer-calm = Two minutes of calm
    .offer-menu = That's enough for today
boundary-left_today =
    Then nothing today. Knowing where your limit is counts too.

    Your answers are kept with { $who }. You can come back to it when you want.
    .offer-calm = Two minutes of calm
    .offer-reflect = Look at both sides
    .offer-menu = That's enough for today
boundary-line = This is your limit in a few lines. Fine like this?
    .text =
        If { $if }, this is what I do: { $then }.
        { GIVEN($why) ->
            [yes] Why it matters to me: { $why }.
           *[no] { "" }
        }
        It's no punishment, and nobody has to do anything for it. It's what I do myself.
boundary-line_own = This is your limit in a few lines. Fine like this?
    .text =
        The moment: { $if }.
        What I do then: { $then }.
        { GIVEN($why) ->
            [yes] Why it matters to me: { $why }.
           *[no] { "" }
        }
        It's no punishment, and nobody has to do anything for it. It's what I do myself.
boundary-pushback = A limit may be tested at first. What do you do if it's ignored, or if there's pushback?
    .just_do = Do it, without discussion
    .just_do-said = do it, without discussion
    .once_more = Say it once more, then do it
    .once_more-said = say it once more, and then do it
    .tomorrow = Talk about it tomorrow
    .tomorrow-said = talk about it tomorrow
    .call = Call someone
    .call-said = call someone
    .write = Write down what happened
    .write-said = write down what happened
    .make_smaller = Make the limit smaller
    .make_smaller-said = make the limit smaller, so that you can keep it
boundary-review = A limit may change. When do you look at it again?
    .next_time = After the next time
    .next_time-said = after the next time you needed it
    .in_a_week = In a week
    .in_a_week-said = in a week
    .in_a_month = In a month
    .in_a_month-said = in a month
    .with_someone = With someone I talk to
    .with_someone-said = together with someone you talk to
boundary-told =
    The limit is kept with { $who }, under My people.
    { GIVEN($review) ->
        [yes] You look at it again: { $review }.
       *[no] { "" }
    }
    Choose a quiet moment, when you both have a clear head. You could begin with: “I'd like to tell you something beforehand.” If it feels unsafe, leave it.
    .offer-repair_step = Plan the moment
    .offer-calm = Two minutes of calm
    .offer-menu = That's enough for today
boundary-kept =
    The limit is kept with { $who }, under My people. It's yours: nobody has to hear it.
    { GIVEN($review) ->
        [yes] You look at it again: { $review }.
       *[no] { "" }
    }
    If keeping it ever turns unsafe, being safe comes before the limit.
    .offer-calm = Two minutes of calm
    .offer-reflect = Look at both sides
    .offer-menu = That's enough for today

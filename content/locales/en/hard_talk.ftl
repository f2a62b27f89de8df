hard_talk = A hard talk
    .button = A hard talk
hard_talk-start = About { $minutes } minutes, about one thing. At the end you have a few sentences to say, or a good reason to wait.
hard_talk-for_child =
    A talk like this asks too much of a child. What is heavy isn't for a child to carry.

    Something small that asks nothing back is possible.
    .offer-repair_step = Plan something small
    .offer-unsent_letter = A letter I won't send
    .offer-menu = That's enough for today
hard_talk-no_contact =
    Contact with { $who } isn't possible now, so there's no talk to prepare.

    What you'd want to say can go on paper. It stays with you.
    .offer-unsent_letter = A letter I won't send
    .offer-reflect = Look at both sides
    .offer-menu = Leave it at this
hard_talk-silence =
    Your last steps had no answer. A talk would ask for one again, so it can wait.

    Something that needs no answer is possible.
    .offer-repair_step = See what is possible
    .offer-unsent_letter = A letter I won't send
    .offer-menu = That's enough for today
hard_talk-now =
    You first. How much tension is there right now?

    0 is none, 10 is as much as it gets.
hard_talk-too_tense =
    Then not now. With this much tension, words often come out differently from how you mean them.

    The talk can wait a day. First something for the tension itself.
    .offer-in_moment = Something for right now
    .offer-unsent_letter = Write it, without sending
    .offer-menu = That's enough for today
hard_talk-moment =
    Now a good moment: no one under the influence, both of you rested, no one listening in.

    When could that be with { $who }?
    .free_day = In daytime, on a day off
    .free_day-said = in daytime, on a day off
    .after_meal = After dinner
    .after_meal-said = after dinner
    .walk = On a walk
    .walk-said = on a walk
    .coffee = Over a cup of coffee or tea
    .coffee-said = over a cup of coffee or tea
    .call = By phone, at a set time
    .call-said = by phone, at a time you've agreed
    .ask_first = I'll ask when first
    .ask_first-said = a time that you choose together
    .with_help = With a professional there
    .with_help-said = with a professional there
    .not_now = Rather not now
    .not_now-said = rather not now
hard_talk-put_off =
    Then not now. Putting a talk off is a choice too.

    If you'd still like to do something: listening can be practised on your own.
    .offer-validation = Practise understanding
    .offer-unsent_letter = A letter I won't send
    .offer-menu = That's enough for today
hard_talk-topic = One subject. The rest is for another time. What is it about?
    .trust = Trust
    .trust-said = trust
    .money_debts = Money and debts
    .money_debts-said = money and debts
    .children_visits = Children and visits
    .children_visits-said = the children and visits
    .phone_checks = Phones and checking
    .phone_checks-said = phones and checking
    .phone_checks-typed = phone | phones | checking
    .parties = Parties and birthdays
    .parties-said = parties and birthdays
    .using_around = Using around me
    .using_around-said = using around you
    .using_around-draft = using around me
    .faith_honour = Faith and family honour
    .faith_honour-said = faith and the family's honour
    .faith_honour-typed = faith | honour | honor | family honour | shame
    .closeness_sex = Closeness and sex
    .closeness_sex-said = closeness and sex
    .closeness_sex-typed = sex | closeness | intimacy
    .household = The household
    .household-said = the household
hard_talk-pressure = A question first, just for you. Is there pressure in it: doing things because saying no is hard, or isn't safe?
    .no = No, there's no pressure
    .no-said = no pressure
    .yes = Yes, I feel pressure
    .yes-said = you feel pressure
    .unsure = I'm not sure
    .unsure-said = you're not sure
    .mine = Sometimes it's from me
    .mine-said = the pressure is sometimes yours
hard_talk-pressured =
    Then no talk about this. You can always say no: in a relationship too, and also after a yes.

    You don't have to work this out alone. Talk to someone you choose, in a place where no one listens in.
    .offer-not_safe = When it isn't safe
    .offer-sos = Someone to call
    .offer-calm = Two minutes of calm
    .offer-menu = That's enough for today
hard_talk-own_pressure =
    Then a talk about what you want isn't the first step now. A no counts, and so does a no without words.

    A doctor or another professional can think along with you. You don't have to keep carrying it around.
    .offer-sos = Someone to call
    .offer-calm = Two minutes of calm
    .offer-menu = That's enough for today
hard_talk-backlash = A question first, just for you. Could it get unsafe if you bring this up, with { $who } or with others?
    .no = No, it's safe to do
    .no-said = it's safe to do
    .yes = Yes, that could happen
    .yes-said = it could get unsafe
    .unsure = I'm not sure
    .unsure-said = you're not sure
hard_talk-unsafe_talk =
    Then no talk about this now. You don't owe anyone an explanation, and you can keep what you think to yourself.

    Talk to someone you choose, in a place where no one looks or listens in.
    .offer-not_safe = When it isn't safe
    .offer-sos = Someone to call
    .offer-calm = Two minutes of calm
    .offer-menu = That's enough for today
hard_talk-notice =
    Now the words, one sentence at a time. First: what happens? Only what a camera would see or hear.

    If you type it, say it as if { $who } can hear it.
    .doubted = I'm often not believed
    .doubted-said = that you're often not believed
    .doubted-draft = when I say something, I'm often not believed.
    .past_again = The past keeps coming up
    .past_again-said = that the past keeps coming up
    .past_again-draft = we often end up back in the past.
    .debts_silent = We don't talk about debts
    .debts_silent-said = that you don't talk about the debts
    .debts_silent-draft = we hardly ever talk about the debts.
    .every_cent = I explain every penny
    .every_cent-said = that you have to explain every penny
    .every_cent-draft = I have to explain almost every penny.
    .kids_little = I see little of the kids
    .kids_little-said = that you see little of the children
    .kids_little-draft = I see little of the children.
    .kids_decided = It's decided without me
    .kids_decided-said = that it's decided without you
    .kids_decided-draft = things about the children are often decided without me.
    .phone_looked = My phone is looked at
    .phone_looked-said = that your phone is looked at
    .phone_looked-draft = you look in my phone.
    .asked_where = Always asked where I am
    .asked_where-said = always being asked where you are
    .asked_where-draft = you often ask where I am and with whom.
    .party_urged = People keep pressing me
    .party_urged-said = that people keep pressing you
    .party_urged-draft = at parties people keep pressing me, and I'm on my own with it.
    .not_invited = I'm not invited any more
    .not_invited-said = that you're not invited any more
    .not_invited-draft = I'm not invited to parties any more.
    .use_home = It just lies around at home
    .use_home-said = that it just lies around at home
    .use_home-draft = at home it's all within reach.
    .use_near = It happens when I'm there
    .use_near-said = that it happens when you're there
    .use_near-draft = people use when I'm there.
    .kept_secret = No one is to know
    .kept_secret-said = that no one is to know
    .kept_secret-draft = no one in the family is to know how I am.
    .called_shame = It's called a disgrace
    .called_shame-said = that it's called a disgrace
    .called_shame-draft = I hear that it's a disgrace to the family.
    .little_touch = We hardly touch each other
    .little_touch-said = that you hardly touch each other
    .little_touch-draft = we hardly touch each other any more.
    .too_fast = Sometimes it goes too fast
    .too_fast-said = that it sometimes goes too fast
    .too_fast-draft = sometimes it goes too fast for me.
    .uneven = The work is uneven
    .uneven-said = that the work is shared unevenly
    .uneven-draft = the work at home is shared unevenly.
    .done_over = What I do is done again
    .done_over-said = that what you do is done again
    .done_over-draft = what I do at home is often done again.
    .go_round_it = We don't talk about it
    .go_round_it-said = that you don't talk about it
    .go_round_it-draft = we steer clear of it.
    .ends_in_row = It ends in a row
    .ends_in_row-said = that it ends in a row
    .ends_in_row-draft = when we start on it, it ends in a row.
    .past_each_other = We talk past each other
    .past_each_other-said = that you talk past each other
    .past_each_other-draft = we often talk past each other.
hard_talk-feeling = What does that do to you?
    .tense = I get tense
    .tense-said = you get tense
    .tense-draft = I get tense.
    .sad = It makes me sad
    .sad-said = it makes you sad
    .sad-draft = it makes me sad.
    .alone = I feel alone with it
    .alone-said = you feel alone with it
    .alone-draft = I feel alone with it.
    .small = I feel small
    .small-said = you feel small
    .small-draft = I feel small.
    .ashamed = I'm ashamed
    .ashamed-said = you're ashamed
    .ashamed-draft = I'm ashamed.
    .angry = I get angry
    .angry-said = you get angry
    .angry-draft = I get angry.
    .powerless = I feel powerless
    .powerless-said = you feel powerless
    .powerless-draft = I feel powerless.
    .awake = I lie awake over it
    .awake-said = you lie awake over it
    .awake-draft = I lie awake over it.
hard_talk-because = Why does it matter to you?
    .not_lose = I don't want to lose you
    .not_lose-said = not losing the other
    .not_lose-draft = I don't want to lose you.
    .good_again = I want us to be all right
    .good_again-said = being all right together
    .good_again-draft = I want us to be all right again.
    .keep_going = To stay on track
    .keep_going-said = staying on track
    .keep_going-draft = I need it to stay on track.
    .rest = I need some peace
    .rest-said = some peace
    .rest-draft = I need some peace.
    .trust_back = For the trust
    .trust_back-said = the trust
    .trust_back-draft = I want there to be trust again.
    .do_my_share = I want to do my share
    .do_my_share-said = being able to do your share
    .do_my_share-draft = I want to be able to do my share.
    .honest = I want to be honest
    .honest-said = being honest
    .honest-draft = I want to be honest, also when it's awkward.
    .children = For the children
    .children-said = the children
    .children-draft = the children notice it too.
hard_talk-understanding =
    Now the other side. What can you understand about { $who }?

    Understanding isn't the same as agreeing.
    .worried = There's worry
    .worried-said = the worry
    .worried-draft = you worry, after all that has been.
    .long_hard = It was hard for so long
    .long_hard-said = that it was hard for so long
    .long_hard-draft = you've had it hard for a long time.
    .not_gone = A lot has happened
    .not_gone-said = that a lot has happened
    .not_gone-draft = a lot has happened, and that doesn't just go away.
    .takes_time = Trust takes time
    .takes_time-said = that trust takes time
    .takes_time-draft = trust takes time.
    .means_well = It's meant well
    .means_well-said = that it's meant well
    .means_well-draft = you mean well.
    .unknowing = Not knowing what's coming
    .unknowing-said = not knowing what's coming
    .unknowing-draft = you don't know what's coming either.
    .own_load = There's more going on
    .own_load-said = that there's more going on
    .own_load-draft = you have a lot on your mind yourself.
hard_talk-part = Is there a part of it that's yours? Small is enough, and you can skip it.
    .kept_quiet = I kept things to myself
    .kept_quiet-said = you kept things to yourself
    .kept_quiet-draft = I kept things to myself.
    .snapped = I snapped
    .snapped-said = you snapped
    .snapped-draft = I have snapped at times.
    .too_late = I said it too late
    .too_late-said = you said it too late
    .too_late-draft = I could have said this sooner.
    .promises = I didn't keep to things
    .promises-said = you didn't keep to things
    .promises-draft = I haven't kept to what was agreed.
    .avoided = I kept away from it
    .avoided-said = you kept away from it
    .avoided-draft = I kept away from it.
    .not_asked = I didn't ask how it was
    .not_asked-said = you didn't ask how it was for the other
    .not_asked-draft = I haven't asked enough how it was for you.
    .bad_timing = I picked a bad moment
    .bad_timing-said = you picked a bad moment
    .bad_timing-draft = I brought it up at bad moments.
hard_talk-ask = What would you like to ask? One thing, said so that you could film it.
    .say_doubt = Tell me when you doubt
    .say_doubt-said = being told when there's doubt
    .say_doubt-draft = would you tell me when you have doubts, so that we can talk about it?
    .one_small_trust = Trust me with one thing
    .one_small_trust-said = being trusted with one small thing
    .one_small_trust-draft = would you trust me with one small thing this week?
    .look_at_sums = Look at the sums together
    .look_at_sums-said = looking at the sums together
    .look_at_sums-draft = would you look at the sums with me once?
    .own_budget = A small amount of my own
    .own_budget-said = managing a small amount yourself
    .own_budget-draft = could I manage a small amount a week myself?
    .fixed_day = One fixed afternoon
    .fixed_day-said = one fixed afternoon with the children
    .fixed_day-draft = could we agree on one fixed afternoon with the children?
    .call_before = Call me before you decide
    .call_before-said = a call before something is decided
    .call_before-draft = would you call me before you decide something about the children?
    .ask_me = Just ask me
    .ask_me-said = being asked what the other wants to know
    .ask_me-draft = would you ask me when you want to know something? I'll answer.
    .one_time_a_day = One set time a day
    .one_time_a_day-said = one set time a day
    .one_time_a_day-draft = could we take one set time a day to ask how it's going?
    .signal = A sign for leaving
    .signal-said = a sign for leaving together
    .signal-draft = could we agree on a sign for leaving together?
    .leave_time = Agree on a time before
    .leave_time-said = agreeing beforehand when you go home
    .leave_time-draft = could we agree beforehand what time we go home?
    .keep_inviting = Just keep inviting me
    .keep_inviting-said = just being invited
    .keep_inviting-draft = would you just keep inviting me? I'll say yes or no myself.
    .out_of_house = A home where no one uses
    .out_of_house-said = a home where no one uses
    .out_of_house-draft = could our home be a place where no one uses?
    .other_place = Meet somewhere else
    .other_place-said = meeting somewhere else
    .other_place-draft = could we meet somewhere where no one uses?
    .warn_me = Tell me beforehand
    .warn_me-said = being told beforehand
    .warn_me-draft = would you tell me beforehand? Then I can leave in time.
    .one_may_know = One person may know
    .one_may_know-said = that one person may know
    .one_may_know-draft = may one person in the family hear it from me?
    .hear_me_first = Let me tell it first
    .hear_me_first-said = telling it yourself first
    .hear_me_first-draft = would you first hear how it is for me?
    .slowly = Slowly, and asking
    .slowly-said = taking it slowly and asking each time
    .slowly-draft = could we take it slowly, and ask each time if it's all right?
    .just_hold = Just hold each other
    .just_hold-said = just holding each other
    .just_hold-draft = may we just hold each other first?
    .divide = Share out the work
    .divide-said = sharing out the work together
    .divide-draft = shall we share out the work this weekend?
    .one_task_mine = One task that's all mine
    .one_task_mine-said = one task that's all yours
    .one_task_mine-draft = would you leave one task all to me?
    .ten_minutes = Listen for ten minutes
    .ten_minutes-said = ten minutes of listening
    .ten_minutes-draft = would you listen for ten minutes, without answering straight away?
    .come_back = Come back to it later
    .come_back-said = thinking it over and coming back to it
    .come_back-draft = would you think it over, and come back to it next week?
    .third_person = Talk with someone there
    .third_person-said = talking with someone there
    .third_person-draft = could we talk about this with someone there?
hard_talk-offer = And what could you do yourself?
    .set_aside = Set some aside each week
    .set_aside-said = setting some aside each week
    .set_aside-draft = I'll set a small amount aside each week.
    .listen_too = I'll listen to you too
    .listen_too-said = listening too
    .listen_too-draft = I'll listen to how it is for you too.
    .tell_myself = Tell it unasked
    .tell_myself-said = telling it unasked
    .tell_myself-draft = from now on I'll tell you without being asked.
    .one_promise = Do what I agree to
    .one_promise-said = agreeing to one thing and doing it
    .one_promise-draft = I'll agree on one thing with you, and do it.
    .stop_if_much = Stop when it's too much
    .stop_if_much-said = stopping when it gets too much
    .stop_if_much-draft = I'll stop if it gets too much for you.
    .return_to_it = Bring it up again myself
    .return_to_it-said = bringing it up again yourself
    .return_to_it-draft = I'll bring it up again myself, so you don't have to.
    .your_moment = You pick the moment
    .your_moment-said = letting the other pick the moment
    .your_moment-draft = I'll let you pick when we talk about it.
hard_talk-draft = This is how it could sound. Shorter is always fine.
    .text =
        There's one thing I'd like to talk about: { $topic }.
        I do see something of your side: { $understanding }
        What I notice: { $notice }
        What it does to me: { $feeling }
        { GIVEN($because) ->
            [yes] It matters to me: { $because }
           *[no] { "" }
        }
        { GIVEN($part) ->
            [yes] Part of it is mine too: { $part }
           *[no] { "" }
        }
        I'd like to ask you something: { $ask }
        { GIVEN($offer) ->
            [yes] And this is what I'll do: { $offer }
           *[no] { "" }
        }
hard_talk-rehearse = What will you do with it today? Small is enough.
    .aloud = Say it aloud once
    .aloud-said = say it aloud once, to yourself
    .twice = Read it twice, slowly
    .twice-said = read it twice, slowly
    .to_someone = Read it to someone
    .to_someone-said = read it to someone you trust
    .tomorrow = Leave it till tomorrow
    .tomorrow-said = leave it till tomorrow
    .nothing = Nothing today
    .nothing-said = nothing today
hard_talk-tomorrow =
    Then it will be there tomorrow, with your notes. After a night it often reads differently.

    If it's still right then, this is the moment: { $moment }.
    .offer-calm = Two minutes of calm
    .offer-menu = That's enough for today
hard_talk-nothing =
    Nothing today. That's an answer too.

    The sentences are with your notes. Whether you ever say them is up to you.
    .offer-menu = Leave it at this
hard_talk-kept =
    It's with your notes. For today: { $rehearse }.
    For the talk: { $moment }.

    If the tension rises during the talk, say you're stopping for now, and when you'll come back to it.
    .offer-validation = Practise understanding
    .offer-calm = Two minutes of calm
    .offer-menu = That's enough for today

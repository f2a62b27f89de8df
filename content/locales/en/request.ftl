request = Asking so that it lands
    .button = Ask for something, well said
request-start = About { $minutes } minutes. At the end you have one request, short and friendly, ready to be said.
request-for_child =
    This isn't something to ask of a child. It isn't for a child to make sure that you are well.

    Something small that asks nothing back is possible.
    .offer-about_me = I'm here as a loved one
    .offer-repair_step = Plan something small
    .offer-unsent_letter = A letter I won't send
    .offer-menu = That's enough for today
request-no_contact =
    Contact with { $who } isn't possible now, so there's nothing to ask.

    What you miss or would like can go on paper. It stays with you.
    .offer-unsent_letter = A letter I won't send
    .offer-reflect = Look at both sides
    .offer-menu = Leave it at this
request-silence =
    Your last steps had no answer. Another question had better wait a while.

    Something that needs no answer is possible.
    .offer-repair_step = See what is possible
    .offer-unsent_letter = A letter I won't send
    .offer-menu = That's enough for today
request-ask =
    What would you like to see more of from { $who }? One thing, said so that you could film it.

    If you type it, say it as if { $who } can hear it.
    .text_late = Let me know when it's late
    .text_late-said = being told when it gets late
    .text_late-draft = would you let me know when it gets later?
    .ten_minutes = Talk for ten minutes
    .ten_minutes-said = ten minutes of talking
    .ten_minutes-draft = could we talk for ten minutes each week, with the phones away?
    .eat_together = Eat together each week
    .eat_together-said = eating together once a week
    .eat_together-draft = shall we eat together once a week?
    .say_good = Say what goes well
    .say_good-said = saying what goes well
    .say_good-draft = would you tell me when you see something go well?
    .ask_me = Ask me about it
    .ask_me-said = being asked about it yourself
    .ask_me-draft = would you ask me when you want to know something?
    .how_it_went = Tell me how it went
    .how_it_went-said = being told how an appointment went
    .how_it_went-draft = would you tell me briefly how it went, after an appointment?
    .one_chore = One chore at home
    .one_chore-said = one chore at home
    .one_chore-draft = would you take one fixed chore at home?
    .out_of_house = A home where no one uses
    .out_of_house-said = a home where no one uses
    .out_of_house-draft = could our home be a place where no one uses?
    .look_at_bills = Look at the bills together
    .look_at_bills-said = looking at the bills together
    .look_at_bills-draft = could we look at the bills together, a quarter of an hour each week?
    .meet_elsewhere = Meet somewhere else
    .meet_elsewhere-said = meeting somewhere else
    .meet_elsewhere-draft = could we meet somewhere where no one uses, from now on?
    .fixed_call = Call at a set time
    .fixed_call-said = a call at a set time
    .fixed_call-draft = could we call at a set time each week?
request-trial = How often or for how long, to begin with? A small trial asks less.
    .once = Once
    .once-said = once, to try it
    .next_time = The very next time
    .next_time-said = the very next time
    .this_week = This week
    .this_week-said = this week
    .two_weeks = Two weeks
    .two_weeks-said = two weeks, and then we'll see
    .two_weeks-typed = 2 weeks | a fortnight
request-feeling = How is it for you now?
    .worried = I'm worried
    .worried-said = you're worried
    .worried-draft = I'm worried.
    .tense = I'm tense
    .tense-said = you're tense
    .tense-draft = I'm often tense.
    .alone = I'm on my own with it
    .alone-said = you're on your own with it
    .alone-draft = I feel on my own with it.
    .tired = I'm tired
    .tired-said = you're tired
    .tired-draft = it tires me out.
    .unsure = I don't know where I stand
    .unsure-said = you don't know where you stand
    .unsure-draft = I don't quite know where I stand.
    .sad = I'm sad
    .sad-said = you're sad
    .sad-draft = I'm sad about it.
    .irritated = I get annoyed
    .irritated-said = you get annoyed
    .irritated-draft = I notice that it annoys me.
    .miss_you = I miss you
    .miss_you-said = you miss the other
    .miss_you-draft = I miss you.
request-understanding =
    What can you understand about { $who }?

    Understanding isn't the same as agreeing.
    .full_head = A lot on their mind
    .full_head-said = a lot on their mind
    .full_head-draft = you have a lot on your mind.
    .tired = Tired at the end of the day
    .tired-said = tired at the end of the day
    .tired-draft = you're tired at the end of the day.
    .hard_too = It's hard over there too
    .hard_too-said = that it's hard over there too
    .hard_too-draft = it isn't easy for you either.
    .own_way = Wanting to do it their way
    .own_way-said = wanting to do it their own way
    .own_way-draft = you want to do it your own way.
    .takes_time = Trust takes time
    .takes_time-said = that trust takes time
    .takes_time-draft = trust takes time.
    .means_well = It's meant well
    .means_well-said = that it's meant well
    .means_well-draft = you mean well.
    .afraid_wrong = Worried it goes wrong
    .afraid_wrong-said = the worry that it goes wrong again
    .afraid_wrong-draft = you're worried that it'll go wrong again.
request-part = Is a part of how it goes yours too? Someone else's use never is. You can skip this.
    .hints = I never plainly asked
    .hints-said = you never plainly asked
    .hints-draft = I've never plainly asked.
    .nagged = I kept on about it
    .nagged-said = you kept on about it
    .nagged-draft = I've often said it in a grumbling way.
    .snapped = I snapped
    .snapped-said = you snapped
    .snapped-draft = I have snapped at times.
    .kept_quiet = I kept it to myself
    .kept_quiet-said = you kept it to yourself
    .kept_quiet-draft = I kept quiet for too long.
    .bad_timing = I picked a bad moment
    .bad_timing-said = you picked a bad moment
    .bad_timing-draft = I brought it up at bad moments.
    .promises = I broke promises too
    .promises-said = you broke promises too
    .promises-draft = I haven't always kept to what we agreed either.
    .solved_it = I kept solving it
    .solved_it-said = you kept solving it
    .solved_it-draft = I've often just solved it myself.
request-offer = And what could you do yourself?
    .first_time = Do it together first
    .first_time-said = doing it together the first time
    .first_time-draft = the first time I'll do it with you.
    .make_time = Make time for it
    .make_time-said = making time for it
    .make_time-draft = I'll make time for it.
    .ask_once = Ask it only once
    .ask_once-said = asking it only once
    .ask_once-draft = I'll ask once, and not keep coming back to it.
    .say_thanks = Say so when I see it
    .say_thanks-said = saying so when you see it
    .say_thanks-draft = I'll tell you when I notice it.
    .your_moment = Let them choose when
    .your_moment-said = letting the other choose when
    .your_moment-draft = I'll wait till it suits you.
    .your_idea = Hear another idea
    .your_idea-said = hearing another idea
    .your_idea-draft = I'll listen if you have a better idea.
request-draft = This is how it could sound. Shorter is always fine.
    .text =
        I do see something of your side: { $understanding }
        For me it's like this now: { $feeling }
        { GIVEN($part) ->
            [yes] Part of it is mine too: { $part }
           *[no] { "" }
        }
        I'd like to ask you something: { $ask }
        { GIVEN($trial) ->
            [yes] To begin with: { $trial }.
           *[no] { "" }
        }
        { GIVEN($offer) ->
            [yes] And this is what I'll do: { $offer }
           *[no] { "" }
        }
request-moment = When will you say it? Choose a quiet moment, with no one under the influence.
    .after_meal = After dinner
    .after_meal-said = after dinner
    .see_each_other = When we see each other
    .see_each_other-said = when you see each other
    .morning = On a quiet morning
    .morning-said = on a quiet morning
    .walk = On a walk
    .walk-said = on a walk
    .message = In a message, in daytime
    .message-said = in a message, in daytime
    .ask_first = I'll ask if it suits
    .ask_first-said = a time that you choose together
    .not_today = Not today
    .not_today-said = not today
request-left_today =
    Not today. That's fine.

    The request is with your notes, and waits for a moment that fits.
    .offer-menu = Leave it at this
request-ready =
    It's with your notes. The moment: { $moment }.

    Ask it once, then leave it for a while. A no may come. That's an answer to the question, not to you.
    .offer-validation = Practise understanding
    .offer-calm = Two minutes of calm
    .offer-menu = That's enough for today

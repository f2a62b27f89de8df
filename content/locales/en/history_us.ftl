history_us = What there was, what is left
    .button = What there was, what is left
history_us-start = About { $minutes } minutes, about { $who }. You look back: what there was, what is gone, and what is still there. Nothing has to come of it.
history_us-good =
    What was good with { $who }?

    Tick what fits.
    .laughing = Laughing together
    .laughing-said = laughing together
    .talking = Really talking
    .talking-said = really talking
    .trust = Trust
    .trust-said = trust
    .together = Doing things together
    .together-said = doing things together
    .helping = Helping each other
    .helping-said = helping each other
    .warmth = Warmth
    .warmth-said = warmth
    .plain_days = Ordinary days
    .plain_days-said = ordinary days
    .proud = Being proud
    .proud-said = being proud
    .cannot_say = I can't say right now
    .cannot_say-said = you can't say right now
    .cannot_say-draft = I can't say right now
history_us-moment = Is there one moment that you still see before you? Write it down as it was.
history_us-gone = What is gone, or has become less?
    .trust = Trust
    .trust-said = trust
    .ease = Not having to worry
    .ease-said = not having to worry
    .talking = Really talking
    .talking-said = really talking
    .laughing = Laughing together
    .laughing-said = laughing together
    .plans = Plans for later
    .plans-said = plans for later
    .closeness = Being close
    .closeness-said = being close
    .the_person = The person I knew
    .the_person-said = the person you knew
    .the_person-draft = the person I knew
    .nothing = Nothing is gone
    .nothing-said = nothing
history_us-stayed = And what has stayed? Something small counts too.
    .care = Caring for each other
    .care-said = caring for each other
    .humour = The same humour
    .humour-said = the same humour
    .good_days = A good day now and then
    .good_days-said = a good day now and then
    .habit = A habit of ours
    .habit-said = a shared habit
    .contact = That there is contact
    .contact-said = that there is contact
    .memories = Memories
    .memories-said = memories
    .lessons = What I learned from it
    .lessons-said = what you learned from it
    .lessons-draft = what I learned from it
    .nothing_now = Nothing, right now
    .nothing_now-said = nothing right now
history_us-miss = What do you miss most?
    .counting_on = Being able to count on them
    .counting_on-said = being able to count on them
    .talking = Really talking
    .talking-said = really talking
    .laughing = Laughing together
    .laughing-said = laughing together
    .closeness = Being close
    .closeness-said = being close
    .being_seen = Being seen
    .being_seen-said = being seen
    .looking_ahead = Looking forward to things
    .looking_ahead-said = looking forward to things
    .old_me = Who I was myself
    .old_me-said = who you were yourself
    .old_me-draft = who I was myself
history_us-fear = And what are you afraid of?
    .the_worst = That it will end badly
    .the_worst-said = that it will end badly
    .no_change = That it stays like this
    .no_change-said = that it stays like this
    .losing = Losing each other for good
    .losing-said = losing each other for good
    .the_phone = The phone at night
    .the_phone-said = the phone at night
    .worn_out = That I'll be worn out
    .worn_out-said = that you'll be worn out
    .worn_out-draft = that I'll be worn out
    .others = What it does to others
    .others-said = what it does to others
    .of_them = I'm afraid of this person
    .of_them-said = this person
    .no_fear = Nothing, right now
    .no_fear-said = nothing right now
history_us-afraid =
    Being afraid of someone comes first. The rest of this talk can wait.

    Talk to a helpline or someone you trust, when no one can look or listen in.
    .offer-sos = Someone to call
    .offer-calm = Two minutes of calm
    .offer-menu = To the menu
history_us-now =
    Looking back can stir things up. How much tension is there now?

    0 is none, 10 is as much as there can be.
history_us-page =
    This is what you said, put together. It is for you alone.

    Keep it with your notes? You can skip it: then no note is made.
    .right = Keep it
    .text =
        What was good: { $good }
        { GIVEN($moment) ->
            [yes] One moment: { $moment }
           *[no] { "" }
        }
        { GIVEN($gone) ->
            [yes] What is gone: { $gone }
           *[no] { "" }
        }
        { GIVEN($stayed) ->
            [yes] What is still there: { $stayed }
           *[no] { "" }
        }
        { GIVEN($miss) ->
            [yes] What I miss: { $miss }
           *[no] { "" }
        }
        { GIVEN($fear) ->
            [yes] What I'm afraid of: { $fear }
           *[no] { "" }
        }
history_us-too_much =
    That is a lot. Nothing more is needed today.

    First some slow breathing, or a call to someone who knows how you are.
    .offer-calm = Two minutes of calm
    .offer-sos = Someone to call
    .offer-menu = That's enough for today
history_us-kept =
    It's with your notes.

    Missing someone, being angry and caring can all be there at once. You don't have to choose.
    .offer-own_life = Something for me
    .offer-unsent_letter = A letter you don't send
    .offer-menu = That's enough for today
history_us-not_kept =
    Then no note is made.

    Missing someone, being angry and caring can all be there at once. You don't have to choose.
    .offer-own_life = Something for me
    .offer-unsent_letter = A letter you don't send
    .offer-menu = That's enough for today

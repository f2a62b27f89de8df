caring_days = Three small things
    .button = Three small kind things
caring_days-start = About { $minutes } minutes. At the end you have a few small plans, or a good reason to wait.
caring_days-not_now =
    Contact with { $who } isn't possible now. Then these things wait for another time.

    You can keep a good moment from before. Or write what you'd like to say, without sending it.
    .offer-good_moment = Keep a good moment
    .offer-unsent_letter = A letter you don't send
    .offer-menu = Leave it at this
caring_days-waiting = Two steps had no answer. So here are only things that need none.
caring_days-things =
    What makes { $who } happy? Choose three small things. Fewer is fine too.

    It's about what the other likes. You ask nothing for it in return.
    .treat = Bring home a treat
    .treat-said = bringing home a treat
    .cup = Make a cup of tea
    .cup-said = making a cup of tea
    .chore = Take over a chore
    .chore-said = taking over a chore
    .phone = Put my phone away
    .phone-said = putting your phone away
    .phone-draft = putting my phone away
    .rest = Give an hour of peace
    .rest-said = giving an hour of peace
    .on_time = Be there on time
    .on_time-said = being there on time
    .message = A friendly message
    .message-said = a friendly message
    .outside = Go outside together
    .outside-said = going outside together
    .nothing = Nothing today
    .nothing-said = nothing today
caring_days-none_today = Then nothing today. A kindness that has to be done is less of one. Another day will do.
    .offer-good_moment = Keep a good moment
    .offer-menu = Leave it at this
caring_days-first = Which one comes first?
    .treat = Bring home a treat
    .treat-said = bringing home a treat
    .cup = Make a cup of tea
    .cup-said = making a cup of tea
    .chore = Take over a chore
    .chore-said = taking over a chore
    .phone = Put my phone away
    .phone-said = putting your phone away
    .phone-draft = putting my phone away
    .rest = Give an hour of peace
    .rest-said = giving an hour of peace
    .on_time = Be there on time
    .on_time-said = being there on time
    .message = A friendly message
    .message-said = a friendly message
    .outside = Go outside together
    .outside-said = going outside together
    .soonest = Whichever comes up first
    .soonest-said = whichever comes up first
caring_days-if = When will you do it?
    .get_up = When I get up
    .get_up-said = when you get up
    .get_up-draft = when I get up
    .way_home = On the way home
    .way_home-said = on the way home
    .after_dinner = After dinner
    .after_dinner-said = after dinner
    .see_each_other = When we see each other
    .see_each_other-said = when you see each other
    .see_each_other-draft = when we see each other
    .break = In my break
    .break-said = in your break
    .break-draft = in my break
    .weekend = At the weekend
    .weekend-said = at the weekend
caring_days-back = There may be nothing in return. What do you do then?
    .let_be = Leave it at that
    .let_be-said = leave it at that
    .mine = Know it was my choice
    .mine-said = know that it was your own choice
    .mine-draft = know that it was my own choice
    .walk = Go for a short walk
    .walk-said = go for a short walk
    .write = Write it down for myself
    .write-said = write it down for yourself
    .write-draft = write it down for myself
    .talk = Talk to someone else
    .talk-said = talk to someone else
caring_days-plan = This is your plan, for you.
    .text =
        Small things: { $things }
        First: { $first }
        When: { $if }
        { GIVEN($back) ->
            [yes] If nothing comes back: { $back }
           *[no] { "" }
        }
caring_days-ask = Shall Hecht ask later how you are? It isn't checking up.
    .yes = Yes, do
    .yes-said = yes
    .no = No, leave it
    .no-said = no
caring_days-when = When?
caring_days-planned = It's kept with { $who }. Only the first one matters now. There's no need to announce it, or to keep count of what comes back.
    .offer-menu = That's enough for today

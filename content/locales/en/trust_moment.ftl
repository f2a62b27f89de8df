trust_moment = One minute of trust a day
    .button = A daily moment for two
trust_moment-start = About { $minutes } minutes. You get a small daily moment ready, for you and one other person. Asking comes last, and you needn't.
trust_moment-for_child =
    It's about a child. A child doesn't have to vouch for anyone's day, or say thanks for it.

    Something nice together, without a reason, can be enough.
    .offer-good_moment = Note a good moment
    .offer-menu = That's enough for today
trust_moment-not_possible =
    This takes two, and contact isn't possible now. So it can wait.

    Small promises that you keep can already be there, without anyone seeing them.
    .offer-good_moment = Note a good moment
    .offer-unsent_letter = Letter I won't send
    .offer-menu = That's enough for today
trust_moment-silence =
    It has been quiet after two steps. So nothing new to ask { $who } for now.

    Your own day can have a fixed quiet moment all the same.
    .offer-good_moment = Note a good moment
    .offer-calm = Two minutes of calm
    .offer-menu = That's enough for today
trust_moment-what_it_is = One minute a day, at a fixed time. One says a line about today. The other thanks for the effort. Then it's over, and you go on with the day.
trust_moment-side = Which line would be yours?
    .my_day = The line about today
    .my_day-said = the line about today
    .my_day-draft = I say a line about today, and you say something back
    .my_thanks = The line of thanks
    .my_thanks-said = the line of thanks
    .my_thanks-draft = you say a line about today, if you want to, and I thank you for it
    .both = We'd each say both
    .both-said = both lines
    .both-draft = we each say a line about today, and thank each other for it
trust_moment-what_not = It's no check, and nothing has to be proved. What has been, and what someone fears, isn't talked about here. That has its own moment.
trust_moment-day_line = What could the line about today be?
    .kept_plan = Today I kept to my plan
    .kept_plan-said = “Today I kept to my plan.”
    .kept_plan-draft = Today I kept to my plan
    .hard_today = Today was hard. I'm here
    .hard_today-said = “Today was hard, and I'm here.”
    .hard_today-draft = Today was hard, and I'm here
    .asked_help = Today I asked for help
    .asked_help-said = “Today I asked for help.”
    .asked_help-draft = Today I asked for help
    .only_today = I'm doing it for today
    .only_today-said = “I'm doing it for today. Thanks for bearing with me.”
    .only_today-draft = I'm doing it for today. Thanks for bearing with me
    .did_good = This did me good today: …
    .did_good-said = “This did me good today: …”
    .did_good-draft = This did me good today: …
    .just_here = No words today. I'm here
    .just_here-said = “No words today. I'm here.”
    .just_here-draft = No words today. I'm here
trust_moment-thanks_line = And the line back?
    .for_effort = Thanks for your effort
    .for_effort-said = “Thanks for your effort today.”
    .for_effort-draft = Thanks for your effort today
    .for_saying = Thanks for saying it
    .for_saying-said = “Thanks for saying it.”
    .for_saying-draft = Thanks for saying it
    .see_it = I see what you're doing
    .see_it-said = “I see what you're doing. Thanks.”
    .see_it-draft = I see what you're doing. Thanks
    .nice_day = Good that you're here
    .nice_day-said = “Good that you're here.”
    .nice_day-draft = Good that you're here
    .together = Thanks. On to tomorrow
    .together-said = “Thanks. On to tomorrow.”
    .together-draft = Thanks. On to tomorrow
trust_moment-when = When in the day could it be?
    .breakfast = At breakfast
    .breakfast-said = at breakfast
    .back_home = On coming home
    .back_home-said = on coming home
    .after_dinner = After dinner
    .after_dinner-said = after dinner
    .before_bed = Before going to bed
    .before_bed-said = before going to bed
    .by_message = In a short message
    .by_message-said = in a short message
trust_moment-how_long = How long would you try it, before you both look whether it fits?
    .three_days = Three days
    .three_days-said = three days
    .one_week = One week
    .one_week-said = one week
    .two_weeks = Two weeks
    .two_weeks-said = two weeks
trust_moment-ask = Would you like to ask { $who }?
    .ask_them = Yes, with an invitation
    .ask_them-said = yes, with an invitation
    .sleep_on_it = Get it ready, ask later
    .sleep_on_it-said = getting it ready, asking later
    .not_today = Nothing today
    .not_today-said = nothing today
trust_moment-left_today = Then nothing today. It takes two who want it, and a day on which it fits.
    .offer-good_moment = Note a good moment
    .offer-menu = That's enough for today
trust_moment-invitation = This is how asking could sound. Fine like this?
    .text =
        I'd like to try something with you. One minute a day: { $when }.

        { $Side }.
        It could be something like this: { $day_line }
        And back: { $thanks_line }
        That's all. No questions, nothing to prove, and nothing about the past.
        { GIVEN($how_long) ->
            [yes] For how long: { $how_long }. After that we look whether it fits.
           *[no] { "" }
        }
        You can say no. And each of us can stop at any time, without a reason.
trust_moment-may_wait = It's kept with { $who }, under My people. It's ready when you are, and it doesn't go stale.
    .offer-calm = Two minutes of calm
    .offer-menu = That's enough for today
trust_moment-asked =
    It's kept with { $who }, under My people. Ask at a quiet moment. A no is all right, and so is “not now”.

    If you do it together: what is hard gets its own talk, or a place with a professional. If it starts to feel like checking, stop.
    .offer-repair_step = Plan when I'll ask
    .offer-hard_talk = Get a hard talk ready
    .offer-menu = That's enough for today

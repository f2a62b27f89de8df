remind = A reminder of my own
    .button = Remind me of something
remind-start = In a notification your words stay covered. They open when you tap them.
remind-what = What shall I remind you of? A word is enough, and a few lines fit too.
remind-when = When shall I remind you?
remind-repeat = Once, or more often?
    .once = Just once
    .once-said = once
    .once-typed = once | just once | only once | one time | no
    .daily = Every day
    .daily-said = every day
    .daily-typed = every day | daily | each day
    .workdays = On working days
    .workdays-said = on working days
    .workdays-typed = on working days | workdays | weekdays | on weekdays | monday to friday
    .weekly = Every week
    .weekly-said = every week
    .weekly-typed = every week | weekly | once a week | each week
remind-once = I'll remind you on { $when }:
remind-again = I'll remind you { $repeat }, from { $when } on:
remind-planned =
    { $what }

    With /reminders you can move it, pause it or delete it.
    .offer-menu = That's enough for today

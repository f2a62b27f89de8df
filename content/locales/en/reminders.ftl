# The list of what is coming, and everything that can be set about it.

panel-reminders = <b>What is coming</b>
panel-reminders_empty =
    <b>What is coming</b>

    Nothing is planned. You can choose something below. Nothing comes unless you ask for it.
reminders-line =
    <b>{ $when }</b>
    { $what }
reminders-paused = on pause
reminders-paused_until = <i>Everything is on pause until { $moment }.</i>
reminders-paused_always = <i>Everything is on pause until you say otherwise.</i>
reminders-off = <i>All reminders are off. You can turn them on below.</i>

## When

reminders-rule_daily = every day at { $time }
reminders-rule_workdays = every working day at { $time }
reminders-rule_weekly = every { rhythm-day_said } at { $time }
# $days: days of rhythm-day_short, such as "Mon, Wed, Fri".
reminders-rule_days = every { $days } at { $time }
# $weekday: 1 is Monday.
rhythm-day = { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }
rhythm-day_said = { rhythm-day }
rhythm-day_short = { $weekday ->
        [1] Mon
        [2] Tue
        [3] Wed
        [4] Thu
        [5] Fri
        [6] Sat
       *[7] Sun
    }
rhythm-daily = Every day
rhythm-workdays = On working days
rhythm-some_days = Monday, Wednesday and Friday
panel-rhythm_day = On which day?
panel-rhythm_hour = At what time?
panel-rhythm_set =
    Then it comes { $rule }.{ GIVEN($next) ->
        [yes] { " " }The next one is on { $next }.
       *[no] { "" }
    }

    You can change or stop it at any time with /reminders.

## What

reminder-what_check_in = How it went: { $step }
reminder-what_how_are_you = How you are
reminder-what_track = Your track: { $part }
reminder-what_weekly = A look back on the week
reminder-what_trust = One minute for the two of you
reminder-what_good_moment = One good moment of the day
reminder-what_gauge = Where things stand, your own gauge
reminder-what_self = { $words }
panel-reminder =
    <b>{ $when }</b>
    { $what }

    What would you like to do with it?

## Buttons

button-reminders = What is coming
button-add_reminder = A reminder of my own
button-add_weekly = Look back every week
button-add_trust = A minute for two, every day
button-add_good_moment = A good moment, every day
button-add_gauge = My gauge, at my own pace
button-change = Another time
button-pause_one = Pause this one
button-resume_one = Let this one come again
button-delete = Delete
button-pause_all = Pause everything
button-resume_all = Let everything come again
button-quiet = Quiet hours
button-day_part = Time of day
button-manners = How I remind you
button-day_part_morning = In the morning
button-day_part_afternoon = In the afternoon
button-day_part_evening = In the evening

## A pause

panel-pause =
    For how long would you like it quiet?

    Nothing comes from me then. What you agreed on stays as it is.
pause-today = The rest of today
pause-three_days = Three days
pause-week = A week
pause-two_weeks = Two weeks
pause-always = Until I say so
panel-paused = Then it's quiet until { $moment }. With /reminders you can end that sooner.
panel-paused_always = Then it's quiet until you say otherwise. With /reminders you let everything come again.
panel-resumed = From now on, what you agreed on comes again.

## Quiet hours, and the time of day

panel-quiet =
    <b>Quiet hours</b>

    { GIVEN($from) ->
        [yes] Between { $from } and { $until } nothing comes, unless you choose such a time yourself and want it so.
       *[no] You have no quiet hours now. What is planned can come at any hour.
    }
panel-quiet_from = From what time would you like it quiet?
panel-quiet_until = And until what time?
quiet-none = No quiet hours
panel-quiet_set =
    { GIVEN($from) ->
        [yes] Then it's quiet from { $from } to { $until }.
       *[no] Then there are no quiet hours.
    }
panel-day_part = Sometimes nobody has chosen a time. Which part of the day suits you best, then?

## Manners

panel-manners =
    <b>How I remind you</b>

    • Of my own accord I send at most one message a day.
    • In your quiet hours nothing comes, unless you want that yourself.
    • Two without an answer: from then on, at most one a week.
    • Four without an answer: one last line. Then it's quiet, until you do something here.
    • About someone who is at rest, nothing comes.
    • The first line never says what it is about.

    What you asked for with /remind comes all the same, unless you pause it.

## Notices

notice-deleted = Deleted. It won't come again.
notice-paused = On pause. It stays in the list.
notice-resumed = It comes again.
notice-moved = Moved to { $moment }.

## Commands

command-reminders = What is coming, and when
command-remind = Remind me of something
command-pause = No reminders for a while
command-zone = Travelling: another time zone

# Pictures of what somebody kept, each with the same in words. Their first line could be of anything.

button-progress = Two lines, in a picture
button-progress_own = My other gauges
button-progress_moments = Moments per week
button-progress_people = My people, as a picture
button-pictures = How pictures look

progress-head = <b>{ $heading }</b>
# $span: week, month or all
progress-heading_lines = Two lines, { progress-choose }
progress-heading_own = My other gauges, { progress-choose }
progress-choose = { $span ->
        [week] a week
        [month] a month
       *[all] all of it
    }
progress-chosen = ✓ { progress-choose }
progress-line_recovery = Recovery
progress-line_footing = How firmly I stand
progress-line_relationships = Contact with others
progress-line_life = Life as a whole
progress-line_mood = Mood
progress-line_sleep = Sleep
progress-line_tension = Tension
progress-line_craving = Urge or craving
progress-slip = slip
progress-step = step taken
progress-nothing = { $line }: nothing kept in this time.
progress-stands = { $line } stands at { $to }.
progress-went = { $line } went from { $start } to { $to }{ GIVEN($low) ->
        [yes] {", "}between { $low } and { $high } on the way
       *[no] { "" }
    }.
progress-same = { $line } began at { $to } and is there again{ GIVEN($low) ->
        [yes] {", "}between { $low } and { $high } on the way
       *[no] { "" }
    }.
progress-diverge = The two lines went different ways. That can happen.
progress-slips = { $count ->
        [one] One slip, as a point. The lines go on.
       *[other] { $count } slips, as points. The lines go on.
    }
progress-steps = { $count ->
        [one] One step taken, as a mark.
       *[other] { $count } steps taken, as marks.
    }
progress-none_then =
    <b>{ $heading }</b>

    Nothing was kept in this time. That's fine: what came before is still there.
progress-empty =
    <b>Two lines</b>

    There is nothing to draw yet. It begins with a few taps: your own gauge, no test. Each time adds a point.
progress-people = People around me
progress-centre = me
progress-close = close
progress-far = far
progress-helps = helps
progress-strains = hard
progress-both = both
progress-neither = little of either
progress-placed = { $count ->
        [one] One person. Nearer the middle is closer to you.
       *[other] { $count } people. Nearer the middle is closer to you.
    }
progress-count_rest = At rest: { $count }.
progress-count_helps = Mostly helpful: { $count }.
progress-count_strains = Mostly hard: { $count }.
progress-count_both = Helpful and hard: { $count }.
progress-not_placed = { $count ->
        [one] One person isn't on it yet: how close you are hasn't been asked.
       *[other] { $count } people aren't on it yet: how close you are hasn't been asked.
    }
progress-numbers = The numbers are those of your list.
progress-nobody =
    <b>People around me</b>

    Nobody is on the picture yet. Say how close somebody is to you, and a mark is added. One person is enough to begin with.
progress-moments = Moments per week
progress-pleasant = pleasant
progress-tense = tense
progress-this_week = This week: { $pleasant } pleasant, { $tense } tense.
progress-weeks = Over { $weeks } weeks: { $pleasant } pleasant, { $tense } tense.
progress-no_moments =
    <b>Moments per week</b>

    There is nothing to draw yet. Keep a pleasant moment, or a tense one: each finds its week.
progress-day = { $day } { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[12] Dec
    }
progress-month = { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[12] Dec
    } { $year }

## How pictures look

panel-pictures =
    <b>How pictures look</b>

    • { $names ->
        [on] People: by their names
       *[off] People: by numbers, without names
    }
    • { $protected ->
        [on] Passing on and saving: held back by Telegram
       *[off] Passing on and saving: possible
    }
    • { $spoiler ->
        [on] Covered: you see it when you tap it
       *[off] Not covered
    }
    • { $dark ->
        [on] Colours: dark
       *[off] Colours: light
    }

    Why they are covered at first: a notification can show a picture small, for anyone who is near.

    It counts for the next picture. What was sent before stays as it was. Nothing holds back a photo of the screen.
button-pictures_names_off = Put names in pictures
button-pictures_names_on = No names in pictures
button-pictures_protected_off = Don't let them be passed on
button-pictures_protected_on = Let them be passed on
button-pictures_spoiler_off = Cover pictures
button-pictures_spoiler_on = Don't cover pictures
button-pictures_dark_off = Dark pictures
button-pictures_dark_on = Light pictures

# De lijst van wat er komt, en alles wat daaraan te regelen is.

panel-reminders = <b>Wat er komt</b>
panel-reminders_empty =
    <b>Wat er komt</b>

    Er staat niets gepland. Hieronder kun je iets kiezen. Er komt alleen iets als jij dat wilt.
reminders-line =
    <b>{ $when }</b>
    { $what }
reminders-paused = op pauze
reminders-paused_until = <i>Alles staat op pauze tot { $moment }.</i>
reminders-paused_always = <i>Alles staat op pauze, tot jij iets anders zegt.</i>
reminders-off = <i>Alle herinneringen staan uit. Hieronder kun je ze aanzetten.</i>

## Wanneer

reminders-rule_daily = elke dag om { $time }
reminders-rule_workdays = elke werkdag om { $time }
reminders-rule_weekly = elke { rhythm-day_said } om { $time }
# $days: dagen van rhythm-day_short, zoals "ma, wo, vr".
reminders-rule_days = elke { $days } om { $time }
# $weekday: 1 is maandag.
rhythm-day = { $weekday ->
        [1] Maandag
        [2] Dinsdag
        [3] Woensdag
        [4] Donderdag
        [5] Vrijdag
        [6] Zaterdag
       *[7] Zondag
    }
rhythm-day_said = { $weekday ->
        [1] maandag
        [2] dinsdag
        [3] woensdag
        [4] donderdag
        [5] vrijdag
        [6] zaterdag
       *[7] zondag
    }
rhythm-day_short = { $weekday ->
        [1] ma
        [2] di
        [3] wo
        [4] do
        [5] vr
        [6] za
       *[7] zo
    }
rhythm-daily = Elke dag
rhythm-workdays = Op werkdagen
rhythm-some_days = Maandag, woensdag, vrijdag
panel-rhythm_day = Op welke dag?
panel-rhythm_hour = Hoe laat?
panel-rhythm_set =
    Dan komt het { $rule }.{ GIVEN($next) ->
        [yes] { " " }De eerstvolgende keer is op { $next }.
       *[no] { "" }
    }

    Met /reminders kun je het altijd veranderen of stoppen.

## Wat

reminder-what_check_in = Hoe het ging: { $step }
reminder-what_how_are_you = Hoe het met je gaat
reminder-what_track = Je route: { $part }
reminder-what_weekly = Terugkijken op de week
reminder-what_trust = Een minuut voor jullie twee
reminder-what_good_moment = Eén goed moment van de dag
reminder-what_gauge = Hoe het staat: je eigen meter
reminder-what_self = { $words }
panel-reminder =
    <b>{ $when }</b>
    { $what }

    Wat wil je hiermee?

## Knoppen

button-reminders = Wat er komt
button-add_reminder = Een eigen herinnering
button-add_weekly = Elke week even terugkijken
button-add_trust = Elke dag een minuut samen
button-add_good_moment = Elke dag een goed moment
button-add_gauge = Mijn meter, in mijn tempo
button-change = Een andere tijd
button-pause_one = Deze op pauze
button-resume_one = Deze weer laten komen
button-delete = Verwijderen
button-pause_all = Alles op pauze
button-resume_all = Alles weer laten komen
button-quiet = Stille uren
button-day_part = Dagdeel
button-manners = Hoe ik je herinner
button-day_part_morning = 's Ochtends
button-day_part_afternoon = 's Middags
button-day_part_evening = 's Avonds

## Een pauze

panel-pause =
    Hoelang wil je het stil hebben?

    Er komt dan niets van mij. Wat je hebt afgesproken, blijft staan.
pause-today = De rest van vandaag
pause-three_days = Drie dagen
pause-week = Een week
pause-two_weeks = Twee weken
pause-always = Tot ik het zeg
panel-paused = Dan is het stil tot { $moment }. Eerder kan ook, met /reminders.
panel-paused_always = Dan is het stil tot jij iets anders zegt. Met /reminders laat je alles weer komen.
panel-resumed = Vanaf nu komt weer wat je had afgesproken.

## Stille uren, en het moment van de dag

panel-quiet =
    <b>Stille uren</b>

    { GIVEN($from) ->
        [yes] Tussen { $from } en { $until } uur komt er niets, behalve als jij zelf zo'n tijd kiest en dat zo wilt.
       *[no] Je hebt nu geen stille uren. Wat gepland staat, kan op elk uur komen.
    }
panel-quiet_from = Vanaf hoe laat wil je het stil hebben?
panel-quiet_until = En tot hoe laat?
quiet-none = Geen stille uren
panel-quiet_set =
    { GIVEN($from) ->
        [yes] Dan is het stil van { $from } tot { $until } uur.
       *[no] Dan zijn er geen stille uren.
    }
panel-day_part = Soms heeft niemand een tijd gekozen. Welk deel van de dag past dan het best bij jou?

## Manieren

panel-manners =
    <b>Hoe ik je herinner</b>

    • Uit mezelf stuur ik hoogstens één bericht per dag.
    • In je stille uren komt er niets, behalve als je dat zelf wilt.
    • Twee keer geen antwoord: vanaf dan hoogstens één per week.
    • Vier keer geen antwoord: nog één laatste regel. Daarna is het stil, tot je hier weer iets doet.
    • Over iemand met wie het contact rust, komt er niets.
    • De eerste regel zegt nooit waar het over gaat.

    Wat je zelf met /remind vroeg, komt wel gewoon, behalve als je het op pauze zet.

## Meldingen

notice-deleted = Verwijderd. Dit komt niet meer.
notice-paused = Op pauze. Het blijft in de lijst staan.
notice-resumed = Het komt weer.
notice-moved = Verzet naar { $moment }.

## Opdrachten

command-reminders = Wat er komt, en wanneer
command-remind = Herinner me ergens aan
command-pause = Een tijd geen herinneringen
command-zone = Op reis: een andere tijdzone

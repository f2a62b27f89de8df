gauge = Where things stand
    .button = Where things stand
gauge-start = A few taps, { $minutes } minute. It's no test, it's your own gauge.
gauge-sheet = This is where it stands today.
    .text =
        My life as a whole: { $life } of 10
        { GIVEN($recovery) ->
            [yes] My recovery: { $recovery } of 10
           *[no] { "" }
        }
        { GIVEN($footing) ->
            [yes] How firmly I'm standing: { $footing } of 10
           *[no] { "" }
        }
        { GIVEN($ties) ->
            [yes] Contact with others: { $ties } of 10
           *[no] { "" }
        }
        { GIVEN($mood) ->
            [yes] My mood: { $mood } of 10
           *[no] { "" }
        }
        { GIVEN($sleep) ->
            [yes] My sleep: { $sleep } of 10
           *[no] { "" }
        }
        { GIVEN($tension) ->
            [yes] Tension: { $tension } of 10
           *[no] { "" }
        }
        { GIVEN($craving) ->
            [yes] Urge or craving: { $craving } of 10
           *[no] { "" }
        }
gauge-low =
    It's kept. It stands low, and you don't have to carry that alone.

    A person helps more now than a screen does. Who could you call?
    .offer-sos = Someone to call
    .offer-in_moment = Something for the tension
    .offer-menu = To the menu
gauge-kept =
    Kept, with today's date.

    How firmly you stand and how contact goes are two lines. They needn't go up together. If one is much lower, that is a place to look some time. Nothing has to be done about it today.
    .offer-weekly = Look back on the week
    .offer-menu = That's enough for today

gauge = Hoe het staat
    .button = Hoe het staat
gauge-start = Een paar tikken, { $minutes } minuut. Het is geen test, het is je eigen meter.
gauge-sheet = Zo staat het vandaag.
    .text =
        Mijn leven als geheel: { $life } van de 10
        { GIVEN($recovery) ->
            [yes] Mijn herstel: { $recovery } van de 10
           *[no] { "" }
        }
        { GIVEN($footing) ->
            [yes] Hoe stevig ik sta: { $footing } van de 10
           *[no] { "" }
        }
        { GIVEN($ties) ->
            [yes] Het contact met anderen: { $ties } van de 10
           *[no] { "" }
        }
        { GIVEN($mood) ->
            [yes] Mijn stemming: { $mood } van de 10
           *[no] { "" }
        }
        { GIVEN($sleep) ->
            [yes] Mijn slaap: { $sleep } van de 10
           *[no] { "" }
        }
        { GIVEN($tension) ->
            [yes] Spanning: { $tension } van de 10
           *[no] { "" }
        }
        { GIVEN($craving) ->
            [yes] { progress-line_craving }: { $craving } van de 10
           *[no] { "" }
        }
gauge-low =
    Het is bewaard. Er staat een laag cijfer. Dat hoef je niet alleen te dragen.

    Een mens helpt nu meer dan een scherm. Wie zou je kunnen bellen?
    .offer-sos = Iemand bellen
    .offer-in_moment = Nu iets tegen de spanning
    .offer-menu = Naar het menu
gauge-kept =
    Bewaard, met de datum van vandaag.

    Hoe stevig je staat en hoe het contact is: dat zijn twee lijnen. Ze hoeven niet samen omhoog te gaan. Staat er één veel lager, dan kun je daar eens kijken. Vandaag hoeft er niets mee.
    .offer-weekly = Op de week terugkijken
    .offer-menu = Genoeg voor vandaag

# "Ik ga …", door wie het zelf doet. Wat je bevestigt, is wat de groep ziet: $line.

will-what = Maak de zin af: Ik ga … Iets kleins dat je zelf doet, niet iets voor een ander.
will-until = Wanneer is dat, of tot wanneer?
    .today = Vandaag
    .today-said = vandaag
    .this_week = Deze week
    .this_week-said = deze week
    .every_day = Elke dag
    .every_day-said = elke dag
    .every_week = Elke week
    .every_week-said = elke week
will-line = Zo zou het er kunnen staan.
    .text =
        { GIVEN($until) ->
            [yes] Ik ga { AFTER($what, "ik ga", "ik zal") }, { $until }
           *[no] Ik ga { AFTER($what, "ik ga", "ik zal") }
        }

i_will = Iets wat ik ga doen
    .button = Ik ga …
i_will-over = De groep waar dit kon staan, is er niet meer. Er is niets gebeurd.
i_will-start = Eén afspraak, van jou en over jou. Niemand ziet iets voordat jij hebt gezien hoe het er komt te staan.
i_will-look = Wanneer wil je er weer naar kijken? Dan vraag ik jou alleen: gaat het door, anders, of niet meer.
i_will-show =
    In { $shared_title } komt dit onder jouw naam te staan, woord voor woord:

    { $line }

    Erbij staat de dag: { $look }. Je mag het altijd loslaten. Waarom hoef je niet te zeggen.
    .release = Zet het op het bord
    .release-said = op het bord
    .keep = Niet op het bord
    .keep-said = niet op het bord
i_will-kept = Dan blijft het hier. Niemand ziet het.
i_will-agreed = Het staat op het bord. Of het gelukt is, vraag ik daar nooit, en ik zeg er niets over.

i_will_review = Kijken naar wat ik afsprak
    .button = Wat ik afsprak
i_will_review-over = Deze afspraak is er niet meer. Je hoeft niets te doen.
i_will_review-again =
    Op het bord van { $shared_title } staat van jou:

    { $shared_agreed }

    Hoe gaat het verder? Alleen jij ziet deze vraag.
    .keep = Het gaat door
    .keep-said = het gaat door
    .change = In andere woorden
    .change-said = in andere woorden
    .let_go = Loslaten
    .let_go-said = loslaten
i_will_review-let_go = Het staat niet meer op het bord. Ik zeg er daar niets over, en vraag niet waarom.
i_will_review-look = Tot wanneer? Dan vraag ik het je weer, alleen.
i_will_review-kept = Het blijft op het bord staan. Op { $look } vraag ik het weer.
i_will_review-show =
    In { $shared_title } komt dit onder jouw naam te staan, woord voor woord:

    { $line }

    Erbij staat de dag: { $look }. De woorden van eerst gaan weg.
    .release = Zet het op het bord
    .release-said = op het bord
    .as_it_was = Laat het zoals het was
    .as_it_was-said = laat het zoals het was
i_will_review-as_it_was = Dan blijft het op het bord staan zoals het was.
i_will_review-changed = Op het bord staan nu je nieuwe woorden.

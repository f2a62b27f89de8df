history_us = Wat er was, en wat er nog is
    .button = Wat er was en wat er nog is
history_us-start = Zo'n { $minutes } minuten, over { $who }. Je kijkt terug: wat er was, wat weg is, en wat er nog is. Er hoeft niets mee.
history_us-good =
    Wat was er goed met { $who }?

    Tik aan wat past.
    .laughing = Samen lachen
    .laughing-said = samen lachen
    .talking = Echt praten
    .talking-said = echt praten
    .trust = Vertrouwen
    .trust-said = vertrouwen
    .together = Samen dingen doen
    .together-said = samen dingen doen
    .helping = Elkaar helpen
    .helping-said = elkaar helpen
    .warmth = Warmte
    .warmth-said = warmte
    .plain_days = Gewone dagen
    .plain_days-said = gewone dagen
    .proud = Trots zijn
    .proud-said = trots zijn
    .cannot_say = Dat weet ik nu niet
    .cannot_say-said = dat weet je nu niet
    .cannot_say-draft = dat weet ik nu niet
history_us-moment = Is er één moment dat je nog voor je ziet? Schrijf het op zoals het was.
history_us-gone = Wat is er weg, of minder geworden?
    .trust = Vertrouwen
    .trust-said = vertrouwen
    .ease = Zonder zorgen zijn
    .ease-said = zonder zorgen zijn
    .talking = Echt praten
    .talking-said = echt praten
    .laughing = Samen lachen
    .laughing-said = samen lachen
    .plans = Plannen voor later
    .plans-said = plannen voor later
    .closeness = Dicht bij elkaar zijn
    .closeness-said = dicht bij elkaar zijn
    .the_person = Wie de ander was
    .the_person-said = wie de ander was
    .nothing = Niets is weg
    .nothing-said = niets
history_us-stayed = En wat is er gebleven? Iets kleins telt ook.
    .care = Om elkaar geven
    .care-said = om elkaar geven
    .humour = Dezelfde humor
    .humour-said = dezelfde humor
    .good_days = Soms een goede dag
    .good_days-said = soms een goede dag
    .habit = Een vaste gewoonte
    .habit-said = een vaste gewoonte
    .contact = Dat er contact is
    .contact-said = dat er contact is
    .memories = Herinneringen
    .memories-said = herinneringen
    .lessons = Wat ik ervan leerde
    .lessons-said = wat je ervan leerde
    .lessons-draft = wat ik ervan leerde
    .nothing_now = Op dit moment niets
    .nothing_now-said = op dit moment niets
history_us-miss = Wat mis je het meest?
    .counting_on = Op iemand kunnen rekenen
    .counting_on-said = op iemand kunnen rekenen
    .talking = Echt praten
    .talking-said = echt praten
    .laughing = Samen lachen
    .laughing-said = samen lachen
    .closeness = Dicht bij elkaar zijn
    .closeness-said = dicht bij elkaar zijn
    .being_seen = Gezien worden
    .being_seen-said = gezien worden
    .looking_ahead = Zin hebben in later
    .looking_ahead-said = zin hebben in later
    .old_me = Wie ik zelf was
    .old_me-said = wie je zelf was
    .old_me-draft = wie ik zelf was
history_us-fear = En waar ben je bang voor?
    .the_worst = Dat het slecht afloopt
    .the_worst-said = dat het slecht afloopt
    .no_change = Dat het zo blijft
    .no_change-said = dat het zo blijft
    .losing = Elkaar voorgoed kwijtraken
    .losing-said = elkaar voorgoed kwijtraken
    .the_phone = De { -phone } 's nachts
    .the_phone-said = de { -phone } 's nachts
    .worn_out = Dat ik opraak
    .worn_out-said = dat je opraakt
    .worn_out-draft = dat ik opraak
    .others = Wat het met anderen doet
    .others-said = wat het met anderen doet
    .of_them = Ik ben bang voor de ander
    .of_them-said = de ander zelf
    .no_fear = Op dit moment nergens voor
    .no_fear-said = op dit moment nergens voor
history_us-afraid =
    Bang zijn voor iemand gaat voor. De rest van dit gesprek kan wachten.

    Praat erover met een hulplijn of iemand die je vertrouwt, als niemand meekijkt of meeluistert.
    .offer-sos = Iemand bellen
    .offer-calm = Twee minuten rust
    .offer-menu = Naar het menu
history_us-now =
    Terugkijken kan iets losmaken. Hoeveel spanning is er nu?

    0 is geen, 10 is zo veel als het kan zijn.
history_us-page =
    Dit zei je, bij elkaar. Het is alleen voor jou.

    Wil je het bewaren bij je notities? Overslaan mag: dan komt er geen notitie.
    .right = Bewaren
    .text =
        Wat goed was: { $good }
        { GIVEN($moment) ->
            [yes] Eén moment: { $moment }
           *[no] { "" }
        }
        { GIVEN($gone) ->
            [yes] Wat weg is: { $gone }
           *[no] { "" }
        }
        { GIVEN($stayed) ->
            [yes] Wat er nog is: { $stayed }
           *[no] { "" }
        }
        { GIVEN($miss) ->
            [yes] Wat ik mis: { $miss }
           *[no] { "" }
        }
        { GIVEN($fear) ->
            [yes] Waar ik bang voor ben: { $fear }
           *[no] { "" }
        }
history_us-too_much =
    Dat is veel. Vandaag hoeft er niets meer bij.

    Eerst rustig ademen, of iemand bellen die weet hoe het met je gaat.
    .offer-calm = Twee minuten rust
    .offer-sos = Iemand bellen
    .offer-menu = Genoeg voor vandaag
history_us-kept =
    Het staat bij je notities.

    Missen, boos zijn en om iemand geven kunnen naast elkaar bestaan. Je hoeft niet te kiezen.
    .offer-own_life = Iets voor mezelf
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-menu = Genoeg voor vandaag
history_us-not_kept =
    Goed, dan komt er geen notitie van.

    Missen, boos zijn en om iemand geven kunnen naast elkaar bestaan. Je hoeft niet te kiezen.
    .offer-own_life = Iets voor mezelf
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-menu = Genoeg voor vandaag

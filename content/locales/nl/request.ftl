request = Iets vragen zo dat het aankomt
    .button = Iets vragen, goed gezegd
request-start = Zo'n { $minutes } minuten. Aan het eind heb je één verzoek, kort en vriendelijk, dat je zo kunt zeggen.
request-for_child =
    Van een kind vraag je dit niet. Een kind hoeft er niet voor te zorgen dat het met jou goed gaat.

    Wat wel kan: iets kleins dat niets terugvraagt.
    .offer-about_me = Ik ben hier als naaste
    .offer-repair_step = Iets kleins plannen
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-menu = Genoeg voor vandaag
request-no_contact =
    Contact met { $who } kan nu niet. Dan valt er ook niets te vragen.

    Wat je mist of zou willen, kan wel op papier. Dat blijft bij jou.
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-reflect = Van twee kanten bekijken
    .offer-menu = Het hierbij laten
request-silence =
    Op je laatste stappen kwam geen antwoord. Nog een vraag kan beter even wachten.

    Iets wat geen antwoord nodig heeft, kan wel.
    .offer-repair_step = Kijken wat wel kan
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-menu = Genoeg voor vandaag
request-ask =
    Wat zou je vaker willen zien van { $who }? Eén ding, zo dat je het zou kunnen filmen.

    Typ je het zelf? Schrijf het zoals je het tegen { $who } zou zeggen.
    .text_late = Laten weten: het wordt later
    .text_late-said = iets laten weten als het laat wordt
    .text_late-draft = laat je het me weten als het later wordt?
    .ten_minutes = Tien minuten echt praten
    .ten_minutes-said = tien minuten echt praten
    .ten_minutes-draft = zullen we elke week tien minuten praten, met de { -phone } weg?
    .eat_together = Elke week samen eten
    .eat_together-said = elke week een keer samen eten
    .eat_together-draft = zullen we elke week een keer samen eten?
    .say_good = Zeggen wat goed gaat
    .say_good-said = zeggen wat goed gaat
    .say_good-draft = zeg je het als je iets ziet dat goed gaat?
    .ask_me = Het aan mij vragen
    .ask_me-said = dat het aan jou gevraagd wordt
    .ask_me-draft = vraag je het aan mij, als je iets wilt weten?
    .how_it_went = Vertellen hoe het ging
    .how_it_went-said = vertellen hoe een afspraak ging
    .how_it_went-draft = vertel je me na een afspraak kort hoe het was?
    .one_chore = Eén klus in huis
    .one_chore-said = één klus in huis
    .one_chore-draft = neem jij één vaste klus in huis?
    .out_of_house = Een huis zonder gebruik
    .out_of_house-said = een huis waar niemand gebruikt
    .out_of_house-draft = kan het thuis een plek zijn waar niemand gebruikt?
    .look_at_bills = Samen naar rekeningen kijken
    .look_at_bills-said = samen naar de rekeningen kijken
    .look_at_bills-draft = kijken we elke week een kwartier samen naar de rekeningen?
    .meet_elsewhere = Op een andere plek afspreken
    .meet_elsewhere-said = op een andere plek afspreken
    .meet_elsewhere-draft = spreken we voortaan af op een plek waar niet gebruikt wordt?
    .fixed_call = Bellen op een vaste tijd
    .fixed_call-said = bellen op een vaste tijd
    .fixed_call-draft = bellen we op een vaste tijd in de week?
request-trial = Hoe vaak of hoe lang, om te beginnen? Klein proberen vraagt minder.
    .once = Eén keer
    .once-said = één keer, om te proberen
    .next_time = De eerstvolgende keer
    .next_time-said = de eerstvolgende keer
    .this_week = Deze week
    .this_week-said = deze week
    .two_weeks = Twee weken
    .two_weeks-said = twee weken, en dan kijken we
    .two_weeks-typed = 2 weken | veertien dagen
request-feeling = Hoe is het nu voor jou?
    .worried = Ik maak me zorgen
    .worried-said = je maakt je zorgen
    .worried-draft = ik maak me zorgen.
    .tense = Ik ben gespannen
    .tense-said = je bent gespannen
    .tense-draft = ik ben vaak gespannen.
    .alone = Ik sta er alleen voor
    .alone-said = je staat er alleen voor
    .alone-draft = ik heb het gevoel dat ik er alleen voor sta.
    .tired = Ik ben moe
    .tired-said = je bent moe
    .tired-draft = ik ben er moe van.
    .unsure = Ik weet niet waar ik sta
    .unsure-said = je weet niet waar je staat
    .unsure-draft = ik weet niet goed waar ik sta.
    .sad = Ik ben verdrietig
    .sad-said = je bent verdrietig
    .sad-draft = ik ben er verdrietig over.
    .irritated = Ik raak geërgerd
    .irritated-said = je raakt geërgerd
    .irritated-draft = ik merk dat ik me eraan erger.
    .miss_you = Ik mis je
    .miss_you-said = je mist de ander
    .miss_you-draft = ik mis je.
request-understanding =
    Wat kun je begrijpen van { $who }?

    Begrijpen is iets anders dan gelijk geven.
    .full_head = Een vol hoofd
    .full_head-said = een vol hoofd
    .full_head-draft = je hebt veel aan je hoofd.
    .tired = Moe aan het eind van de dag
    .tired-said = moe aan het eind van de dag
    .tired-draft = je bent moe aan het eind van de dag.
    .hard_too = Het is daar ook moeilijk
    .hard_too-said = dat het daar ook moeilijk is
    .hard_too-draft = voor jou is het ook niet makkelijk.
    .own_way = Het zelf willen doen
    .own_way-said = het op een eigen manier willen doen
    .own_way-draft = je wilt het op je eigen manier doen.
    .takes_time = Vertrouwen kost tijd
    .takes_time-said = dat vertrouwen tijd kost
    .takes_time-draft = vertrouwen kost tijd.
    .means_well = Het is goed bedoeld
    .means_well-said = dat het goed bedoeld is
    .means_well-draft = je bedoelt het goed.
    .afraid_wrong = Bezorgd dat het misgaat
    .afraid_wrong-said = de zorg dat het weer misgaat
    .afraid_wrong-draft = je bent bezorgd dat het weer misgaat.
request-part = Is er ook een stukje van jou bij, in hoe het loopt? Het gebruik van een ander is dat nooit. Overslaan mag.
    .hints = Ik vroeg het nooit gewoon
    .hints-said = je vroeg het nooit gewoon
    .hints-draft = ik heb het nooit gewoon gevraagd.
    .nagged = Ik zei het steeds opnieuw
    .nagged-said = je zei het steeds opnieuw
    .nagged-draft = ik heb het vaak mopperend gezegd.
    .snapped = Ik viel uit
    .snapped-said = je viel uit
    .snapped-draft = ik ben weleens uitgevallen.
    .kept_quiet = Ik hield het voor me
    .kept_quiet-said = je hield het voor je
    .kept_quiet-draft = ik heb te lang mijn mond gehouden.
    .bad_timing = Ik koos een slecht moment
    .bad_timing-said = je koos een slecht moment
    .bad_timing-draft = ik begon erover op slechte momenten.
    .promises = Ik kwam zelf dingen niet na
    .promises-said = je kwam zelf dingen niet na
    .promises-draft = ik ben zelf ook afspraken niet nagekomen.
    .solved_it = Ik loste het steeds op
    .solved_it-said = je loste het steeds op
    .solved_it-draft = ik heb het vaak zelf maar opgelost.
request-offer = En wat kun jij erbij doen?
    .first_time = De eerste keer samen
    .first_time-said = de eerste keer meedoen
    .first_time-draft = de eerste keer doe ik met je mee.
    .make_time = Er tijd voor maken
    .make_time-said = er tijd voor maken
    .make_time-draft = ik maak er tijd voor.
    .ask_once = Het maar één keer vragen
    .ask_once-said = het maar één keer vragen
    .ask_once-draft = ik vraag het één keer en kom er niet steeds op terug.
    .say_thanks = Het zeggen als ik het zie
    .say_thanks-said = het zeggen als je het ziet
    .say_thanks-draft = ik zeg het je als ik het merk.
    .your_moment = De ander kiest wanneer
    .your_moment-said = de ander laten kiezen wanneer
    .your_moment-draft = ik wacht tot het jou uitkomt.
    .your_idea = Een ander idee horen
    .your_idea-said = een ander idee horen
    .your_idea-draft = ik luister als jij een beter idee hebt.
request-draft = Zo zou het kunnen klinken. Korter mag altijd.
    .text =
        Ik begrijp wel iets van jouw kant: { $understanding }
        Voor mij is het nu zo: { $feeling }
        { GIVEN($part) ->
            [yes] Er is ook een stukje van mij: { $part }
           *[no] { "" }
        }
        Ik wil je iets vragen: { $ask }
        { GIVEN($trial) ->
            [yes] Om te beginnen: { $trial }.
           *[no] { "" }
        }
        { GIVEN($offer) ->
            [yes] Dan doe ik dit: { $offer }
           *[no] { "" }
        }
request-moment = Wanneer zeg je het? Kies een rustig moment, waarop niemand onder invloed is.
    .after_meal = Na het eten
    .after_meal-said = na het eten
    .see_each_other = Als we elkaar zien
    .see_each_other-said = als jullie elkaar zien
    .morning = Op een rustige ochtend
    .morning-said = op een rustige ochtend
    .walk = Tijdens een wandeling
    .walk-said = tijdens een wandeling
    .message = In een bericht, overdag
    .message-said = in een bericht, overdag
    .ask_first = Ik vraag of het uitkomt
    .ask_first-said = een moment dat jullie samen kiezen
    .not_today = Vandaag niet
    .not_today-said = vandaag niet
request-left_today =
    Vandaag niet. Dat kan.

    Het verzoek staat bij je notities en wacht op een moment dat past.
    .offer-menu = Het hierbij laten
request-ready =
    Het staat bij je notities. Het moment: { $moment }.

    Vraag het één keer en laat het dan even liggen. Een nee kan ook komen. Dat gaat dan over de vraag, niet over jou.
    .offer-validation = Begrijpen oefenen
    .offer-calm = Twee minuten rust
    .offer-menu = Genoeg voor vandaag

reflect = Van twee kanten bekeken
    .button = Van twee kanten bekijken
reflect-start =
    Zo'n { $minutes } minuten, over { $who }. Twee richtingen: wat het gebruik tussen jullie deed, en wat jullie contact met het herstel doet. Het gaat niet om schuld.
reflect-role =
    Wat past bij jou? Meer dan één mag.

    “Gebruik” kan een middel zijn of een gewoonte. Gestopt of aan het minderen: het hoort erbij.
    .self = Ik gebruik of gebruikte
    .self-said = iemand die gebruikt of gebruikte, stopt of mindert
    .loved_one = Ik ben een naaste
    .loved_one-said = naaste van iemand die gebruikt of gebruikte
    .professional = Het is mijn werk
    .professional-said = iemand die werkt met mensen in herstel
reflect-as_professional = Je ziet de vragen zoals iemand in herstel ze krijgt. Antwoord voor jezelf, of kijk alleen mee.
reflect-between =
    De eerste richting: wat deed het gebruik tussen jou en { $who }?

    Tik aan wat past.
    .promises = Afspraken niet nagekomen
    .promises-said = afspraken die niet doorgingen
    .dishonesty = Niet eerlijk zijn
    .dishonesty-said = niet eerlijk zijn
    .distance = Afstand
    .distance-said = afstand
    .misunderstanding = Misverstanden
    .misunderstanding-said = misverstanden
    .irritable = Een kort lontje
    .irritable-said = een kort lontje
    .avoidance = Elkaar uit de weg gaan
    .avoidance-said = elkaar uit de weg gaan
    .withdrawal = Me afsluiten
    .withdrawal-said = je afsluiten
    .self_focus = Vooral met mezelf bezig
    .self_focus-said = vooral met jezelf bezig zijn
    .talking = Niet meer echt praten
    .talking-said = niet meer echt praten
    .changed = Ik was anders
    .changed-said = anders zijn dan je was
    .numbness = Nog weinig voelen
    .numbness-said = nog weinig voelen
reflect-moment = Kies één moment dat nog wel eens terugkomt. Wat gebeurde er, in twee zinnen?
reflect-felt = Verplaats je even in { $who }, op zo'n moment. Wat deed dan het meest pijn?
    .not_knowing = Niet weten wat er speelt
    .not_knowing-said = niet weten wat er speelt
    .not_counting = Niet op de eerste plaats
    .not_counting-said = niet op de eerste plaats komen
    .lied_to = De waarheid niet horen
    .lied_to-said = de waarheid niet horen
    .alone = Er alleen voor staan
    .alone-said = er alleen voor staan
    .afraid = Bang of bezorgd zijn
    .afraid-said = bang of bezorgd zijn
    .let_down = Erop gerekend hebben
    .let_down-said = erop gerekend hebben
reflect-mine = Welk deel is van jou, en welk deel niet? De feiten zijn genoeg. Streng voor jezelf zijn hoeft niet.
reflect-other_way = En nu de andere kant op: wat er tussen jou en { $who } gebeurt. En wat dat met jou en je herstel doet. Benoemen is geen verwijt.
reflect-eases = Wat daarin maakt het lichter voor je?
    .support = Steun
    .support-said = steun
    .calm = Rust
    .calm-said = rust
    .hope = Hoop
    .hope-said = hoop
    .structure = Structuur
    .structure-said = structuur
    .laughter = Samen lachen
    .laughter-said = samen lachen
    .being_seen = Gezien worden
    .being_seen-said = gezien worden zoals je bent
    .purpose = Iets om het voor te doen
    .purpose-said = iets om het voor te doen
    .nothing_now = Op dit moment niets
    .nothing_now-said = op dit moment niets
reflect-stirs = En wat roept het op dat het zwaarder maakt?
    .urge = Trek of drang
    .urge-said = trek of drang
    .shame = Schaamte
    .shame-said = schaamte
    .anger = Boosheid
    .anger-said = boosheid
    .pressure = Druk
    .pressure-said = druk
    .tension = Spanning
    .tension-said = spanning
    .guilt = Schuldgevoel
    .guilt-said = schuldgevoel
    .loneliness = Eenzaamheid
    .loneliness-said = eenzaamheid
    .nothing_now = Op dit moment niets
    .nothing_now-said = op dit moment niets
reflect-before = Denk aan het laatste moeilijke moment. Wat gebeurde er vlak daarvoor?
reflect-both_roles = Je bent ook een naaste. Daarom nog twee korte vragen van die kant.
reflect-l_between =
    De eerste richting: wat deed het gebruik met jou, en tussen jou en { $who }?

    Tik aan wat past.
    .worry = Zorgen
    .worry-said = zorgen
    .trust = Vertrouwen dat verdween
    .trust-said = vertrouwen dat verdween
    .distance = Afstand
    .distance-said = afstand
    .quarrels = Ruzie
    .quarrels-said = ruzie
    .promises = Afspraken niet nagekomen
    .promises-said = afspraken die niet doorgingen
    .sleep = Nachten zonder slaap
    .sleep-said = nachten zonder slaap
    .money = Geld
    .money-said = geld
    .loneliness = Er alleen voor staan
    .loneliness-said = er alleen voor staan
    .changed = Iemand die anders werd
    .changed-said = iemand die anders werd
reflect-l_moment = Kies één moment dat nog wel eens terugkomt. Wat gebeurde er, in twee zinnen?
reflect-l_other_way = En nu de andere kant op. Het gebruik komt niet door jou. Invloed heb je wel.
reflect-l_did =
    Wat deed je zelf om alles draaiende te houden?

    Vaak is dat goed bedoeld.
    .checking = Controleren
    .checking-said = controleren
    .rescuing = Dingen oplossen
    .rescuing-said = dingen oplossen die niet van jou waren
    .covering = De boel toedekken
    .covering-said = de boel toedekken
    .silence = Mijn mond houden
    .silence-said = je mond houden
    .lectures = Waarschuwen, uitleggen
    .lectures-said = waarschuwen en uitleggen
    .anger = Boos worden
    .anger-said = boos worden
    .looking_away = De andere kant op kijken
    .looking_away-said = de andere kant op kijken
reflect-l_effect = Wat leverde dat meestal op?
    .peace = Even rust
    .peace-said = even rust
    .going = Alles ging door
    .going-said = dat alles doorging
    .quarrel = Ruzie
    .quarrel-said = ruzie
    .distance = Meer afstand
    .distance-said = meer afstand
    .worn_out = Ik raakte op
    .worn_out-said = dat je opraakte
reflect-l_influence = Waar heb jij invloed op, ook als er verder niets verandert?
    .my_rest = Mijn eigen rust
    .my_rest-said = je eigen rust
    .my_support = Iemand die mij steunt
    .my_support-said = iemand die jou steunt
    .how_i_say = Hoe en wanneer ik iets zeg
    .how_i_say-said = hoe en wanneer je iets zegt
    .hand_back = Eén ding niet meer overnemen
    .hand_back-said = één ding niet meer overnemen
    .my_limit = Wat ik wel en niet doe
    .my_limit-said = wat je wel en niet doet
    .notice_good = Zien wat wel goed gaat
    .notice_good-said = zien wat wel goed gaat
reflect-different = Wat zou je anders willen tussen jou en { $who }?
reflect-now =
    De laatste vraag. Hoeveel spanning is er nu?

    0 is geen, 10 is zo veel als het kan zijn.
reflect-too_much =
    Dan vandaag geen stap. Hiernaar kijken kost iets.

    Je antwoorden zijn bewaard. Nu eerst rust, of iemand bellen.
    .offer-calm = Twee minuten rust
    .offer-in_moment = Stap voor stap erdoor
    .offer-sos = Iemand bellen
    .offer-menu = Genoeg voor vandaag
reflect-back_between =
    <b>Wat het gebruik tussen jullie deed:</b> { $between }
reflect-back_eases =
    <b>Wat het lichter maakt:</b> { $eases }
reflect-back_stirs =
    <b>Wat het zwaarder maakt:</b> { $stirs }
reflect-back_l_between =
    <b>Wat het gebruik met jou en tussen jullie deed:</b> { $l_between }
reflect-back_l_did =
    <b>Wat je deed om alles draaiende te houden:</b> { $l_did }
reflect-back_l_influence =
    <b>Waar je invloed op hebt:</b> { $l_influence }
reflect-enough = Het gaat twee kanten op, tussen jou en { $who }. Geen van die kanten is het hele verhaal, en niemand hoeft het alleen te dragen.
    .offer-repair_step = Eén kleine stap plannen
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-map_person = Dit contact aanvullen
    .offer-menu = Genoeg voor vandaag

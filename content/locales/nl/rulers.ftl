rulers = Drie cijfers
    .button = Drie cijfers, voor jezelf
rulers-start = Zo'n { $minutes } minuten. Drie cijfers van 0 tot 10. Het is geen test. Het zijn jouw cijfers, en geen cijfer is fout.
rulers-between_us = Het gaat hierom: dat het beter wordt tussen jou en { $who }.
rulers-for_me = Het gaat nu niet om contact. Wel hierom: dat alles rond { $who } minder zwaar op je drukt.
rulers-important =
    Hoe belangrijk is dat nu voor je?

    0 is helemaal niet, 10 is heel belangrijk.
rulers-nothing =
    0 is ook een antwoord. Misschien telt er nu iets anders. Misschien is het goed zoals het is.

    Er hoeft vandaag niets mee.
    .offer-reflect = Van twee kanten bekijken
    .offer-menu = Genoeg voor vandaag
rulers-why_not_lower =
    Je koos { $important }. Waarom niet lager?

    Wat maakt dat het telt?
    .matters = Ik geef om deze persoon
    .matters-said = je geeft om deze persoon
    .history = Wat er vroeger goed was
    .history-said = wat er vroeger goed was
    .others = Voor kinderen of familie
    .others-said = kinderen of familie
    .recovery = Voor mijn herstel
    .recovery-said = je herstel
    .weighs = Het drukt op me
    .weighs-said = het drukt op je
    .not_like_this = Zo wil ik het niet laten
    .not_like_this-said = je wilt het niet zo laten
    .calm = Ik wil graag rust
    .calm-said = je wilt graag rust
rulers-sure =
    Stel dat je er één klein ding aan zou doen. Hoe zeker ben je dat je dat kunt?

    0 is helemaal niet, 10 is heel zeker.
rulers-one_higher = Je koos { $sure }. Wat zou het één hoger maken?
    .smaller = Iets kleiners
    .smaller-said = iets kleiners
    .someone = Iemand naast me
    .someone-said = iemand naast je
    .example = Een voorbeeld in woorden
    .example-said = een voorbeeld in woorden
    .rested = Uitgerust zijn
    .rested-said = uitgerust zijn
    .less_tension = Minder spanning of trek
    .less_tension-said = minder spanning of trek
    .good_moment = Een beter moment
    .good_moment-said = een beter moment
    .more_time = Meer tijd
    .more_time-said = meer tijd
rulers-ready =
    En hoe ver ben je, om er deze week mee te beginnen?

    0 is nu niet, 10 is vandaag.
rulers-back = Belangrijk: { $important }. Zeker: { $sure }. Eraan toe: { $ready }. Die hoeven niet gelijk te zijn. Zo is het vandaag.
rulers-back_why =
    <b>Waarom het telt:</b> { $why_not_lower }
rulers-back_higher =
    <b>Eén hoger door:</b> { $one_higher }
rulers-not_yet = Dan hoeft er deze week niets te beginnen. Weten wat zou helpen, is al iets om op terug te vallen.
    .offer-calm = Twee minuten rust
    .offer-reflect = Van twee kanten bekijken
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-menu = Genoeg voor vandaag
rulers-willing = Eén klein ding past misschien in deze week. Niets doen mag ook.
    .offer-repair_step = Eén kleine stap plannen
    .offer-hard_talk = Een moeilijk gesprek
    .offer-request = Een vraag die aankomt
    .offer-calm = Twee minuten rust
    .offer-reflect = Van twee kanten bekijken
    .offer-menu = Genoeg voor vandaag
rulers-inner = Wat je voor jezelf doet, heeft niemands antwoord nodig. Klein is genoeg. Vandaag niets mag ook.
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-calm = Twee minuten rust
    .offer-reflect = Van twee kanten bekijken
    .offer-menu = Genoeg voor vandaag

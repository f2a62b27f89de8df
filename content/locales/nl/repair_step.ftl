repair_step = Eén kleine stap
    .button = Eén kleine stap plannen
repair_step-start = Zo'n { $minutes } minuten. Aan het eind heb je één stap van hooguit tien minuten, of een goede reden om te wachten.
repair_step-contact = Is contact met { $who } mogelijk?
    .possible = Ja
    .possible-said = mogelijk
    .not_now = Nu niet
    .not_now-said = nu niet mogelijk
    .ended = Het contact is voorbij
    .ended-said = voorbij
    .died = Overleden
    .died-said = niet meer mogelijk, door overlijden
repair_step-remembering =
    Dan valt er geen stap te plannen. Misschien is er nog wel iets te zeggen.

    Je kunt aan { $who } schrijven wat je je herinnert, of wat niet gezegd is. Het blijft bij jou.
    .offer-unsent_letter = Een brief schrijven
    .offer-calm = Twee minuten rust
    .offer-menu = Het hierbij laten
repair_step-over =
    Een contact dat voorbij is, vraagt geen stap. Wat het nog met je doet, mag er zijn.

    Je kunt een brief schrijven die je niet stuurt, of het van twee kanten bekijken.
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-reflect = Van twee kanten bekijken
    .offer-menu = Het hierbij laten
repair_step-at_rest =
    Het contact met { $who } rust, dus een stap plannen hoeft nu niet.

    Is dat veranderd, dan kun je het hier aanpassen.
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-map_person = Aanvullen of veranderen
    .offer-menu = Laten rusten
repair_step-waited =
    Op twee stappen kwam geen antwoord. Er zijn nu vier weken voorbij.

    Blijven wachten op { $who }, of het laten rusten? Allebei is goed.
    .keep_waiting = Blijven wachten
    .keep_waiting-said = blijven wachten
    .rest = Laten rusten
    .rest-said = laten rusten
repair_step-resting =
    Dan rust het. Hecht stelt geen contact met { $who } meer voor, tot jij dat verandert bij je mensen.

    Jij hebt iets van je laten horen. Wat ervan komt, heb je niet alleen in de hand.
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-reflect = Van twee kanten bekijken
    .offer-menu = Genoeg voor vandaag
repair_step-waiting =
    Dan wacht je, zonder stap. Wachten is niet niets: het geeft { $who } de ruimte.

    Intussen is er ook ruimte voor jou.
    .offer-reflect = Van twee kanten bekijken
    .offer-calm = Twee minuten rust
    .offer-menu = Genoeg voor vandaag
repair_step-for_child = Het gaat om een kind. Daarom vragen deze stappen niets terug: geen antwoord, geen vergeving, geen boodschap overbrengen.
repair_step-for_silence = Na twee stappen bleef het stil. Daarom hier alleen stappen waar geen antwoord op hoeft te komen.
repair_step-for_not_now = Contact kan nu niet. Daarom hier alleen stappen die zonder contact kunnen.
repair_step-what = Wat is het kleinste dat toch telt?
    .thanks = Een bedankje sturen
    .thanks-said = een bedankje
    .ask = Vragen hoe het gaat
    .ask-said = vragen hoe het gaat
    .on_time = Op tijd er zijn
    .on_time-said = op tijd er zijn
    .promise = Eén afspraak nakomen
    .promise-said = één afspraak nakomen
    .honest = Eén eerlijke zin zeggen
    .honest-said = één eerlijke zin zeggen
    .listen = Vijf minuten luisteren
    .listen-said = vijf minuten luisteren
    .kind_act = Stil iets aardigs doen
    .kind_act-said = iets aardigs doen zonder erover te praten
    .repay = Een beetje terugbetalen
    .repay-said = een klein beetje terugbetalen
    .adult = Regelen met een volwassene
    .adult-said = iets regelen met een andere volwassene
    .write = Eén zin, niet versturen
    .write-said = één zin opschrijven die je niet verstuurt
    .tell = Het aan iemand vertellen
    .tell-said = het vertellen aan iemand die je vertrouwt
    .leave = Vandaag met rust laten
    .leave-said = het met rust laten
repair_step-if = Wanneer zou het kunnen?
    .want_contact = Als ik toch contact wil
    .want_contact-said = als je toch contact wilt zoeken
    .after_dinner = Na het eten
    .after_dinner-said = na het eten
    .get_up = Als ik opsta
    .get_up-said = als je opstaat
    .way_home = Onderweg naar huis
    .way_home-said = onderweg naar huis
    .break = In mijn pauze
    .break-said = in je pauze
    .see_each_other = Als we elkaar zien
    .see_each_other-said = als jullie elkaar zien
    .phone_rings = Als de { -phone } gaat
    .phone_rings-said = als de { -phone } gaat
    .before_no = Voor ik nee zeg
    .before_no-said = voor je nee zegt
    .feeling = Bij drang, woede, schaamte
    .feeling-said = als er drang, woede of schaamte opkomt
    .sunday = Zondagavond
    .sunday-said = zondagavond
repair_step-then = En wat doe je dan precies?
    .just_do = Het meteen doen
    .just_do-said = doe je het meteen
    .send_line = Eén zin typen en sturen
    .send_line-said = typ je één zin en stuur je die
    .write_first = Eerst op papier zetten
    .write_first-said = zet je het eerst op papier
    .call_short = Bellen, en het kort houden
    .call_short-said = bel je en houd je het kort
    .say_it = Het persoonlijk zeggen
    .say_it-said = zeg je het persoonlijk
    .one_question = Eén vraag, en luisteren
    .one_question-said = stel je één vraag en luister je
    .phone_away = Luisteren, { -phone } weg
    .phone_away-said = leg je je { -phone } weg en luister je
    .say_back = Terugzeggen wat ik hoorde
    .say_back-said = luister je en zeg je terug wat je hoorde
    .first_bit = Het eerste stukje doen
    .first_bit-said = doe je het eerste stukje
    .alarm = Een wekker zetten
    .alarm-said = zet je er een wekker voor
    .leave_early = Tien minuten eerder weg
    .leave_early-said = ga je tien minuten eerder weg
    .say_late = Zeggen dat het later wordt
    .say_late-said = zeg je het op tijd als het later wordt
    .chore = Eén klusje doen
    .chore-said = doe je één klusje
    .set_out = Iets klaarzetten
    .set_out-said = zet je iets klaar
    .set_apart = Het bedrag apart leggen
    .set_apart-said = leg je het bedrag apart
    .pay_part = Een eerste deel betalen
    .pay_part-said = betaal je een eerste deel
    .give_back = Eén ding teruggeven
    .give_back-said = geef je één ding terug
    .message_adult = Die ander een bericht sturen
    .message_adult-said = stuur je die volwassene één bericht
    .call_adult = Die ander bellen
    .call_adult-said = bel je die volwassene
    .write_line = Eén zin voor mezelf
    .write_line-said = schrijf je één zin voor jezelf
    .unsent = Opschrijven, niet sturen
    .unsent-said = schrijf je het op zonder het te sturen
    .call_trusted = Iemand bellen
    .call_trusted-said = bel je iemand die je vertrouwt
    .message_trusted = Iemand een bericht sturen
    .message_trusted-said = stuur je een bericht aan iemand die je vertrouwt
    .put_down = Mijn { -phone } wegleggen
    .put_down-said = leg je je { -phone } weg
    .let_be = Niets doen, het zo laten
    .let_be-said = doe je niets en laat je het zo
    .step_out = Twintig minuten weggaan
    .step_out-said = ga je twintig minuten weg, en zeg je wanneer je terug bent
repair_step-obstacle = Wat in jezelf kan je in de weg zitten?
    .putting_off = Uitstellen
    .putting_off-said = uitstellen
    .shame = Schaamte
    .shame-said = schaamte
    .nerves = Zenuwen
    .nerves-said = zenuwen
    .tired = Moe zijn
    .tired-said = moe zijn
    .anger = Boosheid
    .anger-said = boosheid
    .urge = Trek of drang
    .urge-said = trek of drang
    .want_answer = Meteen antwoord willen
    .want_answer-said = meteen antwoord willen
repair_step-backup = En als het anders loopt? Er komt geen antwoord, of een vervelend antwoord. Wat doe je dan?
    .wait = Wachten, niets doen
    .wait-said = wachten en niets doen
    .call = Iemand bellen
    .call-said = iemand bellen
    .calm = Twee minuten rust
    .calm-said = twee minuten rust nemen
    .write = Opschrijven
    .write-said = het opschrijven
repair_step-confidence =
    Hoe zeker ben je dat je dit gaat doen?

    0 is helemaal niet, 10 is heel zeker.
repair_step-smaller = Dan mag het kleiner. Wat zou wel passen?
    .only_write = Schrijven, later sturen
    .only_write-said = alleen schrijven, sturen komt later
    .one_sentence = Eén zin
    .one_sentence-said = één zin
    .half = De helft
    .half-said = de helft
    .once = Alleen deze ene keer
    .once-said = alleen deze ene keer
    .one_minute = Eén minuut
    .one_minute-said = één minuut
    .keep = Zo laten
    .keep-said = zoals het is
repair_step-tension =
    Hoeveel spanning voel je, als je eraan denkt?

    0 is geen, 10 is de meeste die je kent.
repair_step-prepare = Dan eerst iets rustigs, vlak ervoor. Wat helpt jou?
    .breathe = Twee minuten rustig ademen
    .breathe-said = twee minuten rustig ademen
    .stop = Stilstaan en kijken
    .stop-said = even stilstaan en kijken
    .walk = Tien minuten lopen
    .walk-said = tien minuten lopen
    .call = Eerst iemand bellen
    .call-said = eerst iemand bellen
    .other_day = Alleen op een rustige dag
    .other_day-said = het alleen op een rustige dag doen
repair_step-when = Wanneer zal ik vragen hoe het ging?
repair_step-sum =
    Dit is het plan.
    Stap: { $what }
    Wanneer: { $if }
    Dan: { $then }
    { GIVEN($smaller) ->
        [yes] Hoe groot: { $smaller }
       *[no] { "" }
    }
    { GIVEN($prepare) ->
        [yes] Vooraf: { $prepare }
       *[no] { "" }
    }
    In de weg: { $obstacle }
    Loopt het anders: { $backup }
    Ik vraag ernaar: { $when }
    Klopt dat zo?
    .what = De stap
    .if = Wanneer
    .then = Wat ik doe
    .smaller = Hoe groot
    .prepare = Wat vooraf gaat
    .obstacle = Wat in de weg zit
    .backup = Als het anders loopt
    .when = Wanneer je het vraagt
repair_step-plan_title =
    <b>{ $Who }: { $what }</b>
    { GIVEN($prepare) ->
        [yes] Vooraf: { $prepare }
       *[no] { "" }
    }
repair_step-plan_phrase = { $If } { $then }.
repair_step-plan_clause = { $If }, { $then }.
repair_step-plan_own =
    Wanneer: { $if }
    Dan: { $then }
repair_step-plan_smaller = <b>Kleiner:</b> { $smaller }
repair_step-planned =
    Het staat bij je stappen. Op { $when } vraag ik hoe het ging, en een week later nog één keer.

    Proberen is genoeg. Hoe de ander het opneemt, heb jij niet in de hand.
    .offer-calm = Eerst twee minuten rust
    .offer-map_person = Dit contact aanvullen
    .offer-menu = Genoeg voor vandaag

validation = Laten merken dat je het begrijpt
    .button = Begrijpen oefenen
validation-start =
    Zo'n { $minutes } minuten. Eerst drie zinnen om op te oefenen. Daarna kun je het één keer echt doen, als je wilt.

    Begrijpen is iets anders dan gelijk geven.
validation-echo =
    Iemand die je na staat, zegt:
    <blockquote>Je zou bellen. Ik heb de hele avond gewacht.</blockquote>
    Wat zeg je eerst, zodat de ander zich gehoord voelt?
    .excuse = Mijn batterij was leeg
    .excuse-said = je batterij was leeg
    .back = Dus je wachtte de hele avond
    .back-said = teruggeven wat je hoort
    .fix = Morgen bel ik echt
    .fix-said = morgen bel je echt
    .sorry = Sorry, sorry
    .sorry-said = sorry zeggen
    .counter = Jij belt ook weleens niet
    .counter-said = de ander belt ook weleens niet
validation-echo_back = Dat geeft terug wat je hoort. Meer hoeft eerst niet.
validation-echo_answer = Dat is al jouw antwoord. Het mag, alleen iets later. Eerst terug wat je hoort: “Dus je wachtte de hele avond.”
validation-echo_own = Lees je zin nog eens. Staat er wat de ander zei, en nog geen antwoord? Meer hoeft eerst niet.
validation-naming =
    Een andere zin:
    <blockquote>Ik doe zo mijn best, en niemand ziet het.</blockquote>
    Welke zin geeft het gevoel een naam?
    .cheer = Ik zie het heus wel
    .cheer-said = je ziet het heus wel
    .advice = Doe het voor jezelf
    .advice-said = raad geven
    .same = Dat heb ik ook vaak
    .same-said = dat heb jij ook vaak
    .feeling = Dat klinkt eenzaam
    .feeling-said = het gevoel een naam geven
    .small = Zo erg is het niet
    .small-said = het kleiner maken
validation-naming_feeling = Een gevoel een naam geven is gokken, en dat mag. Zit je ernaast, dan hoor je het wel.
validation-naming_answer = Goed bedoeld, maar het gevoel is zo nog niet gehoord. Het kan met drie woorden: “Dat klinkt eenzaam.”
validation-naming_own = Lees je zin nog eens. Staat er een gevoel in, en geen raad of troost? Een gok mag.
validation-sense =
    De laatste. Er zijn vaker dingen beloofd die niet doorgingen. Nu zegt iemand:
    <blockquote>Ik durf het bijna niet meer te geloven.</blockquote>
    Welke zin zegt waarom dat te begrijpen is?
    .promise = Deze keer is het echt
    .promise-said = deze keer is het echt
    .hurt = Dat doet me pijn
    .hurt-said = dat het je pijn doet
    .logical = Logisch, na al die keren
    .logical-said = zeggen waarom het logisch is
    .ahead = Kijk liever vooruit
    .ahead-said = vooruit laten kijken
    .must_trust = Je moet me vertrouwen
    .must_trust-said = om vertrouwen vragen
validation-sense_logical = Dat verbindt het gevoel met wat er gebeurd is. Je geeft de ander geen gelijk, je laat zien dat het ergens vandaan komt.
validation-sense_answer = Dat gaat over later, of over jou. Eerst dit: “Logisch, na al die keren.” Dat is begrijpen, nog geen gelijk geven.
validation-sense_own = Lees je zin nog eens. Staat erin waar het gevoel vandaan komt? Gelijk geven hoeft er niet bij.
validation-then = En dan? Wat zeg je daarna als eerste?
    .mine = Nu hoe het voor mij was
    .mine-said = je eigen kant vertellen
    .right = Klopt dat zo?
    .right-said = vragen of het klopt
    .solve = Ik weet wat we gaan doen
    .solve-said = een oplossing geven
    .missing = Mis ik nog iets?
    .missing-said = vragen of je iets mist
validation-then_asked = Zo hoort de ander dat je het echt wilt weten. Pas als het klopt, komt jouw kant.
validation-then_answer = Dat komt straks. Vraag eerst of je het goed hoorde. Pas als het klopt, komt jouw kant.
validation-real = Wil je het een keer echt doen, met iemand?
    .someone = Ja, met iemand
    .someone-said = met iemand
    .not_today = Vandaag alleen oefenen
    .not_today-said = vandaag alleen oefenen
validation-line = Wat zegt { $who } weleens, dat je zo zou kunnen beantwoorden?
    .afraid_again = Straks gaat het weer mis
    .afraid_again-said = de zorg dat het weer misgaat
    .afraid_again-draft = je bent bezorgd dat het weer misgaat.
    .no_trust = Ik geloof het niet meer
    .no_trust-said = dat het niet meer te geloven is
    .no_trust-draft = je vindt het moeilijk om het nog te geloven.
    .tired = Ik ben het zo moe
    .tired-said = er zo moe van zijn
    .tired-draft = je bent het zo moe.
    .on_my_own = Ik sta er alleen voor
    .on_my_own-said = er alleen voor staan
    .on_my_own-draft = je hebt het gevoel dat je er alleen voor staat.
    .unseen = Niemand ziet wat ik doe
    .unseen-said = niet gezien worden
    .unseen-draft = je doet je best en dat wordt niet gezien.
    .watched = Je zit me op de huid
    .watched-said = zich in de gaten gehouden voelen
    .watched-draft = je voelt je in de gaten gehouden.
    .no_idea = Je hebt geen idee
    .no_idea-said = dat je geen idee hebt hoe het was
    .no_idea-draft = je bent boos, omdat ik niet weet hoe het voor jou was.
    .leave_me = Laat me even
    .leave_me-said = even met rust gelaten willen worden
    .leave_me-draft = je hebt even ruimte nodig.
validation-why = En waarom is dat te begrijpen, na wat er gebeurd is?
    .went_wrong = Het ging vaker mis
    .went_wrong-said = het ging vaker mis
    .went_wrong-draft = het is vaker misgegaan.
    .so_long = Het duurt al zo lang
    .so_long-said = het duurt al zo lang
    .so_long-draft = het duurt al zo lang.
    .carried = Het was veel voor één mens
    .carried-said = het was veel voor één mens
    .carried-draft = het was veel voor één mens.
    .not_knowing = Niet weten wat er klopt
    .not_knowing-said = niet weten wat er klopt
    .not_knowing-draft = je wist vaak niet wat er klopte.
    .costs_much = Het kost veel kracht
    .costs_much-said = het kost veel kracht
    .costs_much-draft = het kost je veel kracht.
    .all_say = Iedereen vindt er iets van
    .all_say-said = iedereen vindt er iets van
    .all_say-draft = iedereen vindt er iets van.
    .anyone = Dat zou iedereen hebben
    .anyone-said = dat zou iedereen hebben
    .anyone-draft = dat zou iedereen hebben.
validation-draft = Zo zou het kunnen klinken. Dan stil zijn, en luisteren wat er komt.
    .text =
        Wat ik van je hoor: { $line }
        Dat snap ik: { $why }
        Klopt dat zo?
validation-plan = Wanneer zou je het kunnen proberen? Alleen als het rustig is, en niemand onder invloed.
    .said_again = Als het weer gezegd wordt
    .said_again-said = als het weer gezegd wordt
    .see_each_other = Als we elkaar zien
    .see_each_other-said = als jullie elkaar zien
    .call = Als we elkaar spreken
    .call-said = als jullie elkaar spreken
    .after_meal = Na het eten
    .after_meal-said = na het eten
    .not_today = Vandaag niets
    .not_today-said = vandaag niets
validation-planned =
    Het staat bij je notities. Het moment: { $plan }.

    Daarna hoef je niets op te lossen. Gehoord worden is vaak al genoeg voor één keer.
    .offer-calm = Twee minuten rust
    .offer-menu = Genoeg voor vandaag
validation-kept =
    Vandaag niets. Dat kan.

    De zin staat bij je notities, voor als het een keer past.
    .offer-menu = Het hierbij laten
validation-practised =
    Dan blijft het vandaag bij oefenen. Iets om te onthouden: eerst teruggeven, dan vragen of het klopt, dan pas jouw kant.

    Het kan ook in de winkel, of op je werk.
    .offer-validation = Nog een keer oefenen
    .offer-menu = Genoeg voor vandaag

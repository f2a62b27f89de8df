round_sheet = Rondje waardering
    .button = Rondje waardering
round_sheet-start = Voor een groep of gezin, met één telefoon. Zo'n { $minutes } minuten. Er worden geen namen getypt.
round_sheet-rules =
    Lees voor:

    <blockquote>Ieder noemt één ding dat iemand hier deed. Klein, en zo dat je het had kunnen filmen.

    Geen “maar” erachteraan. Wie het hoort, zegt alleen dank je. Overslaan mag, zonder reden.</blockquote>
    .next = Verder
    .next-said = verder
round_sheet-begin = Kies één begin. Iedereen gebruikt hetzelfde.
    .helped = Het hielp me toen …
    .helped-said = “Het hielp me toen …”
    .saw = Ik zag dat …
    .saw-said = “Ik zag dat …”
    .thanks = Dank je wel voor …
    .thanks-said = “Dank je wel voor …”
    .good = Ik vond het fijn dat …
    .good-said = “Ik vond het fijn dat …”
round_sheet-say_helped =
    Maak deze zin af: <b>“Het hielp me toen …”</b>

    Bijvoorbeeld: “Het hielp me toen jij maandag de boodschappen deed.”
round_sheet-say_saw =
    Maak deze zin af: <b>“Ik zag dat …”</b>

    Bijvoorbeeld: “Ik zag dat je wachtte tot ik uitgepraat was.”
round_sheet-say_thanks =
    Maak deze zin af: <b>“Dank je wel voor …”</b>

    Bijvoorbeeld: “Dank je wel voor dat ene berichtje dinsdag.”
round_sheet-say_good =
    Maak deze zin af: <b>“Ik vond het fijn dat …”</b>

    Bijvoorbeeld: “Ik vond het fijn dat je gisteren op tijd was.”
round_sheet-round = Geef de telefoon door. Wie de telefoon heeft, maakt de zin af of zegt: ik sla over. Is iedereen geweest, druk dan op Verder.
    .next = Verder
    .next-said = verder
    .stop_here = Het wordt te veel, stop hier
    .stop_here-said = hier stoppen
round_sheet-stopped = Dan stopt het hier. Dat mag. Neem even pauze, ieder op een eigen plek. Vraag later aan ieder apart hoe het was.
    .offer-menu = Naar het menu
round_sheet-unnamed =
    Is er iemand over wie nog niets gezegd is? Kijk rond, zonder het hardop te zeggen.

    Wie wil, noemt nog iets. Wie begeleidt, kan dat ook doen.
    .next = Verder
    .next-said = verder
round_sheet-word =
    Lees voor:

    <blockquote>Eén woord: hoe was het om dit te horen? Ongemakkelijk mag ook. Overslaan mag.</blockquote>
    .next = Verder
    .next-said = verder
round_sheet-after = Hoe gaat het verder? Kies samen één ding.
    .one_thing = Ieder let op één goed ding
    .one_thing-said = ieder let op één goed ding
    .again = Een volgende keer weer
    .again-said = een volgende keer weer
    .leave = Het hierbij laten
    .leave-said = het hierbij laten
round_sheet-one_thing = Tot de volgende keer let ieder op één goed ding van een ander. Opschrijven hoeft niet, en niemand houdt een stand bij.
    .offer-menu = Klaar
round_sheet-again = Spreek nu af wanneer. Een vast moment is makkelijker dan een goed voornemen.
    .offer-menu = Klaar
round_sheet-left = Dan blijft het hierbij. Het is gezegd, en gehoord.
    .offer-menu = Klaar

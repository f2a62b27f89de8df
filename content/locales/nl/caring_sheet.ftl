caring_sheet = Lijstje met kleine dingen
    .button = Lijstje: kleine dingen
caring_sheet-start = Voor twee of meer mensen, met één telefoon. Zo'n { $minutes } minuten. Aan het eind is er een lijstje dat ieder kan overnemen. Er worden geen namen getypt.
caring_sheet-rules =
    Lees voor:

    <blockquote>Noem kleine dingen die je fijn vindt van een ander. Dingen die weinig kosten en elke dag kunnen.

    Niets waar nu ruzie over is. Niets waar je je toe gedwongen voelt. Vrijen hoort hier niet bij.</blockquote>
    .next = Verder
    .next-said = verder
caring_sheet-things = Wat vinden de mensen hier fijn? Ga de groep rond en tik het aan. Typen kan ook, zonder namen.
    .cup = Koffie of thee krijgen
    .cup-said = koffie of thee krijgen
    .food = Dat er iets lekkers is
    .food-said = dat er iets lekkers is
    .how_day = De vraag: hoe was je dag?
    .how_day-said = de vraag hoe de dag was
    .chore = Een klusje minder
    .chore-said = een klusje minder
    .phone = Praten zonder { -phone } erbij
    .phone-said = praten zonder { -phone } erbij
    .walk = Samen een eindje lopen
    .walk-said = samen een eindje lopen
    .quiet = Een uur niets hoeven
    .quiet-said = een uur niets hoeven
    .message = Een berichtje overdag
    .message-said = een berichtje overdag
    .nothing = Vandaag geen lijstje
    .nothing-said = vandaag geen lijstje
caring_sheet-not_today = Dan vandaag geen lijstje. Iets aardigs laat zich niet afspreken als het niet kan. Een andere keer is ook goed.
    .offer-menu = Klaar
caring_sheet-how = Hoe doen jullie het? Kies wat licht voelt.
    .one_each = Ieder doet er één, één keer
    .one_each-said = één ding, één keer
    .three_week = Ieder drie, in een week
    .three_week-said = drie dingen, in een week
    .one_day = Elke dag één, stilletjes
    .one_day-said = elke dag één ding, zonder het te zeggen
caring_sheet-sheet = Dit lijstje kan ieder overnemen.
    .text =
        Wat mensen hier fijn vinden: { $things }
        Ik kies: { $how }
        Ik doe het omdat ik het wil. Ik vraag er niets voor terug en ik tel niet.
caring_sheet-done = Kopieer het lijstje, of stuur het door naar wie het wil hebben. Vraag de volgende keer alleen: wat viel je op? Niet wie wat deed.
    .offer-menu = Klaar

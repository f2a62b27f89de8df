# Lootjes: ieder trekt in het geheim een naam en doet iets kleins en aardigs. In de groep komt nooit wie meedoet of wie wie
# trok. $when: het moment van het trekken. $shared_name: de naam die is getrokken.

ritual-caring = Lootjes trekken
    .what = Wie wil, trekt in het geheim een naam. Voor diegene doe je in een week één tot drie kleine dingen.
caring-open =
    <b>Lootjes trekken</b>

    Wie wil, trekt een naam. Voor diegene doe je deze week één, twee of drie kleine aardige dingen. Wie wie trok, zeg ik nooit.

    Er wordt getrokken op { $when }. Wie er meedoet, ziet niemand.
caring-in = Ik doe mee
caring-out = Toch niet
caring-you_are_in = Je doet mee. Na het trekken krijg je in je eigen chat een bericht van mij.
caring-you_are_out = Je doet niet mee. Dat ziet niemand.
caring-drawn =
    <b>Lootjes trekken</b>

    Er is getrokken. Wie meedoet, krijgt een bericht in de eigen chat met mij. Hier zeg ik er niets meer over.

caring_gift = Het lootje
    .button = Mijn lootje bekijken
caring_gift-over =
    Dit lootje is voorbij. Er hoeft niets meer.

    Iets aardigs doen kan altijd, ook zonder lootje.
    .offer-good_moment = Een goed moment bewaren
    .offer-menu = Naar het menu
caring_gift-nobody =
    Deze keer is er geen naam voor je. Dat gebeurt soms, en het zegt niets over jou.

    Iets aardigs doen kan altijd, ook zonder lootje.
    .offer-good_moment = Een goed moment bewaren
    .offer-menu = Naar het menu
caring_gift-drawn = Je trok { $shared_name }. Alleen jij ziet dat. Over zo'n { $minutes } minuten heb je een klein plan.
caring_gift-things =
    Wat zou { $shared_name } fijn vinden? Kies één, twee of drie kleine dingen.

    Je hoeft niet te zeggen dat het van het lootje komt. Er hoeft ook niets terug te komen.
    .cup = Koffie of thee brengen
    .cup-said = koffie of thee brengen
    .chore = Een klusje overnemen
    .chore-said = een klusje overnemen
    .listen = Tien minuten luisteren
    .listen-said = tien minuten luisteren
    .message = Een vriendelijk bericht
    .message-said = een vriendelijk bericht
    .nothing = Liever niets
    .nothing-said = liever niets
caring_gift-left =
    Dan niets. Niemand hoort dat, nu niet en later niet.

    Voelt het niet goed bij diegene? Daar is ook iets voor.
    .offer-menu = Naar het menu
caring_gift-if = Wanneer zou het uitkomen?
    .today = Vandaag nog
    .today-said = vandaag nog
    .see_each_other = Als we elkaar zien
    .see_each_other-said = als jullie elkaar zien
    .see_each_other-draft = als we elkaar zien
    .at_table = Na het eten
    .at_table-said = na het eten
    .weekend = In het weekend
    .weekend-said = in het weekend
caring_gift-plan = Dit wordt je notitie. Er staat geen naam in, zodat het geheim blijft als er iemand meeleest.
    .text =
        Kleine dingen: { $things }
        { GIVEN($if) ->
            [yes] Wanneer: { $if }
           *[no] { "" }
        }
caring_gift-kept = Het staat bij je notities. Ik vraag later niet of het gelukt is. Eén ding is genoeg.
    .offer-good_moment = Een goed moment bewaren
    .offer-menu = Genoeg voor vandaag

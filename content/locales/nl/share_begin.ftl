share_begin = Delen met een hulpverlener
    .button = Delen met mijn hulpverlener
share_begin-start =
    Je kunt een hulpverlener die met je werkt iets laten zien van wat hier staat. Je kiest zelf wat, stuk voor stuk, en tot welke dag.

    Niemand kijkt mee, en wat hier staat wordt niet vanzelf verstuurd. Alles kun je meteen terugnemen. Jullie zien allebei wie wanneer keek.

    Wat iemand gelezen, opgeschreven of geprint heeft, kun je niet meer terugnemen. Een print staat buiten Hecht.
share_begin-code =
    Ik kan een code maken. Je leest die voor, of laat die zien. De code werkt één keer, 24 uur lang.
    .make = Maak een code
    .make-said = een code
    .not_now = Nu niet
    .not_now-said = nu niet
share_begin-left_alone = Dan verandert er niets. Het staat hier als je het wilt: /delen
share_begin-called = Hoe noem je deze hulpverlener? Die naam zie jij alleen.
share_begin-made =
    De code staat in een eigen bericht. Er is nog niets gedeeld.

    Komt er iemand binnen met de code, dan kies jij wat er te zien is: /delen
    .offer-bridges = Delen met een hulpverlener
    .offer-menu = Genoeg voor vandaag

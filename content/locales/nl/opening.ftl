opening-contact = Is contact met { $who } mogelijk?
    .possible = Ja
    .possible-said = mogelijk
    .not_now = Nu niet
    .not_now-said = nu niet mogelijk
    .ended = Het contact is voorbij
    .ended-said = voorbij
    .died = Overleden
    .died-said = niet meer mogelijk, door overlijden
opening-remembering =
    Dan valt hier niets te zeggen of te sturen. Misschien is er nog wel iets niet gezegd.

    Dat kun je aan { $who } schrijven, in een brief. Die blijft bij jou.
    .offer-unsent_letter = Een brief schrijven
    .offer-calm = Twee minuten rust
    .offer-menu = Het hierbij laten
opening-over =
    Dit contact is voorbij. Wat het nog met je doet, mag er zijn.

    Je kunt een brief schrijven die je niet stuurt, of het van twee kanten bekijken.
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-reflect = Van twee kanten bekijken
    .offer-menu = Het hierbij laten
opening-at_rest =
    Het contact met { $who } rust. Hier hoeft nu niets.

    Is dat veranderd, dan kun je het aanpassen.
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-map_person = Aanvullen of veranderen
    .offer-menu = Laten rusten

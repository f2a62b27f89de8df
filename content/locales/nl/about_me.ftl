about_me = Waarvoor ik hier ben
    .button = Waarvoor ik hier ben
about_me-start = Eén minuut, zodat de teksten beter passen. Veranderen kan altijd, op dezelfde plek.
about_me-role =
    Wat past bij jou? Meer dan één mag.

    “Gebruik” kan een middel zijn, of iets als gokken of gamen. Gestopt of aan het minderen: het hoort erbij.
    .self = Ik gebruik of gebruikte
    .self-said = iemand die gebruikt of gebruikte, stopt of mindert
    .loved_one = Ik ben een naaste
    .loved_one-said = naaste van iemand die gebruikt of gebruikte
    .professional = Het is mijn werk
    .professional-said = iemand die werkt met mensen in herstel
about_me-about =
    Waar gaat het om?

    Alleen om de teksten te laten passen. Overslaan mag.
    .alcohol = Alcohol
    .alcohol-said = alcohol
    .alcohol-typed = drank | drinken
    .drugs = Drugs
    .drugs-said = drugs
    .medicines = Medicijnen
    .medicines-said = medicijnen
    .medicines-typed = pillen
    .gambling = Gokken
    .gambling-said = gokken
    .gambling-typed = gokken online | casino
    .gaming = Gamen
    .gaming-said = gamen
    .other = Iets anders, of meer
    .other-said = iets anders, of meer dan één ding
    .rather_not = Zeg ik liever niet
    .rather_not-said = liever niet gezegd
about_me-word =
    Mensen zeggen nuchter, clean, gestopt, of aan het minderen.

    Welk woord is van jou?
    .sober = Nuchter
    .sober-said = nuchter
    .clean = Clean
    .clean-said = clean
    .stopped = Gestopt
    .stopped-said = gestopt
    .less = Aan het minderen
    .less-said = aan het minderen
    .less-typed = minderen | minder
about_me-saved = Genoteerd. Hier veranderen kan altijd, in het menu onder alles wat er is.
    .offer-programme = Alles wat er is
    .offer-menu = Naar het menu

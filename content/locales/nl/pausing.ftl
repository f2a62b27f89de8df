# Een pauze in de groep: één rustige regel zonder naam, en voor ieder alleen een moment voor zichzelf.

cooling-line =
    Iemand hier stelt twintig minuten rust voor, tot { $when }.

    Je hoeft nu niets te antwoorden, en even weglopen mag. Wat gezegd moet worden, kan straks ook nog.
cooling-already = Er was net al een pauze. Je mag de chat altijd even laten liggen.
button-pause_here = Een pauze voorstellen

pausing = Een moment voor jezelf
    .button = Een moment voor jezelf
pausing-here =
    In de groep is om rust gevraagd. Dit moment is van jou. Niemand ziet wat je ermee doet.

    Drink iets, of loop een stukje. Wil je iets samen met mij doen, kies dan hieronder.

    Ben je bang voor iemand? Dan gaat veilig zijn voor. Wie je kunt bellen, staat onder /hulp.
    .offer-calm = Twee minuten rustig ademen
    .offer-in_moment = Spanning, trek of boosheid
    .offer-sos = Iemand bellen
    .offer-menu = Naar het menu

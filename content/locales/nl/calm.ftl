calm = Twee minuten rust
    .button = Twee minuten rust
calm-breathe =
    Twee minuten rustig ademen: vier tellen in, zes tellen uit.

    Het hoeft niet precies. Word je duizelig of voelt het niet goed? Adem dan zoals altijd, en kijk alleen mee.
    .breathe_in = Adem in
    .breathe_out = Adem uit
    .done = Ik ben klaar
calm-now =
    Hoe is het nu?

    0 is rustig, 10 is zo sterk als het kan zijn.
calm-still =
    Het is nog sterk. Dat gebeurt, en het zegt niets over jou.

    Een mens helpt nu meer dan een scherm. Wie zou je kunnen bellen?
    .offer-sos = Iemand bellen
    .offer-calm = Nog twee minuten
    .offer-menu = Naar het menu
calm-done = Nog eens twee minuten kan altijd, via het menu.
    .offer-menu = Naar het menu

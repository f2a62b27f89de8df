aside = Jouw woorden
    .button = Iets anders
aside-words = Wat wil je zeggen?
aside-hello = Hallo.
aside-thanks = Graag gedaan.
aside-script = Ik ben Hecht: een script, geen mens. Niemand leest live mee.
aside-slip = Eerst dit: ben je nu veilig, en is er iemand bij je?
aside-away = Fijn dat je er bent.
aside-doors_open =
    Je schreef:
    { $words }

    Wat helpt je nu?

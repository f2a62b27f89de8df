welcome = Voor je begint
    .button = Wat Hecht is
welcome-terms =
    <b>Hecht</b> helpt je in een tijd van herstel naar één relatie te kijken, en één kleine stap te plannen.

    Het is een script: geen mens, geen behandeling, niet voor noodgevallen. Niemand leest live mee. Hulplijnen staan altijd onder /hulp.

    Je antwoorden worden versleuteld bewaard, zodat je later verder kunt. Hecht bewaart ook de nummers van berichten hier, om ze weg te kunnen halen, en het maakt reservekopieën. Alles meenemen kan altijd: /meenemen. Alles wissen of je toestemming intrekken ook: /vergeet

    Technisch gezien kunnen er twee bij je antwoorden: Telegram, en wie deze Hecht beheert{ GIVEN($operator) ->
        [yes] { " " }({ $operator })
       *[no] { "" }
    }. Een chat met een bot is niet end-to-end versleuteld. Meer: /privacy

    Ben je 18 of ouder, en is dit goed voor je?
    .agree = 18 of ouder, en akkoord
    .agree-said = 18 of ouder, en akkoord
    .younger = Ik ben jonger
    .younger-said = jonger dan 18
    .no = Nee, liever niet
    .no-said = liever niet
welcome-agreed =
    Dank je. Stoppen kan altijd.
    .offer-first_minute = Beginnen
welcome-young =
    Dank je dat je het zegt. Hecht is voor volwassenen, dus hier komen geen vragen. Van wat je zei, is niets bewaard.

    Misschien gaat het over iemand thuis, misschien over jezelf. Je hoeft het niet alleen uit te zoeken. Een volwassene die je vertrouwt is een goed begin.
welcome-declined =
    Dat is goed. Van wat je zei, is niets bewaard.

    Met /start kom je hier terug. Met /hulp zie je hulplijnen, ook zonder akkoord.

# Waar iemand is: op reis, verhuisd, weer thuis. $clock is hoe laat het daar is: 19.30.

zone = Waar ik ben
    .button = Op reis, of tijdzone
zone-back = Je staat op de tijd van { $here }. Daar is het nu { $clock }.
    .home = Ik ben weer thuis
    .home-said = weer thuis
    .home-typed = thuis | weer thuis | ik ben thuis
    .elsewhere = Ik ben ergens anders
    .elsewhere-said = ergens anders
    .elsewhere-typed = ergens anders | elders
zone-home_again =
    Dan telt de tijd van { $here } weer. Daar is het nu { $clock }.{ GIVEN($planned) ->
        [yes] { " " }Wat gepland stond, verhuist mee: { $planned }.
       *[no] { "" }
    }
zone-where =
    Je staat op de tijd van { $here }. Daar is het nu { $clock }.

    Waar ben je? Typ een stad, zoals Lissabon, of het verschil, zoals UTC+2.

    Je locatie sturen kan ook. Ik bewaar de tijdzone, nooit de plek zelf.
zone-stay =
    Nu telt de tijd van <b>{ $here }</b>. Daar is het { $clock }.{ GIVEN($planned) ->
        [yes]
            { "" }

            Wat voor 19.30 gepland stond, komt om 19.30 daar. Dat geldt voor { $planned }.
       *[no] { "" }
    }

    Klopt dat?
    .travelling = Klopt, ik ben op reis
    .travelling-said = op reis
    .travelling-typed = ik ben op reis | op reis | vakantie
    .living = Klopt, ik woon hier
    .living-said = hier wonen
    .living-typed = ik woon hier | verhuisd
    .undo = Ongedaan maken
    .undo-said = ongedaan gemaakt
    .undo-typed = klopt niet | nee | fout
zone-undone = Dan blijft het zoals het was: de tijd van { $here }. Daar is het nu { $clock }.
    .offer-zone = Een andere plaats
zone-on_the_way = Dan houd ik de klok daar aan. Weer thuis? Tik bij Instellingen op “{ zone.button }”, of stuur /zone.
zone-done = Dan houd ik vanaf nu de klok daar aan.

# Onderweg naar een antwoord
whereabouts-planned = { $count ->
        [one] één bericht
       *[other] { $count } berichten
    }
whereabouts-which = Ik ken meer plaatsen die zo heten. Welke is het?
whereabouts-other = Een andere plaats
whereabouts-settings = { $here }, nu { $clock }
whereabouts-echo = Voor de tijd ga ik uit van { $here }. Daar is het nu { $clock }. Klopt dat niet, stuur dan /zone.
button-zone = Op reis, of tijdzone
reply-location =
    Ik kan niemand naar je toe sturen. Het noodnummer kan dat wel.

    Heb je nu iemand nodig, tik dan op Hulp nu.

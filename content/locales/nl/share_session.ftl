share_session = De volgende afspraak
    .button = De volgende afspraak
share_session-over = Dit delen is voorbij. Er is dus geen afspraak om te bewaren.
share_session-when =
    Wanneer is je volgende afspraak{ GIVEN($shared_called) ->
        [yes] {" met "}{ $shared_called }
       *[no] { "" }
    }? Kies, of typ een dag en een tijd.
share_session-planned =
    Genoteerd: { $when }. Dat zie jij alleen.

    Als dat nog kan, kom ik er de dag ervoor op terug, voor drie regels. Zelf opschrijven kan altijd.
    .offer-bridges = Terug naar wat je deelt
    .offer-menu = Genoeg voor vandaag

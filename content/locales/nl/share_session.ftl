share_session = De volgende afspraak
    .button = De volgende afspraak
share_session-over = Dit delen is voorbij. Er is dus geen afspraak om te bewaren.
share_session-when =
    Wanneer is je volgende afspraak{ GIVEN($shared_called) ->
        [yes] {" met "}{ $shared_called }
       *[no] { "" }
    }? Kies, of typ een dag en een tijd.
share_session-planned =
    Het staat erin: { $when }. Dat zie jij alleen.

    Is het nog een dag of langer? Dan kom ik de dag ervoor terug, voor drie regels. Ze opschrijven kan ook altijd zelf.
    .offer-bridges = Terug naar wat je deelt
    .offer-menu = Genoeg voor vandaag

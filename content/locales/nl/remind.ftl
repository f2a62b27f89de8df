remind = Een eigen herinnering
    .button = Herinner me ergens aan
remind-start = In een melding blijven je woorden afgedekt. Met een tik gaan ze open.
remind-what = Waar zal ik je aan herinneren? Eén woord is genoeg, een paar regels mag ook.
remind-when = Wanneer zal ik je eraan herinneren?
remind-repeat = Eén keer, of vaker?
    .once = Eén keer
    .once-said = één keer
    .once-typed = een keer | eenmaal | eenmalig | maar een keer | nee
    .daily = Elke dag
    .daily-said = elke dag
    .daily-typed = elke dag | iedere dag | dagelijks | alle dagen
    .workdays = Op werkdagen
    .workdays-said = op werkdagen
    .workdays-typed = op werkdagen | werkdagen | door de week | doordeweeks | in de week | tijdens de week | elke werkdag | maandag tot en met vrijdag
    .weekly = Elke week
    .weekly-said = elke week
    .weekly-typed = elke week | iedere week | wekelijks | eens per week
remind-once = Op { $when } herinner ik je hieraan:
remind-again = Ik herinner je { $repeat } hieraan, vanaf { $when }:
remind-planned =
    { $what }

    Met /reminders kun je het verzetten, op pauze zetten of verwijderen.
    .offer-menu = Genoeg voor vandaag

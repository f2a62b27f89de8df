meeting_sheet = Gezinsgesprek
    .button = Gezinsgesprek
meeting_sheet-start = Een gesprek van 20 tot 30 minuten, met één telefoon. Stap voor stap: goede dingen, praktische dingen, één onderwerp, één afspraak. Er worden geen namen getypt.
meeting_sheet-opening =
    Lees voor:

    <blockquote>Eén praat, de rest luistert. Overslaan mag. Niemand wordt ondervraagd.

    Gebruik van vroeger, en wie er schuld heeft: vandaag niet. Zegt iemand “pauze”, dan is het pauze.</blockquote>
    .next = Iedereen is het ermee eens
    .next-said = iedereen is het ermee eens
meeting_sheet-good =
    Eerst de goede dingen. Ga de kring rond:

    <blockquote>Eén ding dat deze week goed ging. Klein telt ook.</blockquote>
    .next = Verder
    .next-said = verder
meeting_sheet-practical =
    Dan het praktische, vijf minuten:

    <blockquote>Wie is er deze week wanneer? Wat moet er gebeuren? Wie heeft ergens hulp bij nodig?</blockquote>
    .next = Verder
    .next-said = verder
meeting_sheet-topic = Nu één onderwerp. Kies iets wat vandaag een stukje verder kan.
    .together = Tijd samen
    .together-said = tijd samen
    .chores = Klussen in huis
    .chores-said = klussen in huis
    .money = Geld
    .money-said = geld
    .phones = Schermen
    .phones-said = schermen
    .visits = Bezoek en feestjes
    .visits-said = bezoek en feestjes
    .pause = Wat te doen als het oploopt
    .pause-said = wat te doen als het oploopt
    .no_topic = Vandaag geen onderwerp
    .no_topic-said = geen onderwerp
meeting_sheet-talk =
    Eén praat tegelijk. Pak er iets bij: wie het vasthoudt, praat. Ieder krijgt een beurt.

    Zeg wat je zelf merkt en wilt.
    .five = Nog vijf minuten
    .three = Nog drie minuten
    .one = Nog één minuut
    .time = De tijd is om. Maak je zin af.
    .done = Verder
meeting_sheet-heat = Hoe is het met ieder? Kijk rond, ook naar wie stil is.
    .fine = Het gaat
    .fine-said = het gaat
    .too_much = Te veel voor iemand
    .too_much-said = te veel voor iemand
meeting_sheet-apart =
    Dan stopt het hier. Twintig minuten pauze, ieder op een eigen plek. Spreek af hoe laat jullie weer bij elkaar komen, of een andere dag.

    Was er angst? Vraag het later aan ieder apart, en ga niet samen verder.
    .offer-calm = Twee minuten rust
    .offer-sos = Hulplijnen
    .offer-menu = Naar het menu
meeting_sheet-agree =
    Eén afspraak. Wie iets wil doen, kiest voor zichzelf, niet voor een ander.

    Wat ga jij doen?
    .chore = Eén klus op een vaste dag
    .chore-said = één klus op een vaste dag
    .phone = Geen { -phone } aan tafel
    .phone-said = geen { -phone } aan tafel
    .late = Het zeggen voor ik laat ben
    .late-said = het zeggen voor je laat bent
    .late-draft = het zeggen voor ik laat ben
    .ask_first = Eerst vragen, dan beslissen
    .ask_first-said = eerst vragen, dan beslissen
    .time_out = Pauze nemen als het oploopt
    .time_out-said = pauze nemen als het oploopt
    .plan_fun = Iets leuks plannen
    .plan_fun-said = iets leuks plannen
    .nothing = Vandaag geen afspraak
    .nothing-said = geen afspraak
meeting_sheet-no_agreement =
    Dan geen afspraak. Er is gepraat en geluisterd, en dat is genoeg.

    Sluit af met één zin dank van wie dat wil.
    .offer-menu = Klaar
meeting_sheet-by_when = Wanneer doe je dat, of wanneer begin je?
    .today = Vandaag
    .today-said = vandaag
    .tomorrow = Morgen
    .tomorrow-said = morgen
    .every_evening = Elke avond aan tafel
    .every_evening-said = elke avond aan tafel
    .weekend = In het weekend
    .weekend-said = in het weekend
    .next_meeting = Voor het volgende gesprek
    .next_meeting-said = voor het volgende gesprek
meeting_sheet-agreement = Zo staat de afspraak er. Lees je eigen afspraak voor.
    .text =
        Wat ik ga doen: { $agree }
        Wanneer: { $by_when }
        In het volgende gesprek zeg ik hoe het ging. Lukt het niet, dan zeg ik dat ook.
meeting_sheet-thanks =
    Tot slot: wie wil, zegt één zin dank. Spreek af wanneer het volgende gesprek is.

    Nog een afspraak van een ander? Die kan de volgende keer. Eén is genoeg.
    .offer-own_reflection = Kijken naar mijn eigen werk
    .offer-menu = Klaar

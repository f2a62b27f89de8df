# Een gezinsgesprek, met één telefoon op tafel. Nergens staat wie wat zei, of dat iemand niet wilde.

ritual-meeting = Een gezinsgesprek
    .what = Een half uur samen, met één telefoon op tafel. Alleen als vandaag voor iedereen goed is.
meeting-prepared =
    Er komt misschien een gezinsgesprek: 20 tot 30 minuten, met één telefoon op tafel.

    Wie meedoet, krijgt een vraag in een eigen chat. Het begint alleen als vandaag voor iedereen goed is. Antwoorden kan tot { $until }.
meeting-under_way = Er komt al een gesprek aan.
meeting-another_day = Het wordt een andere dag. Wie wil, mag een nieuw gesprek voorstellen.
meeting-ready =
    Vandaag is voor iedereen goed. Ga bij elkaar zitten, en leg op één na alle telefoons weg.

    Wie het dichtstbij zit, begint.
meeting-start = Beginnen
meeting-next = Verder
meeting-pause = Te veel? Pauze
meeting-stop = Stoppen
meeting-done = Klaar
meeting-to_the_end = Naar het einde
meeting-opening =
    <b>Om te beginnen</b>

    Lees dit voor:

    <blockquote>Eén praat, de rest luistert. Overslaan mag. Wat lang geleden is, en wie de schuld heeft, laten jullie vandaag rusten.

    Met /pauze vraag je om rust. Iedereen mag dit stoppen, op elk moment. Waarom hoeft niemand te zeggen.</blockquote>
meeting-good =
    <b>Goede dingen</b>

    Ga de tafel rond. Ieder noemt één ding dat goed was deze week. Klein telt ook, en overslaan mag.
meeting-practical =
    <b>Praktische dingen</b>

    Vijf minuten. Wie is waar deze week? Wat moet er gebeuren? Waar is hulp bij nodig?
meeting-topics =
    <b>Eén onderwerp</b>

    Dit ligt op tafel:

    { $lines }

    Kies er samen één voor vandaag. De rest kan wachten.
meeting-topics_none =
    <b>Eén onderwerp</b>

    Er ligt niets klaar. Wil iemand nu iets noemen? Eén ding is genoeg, en niets is ook goed.
meeting-any_topic = Er is iets
meeting-no_topic = Vandaag geen onderwerp
meeting-topic =
    <b>{ $words }</b>

    Twee minuten voor ieder die wil. Eén praat, de rest luistert. Zeg wat je zelf merkt, en wat je graag zou willen.
meeting-topic_any =
    <b>Eén onderwerp</b>

    Twee minuten voor ieder die wil. Eén praat, de rest luistert. Zeg wat je zelf merkt, en wat je graag zou willen.
meeting-turn = Een beurt van twee minuten
meeting-turn_over = De beurt is om. Maak je zin af. Wie is de volgende?
meeting-agreement =
    <b>Eén afspraak, of geen</b>

    Is er iets wat iemand gaat doen? Dat zeg je alleen voor jezelf. Wie op de knop tikt, schrijft het eerst in een eigen chat.
meeting-calm =
    <b>Het was genoeg</b>

    Niets hoeft af. Laat het een tijdje stil zijn. Pak een glas water, ga naar buiten, ga even apart zitten.

    Ga er vandaag niet mee verder. Ieder kan bij mij terecht in een eigen chat, op elk moment.
meeting-closing =
    <b>Tot slot</b>

    Wie wil, zegt één zin dank. Dan is het klaar.
meeting-summary = <b>Gezinsgesprek, { $day }</b>. Fijn dat jullie bij elkaar zaten.
meeting-stopped = <b>Gezinsgesprek, { $day }</b>. Het is hier gestopt, en dat is goed. Niets hoeft af.
meeting-about = Het ging over: { $words }
meeting-another_time =
    Misschien voor een andere keer:
    { $lines }
meeting-agreed =
    Wat iemand gaat doen:
    { $lines }

speaker_sheet = Spreker en luisteraar
    .button = Spreker en luisteraar
speaker_sheet-start = Voor twee mensen, met één telefoon als klok. Zo'n { $minutes } minuten. Er worden geen namen getypt.
speaker_sheet-topic =
    Kies samen één onderwerp. Klein, en niet het zwaarste.

    Gebruik van vroeger, wie er schuld heeft, uit elkaar gaan: vandaag niet.
    .good = Iets wat goed gaat
    .good-said = iets wat goed gaat
    .wish = Een wens
    .wish-said = een wens
    .practical = Iets praktisch
    .practical-said = iets praktisch
    .week = Iets van deze week
    .week-said = iets van deze week
speaker_sheet-speaker =
    Lees voor aan de spreker:

    <blockquote>Je hebt drie minuten. Praat over jezelf: wat je merkt, wat je voelt, wat je zou willen. Korte zinnen. Stiltes mogen. Eerder stoppen mag ook.</blockquote>
    .next = Verder
    .next-said = verder
speaker_sheet-listener =
    Lees voor aan de luisteraar:

    <blockquote>Je zegt nog niets. Knikken mag. Straks zeg je na wat je hoorde. Je hoeft het er niet mee eens te zijn.</blockquote>

    Wie te gespannen raakt, steekt een hand op. Dan stopt het.
    .next = De klok kan lopen
    .next-said = verder
speaker_sheet-speak_one = De eerste spreker. Leg de telefoon tussen jullie in.
    .three = Nog drie minuten
    .two = Nog twee minuten
    .one = Nog één minuut
    .half = Nog een halve minuut
    .time = De tijd is om. Maak je zin af.
    .done = Uitgesproken
speaker_sheet-back_one =
    De luisteraar zegt: “Wat ik hoorde, is …” En dan: “Klopt dat?”

    Geen antwoord, geen raad, geen eigen verhaal.
    .right = Het klopt
    .right-said = het klopt
    .missing = Er ontbreekt iets
    .missing-said = er ontbreekt iets
speaker_sheet-again_one = De spreker vult één ding aan. De luisteraar zegt het nog eens terug. Zo goed mogelijk is goed genoeg.
    .next = Verder
    .next-said = verder
speaker_sheet-heat = Hoe is het met ieder? Vraag het aan allebei, en kijk ook.
    .fine = Het gaat
    .fine-said = het gaat
    .tense = Gespannen
    .tense-said = gespannen
    .too_much = Te veel voor één van twee
    .too_much-said = te veel voor één van twee
speaker_sheet-apart =
    Dan stopt het hier. Twintig minuten uit elkaar, zonder te praten over dit onderwerp. Spreek nu af hoe laat jullie weer kijken.

    Wie begeleidt, vraagt ieder apart hoe het is. Was er angst, dan niet samen verder.
    .offer-calm = Twee minuten rust
    .offer-sos = Hulplijnen
    .offer-menu = Naar het menu
speaker_sheet-breath = Eerst drie keer rustig uitademen, allebei.
speaker_sheet-speak_two = Nu wisselen: de luisteraar wordt spreker. Over hetzelfde onderwerp, van de eigen kant. Het is geen antwoord.
    .three = Nog drie minuten
    .two = Nog twee minuten
    .one = Nog één minuut
    .half = Nog een halve minuut
    .time = De tijd is om. Maak je zin af.
    .done = Uitgesproken
speaker_sheet-back_two = De nieuwe luisteraar zegt: “Wat ik hoorde, is …” En dan: “Klopt dat?”
    .right = Het klopt
    .right-said = het klopt
    .missing = Er ontbreekt iets
    .missing-said = er ontbreekt iets
speaker_sheet-again_two = De spreker vult één ding aan. De luisteraar zegt het nog eens terug.
    .next = Verder
    .next-said = verder
speaker_sheet-after = Wat nemen jullie mee? Eén ding, of niets.
    .sentence = Ieder één zin
    .sentence-said = ieder één zin
    .agreement = Eén afspraak maken
    .agreement-said = één afspraak maken
    .leave = Het hierbij laten
    .leave-said = het hierbij laten
speaker_sheet-agree = Dat kan nu, of een andere dag. Zeg eerst dank je voor het luisteren.
    .offer-meeting_sheet = Naar één afspraak
    .offer-menu = Een andere dag
speaker_sheet-one_sentence = Ieder zegt: “Wat ik van jou meeneem, is …” Overslaan mag. Daarna is het klaar. Praat er vandaag niet over door.
    .offer-menu = Klaar
speaker_sheet-left = Dan blijft het hierbij. Gehoord worden is ook iets. Praat er vandaag niet over door.
    .offer-menu = Klaar

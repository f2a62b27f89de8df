in_moment = Nu meteen
    .button = Nu: spanning, trek, woede
in_moment-start = Zo'n { $minutes } minuten, één ding tegelijk. Tikken is genoeg. Stoppen kan altijd.
in_moment-now =
    Hoe sterk is het nu?

    0 is rustig, 10 is zo sterk als het kan zijn.
in_moment-what = Wat is het vooral?
    .craving = Trek of drang
    .craving-said = trek of drang
    .craving-typed = trek | drang | zin | craving | zucht
    .tension = Spanning
    .tension-said = spanning
    .anger = Boosheid
    .anger-said = boosheid
    .anger-typed = boos | woede | woedend | kwaad
    .shame = Schaamte
    .shame-said = schaamte
    .fear = Angst
    .fear-said = angst
    .fear-typed = bang | paniek
    .sadness = Verdriet
    .sadness-said = verdriet
    .sadness-typed = verdrietig
    .all = Alles tegelijk
    .all-said = alles tegelijk
in_moment-fear_first = Ben je bang voor iemand? Dan gaat veilig zijn voor. Wie je kunt bellen, staat onder /hulp.
in_moment-where = Waar voel je het?
    .chest = In mijn borst
    .chest-said = in je borst
    .belly = In mijn buik
    .belly-said = in je buik
    .throat = In mijn keel
    .throat-said = in je keel
    .head = In mijn hoofd
    .head-said = in je hoofd
    .jaw = Kaken, nek, schouders
    .jaw-said = in je kaken, nek of schouders
    .hands = In mijn handen
    .hands-said = in je handen
    .everywhere = Overal
    .everywhere-said = overal
    .nowhere = Nergens, of ik weet het niet
    .nowhere-said = nergens
in_moment-very_strong = Dat is veel. Ben je in gevaar, of bang dat je jezelf iets aandoet? Bel dan eerst: /hulp.
in_moment-help = Wat kan nu helpen? Kies één ding.
    .call = Iemand bellen
    .call-said = iemand bellen
    .tell = Iemand een bericht sturen
    .tell-said = iemand een bericht sturen
    .tipp = Kou, bewegen, spieren
    .tipp-said = iets met je lijf doen
    .stop = Stop: even niets doen
    .stop-said = even niets doen
    .breathe = Rustig ademen
    .breathe-said = rustig ademen
    .surf = De golf uitzitten
    .surf-said = de golf uitzitten
in_moment-stop_still =
    <b>Stop.</b>

    Doe even niets. Nog niets sturen, nog niets zeggen, nog niets pakken. Alleen stil.
    .still = Ik doe even niets
    .still-said = even niets doen
in_moment-stop_back =
    <b>Een stap terug.</b>

    Voel je voeten op de grond. Adem één keer langzaam uit. Ga een stukje opzij als dat kan.
    .breathed = Gedaan
    .breathed-said = gedaan
in_moment-stop_look =
    <b>Kijk.</b>

    Wat merk je nu het meest? Je hoeft er niets mee.
    .body = Mijn lijf
    .body-said = je lijf
    .thoughts = Gedachten
    .thoughts-said = je gedachten
    .people = Wie er om me heen zijn
    .people-said = wie er om je heen zijn
    .place = Deze plek
    .place-said = deze plek
    .message = Een bericht of telefoontje
    .message-said = een bericht of telefoontje
in_moment-stop_on =
    <b>Ga verder,</b> met één ding waar je morgen nog achter staat.
    .wait = Tien minuten wachten
    .wait-said = tien minuten wachten
    .leave = Weg van deze plek
    .leave-said = weggaan van deze plek
    .drink = Water drinken, iets eten
    .drink-said = water drinken en iets eten
    .someone = Naar iemand toe gaan
    .someone-said = naar iemand toe gaan
    .put_away = Mijn { -phone } wegleggen
    .put_away-said = je { -phone } wegleggen
    .stay = Hier blijven, niets doen
    .stay-said = hier blijven en niets doen
in_moment-breathe_pace = Drie minuten met de klok, of in je eigen tempo?
    .clock = Met de klok
    .clock-said = met de klok
    .own = In mijn eigen tempo
    .own-said = in je eigen tempo
in_moment-breathe_clock =
    Vier tellen in, zes tellen uit.

    Het hoeft niet precies. Word je duizelig of voelt het niet goed? Adem dan zoals altijd, en kijk alleen mee.
    .breathe_in = Adem in
    .breathe_out = Adem uit
    .done = Ik ben klaar
in_moment-breathe_own =
    Adem in door je neus, en tel rustig tot vier. Adem langzaam uit, en tel tot zes.

    Een stuk of tien keer is genoeg. Word je duizelig? Adem dan weer gewoon.
    .done = Ik ben klaar
    .done-said = klaar
in_moment-surf_pace = Tien minuten met de klok, of in je eigen tempo?
    .clock = Met de klok
    .clock-said = met de klok
    .own = In mijn eigen tempo
    .own-said = in je eigen tempo
in_moment-surf_clock = Trek, woede of schaamte komt vaak als een golf. Je hoeft er niet tegen te vechten. Kijk alleen mee. Wordt het te veel, stop dan gerust.
    .begins =
        ▁▂

        Het komt op. Voel waar het zit, en laat het daar.
    .rises =
        ▁▂▃▄

        Het wordt sterker. Je hoeft er niets mee te doen.
    .higher =
        ▁▂▃▄▅▆

        Adem rustig uit. Je voeten staan op de grond.
    .top =
        ▁▂▃▄▅▆▇█

        Dit kan de top zijn. Zo voelt het nu. Zo blijft het niet.
    .top_still =
        ▁▂▃▄▅▆▇█▇

        Kijk om je heen. Noem in stilte vijf dingen die je ziet.
    .turns =
        ▁▂▃▄▅▆▇█▇▆▅

        Misschien is er al iets anders. Misschien nog niet.
    .falls =
        ▁▂▃▄▅▆▇█▇▆▅▄▃

        Een golf zakt vaak in minuten, zelden in uren.
    .shore =
        ▁▂▃▄▅▆▇█▇▆▅▄▃▂▁

        Voel de grond weer. Er kan een volgende golf komen. Ook die gaat voorbij.
    .done = Ik ben klaar
in_moment-surf_own =
    Trek, woede of schaamte komt vaak als een golf: op, over de top, en weer omlaag. Meestal duurt dat minuten, geen uren.

    Kijk waar je het voelt. Adem daarnaartoe. Vecht er niet tegen, en geef er niet aan toe. Kom terug als het anders is.
    .done = Ik ben terug
    .done-said = terug
in_moment-tipp_ok =
    Eerst dit: koud water en hard bewegen zijn niet voor iedereen.

    Liever niet bij een hartkwaal, bètablokkers, een eetstoornis, slecht tegen kou kunnen, een zwangerschap, of onder invloed zijn. Vraag het dan eerst aan je huisarts. Geldt iets hiervan voor jou?
    .applies = Ja, of ik weet het niet
    .applies-said = misschien
    .none = Nee, niets hiervan
    .none-said = niets hiervan
in_moment-tipp_what = Wat kan waar je nu bent?
    .cold = Koud water
    .cold-said = koud water
    .move = Een minuut flink bewegen
    .move-said = een minuut flink bewegen
    .muscles = Spieren spannen en loslaten
    .muscles-said = je spieren aanspannen en loslaten
    .breath = Langer uit dan in ademen
    .breath-said = langer uit dan in ademen
in_moment-tipp_cold = Koud water over je polsen, of een koude natte doek op je ogen en wangen. Een halve minuut, en adem daarbij gewoon door.
    .done = Gedaan
    .done-said = gedaan
    .left = Toch niet gedaan
    .left-said = toch niet gedaan
in_moment-tipp_move = Een minuut iets wat je hart sneller laat kloppen: trap op en af, stevig lopen, springen. Stop bij pijn of als je licht wordt in je hoofd.
    .done = Gedaan
    .done-said = gedaan
    .left = Toch niet gedaan
    .left-said = toch niet gedaan
in_moment-tipp_muscles = Maak vuisten en trek je schouders op. Houd vijf tellen vast. Adem uit, en laat alles los. Drie keer. Het kan ook in de bus.
    .done = Gedaan
    .done-said = gedaan
    .left = Toch niet gedaan
    .left-said = toch niet gedaan
in_moment-tipp_breath = Adem rustig in. Adem uit alsof je door een rietje blaast, zo lang als het prettig is. Tien keer. Word je duizelig? Adem dan weer gewoon.
    .done = Gedaan
    .done-said = gedaan
    .left = Toch niet gedaan
    .left-said = toch niet gedaan
in_moment-own_list = <b>In je plan staat:</b> { $person_plan_people }
in_moment-call =
    Wie kun je nu bellen? Zeg gerust: “Het is even moeilijk. Je hoeft niets op te lossen.”

    Neemt niemand op, dan staan er lijnen onder /hulp.
    .called = Ik heb iemand gesproken
    .called-said = iemand gesproken
    .no_answer = Geen gehoor
    .no_answer-said = geen gehoor
    .not_now = Toch liever niet
    .not_now-said = toch liever niet
in_moment-nobody_there = Geen gehoor zegt niets over jou. Nog iemand proberen mag. Andere nummers staan onder /hulp.
in_moment-tell = Dit kun je zo doorsturen aan wie je wilt.
    .text = Ik heb het nu even moeilijk. Je hoeft niets op te lossen. Kun je me bellen, of iets terugsturen? Iets heel gewoons is genoeg.
in_moment-told =
    Hecht stuurt zelf niets. Kies iemand bij wie je je niet groot hoeft te houden.

    Kom je daarna terug, dan kun je kijken hoe sterk het nog is.
    .offer-in_moment = Kijken hoe sterk het nu is
    .offer-sos = Een hulplijn bellen
    .offer-menu = Dit is genoeg
in_moment-after = En nu? Het was { $now } van de 10.
in_moment-keep = Wil je hier iets van onthouden voor een volgende keer? Alleen wat je nu typt, komt bij je notities.
in_moment-strong =
    Het was { $now }, en nu is het { $after }. Dat zegt niets over jou. Soms is er een mens nodig.

    Blijf hier niet alleen mee. Wie kan bij je zijn, of aan de lijn blijven?
    .offer-sos = Iemand bellen
    .offer-my_plan = Mijn veiligheidsplan
    .offer-in_moment = Iets anders proberen
    .offer-menu = Naar het menu
in_moment-low =
    Het was { $now }, en nu is het { $after }.

    Het kan terugkomen. Weet je nu wat hielp, dan kun je het in een plan zetten.
    .offer-safety_plan = In mijn plan zetten
    .offer-menu = Genoeg voor nu
in_moment-higher =
    Het was { $now }, en nu is het { $after }. Soms wordt iets sterker als je ernaar kijkt.

    Alleen zijn ermee hoeft niet. Iemand bellen mag, ook zonder te weten wat je wilt zeggen.
    .offer-sos = Iemand bellen
    .offer-in_moment = Iets anders proberen
    .offer-menu = Naar het menu
in_moment-lower =
    Het was { $now }, en nu is het { $after }. Er is nog wat over.

    Nog één ding mag. Het hierbij laten ook.
    .offer-in_moment = Nog één ding
    .offer-safety_plan = In mijn plan zetten
    .offer-menu = Genoeg voor nu
in_moment-same =
    { GIVEN($after) ->
        [yes] Het was { $now }, en nu is het { $after }.
       *[no] { "" }
    }

    Niet alles zakt meteen. Eten, slapen, een andere plek of een ander mens doet soms meer dan een oefening.
    .offer-in_moment = Iets anders proberen
    .offer-sos = Iemand bellen
    .offer-menu = Genoeg voor nu

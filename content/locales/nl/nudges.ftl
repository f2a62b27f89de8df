# Herinneringen: wat Hecht uit zichzelf zegt, en wat er volgt op een tik daaronder.
#
# Een herinnering is een van de eerste regels hieronder, een lege regel, en de tekst. De eerste regel staat in de
# melding en kan van elke app komen. Wat van jou alleen is, staat in <tg-spoiler>. tests/content/test_discreet.py

nudge-first =
    .v1 = Je vroeg me hierop terug te komen.
    .v2 = Een kleine herinnering, zoals afgesproken.
    .v3 = Dit stond op je lijstje.
    .v4 = De herinnering waar je om vroeg.
    .v5 = Voor als het je uitkomt.
    .v6 = Iets wat je zelf had gepland.
    .v7 = Een kort berichtje, zoals je wilde.
    .v8 = Haast is er niet bij.
nudge-late = Dit komt later dan gepland. Dat lag aan mij.
# De ene regel voor het stil wordt. Die staat alleen, dus ook de eerste regel daarvan zegt niets.
nudge-last =
    Dit is voorlopig de laatste.

    Vanaf nu vraag ik uit mezelf niets meer, en dat is goed zo. Wil je ooit verder: /start

## Wat ze vragen

nudge-check_in =
    <tg-spoiler>{ $step }</tg-spoiler>

    Hoe ging het? Eén tik is genoeg.
nudge-check_in_soft =
    <tg-spoiler>{ $step }</tg-spoiler>

    Het mag ook wachten. Eén tik is genoeg, of laat het. Wie je kunt bellen, staat altijd onder /hulp.
nudge-how_are_you =
    Hoe gaat het vandaag met je?
    .fine = Het gaat wel
    .hard = Het is zwaar
nudge-how_are_you_soft = Hoe gaat het? Laten mag ook.
nudge-soft =
    Hoe is het nu met je?

    Er hoeft niets, en dit laten liggen is goed. Wie je kunt bellen, staat altijd onder /hulp.
nudge-track =
    <tg-spoiler>{ $part }</tg-spoiler>

    Past het nu?
    .go_on = Ja, nu
    .later = Later deze week
    .leave = Laat maar
nudge-prep = De datum die je opschreef, komt eraan. Wil je er drie regels bij schrijven? Overslaan mag.
nudge-prep_soft = De datum die je opschreef, komt eraan. Je kunt er drie regels bij schrijven, of het laten. Wie je kunt bellen, staat altijd onder /hulp.
nudge-weekly =
    .v1 = Hoe was je week, als je er even op terugkijkt? Het duurt zo'n vijf minuten.
    .v2 = Welk moment van deze week wil je vasthouden? Vijf minuten, en het meeste mag je overslaan.
    .v3 = Wat kostte je deze week het meest? Je kunt het hier even neerleggen, in een minuut of vijf.
    .v4 = Wat mag volgende week iets lichter? In vijf minuten kijk je terug en kies je één ding. Of niets.
    .v5 = Wat ging een beetje zoals je hoopte? Was er niets, dan is dat ook een antwoord. Zo'n vijf minuten.
nudge-trust =
    .v1 = Een minuut voor jullie twee: één zin over vandaag, één zin terug. Daarna gaat de dag gewoon verder.
    .v2 = Is er straks een rustige minuut samen? De een zegt een zin, de ander zegt dank je.
    .v3 = Wat wil je zeggen over vandaag, of waar wil je voor bedanken? Eén zin is genoeg.
    .v4 = Geen vragen, en niets te bewijzen. Alleen vandaag, in één zin, en een dankjewel.
    .v5 = Komt het jullie allebei uit, dan is dit jullie minuut. Zo niet, dan heeft morgen er ook een.
nudge-good_moment =
    .v1 = Eén goed moment van vandaag, hoe klein ook. Een groet of een grapje telt mee.
    .v2 = Deed iemand vandaag iets wat je fijn vond? Eén regel is genoeg.
    .v3 = Bij wie was het vandaag even lichter? Een minuut telt ook.
    .v4 = Wat wil je van vandaag onthouden? Iets wat iemand zei, deed, of juist liet.
    .v5 = Zat er iets goeds tussen vandaag? Niet elke dag heeft dat. Dan laat je dit gewoon.
nudge-gauge =
    .v1 = Hoe staat het vandaag? Een paar tikken, en een zeven is niet beter dan een vier.
    .v2 = Je eigen meter, als je zin hebt. Het is geen test, en niemand vergelijkt.
    .v3 = Een minuut om te zien waar je bent. Laag is ook een antwoord. Laten ook.
    .v4 = Hoe is vandaag, van 0 tot 10? Het eerste cijfer dat bij je opkomt is goed.
    .v5 = Een paar tikken, en het heeft een plek. Er hoeft verder niets mee.
nudge-self =
    Dit schreef je op:

    <tg-spoiler>{ $words }</tg-spoiler>
# $list: regels van nudge-self_line, elk met een eigen afdekking.
nudge-self_many =
    Dit schreef je op. Het komt samen, dan blijft het bij één bericht.

    { $list }
nudge-self_line = { $time } <tg-spoiler>{ $words }</tg-spoiler>

## Wat eronder staat

nudge-begin = Ja, nu
nudge-did = Gedaan
nudge-remind_later = Later
nudge-never = Deze niet meer
put_off-hour = Over een uur
put_off-tonight = Vanavond
put_off-tomorrow = Morgen
put_off-three_days = Over drie dagen
put_off-own = Een ander moment
put_off-back = Terug

## Wat er volgt

reply-fine = Fijn om te lezen. Je hoeft er niets mee.
reply-later = Dat is goed. Er komt niets achteraan.
reply-snoozed = Dat is goed. Op { $moment } zie je dit weer.
reply-snoozed_quiet = Dat valt in je stille uren. Daarom zie je dit op { $moment } weer.
reply-did = Dan is dat gedaan.
reply-never = Dan komt deze niet meer. De rest blijft zoals het is.
reply-never_last = Dan komt deze niet meer. Het was de laatste, dus er staat nu niets gepland. Met /reminders kun je weer iets afspreken.

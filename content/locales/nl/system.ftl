# Wat buiten de gesprekken staat: het menu en andere schermen, meldingen, de veiligheidskaart, opdrachten.

language-name = Nederlands

## Knoppen

button-go_on = Verder waar ik was gebleven
button-continue = Verder met de vraag
button-wipe = Stoppen en dit wissen
button-menu = Menu
button-keep = Bewaar als notitie
button-tell = Iemand laten weten
button-calm = Twee minuten rust
button-map = Mijn mensen
button-steps = Mijn stappen
button-notes = Mijn notities
button-how_did_it_go = Hoe ging het?
button-call_off = Deze stap afzeggen
button-open_step = Open: { $who }
button-sos = Hulp nu
button-help = Over Hecht
button-settings = Instellingen
button-privacy = Privacy
button-fresh = Iets nieuws beginnen
button-happened = Er is iets gebeurd
button-someone_new = Iemand toevoegen
button-more = Meer
button-complete = Aanvullen of veranderen
button-country = Een ander land
button-language = Taal
button-set_country = Land
button-fresh_on = Vraag op dezelfde plek
button-fresh_off = Elke vraag een nieuw bericht
button-nudges_on = Herinneringen uitzetten
button-nudges_off = Herinneringen aanzetten
button-stop_flow = Dit gesprek stoppen
button-stop_nudges = Alle herinneringen stoppen
button-stop_nothing = Toch niets stoppen

## Schermen

panel-menu = <b>Wat helpt je nu?</b>
panel-away = Fijn dat je er bent. Hoe wil je verder?
panel-who = Over wie gaat het?
panel-map = <b>Jouw mensen</b>
panel-map_empty =
    <b>Jouw mensen</b>

    Hier staat nog niemand. Eén persoon is genoeg om mee te beginnen.
panel-person = <b>{ $who }</b> · { $how }
panel-steps = <b>Jouw stappen</b>
panel-steps_empty =
    <b>Jouw stappen</b>

    Hier staat nog geen stap. De eerste mag heel klein zijn.
panel-notes = <b>Jouw notities</b>
panel-notes_empty =
    <b>Jouw notities</b>

    Hier staat nog niets.
panel-sos =
    <b>Hulp nu</b>

    Hecht is een script. Niemand leest live mee. Bij deze nummers zijn wel mensen.
panel-country = In welk land ben je?
panel-help =
    <b>Over Hecht</b>

    Hecht helpt je naar één relatie te kijken en één kleine stap te plannen. Later vraagt het hoe het ging. Het is een script: geen mens, geen behandeling, niet voor noodgevallen.

    /now als het nu moeilijk is
    /reflect van twee kanten bekijken
    /plan een kleine stap plannen
    /map jouw mensen
    /steps jouw stappen
    /verloop twee lijnen, als plaatje
    /all alles wat er is
    /learn kort om te weten
    /myplan je veiligheidsplan
    /hulp wie je kunt bellen
    /stop dit stoppen, of alle herinneringen

    Typen of een knop: allebei kan. Wat je antwoordde, blijft bewaard.

    Nog geen hulpverlener, ervaringsdeskundige of naaste heeft deze teksten nagekeken.
operator-unknown = degene van wie je deze link kreeg
panel-settings =
    <b>Instellingen</b>

    Land: { $country }
    Tijdzone: { $zone }
    { GIVEN($from) ->
        [yes] Stille uren: { $from } tot { $until } uur
       *[no] Stille uren: geen
    }
panel-language = Welke taal?
panel-stop = Wat wil je stoppen?
panel-stopped = Gestopt: { $flow }. Wat je antwoordde, blijft bewaard.
panel-nudges_stopped = Er komen geen herinneringen meer. Bij Instellingen kun je ze weer aanzetten.

## De kaart en de stappen

map-line = { $number }. { $who }: { $how }
map-helpful = helpend
map-hard = lastig
map-both = helpend en lastig
map-neither = van allebei weinig
map-rest = rust
map-new = nieuw hier
person-contact = Contact: { $value }
person-gives = Contact geeft: { $value }
person-costs = Contact kost: { $value }
person-helps = Helpt: { $value }
person-harder = Maakt het zwaarder: { $value }
person-distance = Hoe dichtbij nu: { $value } van 10
person-wished = Hoe dichtbij je zou willen: { $value } van 10
person-notes = Notities: { $count }
steps-line =
    { $day }
    { $plan }
    <i>{ $how }</i>
notes-line =
    { $day }
    { $words }
steps-called_off = afgezegd
steps-open = staat nog open

## Meldingen

notice-outdated = Dat was een eerdere vraag. Hier ben je nu.
notice-saved = Bewaard
notice-called_off = Afgezegd. Ik vraag er niet meer naar.
notice-who_first = Eerst: om wie gaat het?
notice-empty = Er stond niets in dat bericht. Je kunt nog eens typen, of een knop kiezen.
notice-too_long = Dank je dat je het vertelt. Ik bewaar het als notitie. Voor deze vraag zijn een paar woorden genoeg.
notice-does_not_fit = Dat past niet bij deze vraag. De knoppen laten zien wat wel kan.
notice-nothing_ticked = Tik er minstens één aan, of sla over.
notice-when_past = Dat moment is voorbij. Kies een ander.
notice-zone_unknown = Die plaats ken ik niet. Een grotere stad in de buurt mag ook, zoals “Toronto”.

reply-voice =
    Ik kan geen spraakberichten horen en ik bewaar ze niet. Met het microfoontje op je toetsenbord wordt wat je zegt tekst.

    Heb je nu iemand nodig, tik dan op Hulp nu.
reply-media = Ik kan geen foto's, stickers of bestanden zien en ik bewaar ze niet. Woorden en knoppen werken wel.
reply-unknown_command = Die opdracht ken ik niet. Dit kan wel:
reply-failed = Er ging bij mij iets mis. Je laatste bericht is niet verwerkt. Dat lag niet aan jou. Wil je het nog een keer sturen?

## De veiligheidskaart

crisis-suicide = Ik lees dat je misschien niet meer wilt leven. Dank je dat je het opschrijft. Praat er nu ook met een mens over.
crisis-self_harm = Ik lees dat je jezelf pijn doet, of dat dat kan gebeuren. Blijf er niet alleen mee.
crisis-violence = Ik lees dat iemand geweld gebruikt. Jouw veiligheid gaat nu voor.
crisis-child = Ik lees dat een kind misschien niet veilig is. Er zijn mensen die nu kunnen helpen.
crisis-overdose = Ik lees dat iemand misschien te veel heeft genomen. Bel nu het noodnummer, ook bij twijfel, en zeg wat er is genomen. Ben jij het zelf? Haal er iemand bij. Is het een ander? Blijf erbij en leg diegene op de zij.
crisis-withdrawal = Plotseling stoppen kan gevaarlijk zijn voor het lichaam. Bel nu een dokter, ook 's nachts. Bij een aanval, verward zijn of dingen zien: bel het noodnummer.
crisis-fear = Ik lees dat je misschien bang bent voor iemand. Dat hoef je niet alleen op te lossen.
crisis-perpetrator = Ik lees dat je iemand pijn hebt gedaan, of dat dat kan gebeuren. Er zijn mensen die je kunnen helpen om te stoppen. Ga nu ergens anders heen, als dat kan.
crisis-third_person = Ik lees dat je je zorgen maakt om iemands leven. Dat hoef je niet alleen te dragen. Je kunt ook voor een ander bellen.
crisis-people = Niemand leest hier live mee. Hier zijn mensen:
crisis-now = Gebeurt dit nu?
    .yes = Ja, nu
    .no = Nee
    .unsaid = Zeg ik liever niet
crisis-thinking = Is dat wat je bedoelt?
    .yes = Ja, ik denk eraan
    .no = Nee, iets anders
    .unsaid = Zeg ik liever niet
crisis-meant = Is dat wat je bedoelt?
    .yes = Ja, dat
    .no = Nee, iets anders
    .unsaid = Zeg ik liever niet
crisis-yes = Dan eerst dit. Bel, of vraag iemand in de buurt om te bellen. De rest kan wachten.
crisis-yes_unheard = Dan eerst dit. Is er nu gevaar? Bel het noodnummer, ook als je niets kunt zeggen. Zo niet: bel waar niemand meeluistert. De rest kan wachten.
crisis-yes_apart = Dan eerst dit. Ga ergens heen waar de ander niet is, en bel van daar. De rest kan wachten.
crisis-not_now = Dank je dat je het zegt. Het telt, ook als het niet nu is. Praat er vandaag met iemand over. Wordt het erger, bel dan.
crisis-no = Dank je. Dan verder met de vraag. Wie je kunt bellen, staat altijd onder /hulp.
crisis-no_more = Dank je dat je het zegt. De nummers vind je altijd onder /hulp.
crisis-unsaid = Dat is goed. De nummers blijven hier staan.
crisis-wiped = Gestopt. Wat je in dit gesprek antwoordde, heeft Hecht gewist. Wie bij je mensen staat, blijft daar staan. De berichten hierboven blijven tot jij ze weghaalt, of op Weg tikt.
crisis-tell = Het gaat niet goed met me. Kun je me bellen, of langskomen?

lines-emergency = Bij direct gevaar: <b>{ $number }</b>
lines-free = gratis
lines-in_nl = in het Nederlands
lines-in_fr = in het Frans
lines-text = sms { $number }
lines-entry = { $name }: <b>{ $number }</b>
lines-entry_link = { $name }
lines-about = ({ $about })
lines-chat = Chat: { $name }
lines-for_children = Kinderen en jongeren kunnen hier zelf naartoe bellen:
lines-children = Je kunt ook praten met iemand die er is voor jongeren:

country-nl = Nederland
country-be = België
country-uk = Verenigd Koninkrijk
country-ie = Ierland
country-us = Verenigde Staten
country-ca = Canada
country-au = Australië
country-de = Duitsland
country-other = Ergens anders
country-not_chosen = nog niet gekozen

## Opdrachten, en wat Telegram van de bot laat zien

command-menu = Wat helpt je nu
command-reflect = Van twee kanten bekijken
command-plan = Eén kleine stap plannen
command-map = Jouw mensen
command-steps = Jouw stappen
command-progress = Twee lijnen, als plaatje
command-hulp = Hulp nu: wie je kunt bellen
command-settings = Instellingen
command-language = Taal / language
command-privacy = Wat er bewaard wordt, en wie het kan lezen
command-help = Wat Hecht is
command-cancel = Dit gesprek stoppen
command-stop = Dit stoppen, of alle herinneringen
bot-description = Korte vragen om over na te denken, één tegelijk. Jij kiest wanneer. Het is een script: niemand leest live mee. Waar het voor is en wat het bewaart, lees je op het eerste scherm.
bot-short_description = Korte vragen, op jouw moment. Een script, geen mens.

## Het aanbod, de routes, de kennis

button-programme = Alles wat er is
button-tracks = Routes
button-learn = Kort om te weten
button-role = Waarvoor ik hier ben
button-track_on = Verder met mijn route
button-track_begin = Beginnen
button-track_next = Het volgende stuk, nu
button-track_ask = Vraag het me later weer
button-track_leave = Met deze route stoppen
button-look_back = De afgelopen maand
button-my_plan = Mijn veiligheidsplan
button-good_moment = Een goed moment
button-history = Wat er is geweest
button-look_again = Opnieuw bekijken
button-rest = Laten rusten
button-remove = Verwijderen
button-undo = Toch terugzetten
button-back_to = Terug
button-ask_tomorrow = Vraag morgen hoe het is
panel-programme = <b>Alles wat er is</b>
panel-section = <b>{ $section }</b>
panel-tracks =
    <b>Routes</b>

    Een paar gesprekjes achter elkaar, over een paar weken. Stoppen kan altijd. Wat je schreef, blijft.
panel-track_asked = Dan kom ik er over { $days } dagen op terug.
track_part-done = ✓ { $part }
track_part-next = • { $part }
panel-learn =
    <b>Kort om te weten</b>

    Een halve minuut per kaartje. Er staat bij waar het vandaan komt.
panel-learned =
    <b>{ $title }</b>

    { $text }

    <i>{ $source }</i>
panel-history = <b>{ $who }: wat er is geweest</b>
panel-history_empty =
    <b>{ $who }: wat er is geweest</b>

    Hier is nog niets bewaard.
panel-look_back =
    <b>De afgelopen maand</b>

    In je eigen woorden, het nieuwste eerst.
panel-look_back_empty =
    <b>De afgelopen maand</b>

    Er is nog niets bewaard. Een goed moment, of een blik op de week, komt hier vanzelf te staan.
panel-my_plan = <b>Mijn veiligheidsplan</b>
panel-my_plan_empty =
    <b>Mijn veiligheidsplan</b>

    Voor als het te veel wordt: wat je het eerst merkt, wat helpt, wie je belt. Je maakt het op een rustig moment.
panel-removed = { $who } staat niet meer bij je mensen. Tien minuten lang kun je dat terugdraaien. Daarna is het weg, met de stappen en notities erbij.
panel-at_rest =
    { $who }: dit contact rust. Hier hoeft nu niets.

    Is dat veranderd, dan kun je er opnieuw naar kijken.
panel-asked_tomorrow = Dan vraag ik het morgen. Eén tik is dan genoeg.
history-line =
    { $day }
    { $words }
history-step = { $plan } <i>{ $how }</i>
history-step_open = { $plan }
plan-signs = <b>Wat ik het eerst merk</b> { $words }
plan-helps = <b>Wat ik zelf kan doen</b> { $words }
plan-places = <b>Waar ik heen kan</b> { $words }
plan-people = <b>Wie ik bel</b> { $words }
plan-professionals = <b>Welke hulp er is</b> { $words }
plan-safe_home = <b>Hoe ik het hier veiliger maak</b> { $words }
plan-reason = <b>Waar ik voor blijf</b> { $words }
area-love = <b>Liefde</b>
area-family = <b>Familie</b>
area-friends = <b>Vrienden</b>
area-peers = <b>Lotgenoten</b>
area-work = <b>Werk</b>
area-elsewhere = <b>Anderen</b>
person-more = Hiervan meer: { $value }
person-protect = Zo bescherm ik mezelf: { $value }
notice-rests = Dan rust het. Ik stel geen contact voor.
notice-put_back = Het staat er weer.
panel-track_left = Dan stopt het hier. Wat je schreef, blijft.
closing-enough = Het is veel geweest voor één dag, of het is laat. Iemand om mee te praten helpt nu meer dan nog een vraag hier. Rust telt ook.
command-now = Als het nu moeilijk is
command-all = Alles wat er is
command-learn = Kort om te weten
command-myplan = Mijn plan

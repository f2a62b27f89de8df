# De kant van de hulpverlener: bot/conversations/panels/clients.py, homework.py en paper.py.

clients-closed = Gesloten.
clients-not_live = <i>Niemand kijkt hier live mee, en voor spoed is dit niet de plek.</i>

## Alle cliënten

button-clients = Mijn cliënten
panel-clients = <b>Je cliënten</b>
panel-clients_empty =
    <b>Je cliënten</b>

    Er is nog niemand die iets met je deelt. Iemand met wie je werkt kan in de eigen chat een code maken, met /delen. Je cliënt kiest daarna wat je ziet, en tot welke dag.
button-client_enter = Een code invoeren
button-clients_when = Bericht op een vaste tijd
button-client_practice = Voor in een gesprek
client-new = Nieuw · { $client }
client-since = Cliënt sinds { $day }

## Eén cliënt

panel-client =
    <b>{ $client }</b>
    Wat nu met je gedeeld wordt, zoals je cliënt het ook kan zien. Ga je verder, dan is dit bericht weer leeg; anders na een uur.
panel-client_empty =
    <b>{ $client }</b>
    Er wordt nu niets met je gedeeld.
client-item = <b>{ $item }</b> · tot en met { $day }
client-item_empty = Hier staat nog niets.
button-client_work = Om tussendoor te doen
button-client_print = Op papier
button-client_log = Wat er gebeurde
button-client_label = Een andere naam
button-client_end = Hiermee stoppen
button-client_stay = Laat maar zo
button-client_back = Terug naar deze cliënt
panel-client_end =
    <b>{ $client }</b>
    Als je stopt, zie je niets meer en staat deze cliënt niet meer in je lijst. Terug kan niet. Je cliënt kan wel een nieuwe code maken.
notice-client_ended = Het is gestopt.

bridge_enter = De code van een cliënt
    .button = De code van een cliënt
bridge_enter-start =
    Iemand met wie je werkt kan je hier iets laten zien. Je cliënt kiest stuk voor stuk wat, en tot welke dag, en geeft je een code.

    Meer zie je niet. Je cliënt ziet wanneer je keek, en niemand kijkt live mee.
bridge_enter-label =
    Hoe noem je deze cliënt hier?

    Een paar letters of een nummer is genoeg. Alleen jij ziet het. Overslaan mag.
bridge_enter-code = Welke code kreeg je? Typ die hier.
bridge_enter-refused = Deze code opent niets, of niet meer. Een code werkt één keer, 24 uur lang. Je cliënt kan een nieuwe maken.
bridge_enter-entered =
    Je bent binnen. Wat je cliënt deelt, nu of later, staat bij Mijn cliënten.

    Vanzelf komt er niets, en niemand kijkt live mee.
    .offer-clients = Mijn cliënten
    .offer-menu = Nu niet
bridge_label = Een andere naam
    .button = Een andere naam
bridge_label-label = Hoe noem je deze cliënt voortaan? Alleen jij ziet het.
bridge_label-renamed = Zo heet deze cliënt nu.
    .offer-clients = Mijn cliënten
    .offer-menu = Naar het menu

## Wat er gebeurde

panel-client_log =
    <b>{ $client }</b>
    Wat er gebeurde, het laatste eerst. Je cliënt kan dit ook lezen.
client-log_made = er werd een code gemaakt
client-log_came = je kwam binnen met de code
client-log_granted = gedeeld: { $item }
client-log_taken_back = teruggenomen: { $item }
client-log_ran_out = de laatste dag was voorbij: { $item }
client-log_looked = je keek
client-log_printed = je maakte een blad van wat gedeeld werd
client-log_proposed = je stelde iets voor om te doen
client-log_done = iets wat je voorstelde, is gedaan
client-log_ended = het stopte

## Om tussendoor te doen

panel-client_work =
    <b>{ $client }</b>
    Om tussen twee gesprekken te doen
client-work_about = Jij stelt voor, je cliënt beslist. Hier staat gedaan of niet gedaan, meer niet. Antwoorden lees je alleen als je cliënt ze deelt.
client-work_line =
    { $done ->
        [1] • { $work }: gedaan
       *[other] • { $work }: niet gedaan
    }
panel-client_pick =
    <b>{ $client }</b>
    Wat stel je voor?
notice-work_proposed = Voorgesteld. Je cliënt beslist.
notice-work_already = Dat had je al voorgesteld.

## Hetzelfde, voor de cliënt

button-homework = Aan je voorgesteld
panel-homework = Wat je hulpverlener voorstelde om tussendoor te doen. Jij beslist. Aan de andere kant staat alleen: gedaan, of niet gedaan. Niemand leest mee.
panel-homework_empty = Er is je niets voorgesteld.
homework-line_proposed = • { $work }: nog geen antwoord
homework-line_accepted = • { $work }: je zei ja
homework-line_declined = • { $work }: nu niet
homework-line_done = • { $work }: gedaan
button-homework_look = { $work }
button-homework_go = Begin: { $work }
panel-homework_one =
    <b>{ $work }</b>
    Dit werd je voorgesteld. Het duurt zo'n { $minutes } minuten, en stoppen kan altijd.
button-homework_yes = Ja, dat wil ik wel
button-homework_no = Nu niet
homework-accepted = Nu, of later? Het blijft hier staan. Je krijgt er geen herinnering van.
button-homework_now = Nu beginnen
button-homework_later = Later
homework-declined = Dan laat je het. Aan de andere kant staat alleen: niet gedaan. Wil je later toch, dan staat het hier nog.

## Op papier

panel-client_print =
    <b>{ $client }</b>
    Een blad met wat nu met je gedeeld wordt, als bestand in deze chat. Na een uur is het hier weg.

    De kopie staat buiten Hecht: wat je cliënt terugneemt, blijft erop staan. Je cliënt ziet dat je dit blad maakte.
button-client_printed = Maak het blad
paper-coming = Het blad komt eraan. Na een uur is het weg uit deze chat.
paper-often = Dat waren er veel in een uur. Straks kan er weer een.
paper-nothing = Er wordt nu niets gedeeld, dus er valt niets op papier te zetten.
paper-caption = Je blad. Deze kopie staat buiten Hecht. Over een uur is het blad weg uit deze chat. Waar jij het bewaart, blijft het.
paper-mine = Mijn overzicht
paper-shared = Overzicht
paper-made_on = Gemaakt op { $day }
paper-none = Hier staat nog niets.
paper-outside = Deze kopie staat buiten Hecht. Wat in Hecht wordt teruggenomen, blijft op dit blad staan.
button-paper = Mijn overzicht op papier
panel-paper =
    <b>Mijn overzicht op papier</b>
    Wat komt erop? Mensen krijgen een nummer, geen naam. Je eigen woorden staan er zoals je ze schreef.

    Het komt als bestand, alleen in deze chat.
button-paper_made = Maak het blad

## Wat op een eigen tijd komt

nudge-homework = Er is je iets voorgesteld om tussendoor te doen. Jij beslist, en laten mag.
nudge-clients =
    { $count ->
        [one] Er is iets nieuws bij één cliënt.
       *[other] Er is iets nieuws bij { $count } cliënten.
    }
nudge-look = Kijken
reminder-what_homework = Iets wat je is voorgesteld
reminder-what_clients = Of er iets nieuws is bij cliënten

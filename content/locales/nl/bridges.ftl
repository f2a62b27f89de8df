# Wat een cliënt ziet van delen met een hulpverlener: bot/conversations/panels/bridges.py en bridge_items.py.

button-bridges = Delen met een hulpverlener
panel-bridges = Met wie je iets deelt. Niemand kijkt mee, en wat hier staat wordt niet vanzelf verstuurd.
button-bridge_new = Iemand anders, nieuwe code
bridge-professional = Je hulpverlener
bridge-label_since = Sinds { $day }
bridge-label_over = { $called } (voorbij)

## De code

bridge-code =
    Dit is je code, om voor te lezen of te laten zien:

    <code>{ $code }</code>

    De code werkt één keer, tot { $moment }. Stuur die liever niet door: wie de code heeft, kan binnenkomen.
button-copy_code = De code kopiëren
# Dit komt vanzelf: de eerste regel kan van elke app zijn.
bridge-came_on =
    Je code is gebruikt op { $moment }.

    Er is nog niets te zien. Weet je niet wie dat was? Open dit, en stop ermee met één druk.
bridge-waits =
    <b>{ $called }</b>
    Er is nog niemand binnen. Je code werkt tot { $moment }.
bridge-waits_over =
    <b>{ $called }</b>
    Er kwam niemand binnen, en de code werkt niet meer. Je kunt een nieuwe maken.
button-bridge_code = Een nieuwe code maken
button-bridge_drop = Laat maar, geen code
bridge-dropped = Dan is er geen code meer. Er was niets gedeeld.
notice-bridge_dropped = De code werkt niet meer.

## Eén hulpverlener

bridge-stands =
    <b>{ $called }</b>
    Op { $moment } kwam er iemand binnen met je code.
bridge-count =
    { $count ->
        [0] Er is niets gedeeld.
        [one] Er is één ding gedeeld.
       *[other] Er zijn { $count } dingen gedeeld.
    }
bridge-session = Je volgende afspraak: { $moment }. Dat zie jij alleen.
bridge-manners = Niemand kijkt hier mee, ook niet als het dringend is. Bij /hulp staat wie je kunt bellen.
button-bridge_items = Wat je deelt
button-bridge_session = De volgende afspraak
button-bridge_lines = Drie regels voor je gesprek
button-bridge_log = Wie keek, en wanneer
button-bridge_end = Hiermee stoppen, meteen
button-bridge_back = Terug
notice-bridge_ended = Het is gestopt. Er is niets meer te zien.
button-bridge_gone = Dit helemaal wissen
bridge-none = Het is weg. Je deelt hier niets met een hulpverlener.
bridge-over =
    <b>{ $called }</b>
    Dit stopte op { $moment }. Er wordt niets meer gedeeld. Wat toen al gelezen of geprint was, kun je niet meer terugnemen.

## Wat er gedeeld wordt

panel-bridge_items =
    <b>{ $called }</b>
    Druk op iets om te zien hoe je hulpverlener het leest. Daarna kies je. Wie op je kaart staat, krijgt daar een nummer. Je eigen woorden staan er zoals je ze schreef.
bridge-item_map = kaart, zonder namen
bridge-item_steps = stappen
bridge-item_boundaries = grenzen
bridge-item_gauges = eigen meters
bridge-item_plan = veiligheidsplan
bridge-item_note = notities
bridge-item_prep = regels voor een gesprek
bridge-state =
    { GIVEN($until) ->
        [yes] • { $item }: <b>gedeeld tot en met { $until }</b>
       *[no] • { $item }: niet gedeeld
    }
bridge-state_notes =
    { $count ->
        [0] • { $item }: niet gedeeld
       *[other] • { $item }: <b>{ $count } gedeeld</b>
    }
bridge-never_shared = Kwam er hier een scherm met hulp? Dat kun je niet delen, en wat je bij vragen over veiligheid antwoordde ook niet. Het blijft hier.
button-item_map = Kaart
button-item_steps = Stappen
button-item_boundaries = Grenzen
button-item_gauges = Eigen meters
button-item_plan = Veiligheidsplan
button-item_note = Notities, per stuk
panel-bridge_notes = Je notities, de nieuwste eerst. Welke mag je hulpverlener lezen?
panel-bridge_notes_empty = Er zijn nog geen notities.
bridge-note_line =
    { GIVEN($until) ->
        [yes] { $number }. { $day }: { $words } <b>(gedeeld tot en met { $until })</b>
       *[no] { $number }. { $day }: { $words }
    }
bridge-preview = Zo leest je hulpverlener het ({ $item }):
bridge-also_later = Wat je er later bij zet, is daar ook te zien, tot en met die dag.
bridge-nothing_yet = Nog niets.
button-until_session = Tot de afspraak
button-until_weeks = Vier weken
button-until_months = Drie maanden
button-until_year = Een jaar
button-bridge_take = Terugnemen
notice-bridge_shared = Het is nu te zien, tot en met die dag.
notice-bridge_taken = Teruggenomen. Het is niet meer te zien.

## Wie wat deed

panel-bridge_log =
    <b>{ $called }</b>
    Wat er gebeurde, het laatste eerst. Zolang je deelt, kunnen jullie dit allebei zien. Of je ja of nee zegt op een voorstel, zie jij alleen.
bridge-log_line = { $moment }: { $did }
bridge-log_made = je maakte een code
bridge-log_came = er kwam iemand binnen met je code
bridge-log_granted = je deelde: { $item }
bridge-log_taken_back = je nam terug: { $item }
bridge-log_ran_out = de laatste dag was voorbij: { $item }
bridge-log_looked =
    { GIVEN($item) ->
        [yes] bekeken: { $item }
       *[no] wat je deelt is bekeken
    }
bridge-log_printed = wat je deelt is op papier gezet: die kopie staat buiten Hecht
bridge-log_ended = het stopte
    .client = je stopte ermee
    .professional = de andere kant stopte ermee
bridge-log_proposed = er werd iets voorgesteld om te doen
bridge-log_accepted = een voorstel: je zei ja
bridge-log_declined = een voorstel: nu niet
bridge-log_done = een voorstel: gedaan

reminder-what_prep = Drie regels voor een gesprek
# Staat in de lijst van opdrachten, die iedereen ziet die de chat opent.
command-share = Delen: wat, met wie, tot wanneer

# Je gegevens meenemen: de schermen, en de pagina om te lezen.

command-export = Jouw gegevens in twee bestanden
button-export = Mijn gegevens meenemen
button-export_files = Geef me de bestanden
button-export_safety = Ook over veiligheid
panel-export =
    <b>Jouw gegevens meenemen</b>

    Je krijgt twee bestanden: een pagina om te lezen, en een bestand dat een andere Hecht kan inlezen. Wat je vertelde en wat je instelde, staat erin. Ze zijn niet versleuteld: iedereen die erbij kan, kan ze lezen.

    Wat je over veiligheid antwoordde, laat ik er eerst uit. Daarna kun je erom vragen.

    De bestanden komen in deze chat. Na een uur haal ik ze hier weg. Wat je { -phone } dan al bewaard heeft, blijft daar.
panel-export_given =
    Hier zijn de bestanden. Bewaar ze nu als je ze wilt houden: na een uur haal ik ze weg uit deze chat.

    Wat je over veiligheid antwoordde, staat er niet in. Als iemand anders het bestand opent, kan dat gevaarlijk voor je zijn. Je kunt er nog om vragen.
panel-export_all =
    Hier zijn de bestanden, nu ook met wat je over veiligheid antwoordde. Kies een plek waar niemand anders kijkt.

    Na een uur haal ik ze weg uit deze chat.
panel-export_large =
    Het is meer dan ik via Telegram kan sturen.

    Vraag het aan { $operator }. Die kan de bestanden voor je maken.
notice-export_waiting = De bestanden zijn onderweg.
notice-export_often = Dat was drie keer in een uur. Probeer het later nog eens.
export-caption_read = Om te lezen. Open het in een browser. Na een uur haal ik het hier weg.
export-caption_take = Om mee te nemen. Na een uur haal ik het hier weg.

## De pagina

export-title = Wat hier bewaard is
export-made = Gemaakt op { $moment }.
export-with_safety = Wat er over veiligheid is geantwoord, staat er ook in. Bewaar dit bestand waar niemand anders kijkt.
export-without_safety = Wat er over veiligheid is geantwoord, staat er niet in: bij iemand anders kan dat gevaar opleveren.
export-when = { $day } { $year }, { $hour }
export-nothing = Niets.
export-skipped = Opengelaten
export-yes = ja
export-no = nee
export-on = aan
export-off = uit
export-hours = { $count ->
        [one] na een uur
       *[other] na { $count } uur
    }
export-you = Jij
export-settings = Instellingen
export-agreed = Akkoord gegeven
export-began = Begonnen
export-last_seen = Laatst hier
export-language = Taal
export-zone = Tijdzone
export-quiet = Stille uren
export-quiet_hours = { $start } tot { $until }
export-nudges = Herinneringen
export-fresh = Elke vraag een nieuw bericht
export-paused_until = Op pauze tot
export-hushed = Stil, tot je hier weer iets doet
export-sweep = Deze chat wordt leeggemaakt
export-people = Jouw mensen
export-removed = Van de kaart gehaald. Tien minuten daarna wordt het gewist.
export-steps = Jouw stappen
export-step = Een stap
export-notes = Notities
export-conversations = Gesprekken
export-own_words = Eigen woorden
export-former_flow = Een gesprek dat er niet meer is
export-status_open = bezig
export-status_paused = weggelegd
export-status_done = klaar
export-status_stopped = gestopt
export-reminders = Wat je hebt afgesproken
export-reminder_on = { $days } om { $time }
export-reminder_paused = { $days } om { $time }, op pauze
export-reminder_ended = { $days } om { $time }, voorbij
export-once = één keer
# $weekday: 1 is maandag.
export-weekday = { $weekday ->
        [1] maandag
        [2] dinsdag
        [3] woensdag
        [4] donderdag
        [5] vrijdag
        [6] zaterdag
       *[7] zondag
    }
export-messages = Berichten die gepland waren
export-message_due = gepland
export-message_sent = gestuurd
export-message_cancelled = afgezegd
export-message_expired = overgeslagen
export-kind_check_in = Hoe een stap ging
export-kind_how_are_you = Hoe het met je is
export-kind_track = Het volgende stuk van een route
export-kind_weekly = Terugkijken op de week
export-kind_trust = Een minuut voor jullie twee
export-kind_good_moment = Een goed moment
export-kind_gauge = Je eigen meter
export-kind_self = Een eigen herinnering
export-kind_prep = Drie regels voor een gesprek
export-kind_clients = Of er iets nieuws is bij wie met je deelt
export-kind_homework = Wat een hulpverlener voorstelde
export-bridges = Delen met een hulpverlener
export-bridge_session = De volgende afspraak
export-bridge_ended = Gestopt
export-bridge_until = gedeeld tot { $moment }
export-homework_proposed = Voorgesteld
export-homework_accepted = Ja gezegd
export-homework_declined = Nu niet
export-homework_done = Gedaan
export-clients = Hoe je de mensen noemt die met je delen
export-circles = Waar je meedoet
export-circle_family = Een groep
export-circle_pair = Jij en iemand anders
export-circle_name = Zo heet je daar
export-circle_released = Wat je er deelde
export-circle_agreed = Wat je zei te gaan doen
export-safety = Over veiligheid
export-safety_card = Het scherm met hulp kwam in beeld
export-topic_suicide = Niet meer willen leven
export-topic_self_harm = Jezelf pijn doen
export-topic_violence = Geweld
export-topic_fear = Bang zijn
export-topic_child = Een kind
export-topic_perpetrator = Bang voor wat je zelf zou doen
export-topic_overdose = Te veel genomen
export-topic_withdrawal = Plotseling stoppen
export-topic_third_person = Het leven van iemand anders
export-mark_status = Contact
export-mark_pair = Nummer van wat jullie delen
export-mark_track = Route
export-mark_track_done = Stukken die klaar zijn
export-mark_gauge_firm = Meter voor herstel, of hoe stevig je staat
export-mark_gauge_ties = Meter voor het contact met anderen
export-mark_pictures = Hoe je plaatjes eruitzien
export-mark_soft_at = Zachter sinds
export-mark_day_part = Wanneer ik mag vragen
export-mark_zone_home = Tijdzone thuis
export-mark_zone_before = Tijdzone daarvoor
export-mark_doors = Waar het op leek
export-mark_safety_ask = Laatste vraag over veiligheid
export-mark_gate_fear = Of er angst is
export-mark_gate_at = Naar veiligheid gevraagd op
export-mark_gate_today_at = Naar die dag gevraagd op
export-mark_outcome = Hoe het ging
export-mark_text = Woorden

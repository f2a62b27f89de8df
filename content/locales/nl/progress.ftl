# Plaatjes van wat iemand bewaarde, elk met hetzelfde in woorden. De eerste regel kan over van alles gaan.

button-progress = Twee lijnen, als plaatje
button-progress_own = Mijn andere meters
button-progress_moments = Momenten per week
button-progress_people = Mijn mensen als plaatje
button-pictures = Hoe plaatjes eruitzien

progress-head = <b>{ $heading }</b>
# $span: week, month of all
progress-heading_lines = Twee lijnen, { progress-choose }
progress-heading_own = Mijn andere meters, { progress-choose }
progress-choose = { $span ->
        [week] een week
        [month] een maand
       *[all] alles
    }
progress-chosen = ✓ { progress-choose }
progress-line_recovery = Herstel
progress-line_footing = Hoe stevig ik sta
progress-line_relationships = Contact met anderen
progress-line_life = Leven als geheel
progress-line_mood = Stemming
progress-line_sleep = Slaap
progress-line_tension = Spanning
progress-line_craving = Trek of drang
progress-slip = uitglijder
progress-step = stap gezet
progress-nothing = { $line }: in deze tijd is er niets bewaard.
progress-stands = { $line }: staat op { $to }.
progress-went = { $line }: van { $start } naar { $to }{ GIVEN($low) ->
        [yes] {", "}onderweg tussen { $low } en { $high }
       *[no] { "" }
    }.
progress-same = { $line }: begon op { $to } en staat daar nu weer{ GIVEN($low) ->
        [yes] {", "}onderweg tussen { $low } en { $high }
       *[no] { "" }
    }.
progress-diverge = De twee lijnen gingen elk een eigen kant op. Dat kan.
progress-slips = { $count ->
        [one] Eén uitglijder, als punt. De lijnen lopen door.
       *[other] { $count } uitglijders, als punten. De lijnen lopen door.
    }
progress-steps = { $count ->
        [one] Eén stap die je zette, met een teken erbij.
       *[other] { $count } stappen die je zette, elk met een teken.
    }
progress-none_then =
    <b>{ $heading }</b>

    In deze tijd is er niets bewaard. Dat geeft niet. Wat er eerder kwam, is er nog.
progress-empty =
    <b>Twee lijnen</b>

    Er valt nog niets te tekenen. Het begint met een paar tikken: je eigen meter, geen test. Elke keer komt er een punt bij.
progress-people = Mensen om mij heen
progress-centre = ik
progress-close = dichtbij
progress-far = ver weg
progress-helps = helpt
progress-strains = lastig
progress-both = allebei
progress-neither = van allebei weinig
progress-placed = { $count ->
        [one] Eén persoon. Hoe dichter bij het midden, hoe dichter bij jou.
       *[other] { $count } mensen. Hoe dichter bij het midden, hoe dichter bij jou.
    }
progress-count_rest = In rust: { $count }.
progress-count_helps = Vooral helpend: { $count }.
progress-count_strains = Vooral lastig: { $count }.
progress-count_both = Helpend en lastig: { $count }.
progress-not_placed = { $count ->
        [one] Eén persoon staat er nog niet op: hoe dichtbij is nog niet gevraagd.
       *[other] { $count } mensen staan er nog niet op: hoe dichtbij is nog niet gevraagd.
    }
progress-numbers = De nummers zijn die van je lijst.
progress-nobody =
    <b>Mensen om mij heen</b>

    Er staat nog niemand op het plaatje. Zeg van iemand hoe dichtbij die is, dan komt er een teken bij. Eén persoon is genoeg om mee te beginnen.
progress-moments = Momenten per week
progress-pleasant = fijn
progress-tense = gespannen
progress-this_week = Deze week: { $pleasant } fijn, { $tense } gespannen.
progress-weeks = In { $weeks } weken: { $pleasant } fijn, { $tense } gespannen.
progress-no_moments =
    <b>Momenten per week</b>

    Er valt nog niets te tekenen. Bewaar een fijn moment, of een gespannen moment: dan staat het bij die week.
progress-day = { $day } { $month ->
        [1] jan
        [2] feb
        [3] mrt
        [4] apr
        [5] mei
        [6] jun
        [7] jul
        [8] aug
        [9] sep
        [10] okt
        [11] nov
       *[12] dec
    }
progress-month = { $month ->
        [1] jan
        [2] feb
        [3] mrt
        [4] apr
        [5] mei
        [6] jun
        [7] jul
        [8] aug
        [9] sep
        [10] okt
        [11] nov
       *[12] dec
    } { $year }

## Hoe plaatjes eruitzien

panel-pictures =
    <b>Hoe plaatjes eruitzien</b>

    • { $names ->
        [on] Mensen: met hun naam
       *[off] Mensen: met een nummer, zonder naam
    }
    • { $protected ->
        [on] Doorsturen en opslaan: houdt Telegram tegen
       *[off] Doorsturen en opslaan: kan
    }
    • { $spoiler ->
        [on] Afgedekt: je ziet het pas als je erop tikt
       *[off] Niet afgedekt
    }
    • { $dark ->
        [on] Kleuren: donker
       *[off] Kleuren: licht
    }

    Waarom eerst afgedekt: een melding kan een plaatje in het klein laten zien, aan wie er toevallig naast zit.

    Het geldt voor het volgende plaatje. Wat er al staat, blijft zoals het was. Een foto van het scherm houdt niets tegen.
button-pictures_names_off = Namen in plaatjes zetten
button-pictures_names_on = Geen namen in plaatjes
button-pictures_protected_off = Doorsturen tegenhouden
button-pictures_protected_on = Doorsturen toestaan
button-pictures_spoiler_off = Plaatjes afdekken
button-pictures_spoiler_on = Plaatjes niet afdekken
button-pictures_dark_off = Donkere plaatjes
button-pictures_dark_on = Lichte plaatjes

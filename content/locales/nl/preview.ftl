# Wat alleen `python -m bot preview` zegt: die pagina is om te lezen, in een chat komt niemand deze woorden tegen.

preview-title = Elk gesprek, elk scherm
preview-intro = Alle woorden van Hecht, zoals ze er op een telefoon uitzien, met voorbeeldantwoorden. Niets hier is echt. Wil je iets over een scherm zeggen, noem dan de kleine namen onder de kop.
preview-drawing = De weg erdoor
preview-blocks = Delen die in meer gesprekken zitten
preview-included = Gedeeld deel: { $block }
preview-other_flows = Niet in het menu: ze beginnen vanzelf, of vanuit iets anders
preview-texts = Alle andere teksten
preview-minutes = zo'n { $minutes } min
preview-gated = herstel van contact: stopt als de poort dicht is
preview-read_by = nagekeken door { $readers }
preview-read_by_nobody = nog door niemand nagekeken
preview-unreached = Geen enkel antwoord leidt hierheen.
preview-here = Hier met: { $answers }
preview-begins_with = Begint met
preview-left_out = overgeslagen
preview-buttons = Wanneer welke knop er is
preview-lines = Daaronder staan de hulplijnen van het land: { $topics }

## Voorwaarden

preview-only_when = alleen als { $tests }
preview-and = en
preview-or = of
preview-question = “{ $question }”
preview-kept = “{ $question }” (al bekend)
preview-label = “{ $label }”
preview-answered = { $what } een antwoord heeft
preview-unanswered = { $what } geen antwoord heeft
preview-is = { $what } is: { $answers }
preview-is_not = { $what } niet is: { $answers }
preview-at_least = { $what } { $number } of meer is
preview-at_most = { $what } { $number } of minder is
preview-any_button = een van de knoppen
preview-more = nog { $count }

preview-fact_language = de taal
preview-fact_guess_country = het land, geraden uit de telefoon,
preview-fact_map_size = het aantal mensen op de kaart
preview-fact_away = een reis
preview-fact_doors = waar de woorden over gaan
preview-fact_person_gauge_firm = of naar houvast gevraagd wordt
preview-person_gauge_firm_left = weggelaten
preview-fact_person_gauge_ties = of naar contact gevraagd wordt
preview-person_gauge_ties_left = weggelaten
preview-fact_relation_gate = de poort
preview-relation_gate_open = open
preview-relation_gate_closed = dicht
preview-relation_gate_rest = in rust
preview-relation_gate_today = vandaag dicht
preview-fact_relation_waiting = het wachten na stappen zonder antwoord
preview-relation_waiting_two = korter dan vier weken
preview-relation_waiting_waited = vier weken of langer
preview-fact_relation_status = hoe het contact ervoor staat
preview-relation_status_rest = in rust

## Soorten kaarten

preview-kind_say = wordt gezegd
preview-kind_choice = kies er één
preview-kind_choices = tik er meer aan
preview-kind_scale = 0 tot 10
preview-kind_text = eigen woorden
preview-kind_moment = dag en tijd
preview-kind_person = iemand van de kaart
preview-kind_confirm = overzicht
preview-kind_draft = kant-en-klare tekst
preview-kind_timer = klok
preview-kind_end = einde

## Voorbeeldantwoorden

preview-person_r1 = Anna
preview-person_r2 = Tom
preview-words = We hadden een week niet gepraat, en toen belde ik.
preview-short = een rondje langs het water
preview-name = Anna
preview-zone = Toronto
preview-code = 7KQ4-M2XP-9RTW
preview-example_here = Lissabon, Portugal
preview-example_clock = 14.05
preview-example_planned = 3 berichten
preview-example_away = …

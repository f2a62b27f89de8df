# Wat een familie samen kan doen in de groep: de lijst, en plannen. Iedereen leest mee.
# Elke gewoonte heeft een tekst ritual-<kind> in een eigen bestand, met .what.

button-rituals = Wat je hier samen kunt doen
button-rituals_back = Terug
button-ritual_begin = Nu beginnen
button-ritual_plan = Elke week
button-ritual_change = Andere dag of tijd
button-ritual_stop = Niet meer elke week
rituals-first =
    Dit kunnen jullie hier samen doen. Begin hiermee. Is dat een keer gedaan, dan komt de rest erbij.
rituals-list = Dit kunnen jullie hier samen doen. Wie meedoet, mag beginnen.
# $rule: "elke dinsdag om 19.30"
rituals-planned = { $name }: { $rule }
rituals-one =
    <b>{ $name }</b>

    { $what }
# $next: een dag en een tijd
rituals-next = Het komt { $rule }. De volgende keer: { $next }.
rituals-day = { $name }: op welke dag?
rituals-hour = { $name }, elke { $day }: hoe laat?
rituals-begun = { $name }: kijk hieronder.
rituals-under_way = Dit loopt al.

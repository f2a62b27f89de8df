# Met z'n tweeën, via een link. $shared_partner is de naam van wie de link maakte.

pair_join = Samen met één ander
    .button = Samen met één ander
pair_join-over = Deze link leidt nergens meer heen. Er is niets gebeurd.
pair_join-already = Je doet daar al mee.
pair_join-fear =
    Deze link is van { $shared_partner }. Eerst iets voor jou alleen: niemand hoort dat dit gevraagd is, of wat je zegt.

    Ben je bang voor wat deze persoon kan doen, of kan lezen?
    .no = Nee
    .no-said = nee
    .yes = Ja
    .yes-said = ja
    .unsure = Dat weet ik niet zeker
    .unsure-said = niet zeker
pair_join-not_with =
    Dan kun je daar beter niets delen. Voor wie de link stuurde, lijkt het of niemand de link opende.

    Wat je met mij alleen doet, blijft hier. Dat mag zoveel zijn als je wilt.
pair_join-terms =
    Zo gaat het, met z'n tweeën:

    • Ieder heeft een eigen chat met mij. De ander ziet die nooit.
    • Alleen wat jij vrijgeeft, gaat naar de ander, woord voor woord. Jij ziet het eerst.
    • Er is pas iets te zien als er van twee kanten iets is.
    • Niemand hoort of de ander oversloeg, wachtte of stopte.
    • Stoppen kan altijd, zonder reden: /samen.
    .agree = Dat wil ik
    .agree-said = ja
    .not_now = Nu niet
    .not_now-said = nu niet
pair_join-left_alone = Dan verandert er niets. Het lijkt of niemand de link opende.
pair_join-name = Hoe mag de ander je noemen? Meer dan die naam ziet de ander niet van je.
pair_join-what =
    Waar wil je mee beginnen? Het andere kan later nog.

    De spiegel: ieder kijkt van twee kanten, één keer, in zo'n acht minuten. Een minuut per dag: elk één zin, een paar weken lang.
    .mirror = De spiegel voor twee
    .mirror-said = de spiegel voor twee
    .trust_day = Een minuut per dag
    .trust_day-said = een minuut per dag
pair_join-joined =
    Het staat klaar. { $shared_partner } krijgt een regel dat er iets klaarstaat, en verder niets.

    Jouw deel begint met de knop hieronder.
    .offer-together = Naar mijn deel
    .offer-menu = Later

amends-live_then =
    .step_away = Twintig minuten weggaan
    .step_away-said = twintig minuten weggaan, en zeggen wanneer je terug bent
    .step_away-draft = twintig minuten weggaan, en zeggen wanneer ik terug ben
amends-now =
    .stop_in_time = Op tijd weggaan
    .stop_in_time-said = op tijd weggaan
    .stop_in_time-draft = ik ga weg voor ik iets zeg dat pijn doet

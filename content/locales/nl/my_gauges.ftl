my_gauges = Mijn meters
    .button = Mijn meters kiezen
my_gauges-start = { $minutes } minuut. Het is geen test, het is je eigen meter. Jij kiest wat erop staat.
my_gauges-which =
    Waar wil je af en toe naar kijken?

    Je leven als geheel komt altijd langs. Twee of drie is genoeg.
    .recovery = Mijn herstel
    .recovery-said = je herstel
    .footing = Hoe stevig ik sta
    .footing-said = hoe stevig je staat
    .ties = Het contact met anderen
    .ties-said = het contact met anderen
    .mood = Stemming
    .mood-said = je stemming
    .sleep = Slaap
    .sleep-said = je slaap
    .tension = Spanning
    .tension-said = spanning
    .craving = Trek of drang
    .craving-said = trek of drang
    .only_life = Alleen mijn leven als geheel
    .only_life-said = alleen je leven als geheel
my_gauges-kept =
    Voortaan komt dit langs: { $which }.

    Wat er al bewaard is, blijft. Opnieuw kiezen kan altijd.
    .offer-gauge = Nu meteen invullen
    .offer-reminders = In mijn eigen tempo
    .offer-menu = Genoeg voor vandaag

my_gauges = My gauges
    .button = Choose my gauges
my_gauges-start = { $minutes } minute. It's no test, it's your own gauge. You choose what it shows.
my_gauges-which =
    What would you like to look at, from time to time?

    Your life as a whole is always asked. Two or three is plenty.
    .recovery = My recovery
    .recovery-said = your recovery
    .footing = How firmly I'm standing
    .footing-said = how firmly you're standing
    .ties = Contact with others
    .ties-said = contact with others
    .mood = Mood
    .mood-said = mood
    .sleep = Sleep
    .sleep-said = sleep
    .tension = Tension
    .tension-said = tension
    .craving = Urge or craving
    .craving-said = urge or craving
    .only_life = Only my life as a whole
    .only_life-said = only your life as a whole
my_gauges-kept =
    From now on you're asked about: { $which }.

    What you kept before stays. You can choose again at any time.
    .offer-gauge = Fill it in now
    .offer-reminders = At a pace of my own
    .offer-menu = That's enough for today

gauges-life =
    Your life as a whole, these days. Where does it stand?

    0 is very bad, 10 is very good.
gauges-recovery =
    And your recovery. How firmly are you standing?

    0 is nothing to hold on to, 10 is firm ground.
gauges-footing =
    And you yourself. How firmly are you standing, apart from how the other is doing?

    0 is nothing to hold on to, 10 is firm ground.
gauges-ties =
    And the contact with people who matter to you. How is that?

    0 is very bad, 10 is very good.
gauges-mood =
    And your mood, these days?

    0 is very low, 10 is very good.
gauges-sleep =
    How are you sleeping, these days?

    0 is hardly at all, 10 is very well.
gauges-tension =
    How much tension is there?

    0 is none, 10 is very strong.
gauges-craving =
    How strong is the urge or craving, these days?

    0 is none, 10 is very strong.

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

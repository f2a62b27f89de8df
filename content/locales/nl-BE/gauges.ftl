gauges-craving =
    Hoe sterk is de goesting of drang, deze dagen?

    0 is er niet, 10 is heel sterk.

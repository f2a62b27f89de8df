section-look = Ernaar kijken
section-say = Iets kleins zeggen of doen
section-hard_moments = Als het moeilijk is
section-keep_going = Het gaande houden
section-my_side = Mijn eigen kant
section-practice = Voor hulpverleners

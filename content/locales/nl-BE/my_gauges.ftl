my_gauges-which =
    .craving = Goesting of drang
    .craving-said = goesting of drang

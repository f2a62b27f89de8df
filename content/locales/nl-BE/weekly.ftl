weekly-hardest =
    .craving = Goesting of drang
    .craving-said = goesting of drang

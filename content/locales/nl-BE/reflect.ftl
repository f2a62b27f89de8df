reflect-stirs =
    .urge = Goesting of drang
    .urge-said = goesting of drang

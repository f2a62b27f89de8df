tense_moment-did =
    .urge = Er kwam goesting of drang
    .urge-said = er kwam goesting of drang

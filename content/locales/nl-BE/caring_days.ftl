caring_days-back =
    .walk = Een eindje wandelen
    .walk-said = een eindje wandelen

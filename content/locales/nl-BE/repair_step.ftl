repair_step-obstacle =
    .urge = Goesting of drang
    .urge-said = goesting of drang
repair_step-prepare =
    .walk = Tien minuten wandelen
    .walk-said = tien minuten wandelen

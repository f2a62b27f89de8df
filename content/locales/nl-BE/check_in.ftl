check_in-feeling =
    .walked = Wandelen, bewegen
    .walked-said = wandelen of bewegen
check_in-need =
    .rest = Eten, slapen, bekomen
    .rest-said = eten, slapen en bekomen

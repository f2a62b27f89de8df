rulers-one_higher =
    .less_tension = Minder spanning of goesting
    .less_tension-said = minder spanning of goesting

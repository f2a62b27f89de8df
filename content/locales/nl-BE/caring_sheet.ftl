caring_sheet-start = Voor twee of meer mensen, met één { -phone }. Zo'n { $minutes } minuten. Aan het eind is er een lijstje dat ieder kan overnemen. Er worden geen namen getypt.
caring_sheet-things =
    .walk = Samen een eindje wandelen
    .walk-said = samen een eindje wandelen

gate-today =
    .craving = Goesting of drang: 8 of meer
    .craving-said = goesting of drang van 8 of meer, van de 10
gate-closed =
    Daarom hier nu geen stap. Goedmaken hoeft nu niet.

    Je hoeft hier niet alleen uit te komen. Praat met een hulplijn, het CAW, je huisarts of iemand die je vertrouwt. Kies een moment dat niemand meekijkt of meeluistert.

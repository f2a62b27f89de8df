in_moment =
    .button = Nu: spanning, drang, woede
in_moment-what =
    .craving = Goesting of drang
    .craving-said = goesting of drang
    .craving-typed = goesting | trek | drang | zin | craving | zucht
in_moment-surf_clock = Goesting, woede of schaamte komt vaak als een golf. Je hoeft er niet tegen te vechten. Kijk alleen mee. Wordt het te veel, stop dan gerust.
in_moment-surf_own =
    Goesting, woede of schaamte komt vaak als een golf: op, over de top, en weer omlaag. Meestal duurt dat minuten, geen uren.

    Kijk waar je het voelt. Adem daarnaartoe. Vecht er niet tegen, en geef er niet aan toe. Kom terug als het anders is.
in_moment-tipp_move = Een minuut iets wat je hart sneller laat kloppen: trap op en af, stevig doorstappen, springen. Stop bij pijn of als je licht wordt in je hoofd.
in_moment-tipp_muscles = Maak vuisten en trek je schouders op. Houd vijf tellen vast. Adem uit, en laat alles los. Drie keer. Het kan ook op de bus.

round_sheet-start = Voor een groep of gezin, met één { -phone }. Zo'n { $minutes } minuten. Er worden geen namen getypt.
round_sheet-round = Geef de { -phone } door. Wie de { -phone } heeft, maakt de zin af of zegt: ik sla over. Is iedereen geweest, druk dan op Verder.

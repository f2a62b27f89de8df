speaker_sheet-start = Voor twee mensen, met één { -phone } als klok. Zo'n { $minutes } minuten. Er worden geen namen getypt.
speaker_sheet-speak_one = De eerste spreker. Leg de { -phone } tussen jullie in.

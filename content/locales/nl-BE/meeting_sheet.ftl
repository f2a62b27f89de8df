meeting_sheet-start = Een gesprek van 20 tot 30 minuten, met één { -phone }. Stap voor stap: goede dingen, praktische dingen, één onderwerp, één afspraak. Er worden geen namen getypt.

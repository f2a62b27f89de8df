progress-line_craving = Goesting of drang

talk-burdens = Wat weegt er nu?

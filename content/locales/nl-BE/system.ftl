command-now = Nu meteen: spanning, goesting, boosheid

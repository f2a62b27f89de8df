place-country =
    Waar woon je?

    Dat is alleen nodig voor de juiste tijd en de juiste hulplijnen.
    .nl = Nederland
    .nl-said = Nederland
    .be = België
    .be-said = België
    .uk = Verenigd Koninkrijk
    .uk-said = het Verenigd Koninkrijk
    .ie = Ierland
    .ie-said = Ierland
    .us = Verenigde Staten
    .us-said = de Verenigde Staten
    .ca = Canada
    .ca-said = Canada
    .au = Australië
    .au-said = Australië
    .de = Duitsland
    .de-said = Duitsland
    .other = Ergens anders
    .other-said = ergens anders
place-zone = In welke tijdzone woon je?
    .eastern = Eastern (New York)
    .eastern-said = de tijd van New York
    .central = Central (Chicago)
    .central-said = de tijd van Chicago
    .mountain = Mountain (Denver)
    .mountain-said = de tijd van Denver
    .pacific = Pacific (Los Angeles)
    .pacific-said = de tijd van Los Angeles
    .alaska = Alaska (Anchorage)
    .alaska-said = de tijd van Alaska
    .hawaii = Hawaï (Honolulu)
    .hawaii-said = de tijd van Hawaï
place-zone_ca = In welke tijdzone woon je?
    .ca_pacific = Pacific (Vancouver)
    .ca_pacific-said = de tijd van Vancouver
    .ca_mountain = Mountain (Calgary)
    .ca_mountain-said = de tijd van Calgary
    .ca_central = Central (Winnipeg)
    .ca_central-said = de tijd van Winnipeg
    .ca_eastern = Eastern (Toronto)
    .ca_eastern-said = de tijd van Toronto
    .ca_atlantic = Atlantic (Halifax)
    .ca_atlantic-said = de tijd van Halifax
    .ca_newfoundland = Newfoundland (St John's)
    .ca_newfoundland-said = de tijd van St John's
place-zone_au = Welke stad heeft dezelfde tijd als jij?
    .au_sydney = Sydney, Melbourne, Canberra
    .au_sydney-said = de tijd van Sydney
    .au_brisbane = Brisbane
    .au_brisbane-said = de tijd van Brisbane
    .au_adelaide = Adelaide
    .au_adelaide-said = de tijd van Adelaide
    .au_darwin = Darwin
    .au_darwin-said = de tijd van Darwin
    .au_perth = Perth
    .au_perth-said = de tijd van Perth
    .au_hobart = Hobart
    .au_hobart-said = de tijd van Hobart
place-zone_text =
    In welke stad is het even laat als bij jou?

    Typ een grote stad in de buurt, zoals Toronto, of de naam van de tijdzone.

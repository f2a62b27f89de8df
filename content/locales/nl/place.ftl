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
place-zone_text =
    In welke stad is het even laat als bij jou?

    Typ een grote stad in de buurt, zoals Toronto, of de naam van de tijdzone.

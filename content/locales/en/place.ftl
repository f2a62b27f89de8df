place-country =
    Where do you live?

    It's only needed for the right time and the right helplines.
    .nl = The Netherlands
    .nl-said = the Netherlands
    .be = Belgium
    .be-said = Belgium
    .uk = United Kingdom
    .uk-said = the United Kingdom
    .ie = Ireland
    .ie-said = Ireland
    .us = United States
    .us-said = the United States
    .ca = Canada
    .ca-said = Canada
    .au = Australia
    .au-said = Australia
    .de = Germany
    .de-said = Germany
    .other = Somewhere else
    .other-said = somewhere else
place-zone = Which time zone are you in?
    .eastern = Eastern (New York)
    .eastern-said = Eastern time
    .central = Central (Chicago)
    .central-said = Central time
    .mountain = Mountain (Denver)
    .mountain-said = Mountain time
    .pacific = Pacific (Los Angeles)
    .pacific-said = Pacific time
    .alaska = Alaska (Anchorage)
    .alaska-said = Alaska time
    .hawaii = Hawaii (Honolulu)
    .hawaii-said = Hawaii time
place-zone_ca = Which time zone are you in?
    .ca_pacific = Pacific (Vancouver)
    .ca_pacific-said = Pacific time
    .ca_mountain = Mountain (Calgary)
    .ca_mountain-said = Mountain time
    .ca_central = Central (Winnipeg)
    .ca_central-said = Central time
    .ca_eastern = Eastern (Toronto)
    .ca_eastern-said = Eastern time
    .ca_atlantic = Atlantic (Halifax)
    .ca_atlantic-said = Atlantic time
    .ca_newfoundland = Newfoundland (St John's)
    .ca_newfoundland-said = Newfoundland time
place-zone_au = Which city has the same time as you?
    .au_sydney = Sydney, Melbourne, Canberra
    .au_sydney-said = the time of Sydney
    .au_brisbane = Brisbane
    .au_brisbane-said = the time of Brisbane
    .au_adelaide = Adelaide
    .au_adelaide-said = the time of Adelaide
    .au_darwin = Darwin
    .au_darwin-said = the time of Darwin
    .au_perth = Perth
    .au_perth-said = the time of Perth
    .au_hobart = Hobart
    .au_hobart-said = the time of Hobart
place-zone_text =
    Which city has the same time as you?

    Type a large city nearby, such as Lisbon, or the name of the time zone.

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
place-zone_text =
    Which city has the same time as you?

    Type a large city nearby, such as Toronto, or the name of the time zone.

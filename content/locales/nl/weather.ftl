# Het weer van de week in de groep van de familie. Wat over niemands antwoord gaat, hoort iedereen; de rest is privé.

ritual-weather = Het weer van de week
    .what = Ieder vertelt mij apart hoe de week was. Daarna lees je het van elkaar, alles tegelijk. Twee minuten, en je hebt er een dag voor.

## In de groep

weather_round-begun =
    <b>Het weer van de week</b>

    Hoe was je week? Ik vraag het ieder apart: het weer, één zin, en een wens als je die hebt. Overslaan mag.

    Het komt hier in één keer te staan: als iedereen geantwoord heeft, of anders { $until }. Heeft niet iedereen dat gedaan, dan staan er geen namen bij.
button-weather_ask = Vraag het me
weather_round-asked = Het komt in je eigen chat met mij. Is het daar nu stil? Dan komt het later.
weather_round-named = <b>Het weer van de week</b>
weather_round-nameless =
    <b>Het weer van de week</b>

    Door elkaar en zonder namen:
weather_round-nothing =
    <b>Het weer van de week</b>

    Deze ronde is voorbij. Deze keer is er niets te laten zien.

# $sky, $sentence: zoals in de privéchat, woord voor woord.
weather_round-words =
    { $sky }
    { $sentence }
weather_round-wished = Een wens: { $wish }

## Privé

weather = Het weer van de week
    .button = Het weer van de week
weather-over = Deze ronde is voorbij. Er komt wel weer een.
weather-late = Deze ronde was al begonnen toen je erbij kwam. De volgende keer doe je mee.
weather-again =
    Je hebt in deze ronde al iets vrijgegeven. Wil je het anders zeggen?

    Wat je nu vrijgeeft, komt ervoor in de plaats. Niemand ziet dat er iets veranderd is.
    .leave = Laat het zo
    .leave-said = laat het zo
    .anew = Anders zeggen
    .anew-said = anders zeggen
weather-left = Dan blijft het zo.
weather-start = Het weer van jouw week, voor je groep. Er gaat niets deze chat uit voordat je het gezien en vrijgegeven hebt.
weather-sky = Wat voor weer was het in jouw week? Liever niet? Sla het dan over. De anderen zien geen verschil met geen antwoord.
    .sun = ☀️ Zonnig
    .sun-said = ☀️ zonnig
    .mixed = ⛅ Zon en wolken
    .mixed-said = ⛅ zon en wolken
    .rain = 🌧️ Regen
    .rain-said = 🌧️ regen
    .storm = ⛈️ Storm
    .storm-said = ⛈️ storm
weather-passed = Dat is goed. Hiervan gaat niets naar de groep.
weather-sentence = Eén zin over je week, die de anderen lezen. Wat mogen ze ervan weten?
weather-wish = Heb je een wens voor de komende week? Iets kleins, voor jezelf of voor jullie samen.
weather-show =
    Dit krijgen de anderen te zien, woord voor woord:

    <blockquote>{ weather_round-words }{ GIVEN($wish) ->
        [yes] { "\u000A" }{ weather_round-wished }
       *[no] { "" }
    }</blockquote>
    Je naam staat er alleen bij als iedereen antwoordt. Ook zonder naam kan iemand je aan je woorden herkennen.
    .release = Geef het vrij
    .release-said = geef het vrij
    .keep = Niet vrijgeven
    .keep-said = niet vrijgeven
weather-kept = Dan gaat dit niet naar de groep. Niemand ziet dat je gekeken hebt.
weather-released = Vrijgegeven. Je woorden komen tegelijk met die van de anderen tevoorschijn, of niet, als het er te weinig zijn.

# Weg, en de chat die vanzelf leeg wordt. Het onschuldige scherm is wat overblijft als iemand kijkt: geen naam, geen
# vraag, niets om op te tikken, en niets waaruit blijkt dat hier iets stond.

hiding-harmless = Je bent helemaal bij. Er is niets nieuws.
button-hide = Weg

button-sweep = Chat leegmaken
panel-sweep =
    <b>Deze chat leegmaken</b>

    Hoe lang mogen berichten hier blijven staan? Daarna haalt Hecht ze weg, ook die van jou. Hecht kijkt elke tien minuten en zegt er niets over.

    Wat je Hecht vertelde, blijft bewaard. Alleen deze chat wordt leeg. Wat ouder is dan twee dagen, mag Hecht van Telegram niet meer weghalen.

    Hecht kan niet bij meldingen en reservekopieën van je { -phone }, bij screenshots, of bij wat iemand al las.

    Nu meteen: tik op Weg, of typ /weg. Dan zijn de laatste twee dagen weg uit deze chat. Een uur lang gaat Hecht niet in op wat er getypt wordt, behalve bij gevaar. Met /menu is het er weer.
sweep-never = Nooit
sweep-after = Na { $hours } uur

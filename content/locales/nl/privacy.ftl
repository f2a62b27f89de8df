# Privacy: het korte scherm, het beleid in bladzijden, en de toestemming die opnieuw gevraagd wordt. /privacy is er voor iedereen.

button-privacy_all = Het hele beleid
button-privacy_next = Volgende
button-privacy_before = Vorige
button-privacy_forget = Weggaan of wissen
button-privacy_withdraw = Toestemming intrekken
button-take_data = Mijn gegevens meenemen
button-consent_yes = Dat is goed
button-consent_no = Nee, dat wil ik niet

panel-privacy =
    <b>Privacy</b>

    Wat je schrijft, staat versleuteld op de computer van wie deze Hecht beheert: { $operator }.{ GIVEN($contact) ->
        [yes] { " " }Vragen? { $contact }
       *[no] { "" }
    }

    Wie die computer en de sleutel heeft, kan het technisch gezien lezen. Telegram ook: een chat met een bot is niet end-to-end versleuteld. Naar anderen gaat er niets.

    Voordat je akkoord geeft, bewaart Hecht alleen het nummer van deze chat en je taal. Daarna kun je alles bekijken, meenemen of wissen.

## Het beleid

privacy-page_1 =
    <b>1. Wie dit doet</b>

    Deze Hecht wordt beheerd door: { $operator }.{ GIVEN($contact) ->
        [yes] { " " }Zo bereik je ze: { $contact }.
       *[no] { "" }
    } Die is verantwoordelijk voor wat er met je gegevens gebeurt.

    Telegram staat daar los van. Telegram ziet elk bericht hier en bewaart het volgens eigen regels. Die staan op telegram.org/privacy.

    Wat je hier vertelt, kan iets zeggen over je gezondheid. Daarom vraagt Hecht eerst of je het goed vindt. Dat kun je altijd weer intrekken.
privacy-page_2 =
    <b>2. Wat er bewaard wordt, en waarom</b>

    • Je antwoorden, je mensen, stappen, notities en herinneringen. Zo kun je verder waar je was.
    • Je taal, land, tijdzone en stille uren.
    • Welke gesprekken je hier had, en wanneer.
    • De nummers van berichten in deze chat, om ze te kunnen wissen. Niet wat erin staat.
    • Dat er een veiligheidskaart kwam, en waar die over ging.

    Niet bewaard: je naam of foto in Telegram, je telefoonnummer, waar je bent. Spraakberichten, foto's en bestanden worden nooit geopend.
privacy-page_3 =
    <b>3. Hoe lang</b>

    Wat je schreef, blijft tot je het wist.{ GIVEN($months) ->
        [yes] { " " }Hoort Hecht { $months } maanden niets van je, dan vraagt het twee keer wat je wilt. Dertig dagen na de eerste keer wist het alles.
       *[no] { "" }
    }

    • Herinneringen die voorbij zijn: { $nudges } dagen.
    • Dat er een veiligheidskaart kwam: 30 dagen.
    • Een chat die nooit akkoord gaf: 30 dagen.
    { GIVEN($backups) ->
        [yes] • Versleutelde reservekopieën: hooguit { $backups } dagen. Wat je wist, staat daar nog zo lang in. Wordt er een teruggezet, dan wordt het opnieuw gewist.
       *[no] { "" }
    }
privacy-page_4 =
    <b>4. Wie erbij kan</b>

    Je woorden en namen zitten op slot met een sleutel van jou alleen. Die sleutel zit zelf ook op slot. De sleutel daarvan heeft wie deze Hecht beheert. Die kan technisch gezien dus alles lezen.

    Niet zo op slot: je instellingen, wanneer hier iets gebeurde, en wat voor herinnering wanneer komt.

    Telegram kan deze chat technisch gezien lezen. Dat kan ook wie je telefoon in handen heeft, of een ander apparaat waarop je bent ingelogd.

    Geen bedrijf krijgt je gegevens. Er is geen reclame, niemand volgt je, en er leest geen AI mee.
privacy-page_5 =
    <b>5. Wat je kunt doen</b>

    • Bekijken en meenemen: “{ button-take_data }”.
    • Veranderen: bij je mensen, stappen en instellingen.
    • Wissen: /vergeet. Eén ding, één persoon, of alles.
    • Je toestemming intrekken: op het eerste scherm van /privacy. Dan wordt er niets meer gelezen of gestuurd. Wat er tot dan gebeurde, was met je toestemming.
    { GIVEN($contact) ->
        [yes] • Vragen stellen aan wie deze Hecht beheert: { $contact }. Je krijgt binnen een maand antwoord.
       *[no] • Vragen stellen aan wie deze Hecht beheert. Je krijgt binnen een maand antwoord.
    }
    • Een klacht indienen bij de toezichthouder. In Nederland is dat de Autoriteit Persoonsgegevens, in België de Gegevensbeschermingsautoriteit.

    Hecht beslist niets over je en maakt geen profiel van je.

## Toestemming, opnieuw gevraagd

consent-again =
    Voor je verdergaat: Hecht bewaart meer dan toen je akkoord gaf.

    Nieuw zijn de nummers van berichten in deze chat, om ze te kunnen wissen.{ GIVEN($backups) ->
        [yes] { " " }Nieuw zijn ook versleutelde reservekopieën, hooguit { $backups } dagen oud.
       *[no] { "" }
    }

    Is dat goed voor je? Wat je net deed, wacht op je antwoord.
consent-thanks = Dank je. Dan verder met waar je mee bezig was.
panel-declined =
    Dat mag. Dan kan het niet verder zoals het was, en jij kiest wat er met alles gebeurt.

    “{ button-forget_leave }”: er wordt niets meer gelezen of gestuurd, en alles blijft staan.
    “{ button-forget_erase }”: alles gaat weg, voorgoed.

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

    Wie die computer en de sleutel heeft, kan het technisch gezien lezen. Telegram ook: een chat met een bot is niet end-to-end versleuteld. Hecht geeft verder niets door.

    Voordat je akkoord geeft, bewaart Hecht niets van wat je zegt. Alleen het nummer van deze chat, je taal, en de nummers van de berichten die Hecht stuurt. Daarna kun je alles bekijken, meenemen of wissen.

## Het beleid

privacy-page_1 =
    <b>1. Wie dit doet</b>

    Deze Hecht wordt beheerd door: { $operator }.{ GIVEN($contact) ->
        [yes] { " " }Zo bereik je ze: { $contact }.
       *[no] { "" }
    } Die is verantwoordelijk voor wat er met je gegevens gebeurt.

    Telegram staat daar los van. Telegram ziet elk bericht hier en bewaart het volgens eigen regels. Die staan op telegram.org/privacy.

    Wat je hier vertelt, kan iets zeggen over je gezondheid. Daarom vraagt Hecht eerst om je toestemming. Die kun je altijd weer intrekken.
privacy-page_2 =
    <b>2. Wat er bewaard wordt, en waarom</b>

    • Je antwoorden, je mensen, stappen, notities en herinneringen. Zo kun je verder waar je was.
    • Je instellingen: taal, land, tijdzone, stille uren, en een pincode als je die kiest.
    • Welke gesprekken je hier had, en wanneer.
    • De nummers van berichten in deze chat, om ze weg te kunnen halen. Niet wat erin staat.
    • Dat er een scherm met hulp kwam, en waar dat over ging.

    Niet bewaard: je naam of foto in Telegram, je telefoonnummer, waar je bent. Spraakberichten, foto's en bestanden worden nooit geopend.
privacy-page_3 =
    <b>3. Hoe lang</b>

    Wat je schreef, blijft staan tot jij het wist.{ GIVEN($months) ->
        [yes] { " " }Hoort Hecht { $months } maanden niets van je, dan vraagt het twee keer wat je wilt. Dertig dagen na de eerste keer wist het alles. Wie is weggegaan, krijgt die vraag niet.
       *[no] { "" }
    }

    • Herinneringen die voorbij zijn: { $nudges } dagen.
    • Dat er een scherm met hulp kwam: 30 dagen. Was er gevaar bij iemand van je mensen, dan blijft dat bij die persoon staan.
    • Een chat die nooit akkoord gaf: 30 dagen.
    { GIVEN($backups) ->
        [yes] • Versleutelde reservekopieën: hooguit { $backups } dagen. Wat je hebt gewist, staat daar nog zo lang in. Wordt er een teruggezet, dan wordt het opnieuw gewist.
       *[no] { "" }
    }
privacy-page_4 =
    <b>4. Wie erbij kan</b>

    Je woorden en namen zijn versleuteld. Iedereen krijgt daarvoor een eigen sleutel. Die sleutels zitten op slot met een hoofdsleutel, die apart ligt. Wie deze Hecht beheert, heeft die hoofdsleutel, en kan technisch gezien dus alles lezen.

    Niet zo versleuteld: je instellingen, wanneer hier iets gebeurde, en wat voor herinnering wanneer komt.

    Telegram kan deze chat technisch gezien lezen. Dat kan ook wie je { -phone } in handen heeft, of een ander apparaat waarop je bent ingelogd.

    Hecht geeft je gegevens aan niemand anders. Wat je zelf deelt, met een groep of een hulpverlener, kunnen zij lezen. Terugnemen kan, maar wat gelezen is, is gelezen. Er is geen reclame, niemand volgt je, en er leest geen AI mee.
privacy-page_5 =
    <b>5. Wat je kunt doen</b>

    • Bekijken en meenemen: “{ button-take_data }”.
    • Veranderen: bij je mensen, stappen en instellingen.
    • Wissen: /vergeet. Eén ding, één persoon, of alles.
    • Je toestemming intrekken: op het eerste scherm van /privacy. Dan bewaart Hecht niets nieuws en stuurt het uit zichzelf niets meer. Wat er daarvoor gebeurde, was met je toestemming.
    { GIVEN($contact) ->
        [yes] • Vragen stellen aan wie deze Hecht beheert: { $contact }. Je krijgt binnen een maand antwoord.
       *[no] • Vragen stellen aan wie deze Hecht beheert. Je krijgt binnen een maand antwoord.
    }
    • Een klacht indienen bij de toezichthouder. In Nederland is dat de Autoriteit Persoonsgegevens, in België de Gegevensbeschermingsautoriteit.

    Hecht beslist niets over je en maakt geen profiel van je.

## Toestemming, opnieuw gevraagd

consent-again =
    Voor je verdergaat: Hecht bewaart meer dan toen je akkoord gaf.

    Nieuw zijn de nummers van berichten in deze chat, om ze weg te kunnen halen.{ GIVEN($backups) ->
        [yes] { " " }Nieuw zijn ook versleutelde reservekopieën, hooguit { $backups } dagen oud.
       *[no] { "" }
    }

    Is dat goed voor je? Wat je net deed, wacht op je antwoord.
consent-thanks = Dank je. Dan verder met waar je mee bezig was.
panel-declined =
    Dat mag. Dan kan het niet verder zoals het was, en jij kiest wat er met alles gebeurt.

    “{ button-forget_leave }”: Hecht bewaart niets nieuws en stuurt uit zichzelf niets meer. Wat je schreef, blijft staan.
    “{ button-forget_erase }”: alles gaat weg, voorgoed.

not_safe = Als thuis niet goed voelt
    .button = Als thuis niet goed voelt
not_safe-start = Zo'n { $minutes } minuten. Tikken is genoeg, je hoeft niets te typen.
not_safe-ready = Kun je nu rustig lezen?
    .ready = Ja
    .ready-said = ja
    .not_alone = Nu even niet
    .not_alone-said = nu niet
    .danger = Het is nu dringend
    .danger-said = het is nu dringend
not_safe-later = Dan een andere keer. Dit blijft in het menu staan.
    .offer-menu = Naar het menu
not_safe-danger =
    Bel nu het noodnummer, of laat iemand anders bellen. Kun je niet praten? Bel toch, en volg wat je hoort.

    Blijf als het kan bij andere mensen, of dicht bij een uitgang.
    .offer-sos = Iemand bellen
    .offer-menu = Naar het menu
not_safe-what = Wat past het best? Er gaat niets naar anderen.
    .afraid = Ik ben bang voor iemand
    .afraid-said = bang zijn voor iemand
    .hurt = Iemand doet me pijn
    .hurt-said = iemand die je pijn doet
    .controlled = Iemand bepaalt alles
    .controlled-said = iemand die alles bepaalt
    .forced = Druk of dwang, ook bij seks
    .forced-said = druk of dwang
    .not_left_alone = Iemand laat me niet met rust
    .not_left_alone-said = iemand die je niet met rust laat
    .child = Een kind is niet veilig
    .child-said = een kind dat niet veilig is
    .myself = Bang voor wat ik zelf doe
    .myself-said = bang zijn voor wat je zelf doet
    .unsure = Ik weet het niet goed
    .unsure-said = dat je het niet goed weet
not_safe-myself =
    Ook als je bang bent een ander pijn te doen, is er hulp. Bellen mag voordat er iets gebeurt. De huisarts kan ook meedenken.

    Loopt het nu op? Ga weg bij de ander, en bel van daar.

    Gaat het om jezelf pijn doen? Kijk dan bij /hulp.
    .offer-sos = Iemand bellen
    .offer-calm = Twee minuten rust
    .offer-menu = Naar het menu
not_safe-kids = Zijn er kinderen bij?
    .none = Nee
    .none-said = geen kinderen erbij
    .kids_safe = Ja, en die zijn veilig
    .kids_safe-said = kinderen die veilig zijn
    .not_safe = Ja, en ik twijfel
    .not_safe-said = kinderen die misschien niet veilig zijn
not_safe-no_hurry = Je hoeft vandaag niets te beslissen. Weggaan of er iets van zeggen kan het gevaarlijker maken. Doe dat niet zonder plan, en niet alleen. Is er nu gevaar? Bel meteen: /hulp.
not_safe-who = Wie zou dit van je mogen weten?
    .friend = Een vriend of vriendin
    .friend-said = een vriend of vriendin
    .family = Iemand in de familie
    .family-said = iemand in de familie
    .neighbour = Iemand uit de buurt
    .neighbour-said = iemand uit de buurt
    .gp = De huisarts
    .gp-said = de huisarts
    .work = Iemand op het werk
    .work-said = iemand op het werk
    .line = Een hulplijn
    .line-said = een hulplijn
    .nobody = Nog niemand
    .nobody-said = nog niemand
not_safe-signal =
    Een gewone zin kan een teken zijn. Dan weet die ander: nu hulp nodig. Spreek ook af wat de ander dan doet.

    Wat voor teken past? Typ het hier niet.
    .recipe = Vragen naar een recept
    .recipe-said = een vraag naar een recept
    .weather = Iets over het weer
    .weather-said = iets over het weer
    .picture = Een plaatje of emoji
    .picture-said = een plaatje of emoji
    .own = Iets wat ik zelf bedenk
    .own-said = iets wat je zelf bedenkt
    .not_now = Nu niet
    .not_now-said = nu niet
not_safe-things = Sleutels, pasjes, papieren, medicijnen, een oplader: waar kunnen die bij elkaar liggen, zonder dat het opvalt?
    .with_someone = Bij iemand anders
    .with_someone-said = bij iemand anders
    .at_work = Op het werk
    .at_work-said = op het werk
    .one_bag = In één tas
    .one_bag-said = in één tas
    .photos = Alleen foto's ervan
    .photos-said = alleen foto's ervan
    .too_risky = Nu te riskant
    .too_risky-said = nu niet
not_safe-phone = Kan iemand anders op je { -phone } kijken?
    .may_look = Ja
    .may_look-said = ja
    .unsure = Misschien
    .unsure-said = misschien
    .mine = Nee
    .mine-said = nee
not_safe-phone_seen = Tik op Weg en de laatste twee dagen zijn weg uit deze chat. /weg doet hetzelfde. Wat ouder is, blijft staan tot jij het weghaalt. Een leeg scherm kan ook opvallen. Bellen kan met de { -phone } van een ander. Een nummer bewaren kan onder een gewone naam.
not_safe-one = Eén ding. Wat kan veilig?
    .call_line = Een hulplijn bellen
    .call_line-said = een hulplijn bellen
    .tell = Het aan iemand vertellen
    .tell-said = het aan iemand vertellen
    .word = Een teken afspreken
    .word-said = een teken afspreken
    .put_ready = Spullen bij elkaar leggen
    .put_ready-said = spullen bij elkaar leggen
    .clear_chat = Deze chat leegmaken
    .clear_chat-said = deze chat leegmaken
    .nothing_today = Vandaag niets
    .nothing_today-said = vandaag niets
not_safe-how_clear = De knop Weg haalt de laatste twee dagen weg. Alles leegmaken doe je in Telegram zelf, in het menu van deze chat.
not_safe-with_child =
    Een kind gaat voor. Bel een van deze lijnen, ook als je twijfelt. Zij denken mee over wat er nu kan.

    Zelf ingrijpen hoeft niet. Bij direct gevaar: het noodnummer.
    .offer-sos = Iemand bellen
    .offer-calm = Twee minuten rust
    .offer-menu = Naar het menu
not_safe-with_kids =
    Twijfel over kinderen is genoeg om te bellen. Zij denken mee over wat er nu veilig kan.

    Je hoeft aan de lijn nog niets te beslissen.
    .offer-sos = Iemand bellen
    .offer-calm = Twee minuten rust
    .offer-menu = Naar het menu
not_safe-nothing_today = Dan vandaag niets. Dit blijft in het menu staan, en hulp staat altijd onder /hulp.
    .offer-sos = Iemand bellen
    .offer-calm = Twee minuten rust
    .offer-menu = Naar het menu
not_safe-one_thing =
    Dit dus, als het veilig kan: { $one }

    Hier denken mensen mee. Je hoeft aan de lijn nog niets te beslissen. De nummers staan altijd onder /hulp.
    .offer-sos = Iemand bellen
    .offer-calm = Twee minuten rust
    .offer-menu = Naar het menu

# Wat in Vlaanderen anders heet, staat als term; locales/nl-BE zet er het eigen woord voor in de plaats.
-phone = telefoon

first_minute = De eerste twee minuten
    .button = Vertellen wat er speelt
first_minute-start = Een paar vragen, zo'n { $minutes } minuten. Tik aan wat past.
first_minute-door = Wat brengt je nu hier?
    .someone = Iets met iemand
    .someone-said = iets met iemand
    .tension = Spanning of trek
    .tension-said = spanning of trek
    .just_now = Er is net iets gebeurd
    .just_now-said = er is net iets gebeurd
    .look_around = Ik kijk even rond
    .look_around-said = even rondkijken
first_minute-tension =
    Dan gaat dat voor. De rest kan wachten.

    Stap voor stap erdoor, twee minuten ademen, of iemand bellen. Wat lukt nu het best?
    .offer-in_moment = Stap voor stap erdoor
    .offer-calm = Twee minuten rust
    .offer-sos = Iemand bellen
    .offer-menu = Nu niet
first_minute-looking =
    Kijk gerust rond. In het menu staat wat er is. Elk gesprek zegt vooraf hoelang het duurt.

    De gedachte erachter: een relatie kan je herstel helpen, kan het zwaarder maken, en doet vaak allebei. Hier bekijk je beide kanten, in kleine stukjes.
    .offer-programme = Kijken wat er is
    .offer-menu = Naar het menu
first_minute-happened =
    Wat gebeurde er? Typ het zoals het komt, kort of lang. Het blijft bewaard als notitie, voor jou.
first_minute-kept_note = Bewaard als notitie.
first_minute-noted =
    Je hoeft nu niets te beslissen en niets te sturen.

    Eerst twee minuten rust? Daarna is er nog tijd voor de rest.
    .offer-calm = Twee minuten rust
    .offer-in_moment = Het is nu heel sterk
    .offer-not_safe = Het was niet veilig
    .offer-menu = Genoeg voor nu
first_minute-name =
    Hoe noem je { $who }?

    Een naam, een bijnaam, of iets als “mijn zus”. Overslaan mag.
first_minute-gives = Wat geeft het je, het contact met { $who }?
    .support = Steun
    .support-said = steun
    .calm = Rust
    .calm-said = rust
    .fun = Plezier, lachen
    .fun-said = plezier
    .belonging = Ergens bij horen
    .belonging-said = het gevoel dat je ergens bij hoort
    .known = Iemand die me kent
    .known-said = iemand die je kent
    .structure = Structuur in de dag
    .structure-said = structuur in de dag
    .hope = Hoop
    .hope-said = hoop
    .little = Op dit moment niet veel
    .little-said = op dit moment niet veel
first_minute-costs = En wat kost het je?
    .calm = Mijn rust
    .calm-said = rust
    .energy = Energie
    .energy-said = energie
    .sleep = Slaap
    .sleep-said = slaap
    .footing = Houvast (ik krijg trek)
    .footing-said = houvast
    .self_respect = Zelfvertrouwen
    .self_respect-said = zelfvertrouwen
    .honesty = Eerlijk zijn
    .honesty-said = een stukje eerlijkheid
    .money = Geld of tijd
    .money-said = geld of tijd
    .little = Op dit moment niet veel
    .little-said = weinig
first_minute-back = Het contact met { $who } geeft je { $gives } en kost je { $costs }.
first_minute-back_own =
    Het contact met { $who }, in twee regels.
    Wat het je geeft: { $gives }
    Wat het je kost: { $costs }
first_minute-small_calm = <b>Iets kleins voor vandaag:</b> blijf je aan { $who } denken, loop dan eerst twee minuten.
first_minute-small_sleep = <b>Iets kleins voor vandaag:</b> leg je { -phone } een half uur voor het slapen in een andere kamer.
first_minute-small_wait = <b>Iets kleins voor vandaag:</b> kies één ding met { $who } dat tot morgen kan wachten. Laat het wachten.
first_minute-small_footing = <b>Iets kleins voor vandaag:</b> kies wie je belt als er trek komt, en zet dat nummer bovenaan in je { -phone }.
first_minute-small_true = <b>Iets kleins voor vandaag:</b> schrijf één eerlijke zin op, alleen voor jezelf.
first_minute-small_good = <b>Iets kleins voor vandaag:</b> denk aan één goed moment met { $who }, en schrijf het op in vijf woorden.
first_minute-small_write = <b>Iets kleins voor vandaag:</b> schrijf in vijf woorden op wat je zou willen van het contact met { $who }.
first_minute-sentence = Wil je verder, of is dit genoeg voor vandaag?
    .offer-repair_step = Eén kleine stap plannen
    .offer-reflect = Van twee kanten bekijken
    .offer-map_person = Dit contact aanvullen
    .offer-good_moment = Dat moment bewaren
    .offer-in_moment = Als er nu trek is
    .offer-calm = Twee minuten rust
    .offer-menu = Genoeg voor vandaag

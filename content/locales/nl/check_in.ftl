check_in = Hoe het ging
    .button = Zeggen hoe het ging
check_in-outcome =
    Een moment voor je plan. Eén tik is genoeg.

    De stap was: { $step_what }
    Hoe ging het?
    .done = Gelukt
    .done-said = gelukt
    .partly = Voor een deel
    .partly-said = voor een deel gelukt
    .not_yet = Nog niet
    .not_yet-said = nog niet gedaan
    .no_answer = Gedaan, geen antwoord
    .no_answer-said = gedaan, zonder antwoord
    .better_not = Beter van niet
    .better_not-said = niet gedaan, beter van niet
    .badly = Het liep verkeerd
    .badly-said = het liep verkeerd
check_in-first_you =
    Het is genoteerd. Nu eerst jij: zoek een plek waar je veilig bent. Je hoeft niets te sturen.

    Deze ene tik is genoeg. De rest mag wachten.
check_in-happened = Wat gebeurde er, in één of twee zinnen?
check_in-need = Wat heb je nu het eerst nodig?
    .calm = Rust
    .calm-said = rust
    .someone = Iemand bij me
    .someone-said = iemand bij je
    .rest = Eten, slapen, bijkomen
    .rest-said = eten, slapen en bijkomen
    .distance = Wat afstand
    .distance-said = wat afstand
check_in-badly =
    Dit ene moment is niet alles tussen jullie, en het is niet alles van jou.

    Vandaag hoeft er niets hersteld te worden. Wil je later opnieuw plannen, dan komt eerst de vraag of het veilig is.
    .offer-calm = Twee minuten rust
    .offer-sos = Iemand bellen
    .offer-in_moment = Stap voor stap erdoor
    .offer-not_safe = Het was niet veilig
    .offer-repair_step = Later: opnieuw plannen
    .offer-menu = Genoeg voor vandaag
check_in-saved = Het is genoteerd, en dat is genoeg. De rest mag je overslaan.
check_in-how =
    Hoe was het?

    0 is heel moeilijk, 10 is heel goed.
check_in-feeling = Wat deed je daarna met het gevoel?
    .breathed = Ademen, even zitten
    .breathed-said = ademen en even zitten
    .walked = Lopen, bewegen
    .walked-said = lopen of bewegen
    .talked = Met iemand praten
    .talked-said = met iemand praten
    .wrote = Het opschrijven
    .wrote-said = het opschrijven
    .let_be = Het er laten zijn
    .let_be-said = het er laten zijn
    .still_there = Het zit er nog
    .still_there-said = een gevoel dat er nog zit
check_in-noticed = Wat merkte je bij jezelf?
check_in-next = En hoe gaat het verder met deze stap?
    .keep = Zo houden
    .keep-said = zo houden
    .shrink = Kleiner maken
    .shrink-said = kleiner maken
    .swap = Een andere nemen
    .swap-said = een andere nemen
    .let_go = Loslaten
    .let_go-said = loslaten
check_in-done = Het staat bij je stappen. Vertrouwen groeit meestal van kleine dingen die vaker gebeuren.
    .offer-repair_step = Een volgende stap plannen
    .offer-reflect = Van twee kanten bekijken
    .offer-menu = Genoeg voor vandaag
check_in-partly = Een deel telt ook. Het staat bij je stappen, zoals het was.
    .offer-repair_step = Het volgende stukje
    .offer-reflect = Van twee kanten bekijken
    .offer-menu = Genoeg voor vandaag
check_in-not_yet = Dan paste het plan niet in de dag. Een plan mag kleiner. Jij hoeft er niet groter voor te worden.
    .offer-repair_step = Iets kleiners plannen
    .offer-reflect = Van twee kanten bekijken
    .offer-menu = Genoeg voor vandaag
check_in-no_answer =
    Stilte is lastig te lezen. Het kan van alles betekenen, en het hoeft geen oordeel over jou te zijn.

    Jouw deel is gedaan. Wachten is ook een stap. Blijft het na twee stappen stil, dan stelt Hecht vier weken alleen voor wat geen antwoord vraagt.
    .offer-calm = Twee minuten rust
    .offer-reflect = Van twee kanten bekijken
    .offer-menu = Genoeg voor vandaag
check_in-better_not = Zien dat iets beter niet kan, is ook zorg voor jullie contact. Daar mag het bij blijven.
    .offer-reflect = Van twee kanten bekijken
    .offer-menu = Genoeg voor vandaag

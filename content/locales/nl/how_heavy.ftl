how_heavy = Hoe zwaar het voor jou is
    .button = Hoe zwaar is het voor mij?
how_heavy-start = Zo'n { $minutes } minuten, en het gaat nu over jou. Aan het eind kies je één ding dat lichter mag. Of vandaag niets.
how_heavy-weighed = Wat woog deze week het zwaarst?
    .worry = Zorgen
    .worry-said = zorgen
    .money = Geld
    .money-said = geld
    .sleep = Slecht slapen
    .sleep-said = slecht slapen
    .alone = Er alleen voor staan
    .alone-said = er alleen voor staan
    .quarrels = Ruzie of spanning
    .quarrels-said = ruzie of spanning
    .not_knowing = Niet weten wat waar is
    .not_knowing-said = niet weten wat waar is
    .all_on_me = Alles komt op mij neer
    .all_on_me-said = dat alles op jou neerkomt
    .all_on_me-draft = dat alles op mij neerkomt
    .secret = Het voor me houden
    .secret-said = het voor je houden
    .secret-draft = het voor me houden
how_heavy-strain =
    Waar merk je het aan, in je lijf of in je hoofd?

    Tik aan wat past.
    .sleep = Ik slaap slecht
    .sleep-said = slecht slapen
    .worrying = Mijn hoofd staat niet stil
    .worrying-said = een hoofd dat niet stilstaat
    .tense = Een gespannen lijf
    .tense-said = een gespannen lijf
    .tired = Ik ben vaak moe
    .tired-said = vaak moe zijn
    .short_fuse = Een kort lontje
    .short_fuse-said = een kort lontje
    .low = Somber of leeg
    .low-said = somber of leeg zijn
    .taking_more = Meer drinken, roken of eten
    .taking_more-said = meer drinken, roken of eten
    .none = Ik merk er weinig van
    .none-said = weinig
how_heavy-known = Wat zou je beter willen begrijpen?
    .how_it_works = Hoe een verslaving werkt
    .how_it_works-said = hoe een verslaving werkt
    .recovery = Hoe herstel kan gaan
    .recovery-said = hoe herstel kan gaan
    .help_them = Welke hulp er is
    .help_them-said = welke hulp er is
    .help_me = Welke hulp er voor mij is
    .help_me-said = welke hulp er voor jou is
    .help_me-draft = welke hulp er voor mij is
    .what_say = Wat ik wel kan zeggen
    .what_say-said = wat je wel kunt zeggen
    .what_say-draft = wat ik wel kan zeggen
    .enough = Ik weet genoeg
    .enough-said = niets, je weet genoeg
    .enough-draft = niets, ik weet genoeg
how_heavy-respond =
    Wat doe je meestal als het misgaat?

    Geen manier is goed of fout. Elke manier brengt iets, en kost iets.
    .talk = Praten of waarschuwen
    .talk-said = praten of waarschuwen
    .check = Opletten, controleren
    .check-said = opletten en controleren
    .solve = Oplossen, overnemen
    .solve-said = oplossen en overnemen
    .swallow = Slikken en doorgaan
    .swallow-said = slikken en doorgaan
    .away = Afstand nemen
    .away-said = afstand nemen
    .varies = Elke keer iets anders
    .varies-said = elke keer iets anders
how_heavy-supports =
    En wie is er voor jou?

    Tik aan wat past.
    .family = Iemand in de familie
    .family-said = iemand in de familie
    .friend = Een vriend of vriendin
    .friend-said = een vriend of vriendin
    .work = Iemand op het werk
    .work-said = iemand op het werk
    .professional = Huisarts of hulpverlener
    .professional-said = een huisarts of hulpverlener
    .peers = Andere naasten
    .peers-said = andere naasten
    .the_other = Degene om wie het gaat
    .the_other-said = degene om wie het gaat
    .no_one = Bijna niemand
    .no_one-said = bijna niemand
how_heavy-heavy =
    Alles bij elkaar: hoe zwaar is het nu?

    Dit is geen test, het is je eigen meter. 0 is licht, 10 is niet te dragen.
how_heavy-very_heavy = Dat is veel. Je huisarts is er ook voor jou, niet alleen voor wie gebruikt. Wie je nu kunt bellen, staat onder /hulp.
how_heavy-one = Wat mag een beetje lichter worden? Eén ding is genoeg. Niets mag ook.
    .sleep = Mijn slaap
    .sleep-said = je slaap
    .sleep-draft = mijn slaap
    .worry = Mijn hoofd
    .worry-said = je hoofd
    .worry-draft = mijn hoofd
    .alone = Dat ik het alleen doe
    .alone-said = dat je het alleen doet
    .alone-draft = dat ik het alleen doe
    .tasks = Alles wat ik moet
    .tasks-said = alles wat je moet
    .tasks-draft = alles wat ik moet
    .money = Geld
    .money-said = geld
    .tension = De spanning
    .tension-said = de spanning
    .knowing = Dat ik te weinig weet
    .knowing-said = dat je te weinig weet
    .knowing-draft = dat ik te weinig weet
    .nothing = Vandaag niets
    .nothing-said = vandaag niets
how_heavy-nothing =
    Dan vandaag niets. Dat is ook een keuze.

    Wat deze week het zwaarst woog, staat bij je notities.
    .offer-sos = Iemand bellen
    .offer-calm = Twee minuten rust
    .offer-menu = Genoeg voor vandaag
how_heavy-smallest = Wat is de kleinste vorm daarvan?
    .bed_early = Eén avond eerder naar bed
    .bed_early-said = één avond eerder naar bed
    .phone_out = Slapen zonder { -phone }
    .phone_out-said = slapen zonder { -phone } naast je bed
    .phone_out-draft = slapen zonder { -phone } naast mijn bed
    .paper = Tien minuten op papier
    .paper-said = tien minuten op papier zetten wat er in je hoofd zit
    .paper-draft = tien minuten op papier zetten wat er in mijn hoofd zit
    .message_one = Eén iemand een bericht
    .message_one-said = één iemand een bericht sturen
    .gp = De huisarts bellen
    .gp-said = de huisarts bellen
    .group = Een groep naasten zoeken
    .group-said = een groep met andere naasten zoeken
    .leave_one = Eén klus laten liggen
    .leave_one-said = één klus laten liggen
    .ask_one = Iemand om hulp vragen
    .ask_one-said = iemand om hulp vragen bij één ding
    .half_hour = Een half uur niets
    .half_hour-said = een half uur niets
    .look_once = Eén keer kijken wat er is
    .look_once-said = één keer kijken wat er binnenkomt en wat eruit gaat
    .put_apart = Een klein bedrag apart
    .put_apart-said = een klein bedrag apart zetten
    .ask_money = Hulp bij geld vragen
    .ask_money-said = hulp bij geld vragen
    .walk = Een rondje lopen
    .walk-said = een rondje lopen
    .no_talk = Vandaag geen zwaar gesprek
    .no_talk-said = vandaag geen zwaar gesprek
    .breathe = Twee minuten rust
    .breathe-said = twee minuten rust
    .read = Een kort kaartje lezen
    .read-said = een kort kaartje lezen
    .advice_line = Een advieslijn bellen
    .advice_line-said = een advieslijn bellen
    .question = Eén vraag opschrijven
    .question-said = één vraag opschrijven, voor een hulpverlener
    .five_minutes = Vijf minuten ervan
    .five_minutes-said = vijf minuten ervan
    .with_someone = Samen met iemand
    .with_someone-said = het samen met iemand doen
how_heavy-if = Wanneer past dat?
    .today = Vandaag nog
    .today-said = vandaag nog
    .after_dinner = Na het eten
    .after_dinner-said = na het eten
    .before_bed = Voor ik ga slapen
    .before_bed-said = voor je gaat slapen
    .before_bed-draft = voor ik ga slapen
    .get_up = Als ik opsta
    .get_up-said = als je opstaat
    .get_up-draft = als ik opsta
    .quiet = Als het even stil is
    .quiet-said = als het even stil is
    .weekend = In het weekend
    .weekend-said = in het weekend
how_heavy-lighter =
    Dit mag lichter: { $one }
    Het kleinste: { $smallest }
    { GIVEN($if) ->
        [yes] Wanneer: { $if }
       *[no] { "" }
    }

    Meer hoeft het niet te zijn. Het staat bij je notities.
    .offer-sos = Iemand bellen
    .offer-calm = Twee minuten rust
    .offer-own_life = Nog iets voor mezelf
    .offer-menu = Genoeg voor vandaag

# De spiegel voor twee (R2, L3). Wat in .text staat, gaat zo naar de ander. $shared_partner: de naam van de ander.

mirror = De spiegel voor twee
    .button = De spiegel voor twee
mirror-over = Hier valt niets meer te antwoorden. Wat je niet had vrijgegeven, blijft van jou.
mirror-closed =
    Dit contact rust, dus nu geen spiegel. Niemand ziet dat.

    Wat je alleen wilt bekijken, kan nog steeds.
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-calm = Twee minuten rust
    .offer-menu = Genoeg voor vandaag
mirror-given =
    Je zinnen wachten. Ze worden zichtbaar als er van twee kanten iets is, en anders helemaal niet.

    Tot dan kun je ze terugnemen: /samen.
mirror-start =
    Zo'n { $minutes } minuten{ GIVEN($shared_partner) ->
        [yes] , voor jou en { $shared_partner }
       *[no] { "" }
    }. Ieder kijkt alleen, van twee kanten. Elke vraag mag je overslaan.

    Aan het eind kies je per zin wat er naar de ander gaat. Het is pas te zien als er van twee kanten iets is. Na een week houdt het vanzelf op.
mirror-fear =
    Eerst dit, zoals elke keer. Ben je bang voor wat de ander met jouw woorden kan doen?
    .no = Nee
    .no-said = nee
    .yes = Ja
    .yes-said = ja
    .unsure = Dat weet ik niet zeker
    .unsure-said = niet zeker
mirror-not_with =
    Dan kun je hier beter niets vrijgeven. Niemand ziet dat je tot hier kwam.

    Wat je met mij alleen doet, blijft hier.
mirror-role = Van welke kant kijk jij?
    .self = Ik ben in herstel
    .self-said = in herstel
    .loved_one = Ik ben een naaste
    .loved_one-said = naaste
mirror-r_did = Wat deed het gebruik met jullie tweeën?
    .distance = Meer afstand
    .distance-said = meer afstand
    .promises = Beloftes die niet uitkwamen
    .promises-said = beloftes die niet uitkwamen
    .tension = Spanning in huis
    .tension-said = spanning in huis
    .lies = Leugens, halve verhalen
    .lies-said = leugens, halve verhalen
mirror-r_felt = Hoe kan het voor de ander geweest zijn?
    .not_knowing = Niet weten waar ik was
    .not_knowing-said = niet weten waar je was
    .not_knowing-draft = niet weten waar ik was
    .alone = Er alleen voor staan
    .alone-said = er alleen voor staan
    .let_down = Weer teleurgesteld
    .let_down-said = weer teleurgesteld
    .afraid = Bang om mij
    .afraid-said = bang om jou
    .afraid-draft = bang om mij
mirror-r_helps = Nu andersom: wat tussen jullie helpt jou in je herstel?
    .trust = Dat je mij iets toevertrouwt
    .trust-said = dat de ander je iets toevertrouwt
    .trust-draft = dat je mij iets toevertrouwt
    .company = Samen iets doen
    .company-said = samen iets doen
    .clear = Duidelijke woorden
    .clear-said = duidelijke woorden
    .calm = Rust in huis
    .calm-said = rust in huis
mirror-r_harder = En wat tussen jullie maakt het moeilijker?
    .questions = Veel vragen
    .questions-said = veel vragen
    .silence = Stilte
    .silence-said = stilte
    .quarrels = Ruzie
    .quarrels-said = ruzie
    .watched = Me bekeken voelen
    .watched-said = je bekeken voelen
    .watched-draft = me bekeken voelen
mirror-l_did = Wat deed het gebruik met jou?
    .worry = Zorgen
    .worry-said = zorgen
    .tired = Op zijn, moe zijn
    .tired-said = op zijn, moe zijn
    .distrust = Minder vertrouwen
    .distrust-said = minder vertrouwen
    .lonely = Me alleen voelen
    .lonely-said = je alleen voelen
    .lonely-draft = me alleen voelen
mirror-l_us = En met jullie tweeën?
    .distance = Meer afstand
    .distance-said = meer afstand
    .quarrels = Ruzie
    .quarrels-said = ruzie
    .silence = Wat niet gezegd werd
    .silence-said = wat niet gezegd werd
    .plans = Plannen die niet doorgingen
    .plans-said = plannen die niet doorgingen
mirror-l_mine = Nu andersom. Het komt niet door jou, en toch doet iedereen iets als het spannend wordt. Wat doe jij dan?
    .checking = Controleren
    .checking-said = controleren
    .taking_over = Dingen overnemen
    .taking_over-said = dingen overnemen
    .silence = Stil worden
    .silence-said = stil worden
    .lectures = Zeggen hoe het moet
    .lectures-said = zeggen hoe het moet
mirror-l_good = En wat tussen jullie doet je goed?
    .honest = Eerlijke woorden
    .honest-said = eerlijke woorden
    .effort = Moeite, ook op zware dagen
    .effort-said = moeite, ook op zware dagen
    .together = Fijne tijd samen
    .together-said = fijne tijd samen
    .help = Om hulp vragen
    .help-said = om hulp vragen
mirror-r_did_line = Deze zin kan naar de ander, woord voor woord. Overslaan mag: dan blijft dit hier.
    .right = Deze mag mee
    .text = Wat het gebruik met ons deed: { $r_did }.
mirror-r_felt_line = Deze zin kan naar de ander, woord voor woord. Overslaan mag: dan blijft dit hier.
    .right = Deze mag mee
    .text = Hoe het denk ik voor jou was: { $r_felt }.
mirror-r_helps_line = Deze zin kan naar de ander, woord voor woord. Overslaan mag: dan blijft dit hier.
    .right = Deze mag mee
    .text = Wat mij helpt, tussen ons: { $r_helps }.
mirror-r_harder_line = Deze zin kan naar de ander, woord voor woord. Overslaan mag: dan blijft dit hier.
    .right = Deze mag mee
    .text = Wat het moeilijker voor me maakt: { $r_harder }.
mirror-l_did_line = Deze zin kan naar de ander, woord voor woord. Overslaan mag: dan blijft dit hier.
    .right = Deze mag mee
    .text = Wat het gebruik met mij deed: { $l_did }.
mirror-l_us_line = Deze zin kan naar de ander, woord voor woord. Overslaan mag: dan blijft dit hier.
    .right = Deze mag mee
    .text = Wat het met ons deed: { $l_us }.
mirror-l_mine_line = Deze zin kan naar de ander, woord voor woord. Overslaan mag: dan blijft dit hier.
    .right = Deze mag mee
    .text = Wat ik zelf doe als het spannend wordt: { $l_mine }.
mirror-l_good_line = Deze zin kan naar de ander, woord voor woord. Overslaan mag: dan blijft dit hier.
    .right = Deze mag mee
    .text = Wat ik ook zie, en wat me goed doet: { $l_good }.
mirror-kept = Er gaat niets naar de ander. Wat je antwoordde, blijft hier, bij jou.
mirror-all =
    Dit zou de ander zien, en verder niets:

    { GIVEN($r_did_line) ->
        [yes] • { $r_did_line }
       *[no] { "" }
    }
    { GIVEN($r_felt_line) ->
        [yes] • { $r_felt_line }
       *[no] { "" }
    }
    { GIVEN($r_helps_line) ->
        [yes] • { $r_helps_line }
       *[no] { "" }
    }
    { GIVEN($r_harder_line) ->
        [yes] • { $r_harder_line }
       *[no] { "" }
    }
    { GIVEN($l_did_line) ->
        [yes] • { $l_did_line }
       *[no] { "" }
    }
    { GIVEN($l_us_line) ->
        [yes] • { $l_us_line }
       *[no] { "" }
    }
    { GIVEN($l_mine_line) ->
        [yes] • { $l_mine_line }
       *[no] { "" }
    }
    { GIVEN($l_good_line) ->
        [yes] • { $l_good_line }
       *[no] { "" }
    }

    Het is pas te zien als er van twee kanten iets is.
    .release = Geef het vrij
    .release-said = ja
    .keep = Hou het hier
    .keep-said = hier houden
mirror-kept_all = Er gaat niets naar de ander. Wat je antwoordde, blijft hier, bij jou.
mirror-released =
    Je zinnen wachten. Ze worden zichtbaar als er van twee kanten iets is, en anders helemaal niet.

    Tot dan kun je ze terugnemen: /samen.

map_person = Iemand toevoegen
    .button = Iemand toevoegen
map_person-start = Zo'n { $minutes } minuten, over één persoon: wat helpt, en wat het zwaarder maakt.
map_person-name =
    Hoe noem je { $who }?

    Een naam, een bijnaam, of iets als “mijn zus”. Overslaan mag.
map_person-rest = Dit contact rust. Wil je dat zo laten?
    .stay = Laten rusten
    .stay-said = laten rusten
    .wake = Contact kan weer
    .wake-said = weer mogelijk
map_person-contact = Is contact met { $who } mogelijk?
    .possible = Ja
    .possible-said = mogelijk
    .not_now = Nu niet
    .not_now-said = nu niet mogelijk
    .ended = Het contact is voorbij
    .ended-said = voorbij
    .died = Overleden
    .died-said = niet meer mogelijk, door overlijden
map_person-remembered =
    Dan staat { $who } zo bij je mensen. Hecht stelt geen stap voor.

    Is er nog iets te zeggen, dan kun je het opschrijven. Het blijft bij jou.
    .offer-unsent_letter = Een brief schrijven
    .offer-menu = Het hierbij laten
map_person-over =
    Dan staat het er als een contact dat voorbij is. Een stap naar { $who } stelt Hecht niet voor.

    Wat het nog met je doet, mag er zijn. Je kunt een brief schrijven die je niet stuurt, of het van twee kanten bekijken.
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-reflect = Van twee kanten bekijken
    .offer-menu = Het hierbij laten
map_person-helps =
    Wat helpt jou in het contact met { $who }?

    Tik aan wat past.
    .listens = Iemand die luistert
    .listens-said = iemand die luistert
    .trusts = Dat ik vertrouwd word
    .trusts-said = dat je vertrouwd wordt
    .company = Gezelschap
    .company-said = gezelschap
    .practical = Praktische hulp
    .practical-said = praktische hulp
    .structure = Iets vasts in mijn week
    .structure-said = iets vasts in je week
    .frank = Eerlijk horen hoe het is
    .frank-said = eerlijk horen hoe het is
    .example = Zien hoe een ander het doet
    .example-said = zien hoe een ander het doet
    .no_help = Op dit moment niets
    .no_help-said = op dit moment niets
map_person-harder =
    En wat maakt het zwaarder voor je?

    Benoemen is geen verwijt.
    .quarrel = Ruzie
    .quarrel-said = ruzie
    .pressure = Druk
    .pressure-said = druk
    .shame = Schaamte
    .shame-said = schaamte
    .old_places = Oude gewoontes en plekken
    .old_places-said = oude gewoontes en plekken
    .checking = Controle
    .checking-said = controle
    .silence = Stilte
    .silence-said = stilte
    .money = Geld
    .money-said = geld
    .not_hard = Op dit moment niets
    .not_hard-said = op dit moment niets
map_person-protect = Wat zou jou daarbij beschermen?
    .short = Het kort houden
    .short-said = het kort houden
    .rested = Alleen als ik uitgerust ben
    .rested-said = alleen als je uitgerust bent
    .with_others = Met anderen erbij
    .with_others-said = anderen erbij
    .elsewhere = Ergens anders afspreken
    .elsewhere-said = ergens anders afspreken
    .say_no = Op één ding nee zeggen
    .say_no-said = op één ding nee zeggen
    .call_after = Daarna iemand bellen
    .call_after-said = daarna iemand bellen
map_person-more_of =
    Waar zou je meer van willen met { $who }?

    Eén ding is genoeg.
    .listens = Dat er geluisterd wordt
    .listens-said = dat er naar je geluisterd wordt
    .trusts = Dat iemand mij vertrouwt
    .trusts-said = dat iemand je vertrouwt
    .company = Gezelschap
    .company-said = gezelschap
    .practical = Praktische hulp
    .practical-said = praktische hulp
    .structure = Iets vasts in mijn week
    .structure-said = iets vasts in je week
    .frank = Eerlijk horen hoe het zit
    .frank-said = eerlijk horen hoe het zit
    .example = Zien hoe het kan
    .example-said = zien hoe het kan
    .moments = Gewone goede momenten
    .moments-said = gewone goede momenten
map_person-distance =
    Hoe dichtbij is het nu tussen jou en { $who }?

    0 is ver weg, 10 is heel dichtbij.
map_person-wished =
    En hoe dichtbij zou je het willen?

    Verder weg is ook een antwoord. 0 is ver weg, 10 is heel dichtbij.
map_person-sum =
    Dit komt er te staan bij { $who }:

    Contact: { $contact }
    Helpt: { $helps }
    Maakt het zwaarder: { $harder }
    { GIVEN($protect) ->
        [yes] Beschermt je: { $protect }
       *[no] { "" }
    }
    Dichtbij nu: { $distance }, liefst: { $wished }

    Klopt dat zo?
    .contact = Contact
    .helps = Wat helpt
    .harder = Wat het zwaarder maakt
    .more_of = Hier meer van
    .protect = Wat mij beschermt
    .distance = Hoe dichtbij nu
    .wished = Hoe dichtbij liefst
map_person-is_both = Het contact met { $who } helpt je, en het valt je zwaar. Het één streept het ander niet weg.
map_person-is_helpful = Het contact met { $who } helpt je vooral, zoals het er vandaag uitziet.
map_person-is_hard = Het contact met { $who } valt je vooral zwaar, zoals het er vandaag uitziet.
map_person-is_neither = Het contact met { $who } helpt op dit moment weinig, en maakt weinig zwaarder. Dat kan precies goed zijn.
map_person-more =
    <b>Hier meer van:</b> { $more_of }
map_person-protect_me =
    <b>Dit beschermt je:</b> { $protect }
map_person-mapped = Het staat bij je mensen. Veranderen kan altijd.
    .offer-reflect = Van twee kanten bekijken
    .offer-repair_step = Eén kleine stap plannen
    .offer-menu = Genoeg voor vandaag

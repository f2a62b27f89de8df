new_ties = Nieuwe mensen
    .button = Nieuwe mensen, ander contact
new_ties-start = Zo'n { $minutes } minuten. Voor als er nu weinig mensen zijn, of als je ander gezelschap wilt. Je hoeft niets af te breken om iets te beginnen.
new_ties-good_then =
    Wanneer was het leven goed? En hoe was het toen met de mensen om je heen?

    Inspreken met je toetsenbord kan ook. Overslaan mag.
new_ties-again = Wat zat daarin dat je weer zou willen?
    .laughing = Lachen
    .laughing-said = lachen
    .belonging = Ergens bij horen
    .belonging-said = ergens bij horen
    .needed = Nodig zijn
    .needed-said = nodig zijn
    .real_talk = Echt praten
    .real_talk-said = echt praten
    .doing = Samen iets doen
    .doing-said = samen iets doen
    .quiet = Samen stil zijn
    .quiet-said = samen stil zijn
    .asked = Iemand die vraagt hoe het is
    .asked-said = iemand die vraagt hoe het is
    .fixed = Iets vasts in de week
    .fixed-said = iets vasts in de week
new_ties-which = Waar zou je het liefst beginnen? Eén is genoeg.
    .place = Een plek met mensen
    .place-said = een plek met mensen
    .peer = Iemand die het zelf kent
    .peer-said = iemand die het zelf kent
    .before = Iemand van vroeger
    .before-said = iemand van vroeger
    .nothing = Vandaag niets
    .nothing-said = vandaag niets
new_ties-nothing_today =
    Dan vandaag niets. Weten wat je mist, is ook iets om mee te nemen.

    Wil je een stem horen, dan kan dat hier.
    .offer-in_moment = Spanning of trek nu
    .offer-menu = Genoeg voor vandaag
new_ties-where = Welke plek past bij je?
    .group = Bijeenkomst of zelfhulp
    .group-said = een bijeenkomst of zelfhulpgroep
    .sport = Sporten
    .sport-said = sporten
    .volunteer = Vrijwilligerswerk
    .volunteer-said = vrijwilligerswerk
    .library = Bibliotheek of buurthuis
    .library-said = de bibliotheek of het buurthuis
    .course = Een cursus
    .course-said = een cursus
    .faith = Plek van geloof of stilte
    .faith-said = een plek van geloof of zin
    .online = Een onlinegroep
    .online-said = een onlinegroep
    .nature = Wandelen, tuin, dieren
    .nature-said = wandelen, een tuin of dieren
new_ties-peer = Waar kun je zo iemand vinden?
    .group = Bijeenkomst of zelfhulp
    .group-said = een bijeenkomst of zelfhulpgroep
    .online = Forum of chatgroep
    .online-said = een forum of chatgroep
    .care = Via mijn behandelaar
    .care-said = via je behandelaar
    .care-draft = via mijn behandelaar
    .drop_in = Een inloophuis
    .drop_in-said = een inloophuis
    .buddy = Een maatjesproject
    .buddy-said = een maatjesproject
    .known = Ik ken al iemand
    .known-said = iemand die je al kent
    .known-draft = iemand die ik al ken
new_ties-friend = Denk aan één persoon van vroeger. Hoe was dat contact?
    .good = Het was gewoon goed
    .good-said = het was gewoon goed
    .used_together = Samen gebruikt of gespeeld
    .used_together-said = samen gebruikt of gespeeld
    .not_possible = Contact kan of mag niet
    .not_possible-said = contact kan of mag niet
new_ties-other_door =
    Dan niet deze deur. Dat je aan iemand denkt, mag wel.

    Er is een andere deur: een plek met mensen, of iemand die het zelf kent. Wat je nog zou willen zeggen, kan in een brief die je niet stuurt.
    .offer-new_ties = Een andere deur
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-menu = Genoeg voor vandaag
new_ties-small = Wat is daarvan het kleinste dat toch telt?
    .look_up = Opzoeken waar en wanneer
    .look_up-said = opzoeken waar en wanneer
    .ask_about = Ernaar vragen
    .ask_about-said = ernaar vragen
    .go_look = Eén keer gaan kijken
    .go_look-said = één keer gaan kijken
    .sign_up = Me opgeven
    .sign_up-said = je opgeven
    .sign_up-draft = me opgeven
    .take_along = Iemand meevragen
    .take_along-said = iemand meevragen
    .read_along = Eerst alleen meelezen
    .read_along-said = eerst alleen meelezen
    .say_hello = Eén keer hallo zeggen
    .say_hello-said = één keer hallo zeggen
    .stay_on = Na afloop even blijven
    .stay_on-said = na afloop even blijven
    .find_number = Het nummer opzoeken
    .find_number-said = het nummer opzoeken
    .write_line = Eén zin, nog niet sturen
    .write_line-said = één zin opschrijven, nog niet sturen
    .old_photo = Een foto van toen bekijken
    .old_photo-said = een foto van toen bekijken
    .on_map = Bij mijn mensen zetten
    .on_map-said = bij je mensen zetten
    .on_map-draft = bij mijn mensen zetten
new_ties-if = Wanneer zou dat passen?
    .get_up = Als ik opsta
    .get_up-said = als je opstaat
    .get_up-draft = als ik opsta
    .break = In mijn pauze
    .break-said = in je pauze
    .break-draft = in mijn pauze
    .way_home = Onderweg naar huis
    .way_home-said = onderweg naar huis
    .after_dinner = Na het eten
    .after_dinner-said = na het eten
    .evening = Voor het slapen
    .evening-said = voor het slapen
    .weekend = In het weekend
    .weekend-said = in het weekend
    .alone_feeling = Als het stil is thuis
    .alone_feeling-said = als het stil is thuis
new_ties-smaller = Is dat klein genoeg?
    .keep = Ja, zo
    .keep-said = zo
    .five_minutes = Vijf minuten
    .five_minutes-said = vijf minuten
    .only_look = Alleen kijken
    .only_look-said = alleen kijken
    .once = Alleen één keer
    .once-said = alleen één keer
new_ties-come_back = Zal ik een keer vragen hoe het met je gaat?
    .yes = Ja
    .yes-said = ja
    .no = Nee, dit is genoeg
    .no-said = dit is genoeg
new_ties-when = Wanneer?
new_ties-plan = <b>{ $If }:</b> { $small }
new_ties-plan_smaller = <b>Kleiner:</b> { $smaller }
new_ties-with_friend =
    Het staat bij je notities. Wil je echt contact, zet deze persoon dan eerst bij je mensen. Daar komt de vraag of het nu goed is voor jullie allebei.

    Lukt het niet, dan was de stap te groot.
    .offer-map_person = Bij mijn mensen zetten
    .offer-menu = Genoeg voor vandaag
new_ties-planned =
    Het staat bij je notities. Eén keer ergens zijn is nog geen vriendschap. Het is wel een plek waar die kan beginnen.

    Lukt het niet, dan was de stap te groot.
    .offer-map_person = Iemand bij mijn mensen
    .offer-menu = Genoeg voor vandaag

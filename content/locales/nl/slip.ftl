slip = Uitgegleden
    .button = Uitgegleden of terugval
slip-start = Zo'n { $minutes } minuten. Eerst of het veilig is. De rest komt daarna, of later.
slip-well =
    Is er nu iemand niet in orde, jij of een ander?

    Niet wakker te krijgen, langzaam of raar ademen, blauwe lippen, pijn op de borst, een aanval, erg in de war.
    .fine = Nee, niets daarvan
    .fine-said = lichamelijk in orde
    .unwell = Ja
    .unwell-said = niet in orde
    .unsure = Ik weet het niet
    .unsure-said = niet zeker
    .harm = Ik wil er niet meer zijn
    .harm-said = er niet meer willen zijn
slip-emergency =
    Bel nu het noodnummer, ook bij twijfel. Zeg of er geademd wordt, en eerlijk wat er is gebruikt. Blijf erbij.

    Wel ademen, niet wakker te krijgen? Op de zij, mond vrij, niet laten overgeven. Kan het om opioïden gaan en is er naloxon? Geef het. Ben jij het zelf? Haal er iemand bij.
    .offer-sos = Meer nummers
    .offer-slip = Later, als het veilig is
    .offer-menu = Naar het menu
slip-not_alone =
    Dank je dat je het zegt. Na een uitglijder kan alles zwart lijken. Bel nu, of zeg het hardop tegen iemand in de buurt.

    De rest van deze vragen mag wachten.
    .offer-sos = Wie je kunt bellen
    .offer-my_plan = Mijn veiligheidsplan
    .offer-in_moment = De komende minuten
    .offer-slip = Later verder
    .offer-menu = Naar het menu
slip-company = Ben je alleen?
    .alone = Ja, alleen
    .alone-said = alleen
    .someone = Er is iemand bij me
    .someone-said = met iemand erbij
    .using = Bij mensen die ook meedoen
    .using-said = bij mensen die ook meedoen
    .unsafe = Bij iemand die me bang maakt
    .unsafe-said = bij iemand die je bang maakt
slip-unsafe =
    Dan gaat dat voor. Is er dichtbij een plek waar je nu veiliger bent: mensen, een winkel, buren? Je hoeft niets aan te kondigen.

    Bel als je vrij kunt praten. Over het gebruik hoef je nu niets uit te leggen.
    .offer-sos = Meer nummers
    .offer-slip = Later, als het veilig is
    .offer-menu = Naar het menu
slip-when_alone = Blijf de komende uren liever niet alleen. Wie kan komen, of aan de lijn blijven?
slip-when_using = Je hoeft niet meer mee te doen. Kun je naar een plek waar niemand het doet? Rijd niet zelf.
slip-opioids = Heroïne, oxycodon, fentanyl of iets dergelijks? Leg naloxon klaar als je het hebt. Zeg een ander waar het ligt.
slip-body =
    <b>Je lijf kan nu minder aan.</b> Na weken zonder kan dezelfde hoeveelheid als toen te veel zijn.

    Neem niet meer, en meng niets. Slapen? Op je zij, en laat iemand af en toe kijken.
    .read = Gelezen
    .read-said = gelezen
slip-doctor_first = Is het al dagen achter elkaar, met alcohol, kalmeringspillen of GHB? Stop dan niet in één keer, dat kan gevaarlijk zijn. Bel eerst een dokter.
slip-prescribed = Medicijnen op recept blijf je nemen zoals afgesproken. Ook daarover: bel eerst de dokter of apotheek.
slip-play = Nu niets terugwinnen en niets inhalen. Maak alleen de weg ernaartoe wat langer.
slip-tonight = Wat maakt de komende uren veiliger?
    .stop_here = Het hierbij laten
    .stop_here-said = het hierbij laten
    .out_of_reach = Wat er nog is buiten bereik
    .out_of_reach-said = wat er nog is buiten bereik leggen
    .no_mixing = Niets mengen
    .no_mixing-said = niets mengen
    .water = Water, iets eten
    .water-said = water drinken en iets eten
    .money_away = Geld buiten bereik
    .money_away-said = geld buiten bereik leggen
    .bank_card = Iemand anders heeft mijn pas
    .bank_card-said = je pas aan een ander geven
    .bank_card-draft = mijn pas aan een ander geven
    .block = De site of app blokkeren
    .block-said = de site of app blokkeren
    .device_away = Scherm uit de kamer
    .device_away-said = het scherm uit de kamer
    .someone_here = Iemand bij me
    .someone_here-said = iemand bij je
    .someone_here-draft = iemand bij me
    .nothing = Nu even niets
    .nothing-said = nu even niets
slip-heard = Een uitglijder is informatie. Wat er daarvoor was, blijft staan. Hier wordt niets teruggezet en niets geteld.
slip-word = <b>{ $Person_word }</b>: dat blijft jouw woord.
slip-before =
    Hoe waren de uren ervoor?

    Tik aan wat meespeelde.
    .quarrel = Ruzie of een afwijzing
    .quarrel-said = ruzie of een afwijzing
    .alone = Alleen zijn
    .alone-said = alleen zijn
    .tired = Moe of honger
    .tired-said = moe zijn of honger
    .pain = Pijn, of slecht geslapen
    .pain-said = pijn of slecht slapen
    .money = Geld, of post over geld
    .money-said = geld of post over geld
    .party = Een feest of borrel
    .party-said = een feest of borrel
    .old_place = Een oude plek of bekende
    .old_place-said = een oude plek of bekende
    .good_news = Iets te vieren
    .good_news-said = iets te vieren
slip-first_to_know =
    Wie vertel je het het eerst?

    Kies iemand bij wie je veilig bent. Niet iedereen hoeft het te weten.
    .close = Iemand dichtbij
    .close-said = iemand dichtbij
    .peer = Een lotgenoot
    .peer-said = een lotgenoot
    .doctor = Huisarts of behandelaar
    .doctor-said = je huisarts of behandelaar
    .helpline = Een hulplijn
    .helpline-said = een hulplijn
    .nobody = Vandaag niemand
    .nobody-said = vandaag niemand
slip-message = Zo zou het kunnen. Hecht stuurt niets.
    .text = Ik ben uitgegleden, en ik wil dat je het van mij hoort. Je hoeft het niet op te lossen. Kunnen we vandaag even bellen?
slip-next_day = De komende 24 uur. Wat is haalbaar?
    .eat = Eten en drinken
    .eat-said = eten en drinken
    .sleep = Slapen
    .sleep-said = slapen
    .company = Iemand bij me
    .company-said = iemand bij je
    .company-draft = iemand bij me
    .call_care = Huisarts of zorg bellen
    .call_care-said = de huisarts of de zorg bellen
    .group = Naar een bijeenkomst
    .group-said = naar een bijeenkomst gaan
    .cancel = Iets afzeggen
    .cancel-said = iets afzeggen
    .go_outside = Een rondje buiten
    .go_outside-said = een rondje buiten
    .nothing = Alleen de dag doorkomen
    .nothing-said = alleen de dag doorkomen
slip-come_back = Zal ik hierop terugkomen, met één korte vraag hoe het is?
    .yes = Ja
    .yes-said = ja
    .no = Nee, liever niet
    .no-said = liever niet
slip-when = Wanneer?
slip-kept_alone =
    Het staat bij je notities, op vandaag. Wat er eerder was, staat er ook nog.

    Een stap met iemand mag wachten. Afzeggen kan bij je stappen, laten rusten bij je mensen. Vanzelf verandert er niets. Bellen mag ook als je niet weet wat je wilt zeggen.
    .offer-steps = Welke stap kan wachten
    .offer-map = Mijn mensen
    .offer-in_moment = Spanning of trek nu
    .offer-menu = Genoeg voor vandaag
slip-kept =
    Het staat bij je notities, op vandaag. Wat er eerder was, staat er ook nog.

    Een stap met iemand mag wachten. Afzeggen kan bij je stappen, laten rusten bij je mensen. Vanzelf verandert er niets.
    .offer-steps = Welke stap kan wachten
    .offer-map = Mijn mensen
    .offer-in_moment = Spanning of trek nu
    .offer-menu = Genoeg voor vandaag

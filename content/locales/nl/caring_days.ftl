caring_days = Drie kleine dingen
    .button = Drie kleine aardige dingen
caring_days-start = Zo'n { $minutes } minuten. Aan het eind heb je een paar kleine plannen, of een goede reden om te wachten.
caring_days-not_now =
    Contact met { $who } kan nu niet. Dan wachten deze dingen op een andere tijd.

    Een goed moment van eerder bewaren kan wel. Of schrijven wat je zou willen zeggen, zonder het te sturen.
    .offer-good_moment = Een goed moment bewaren
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-menu = Het hierbij laten
caring_days-waiting = Twee stappen bleven zonder antwoord. Daarom hier alleen dingen waar geen antwoord op hoeft te komen.
caring_days-things =
    Waar wordt { $who } blij van? Kies drie kleine dingen. Minder mag ook.

    Het gaat om wat de ander fijn vindt. Je vraagt er niets voor terug.
    .treat = Iets lekkers in huis halen
    .treat-said = iets lekkers in huis halen
    .cup = Koffie of thee brengen
    .cup-said = koffie of thee brengen
    .chore = Een klusje overnemen
    .chore-said = een klusje overnemen
    .phone = Mijn { -phone } wegleggen
    .phone-said = je { -phone } wegleggen
    .phone-draft = mijn { -phone } wegleggen
    .rest = Een uur rust gunnen
    .rest-said = een uur rust gunnen
    .on_time = Er op tijd zijn
    .on_time-said = er op tijd zijn
    .message = Een vriendelijk bericht
    .message-said = een vriendelijk bericht
    .outside = Samen even naar buiten
    .outside-said = samen even naar buiten
    .nothing = Vandaag niets
    .nothing-said = vandaag niets
caring_days-none_today = Dan vandaag niets. Iets aardigs dat moet, is niet meer zo aardig. Het kan een andere dag.
    .offer-good_moment = Een goed moment bewaren
    .offer-menu = Het hierbij laten
caring_days-first = Welke doe je het eerst?
    .treat = Iets lekkers in huis halen
    .treat-said = iets lekkers in huis halen
    .cup = Koffie of thee brengen
    .cup-said = koffie of thee brengen
    .chore = Een klusje overnemen
    .chore-said = een klusje overnemen
    .phone = Mijn { -phone } wegleggen
    .phone-said = je { -phone } wegleggen
    .phone-draft = mijn { -phone } wegleggen
    .rest = Een uur rust gunnen
    .rest-said = een uur rust gunnen
    .on_time = Er op tijd zijn
    .on_time-said = er op tijd zijn
    .message = Een vriendelijk bericht
    .message-said = een vriendelijk bericht
    .outside = Samen even naar buiten
    .outside-said = samen even naar buiten
    .soonest = Wat het eerst uitkomt
    .soonest-said = wat het eerst uitkomt
caring_days-if = Wanneer doe je dat?
    .get_up = Als ik opsta
    .get_up-said = als je opstaat
    .get_up-draft = als ik opsta
    .way_home = Onderweg naar huis
    .way_home-said = onderweg naar huis
    .after_dinner = Na het eten
    .after_dinner-said = na het eten
    .see_each_other = Als we elkaar zien
    .see_each_other-said = als jullie elkaar zien
    .see_each_other-draft = als we elkaar zien
    .break = In mijn pauze
    .break-said = in je pauze
    .break-draft = in mijn pauze
    .weekend = In het weekend
    .weekend-said = in het weekend
caring_days-back = Misschien komt er niets terug. Wat doe je dan?
    .let_be = Het zo laten
    .let_be-said = het zo laten
    .mine = Weten: dit was mijn keus
    .mine-said = weten dat het je eigen keus was
    .mine-draft = weten dat het mijn eigen keus was
    .walk = Even lopen
    .walk-said = even lopen
    .write = Het voor mezelf opschrijven
    .write-said = het voor jezelf opschrijven
    .write-draft = het voor mezelf opschrijven
    .talk = Met een ander praten
    .talk-said = met een ander praten
caring_days-plan = Dit is je plan, voor jou.
    .text =
        Kleine dingen: { $things }
        Eerst: { $first }
        Wanneer: { $if }
        { GIVEN($back) ->
            [yes] Als er niets terugkomt: { $back }
           *[no] { "" }
        }
caring_days-ask = Zal Hecht later vragen hoe het met jou gaat? Het is geen controle.
    .yes = Ja, dat mag
    .yes-said = ja
    .no = Nee, laat maar
    .no-said = nee
caring_days-when = Wanneer?
caring_days-planned = Het staat bij { $who }. Alleen het eerste telt nu. Je hoeft het niet aan te kondigen, en niet bij te houden wat er terugkomt.
    .offer-menu = Genoeg voor vandaag

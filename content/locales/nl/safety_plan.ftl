safety_plan = Mijn veiligheidsplan
    .button = Mijn plan maken of wijzigen
safety_plan-start =
    Zo'n { $minutes } minuten. Een plan voor als het te veel wordt. Je maakt het op een rustig moment, en je kunt er later bij.

    Is het nu te veel? Bel dan eerst: /hulp.
safety_plan-signs =
    Wat merk je het eerst, als het de verkeerde kant op gaat?
    { GIVEN($person_plan_signs) ->
        [yes] In je plan staat nu: { $person_plan_signs }
       *[no] { "" }
    }
    .sleep = Slecht slapen
    .sleep-said = slecht slapen
    .quiet = Ik reageer nergens meer op
    .quiet-said = nergens meer op reageren
    .craving = Trek of drang
    .craving-said = trek of drang
    .thoughts = Gedachten die malen
    .thoughts-said = gedachten die malen
    .temper = Een kort lontje
    .temper-said = een kort lontje
    .burden = Een last zijn voor anderen
    .burden-said = het gevoel een last te zijn
    .no_food = Niet meer goed eten
    .no_food-said = niet meer goed eten
    .no_point = Denken: het heeft geen zin
    .no_point-said = denken dat het geen zin heeft
safety_plan-helps =
    Wat kun je dan zelf doen, zonder iemand anders?
    { GIVEN($person_plan_helps) ->
        [yes] In je plan staat nu: { $person_plan_helps }
       *[no] { "" }
    }
    .breathe = Rustig ademen
    .breathe-said = rustig ademen
    .outside = Naar buiten, lopen
    .outside-said = naar buiten en lopen
    .shower = Douchen
    .shower-said = douchen
    .music = Muziek
    .music-said = muziek
    .hands = Iets met mijn handen
    .hands-said = iets met je handen doen
    .hands-draft = iets met mijn handen doen
    .write = Opschrijven
    .write-said = opschrijven
    .eat = Eten en drinken
    .eat-said = eten en drinken
    .lie_down = Gaan liggen, slapen
    .lie_down-said = gaan liggen of slapen
safety_plan-places =
    Waar kun je heen voor afleiding, of bij wie? Je hoeft daar niets te vertellen.
    { GIVEN($person_plan_places) ->
        [yes] In je plan staat nu: { $person_plan_places }
       *[no] { "" }
    }
    .park = Park, bos, water
    .park-said = het park, het bos of het water
    .library = Bibliotheek, buurthuis
    .library-said = de bibliotheek of het buurthuis
    .group = Een bijeenkomst of groep
    .group-said = een bijeenkomst of groep
    .sport = Sporten
    .sport-said = sporten
    .family = Bij familie
    .family-said = bij familie
    .friends = Bij vrienden
    .friends-said = bij vrienden
    .work = Naar mijn werk
    .work-said = je werk
    .work-draft = mijn werk
    .animal = Bij een dier
    .animal-said = bij een dier
safety_plan-people =
    Wie kun je bellen, en eerlijk zeggen dat het niet gaat? Tik aan, of typ namen en nummers.
    { GIVEN($person_plan_people) ->
        [yes] In je plan staat nu: { $person_plan_people }
       *[no] { "" }
    }
    .partner = Mijn partner
    .partner-said = je partner
    .partner-draft = mijn partner
    .parent = Mijn vader of moeder
    .parent-said = je vader of moeder
    .parent-draft = mijn vader of moeder
    .sibling = Mijn broer of zus
    .sibling-said = je broer of zus
    .sibling-draft = mijn broer of zus
    .friend = Een vriend of vriendin
    .friend-said = een vriend of vriendin
    .peer = Een lotgenoot
    .peer-said = een lotgenoot
    .neighbour = Iemand uit de buurt
    .neighbour-said = iemand uit de buurt
    .colleague = Iemand van het werk
    .colleague-said = iemand van het werk
    .no_one = Nu even niemand
    .no_one-said = nu even niemand
safety_plan-no_one_yet = Nu niemand is ook een antwoord. Dan staan de lijnen vooraan, en hulp van mensen die dit werk doen.
safety_plan-professionals =
    Welke hulp hoort erbij? Een naam en nummer typen mag.
    { GIVEN($person_plan_professionals) ->
        [yes] In je plan staat nu: { $person_plan_professionals }
       *[no] { "" }
    }
    .gp = De huisarts
    .gp-said = de huisarts
    .after_hours = De huisartsenpost
    .after_hours-said = de huisartsenpost
    .therapist = Mijn behandelaar
    .therapist-said = je behandelaar
    .therapist-draft = mijn behandelaar
    .addiction_care = De verslavingszorg
    .addiction_care-said = de verslavingszorg
    .helpline = Een hulplijn (/hulp)
    .helpline-said = een hulplijn (/hulp)
    .emergency = Het noodnummer
    .emergency-said = het noodnummer
safety_plan-safe_home =
    Wat maakt de plek waar je bent veiliger, vóór het zover is?
    { GIVEN($person_plan_safe_home) ->
        [yes] In je plan staat nu: { $person_plan_safe_home }
       *[no] { "" }
    }
    .out_of_house = Gevaarlijke dingen weg
    .out_of_house-said = gevaarlijke dingen het huis uit
    .kept_by_other = Medicijnen bij een ander
    .kept_by_other-said = medicijnen bij een ander
    .small_supply = Medicijnen per week halen
    .small_supply-said = medicijnen per week halen
    .not_alone = 's Nachts niet alleen zijn
    .not_alone-said = 's nachts niet alleen zijn
    .bank_card = Mijn pasje bij een ander
    .bank_card-said = het pasje bij een ander
    .car_keys = Autosleutels bij een ander
    .car_keys-said = autosleutels bij een ander
    .elsewhere = Ergens anders slapen
    .elsewhere-said = ergens anders slapen
safety_plan-reason =
    Waar blijf je voor? Iets kleins telt ook.
    { GIVEN($person_plan_reason) ->
        [yes] In je plan staat nu: { $person_plan_reason }
       *[no] { "" }
    }
    .children = Mijn kinderen
    .children-said = je kinderen
    .children-draft = mijn kinderen
    .people = Mensen om wie ik geef
    .people-said = mensen om wie je geeft
    .people-draft = mensen om wie ik geef
    .animal = Een dier
    .animal-said = een dier
    .promise = Iets wat ik beloofd heb
    .promise-said = iets wat je beloofd hebt
    .promise-draft = iets wat ik beloofd heb
    .ahead = Iets wat nog komt
    .ahead-said = iets wat nog komt
    .meaning = Geloof, of wat zin geeft
    .meaning-said = geloof of zin
    .curious = Zien hoe het verdergaat
    .curious-said = zien hoe het verdergaat
    .myself = Mezelf
    .myself-said = jezelf
    .myself-draft = mezelf
safety_plan-not_alone =
    Je plan staat er. Een plan houdt niemand vanzelf veilig. Het zorgt dat je het niet ter plekke hoeft te bedenken.

    Je hebt nu niemand om te bellen. Praat er met je huisarts of een hulplijn over. Dat mag ook zonder crisis.
    .offer-my_plan = Mijn plan zien
    .offer-new_ties = Nieuwe mensen
    .offer-sos = Wie je kunt bellen
    .offer-menu = Genoeg voor vandaag
safety_plan-made =
    Je plan staat er. Een plan houdt niemand vanzelf veilig. Het zorgt dat je het niet ter plekke hoeft te bedenken.

    Laat het aan één van je mensen zien, als dat kan. Dan weet die wat te doen.
    .offer-my_plan = Mijn plan zien
    .offer-sos = Wie je kunt bellen
    .offer-menu = Genoeg voor vandaag

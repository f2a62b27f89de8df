hard_talk = Een moeilijk gesprek
    .button = Een moeilijk gesprek
hard_talk-start = Zo'n { $minutes } minuten, over één ding. Aan het eind heb je een paar zinnen om te zeggen, of een goede reden om te wachten.
hard_talk-for_child =
    Van een kind vraagt zo'n gesprek te veel. Een kind hoeft niet mee te dragen wat groot is.

    Wat wel kan: iets kleins dat niets terugvraagt.
    .offer-repair_step = Iets kleins plannen
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-menu = Genoeg voor vandaag
hard_talk-no_contact =
    Contact met { $who } kan nu niet. Dan valt er ook geen gesprek voor te bereiden.

    Wat je kwijt wilt, kan wel op papier. Dat blijft bij jou.
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-reflect = Van twee kanten bekijken
    .offer-menu = Het hierbij laten
hard_talk-silence =
    Op je laatste stappen kwam geen antwoord. Een gesprek vraagt er weer een, dus dat wacht.

    Iets wat geen antwoord nodig heeft, kan wel.
    .offer-repair_step = Kijken wat wel kan
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-menu = Genoeg voor vandaag
hard_talk-now =
    Eerst jij. Hoeveel spanning voel je nu?

    0 is geen, 10 is zo veel als het kan zijn.
hard_talk-too_tense =
    Dan nu niet. Met zoveel spanning komt het er vaak anders uit dan je bedoelt.

    Het gesprek kan een dag wachten. Eerst iets voor de spanning zelf.
    .offer-in_moment = Eerst iets voor nu
    .offer-unsent_letter = Opschrijven, niet sturen
    .offer-menu = Genoeg voor vandaag
hard_talk-moment =
    Nu een goed moment: niemand onder invloed, allebei uitgerust, en niemand die meeluistert.

    Wanneer zou dat kunnen met { $who }?
    .free_day = Overdag, op een vrije dag
    .free_day-said = overdag, op een vrije dag
    .after_meal = Na het eten
    .after_meal-said = na het eten
    .walk = Tijdens een wandeling
    .walk-said = tijdens een wandeling
    .coffee = Bij een kop koffie of thee
    .coffee-said = bij een kop koffie of thee
    .call = Bellen, op een vaste tijd
    .call-said = aan de { -phone }, op een afgesproken tijd
    .ask_first = Ik vraag eerst wanneer
    .ask_first-said = een moment dat jullie samen kiezen
    .with_help = Met een hulpverlener erbij
    .with_help-said = met een hulpverlener erbij
    .not_now = Liever niet nu
    .not_now-said = liever niet nu
hard_talk-put_off =
    Dan niet nu. Een gesprek uitstellen is ook een keuze.

    Wil je toch iets doen, dan kan luisteren oefenen ook in je eentje.
    .offer-validation = Begrijpen oefenen
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-menu = Genoeg voor vandaag
hard_talk-topic = Eén onderwerp. De rest komt een andere keer. Waar gaat het over?
    .trust = Vertrouwen
    .trust-said = vertrouwen
    .money_debts = Geld en schulden
    .money_debts-said = geld en schulden
    .children_visits = Kinderen en omgang
    .children_visits-said = de kinderen en de omgang
    .phone_checks = Controle en de { -phone }
    .phone_checks-said = controle en de { -phone }
    .phone_checks-typed = telefoon | gsm | controle | controleren
    .parties = Feestjes en verjaardagen
    .parties-said = feestjes en verjaardagen
    .using_around = Gebruik om me heen
    .using_around-said = gebruik om je heen
    .using_around-draft = gebruik om me heen
    .faith_honour = Geloof en familie-eer
    .faith_honour-said = geloof en de eer van de familie
    .faith_honour-typed = geloof | eer | familie-eer | schande
    .closeness_sex = Intimiteit en seks
    .closeness_sex-said = intimiteit en seks
    .closeness_sex-typed = seks | intimiteit
    .household = Het huishouden
    .household-said = het huishouden
hard_talk-pressure = Eerst een vraag, alleen voor jou. Zit er druk bij: dingen doen omdat nee zeggen moeilijk is, of niet veilig?
    .no = Nee, er is geen druk
    .no-said = geen druk
    .yes = Ja, ik voel druk
    .yes-said = je voelt druk
    .unsure = Ik weet het niet goed
    .unsure-said = je weet het niet goed
    .mine = Soms komt die van mij
    .mine-said = de druk komt soms van jou
hard_talk-pressured =
    Dan geen gesprek hierover. Nee zeggen mag altijd, ook in een relatie, en ook als je eerder ja zei.

    Je hoeft dit niet alleen uit te zoeken. Praat met iemand die jij kiest, op een plek waar niemand meeluistert.
    .offer-not_safe = Als het niet veilig is
    .offer-sos = Iemand bellen
    .offer-calm = Twee minuten rust
    .offer-menu = Genoeg voor vandaag
hard_talk-own_pressure =
    Dan is een gesprek over wat jij wilt nu niet de eerste stap. Een nee telt, ook een nee zonder woorden.

    Je huisarts of een hulpverlener kan hierin meedenken. Je hoeft er niet mee rond te blijven lopen.
    .offer-sos = Iemand bellen
    .offer-calm = Twee minuten rust
    .offer-menu = Genoeg voor vandaag
hard_talk-backlash = Eerst een vraag, alleen voor jou. Kan het onveilig worden als je hierover begint, met { $who } of met anderen?
    .no = Nee, dat kan veilig
    .no-said = het kan veilig
    .yes = Ja, dat kan gebeuren
    .yes-said = het kan onveilig worden
    .unsure = Ik weet het niet goed
    .unsure-said = je weet het niet goed
hard_talk-unsafe_talk =
    Dan hierover nu geen gesprek. Je hoeft niemand iets uit te leggen, en je mag voor je houden wat je denkt.

    Praat met iemand die jij kiest, op een plek waar niemand meekijkt of meeluistert.
    .offer-not_safe = Als het niet veilig is
    .offer-sos = Iemand bellen
    .offer-calm = Twee minuten rust
    .offer-menu = Genoeg voor vandaag
hard_talk-notice =
    Nu de woorden, zin voor zin. Eerst: wat gebeurt er? Alleen wat een camera zou zien of horen.

    Typ je het zelf? Schrijf het zoals je het tegen { $who } zou zeggen.
    .doubted = Ik word vaak niet geloofd
    .doubted-said = dat je vaak niet geloofd wordt
    .doubted-draft = als ik iets zeg, word ik vaak niet geloofd.
    .past_again = Vroeger komt steeds terug
    .past_again-said = dat vroeger steeds terugkomt
    .past_again-draft = we hebben het vaak weer over vroeger.
    .debts_silent = Over schulden praten we niet
    .debts_silent-said = dat jullie niet over de schulden praten
    .debts_silent-draft = over de schulden praten we bijna niet.
    .every_cent = Ik moet elke euro uitleggen
    .every_cent-said = dat je elke euro moet uitleggen
    .every_cent-draft = ik moet bijna elke euro uitleggen.
    .kids_little = Ik zie de kinderen weinig
    .kids_little-said = dat je de kinderen weinig ziet
    .kids_little-draft = ik zie de kinderen weinig.
    .kids_decided = Er wordt zonder mij beslist
    .kids_decided-said = dat er zonder jou beslist wordt
    .kids_decided-draft = over de kinderen wordt vaak zonder mij beslist.
    .phone_looked = Mijn { -phone } wordt bekeken
    .phone_looked-said = dat je { -phone } bekeken wordt
    .phone_looked-draft = je kijkt in mijn { -phone }.
    .asked_where = Steeds vragen waar ik ben
    .asked_where-said = steeds de vraag waar je bent
    .asked_where-draft = je vraagt vaak waar ik ben en met wie.
    .party_urged = Mensen blijven aandringen
    .party_urged-said = dat mensen blijven aandringen
    .party_urged-draft = op feestjes dringen mensen aan, en dan sta ik er alleen voor.
    .not_invited = Ik word niet meer gevraagd
    .not_invited-said = dat je niet meer gevraagd wordt
    .not_invited-draft = ik word niet meer gevraagd voor feestjes.
    .use_home = Het ligt gewoon in huis
    .use_home-said = dat het gewoon in huis ligt
    .use_home-draft = thuis ligt van alles binnen handbereik.
    .use_near = Het gebeurt waar ik bij ben
    .use_near-said = dat het gebeurt waar je bij bent
    .use_near-draft = er wordt gebruikt waar ik bij ben.
    .kept_secret = Niemand mag het weten
    .kept_secret-said = dat niemand het mag weten
    .kept_secret-draft = in de familie mag niemand weten hoe het met me gaat.
    .called_shame = Ze noemen het een schande
    .called_shame-said = dat het een schande heet
    .called_shame-draft = ik hoor dat het een schande is voor de familie.
    .little_touch = We raken elkaar weinig aan
    .little_touch-said = dat jullie elkaar weinig aanraken
    .little_touch-draft = we raken elkaar nog maar weinig aan.
    .too_fast = Het gaat soms te snel
    .too_fast-said = dat het soms te snel gaat
    .too_fast-draft = het gaat mij soms te snel.
    .uneven = Het is scheef verdeeld
    .uneven-said = dat het scheef verdeeld is
    .uneven-draft = het werk in huis is scheef verdeeld.
    .done_over = Wat ik doe, wordt overgedaan
    .done_over-said = dat wat je doet, overgedaan wordt
    .done_over-draft = wat ik in huis doe, wordt vaak overgedaan.
    .go_round_it = We praten er niet over
    .go_round_it-said = dat jullie er niet over praten
    .go_round_it-draft = we gaan het uit de weg.
    .ends_in_row = Het loopt uit op ruzie
    .ends_in_row-said = dat het uitloopt op ruzie
    .ends_in_row-draft = als we erover beginnen, loopt het uit op ruzie.
    .past_each_other = We praten langs elkaar heen
    .past_each_other-said = dat jullie langs elkaar heen praten
    .past_each_other-draft = we praten vaak langs elkaar heen.
hard_talk-feeling = Wat doet dat met je?
    .tense = Ik word gespannen
    .tense-said = je wordt gespannen
    .tense-draft = ik word er gespannen van.
    .sad = Het maakt me verdrietig
    .sad-said = het maakt je verdrietig
    .sad-draft = het maakt me verdrietig.
    .alone = Ik voel me alleen
    .alone-said = je voelt je alleen
    .alone-draft = ik voel me er alleen in.
    .small = Ik voel me klein
    .small-said = je voelt je klein
    .small-draft = ik voel me dan klein.
    .ashamed = Ik schaam me
    .ashamed-said = je schaamt je
    .ashamed-draft = ik schaam me.
    .angry = Ik word boos
    .angry-said = je wordt boos
    .angry-draft = ik word er boos van.
    .powerless = Ik voel me machteloos
    .powerless-said = je voelt je machteloos
    .powerless-draft = ik voel me machteloos.
    .awake = Ik lig er wakker van
    .awake-said = je ligt er wakker van
    .awake-draft = ik lig er wakker van.
hard_talk-because = Waarom doet dit ertoe voor je?
    .not_lose = Ik wil je niet kwijt
    .not_lose-said = de ander niet kwijtraken
    .not_lose-draft = ik wil je niet kwijt.
    .good_again = Ik wil het goed hebben
    .good_again-said = het weer goed hebben samen
    .good_again-draft = ik wil dat het weer goed is tussen ons.
    .keep_going = Om het vol te houden
    .keep_going-said = het volhouden
    .keep_going-draft = ik heb het nodig om het vol te houden.
    .rest = Ik heb rust nodig
    .rest-said = rust
    .rest-draft = ik heb rust nodig.
    .trust_back = Voor het vertrouwen
    .trust_back-said = het vertrouwen
    .trust_back-draft = ik wil dat er weer vertrouwen komt.
    .do_my_share = Ik wil mijn deel doen
    .do_my_share-said = je deel kunnen doen
    .do_my_share-draft = ik wil mijn deel kunnen doen.
    .honest = Ik wil eerlijk zijn
    .honest-said = eerlijk zijn
    .honest-draft = ik wil eerlijk zijn, ook als het lastig is.
    .children = Voor de kinderen
    .children-said = de kinderen
    .children-draft = de kinderen merken het ook.
hard_talk-understanding =
    Nu de andere kant. Wat kun je begrijpen van { $who }?

    Begrijpen is iets anders dan gelijk geven.
    .worried = Er zijn zorgen
    .worried-said = de zorgen
    .worried-draft = je maakt je zorgen, na alles wat er was.
    .long_hard = Het was lang zwaar
    .long_hard-said = dat het lang zwaar was
    .long_hard-draft = jij hebt het lang zwaar gehad.
    .not_gone = Er is veel gebeurd
    .not_gone-said = dat er veel gebeurd is
    .not_gone-draft = er is veel gebeurd, en dat is niet zomaar weg.
    .takes_time = Vertrouwen kost tijd
    .takes_time-said = dat vertrouwen tijd kost
    .takes_time-draft = vertrouwen kost tijd.
    .means_well = Het is goed bedoeld
    .means_well-said = dat het goed bedoeld is
    .means_well-draft = je bedoelt het goed.
    .unknowing = Niet weten wat er komt
    .unknowing-said = niet weten wat er komt
    .unknowing-draft = jij weet ook niet wat er komt.
    .own_load = Zelf ook veel aan het hoofd
    .own_load-said = dat er ook andere dingen spelen
    .own_load-draft = je hebt zelf ook veel aan je hoofd.
hard_talk-part = Is er ook een stukje van jou bij? Klein is genoeg, en overslaan mag.
    .kept_quiet = Ik hield dingen voor me
    .kept_quiet-said = je hield dingen voor je
    .kept_quiet-draft = ik heb dingen voor me gehouden.
    .snapped = Ik viel uit
    .snapped-said = je viel uit
    .snapped-draft = ik ben weleens uitgevallen.
    .too_late = Ik zei het te laat
    .too_late-said = je zei het te laat
    .too_late-draft = ik had dit eerder kunnen zeggen.
    .promises = Ik kwam dingen niet na
    .promises-said = je kwam dingen niet na
    .promises-draft = ik ben afspraken niet nagekomen.
    .avoided = Ik ging het uit de weg
    .avoided-said = je ging het uit de weg
    .avoided-draft = ik ben het uit de weg gegaan.
    .not_asked = Ik vroeg niet hoe het was
    .not_asked-said = je vroeg niet hoe het voor de ander was
    .not_asked-draft = ik heb te weinig gevraagd hoe het voor jou was.
    .bad_timing = Ik koos een slecht moment
    .bad_timing-said = je koos een slecht moment
    .bad_timing-draft = ik begon erover op slechte momenten.
hard_talk-ask = Wat wil je vragen? Eén ding, zo dat je het zou kunnen filmen.
    .say_doubt = Zeg het als je twijfelt
    .say_doubt-said = het zeggen bij twijfel
    .say_doubt-draft = wil je het zeggen als je twijfelt, dan praten we erover?
    .one_small_trust = Eén klein ding toevertrouwen
    .one_small_trust-said = één klein ding toevertrouwd krijgen
    .one_small_trust-draft = wil je me deze week één klein ding toevertrouwen?
    .look_at_sums = Samen de bedragen bekijken
    .look_at_sums-said = samen de bedragen bekijken
    .look_at_sums-draft = wil je één keer met me naar de bedragen kijken?
    .own_budget = Een klein bedrag voor mezelf
    .own_budget-said = een klein bedrag zelf beheren
    .own_budget-draft = mag ik een klein bedrag per week zelf beheren?
    .fixed_day = Eén vaste middag
    .fixed_day-said = één vaste middag met de kinderen
    .fixed_day-draft = kunnen we één vaste middag met de kinderen afspreken?
    .call_before = Bel me voor je beslist
    .call_before-said = gebeld worden voor er iets beslist wordt
    .call_before-draft = wil je me bellen voor je iets over de kinderen beslist?
    .ask_me = Vraag het me gewoon
    .ask_me-said = dat je gevraagd wordt wat de ander wil weten
    .ask_me-draft = wil je het aan mij vragen als je iets wilt weten? Dan geef ik antwoord.
    .one_time_a_day = Eén vast moment per dag
    .one_time_a_day-said = één vast moment per dag
    .one_time_a_day-draft = kunnen we één vast moment per dag nemen om te vragen hoe het gaat?
    .signal = Een teken om weg te gaan
    .signal-said = een teken om samen weg te gaan
    .signal-draft = kunnen we een teken afspreken om samen weg te gaan?
    .leave_time = Vooraf een tijd afspreken
    .leave_time-said = vooraf afspreken hoe laat jullie gaan
    .leave_time-draft = kunnen we vooraf afspreken hoe laat we naar huis gaan?
    .keep_inviting = Me gewoon blijven vragen
    .keep_inviting-said = gewoon gevraagd blijven worden
    .keep_inviting-draft = wil je me gewoon blijven vragen? Dan zeg ik zelf ja of nee.
    .out_of_house = Een huis zonder gebruik
    .out_of_house-said = een huis waar niemand gebruikt
    .out_of_house-draft = kan het thuis een plek zijn waar niemand gebruikt?
    .other_place = Op een andere plek afspreken
    .other_place-said = op een andere plek afspreken
    .other_place-draft = spreken we af op een plek waar niet gebruikt wordt?
    .warn_me = Het me vooraf zeggen
    .warn_me-said = het vooraf horen
    .warn_me-draft = wil je het me vooraf zeggen? Dan kan ik op tijd weggaan.
    .one_may_know = Eén iemand mag het weten
    .one_may_know-said = dat één iemand het mag weten
    .one_may_know-draft = mag één iemand in de familie het van mij horen?
    .hear_me_first = Eerst mij laten vertellen
    .hear_me_first-said = eerst zelf mogen vertellen
    .hear_me_first-draft = wil je eerst horen hoe het voor mij is?
    .slowly = Rustig aan, en vragen
    .slowly-said = het rustig aan doen en steeds vragen
    .slowly-draft = kunnen we het rustig aan doen, en steeds vragen of het goed is?
    .just_hold = Alleen vasthouden
    .just_hold-said = elkaar alleen vasthouden
    .just_hold-draft = mogen we elkaar eerst gewoon vasthouden?
    .divide = Samen de taken verdelen
    .divide-said = samen de taken verdelen
    .divide-draft = zullen we dit weekend samen de taken verdelen?
    .one_task_mine = Eén taak helemaal van mij
    .one_task_mine-said = één taak die helemaal van jou is
    .one_task_mine-draft = wil je één taak helemaal aan mij overlaten?
    .ten_minutes = Tien minuten luisteren
    .ten_minutes-said = tien minuten luisteren
    .ten_minutes-draft = wil je tien minuten luisteren, zonder meteen te antwoorden?
    .come_back = Er later op terugkomen
    .come_back-said = erover nadenken en er later op terugkomen
    .come_back-draft = wil je erover nadenken en er volgende week op terugkomen?
    .third_person = Praten met iemand erbij
    .third_person-said = praten met iemand erbij
    .third_person-draft = kunnen we hier een keer over praten met iemand erbij?
hard_talk-offer = En wat kun jij erbij doen?
    .set_aside = Elke week iets opzijleggen
    .set_aside-said = elke week iets opzijleggen
    .set_aside-draft = ik leg elke week een klein bedrag opzij.
    .listen_too = Ik luister ook naar jou
    .listen_too-said = ook luisteren
    .listen_too-draft = ik luister ook naar hoe het voor jou is.
    .tell_myself = Ik vertel het uit mezelf
    .tell_myself-said = het uit jezelf vertellen
    .tell_myself-draft = ik vertel het voortaan uit mezelf.
    .one_promise = Ik doe wat ik afspreek
    .one_promise-said = één ding afspreken en dat doen
    .one_promise-draft = ik spreek één ding met je af, en dat doe ik.
    .stop_if_much = Stoppen als het te veel is
    .stop_if_much-said = stoppen als het te veel wordt
    .stop_if_much-draft = ik stop als het je te veel wordt.
    .return_to_it = Ik begin er zelf weer over
    .return_to_it-said = er zelf weer over beginnen
    .return_to_it-draft = ik begin er zelf weer over, dan hoef jij dat niet.
    .your_moment = Jij kiest het moment
    .your_moment-said = de ander het moment laten kiezen
    .your_moment-draft = ik laat jou kiezen wanneer we erover praten.
hard_talk-draft = Zo zou het kunnen klinken. Korter mag altijd.
    .text =
        Ik wil het graag over één ding hebben: { $topic }.
        Ik begrijp wel iets van jouw kant: { $understanding }
        Wat ik merk: { $notice }
        Wat dat met me doet: { $feeling }
        { GIVEN($because) ->
            [yes] Het is belangrijk voor me: { $because }
           *[no] { "" }
        }
        { GIVEN($part) ->
            [yes] Er is ook een stukje van mij: { $part }
           *[no] { "" }
        }
        Ik wil je iets vragen: { $ask }
        { GIVEN($offer) ->
            [yes] Zelf doe ik dit: { $offer }
           *[no] { "" }
        }
hard_talk-rehearse = Wat doe je er vandaag mee? Klein is genoeg.
    .aloud = Eén keer hardop zeggen
    .aloud-said = één keer hardop zeggen, voor jezelf
    .twice = Twee keer rustig lezen
    .twice-said = twee keer rustig lezen
    .to_someone = Aan iemand voorlezen
    .to_someone-said = voorlezen aan iemand die je vertrouwt
    .tomorrow = Laten liggen tot morgen
    .tomorrow-said = laten liggen tot morgen
    .nothing = Vandaag niets
    .nothing-said = vandaag niets
hard_talk-tomorrow =
    Dan ligt het er morgen nog, bij je notities. Met een nacht ertussen lees je het vaak anders.

    Klopt het dan nog, dan is dit het moment: { $moment }.
    .offer-calm = Twee minuten rust
    .offer-menu = Genoeg voor vandaag
hard_talk-nothing =
    Vandaag niets. Dat is ook een antwoord.

    De zinnen staan bij je notities. Of je ze ooit zegt, bepaal jij.
    .offer-menu = Het hierbij laten
hard_talk-kept =
    Het staat bij je notities. Voor vandaag: { $rehearse }.
    Voor het gesprek: { $moment }.

    Loopt de spanning in het gesprek op? Zeg dat je even stopt, en wanneer je erop terugkomt.
    .offer-validation = Begrijpen oefenen
    .offer-calm = Twee minuten rust
    .offer-menu = Genoeg voor vandaag

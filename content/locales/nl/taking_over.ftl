taking_over = Goedbedoeld overnemen
    .button = Goedbedoeld overnemen
taking_over-start = Zo'n { $minutes } minuten, over { $who }. Veel naasten nemen dingen over, goedbedoeld. Je kijkt of één ding terug kan. Alleen als dat veilig is.
taking_over-for_child =
    Zorgen voor een kind onder de 18 is geen overnemen. Dat hoort erbij, ook als er gebruik is.

    Wat wel en niet helpt, kun je bespreken met de huisarts of een advieslijn.
    .offer-own_life = Iets voor mezelf
    .offer-how_heavy = Hoe zwaar is het voor mij?
    .offer-menu = Genoeg voor vandaag
taking_over-not_now =
    Iets teruggeven vraagt een rustig gesprek, en contact kan nu niet. Het mag wachten.

    Intussen mag er voor jou wel iets lichter worden.
    .offer-own_life = Iets voor mezelf
    .offer-how_heavy = Hoe zwaar is het voor mij?
    .offer-menu = Genoeg voor vandaag
taking_over-take = Wat neem je over? Kies één ding, liefst iets kleins.
    .money = Geld geven of lenen
    .money-said = geld geven of lenen
    .debts = Schulden en rekeningen
    .debts-said = schulden en rekeningen
    .excuses = Afbellen, uitleg bedenken
    .excuses-said = afbellen en uitleg bedenken
    .waking = Wakker maken
    .waking-said = wakker maken
    .waking-draft = je wakker maken
    .rides = Brengen en halen
    .rides-said = brengen en halen
    .appointments = Afspraken regelen
    .appointments-said = afspraken regelen
    .cleaning = Opruimen en wassen
    .cleaning-said = opruimen en wassen
    .paperwork = Post en papieren
    .paperwork-said = post en papieren
taking_over-brings = Je doet het niet voor niets. Wat levert het op?
    .peace = Rust, geen ruzie
    .peace-said = rust
    .it_works = Dat het gewoon gebeurt
    .it_works-said = dat het gewoon gebeurt
    .less_worry = Minder zorgen
    .less_worry-said = minder zorgen
    .near = Dat er contact blijft
    .near-said = dat er contact blijft
    .no_shame = Dat niemand het merkt
    .no_shame-said = dat niemand het merkt
    .used_to = Ik doe het al zo lang
    .used_to-said = dat je het al zo lang doet
    .used_to-draft = dat ik het al zo lang doe
taking_over-risk =
    Stel dat je hiermee stopt. Kan er dan iets hiervan gebeuren?

    Bij twijfel: tik het aan.
    .violence = Dreiging of geweld
    .violence-said = dreiging of geweld
    .children = Kinderen in de knel
    .children-said = kinderen in de knel
    .suicide = Zichzelf iets aandoen
    .suicide-said = iemand die zichzelf iets aandoet
    .overdose = Overdosis, of ontwenning
    .overdose-said = een overdosis of ontwenning
    .driving = Rijden onder invloed
    .driving-said = rijden onder invloed
    .home = Het huis kwijtraken
    .home-said = geen dak boven het hoofd
    .no_care = Geen eten of medicijnen
    .no_care-said = geen eten of medicijnen
    .unsure = Ik weet het niet zeker
    .unsure-said = dat weet je niet zeker
    .none = Niets hiervan
    .none-said = niets hiervan
taking_over-keep_violence =
    Ga er dan voorlopig mee door. Teruggeven kan wachten, veilig zijn niet.

    Praat erover met een hulplijn of je huisarts, als niemand meekijkt of meeluistert. Je hoeft daar niets te beslissen.
    .offer-sos = Iemand bellen
    .offer-menu = Naar het menu
taking_over-keep_children =
    Ga er dan voorlopig mee door. Dat kinderen veilig zijn, gaat voor.

    Overleg met een hulplijn of je huisarts. Bellen mag ook als je twijfelt.
    .offer-sos = Iemand bellen
    .offer-menu = Naar het menu
taking_over-keep_suicide =
    Ga er dan voorlopig mee door, en draag dit niet alleen. Je kunt ook voor een ander bellen.

    Is het nu dringend? Bel het noodnummer, en blijf erbij als dat voor jou veilig is.
    .offer-sos = Iemand bellen
    .offer-calm = Twee minuten rust
    .offer-menu = Naar het menu
taking_over-keep =
    Ga er dan voorlopig mee door. Teruggeven kan later nog, met iemand die meekijkt.

    Bespreek het met de huisarts, de verslavingszorg of een advieslijn. Soms kan een klein stukje wel, met hulp erbij.
    .offer-sos = Iemand bellen
    .offer-own_life = Iets voor mezelf
    .offer-menu = Genoeg voor vandaag
taking_over-size = Wat is het kleinste stukje dat je teruggeeft?
    .no_cash = Geen contant geld meer
    .no_cash-said = geen contant geld meer geven
    .no_cash-draft = Ik geef je geen contant geld meer.
    .less_money = Minder dan nu
    .less_money-said = minder geven dan nu
    .less_money-draft = Ik geef je minder dan nu.
    .groceries = Boodschappen, geen geld
    .groceries-said = boodschappen doen en geen geld geven
    .groceries-draft = Boodschappen wil ik doen. Geld geef ik niet meer.
    .one_bill = Eén rekening niet betalen
    .one_bill-said = één rekening niet meer betalen
    .one_bill-draft = Eén rekening betaal ik niet meer voor je. We kiezen samen welke.
    .no_new_loan = Niets nieuws meer lenen
    .no_new_loan-said = niets nieuws meer lenen
    .no_new_loan-draft = Nieuw geld leen ik je niet meer.
    .own_call = Zelf laten afbellen
    .own_call-said = het afbellen teruggeven
    .own_call-draft = Afbellen doe je voortaan zelf.
    .no_story = Geen uitleg meer bedenken
    .no_story-said = geen uitleg meer bedenken
    .no_story-draft = Ik bedenk geen uitleg meer voor anderen.
    .one_morning = Eén ochtend niet wekken
    .one_morning-said = één ochtend niet wekken
    .one_morning-draft = Eén ochtend in de week maak ik je niet wakker.
    .one_call = Eén keer roepen, niet vaker
    .one_call-said = één keer roepen en niet vaker
    .one_call-draft = Ik roep je één keer, niet vaker.
    .one_ride = Eén rit niet meer
    .one_ride-said = één rit niet meer doen
    .one_ride-draft = Eén rit in de week doe ik niet meer.
    .fixed_ride = Alleen op een vaste dag
    .fixed_ride-said = alleen nog op een vaste dag rijden
    .fixed_ride-draft = Ik breng je nog op één vaste dag.
    .own_diary = Zelf laten onthouden
    .own_diary-said = het onthouden teruggeven
    .own_diary-draft = Je afspraken onthoud je voortaan zelf.
    .one_date = Eén afspraak niet regelen
    .one_date-said = één afspraak niet meer regelen
    .one_date-draft = Eén afspraak regel je zelf.
    .one_thing = Eén ding laten staan
    .one_thing-said = één ding laten staan
    .one_thing-draft = Eén ding laat ik voortaan voor je staan.
    .one_room = Eén plek niet opruimen
    .one_room-said = één plek niet meer opruimen
    .one_room-draft = Eén plek ruim ik niet meer voor je op.
    .one_pile = Alles op een stapel
    .one_pile-said = de post op een stapel leggen
    .one_pile-draft = Ik leg je post op een stapel. Openen doe je zelf.
    .one_letter = Eén brief teruggeven
    .one_letter-said = één brief in de week teruggeven
    .one_letter-draft = Eén brief in de week doe je zelf.
    .once = Eén keer niet doen
    .once-said = het één keer niet doen
    .once-draft = Ik doe dit één keer niet.
    .half = De helft ervan
    .half-said = de helft teruggeven
    .half-draft = Ik doe nog de helft.
    .nothing_today = Vandaag niets
    .nothing_today-said = vandaag niets
taking_over-nothing_today =
    Dan vandaag niets. Je weet nu wat je overneemt, en waarom. Teruggeven hoeft niet.
    .offer-own_life = Iets voor mezelf
    .offer-how_heavy = Hoe zwaar is het voor mij?
    .offer-menu = Genoeg voor vandaag
taking_over-from = Vanaf wanneer?
    .next_time = De volgende keer
    .next_time-said = de volgende keer
    .tomorrow = Vanaf morgen
    .tomorrow-said = vanaf morgen
    .tomorrow-draft = morgen
    .monday = Vanaf maandag
    .monday-said = vanaf maandag
    .monday-draft = maandag
    .first_of_month = Vanaf volgende maand
    .first_of_month-said = vanaf volgende maand
    .first_of_month-draft = volgende maand
    .two_weeks = Over twee weken
    .two_weeks-said = over twee weken
taking_over-words = Zo kun je het aankondigen: kort, vriendelijk, en voordat je iets verandert.
    .text =
        Ik wil je iets vertellen. Dit nam ik over, omdat ik om je geef: { $take }
        { $size }
        Het begint: { $from }
        Het is geen straf. Zoek je hulp, dan denk ik met je mee.
taking_over-if =
    Wanneer zeg je het?

    Kies een moment zonder gebruik, waarop jullie allebei rustig zijn.
    .calm_morning = Op een rustige ochtend
    .calm_morning-said = op een rustige ochtend
    .on_a_walk = Tijdens een wandeling
    .on_a_walk-said = tijdens een wandeling
    .after_dinner = Na het eten
    .after_dinner-said = na het eten
    .phone = Aan de { -phone }
    .phone-said = aan de { -phone }
    .in_writing = In een briefje of bericht
    .in_writing-said = in een briefje of bericht
    .someone_there = Met iemand erbij
    .someone_there-said = met iemand erbij
taking_over-pushback = En als er boosheid of druk komt? Wat doe je dan?
    .say_again = Het rustig herhalen
    .say_again-said = het rustig herhalen
    .no_debate = Niet in discussie gaan
    .no_debate-said = niet in discussie gaan
    .step_out = Even weggaan
    .step_out-said = even weggaan
    .call = Iemand bellen
    .call-said = iemand bellen
    .let_be_hard = Het even lastig laten zijn
    .let_be_hard-said = het even lastig laten zijn
taking_over-planned =
    Eerst zeggen, daarna pas veranderen. Het kan daarna even onrustig worden.

    Wordt het dreigend of gevaarlijk? Dan geldt dit niet meer: doe wat je eerst deed, en bel iemand.
    .offer-calm = Twee minuten rust
    .offer-own_life = Iets voor mezelf
    .offer-menu = Genoeg voor vandaag

honesty = Iets eerlijk vertellen
    .button = Iets eerlijk vertellen
honesty-start = Zo'n { $minutes } minuten. Je kijkt wat er verteld moet worden, en wat niet. Aan het eind heb je een paar eerlijke zinnen, of een reden om te wachten.
honesty-for_child =
    Het gaat om een kind. Een kind hoeft niet het hele verhaal te weten. Wel dat het niet aan het kind ligt, en wie er voor het kind is.

    Wat je vertelt, en hoe, gaat het best samen met een andere volwassene.
    .offer-children = Wat vertel ik een kind
    .offer-menu = Genoeg voor vandaag
honesty-not_possible = Contact kan nu niet. Je kunt wel voor jezelf uitzoeken wat je ooit zou vertellen.
honesty-subject = Waar gaat het over?
    .slip = Een uitglijder
    .slip-said = een uitglijder
    .money = Geld of schulden
    .money-said = geld of schulden
    .lie = Iets wat niet waar was
    .lie-said = iets wat niet waar was
    .hidden = Iets wat ik verzweeg
    .hidden-said = iets wat je verzweeg
honesty-part =
    Hoort een van deze dingen erbij? Tik aan wat past.

    Gebruik zelf telt hier niet mee.
    .danger = Vertellen kan gevaar geven
    .danger-said = vertellen kan gevaar geven
    .affair = Liefde of seks met een ander
    .affair-said = liefde of seks met een ander
    .crime = Iets wat strafbaar is
    .crime-said = iets wat strafbaar is
    .secret = Een geheim van een ander
    .secret-said = een geheim van een ander
    .none = Niets hiervan
    .none-said = niets hiervan
honesty-unsafe =
    Vertel het dan nu niet, en niet alleen. Veiligheid gaat voor eerlijkheid.

    Praat er eerst over met een hulplijn of iemand die je vertrouwt, op een moment dat niemand meeluistert.
    .offer-sos = Iemand bellen
    .offer-not_safe = Als het niet veilig is
    .offer-calm = Twee minuten rust
    .offer-menu = Genoeg voor vandaag
honesty-with_help =
    Dit kan gevolgen hebben die van hieruit lastig te overzien zijn, voor jou en voor anderen. Daarom nu geen tekst.

    Bespreek het eerst met een hulpverlener, je huisarts of een advocaat. Vraag eerst of het onder jullie blijft. Kijk dan samen wat je vertelt, en wanneer.
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-sos = Iemand bellen
    .offer-menu = Genoeg voor vandaag
honesty-needs = Wat moet { $who } weten om veilig te zijn, of om te kunnen plannen?
    .that_it_was = Dat het is gebeurd
    .that_it_was-said = dat het is gebeurd
    .for_money = Wat het betekent voor geld
    .for_money-said = wat het betekent voor het geld
    .for_health = Gevolgen voor gezondheid
    .for_health-said = wat het betekent voor de gezondheid
    .for_home = Wat het thuis betekent
    .for_home-said = wat het thuis betekent
    .what_next = Wat ik eraan doe
    .what_next-said = wat jij eraan doet
    .nothing = Niets, denk ik
    .nothing-said = niets, zoals jij het ziet
honesty-mostly_relief = Dan is vertellen misschien vooral voor jou. Dat is menselijk. Het kan ook bij iemand die erbuiten staat.
honesty-relief = En wat is vooral opluchting voor jou?
    .details = Alle details
    .details-said = alle details
    .guilt = Hoe schuldig ik me voel
    .guilt-said = hoe schuldig je je voelt
    .forgiven = Horen dat het goed is
    .forgiven-said = horen dat het goed is
    .be_rid = Het kwijt zijn
    .be_rid-said = het kwijt zijn
    .no_relief = Eigenlijk niets
    .no_relief-said = eigenlijk niets
honesty-elsewhere = Dat deel kan ergens anders heen: naar een lotgenoot, een hulpverlener, een brief. { $Who } hoeft dat niet voor jou te dragen.
honesty-why_now = Waarom nu?
    .affects = Het raakt ook anderen
    .affects-said = het raakt ook anderen
    .asked = Er is naar gevraagd
    .asked-said = er is naar gevraagd
    .no_hiding = Ik wil niets meer verbergen
    .no_hiding-said = je wilt niets meer verbergen
    .comes_out = Het komt toch uit
    .comes_out-said = het komt toch uit
    .in_heat = Ik zit er nu te vol van
    .in_heat-said = je zit er nu te vol van
honesty-a_night = Met een vol hoofd komt het er anders uit. Een nacht ertussen kan geen kwaad, behalve als iemand gevaar loopt.
honesty-after = Wie is er daarna voor jou, hoe het ook loopt?
    .professional = Een hulpverlener
    .professional-said = een hulpverlener
    .peer = Een lotgenoot
    .peer-said = een lotgenoot
    .trusted = Iemand die ik vertrouw
    .trusted-said = iemand die je vertrouwt
    .helpline = Een hulplijn
    .helpline-said = een hulplijn
    .nobody = Nog niemand
    .nobody-said = nog niemand
honesty-go = Wat doe je nu?
    .write = Er woorden voor zoeken
    .write-said = er woorden voor zoeken
    .other_first = Eerst aan een ander
    .other_first-said = het eerst aan een ander vertellen
    .not_today = Vandaag niets
    .not_today-said = vandaag niets
honesty-first_other =
    Dan eerst iemand anders. Je kunt zeggen: “Ik moet iemand iets vertellen, en wil het eerst met jou bespreken.”

    Daarna zie je beter wat { $who } moet weten.
    .offer-sos = Iemand bellen
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-calm = Twee minuten rust
    .offer-menu = Genoeg voor vandaag
honesty-left_today =
    Dan vandaag niets. Wachten op een beter moment is iets anders dan verbergen.

    Drukt het, zet het dan op papier. Of vertel het aan iemand die erbuiten staat.
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-calm = Twee minuten rust
    .offer-menu = Genoeg voor vandaag
honesty-core =
    Wat is het kortste dat waar is?

    Details kunnen wachten.
    .slip_once = Ik heb een uitglijder gehad
    .slip_once-said = je hebt een uitglijder gehad
    .slip_once-draft = ik heb een uitglijder gehad
    .slip_again = Het gaat al een tijdje mis
    .slip_again-said = het gaat al een tijdje mis
    .slip_near = Het scheelde weinig
    .slip_near-said = het scheelde weinig
    .slip_near-draft = het scheelde weinig of ik had een uitglijder
    .debts = Er zijn schulden
    .debts-said = er zijn schulden
    .debts-draft = er zijn schulden waar je niets van weet
    .gone = Er is geld weg, door mij
    .gone-said = er is geld weg, door jou
    .gone-draft = er is geld weg, en dat komt door mij
    .borrowed = Ik heb geleend en zei niets
    .borrowed-said = je hebt geleend en niets gezegd
    .borrowed-draft = ik heb geld geleend en het je niet gezegd
    .untrue = Wat ik zei was niet waar
    .untrue-said = wat je zei was niet waar
    .untrue-draft = wat ik je vertelde was niet waar
    .half = Ik vertelde maar de helft
    .half-said = je vertelde maar de helft
    .half-draft = ik heb je maar de helft verteld
    .kept_quiet = Ik heb iets verzwegen
    .kept_quiet-said = je hebt iets verzwegen
    .kept_quiet-draft = ik heb iets voor je verzwegen
honesty-doing = Wat doe je eraan?
    .talked = Ik praatte met iemand
    .talked-said = erover praten met iemand
    .talked-draft = ik heb er met iemand over gepraat
    .appointment = Ik zoek er hulp bij
    .appointment-said = er hulp bij zoeken
    .appointment-draft = ik zoek er hulp bij
    .plan = Ik heb een plan voor nu
    .plan-said = een plan voor vandaag
    .plan-draft = ik heb een plan voor vandaag en morgen
    .sums = Ik zet de bedragen op papier
    .sums-said = de bedragen op papier zetten
    .sums-draft = ik zet op papier hoeveel het is, en wat ik kan betalen
    .harder = Ik maak het mezelf lastiger
    .harder-said = het lastiger maken om het weer te doen
    .harder-draft = ik zorg dat het minder makkelijk nog eens kan
    .looking = Dat weet ik nog niet
    .looking-said = iets wat je nog niet weet
    .looking-draft = dat weet ik nog niet, en ik zoek iemand om mee te denken
honesty-script = Zo kan het klinken. Kies een rustig moment, zonder anderen erbij. Is het zo goed?
    .text =
        Ik wil dat je iets van mij hoort, en niet van een ander.

        { $Core }.
        Het komt niet door jou, en jij hoeft het niet op te lossen.
        Wat ik eraan doe: { $doing }.

        Je hoeft nu niets te zeggen. Je mag boos zijn. Wil je iets vragen, dan antwoord ik zo eerlijk als ik kan.
honesty-find_one = Zoek eerst één mens die weet dat je dit gaat doen. Een hulplijn kan ook.
honesty-tell_one = Laat van tevoren iemand weten dat je dit gaat doen: { $after }.
honesty-ready =
    De tekst staat bij je mensen, onder { $who }. Vandaag hoeft er niets mee.

    De ander heeft misschien tijd nodig. Wordt het te veel, dan mag je stoppen en later verdergaan.
    .offer-repair_step = Het moment plannen
    .offer-slip = Na een uitglijder: wat nu
    .offer-calm = Twee minuten rust
    .offer-menu = Genoeg voor vandaag

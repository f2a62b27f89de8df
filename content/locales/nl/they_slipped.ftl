they_slipped = Er is weer gebruikt
    .button = Iemand gebruikte weer
they_slipped-start = Zo'n { $minutes } minuten. Eerst veilig zijn, dan de rest. Stoppen kan altijd.
they_slipped-danger =
    Speelt er nu iets hiervan?

    Kies wat het dringendst is.
    .not_waking = Wordt niet goed wakker
    .not_waking-said = niet goed wakker worden
    .breathing = Ademt vreemd of heel traag
    .breathing-said = vreemd of heel traag ademen
    .seizure = Een aanval, of erg verward
    .seizure-said = een aanval, of erg verward zijn
    .suicide = Wil niet meer leven
    .suicide-said = niet meer willen leven
    .afraid = Ik ben bang, of bedreigd
    .afraid-said = bang of bedreigd zijn
    .children = Kinderen zijn niet veilig
    .children-said = kinderen die niet veilig zijn
    .driving = Wil nu gaan rijden
    .driving-said = nu willen gaan rijden
    .none = Niets hiervan
    .none-said = niets hiervan
they_slipped-body =
    Bel nu het noodnummer hieronder, ook bij twijfel. Zeg wat er misschien is genomen, en doe wat de centrale zegt.

    Blijf erbij. Leg diegene op de zij. Kan het om opioïden gaan en heb je naloxon? Geef het. Laat niemand dit uitslapen.
    .offer-sos = Iemand bellen
    .offer-they_slipped = Later: verder hiermee
    .offer-menu = Naar het menu
they_slipped-suicidal =
    Neem het serieus, ook als er gebruikt is. Je kunt voor een ander bellen.

    Is het nu dringend? Bel het noodnummer. Blijf erbij als dat voor jou veilig is.
    .offer-sos = Iemand bellen
    .offer-they_slipped = Later: verder hiermee
    .offer-menu = Naar het menu
they_slipped-afraid =
    Dan gaat jouw veiligheid voor. Je hoeft nu niets te zeggen en niets op te lossen.

    Bij gevaar: bel het noodnummer. Blijf als het kan in de buurt van andere mensen, of van een uitgang.
    .offer-sos = Iemand bellen
    .offer-menu = Naar het menu
they_slipped-children =
    De kinderen gaan voor. Blijf bij ze. Of breng ze naar iemand die je vertrouwt, als dat veilig kan.

    Bij direct gevaar: bel het noodnummer. Bij twijfel mag je ook bellen.
    .offer-sos = Iemand bellen
    .offer-menu = Naar het menu
they_slipped-driving =
    Rijd niet mee, en laat ook kinderen niet meerijden. Vecht niet om de sleutels.

    Gaat iemand toch rijden en is dat gevaarlijk? Bel het noodnummer. Dat mag, ook als het familie is.
    .offer-sos = Iemand bellen
    .offer-they_slipped = Later: verder hiermee
    .offer-menu = Naar het menu
they_slipped-not_yours = Het gebruik van een ander komt niet door jou. Het gebeurt vaak in herstel, en het kan veel pijn doen. Wat er goed ging, is daarmee niet weg.
they_slipped-feel = Wat voel je nu het meest?
    .anger = Boosheid
    .anger-said = boosheid
    .anger-typed = boos | woede | kwaad
    .sadness = Verdriet
    .sadness-said = verdriet
    .worry = Zorgen
    .worry-said = zorgen
    .tired = Moe
    .tired-said = moe zijn
    .disappointed = Teleurstelling
    .disappointed-said = teleurstelling
    .shame = Schaamte
    .shame-said = schaamte
    .numb = Weinig, ik ben leeg
    .numb-said = weinig, je bent leeg
    .numb-draft = weinig, ik ben leeg
    .all = Alles tegelijk
    .all-said = alles tegelijk
they_slipped-no_quarrel = Is { $who } nog onder invloed? Dan wacht praten, en ruzie ook. Gaat iemand slapen? Op de zij, en kijk af en toe. Niet goed wakker te krijgen? Bel het noodnummer.
they_slipped-no_quarrel_play = Midden in zo'n moment helpt praten zelden, en ruzie ook niet. Het kan wachten tot het rustiger is.
they_slipped-now = Wat doe je het komende uur?
    .no_talk = Er niet over beginnen
    .no_talk-said = er niet over beginnen
    .other_room = Naar een andere kamer
    .other_room-said = naar een andere kamer gaan
    .call = Iemand bellen
    .call-said = iemand bellen
    .someone_over = Iemand laten komen
    .someone_over-said = iemand laten komen
    .eat_sleep = Eten, slapen
    .eat_sleep-said = eten en slapen
    .own_evening = Gewoon mijn eigen dingen
    .own_evening-said = gewoon je eigen dingen doen
    .own_evening-draft = gewoon mijn eigen dingen doen
    .money_safe = Mijn geld en pasjes veilig
    .money_safe-said = je geld en pasjes veilig opbergen
    .money_safe-draft = mijn geld en pasjes veilig opbergen
    .nothing = Even niets
    .nothing-said = even niets
they_slipped-kids = Zijn er kinderen bij?
    .none = Nee
    .none-said = geen kinderen erbij
    .unaware = Ja, maar ze merkten niets
    .unaware-said = kinderen die niets merkten
    .noticed = Ja, en ze merkten het
    .noticed-said = kinderen die het merkten
they_slipped-someone = Wie kan er voor jou zijn, vandaag of morgen?
    .family = Iemand in de familie
    .family-said = iemand in de familie
    .friend = Een vriend of vriendin
    .friend-said = een vriend of vriendin
    .peers = Andere naasten
    .peers-said = andere naasten
    .professional = Huisarts of hulpverlener
    .professional-said = de huisarts of een hulpverlener
    .line = Een hulplijn
    .line-said = een hulplijn
    .nobody = Ik weet niemand
    .nobody-said = nu niemand
they_slipped-tomorrow =
    Een andere dag, op een rustig uur zonder gebruik: wil je dan iets zeggen?

    Niets zeggen mag ook.
    .worried = Dat ik me zorgen maak
    .worried-said = dat je je zorgen maakt
    .worried-draft = Ik maak me zorgen om je. Dat wil ik niet voor me houden.
    .what_i_saw = Wat ik zag, geen verwijt
    .what_i_saw-said = wat je zag, zonder verwijt
    .what_i_saw-draft = Ik zag dat het niet goed ging. Dat deed iets met me.
    .before = Vragen wat eraan voorafging
    .before-said = vragen wat eraan voorafging
    .before-draft = Hoe waren de uren ervoor voor je? Ik wil het graag begrijpen, als je wilt vertellen.
    .help = Dat ik meedenk over hulp
    .help-said = dat je meedenkt over hulp
    .help-draft = Als je hulp wilt zoeken, denk ik met je mee.
    .here = Dat ik om iemand geef
    .here-said = dat je om iemand geeft
    .here-draft = Ook nu geef ik om je.
    .nothing = Niets
    .nothing-said = niets
they_slipped-words = Zo zou het kunnen klinken. Bewaar het voor een rustig uur. Overslaan mag ook.
    .right = Bewaren
    .text =
        Ik wil nog even terugkomen op laatst. Het is geen verwijt.
        { $tomorrow }
        Je hoeft nu niets te beloven.
they_slipped-if = Wanneer zou het passen?
    .morning_after = Op een rustige ochtend
    .morning_after-said = op een rustige ochtend
    .both_rested = Als we uitgerust zijn
    .both_rested-said = als jullie uitgerust zijn
    .both_rested-draft = als we uitgerust zijn
    .on_a_walk = Tijdens een wandeling
    .on_a_walk-said = tijdens een wandeling
    .after_dinner = Na het eten
    .after_dinner-said = na het eten
    .weekend = In het weekend
    .weekend-said = in het weekend
    .with_someone = Met iemand erbij
    .with_someone-said = met iemand erbij
they_slipped-ask = Zal ik later vragen hoe het met jou is?
    .please = Ja, graag
    .please-said = graag
    .no_need = Nee, hoeft niet
    .no_need-said = niet nodig
they_slipped-when = Wanneer zal ik het vragen?
they_slipped-nobody_there =
    Je hoeft dit niet alleen te doen. Deze lijnen zijn er ook voor naasten.
    { GIVEN($when) ->
        [yes] Op { $when } vraag ik hoe het met je is.
       *[no] { "" }
    }
    { GIVEN($words) ->
        [yes] Wat je wilt zeggen, staat bij je notities, voor een rustig uur.
       *[no] { "" }
    }

    Voor nu is dit genoeg: { $now }
    .offer-children = Wat zeg ik tegen een kind?
    .offer-calm = Twee minuten rust
    .offer-menu = Genoeg voor vandaag
they_slipped-enough =
    Voor nu is dit genoeg: { $now }
    { GIVEN($when) ->
        [yes] Op { $when } vraag ik hoe het met je is.
       *[no] { "" }
    }
    { GIVEN($words) ->
        [yes] Wat je wilt zeggen, staat bij je notities, voor een rustig uur.
       *[no] { "" }
    }

    Je hoeft het vandaag niet op te lossen. Laat weten hoe het met je gaat aan: { $someone }
    .offer-children = Wat zeg ik tegen een kind?
    .offer-calm = Twee minuten rust
    .offer-menu = Genoeg voor vandaag

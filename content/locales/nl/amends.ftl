amends = Iets rechtzetten
    .button = Iets rechtzetten
amends-start = Zo'n { $minutes } minuten. Eerst kijk je of iets zeggen hier wel past. Soms zegt wat je doet meer dan woorden, en soms is het nog te vroeg.
amends-for_child = Het gaat om een kind. Een kind hoeft niet alles te horen, jou niet te vergeven en jou niet te troosten. Daarom hier alleen wat niets van een kind vraagt.
amends-what = Wat wil je rechtzetten? Kies één ding.
    .promises = Afspraken niet nagekomen
    .promises-said = afspraken die je niet nakwam
    .promises-draft = ik ben afspraken met jou niet nagekomen
    .lied = Niet eerlijk geweest
    .lied-said = niet eerlijk zijn
    .lied-draft = ik ben niet eerlijk tegen je geweest
    .absent = Er niet geweest
    .absent-said = er niet zijn
    .absent-draft = ik was er niet toen je me nodig had
    .silent = Niets laten horen
    .silent-said = niets laten horen
    .silent-draft = ik liet niets horen, en jij wist niet waar je aan toe was
    .hurtful = Kwetsende woorden
    .hurtful-said = kwetsende woorden
    .hurtful-draft = ik heb dingen gezegd die je pijn deden
    .unpaid = Geld niet terugbetaald
    .unpaid-said = geld dat je niet terugbetaalde
    .unpaid-draft = ik heb geld van je geleend en niet terugbetaald
    .took = Iets meegenomen
    .took-said = iets wat je meenam
    .took-draft = ik heb iets meegenomen wat van jou was
    .scared = Iemand bang gemaakt
    .scared-said = iemand bang maken
amends-with_help =
    Dan gaat veiligheid voor, ook nu. Wie bang is geweest, heeft niet genoeg aan woorden. Die woorden kunnen opnieuw bang maken.

    Praat erover met een hulpverlener of je huisarts, voor je iets tegen { $who } zegt. Daar hulp bij vragen is ook een stap.
    .offer-sos = Iemand bellen
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-calm = Twee minuten rust
    .offer-menu = Genoeg voor vandaag
amends-lighter = Wie wordt hier lichter van: { $who }, jij, of allebei?
    .them = De ander
    .them-said = de ander
    .both = Allebei
    .both-said = jullie allebei
    .me = Vooral ik
    .me-said = vooral jij
    .unsure = Dat weet ik niet
    .unsure-said = iets wat je nog niet weet
amends-hurt = Kan het { $who } of iemand anders pijn doen om het te horen?
    .nobody = Waarschijnlijk niet
    .nobody-said = waarschijnlijk niet
    .them = Ja, de ander
    .them-said = ja, de ander
    .someone = Ja, iemand anders
    .someone-said = ja, iemand anders
    .unsure = Dat weet ik niet
    .unsure-said = iets wat je nog niet weet
amends-asked = Heeft { $who } gevraagd om er niet meer over te beginnen?
    .never = Nee
    .never-said = nee
    .not_to = Ja
    .not_to-said = ja
    .unknown = Dat weet ik niet
    .unknown-said = iets wat je niet weet
amends-respected =
    Dan is dat het antwoord. Het daarbij laten is ook rechtzetten.

    Wat je voortaan anders doet, heeft geen woorden nodig. Wat je nog zou willen zeggen, kan in een brief die bij jou blijft.
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-calm = Twee minuten rust
    .offer-menu = Genoeg voor vandaag
amends-if_refused = Stel: { $who } zegt nee, of zegt niets. Wat doe je dan?
    .accept = Het daarbij laten
    .accept-said = het daarbij laten
    .call = Iemand bellen
    .call-said = iemand bellen
    .walk = Even naar buiten
    .walk-said = even naar buiten gaan
    .write = Het opschrijven
    .write-said = het opschrijven
    .cannot = Dat kan ik nu niet aan
    .cannot-said = iets wat je nu niet aankunt
amends-talked = Heb je het er al met iemand over gehad? Iemand die er zelf buiten staat.
    .professional = Met een hulpverlener
    .professional-said = met een hulpverlener
    .peer = Met lotgenoot of sponsor
    .peer-said = met een lotgenoot of sponsor
    .trusted = Met iemand die ik vertrouw
    .trusted-said = met iemand die je vertrouwt
    .not_yet = Nog niet
    .not_yet-said = nog niet
amends-could_hurt = Het kan iemand pijn doen om dit te horen. Daarom staat zeggen er niet bij. Wat je doet, kan voor zich spreken.
amends-too_much = Een nee zou nu te veel zijn. Goed om dat van tevoren te weten. Zeggen kan wachten.
amends-talk_first = Zeggen kan later, als je het er eerst met iemand over hebt gehad. Dat beschermt jullie allebei.
amends-no_contact = Contact kan nu niet. Daarom staat zeggen er niet bij. Het kan wachten.
amends-silence = Na twee stappen bleef het stil. Daarom staat zeggen er nu niet bij.
amends-way =
    Wat past, zoals je het nu ziet?

    Eén ding anders doen, en dat volhouden, is ook rechtzetten.
    .living = Eén ding anders doen
    .living-said = één ding anders doen
    .direct = Het zeggen of schrijven
    .direct-said = het zeggen of schrijven
    .indirect = Op een andere manier
    .indirect-said = op een andere manier iets teruggeven
    .not_now = Nu niet
    .not_now-said = nu niet
amends-waits =
    Dan vandaag niets. Zien dat het te vroeg is, beschermt jullie allebei.

    Het kan later nog. Het mag ook blijven zoals het is.
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-calm = Twee minuten rust
    .offer-menu = Genoeg voor vandaag
amends-give =
    Wat kun je teruggeven, zonder dat { $who } er iets mee moet?

    Neem iets kleins.
    .hour = Een uur voor iemand
    .hour-said = een uur voor iemand die het nodig heeft
    .donate = Wat geld voor een goed doel
    .donate-said = wat geld voor een goed doel
    .care = Iets maken of opruimen
    .care-said = iets maken of opruimen
    .newcomer = Iemand helpen die nieuw is
    .newcomer-said = iemand helpen die nieuw is
    .pass_it_on = Het voor een ander doen
    .pass_it_on-said = voor een ander doen wat je toen niet deed
    .letter = Een brief die ik niet stuur
    .letter-said = een brief die je niet stuurt
amends-given =
    Het staat bij je mensen, onder { $who }: { $give }.

    Niemand hoeft het te zien. Er hoeft niets voor terug te komen.
    .offer-unsent_letter = De brief nu schrijven
    .offer-repair_step = Plannen wanneer ik het doe
    .offer-calm = Twee minuten rust
    .offer-menu = Genoeg voor vandaag
amends-live_if = Wanneer komt het erop aan? Kies het moment waarop je het anders wilt doen.
    .promised = Als ik iets heb beloofd
    .promised-said = als je iets hebt beloofd
    .promised-draft = als ik iets heb beloofd
    .late = Als het later wordt
    .late-said = als het later wordt
    .hide = Als ik iets wil verzwijgen
    .hide-said = als je iets wilt verzwijgen
    .hide-draft = als ik iets wil verzwijgen
    .money_in = Als er geld binnenkomt
    .money_in-said = als er geld binnenkomt
    .anger = Als ik boos word
    .anger-said = als je boos wordt
    .anger-draft = als ik boos word
    .away = Als ik liever wegblijf
    .away-said = als je liever wegblijft
    .away-draft = als ik liever wegblijf
    .weekly = Eén vaste dag in de week
    .weekly-said = één vaste dag in de week
amends-live_then = En wat doe je dan, elke keer?
    .do_it = Het doen, al is het weinig
    .do_it-said = het doen, al is het maar een beetje
    .say_early = Op tijd laten weten
    .say_early-said = op tijd laten weten dat het niet lukt
    .how_it_is = Zeggen hoe het echt is
    .how_it_is-said = zeggen hoe het echt is
    .set_aside = Een vast bedrag apart leggen
    .set_aside-said = een vast bedrag apart leggen
    .step_away = Twintig minuten weglopen
    .step_away-said = twintig minuten weglopen, en zeggen wanneer je terug bent
    .step_away-draft = twintig minuten weglopen, en zeggen wanneer ik terug ben
    .listen = Eén vraag, en luisteren
    .listen-said = één vraag stellen en luisteren
    .go_anyway = Toch gaan, al is het even
    .go_anyway-said = toch gaan, al is het maar even
    .call_first = Eerst iemand bellen
    .call_first-said = eerst iemand bellen
amends-plan = Dit zou je anders doen. Is het zo goed?
    .text =
        Wat ik voortaan anders doe.
        Het moment: { $live_if }
        Wat ik dan doe: { $live_then }
        Ik doe het ook als niemand het ziet.
amends-lived =
    Het staat bij je mensen, onder { $who }. Je hoeft het niet aan te kondigen. Het kan even duren voor iemand het merkt.

    Gaat het een keer mis, dan ga je er de keer daarna mee door.
    .offer-repair_step = De eerste keer plannen
    .offer-calm = Twee minuten rust
    .offer-menu = Genoeg voor vandaag
amends-effect = Wat deed het met { $who }, voor zover jij het begrijpt?
    .no_count = Niet op mij kunnen rekenen
    .no_count-said = niet op jou kunnen rekenen
    .no_count-draft = je kon niet op me rekenen
    .no_truth = Niet weten wat waar was
    .no_truth-said = niet weten wat waar was
    .no_truth-draft = je wist niet meer wat waar was
    .alone = Er alleen voor staan
    .alone-said = er alleen voor staan
    .alone-draft = je stond er alleen voor
    .worried = Zorgen, wakker liggen
    .worried-said = zorgen en wakker liggen
    .worried-draft = je had zorgen en lag wakker
    .small = Zich niet belangrijk voelen
    .small-said = zich niet belangrijk voelen
    .small-draft = je kreeg het gevoel dat je er niet toe deed
    .cost = Geld of spullen kwijt
    .cost-said = geld of spullen kwijt zijn
    .cost-draft = het kostte je geld of spullen
    .unknown = Dat weet ik niet helemaal
    .unknown-said = iets wat je niet helemaal weet
    .unknown-draft = dat weet ik niet helemaal, en ik wil het niet voor je invullen
amends-now = Wat doe je nu anders?
    .less = Minder beloven, dat wel doen
    .less-said = minder beloven, en dat wel doen
    .less-draft = ik beloof minder, en wat ik beloof doe ik
    .sooner = Het van tevoren zeggen
    .sooner-said = het van tevoren zeggen
    .sooner-draft = ik zeg het van tevoren als iets niet doorgaat
    .straight = Zeggen hoe het is
    .straight-said = zeggen hoe het is
    .straight-draft = ik zeg hoe het is, ook als dat lastig is
    .repay = In stukjes terugbetalen
    .repay-said = in stukjes terugbetalen
    .repay-draft = ik betaal steeds een vast bedrag terug
    .help = Ik heb nu hulp
    .help-said = hulp hebben
    .help-draft = ik heb hulp, en daar blijf ik heen gaan
    .stop_in_time = Op tijd weglopen
    .stop_in_time-said = op tijd weglopen
    .stop_in_time-draft = ik loop weg voor ik iets zeg wat pijn doet
    .learning = Dat leer ik nog
    .learning-said = dat je het nog leert
    .learning-draft = dat ben ik nog aan het leren
amends-letter = Zo kan het klinken. Er staat geen uitvlucht in, en er hoeft niets voor terug te komen. Is het zo goed?
    .text =
        Ik wil je iets zeggen. Jij hoeft er niets mee.

        Wat ik heb gedaan: { $what }.
        Wat het met jou deed, zoals ik het begrijp: { $effect }.
        Dat was mijn aandeel, en ik praat het niet goed.
        Wat ik nu anders doe: { $now }.

        Is er iets wat je van mij nodig hebt? Dan hoor ik het graag.
        Een nee is goed. Geen antwoord is ook goed.
amends-written =
    De tekst staat bij je mensen, onder { $who }. Vandaag hoeft er niets mee.

    Lees de tekst eerst voor aan degene met wie je erover praatte. Vraag dan aan { $who } of dit welkom is. Een nee is goed.
    .offer-repair_step = Plannen wanneer ik het vraag
    .offer-calm = Twee minuten rust
    .offer-menu = Genoeg voor vandaag

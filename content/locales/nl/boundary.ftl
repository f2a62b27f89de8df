boundary = Waar mijn grens ligt
    .button = Mijn grens aangeven
boundary-start = Zo'n { $minutes } minuten. Een grens gaat over wat jij zelf doet. Het is geen dreigement, en niemand anders hoeft ervoor te veranderen.
boundary-for_child = Het gaat om een kind. Houd het klein, en bij wat je zelf doet. Regels voor thuis maak je met een andere volwassene.
boundary-need = Wat heb je in het contact met { $who } nodig om goed voor jezelf te zorgen?
    .no_use = Geen gebruik waar ik bij ben
    .no_use-said = geen gebruik waar jij bij bent
    .leave_free = Weg kunnen als ik wil
    .leave_free-said = weg kunnen als je wilt
    .own_pace = Mijn eigen tempo
    .own_pace-said = je eigen tempo
    .no_checks = Geen controle
    .no_checks-said = geen controle
    .no_use_home = Geen gebruik in mijn huis
    .no_use_home-said = geen gebruik in jouw huis
    .no_cover = Niets hoeven toedekken
    .no_cover-said = niets hoeven toedekken
    .own_plans = Dat mijn plannen doorgaan
    .own_plans-said = dat je eigen plannen doorgaan
    .sleep = Slaap en rust
    .sleep-said = slaap en rust
    .money = Mijn geld apart houden
    .money-said = je geld apart houden
    .calm_tone = Een rustige toon
    .calm_tone-said = een rustige toon
    .my_time = Tijd voor mezelf
    .my_time-said = tijd voor jezelf
    .parties = Feestjes zonder druk
    .parties-said = feestjes zonder druk
    .visits = Rustig bezoek met kinderen
    .visits-said = rustig bezoek als er kinderen bij zijn
    .belief = Mijn eigen weg in geloof
    .belief-said = je eigen weg in geloof en familie-eer
    .closeness = Zelf kiezen: nabijheid, seks
    .closeness-said = zelf kiezen over nabijheid en seks
boundary-pressure = Eerst één vraag, alleen voor jou. Word je wel eens gedwongen tot nabijheid of seks, of onder druk gezet?
    .never = Nee
    .never-said = nee
    .sometimes = Ja, soms
    .sometimes-said = ja, soms
    .rather_not = Zeg ik liever niet
    .rather_not-said = liever niet gezegd
boundary-pressed =
    Is er druk of dwang, dan ligt dat nooit aan hoe jij nee zei. Je hoeft het niet op te lossen met een zin.

    Praat erover met een hulplijn of iemand die je vertrouwt, op een moment dat niemand meeluistert.
    .offer-not_safe = Als het niet veilig is
    .offer-sos = Iemand bellen
    .offer-calm = Twee minuten rust
    .offer-menu = Genoeg voor vandaag
boundary-if = Wanneer komt het erop aan?
    .at_party = Ik krijg iets aangeboden
    .at_party-said = als je op een feest iets krijgt aangeboden
    .at_party-draft = als ik op een feest iets krijg aangeboden
    .visit = Als bezoek gespannen wordt
    .visit-said = als het bezoek gespannen wordt
    .visit-draft = als het bezoek gespannen wordt
    .honour = Ik moet iets: geloof, eer
    .honour-said = als je iets moet vanwege geloof of familie-eer
    .honour-draft = als ik iets moet vanwege geloof of familie-eer
    .not_close = Als ik geen nabijheid wil
    .not_close-said = als je geen nabijheid wilt
    .not_close-draft = als ik geen nabijheid wil
    .uses = Gebruik waar ik bij ben
    .uses-said = als er gebruikt wordt waar jij bij bent
    .uses-draft = als er gebruikt wordt waar ik bij ben
    .asks_money = Er wordt om geld gevraagd
    .asks_money-said = als je om geld gevraagd wordt
    .asks_money-draft = als me om geld gevraagd wordt
    .shouting = Als er geschreeuwd wordt
    .shouting-said = als er geschreeuwd wordt
    .shouting-draft = als er geschreeuwd wordt
    .late_call = Als er laat gebeld wordt
    .late_call-said = als er laat op de avond gebeld wordt
    .late_call-draft = als er laat op de avond gebeld wordt
    .must_lie = Als ik moet liegen
    .must_lie-said = als je voor iets moet liegen
    .must_lie-draft = als ik voor iets moet liegen
    .pushed = Als ik word overgehaald
    .pushed-said = als je wordt overgehaald
    .pushed-draft = als ik word overgehaald
    .my_things = Er wordt in mijn tas gekeken
    .my_things-said = als er in je spullen of je { -phone } gekeken wordt
    .my_things-draft = als er in mijn spullen of mijn { -phone } gekeken wordt
    .influence = Iemand is onder invloed
    .influence-said = als iemand onder invloed is en wil praten
    .influence-draft = als iemand onder invloed is en wil praten
    .falls_through = Een afspraak gaat niet door
    .falls_through-said = als een afspraak niet doorgaat
    .falls_through-draft = als een afspraak niet doorgaat
    .too_long = Als het me te veel wordt
    .too_long-said = als het je te veel wordt
    .too_long-draft = als het me te veel wordt
boundary-then = En wat doe je dan? Iets wat je zelf kunt doen.
    .leave = Rustig weggaan
    .leave-said = rustig weggaan
    .leave-draft = ik ga rustig weg
    .hang_up = Ophangen, morgen bellen
    .hang_up-said = ophangen en morgen terugbellen
    .hang_up-draft = ik hang op en bel morgen terug
    .say_no = Eén keer nee zeggen
    .say_no-said = één keer nee zeggen
    .say_no-draft = ik zeg nee, en daar laat ik het bij
    .break = Twintig minuten naar buiten
    .break-said = twintig minuten naar buiten gaan
    .break-draft = ik ga twintig minuten naar buiten en kom daarna terug
    .later = Een andere keer verder
    .later-said = een andere keer verder praten
    .later-draft = ik praat een andere keer verder
    .not_along = Er niet in meegaan
    .not_along-said = er niet in meegaan
    .not_along-draft = ik ga er niet in mee
    .own_plan = Zelf doorgaan, niet wachten
    .own_plan-said = zelf doorgaan, zonder te wachten
    .own_plan-draft = ik ga zelf door, zonder te wachten
    .elsewhere = Ergens anders slapen
    .elsewhere-said = die nacht ergens anders slapen
    .elsewhere-draft = ik slaap die nacht ergens anders
    .call_other = Iemand bellen
    .call_other-said = iemand bellen die je vertrouwt
    .call_other-draft = ik bel iemand die ik vertrouw
boundary-why = Waarom is dat belangrijk voor je?
    .stay_well = Goed voor mezelf zorgen
    .stay_well-said = goed voor jezelf zorgen
    .stay_well-draft = ik wil goed voor mezelf zorgen
    .recovery = Mijn herstel gaat voor
    .recovery-said = je herstel gaat voor
    .recovery-draft = mijn herstel gaat nu voor
    .stay_close = Om dichtbij te blijven
    .stay_close-said = dichtbij kunnen blijven
    .stay_close-draft = zo kan ik dichtbij blijven
    .keep_going = Anders hou ik het niet vol
    .keep_going-said = het anders niet volhouden
    .keep_going-draft = anders hou ik het niet vol
    .peace = Meer rust in huis
    .peace-said = meer rust in huis
    .peace-draft = ik wil meer rust in huis
    .children = Voor de kinderen
    .children-said = de kinderen
    .children-draft = het is beter voor de kinderen
boundary-use_it = Wat wil je ermee doen?
    .tell = Zeggen, op een rustig moment
    .tell-said = het zeggen op een rustig moment
    .keep = Doen, zonder het te zeggen
    .keep-said = het doen zonder het te zeggen
    .not_today = Vandaag niets
    .not_today-said = vandaag niets
    .not_safe = Dit is niet veilig
    .not_safe-said = dit is niet veilig
boundary-unsafe =
    Doe het dan niet. Een grens klopt alleen als het veilig is om je eraan te houden.

    Praat er eerst over met een hulplijn of iemand die je vertrouwt, op een moment dat niemand meeluistert.
    .offer-not_safe = Als het niet veilig is
    .offer-sos = Iemand bellen
    .offer-calm = Twee minuten rust
    .offer-menu = Genoeg voor vandaag
boundary-left_today =
    Dan vandaag niets. Weten waar je grens ligt, telt ook.

    Je antwoorden zijn bewaard bij { $who }. Je kunt erop terugkomen wanneer je wilt.
    .offer-calm = Twee minuten rust
    .offer-reflect = Van twee kanten bekijken
    .offer-menu = Genoeg voor vandaag
boundary-line = Dit is je grens in een paar zinnen. Is het zo goed?
    .text =
        { $If }, doe ik dit: { $then }.
        { GIVEN($why) ->
            [yes] Waarom dat belangrijk voor me is: { $why }.
           *[no] { "" }
        }
        Het is geen straf, en niemand hoeft er iets voor te doen. Dit is wat ik zelf doe.
boundary-line_own = Dit is je grens in een paar zinnen. Is het zo goed?
    .text =
        Het moment: { $if }.
        Wat ik dan doe: { $then }.
        { GIVEN($why) ->
            [yes] Waarom dat belangrijk voor me is: { $why }.
           *[no] { "" }
        }
        Het is geen straf, en niemand hoeft er iets voor te doen. Dit is wat ik zelf doe.
boundary-pushback = In het begin kan een grens worden getest. Wat doe je als die niet wordt gehoord, of als er druk komt?
    .just_do = Het doen, zonder discussie
    .just_do-said = het doen, zonder discussie
    .once_more = Nog één keer zeggen, doen
    .once_more-said = het nog één keer zeggen, en dan doen
    .tomorrow = Er morgen over praten
    .tomorrow-said = er morgen over praten
    .call = Iemand bellen
    .call-said = iemand bellen
    .write = Opschrijven wat er gebeurde
    .write-said = opschrijven wat er gebeurde
    .make_smaller = De grens kleiner maken
    .make_smaller-said = de grens kleiner maken, zodat je je eraan kunt houden
boundary-review = Een grens mag veranderen. Wanneer kijk je er weer naar?
    .next_time = Na de volgende keer
    .next_time-said = na de volgende keer dat je die nodig had
    .in_a_week = Over een week
    .in_a_week-said = over een week
    .in_a_month = Over een maand
    .in_a_month-said = over een maand
    .with_someone = Met iemand met wie ik praat
    .with_someone-said = samen met iemand met wie je praat
boundary-told =
    De grens staat bij je mensen, onder { $who }.
    { GIVEN($review) ->
        [yes] Je kijkt er weer naar: { $review }.
       *[no] { "" }
    }
    Kies een rustig moment, als jullie allebei helder zijn. Je kunt beginnen met: “Ik wil je vooraf iets zeggen.” Voelt het niet veilig, laat het dan.
    .offer-repair_step = Het moment plannen
    .offer-calm = Twee minuten rust
    .offer-menu = Genoeg voor vandaag
boundary-kept =
    De grens staat bij je mensen, onder { $who }. De grens is van jou. Niemand hoeft ervan te weten.
    { GIVEN($review) ->
        [yes] Je kijkt er weer naar: { $review }.
       *[no] { "" }
    }
    Wordt het ooit onveilig om je eraan te houden? Dan gaat veilig zijn voor.
    .offer-calm = Twee minuten rust
    .offer-reflect = Van twee kanten bekijken
    .offer-menu = Genoeg voor vandaag

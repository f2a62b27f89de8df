children = Praten met een kind
    .button = Wat zeg ik tegen een kind?
children-start = Zo'n { $minutes } minuten. Je stelt een paar zinnen samen die een kind kan begrijpen. Of vandaag niets.
children-safe = Eerst: is het kind nu veilig, ook als jij er niet bij bent?
    .safe = Ja
    .safe-said = veilig
    .unsure = Ik twijfel
    .unsure-said = twijfel
    .not_safe = Nee
    .not_safe-said = niet veilig
children-not_safe =
    Dan gaat dat voor. Twijfel is genoeg om te bellen. Zij denken mee, ook als je iets niet zeker weet.

    Praten met het kind kan later nog.
    .offer-sos = Iemand bellen
    .offer-menu = Naar het menu
children-age = Hoe oud is het kind? Zijn er meer, kies er dan één.
    .under_6 = Jonger dan 6
    .under_6-said = jonger dan 6
    .from_6 = 6 tot en met 11
    .from_6-said = 6 tot en met 11
    .from_12 = 12 of ouder
    .from_12-said = 12 of ouder
children-calls = Over wie gaat het? Typ het zoals het kind het zegt: papa, oma, een naam. Overslaan mag.
children-tell = Wat mag het kind weten? Eén zin, kort en waar.
    .small_not_well = Het gaat niet zo goed
    .small_not_well-said = dat het niet zo goed gaat
    .small_not_well-draft = Het gaat nu niet zo goed. Het lijkt een beetje op ziek zijn. Grote mensen helpen erbij.
    .small_mood = Soms boos, stil of moe
    .small_mood-said = dat iemand soms boos, stil of moe is
    .small_mood-draft = Dan is iemand soms boos, stil of heel moe. Dat gaat ook weer over.
    .small_quarrel = Er is soms ruzie
    .small_quarrel-said = dat er soms ruzie is
    .small_quarrel-draft = Soms is er ruzie. Die ruzie is van grote mensen.
    .small_away = Soms even weg
    .small_away-said = dat iemand soms even weg is
    .small_away-draft = Soms is iemand er een tijdje niet. Ik vertel het je als ik meer weet.
    .mid_what = Wat een verslaving is
    .mid_what-said = wat een verslaving is
    .mid_what-draft = Het heet een verslaving. Dan blijft je hoofd om iets vragen, ook als het niet goed voor je is.
    .mid_promise = Soms gaat iets niet door
    .mid_promise-said = dat beloftes soms niet doorgaan
    .mid_promise-draft = Soms wordt er iets beloofd en gaat het niet door. Daar mag je boos of verdrietig om zijn.
    .mid_again = Het gaat weer even minder
    .mid_again-said = dat het weer even minder gaat
    .mid_again-draft = Het ging een tijd beter, en nu even niet. Dat gebeurt vaker bij een verslaving.
    .mid_help = Dat er hulp is
    .mid_help-said = dat er hulp is
    .mid_help-draft = Er zijn mensen die hiermee helpen. Beter worden duurt een tijd.
    .big_noticed = Jij merkt vast al veel
    .big_noticed-said = dat het kind vast al veel merkt
    .big_noticed-draft = Je merkt vast al veel. Vraag wat je wilt weten, dan zeg ik eerlijk wat ik weet.
    .big_what = Dat het een verslaving is
    .big_what-said = dat het een verslaving is
    .big_what-draft = Het is een verslaving. Stoppen is dan moeilijker dan het van buiten lijkt.
    .big_again = Dat het terug is
    .big_again-said = dat het terug is
    .big_again-draft = Het ging een tijd beter, en nu is het gebruik terug. Je mag daar van alles van vinden.
    .big_own_life = Je eigen leven gaat door
    .big_own_life-said = dat het eigen leven doorgaat
    .big_own_life-draft = School, vrienden, sport: jouw dingen gaan gewoon door. Daar hoef je je niet schuldig over te voelen.
children-tasks = Doet het kind iets hiervan? Vaak is het lief bedoeld. Toch is het geen klus voor een kind.
    .messages = Boodschappen overbrengen
    .messages-said = boodschappen overbrengen
    .watching = Opletten of het misgaat
    .watching-said = opletten of het misgaat
    .secret = Het geheimhouden
    .secret-said = het geheimhouden
    .comforting = Grote mensen troosten
    .comforting-said = grote mensen troosten
    .caring = Zorgen voor broer of zus
    .caring-said = zorgen voor een broer of zus
    .caring-draft = zorgen voor je broer of zus
    .choosing = Partij kiezen
    .choosing-said = partij kiezen
    .none = Niets hiervan
    .none-said = niets hiervan
    .none-draft = dingen oplossen voor grote mensen
children-adult = Bij welke volwassene kan het kind nog meer terecht?
    .grandparents = Opa of oma
    .grandparents-said = opa of oma
    .aunt_uncle = Een oom of tante
    .aunt_uncle-said = een oom of tante
    .aunt_uncle-draft = je oom of tante
    .teacher = Juf, meester of mentor
    .teacher-said = een juf, meester of mentor
    .teacher-draft = je juf, meester of mentor
    .neighbour = Iemand uit de buurt
    .neighbour-said = iemand uit de buurt
    .neighbour-draft = iemand uit de buurt die we goed kennen
    .friends_home = De ouders van een vriend
    .friends_home-said = de ouders van een vriend of vriendin
    .coach = Iemand van de club
    .coach-said = iemand van de club
children-if = Wanneer is er een rustig moment?
    .bedtime = Bij het naar bed gaan
    .bedtime-said = bij het naar bed gaan
    .on_the_way = Onderweg, naast elkaar
    .on_the_way-said = onderweg, naast elkaar
    .playing = Bij het spelen of tekenen
    .playing-said = bij het spelen of tekenen
    .walk = Op een wandeling
    .walk-said = op een wandeling
    .cooking = Bij het koken of eten
    .cooking-said = bij het koken of eten
    .when_asked = Als er een vraag komt
    .when_asked-said = als er een vraag komt
    .nothing_today = Vandaag niets
    .nothing_today-said = vandaag niets
children-nothing_today =
    Dan vandaag niets. Een gewone, rustige dag is voor een kind ook veel waard.

    Een kind mag ook zelf bellen, als het dat wil.
    .offer-own_life = Iets voor mezelf
    .offer-menu = Genoeg voor vandaag
children-words = Zo zou het kunnen klinken. Pas het aan tot het jouw woorden zijn. Laat ruimte voor stilte en vragen.
    .text =
        { GIVEN($calls) ->
            [yes] Ik wil je iets vertellen over { $calls }.
           *[no] Ik wil je iets vertellen over iemand om wie we geven.
        }
        { $tell }
        Het komt niet door jou. Jij hoeft het niet op te lossen.
        { GIVEN($tasks) ->
            [yes] Dit is geen klus voor jou: { $tasks }
           *[no] { "" }
        }
        { GIVEN($adult) ->
            [yes] Bij mij mag je alles vragen. Je kunt ook praten met: { $adult }
           *[no] Je mag me alles vragen, nu of later.
        }
children-told =
    Het staat bij je notities. Moment: { $if }

    Het hoeft niet in één keer. Vragen komen vaak later. Een kind hoeft niets door te geven en niets uit te zoeken. Zelf bellen mag wel.
    .offer-own_life = Iets voor mezelf
    .offer-how_heavy = Hoe zwaar is het voor mij?
    .offer-menu = Genoeg voor vandaag

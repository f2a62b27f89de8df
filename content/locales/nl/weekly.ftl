weekly = De week
    .button = Terugkijken op de week
weekly-start = Zo'n { $minutes } minuten, over de afgelopen week. Eerst een paar tikken. Het is geen test, het is je eigen meter.
weekly-best = Wat was het beste moment van de week? Klein telt ook.
    .talk = Een goed gesprek
    .talk-said = een goed gesprek
    .laugh = Samen lachen
    .laugh-said = samen lachen
    .heard = Iemand luisterde naar me
    .heard-said = dat iemand naar je luisterde
    .heard-draft = dat iemand naar me luisterde
    .reached = Iemand liet iets horen
    .reached-said = dat iemand iets liet horen
    .quiet = Een rustig uur
    .quiet-said = een rustig uur
    .did = Iets wat ik zelf deed
    .did-said = iets wat je zelf deed
    .did-draft = iets wat ik zelf deed
    .night = Een nacht goed slapen
    .night-said = een nacht goed slapen
    .none = Er was er geen
    .none-said = geen, deze week
weekly-hardest = En wat was het moeilijkste moment?
    .quarrel = Ruzie
    .quarrel-said = ruzie
    .silence = Stilte, geen antwoord
    .silence-said = stilte
    .craving = Trek of drang
    .craving-said = trek of drang
    .worry = Zorgen om iemand
    .worry-said = zorgen om iemand
    .shame = Schaamte
    .shame-said = schaamte
    .alone = Alleen zijn
    .alone-said = alleen zijn
    .money = Geld
    .money-said = geld
    .none = Er was er geen
    .none-said = geen, deze week
weekly-last_week = De vorige keer koos je voor de week erna: { $person_week_next }.
weekly-kept = Wat is er gelukt deze week? Een stukje telt ook. Niets is ook een antwoord.
    .chosen = Wat ik van plan was
    .chosen-said = wat je van plan was
    .chosen-draft = wat ik van plan was
    .promise = Een belofte nagekomen
    .promise-said = een belofte nagekomen
    .step = Een kleine stap gezet
    .step-said = een kleine stap gezet
    .said_no = Een keer nee gezegd
    .said_no-said = een keer nee gezegd
    .asked = Om hulp gevraagd
    .asked-said = om hulp gevraagd
    .stayed = Rustig gebleven
    .stayed-said = rustig gebleven
    .let_be = Iets met rust gelaten
    .let_be-said = iets met rust gelaten
    .none = Deze week niets
    .none-said = niets, deze week
weekly-next = Eén ding voor de komende week. Of niets: dat is ook een keus.
    .quiet = Een rustig uur voor mezelf
    .quiet-said = een rustig uur voor jezelf
    .quiet-draft = een rustig uur voor mezelf
    .promise = Eén belofte nakomen
    .promise-said = één belofte nakomen
    .good_daily = Elke dag iets goeds opmerken
    .good_daily-said = elke dag iets goeds opmerken
    .people = Ergens heen met mensen
    .people-said = ergens heen gaan waar mensen zijn
    .call_good = Iemand bellen die goeddoet
    .call_good-said = iemand bellen die je goeddoet
    .call_good-draft = iemand bellen die me goeddoet
    .bed = Op tijd naar bed
    .bed-said = op tijd naar bed
    .phone = Geen { -phone } aan tafel
    .phone-said = geen { -phone } aan tafel
    .nothing = Niets, het mag zo blijven
    .nothing-said = niets
weekly-if = En wanneer?
    .get_up = Als ik opsta
    .get_up-said = als je opstaat
    .get_up-draft = als ik opsta
    .way_home = Onderweg naar huis
    .way_home-said = onderweg naar huis
    .after_dinner = Na het eten
    .after_dinner-said = na het eten
    .before_bed = Voor het slapen
    .before_bed-said = voor het slapen
    .tension = Als er spanning opkomt
    .tension-said = als er spanning opkomt
    .weekend = In het weekend
    .weekend-said = in het weekend
    .sunday = Op zondagavond
    .sunday-said = op zondagavond
weekly-week = Dit is je week, op een rij.
    .text =
        { GIVEN($best) ->
            [yes] Beste moment: { $best }
           *[no] { "" }
        }
        { GIVEN($hardest) ->
            [yes] Moeilijkste moment: { $hardest }
           *[no] { "" }
        }
        { GIVEN($kept) ->
            [yes] Gelukt: { $kept }
           *[no] { "" }
        }
        Komende week: { $next }
        { GIVEN($if) ->
            [yes] Wanneer: { $if }
           *[no] { "" }
        }
        Mijn leven als geheel: { $life } van de 10
        { GIVEN($recovery) ->
            [yes] Mijn herstel: { $recovery } van de 10
           *[no] { "" }
        }
        { GIVEN($footing) ->
            [yes] Hoe stevig ik sta: { $footing } van de 10
           *[no] { "" }
        }
        { GIVEN($ties) ->
            [yes] Het contact met anderen: { $ties } van de 10
           *[no] { "" }
        }
        { GIVEN($mood) ->
            [yes] Mijn stemming: { $mood } van de 10
           *[no] { "" }
        }
        { GIVEN($sleep) ->
            [yes] Mijn slaap: { $sleep } van de 10
           *[no] { "" }
        }
        { GIVEN($tension) ->
            [yes] Spanning: { $tension } van de 10
           *[no] { "" }
        }
        { GIVEN($craving) ->
            [yes] { progress-line_craving }: { $craving } van de 10
           *[no] { "" }
        }
weekly-low =
    Je week is bewaard. Er staat een laag cijfer. Dat hoef je niet alleen te dragen.

    Een mens helpt nu meer dan een scherm. Wie zou je kunnen bellen?
    .offer-sos = Iemand bellen
    .offer-in_moment = Nu iets tegen de spanning
    .offer-menu = Naar het menu
weekly-nothing_more =
    Je week is bewaard. De komende week hoeft er niets bij.

    Hoe stevig je staat en hoe het contact is: dat zijn twee lijnen. Ze hoeven niet samen omhoog te gaan.
    .offer-look_back = De laatste maand
    .offer-menu = Genoeg voor vandaag
weekly-done =
    Je week is bewaard. Je kunt dit ook meenemen naar iemand met wie je praat.

    Hoe stevig je staat en hoe het contact is: dat zijn twee lijnen. Ze hoeven niet samen omhoog te gaan.
    .offer-look_back = De laatste maand
    .offer-repair_step = Eén kleine stap plannen
    .offer-menu = Genoeg voor vandaag

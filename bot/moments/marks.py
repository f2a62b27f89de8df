"""Words that name no moment but change one, part clauses, or change nothing."""

from __future__ import annotations

from collections.abc import Mapping

from bot.moments.parts import Bound, Mark
from bot.moments.vocabulary import table

MARKS: Mapping[str, Mark] = table(
    (
        Mark("or"),
        """
        of | or | ofwel | hetzij | danwel | tenzij | unless | mits | provided | assuming | depending |
        depends | tussen | between | of anders | or else
        """,
    ),
    (
        Mark("soft"),
        """
        straks | strakjes | later | laat | vroeg | late | early | soon | zo meteen | zometeen | dadelijk |
        zo dadelijk | zodadelijk | meteen | seffens | subiet | direct | in a bit | in a while | heel vroeg |
        heel laat | very early | very late | shortly | some time later | daytime | overdag | teatime |
        tea time | koffietijd | elevenses | na het werk | after work | na mijn werk | na mn werk | na werk |
        bedtime | voor het slapengaan | before bed | before bedtime | right before bed | after school |
        na school | voor het eten | before dinner | before lunch | voor de lunch | before breakfast |
        voor het ontbijt | at teatime | early doors | before work | before my work | voor het werk |
        voor mijn werk | voor mn werk | voor werk | l8r | after class | before school | voor school
        """,
    ),
    (
        Mark("bare"),
        """
        volgende maand | next month | volgend jaar | next year | deze maand | this month | in the new year |
        een paar dagen | couple of days | a couple of days | een paar uur | few days | a few days |
        few hours | a few hours | couple of hours | a couple of hours | couple hours | couple days |
        paar dagen | paar uur | paar weken | een paar weken | a few weeks | few weeks | a couple of weeks |
        couple of weeks | een paar minuten | a few minutes | a couple of minutes | een maand | a month |
        a week | een week | weekdays | doordeweeks | in de week | binnenkort | in a sec |
        in a minute or so | nu | now | right now | zo snel mogelijk | asap | zsm | in een poosje |
        over een tijdje | over een poosje | eind | einde | begin | end | start | beginning | halverwege |
        mid | half way | halfway | rn | sooner | eerder | the other day | some day | one day | a day |
        een dag | wee hours | dawn | ooit | een keertje | een andere keer | another time |
        nog een andere dag | another day | een andere dag | eod | end of day | end of the day |
        einde van de dag | eind van de dag | s anderendaags | de dag erna | de avond erna | de dag daarna |
        bij het eten | crack of dawn | op de middag
        """,
    ),
    (
        Mark("limit"),
        """
        until | till | til | tot | vanaf | by | since | sinds |
        tegelijk | past | uiterlijk | at the latest | op zn vroegst | op zijn vroegst | vroegst |
        at the earliest | onwards | langer dan | minstens | at least | op zn laatst | vanaf nu |
        from now on | tijdens | during | behalve | except | anything but | alles behalve | buiten |
        in plaats van | instead of | with in | through | any day but | any time but | anytime but |
        every day but | everything but | any day except |
        than | dan gepland | dan afgesproken | dan voorzien
        """,
    ),
    (
        Mark("ago"),
        """
        geleden | ago | gisteren | gister | yesterday | eergisteren | gisteravond | gone | daarnet | zonet |
        zojuist | earlier
        """,
    ),
    (
        Mark("often"),
        """
        elke | elk | iedere | ieder | every | each | dagelijks | wekelijks | daily | weekly | always |
        altijd | voortaan | om de dag | mondays | tuesdays | wednesdays | thursdays | fridays | saturdays |
        sundays | mornings | evenings | nights | afternoons | weekends | weekdays | maandags | dinsdags |
        woensdags | donderdags | vrijdags | zaterdags | zondags | t m | thru | twice | tweemaal | nightly |
        steeds | every other day | once a week | once a day | once a month | a week on week | per week |
        per dag | per maand | per day | per month | om het uur
        """,
    ),
    (
        Mark("never"),
        """
        nooit | never | nvm | nevermind | never mind | laat maar | laat maar zitten | stop | cancel |
        scratch that | forget it | vergeet het | vergeet maar | idk | dunno | geen idee | no idea |
        whenever | anytime | any time | grapje | just kidding | jk | kidding | toch niet | nee toch niet |
        no wait | wacht | wait | nee wacht | oh nee | oh no | hou op | hou maar op | laat me met rust |
        leave me alone | maakt niet uit | maakt me niet uit | sorry nee | actually no | or not | of niet |
        i dont know | dont know | weet ik niet | weet ik nog niet | weet het niet | ik weet het niet |
        weet ik veel
        """,
    ),
    (Mark("no"), "no | nee | neen | nope | nah"),
    (
        Mark("not"),
        """
        niet | nie | not | geen | cant | cannot | can not | dont | didnt | doesnt | wont | isnt | aint |
        couldnt | wouldnt | shouldnt | kunt niet | none | without | zonder | nergens | neither | nor |
        noch | unable
        """,
    ),
    (
        Mark("same"),
        """
        zelfde tijd | dezelfde tijd | deze tijd | same time | this time | rond deze tijd | om deze tijd |
        op dezelfde tijd | at the same time | the same time | hetzelfde uur | zelfde uur | at this time |
        dit tijdstip | hetzelfde tijdstip | same hour |
        same time of day | the same time of day | at the same time of day | zelfde tijdstip |
        around this time | about this time | op dit uur
        """,
    ),
    (
        Mark("busy"),
        """
        ik heb | heb ik | we hebben | ik moet | moet ik | we moeten | moet | moeten | heeft | ik werk |
        werk ik | ik ga | i have | ive | ive got | i got | i gotta | i need to | i must | i have to |
        we have | i work | im working | i am working | im at | i am at | ik ben aan het werk | we eat |
        i eat | we eten | ik eet | is coming | are coming | coming over | coming round | komt | leaves |
        leaving | vertrekt | starts | begint | visit | visiting | op bezoek | appointment | afspraak |
        meeting | vergadering | dentist | tandarts | interview | sollicitatie | court | rechtbank | flight |
        vlucht | birthday | verjaardag | jarig | feest | feestje | party | wedding | bruiloft | funeral |
        begrafenis | busy | bezet | druk | vol | chocka | chockablock | booked | is out | out | is full |
        packed | rammed full | no good | no use | is when | i run | i swim | ik sport | ik train | ik slaap |
        i sleep | im asleep | im away | ik ben weg | says | te laat | te vroeg | te snel | te kort |
        te kort dag | too late | too early | too soon | bad | sucks | taken | clash | clashes | hard |
        difficult | tricky | wrong | moeilijk | lastig | slecht | onmogelijk | impossible | was | were |
        zit ik | slaap ik | sta ik | lig ik | ga ik | ben ik weg | ben ik jarig | bel ik | visits |
        conflicts | terrible | awful | rubbish | stom | hopeless | a no go | no go | has gone |
        have gone
        """,
    ),
    (Mark("wrong"), "2o thought | on the 2o thought | 2o thoughts"),
    (
        Mark("zone"),
        """
        time | tijd | time zone | tijdzone | nederlandse tijd | belgische tijd | amerikaanse tijd | utc |
        gmt | cet | est | pst | bst | jouw tijd | your time
        """,
    ),
)
BOUNDS: Mapping[str, Bound] = table(
    (Bound("but"), "is laat maar | late but | maar | but | liever | rather"),
    (
        Bound("because"),
        """
        want | because | cause | cuz | coz | omdat | aangezien | cos | dan ben | dan heb | dan sta | dan zit |
        dan lig | dan is | dan kan | dan slaap | dan slapen | dan begint | dan komt | dan kom | dan ga |
        dan gaat | dan werk | dan zijn | dan hebben | dan moet | dan hoef | dan loop | dan rijd | dan eet |
        dan ist | dan wil | dan weet | dan wordt | dan word | ben dan | ben ik | ben dan op | sta dan |
        zit dan | heb dan | then im | then i am | then ill | then i | ill be | ill have | im off |
        i should be | i shall be
        """,
    ),
    (
        Bound("when"),
        """
        als | when | if | once | zodra | terwijl | while | wanneer | as soon as | waar |
        where | whilst
        """,
    ),
    (Bound("so"), "dus | so"),
    (
        Bound("limit"),
        """
        voor | na | after | before | from | to | voordat | nadat | totdat | voor ik | voor we | na mn |
        na mijn | na m n | after i | after my | before i | before my | until i
        """,
    ),
)

"""Parts of the day and meals: which time they mean by themselves, and which hours within them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time

from bot.moments.options import EVENING, MORNING
from bot.moments.parts import DayPart
from bot.moments.vocabulary import table

AFTERNOON, MIDDAY, LUNCH = time(15), time(12), time(12, 30)
EARLY = time(9)
"""What is asked first thing in the morning is asked as soon as it isn't quiet any more."""

_MORNING_HOURS = {hour: hour for hour in range(1, 12)}
_AFTERNOON_HOURS = {12: 12} | {hour: hour + 12 for hour in range(1, 7)}
_EVENING_HOURS = {12: 24} | {hour: hour + 12 for hour in range(5, 12)}
_NIGHT_HOURS = {12: 0, 11: 23} | {hour: hour for hour in range(1, 6)}

MORNING_PART = DayPart("morning", MORNING, _MORNING_HOURS)
AFTERNOON_PART = DayPart("afternoon", AFTERNOON, _AFTERNOON_HOURS)
EVENING_PART = DayPart("evening", EVENING, _EVENING_HOURS)
NIGHT_PART = DayPart("night", None, _NIGHT_HOURS)
PM = DayPart("pm", None, {12: 12} | {hour: hour + 12 for hour in range(1, 12)})
LATE_PART = DayPart("evening", EVENING, {12: 24} | {hour: hour + 12 for hour in range(6, 12)})
"""English "night" after a day: its evening."""


def _at(name: str, at: time, hours: Mapping[int, int]) -> DayPart:
    return DayPart(name, at, hours, today=True)


PARTS: Mapping[str, DayPart] = {
    word: part
    for words, part in (
        ("ochtend morgen morning voormiddag am ochtnd ocht mornin morn", MORNING_PART),
        ("middag namiddag afternoon arvo aft achternoen", AFTERNOON_PART),
        ("avond evening eve avnd", EVENING_PART),
        ("night nite", LATE_PART),
    )
    for word in words.split()
}
"""Parts of the day as they stand after a day: "dinsdagavond", "tomorrow night"."""

DAY_TIMES: Mapping[str, DayPart] = table(
    (
        MORNING_PART,
        """
        s ochtends | s morgens | sochtends | smorgens | in de ochtend | in de morgen | in the morning |
        voor de middag | s voormiddags | in de voormiddag | de ochtend | in the am | ochtend | ochtends |
        morning |
        voormiddag
        """,
    ),
    (
        AFTERNOON_PART,
        """
        s middags | smiddags | s namiddags | in de middag | in de namiddag | van de namiddag |
        in the afternoon | middag | namiddag | afternoon | de namiddag | in the arvo | arvo | achternoen
        """,
    ),
    (EVENING_PART, "s avonds | savonds | in de avond | in the evening | avond | evening | avonds"),
    (LATE_PART, "at night"),
    (PM, "pm | in the pm"),
    (NIGHT_PART, "s nachts | snachts | in the night | in de nacht"),
    (
        _at("noon", MIDDAY, {12: 12, 1: 13, 11: 11}),
        """
        rond de middag | tegen de middag | straks rond de middag | op de noen | noen | around midday |
        noonish | rond het middaguur | op den noen | middays
        """,
    ),
    (
        _at("lunch", LUNCH, {12: 12, 1: 13, 2: 14, 11: 11}),
        """
        lunch | over lunch | lunchtime | lunch time | lunchtijd | lunchpauze | bij de lunch |
        tijdens de lunch | met de lunch | tussen de middag | in de middagpauze | middagpauze | tussen middag |
        during lunch | in my lunch break | on my lunch break | my lunch break | in the lunch break |
        lunch break | in de lunchpauze | in mijn lunchpauze | in mn lunchpauze | around lunch
        """,
    ),
    (
        _at("after lunch", time(14), {1: 13, 2: 14, 3: 15}),
        """
        na de lunch | after lunch | na het middageten
        """,
    ),
    (
        _at("breakfast", EARLY, _MORNING_HOURS),
        """
        at breakfast | breakfast | bij het ontbijt | ontbijt | brekkie | with breakfast | over breakfast |
        breakfast time | met het ontbijt
        """,
    ),
    (_at("after breakfast", MORNING, _MORNING_HOURS), "na het ontbijt | after breakfast"),
    (
        _at("first thing", EARLY, _MORNING_HOURS),
        """
        first thing in the morning | 1o thing in the morning | 1o thing
        """,
    ),
    (
        _at("dinner", time(18, 30), _EVENING_HOURS),
        """
        dinner time | dinnertime | at dinner | supper time | suppertime | etenstijd |
        tijdens het avondeten
        """,
    ),
    (
        _at("after dinner", EVENING, _EVENING_HOURS),
        """
        na het eten | na het avondeten | after dinner | after supper | na t eten | na het avondmaal |
        na den eten | na eten | after tea | na t avondeten
        """,
    ),
    (
        _at("toward evening", EVENING, _EVENING_HOURS),
        """
        tegen de avond | tegen den avond | towards evening | toward evening | tegen de avond aan
        """,
    ),
    (
        _at("late afternoon", time(17), _AFTERNOON_HOURS),
        """
        late afternoon | in the late afternoon | eind van de middag | einde van de middag |
        aan het eind van de middag | aan het einde van de middag | end of the afternoon |
        eind van de namiddag | einde van de namiddag | late in the afternoon | at the end of the afternoon |
        eind middag | laat in de middag | late middag
        """,
    ),
    (
        _at("early evening", time(18), _EVENING_HOURS),
        """
        early evening | in the early evening | begin van de avond | begin avond | het begin van de avond |
        vroeg in de avond | vroege avond
        """,
    ),
    (_at("early morning", time(7, 30), _MORNING_HOURS), "early morning"),
    (
        _at("mid morning", time(10), _MORNING_HOURS),
        """
        mid morning | midmorning | halverwege de ochtend | halverwege de voormiddag |
        in the middle of the morning | in de loop van de ochtend
        """,
    ),
    (
        _at("late morning", time(11), _MORNING_HOURS),
        """
        late morning | in the late morning | end of the morning | eind van de ochtend |
        einde van de ochtend | aan het eind van de ochtend | aan het einde van de ochtend |
        eind van de voormiddag | laat in de ochtend
        """,
    ),
    (
        _at("mid afternoon", AFTERNOON, _AFTERNOON_HOURS),
        """
        mid afternoon | midafternoon | halverwege de middag | halverwege de namiddag |
        in de loop van de middag
        """,
    ),
)
THIS: Mapping[str, DayPart] = table(
    (
        MORNING_PART,
        """
        vanochtend | vanmorgen | van de morgen | vanvoormiddag | this morning | deze ochtend | deze morgen |
        deze voormiddag | van de voormiddag | van de ochtend
        """,
    ),
    (
        AFTERNOON_PART,
        """
        vanmiddag | vannamiddag | vnmddg | vnmiddag | deze middag | deze namiddag | dezen achternoen |
        van achternoen | this afternoon | this arvo | this aft | vanachternoen
        """,
    ),
    (
        EVENING_PART,
        """
        vanavond | vanaaf | vnavond | vanavnd | vnv | vanaovond | deze avond | dezen avond | van den avond |
        this evening | this eve | tonight | 2night | 2nite | tonite | 2nt | tnight | this night
        """,
    ),
)
"""Parts of today."""

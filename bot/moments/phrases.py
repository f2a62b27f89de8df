"""All phrases that mean something by themselves → their parts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from bot.moments.dayparts import DAY_TIMES, EVENING_PART, MORNING_PART, NIGHT_PART, PARTS, THIS
from bot.moments.fillers import FILLERS
from bot.moments.marks import BOUNDS, MARKS
from bot.moments.parts import Clock, Date, Day, InDays, Item, Mark, Week, Weekday, Weekend
from bot.moments.vocabulary import FEASTS, NAMED_DAYS, SHORT_WORDS, TODAY, WEEKDAYS, table

DAYS: Mapping[str, Day | Clock] = table(
    (Week(0), "deze week | this week | this wk | van de week | dees week"),
    (
        Week(1),
        """
        volgende week | next week | next wk | komende week | aanstaande week | volg week | vlgnde week |
        volgende wk | volgnde week |
        vlgnd week |
        vlg week |
        the week after this | the coming week
        """,
    ),
    (
        Weekend(),
        """
        weekend | weekeinde | in het weekend | dit weekend | komend weekend | het weekend | this weekend |
        the weekend | at the weekend | over the weekend | in t weekend | wknd | dit weekeinde |
        aankomend weekend | this coming weekend | on the weekend | dit wknd | deze weekend |
        aanstaand weekend | t weekend | the coming weekend | in the weekend
        """,
    ),
    (
        Weekend(next=True),
        """
        volgend weekend | next weekend | volgende weekend | het volgend weekend | het volgende weekend |
        the weekend after this one | weekend after next | the weekend after next
        """,
    ),
    (
        Clock(12, literal=True, exact=True),
        """
        noon | midday | 12 noon | twelve noon | noon time | noontime | klokslag noen
        """,
    ),
    (Clock(24, literal=True, exact=True), "midnight | middernacht | 12 midnight | stroke of midnight"),
)
SEVERAL: Mapping[str, tuple[Item, ...]] = table(
    ((Date(24, 12), EVENING_PART), "kerstavond"),
    ((Date(5, 12), EVENING_PART), "sinterklaasavond | pakjesavond"),
    ((Date(31, 12), EVENING_PART), "oudejaarsavond"),
    (
        (Weekday(0, "coming"), MORNING_PART),
        """
        na het weekend | after the weekend | na t weekend | na dit weekend | meteen na het weekend |
        straight after the weekend | na het wknd
        """,
    ),
    ((InDays(1, named=True), MORNING_PART), "morgenvroeg | morgen vroeg"),
    ((InDays(2, named=True), MORNING_PART), "overmorgenvroeg"),
    ((NIGHT_PART,), "vannacht"),
    ((Weekday(4), Mark("bare")), "eind van de week | einde van de week | eind deze week | end of the week"),
    ((Week(1), Weekday(0), Mark("bare")), "begin volgende week | early next week"),
    ((Week(1), Weekday(4), Mark("bare")), "eind volgende week | end of next week"),
    (
        (InDays(14, keeps_time=True, weeks=True),),
        """
        fortnight | in a fortnight | in a fortnight time | fortnight from now | a fortnight from now |
        fortnight from today | a fortnight from today | a fortnight today
        """,
    ),
)
Which = Literal["", "coming", "next"]
BEFORE_A_WEEKDAY: Mapping[str, Which] = table(
    ("coming", "komende | aanstaande | eerstvolgende | aankomende | this coming | coming | kommende"),
    ("next", "volgende | next | volgend"),
    ("", "this | deze | dees"),
)
LAST = ("vorige", "vorig", "last", "afgelopen", "verleden", "voorbije")
LAST_WHAT = ("week", "weekend", "maand", "month", "jaar", "year", "night", "nacht", "keer", "time", "evening")


def _phrases() -> dict[str, tuple[Item, ...]]:
    found: dict[str, tuple[Item, ...]] = dict.fromkeys(FILLERS, ())
    for single in (MARKS, BOUNDS, DAY_TIMES, DAYS, NAMED_DAYS, FEASTS):
        found |= {word: (meaning,) for word, meaning in single.items()}
    found |= {word: (InDays(0), part) for word, part in THIS.items()}
    found |= {word: (InDays(0),) for word in TODAY}
    for word, named in NAMED_DAYS.items():
        found |= _with_parts(word, named)
    for word, number in WEEKDAYS.items():
        coming = Weekday(number)
        if word not in SHORT_WORDS:
            found[word] = (coming,)
        found |= _with_parts(word, coming)
        found |= {
            f"{word}{gap}{week}": (coming, Week(1))
            for week in ("next week", "volgende week", "next wk", "volgende wk")
            for gap in (" ", " of ", " van ", " in ")
        }
        found |= {f"{word} {after}": (Weekday(number, "coming"),) for after in ("aanstaande", "coming")}
        found[f"{word} next"] = (Weekday(number, "next"),)
        for before, which in BEFORE_A_WEEKDAY.items():
            day = Weekday(number, which)
            found |= {f"{before} {word}": (day,)} | _with_parts(f"{before} {word}", day)
    found |= {f"{last} {what}": (Mark("ago"),) for last in LAST for what in (*WEEKDAYS, *LAST_WHAT)}
    return found | dict(SEVERAL)


def _with_parts(word: str, day: Day) -> dict[str, tuple[Item, ...]]:
    """ "dinsdagavond", "tuesday evening"."""
    found: dict[str, tuple[Item, ...]] = {
        f"{word}{gap}{name}": (day, part) for name, part in PARTS.items() for gap in ("", " ", " in the ")
    }
    ends = ("late afternoon", "late morning", "early morning", "early evening")
    split = (tuple(end.split()) for end in ends)
    return found | {f"{when} {word} {name}": (day, DAY_TIMES[f"{when} {name}"]) for when, name in split}


PHRASES: Mapping[str, tuple[Item, ...]] = _phrases()
LONGEST_PHRASE = max(phrase.count(" ") for phrase in PHRASES) + 1

"""The single words of days and times, Dutch (Flemish too) and English, and what they mean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

from bot.moments.parts import Date, InDays

T = TypeVar("T")


def table(*rows: tuple[T, str]) -> dict[str, T]:
    """Rows of a meaning and its words or phrases, parted by bars → each word and its meaning."""
    return {" ".join(word.split()): meaning for meaning, words in rows for word in words.split("|")}


def _spaced(rows: Iterable[tuple[int, str]]) -> dict[str, int]:
    return {word: number for number, words in rows for word in words.split()}


WEEKDAYS: Mapping[str, int] = _spaced(
    enumerate(
        [
            "maandag ma monday mon",
            "dinsdag di din tuesday tues tue",
            "woensdag wo woe woens wednesday weds wed wensday wendsday wensdag",
            "donderdag do don dond donder thursday thurs thur thu thirsday",
            "vrijdag vr vrij friday fri vrydag",
            "zaterdag za zat saturday sat saterday zterdag",
            "zondag zo zon sunday sun",
        ]
    )
)
"""As in `date.weekday`."""

SHORT_WORDS = frozenset({"do", "zo", "ma", "di", "wo", "za", "vr", "mon", "sat", "sun", "wed", "don", "din"})
SHORT_WORDS |= {"zon", "zat", "vrij", "donder"}
"""Weekdays that are other words as well: a weekday only where a time or a date follows."""

MONTHS: Mapping[str, int] = _spaced(
    enumerate(
        [
            "januari january jan",
            "februari february feb febr",
            "maart march mrt mar",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july jul",
            "augustus august aug",
            "september sept sep",
            "oktober october okt oct",
            "november nov",
            "december dec",
        ],
        start=1,
    )
)
UNITS: Mapping[str, int] = _spaced(
    [
        (1, "minuut minuten minuutje minuutjes minuutke min mins minute minutes m"),
        (15, "kwartier kwartiertje kwartiertjes kwartierke kwartieren"),
        (60, "uur uren uurtje uurtjes uurtjs uurke uurkes ure hour hours hr hrs h u"),
        (24 * 60, "dag dagen dagje dagjes dagske dagskes dgn day days nachtjes"),
        (7 * 24 * 60, "week weken weekje weekjes weekske wk wkn weeks wks"),
    ]
)
"""How many minutes."""

MONTH_UNITS = frozenset({"maand", "maanden", "maandje", "mnd", "month", "months"})
TODAY = ("vandaag", "today", "2day", "vndg", "vdg")
NAMED_DAYS: Mapping[str, InDays] = table(
    (
        InDays(1, named=True),
        """
        morgen | tomorrow | tmrw | tmr | tmw | tmoz | tmo | tmrow | 2moz | tomora | mrg | mrgen | tmrrw |
        2morrow | 2moro | 2morow | 2mrw | tomoz | tomoro |
        tommorow | tommorrow | tomrow | tomorrw | tmoro | mrgn | morgn | moggen | mogge | the next day |
        de volgende dag | next day
        """,
    ),
    (
        InDays(2, named=True),
        """
        overmorgen | overmrgn | ovrmrgn | overmrg | ovmorgen | ovrmrg | ovrmorgen | the day after tomorrow |
        day after tomorrow | the day after tmrw
        """,
    ),
)
FEASTS: Mapping[str, Date] = table(
    (Date(24, 12), "christmas eve | xmas eve"),
    (Date(25, 12), "christmas day | christmas | xmas | 1e kerstdag | 1o kerstdag | 1ste kerstdag | kerstdag"),
    (Date(26, 12), "boxing day | 2e kerstdag | 2o kerstdag | 2de kerstdag"),
    (Date(31, 12), "new year eve | new years eve | oudejaarsdag | oudejaar | nye"),
    (Date(1, 1), "new year day | new years day | nieuwjaarsdag | nieuwjaar"),
    (Date(14, 2), "valentine day | valentines day | valentijnsdag"),
)

_DUTCH = """
    avond avonds dagen de doe en graag het ik je komende kwart maar middag middags morgen morgens ochtend
    ochtends om overmorgen uur uurtje vanavond vandaag vanmiddag volgende vraag weken
"""
DUTCH_SIGNS = frozenset(_DUTCH.split()) | {word for word in WEEKDAYS if word.endswith("dag")}
_ENGLISH = """
    afternoon am and at days evening hours i me midnight morning my next noon oclock on or past please pm
    quarter the this to today tomorrow tonight weeks
"""
ENGLISH_SIGNS = frozenset(_ENGLISH.split()) | {word for word in WEEKDAYS if word.endswith("day")}
"""What only the one language has: by these a text is Dutch or English."""

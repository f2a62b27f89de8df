"""What the words of a moment are made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time
from typing import Literal


@dataclass(frozen=True, slots=True)
class Clock:
    """A time on the clock. ``literal``: on the 24-hour clock (24:00 is the end of the day); else ``hour`` is
    1 to 12 of either half. ``exact``: the half was said as well ("7pm"), so that it is no slip."""

    hour: int
    minute: int = 0
    literal: bool = False
    exact: bool = False


@dataclass(frozen=True, slots=True)
class DayPart:
    """A part of the day or a meal. ``at`` is the time it means by itself (None: it means none), ``hours``
    what spoken hours mean in it (24 is midnight at its end). ``today``: may stand without a day."""

    name: str
    at: time | None
    hours: Mapping[int, int] = field(hash=False)
    today: bool = False


@dataclass(frozen=True, slots=True)
class InDays:
    """A day so many days from today. ``keeps_time``: "in 3 days", which may stand without a time;
    ``weeks``: counted in weeks, so that a weekday may be named beside it; ``named``: "tomorrow", which
    after midnight means this day to some and the next to others."""

    days: int
    keeps_time: bool = False
    weeks: bool = False
    named: bool = False


@dataclass(frozen=True, slots=True)
class InMonths:
    """The same day so many months from today, at the same time."""

    months: int


@dataclass(frozen=True, slots=True)
class Weekday:
    """``number`` as in `date.weekday`; ``weeks`` is how many weeks after the coming one. ``which``: "" or
    "next", of which people disagree whether it is the coming one."""

    number: int
    which: Literal["", "coming", "next"] = ""
    weeks: int = 0


@dataclass(frozen=True, slots=True)
class Week:
    """Any day of this week (0) or the next (1)."""

    ahead: int


@dataclass(frozen=True, slots=True)
class Weekend:
    """Saturday and Sunday; ``next``: of this weekend or the one after, people differ."""

    next: bool = False


@dataclass(frozen=True, slots=True)
class Date:
    """A day of the month; the coming one where month or year is not said (0)."""

    day: int
    month: int = 0
    year: int = 0


@dataclass(frozen=True, slots=True)
class Nth:
    """The first, second … or last (-1) Monday of a month; ``number`` None: the day itself ("the last day").
    ``month`` 0: the coming month in which it is still to come; ``next_month``: of the one after this."""

    nth: int
    number: int | None
    month: int = 0
    next_month: bool = False


@dataclass(frozen=True, slots=True)
class After:
    """So many minutes from now, or from this time of day so many days ahead."""

    minutes: int
    days: int = 0


@dataclass(frozen=True, slots=True)
class Mark:
    """What keeps words from meaning one moment, or changes how they do.

    or: more than one is named · not: what stands in this clause is not meant · no: an answer, or
    a correction · soft: "later", "late", no
    moment by itself but harmless beside a clock time · bare: a day so vaguely named that it is asked ·
    limit: before, after, until, from · ago: it has been · often: not once · never: a refusal, or taken
    back · wrong: no such time · zone: by another clock · same: at this time of day · busy: what stands in
    this clause is when something else takes place, or doesn't suit.
    """

    kind: Literal[
        "or", "not", "no", "soft", "bare", "limit", "ago", "often", "never", "wrong", "zone", "same", "busy"
    ]


@dataclass(frozen=True, slots=True)
class Bound:
    """Where a clause ends and the next begins, and how: "," or but, because, when, so, limit."""

    kind: Literal[",", "but", "because", "when", "so", "limit"]


@dataclass(frozen=True, slots=True)
class Unknown:
    """A word that no table knows; ``doubtful``: it may be one of time. Not the word itself, which nobody
    needs."""

    doubtful: bool = False


Day = InDays | InMonths | Weekday | Week | Weekend | Date | Nth
Part = Clock | DayPart | Day | After | Mark
Item = Part | Bound | Unknown

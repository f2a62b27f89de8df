"""The day parts of a moment → the dates they can mean."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from datetime import date, timedelta

from bot.moments.parts import Date, Day, InDays, InMonths, Nth, Week, Weekday, Weekend

WEEK = timedelta(days=7)
FARTHEST = timedelta(days=366)
"""Further off, a slip of the finger is likelier than a plan."""

LONG_GONE = timedelta(days=275)
"""A date further ahead than this has lately gone by: that one was meant, or a slip."""

STILL_UP = 5
"""Until this hour "tomorrow" is the day that has begun to some, and the next to others."""


class NoSuchDay(ValueError):
    """A day that no calendar has, or that two parts contradict each other about."""


class GoneBy(ValueError):
    """A day that lies behind; ``next`` is when it comes again, None if it doesn't."""

    def __init__(self, next: date | None) -> None:
        super().__init__("gone by")
        self.next = next


def dates(days: Sequence[Day], today: date, hour: int) -> list[date]:
    """What they can mean together, soonest first; one part alone may mean several days, two must agree.

    Raises NoSuchDay, GoneBy, and OverflowError past the end of the calendar.
    """
    if len(days) == 1:
        return _alone(days[0], today, hour)
    shared: set[date] | None = None
    for day in days:
        spread = _spread(day, days, today, hour)
        shared = spread if shared is None else shared & spread
    if not shared:
        raise NoSuchDay
    return sorted(shared)


def _alone(day: Day, today: date, hour: int) -> list[date]:
    match day:
        case InDays(days, named=named):
            there = today + timedelta(days=days)
            return [there - timedelta(days=1), there] if named and hour < STILL_UP else [there]
        case InMonths(months):
            return [_in_months(today, months)]
        case Weekday():
            return _weekday(day, today)
        case Week(ahead):
            monday = today - timedelta(days=today.weekday()) + ahead * WEEK
            return [monday + timedelta(days=n) for n in range(7)]
        case Weekend(next=later):
            saturday = today + timedelta(days=(5 - today.weekday()) % 7)
            if later:
                return [saturday, saturday + WEEK]
            if today.weekday() < 5:
                return [saturday]
            return [today, saturday if saturday > today else saturday + WEEK]
        case Date():
            return [_date(day, today)]
        case Nth():
            return [_nth(day, today)]


def _weekday(day: Weekday, today: date) -> list[date]:
    """The next one; on that day itself also today. With "next" it is the coming one or the one after: people
    differ, unless the coming one is in next week anyway, and not so near that it has a shorter name."""
    ahead = (day.number - today.weekday()) % 7
    coming = today + timedelta(days=ahead)
    if day.weeks:
        at = (coming if ahead else today) + day.weeks * WEEK
        of_week = today - timedelta(days=today.weekday()) + day.weeks * WEEK + timedelta(days=day.number)
        return sorted({at, of_week}) if day.weeks > 1 else [at]
    if day.which == "next":
        if not ahead:
            return [coming + WEEK]
        return [coming] if day.number < today.weekday() and ahead >= 3 else [coming, coming + WEEK]
    if day.which == "coming":
        return [coming if ahead else coming + WEEK]
    return [coming] if ahead else [coming, coming + WEEK]


def _spread(day: Day, days: Sequence[Day], today: date, hour: int) -> set[date]:
    """All that a part can mean beside others that narrow it down."""
    match day:
        case Weekday(number, which, weeks):
            if weeks or (which == "next" and not any(isinstance(d, Date | InDays) for d in days)):
                return set(_weekday(day, today))
            return {today + timedelta(days=n) for n in range(367) if (today.weekday() + n) % 7 == number}
        case InDays(ahead, weeks=True) if any(isinstance(d, Weekday) for d in days):
            there = today + timedelta(days=ahead)
            return {there + timedelta(days=n - there.weekday()) for n in range(7)}
        case InDays(ahead):
            return {today + timedelta(days=ahead)} | (
                {today + timedelta(days=ahead - 1)} if day.named and hour < STILL_UP else set()
            )
        case Date(number, month, year):
            if not month or year:
                return {_date(day, today)}
            found = (_on(today.year + n, month, number) for n in (0, 1))
            coming = [d for d in found if d and d >= today]
            return set(coming[:1])
        case Week(ahead):
            monday = today - timedelta(days=today.weekday()) + ahead * WEEK
            week = {monday + timedelta(days=n) for n in range(7)}
            return week | {d + WEEK for d in week} if today.weekday() == 6 and ahead else week
        case Weekend():
            first = _alone(day, today, hour)
            return {
                d + timedelta(days=n) for d in first for n in (0, 1) if (d + timedelta(days=n)).weekday() >= 5
            }
        case _:
            return set(_alone(day, today, hour))


def _in_months(today: date, months: int) -> date:
    year, month = divmod(today.month - 1 + months, 12)
    found = _on(today.year + year, month + 1, today.day)
    if found is None:
        raise NoSuchDay
    return found


def _on(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _date(day: Date, today: date) -> date:
    if day.year:
        found = _on(day.year, day.month, day.day)
        if found is None:
            raise NoSuchDay
        if found < today:
            raise GoneBy(None)
        return found
    if day.month:
        if not 1 <= day.month <= 12 or not 1 <= day.day <= calendar.monthrange(2024, day.month)[1]:
            raise NoSuchDay
        this, coming = (_on(today.year + n, day.month, day.day) for n in (0, 1))
        if this and this >= today:
            return this
        if coming is None:
            raise NoSuchDay
        if coming - today > LONG_GONE:
            raise GoneBy(coming)
        return coming
    if not 1 <= day.day <= 31:
        raise NoSuchDay
    if day.day >= today.day:
        found = _on(today.year, today.month, day.day)
    else:
        found = _on(today.year + today.month // 12, today.month % 12 + 1, day.day)
    if found is None:
        raise NoSuchDay
    return found


def _nth(day: Nth, today: date) -> date:
    month, year = day.month or today.month, today.year
    if day.next_month or (day.month and day.month < today.month):
        year, month = (
            (year + today.month // 12, today.month % 12 + 1) if day.next_month else (year + 1, month)
        )
    found = _nth_of(day, year, month)
    if found and found < today:
        if day.month:
            raise GoneBy(None)
        found = _nth_of(day, year + month // 12, month % 12 + 1)
    if found is None:
        raise NoSuchDay
    return found


def _nth_of(day: Nth, year: int, month: int) -> date | None:
    last = calendar.monthrange(year, month)[1]
    fitting = [
        date(year, month, n)
        for n in range(1, last + 1)
        if day.number is None or date(year, month, n).weekday() == day.number
    ]
    at = day.nth - 1 if day.nth > 0 else day.nth
    return fitting[at] if -len(fitting) <= at < len(fitting) else None

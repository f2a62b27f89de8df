"""Parts that belong together → the local times that they can mean."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import chain
from typing import Literal
from zoneinfo import ZoneInfo

from bot.moments.days import GoneBy, NoSuchDay, dates
from bot.moments.options import EVENING, MORNING, WEEKEND
from bot.moments.parts import (
    After,
    Clock,
    Date,
    Day,
    DayPart,
    InDays,
    InMonths,
    Nth,
    Part,
    Week,
    Weekday,
    Weekend,
)

Why = Literal["", "unclear", "past", "impossible", "far", "nothing"]

DAY_BEGINS, DAY_ENDS = 6 * 60, 21 * 60
"""Minutes: of the two halves of a named day, one before or after these is not meant."""

JUST_GONE = timedelta(hours=6)
"""A time of day that went by less than this ago may be a slip: whether it means tomorrow is asked."""

HALF_A_DAY = timedelta(hours=12)
"""And by less than this, where it may be the other half of the day."""

DAYS = InDays | InMonths | Weekday | Week | Weekend | Date | Nth


@dataclass(frozen=True, slots=True)
class Found:
    """The local times that parts can mean, and what is wrong if it is nothing simpler than several."""

    at: tuple[datetime, ...]
    why: Why = ""


def candidates(parts: Sequence[Part], same_time: bool, here: datetime, zone: str) -> Found:
    """What parts with at most one clock time can mean, seen from the aware local time ``here``."""
    clocks = [part for part in parts if isinstance(part, Clock)]
    halves = [part for part in parts if isinstance(part, DayPart)]
    days = [part for part in parts if isinstance(part, DAYS)]
    afters = [part for part in parts if isinstance(part, After)]
    try:
        if afters:
            later = _later(here, afters[0], zone)
            return Found(later, "" if len(parts) == 1 else "unclear")
        return _on_days(days, clocks, halves, same_time, here) if days else _on_any(clocks, halves, here)
    except NoSuchDay:
        each = [_safely([day], clocks, halves, same_time, here) for day in days] if len(days) > 1 else []
        dated = any(isinstance(day, Date | Nth | InMonths) for day in days)
        return Found(tuple(at for found in each for at in found.at[:1]), "impossible" if dated else "unclear")
    except GoneBy as gone:
        times = _times(clocks, halves) if gone.next else []
        return Found(tuple(_at(gone.next, minutes) for minutes in times or [] if gone.next), "past")
    except OverflowError:
        return Found((), "far")


def _safely(
    days: Sequence[Day], clocks: Sequence[Clock], halves: Sequence[DayPart], same_time: bool, here: datetime
) -> Found:
    try:
        return _on_days(days, clocks, halves, same_time, here)
    except (NoSuchDay, GoneBy, OverflowError):
        return Found(())


def _on_days(
    days: Sequence[Day], clocks: Sequence[Clock], halves: Sequence[DayPart], same_time: bool, here: datetime
) -> Found:
    today = here.date()
    days = list(dict.fromkeys(days))
    there = dates(days, today, here.hour)
    if clocks and len(days) == 1 and isinstance(days[0], Weekend):
        both = {day + timedelta(days=n) for day in there for n in (0, 1)}
        there = sorted(day for day in both if day.weekday() >= 5)
    times = _times(clocks, halves)
    if times is None:
        return Found((), "unclear")
    if not times or (same_time and not clocks):
        return _without_time(days, there, halves, same_time, here)
    if clocks and _may_be_next_morning(clocks[0], halves):
        there = sorted({at for day in there for at in (day, day + timedelta(days=1))})
    found = [_at(day, minutes) for day in there for minutes in times]
    coming = [at for at in found if at > here.replace(tzinfo=None)]
    if clocks and not clocks[0].literal and not halves:
        by_day = [at for at in coming if DAY_BEGINS <= at.hour * 60 + at.minute < DAY_ENDS]
        coming = by_day or coming
    if coming:
        gone = days == [Weekday(today.weekday())] and all(at.date() > today for at in coming)
        return Found(tuple(coming), "past" if gone else "")
    return Found(tuple(chain.from_iterable(_instead(at, clocks, halves, here) for at in found)), "past")


def _instead(
    gone: datetime, clocks: Sequence[Clock], halves: Sequence[DayPart], here: datetime
) -> Iterable[datetime]:
    """What may be meant by a time that has gone by today: the other half of the day, soon ("this evening" at
    eight), or tomorrow."""
    yield gone + timedelta(days=1)
    if clocks and not clocks[0].exact and not halves and clocks[0].hour <= 12:
        yield gone + timedelta(hours=12)
    soon = (here.replace(tzinfo=None, second=0, microsecond=0) + timedelta(minutes=89)).replace(minute=0)
    if not clocks and any(soon.hour in half.hours.values() for half in halves):
        yield soon


def _without_time(
    days: Sequence[Day], there: Sequence[date], halves: Sequence[DayPart], same_time: bool, here: datetime
) -> Found:
    if same_time and halves and not all(here.hour in half.hours.values() for half in halves):
        return Found((), "unclear")
    keeps = same_time or any(
        (isinstance(day, InDays) and day.keeps_time) or isinstance(day, InMonths) for day in days
    )
    if keeps and (same_time or not halves) and not isinstance(days[0], Week):
        return Found(tuple(_at(day, here.hour * 60 + here.minute) for day in there))
    if same_time and len(days) == 1 and days[0] == Week(1):
        return Found((_at(here.date() + timedelta(days=7), here.hour * 60 + here.minute),))
    if len(days) == 1 and isinstance(days[0], Weekend) and not halves:
        return Found(tuple(datetime.combine(day, WEEKEND) for day in there))
    ends = (there[0], there[len(there) // 2])
    return Found((datetime.combine(ends[0], MORNING), datetime.combine(ends[1], EVENING)), "unclear")


def _on_any(clocks: Sequence[Clock], halves: Sequence[DayPart], here: datetime) -> Found:
    """Without a day: the next time that the clock shows it. A meal alone means one, too."""
    times, naive = _times(clocks, halves), here.replace(tzinfo=None)
    if not times:
        return Found((), "unclear")
    today = [_at(here.date(), minutes) for minutes in times]
    coming = [at + timedelta(days=(at <= naive)) for at in today]
    if not clocks:
        meal = all(half.today for half in halves)
        if meal and today[0] > naive:
            return Found((today[0],))
        return Found((coming[0], coming[0] + timedelta(days=1)), "past" if meal else "unclear")
    if len(coming) == 1 and today[0] <= naive:
        sure = naive - today[0] >= (JUST_GONE if halves or clocks[0].exact else HALF_A_DAY)
        return Found(tuple(coming), "" if sure else "past")
    return Found(tuple(coming))


def _times(clocks: Sequence[Clock], halves: Sequence[DayPart]) -> list[int] | None:
    """Minutes since midnight that the parts can mean: [] where no time is said, None where they contradict
    each other or mean nothing."""
    if not clocks:
        said = {half.at for half in halves}
        if None in said or len(said) > 1:
            return None
        return [at.hour * 60 + at.minute for at in said if at]
    clock = clocks[0]
    if halves:
        hours = set.intersection(*(_within(clock, half) for half in halves))
    else:
        hours = {clock.hour} if clock.literal else {clock.hour % 12, clock.hour % 12 + 12}
    return sorted(hour * 60 + clock.minute for hour in hours) or None


def _within(clock: Clock, half: DayPart) -> set[int]:
    """The hour that a clock time means in a part of the day, if any: "9.30 's avonds" is 21:30."""
    hours = set(half.hours.values())
    if clock.literal and (clock.exact or clock.hour in hours):
        return {clock.hour} & hours
    return {half.hours[clock.hour]} if clock.hour in half.hours else set()


def _may_be_next_morning(clock: Clock, halves: Sequence[DayPart]) -> bool:
    """ "Tomorrow, 3 at night" and "Sunday midnight": the night before to some, the one after to others."""
    night = any(half.name == "night" for half in halves)
    return night or (clock.exact and clock.hour == 24 and not halves)


def _at(day: date, minutes: int) -> datetime:
    return datetime.combine(day, time()) + timedelta(minutes=minutes)


def _later(here: datetime, after: After, zone: str) -> tuple[datetime, ...]:
    """In so many days and minutes, as the clocks will show it, rounded up to a whole minute. None in the
    hour that the clocks show twice when the second pass is meant, which a local time cannot say."""
    there = here + timedelta(days=after.days)  # the same time of day
    then = there.astimezone(UTC) + timedelta(minutes=after.minutes, seconds=59, microseconds=999_999)
    then = then.replace(second=0, microsecond=0).astimezone(ZoneInfo(zone))
    return () if then.fold else (then.replace(tzinfo=None),)

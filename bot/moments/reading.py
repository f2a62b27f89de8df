"""Typed words → local times, in Dutch and English whatever the language of the screen.

Two steps: ``lex`` turns the words into parts by the tables in ``words``, and ``read`` puts the parts
together. A word that no table knows makes the whole unreadable, so that nothing is half understood.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.moments.instants import instant, local
from bot.moments.options import EVENING, MORNING
from bot.moments.words import After, Clock, DayPart, InDays, Part, Weekday, lex

DAY_BEGINS, DAY_ENDS = time(6), time(21)
FARTHEST = timedelta(days=366)
"""Further off, a slip of the finger is likelier than a plan."""

PART_TIMES = {"morning": MORNING, "evening": EVENING}


@dataclass(frozen=True, slots=True, order=True)
class Reading:
    """One thing that the words can mean: ``at`` is a local time (naive), always in the future."""

    at: datetime


def read(words: str, now: datetime, zone: str, language: str = "en") -> tuple[Reading, ...]:
    """What typed words can mean, soonest first. Exactly one reading: understood. None (unreadable, past,
    impossible) or several ("half seven" is morning or evening): ask again.

    ``language`` (the screen's) decides only what differs between the two: "7:30" is literal in Dutch and
    either half of the day in English, "half 7" is 6:30 in Dutch and either hour in English. Of the two
    halves of the day, one at night (21:00 to 6:00) is left out when a day is named: "tomorrow at 3" is
    the afternoon. "In 3 days" without a time keeps the time of day.
    """
    parts = lex(words, language)
    if parts is None:
        return ()
    here = local(now, zone)
    latest = here.date() + FARTHEST
    candidates = (at for at in _candidates(parts, here, zone) if at.date() <= latest)
    return tuple(sorted({Reading(at) for at in candidates if instant(at.date(), at.time(), zone) > now}))


def _candidates(parts: tuple[Part, ...], here: datetime, zone: str) -> list[datetime]:
    clocks = [part for part in parts if isinstance(part, Clock)]
    halves = [part for part in parts if isinstance(part, DayPart)]
    days = [part for part in parts if isinstance(part, Weekday | InDays)]
    afters = [part for part in parts if isinstance(part, After)]
    if max(len(clocks), len(halves), len(days), len(afters)) > 1:
        return []
    try:
        if afters:
            return [] if len(parts) > 1 else _later(here, afters[0], zone)
        dates = _dates(days[0], here.date()) if days else []
    except OverflowError:
        return []
    half = halves[0] if halves else None
    if clocks:
        return _on(dates, _times(clocks[0], half), here)
    if half:
        at = PART_TIMES.get(half.name)
        return [datetime.combine(day, at) for day in dates] if at else []
    if days and isinstance(days[0], InDays) and days[0].keeps_time:
        return [datetime.combine(day, here.time().replace(second=0, microsecond=0, fold=0)) for day in dates]
    return []


def _later(here: datetime, after: After, zone: str) -> list[datetime]:
    """In so many minutes, as the clocks will show it, rounded up to a whole minute. None in the hour that
    the clocks show twice when the second pass is meant, which a local time cannot say."""
    then = here.astimezone(UTC) + timedelta(minutes=after.minutes, seconds=59, microseconds=999_999)
    then = then.replace(second=0, microsecond=0).astimezone(ZoneInfo(zone))
    return [] if then.fold else [then.replace(tzinfo=None)]


def _dates(day: Weekday | InDays, today: date) -> list[date]:
    """The dates that a day can mean. A weekday is the next one; on that day itself also today. With
    "next" it is this coming one or the one after, people differ."""
    if isinstance(day, InDays):
        return [today + timedelta(days=day.days)]
    ahead = (day.number - today.weekday()) % 7
    first = today + timedelta(days=ahead)
    week = timedelta(days=7)
    if day.which == "of next week":
        return [today + timedelta(days=7 - today.weekday() + day.number)]
    if day.which == "next":
        return [first + week] if not ahead else [first, first + week]
    return [first, first + week] if not ahead else [first]


def _times(clock: Clock, half: DayPart | None) -> list[time]:
    """The times of day that a clock time can mean."""
    if half:
        hour = half.hours.get(clock.hour, clock.hour if clock.hour in half.hours.values() else None)
        return [] if hour is None else [time(hour, clock.minute)]
    if clock.literal:
        return [time(clock.hour, clock.minute)]
    return [time(clock.hour % 12, clock.minute), time(clock.hour % 12 + 12, clock.minute)]


def _on(dates: list[date], times: list[time], here: datetime) -> list[datetime]:
    """Each time on each date. Without a date: the next time that the clock shows it. Of today and the same
    weekday in a week, what is still to come today is kept beside the later one, so that it is asked."""
    if not dates:
        return [datetime.combine(here.date() + timedelta(days=at <= here.time()), at) for at in times]
    if dates[0] != here.date() and len(times) > 1:
        by_day = [at for at in times if DAY_BEGINS <= at < DAY_ENDS]
        times = by_day or times
    return [datetime.combine(day, at) for day in dates for at in times]

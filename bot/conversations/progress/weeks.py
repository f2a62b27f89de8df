"""Days and weeks as somebody lives them: in their own zone, a week from Monday to Sunday."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from bot.clock import from_ms

WEEK = timedelta(days=7)

SHORT, LONG = 7, 30
"""Days that a picture of a week and of a month shows, today included."""

SPANS = ("week", "month", "all")


def local_day(at_ms: int, zone: str) -> date:
    """The day that it was there at an instant."""
    return from_ms(at_ms).astimezone(ZoneInfo(zone)).date()


def monday_of(day: date) -> date:
    """The Monday of its week."""
    return day - timedelta(days=day.weekday())


def weeks_between(first: date, last: date) -> list[date]:
    """The Mondays of all weeks from one day's to another's, both included."""
    start, count = monday_of(first), (monday_of(last) - monday_of(first)) // WEEK
    return [start + number * WEEK for number in range(count + 1)]


def per_week(days: Iterable[date], weeks: Iterable[date]) -> list[int]:
    """How many of these days fall in each of these weeks."""
    mondays = [monday_of(day) for day in days]
    return [mondays.count(week) for week in weeks]


def first_day(span: str, today: date, oldest: date | None) -> date:
    """The first day that a picture of this span shows."""
    match span:
        case "week":
            return today - timedelta(days=SHORT - 1)
        case "month":
            return today - timedelta(days=LONG - 1)
        case _:
            # One day alone is no history: so much at least is shown.
            return min(oldest or today, today - timedelta(days=SHORT - 1))

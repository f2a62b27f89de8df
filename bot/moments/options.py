"""The buttons of the moment card → a local time."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from bot.moments.instants import instant, local

MORNING = time(9, 30)
EVENING = time(19, 30)
WEEKEND = time(10, 30)
LAST_CALL_EVENING = time(18)
"""After this, "this evening" is offered for tomorrow: a check-in needs an hour to have something to ask."""

SATURDAY = 5
HOUR_ID = re.compile(r"(\d{4}-\d{2}-\d{2})T(\d{2})(?::?(\d{2}))?", re.ASCII)


def resolve(option: str, now: datetime, zone: str) -> datetime | None:
    """The local time (naive) that a button of the moment card stands for, seen from ``now``.

    ``evening``: today 19:30, tomorrow from 18:00 on. ``morning``: tomorrow 9:30.
    ``three_days``: in three days at 19:30. ``weekend``: the next Saturday at 10:30; on a Saturday or
    Sunday that of the week after. Or an hour such as ``2026-11-24T19`` (also ``T1930``, ``T19:30``).
    None when it is malformed or not in the future.
    """
    here = local(now, zone)
    today = here.date()
    match option:
        case "evening":
            day, at = today + timedelta(days=here.time() >= LAST_CALL_EVENING), EVENING
        case "morning":
            day, at = today + timedelta(days=1), MORNING
        case "three_days":
            day, at = today + timedelta(days=3), EVENING
        case "weekend":
            day, at = today + timedelta(days=(SATURDAY - today.weekday()) % 7 or 7), WEEKEND
        case _:
            found = HOUR_ID.fullmatch(option)
            if not found:
                return None
            try:
                day, at = date.fromisoformat(found[1]), time(int(found[2]), int(found[3] or 0))
                moment = instant(day, at, zone)
            except (ValueError, OverflowError):
                return None
            return datetime.combine(day, at) if moment > now else None
    return datetime.combine(day, at)

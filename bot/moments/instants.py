"""Local time → instant, and quiet hours.

One rule for every zone: a local time is taken with ``fold=0``. In a gap (the clock skips it) that moves
it forward by the length of the gap; in a fold (the clock shows it twice) it means the first of the two.
So each local date and time has exactly one instant, and nothing is lost or doubled.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


def instant(day: date, at: time, zone: str) -> datetime:
    """The instant (aware, UTC) at which the clocks of ``zone`` show ``at`` on ``day``.

    Raises `zoneinfo.ZoneInfoNotFoundError` for a zone that is not in the tz database.
    """
    return datetime.combine(day, at.replace(fold=0, tzinfo=ZoneInfo(zone))).astimezone(UTC)


def local(at: datetime, zone: str) -> datetime:
    """The aware local time of an instant. Raises `ValueError` for a naive datetime, which names none."""
    if at.tzinfo is None:
        raise ValueError("an instant must be an aware datetime")
    return at.astimezone(ZoneInfo(zone))


def is_quiet(at: datetime, zone: str, quiet_from: str = "21:00", quiet_until: str = "09:00") -> bool:
    """Whether the instant ``at`` falls in quiet hours, which may run over midnight.

    ``quiet_from`` is the first quiet minute, ``quiet_until`` the first one that is not ("HH:MM", local).
    The same time twice means no quiet hours at all.
    """
    start, end = time.fromisoformat(quiet_from), time.fromisoformat(quiet_until)
    shown = local(at, zone).time()
    if start <= end:
        return start <= shown < end
    return shown >= start or shown < end


def quiet_end(at: datetime, zone: str, quiet_from: str = "21:00", quiet_until: str = "09:00") -> datetime:
    """When the quiet hours around ``at`` end (UTC); ``at`` itself when it is not quiet.

    An end that falls in a gap is moved forward like any local time. Both passes of a fold are looked at:
    in the second one it may be quiet again after the first end has gone by.
    """
    if not is_quiet(at, zone, quiet_from, quiet_until):
        return at.astimezone(UTC)
    end, tz = time.fromisoformat(quiet_until), ZoneInfo(zone)
    today = local(at, zone).date()
    for days in range(3):
        passes = (
            datetime.combine(today + timedelta(days), end.replace(fold=fold, tzinfo=tz)).astimezone(UTC)
            for fold in (0, 1)
        )
        ends = [p for p in passes if p > at and not is_quiet(p, zone, quiet_from, quiet_until)]
        if ends:
            return min(ends)
    raise AssertionError("quiet hours end every day")

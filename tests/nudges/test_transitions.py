"""Every zone, every change of its clocks for ten years: what comes each day comes once for each date."""

from __future__ import annotations

import zoneinfo
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.conversations.nudges import rhythms
from bot.conversations.turn import Turn
from bot.moments.instants import instant, local
from tests.nudges.crowd import crowd

ZONES = sorted(zoneinfo.available_timezones())
FIRST, LAST = datetime(2026, 1, 1, tzinfo=UTC), datetime(2037, 1, 1, tzinfo=UTC)
HARDEST: Mapping[str, tuple[int, ...]] = {
    "Europe/Amsterdam": (2,),
    "America/New_York": (1, 2),
    "America/Nuuk": (0, 23),  # gap and fold cross midnight
    "America/Scoresbysund": (0, 23),
    "America/Havana": (0,),  # both at midnight
    "America/Santiago": (0, 23),
    "Africa/Cairo": (0, 23),
    "Africa/Casablanca": (2,),  # around Ramadan
    "Asia/Beirut": (0, 23),
    "Australia/Lord_Howe": (1,),  # half an hour
    "Antarctica/Troll": (1, 2),  # two hours
}
"""Zone → the hours that its changes skip or repeat."""

STRETCH = timedelta(days=7)


@cache
def changes(zone: str) -> tuple[date, ...]:
    """The local dates on which a zone's offset changes."""
    tz = ZoneInfo(zone)
    found, at = [], FIRST
    while at < LAST:
        later = at + STRETCH
        if at.astimezone(tz).utcoffset() != later.astimezone(tz).utcoffset():
            low, high = at, later
            while high - low > timedelta(minutes=1):
                middle = low + (high - low) / 2
                same = middle.astimezone(tz).utcoffset() == low.astimezone(tz).utcoffset()
                low, high = (middle, high) if same else (low, middle)
            found.append(low.astimezone(tz).date())
        at = later
    return tuple(found)


def days_apart(zone: str, step: int) -> tuple[int, int]:
    """Every ``step``th quarter of an hour around every change: (how many were looked at, how many of those
    a gap moved). Raises AssertionError for an instant that is lost, doubled or out of order."""
    looked = moved = 0
    tz = ZoneInfo(zone)
    for day in changes(zone):
        for quarter in range(0, 96, step):
            at = time(quarter // 4, quarter % 4 * 15)
            before: datetime | None = None
            for days in (-1, 0, 1, 2):
                wanted = datetime.combine(day + timedelta(days), at)
                due = instant(wanted.date(), at, zone)
                assert due == instant(wanted.date(), at.replace(fold=1), zone), "a fold makes two of it"
                shown = due.astimezone(tz).replace(tzinfo=None, fold=0)
                assert wanted <= shown <= wanted + timedelta(hours=2)
                looked += 1
                moved += shown != wanted
                if before is not None:
                    assert timedelta(hours=20) < due - before < timedelta(hours=28), "lost or doubled"
                before = due
    return looked, moved


def test_one_instant_for_each_date_and_time_around_some_changes() -> None:
    found = [days_apart(zone, 7) for zone in ZONES[::10]]
    assert sum(looked for looked, _ in found) > 15_000
    assert sum(moved for _, moved in found) > 20


@pytest.mark.slow
def test_one_instant_for_each_date_and_time_around_every_change() -> None:
    found = [days_apart(zone, 1) for zone in ZONES]
    assert sum(looked for looked, _ in found) > 1_600_000
    assert sum(moved for _, moved in found) > 8_000


async def through(folder: Path, settings: list[tuple[str, int]], years: int) -> None:
    """A daily reminder for each zone and hour: one nudge for each local date, at its local time."""
    async with crowd(folder, FIRST + timedelta(hours=12)) as everybody:

        def settle(turn: Turn, number: int) -> None:
            zone, hour = settings[number]
            turn.change_chat(zone=zone)
            turn.tx.sql.chat_set_quiet(id=turn.chat.id, quiet_from="00:00", quiet_until="00:00")
            turn.chat = replace(turn.chat, quiet_from="00:00", quiet_until="00:00")
            first = local(turn.now, zone).date() + timedelta(days=1)
            rhythms.begin(turn, "self", datetime.combine(first, time(hour, 30)), rhythms.EVERY_DAY, words="-")

        await everybody.join(len(settings), settle)
        end = min(LAST, FIRST + timedelta(days=365 * years))
        while everybody.clock.now() < end:
            await everybody.until(everybody.clock.now() + timedelta(days=30))
            await everybody.tidy()
        for chat, (zone, hour) in zip(everybody.chats, settings, strict=True):
            came = [c for c in everybody.came if c.chat == chat]
            dates = [date.fromisoformat(c.nudges[0]["local_date"]) for c in came]
            assert dates == [dates[0] + timedelta(days=n) for n in range(len(dates))], zone
            assert len(dates) >= 364 * years
            assert all(
                c.at == instant(day, time(hour, 30), zone) for c, day in zip(came, dates, strict=True)
            ), zone


@pytest.mark.asyncio
async def test_each_day_once_through_a_year(tmp_path: Path) -> None:
    await through(
        tmp_path, [(zone, hour) for zone in ("America/Nuuk", "Africa/Cairo") for hour in (0, 23)], 1
    )


@pytest.mark.slow
@pytest.mark.asyncio
async def test_each_day_once_through_ten_years(tmp_path: Path) -> None:
    await through(tmp_path, [(zone, hour) for zone, hours in HARDEST.items() for hour in hours], 10)

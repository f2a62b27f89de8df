"""Time zones are those of the pinned package, and what is planned follows when they change."""

from __future__ import annotations

import zoneinfo
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
import tzdata  # type: ignore[import-untyped]

from bot.clock import to_ms
from bot.reminders import zones
from bot.storage.tx import Tx
from tests.reminders.host import NOON, Machine, due_at, machine, plan

HOUR = timedelta(hours=1)
EVENING = datetime(2026, 11, 25, 18, tzinfo=UTC)


@pytest_asyncio.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Machine]:
    async with machine(tmp_path) as one:
        yield one


async def _plan_by_old_rules(
    bot: Machine, due: datetime, off: timedelta = HOUR, state: str = "due", **columns: Any
) -> str:
    """A nudge for ``due``, stored as if the rules had put it ``off`` from there."""

    def write(tx: Tx) -> str:
        nudge_id = plan(tx, bot.chat, bot.person, due, due_at=to_ms(due + off), **columns)
        tx.sql.nudge_set_state(id=nudge_id, state=state)
        return nudge_id

    return await bot.store.transact(write)


async def _now_at(bot: Machine, nudge_id: str) -> datetime:
    return await bot.store.transact(due_at, nudge_id)


def _as_if_of(version: str) -> Any:
    def write(tx: Tx) -> None:
        tx.sql.chore_upsert(name=zones.CHORE, last_run_at=int(version, 36))

    return write


def test_the_host_has_no_say() -> None:
    assert zoneinfo.TZPATH == ()
    known = Path(tzdata.__file__).with_name("zones").read_text().split()
    assert zoneinfo.available_timezones() == set(known)


@pytest.mark.asyncio
@pytest.mark.parametrize("off", [HOUR, -HOUR, timedelta(minutes=30), timedelta(days=1)], ids=str)
async def test_what_is_planned_follows_new_rules(bot: Machine, off: timedelta) -> None:
    await bot.store.transact(_as_if_of("2025b"))
    nudge = await _plan_by_old_rules(bot, EVENING, off)
    assert await zones.follow(bot.store, "UTC", NOON) == 1
    assert await _now_at(bot, nudge) == EVENING
    assert await bot.store.transact(zones.is_current)


@pytest.mark.asyncio
@pytest.mark.parametrize("state", ["sent", "cancelled", "expired"])
async def test_what_is_over_stays_as_it_was(bot: Machine, state: str) -> None:
    nudge = await _plan_by_old_rules(bot, EVENING, state=state)
    assert await zones.follow(bot.store, "UTC", NOON) == 0
    assert await _now_at(bot, nudge) == EVENING + HOUR


@pytest.mark.asyncio
async def test_what_was_put_off_stays_put_off(bot: Machine) -> None:
    """Its moment has gone by, and it waits for another one that was found for it."""
    nudge = await _plan_by_old_rules(bot, NOON - HOUR, off=timedelta(days=1))
    assert await zones.follow(bot.store, "UTC", NOON) == 0
    assert await _now_at(bot, nudge) == NOON - HOUR + timedelta(days=1)


@pytest.mark.asyncio
async def test_in_an_hour_is_in_an_hour(bot: Machine) -> None:
    """The same rules give the same instant: nothing moves that should not."""
    for columns in ({"floats": 0, "zone": "Europe/Amsterdam"}, {"kind": "weekly"}):
        nudge = await _plan_by_old_rules(bot, EVENING, timedelta(), **columns)
        await bot.store.transact(_as_if_of("2025b"))
        await zones.follow(bot.store, "UTC", NOON)
        first = await _now_at(bot, nudge)
        await bot.store.transact(_as_if_of("2025b"))
        assert await zones.follow(bot.store, "UTC", NOON) == 0
        assert await _now_at(bot, nudge) == first


@pytest.mark.asyncio
async def test_once_is_enough(bot: Machine) -> None:
    await zones.follow(bot.store, "UTC", NOON)
    nudge = await _plan_by_old_rules(bot, EVENING)
    assert await zones.follow(bot.store, "UTC", NOON) == 0
    assert await _now_at(bot, nudge) == EVENING + HOUR


@pytest.mark.asyncio
async def test_page_by_page_and_again_after_a_stop(bot: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zones, "PAGE", 3)
    moved = [await _plan_by_old_rules(bot, EVENING) for _ in range(10)]
    keep, pages = zones._keep, []

    def stops_at_the_end(tx: Tx) -> None:
        pages.append(1)
        raise InterruptedError

    monkeypatch.setattr(zones, "_keep", stops_at_the_end)
    with pytest.raises(InterruptedError):
        await zones.follow(bot.store, "UTC", NOON)
    assert {await _now_at(bot, nudge) for nudge in moved} == {EVENING}
    assert not await bot.store.transact(zones.is_current)
    monkeypatch.setattr(zones, "_keep", keep)
    moved.append(await _plan_by_old_rules(bot, EVENING))
    assert await zones.follow(bot.store, "UTC", NOON) == 1
    assert {await _now_at(bot, nudge) for nudge in moved} == {EVENING}


@pytest.mark.asyncio
async def test_before_the_first_nudge_goes_and_not_by_a_wrong_clock(bot: Machine) -> None:
    nudge = await _plan_by_old_rules(bot, EVENING, off=-(EVENING - NOON))
    bot.host.ahead = timedelta(days=365)
    assert not await bot.reminders.drain()
    assert await _now_at(bot, nudge) == NOON
    bot.host.ahead = timedelta()
    assert await bot.reminders.drain()
    assert bot.sends.sent == []
    assert await _now_at(bot, nudge) == EVENING

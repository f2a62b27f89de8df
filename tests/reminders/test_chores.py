"""Housekeeping and the host's clock: what is forgotten by a wrong one is gone."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from bot.clock import to_ms
from bot.reminders.chores import Chores, tidy
from bot.reminders.nightly import Nightly
from bot.storage.tx import Tx
from tests.reminders.host import NOON, Machine, machine

pytestmark = pytest.mark.asyncio

YEAR = timedelta(days=365)


async def look_once(bot: Machine) -> None:
    """Let housekeeping look, until it waits for its next time."""
    nightly = Nightly(bot.store, bot.host, "UTC", bot.path.parent / "backups", days=0)
    with suppress(TimeoutError):
        await asyncio.wait_for(Chores(bot.store, bot.guard, nightly).run(), 0.05)


def _dead(tx: Tx) -> None:
    tx.sql.dead_insert(update_id=1, kind="text", error="ValueError", created_at=to_ms(NOON))


async def test_nothing_is_forgotten_by_a_clock_a_year_ahead(tmp_path: Path) -> None:
    async with machine(tmp_path) as bot:
        await bot.store.transact(_dead)
        bot.host.ahead = YEAR
        await look_once(bot)
        assert await bot.store.transact(lambda tx: tx.sql.dead_count()) == 1
        assert await bot.chore("tidy") is None
        bot.host.ahead = timedelta()
        await look_once(bot)
        assert await bot.store.transact(lambda tx: tx.sql.dead_count()) == 1
        assert await bot.chore("tidy") == to_ms(NOON)


async def test_a_last_time_in_the_future_does_not_end_it(tmp_path: Path) -> None:
    async with machine(tmp_path) as bot:
        assert await bot.store.transact(tidy, to_ms(NOON + YEAR))
        assert await bot.store.transact(tidy, to_ms(NOON))
        assert not await bot.store.transact(tidy, to_ms(NOON + timedelta(hours=23)))

"""Housekeeping and the host's clock: what is forgotten by a wrong one is gone."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.clock import to_ms
from bot.conversations.circles.circle import round_of, save_round
from bot.reminders.chores import Chores, tidy
from bot.reminders.nightly import Nightly
from bot.storage import invitations
from bot.storage.group_view import GroupView
from bot.storage.tx import Tx
from tests.reminders.host import NOON, Machine, machine
from tests.storage import rows

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


async def test_what_was_shared_is_kept_a_week_and_a_link_a_day(tmp_path: Path) -> None:
    """A round that is going on stays; so does what somebody said in it, where they said it."""
    days = [0, 6, 8]

    def some(tx: Tx) -> dict[str, int]:
        home, someone = rows.circle(tx), rows.person(tx)
        member = rows.member(tx, home, someone)
        for age in days:
            at = to_ms(NOON - timedelta(days=age))
            for state in ("open", "done"):
                about = rows.round_of(tx, home, state=state, created_at=at)
                rows.released(tx, about, member, someone, rows.session(tx, someone))
        invitations.make(tx, "join", home)
        rows.circle(tx)  # a pair of which the other never came
        return left(tx)

    def left(tx: Tx) -> dict[str, int]:
        connection = tx.sql.chat_get.args[0]
        return {
            table: connection.execute(f'SELECT COUNT(*) AS n FROM "{table}"').fetchone()["n"]
            for table in ("round", "released", "session", "invitation", "circle")
        }

    async with machine(tmp_path) as bot:
        before = {"round": 6, "released": 6, "session": 6, "invitation": 1, "circle": 2}
        assert await bot.store.transact(some) == before
        assert await bot.store.transact(tidy, to_ms(NOON))
        assert await bot.store.transact(left) == before | {"round": 5, "released": 5, "circle": 1}
        assert await bot.store.transact(tidy, to_ms(NOON + timedelta(days=2)))
        assert (await bot.store.transact(left))["invitation"] == 0


async def test_a_round_goes_a_week_after_it_was_done(tmp_path: Path) -> None:
    """Not by when it was planned: that can be long before."""

    def ends_now(tx: Tx) -> str:
        home = rows.circle(tx)
        rows.member(tx, home, rows.person(tx))
        about = rows.round_of(tx, home, created_at=to_ms(NOON - timedelta(days=20)))
        view = GroupView(tx, home, None)
        planned = round_of(view, about)
        assert planned is not None
        return save_round(view, replace(planned, state="done", due_at=None)).id

    async with machine(tmp_path) as bot:
        about = await bot.store.transact(ends_now)
        for days, there in ((4, True), (8, False)):
            assert await bot.store.transact(tidy, to_ms(NOON + timedelta(days=days)))
            row = await bot.store.transact(lambda tx: tx.sql.round_get(id=about))
            assert (row is not None) is there

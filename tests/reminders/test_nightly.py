"""The backup of each night, by our clock, and that each of them comes back whole."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from bot.clock import FixedClock, to_ms
from bot.reminders.nightly import CHORE, Nightly
from bot.storage import store as storing
from bot.storage.backup import BackupFailed, backups
from bot.storage.erasing import erase
from bot.storage.restore import COUNTED, restore
from bot.storage.store import Store, open_readonly
from bot.storage.tombstones import read
from bot.storage.tx import Tx
from tests.prepared import prepare
from tests.storage import rows

pytestmark = pytest.mark.asyncio
EVENING = datetime(2026, 11, 23, 20, tzinfo=UTC)
LOOK = timedelta(minutes=10)


class Host:
    """A data folder, a clock, and the part of the bot that looks every ten minutes."""

    def __init__(self, folder: Path, store: Store, clock: FixedClock, days: int = 30) -> None:
        self.folder, self.store, self.clock = folder, store, clock
        self.nightly = Nightly(store, clock, "Europe/Amsterdam", folder / "backups", days)

    async def look(self) -> None:
        await self.nightly.look(to_ms(self.clock.now()))

    async def look_until(self, end: datetime, every: timedelta = LOOK) -> None:
        while self.clock.now() < end:
            self.clock.advance(every)
            await self.look()

    def made(self) -> list[datetime]:
        return [kept.made_at for kept in backups(self.folder / "backups")]


@pytest_asyncio.fixture
async def host(tmp_path: Path) -> AsyncIterator[Host]:
    await prepare(tmp_path / "hecht.db")
    clock = FixedClock(EVENING)
    store = await Store.open(tmp_path / "hecht.db", rows.KEY, clock)
    yield Host(tmp_path, store, clock)
    await store.close()


async def test_one_each_night_at_three_and_at_once_when_there_is_none(host: Host) -> None:
    await host.look()
    assert host.made() == [EVENING]
    await host.look_until(EVENING + timedelta(days=2))
    night = datetime(2026, 11, 24, 2, tzinfo=UTC)  # three o'clock in Amsterdam
    assert host.made() == [EVENING, night, night + timedelta(days=1)]


async def test_a_night_that_was_slept_through_is_made_up_for(host: Host) -> None:
    await host.look()
    host.clock.advance(timedelta(days=3))
    await host.look()
    assert host.made() == [EVENING, EVENING + timedelta(days=3)]


async def test_a_last_time_in_the_future_does_not_end_it(host: Host) -> None:
    later = to_ms(EVENING + timedelta(days=400))
    await host.store.transact(lambda tx: tx.sql.chore_upsert(name=CHORE, last_run_at=later))
    await host.look()
    assert host.made() == [EVENING]


async def test_none_where_none_are_wanted_yet_old_ones_go(host: Host) -> None:
    host.nightly = Nightly(host.store, host.clock, "UTC", host.folder / "backups", days=0)
    await host.look()
    assert host.made() == []
    made = await host.store.back_up()
    host.clock.advance(timedelta(days=31))
    await host.look()
    assert not made.exists()


async def test_a_failure_is_one_line_and_is_tried_again(
    host: Host, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object) -> Path:
        raise BackupFailed("no backup was made: the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(storing, "back_up", fail)
        for _ in range(5):
            await host.look()
            host.clock.advance(LOOK)
    errors = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert len(errors) == 1 and "disk is full" in errors[0].getMessage()
    assert host.made() == []
    await host.look()
    assert host.made() == [host.clock.now()]
    assert "succeeds again" in caplog.records[-1].getMessage()


async def test_the_promise_of_thirty_days_holds_though_backups_fail(
    host: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    await host.look()

    def fail(*_: object) -> Path:
        raise BackupFailed("no backup was made: the disk is full")

    monkeypatch.setattr(storing, "back_up", fail)
    host.clock.advance(timedelta(days=31))
    await host.look()
    assert host.made() == []


async def test_tombstones_and_drafts_go_in_time(host: Host) -> None:
    first = await host.store.transact(lambda tx: rows.person(tx, rows.chat(tx)))
    await host.store.transact(erase, "person", first)
    (host.folder / "backups" / "copy.draft").write_bytes(b"left by a kill")
    await host.look()
    assert not (host.folder / "backups" / "copy.draft").exists()
    assert [stone.id for stone in read(host.folder / "backups")] == [first]
    host.clock.advance(timedelta(days=59))
    await host.look()
    assert read(host.folder / "backups")
    host.clock.advance(timedelta(days=2))
    await host.look()
    assert read(host.folder / "backups") == []


def day_of_life(tx: Tx, number: int) -> str:
    """Somebody comes, says things; gives the id of what they said."""
    chat_id = rows.chat(tx, 1000 + number)
    person_id = rows.person(tx, chat_id)
    said = rows.relation(tx, person_id, f"said on day {number}")
    rows.nudge(tx, chat_id, person_id, rows.NOW, rows.step(tx, person_id, said))
    rows.session(tx, person_id)
    rows.message(tx, chat_id)
    if number % 5 == 4:
        erase(tx, "chat", chat_id)
    return said


def counted(database: Path) -> dict[str, int]:
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        return {name: connection.execute(f"SELECT COUNT(*) FROM {name}").fetchone()[0] for name in COUNTED}


async def test_thirty_nights_each_backup_comes_back(host: Host, tmp_path: Path) -> None:
    """P23: restored each morning on another machine: whole, all rows, and what was said last can be read."""
    for number in range(30):
        said = await host.store.transact(day_of_life, number)
        await host.look_until(EVENING + timedelta(days=number + 1), every=timedelta(hours=6))
        newest = backups(host.folder / "backups")[-1]
        assert host.clock.now() - newest.made_at < timedelta(days=1)
        elsewhere = tmp_path / f"restored {number}" / "hecht.db"
        done = restore(newest.path, elsewhere, elsewhere.parent / "backups", rows.KEY, host.clock)
        assert done.rows == counted(elsewhere) == counted(tmp_path / "hecht.db")
        assert done.rows["relation"] == number + 1
        with closing(sqlite3.connect(elsewhere)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        with open_readonly(elsewhere, rows.KEY, host.clock) as tx:
            row = tx.sql.relation_get(id=said)
            assert tx.open(row["person_id"], f"relation|body|{said}", row["body"]) == f"said on day {number}"
    ages = [(host.clock.now() - made).days for made in host.made()]
    assert max(ages) <= 30 and [age for age in ages if age < 7] == [6, 5, 4, 3, 2, 1, 0]

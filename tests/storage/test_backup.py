# ruff: noqa: ASYNC240 (these tests look at the files of a store; nothing else runs on their loop)
"""A backup is one consistent state, made beside the work that goes on, and says nothing to a thief."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.clock import FixedClock
from bot.storage import backup as making
from bot.storage.backup import (
    BackupFailed,
    Kept,
    Stopped,
    back_up,
    backups,
    clear_drafts,
    remove,
    rotate,
    superfluous,
)
from bot.storage.errors import DatabaseDamaged
from bot.storage.keys import KeyRing, MasterKeyError
from bot.storage.store import Store
from bot.storage.tx import Tx
from tests.storage.rows import KEY, NOW, OTHER_KEY, chat, message, person, relation
from tests.storage.thief import files, in_clear, unsealed

pytestmark = pytest.mark.asyncio
CANARY = "canary words"
TELEGRAM_ID = 987_654_321_012
SEEN = (
    CANARY.encode(), CANARY.encode("utf-16-le"), str(TELEGRAM_ID).encode(), TELEGRAM_ID.to_bytes(6, "big"),
)  # fmt: skip


@pytest.fixture
def folder(path: Path) -> Path:
    return path.parent / "backups"


def fill(tx: Tx) -> None:
    chat_id = chat(tx, TELEGRAM_ID)
    relation(tx, person(tx, chat_id), CANARY)
    message(tx, chat_id, body={"text": CANARY})


async def test_it_is_for_its_owner_only_named_by_its_time_and_leaves_no_draft(
    store: Store, folder: Path, clock: FixedClock
) -> None:
    made = await store.back_up()
    assert made == folder / "hecht-20261123T120000Z.backup"
    assert made.stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o700
    assert sorted(path.name for path in folder.iterdir()) == [made.name, "lock"]
    assert backups(folder) == [Kept(made, clock.now())]


async def test_nothing_of_anybody_is_in_it(store: Store, folder: Path, tmp_path: Path) -> None:
    """Neither in the file, nor in the copy within it, nor in what a kill half-way leaves."""
    await store.transact(fill)
    made = await store.back_up()
    sealed, copy = made.read_bytes(), unsealed(made, KEY)
    assert copy.startswith(b"SQLite format 3\0") and b"SQLite format" not in sealed
    assert b"Europe" not in sealed and b"relation" in copy and b"relation" not in sealed
    for word in SEEN:
        assert word not in sealed and word not in copy
    (folder / "copy.draft").write_bytes(copy)
    assert in_clear(files(tmp_path), *SEEN) == []
    assert in_clear(files(tmp_path), b"relation")


@pytest.mark.parametrize("pages", [1, 2048])
async def test_it_is_one_state_while_a_writer_writes(
    store: Store, path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, pages: int
) -> None:
    """Each transaction writes two rows that belong together, on pages far apart; between any two pages of
    the copy another one is committed. The copy has both of each, and is not begun anew for them."""
    monkeypatch.setattr(making, "PAGES", pages)

    def pair(tx: Tx, number: int) -> None:
        tx.sql.seen_insert(update_id=number, seen_at=NOW)
        tx.sql.dead_insert(update_id=number, kind="x" * 900, error="E", created_at=NOW)

    for number in range(50):
        await store.transact(pair, number)
    loop, written = asyncio.get_running_loop(), 50

    def write_meanwhile() -> None:
        nonlocal written
        asyncio.run_coroutine_threadsafe(store.transact(pair, written), loop).result(10)
        written += 1

    class Writes(threading.Event):
        def is_set(self) -> bool:
            if written < 400:
                write_meanwhile()
            return False

    made = await asyncio.to_thread(
        back_up, path, folder, KeyRing(KEY), datetime(2026, 11, 23, tzinfo=UTC), Writes()
    )
    assert written > (120 if pages == 1 else 51), "nobody wrote while it was copied"
    copy = path.with_name("copy.db")
    copy.write_bytes(unsealed(made, KEY))
    with closing(sqlite3.connect(copy)) as connection:
        seen = [number for (number,) in connection.execute("SELECT update_id FROM seen_update ORDER BY 1")]
        dead = [number for (number,) in connection.execute("SELECT update_id FROM dead_update ORDER BY 1")]
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert seen == dead == list(range(50))
    assert await store.transact(lambda tx: tx.sql.dead_count()) == written


async def test_a_stop_breaks_it_off_and_leaves_nothing(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied, cancelled = threading.Event(), threading.Event()

    def hold(_: Path) -> None:
        copied.set()
        assert cancelled.wait(10)

    with monkeypatch.context() as patch:
        patch.setattr(making, "check", hold)
        task = asyncio.ensure_future(store.back_up())
        assert await asyncio.to_thread(copied.wait, 10)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        cancelled.set()
        while list(folder.glob("*.draft")):  # noqa: ASYNC110 - of a thread
            await asyncio.sleep(0.01)
    assert backups(folder) == []
    stopping = threading.Event()
    stopping.set()
    with pytest.raises(Stopped):
        await asyncio.to_thread(
            back_up, store._path, folder, KeyRing(KEY), datetime(2026, 11, 23, tzinfo=UTC), stopping
        )
    assert not list(folder.glob("*.draft"))


async def test_drafts_of_a_crash_go_but_not_while_a_backup_is_made(
    store: Store, folder: Path, clock: FixedClock
) -> None:
    folder.mkdir()
    (folder / "copy.draft").write_bytes(b"x")
    (folder / "copy.draft-journal").write_bytes(b"x")
    with making._alone(folder):
        (folder / "sealed.draft").write_bytes(b"x")
        clear_drafts(folder)
        assert (folder / "sealed.draft").exists()
        with pytest.raises(BackupFailed, match="another one"):
            await store.back_up()
    (folder / "copy.draft").write_bytes(b"x")
    clear_drafts(folder)
    assert [path.name for path in folder.iterdir()] == ["lock"]


async def test_a_wrong_key_and_a_damaged_database_make_no_backup(
    store: Store, path: Path, folder: Path, clock: FixedClock
) -> None:
    await store.transact(fill)
    with pytest.raises(MasterKeyError):
        back_up(path, folder, KeyRing(OTHER_KEY), clock.now())
    root = store._connection.execute(
        "SELECT rootpage FROM sqlite_schema WHERE name = 'chat_by_person_id'"
    ).fetchone()["rootpage"]
    await store.close()
    with path.open("r+b") as file:
        file.seek((root - 1) * 4096 + 8)
        file.write(b"\xff" * 2000)
    with pytest.raises(DatabaseDamaged, match="restore"):
        back_up(path, folder, KeyRing(KEY), clock.now())
    assert backups(folder) == [] and not list(folder.glob("*.draft"))


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
async def test_a_folder_that_cannot_be_written_is_one_line(store: Store, folder: Path) -> None:
    folder.mkdir(mode=0o500)
    with pytest.raises(BackupFailed, match="cannot be written"):
        await store.back_up()


async def test_a_file_where_the_folder_should_be_is_one_line(store: Store, folder: Path) -> None:
    folder.write_text("")
    with pytest.raises(BackupFailed, match="cannot be written"):
        await store.back_up()


async def test_which_backups_are_kept(tmp_path: Path) -> None:
    first = datetime(2026, 1, 1, 3, tzinfo=UTC)
    made = [Kept(tmp_path / f"{day}", first + timedelta(days=day)) for day in range(60)]
    there: list[Kept] = []
    for one in made:  # a night after the other, as they come
        there.append(one)
        gone = superfluous(there, one.made_at, 30)
        there = [kept for kept in there if kept not in gone]
        ages = [(one.made_at - kept.made_at).days for kept in there]
        assert [age for age in ages if age <= 7] == list(range(min(7, int(one.path.name)), -1, -1))
        assert max(ages) <= 29, "by the next night it would be older than was promised"
    weeks = [kept.made_at.isocalendar().week for kept in there if (made[-1].made_at - kept.made_at).days > 7]
    assert len(weeks) == len(set(weeks)) == 3
    assert superfluous(there, made[-1].made_at, 3) == there[:-3]


async def test_rotation_touches_nothing_but_its_own(folder: Path) -> None:
    folder.mkdir(parents=True)
    now = datetime(2026, 11, 23, tzinfo=UTC)
    for name in ("hecht-20260101T000000Z.backup", "mine.backup", "erased.txt", "hecht-2026.backup"):
        (folder / name).write_text("")
    (folder / "replaced-20260101T000000Z").mkdir()
    (folder / "replaced-20260101T000000Z" / "hecht.db").write_text("")
    (folder / "replaced-20261122T000000Z").mkdir()
    assert rotate(folder, now, 0) == 2
    assert sorted(path.name for path in folder.iterdir()) == [
        "erased.txt", "hecht-2026.backup", "mine.backup", "replaced-20261122T000000Z",
    ]  # fmt: skip
    (folder / "hecht-20261122T000000Z.backup").write_text("")
    remove(backups(folder)[0])
    assert backups(folder) == []

"""One transaction at a time, whole or not at all."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import threading
from pathlib import Path

import pytest

from bot.storage.errors import NoKey, StorageTrouble
from bot.storage.sqlite import connect
from bot.storage.store import Store
from bot.storage.tx import Tx
from tests.storage.rows import NOW, chat, person

pytestmark = pytest.mark.asyncio


def seen(tx: Tx, update_id: int) -> int:
    rows: int = tx.sql.seen_insert(update_id=update_id, seen_at=NOW)
    return rows


def is_seen(tx: Tx, update_id: int) -> bool:
    return seen(tx, update_id) == 0


async def test_what_a_function_returns_comes_out_and_its_rows_stay(store: Store) -> None:
    assert await store.transact(seen, 7) == 1
    assert await store.transact(seen, update_id=7) == 0
    chat_id = await store.transact(chat)
    row = await store.transact(lambda tx: tx.sql.chat_get(id=chat_id))
    assert (row["quiet_from"], row["quiet_until"], row["reachable"], row["nudges_on"]) == (
        "21:00",
        "09:00",
        1,
        1,
    )
    assert (row["zone"], row["country"], row["person_id"], row["fresh_messages"]) == (None, None, None, 0)


async def test_an_exception_rolls_back_and_comes_out(store: Store) -> None:
    def fail(tx: Tx) -> None:
        seen(tx, 1)
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        await store.transact(fail)
    assert not await store.transact(is_seen, 1)


async def test_a_programmers_error_is_not_called_trouble(store: Store) -> None:
    await store.transact(chat)
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        await store.transact(chat)
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        await store.transact(lambda tx: tx.sql.safety_insert(id="1", person_id="x", body=b"", created_at=1))
    with pytest.raises(AttributeError):
        await store.transact(lambda tx: tx.sql.no_such_query())


async def test_coroutines_do_not_mix(store: Store) -> None:
    """One that rolls back takes nothing of the others with it."""

    def write(tx: Tx, number: int) -> None:
        seen(tx, number)
        if number % 3 == 0:
            raise ValueError(number)

    results = await asyncio.gather(
        *(store.transact(write, number) for number in range(60)), return_exceptions=True
    )
    kept = [number for number in range(60) if await store.transact(is_seen, number)]
    assert kept == [number for number, result in enumerate(results) if result is None]
    assert len(kept) == 40


async def test_the_transaction_of_a_cancelled_caller_completes(store: Store) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(tx: Tx) -> None:
        seen(tx, 1)
        begun.set()
        assert go_on.wait(10)
        seen(tx, 2)

    async with asyncio.timeout(10):
        caller = asyncio.get_running_loop().create_task(store.transact(slow))
        waiting = asyncio.get_running_loop().create_task(store.transact(seen, 3))
        await asyncio.to_thread(begun.wait, 10)
        caller.cancel()
        waiting.cancel()
        go_on.set()
        for task in (caller, waiting):
            with pytest.raises(asyncio.CancelledError):
                await task
    assert [await store.transact(is_seen, number) for number in (1, 2, 3)] == [True, True, True]


async def test_a_key_made_in_a_rollback_is_never_used(store: Store) -> None:
    """Else words would be sealed under a key that nobody kept."""
    person_id = await store.transact(person)
    await store.transact(lambda tx: tx.drop_key(person_id))

    def make_and_fail(tx: Tx) -> None:
        tx.new_key(person_id)
        tx.seal(person_id, "step|body|1", "words")
        raise ValueError

    with pytest.raises(ValueError):
        await store.transact(make_and_fail)
    with pytest.raises(NoKey):
        await store.transact(lambda tx: tx.seal(person_id, "step|body|1", "words"))
    assert not await store.transact(lambda tx: tx.has_key(person_id))


async def test_a_locked_database_is_trouble_and_passes(store: Store, path: Path) -> None:
    store._connection.execute("PRAGMA busy_timeout = 1")
    other = connect(path)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StorageTrouble, match="SQLITE_BUSY"):
        await store.transact(seen, 1)
    other.close()
    assert await store.transact(seen, 1) == 1


async def test_a_full_disk_is_trouble_and_loses_nothing(store: Store) -> None:
    await store.transact(seen, 1)
    pages = store._connection.execute("PRAGMA page_count").fetchone()["page_count"]
    store._connection.execute(f"PRAGMA max_page_count = {pages}")

    def fill(tx: Tx) -> None:
        seen(tx, 2)
        for _ in range(200):
            tx.new_key(tx.new_id())

    with pytest.raises(StorageTrouble, match="SQLITE_FULL"):
        await store.transact(fill)
    store._connection.execute("PRAGMA max_page_count = 1000000")
    assert [await store.transact(is_seen, number) for number in (1, 2)] == [True, False]


async def test_a_database_that_turns_read_only_is_trouble(store: Store) -> None:
    store._connection.execute("PRAGMA query_only = ON")
    with pytest.raises(StorageTrouble, match="SQLITE_READONLY"):
        await store.transact(seen, 1)


async def test_the_log_holds_no_argument_and_no_error(store: Store, caplog: pytest.LogCaptureFixture) -> None:
    def fail(tx: Tx, words: str) -> None:
        raise ValueError(words)

    with caplog.at_level(logging.DEBUG):
        with pytest.raises(ValueError, match="canary"):
            await store.transact(fail, "canary words")
        await store.transact(lambda tx, words: words, "canary words")
    assert caplog.records
    assert "canary" not in caplog.text


async def test_the_pragmas_hold(store: Store) -> None:
    names = ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout", "trusted_schema")
    values = [next(iter(store._connection.execute(f"PRAGMA {name}").fetchone().values())) for name in names]
    assert values == ["wal", 2, 1, 1, 3000, 0]

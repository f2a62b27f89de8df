"""`Store.transact`: one transaction at a time, as one synchronous function, on the database's own thread."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

import aiosqlite
from filelock import FileLock, Timeout

from bot.clock import Clock, to_ms
from bot.counts import about
from bot.storage.backup import back_up
from bot.storage.errors import CannotStart, SchemaTooNew, StorageTrouble, StoreInUse, trouble
from bot.storage.keys import KeyRing
from bot.storage.migrations import NEWEST
from bot.storage.outbox_ids import continue_ids
from bot.storage.queries import SQLiteAdapter, bind
from bot.storage.sqlite import (
    BUSY_MS,
    connect,
    draft_of,
    drop,
    inspect,
    is_whole,
    mark,
    open_sqlite,
    require_sqlite,
    sqlite_version,
)
from bot.storage.tombstones import FILE, of_database, prune, read, replay, top_up
from bot.storage.tx import Tx

log = logging.getLogger(__name__)

P = ParamSpec("P")
R = TypeVar("R")


BREAKS_OFF = 2.0
"""Seconds that a backup gets to end when it is told to: a reader that is still there when the database is
closed leaves its log behind."""


class Store:
    """Made by `open`, and to be closed before the loop closes."""

    def __init__(self, path: Path, keys: KeyRing, clock: Clock, backups: Path) -> None:
        self._path = path
        self._backups = backups
        self._lock = lock_database(path)
        self._keys = keys
        self._clock = clock
        self._readers: set[asyncio.Future[Path]] = set()
        self._thread: aiosqlite.Connection
        self._connection: sqlite3.Connection
        self._tx: Tx

    @classmethod
    async def open(
        cls,
        database: Path | str,
        master_key: bytes,
        clock: Clock | None = None,
        backups: Path | None = None,
    ) -> Store:
        """Open or make the database at a path (or ``sqlite:///path``), as its only writer.

        ``backups`` is the folder of backups and of the list of what was erased, by default beside the
        database. What that list has and the database doesn't know is erased again. Raises `CannotStart`
        (`StoreInUse`, `MasterKeyError`, `SchemaTooNew`, `DatabaseDamaged`), each one plain line, and
        `StorageTrouble`.
        """
        require_sqlite(sqlite_version())
        path = database_path(database)
        store = cls(path, KeyRing(master_key), clock or Clock(), backups or path.parent / "backups")
        try:
            await store._connect()
            await store.transact(continue_ids)
            await store._erase_again()
        except BaseException:
            await store.close()
            raise
        return store

    async def _connect(self) -> None:
        with _translated():
            self._connection = await asyncio.to_thread(
                open_sqlite, self._path, self._keys, to_ms(self._clock.now())
            )
        await asyncio.to_thread(mark, self._path)
        await asyncio.to_thread(drop, draft_of(self._path))  # of a restore that was killed
        self._tx = Tx(bind(self._connection, SQLiteAdapter), self._keys, self._clock)
        connection = aiosqlite.Connection(lambda: self._connection, iter_chunk_size=1)
        connection._thread.daemon = True  # a crash elsewhere must end the process; SQLite survives that
        self._thread = await connection

    async def transact(self, fn: Callable[Concatenate[Tx, P], R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Run ``fn(tx, *args)`` in one transaction and give what it returns.

        An exception in ``fn`` rolls back and comes out here. A cancelled caller's transaction still
        completes, and what it erased is sealed (`seal_erasure`). ``fn`` must touch nothing but the database,
        and must not keep ``tx``. Raises `StorageTrouble`.
        """
        failure: BaseException | None = None
        result: R

        # A closure without arguments, that never raises: aiosqlite logs both at DEBUG, and they hold words.
        def whole() -> None:
            nonlocal result, failure
            try:
                result = self._run(fn, *args, **kwargs)
                if self._tx.erased:
                    self._seal()
            except BaseException as error:  # handed on below, whatever it is
                failure = error

        await self._on_thread(whole)
        if failure is not None:
            raise failure
        return result

    def _run(self, fn: Callable[Concatenate[Tx, P], R], *args: P.args, **kwargs: P.kwargs) -> R:
        execute = self._connection.execute
        try:
            execute("BEGIN IMMEDIATE")
            result = fn(self._tx, *args, **kwargs)
            execute("COMMIT")
        except BaseException as error:
            self._keys.forget_all()
            if self._connection.in_transaction:
                execute("ROLLBACK")
            if isinstance(error, sqlite3.Error) and (known := trouble(error)):
                raise known from error
            raise
        return result

    async def _on_thread(self, function: Callable[[], R]) -> R:
        """aiosqlite's own way onto its thread; private there, so reached from this line only."""
        execute: Callable[[Callable[[], R]], Awaitable[R]] = self._thread._execute
        return await execute(function)

    async def truncate_log(self) -> bool:
        """Empty the write-ahead log, in which erased words live on until then; outside any transaction.

        False when a reader stands in the way: try again later.
        """

        with _translated():
            return await self._on_thread(self._truncate)

    def _truncate(self) -> bool:
        row = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return bool(row["busy"] == 0)

    async def seal_erasure(self) -> bool:
        """After a commit that erased: write down what is gone outside the database, and empty the log.

        `transact` does it for all that goes through `erasing.erase`; this is for who deletes by other ways.
        False when a reader stands in the way or the disk is in trouble: done again after the next transaction
        that comes, until it succeeds, and at each start.
        """
        return await self._on_thread(self._seal)

    def _seal(self) -> bool:
        """On the database's thread. A reader is not waited for: everybody's answers would wait too."""
        try:
            top_up(self._backups, of_database(self._tx))
            self._connection.execute("PRAGMA busy_timeout = 0")
            self._tx.erased = not self._truncate()
        except (OSError, sqlite3.Error) as error:
            self._tx.erased = True
            log.warning("what was erased is not sealed yet: storage is in trouble (%s)", type(error).__name__)
        finally:
            self._connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
        return not self._tx.erased

    async def forget_tombstones(self, before_ms: int) -> None:
        """Drop those of before an instant: no backup is that old. Raises OSError and `StorageTrouble`."""
        await self._on_thread(lambda: prune(self._backups, before_ms))
        await self.transact(lambda tx: tx.sql.tombstone_prune(before=before_ms))

    async def _erase_again(self) -> None:
        """At start: erase what an older copy of this database brought back, and top up the list."""
        try:
            stones = await asyncio.to_thread(read, self._backups)
        except OSError as error:
            raise CannotStart(
                f"{self._backups / FILE} cannot be read ({error.strerror}): it says what was erased"
            ) from None
        if again := await self.transact(replay, stones):
            log.warning("an older copy of the database came back: %s erased again", about(again))
        await self.seal_erasure()

    async def back_up(self) -> Path:
        """Make a backup beside the work that goes on (`backup.back_up`); a cancelled one breaks off."""
        stopping = threading.Event()
        copying = asyncio.get_running_loop().run_in_executor(
            None, back_up, self._path, self._backups, self._keys, self._clock.now(), stopping
        )
        self._readers.add(copying)
        copying.add_done_callback(self._readers.discard)
        try:
            return await asyncio.shield(copying)
        finally:
            stopping.set()

    async def is_whole(self) -> bool:
        """SQLite's own check of every page, beside the work that goes on: seconds for a large database, which
        is not checked when it is opened. False means: stop, and restore a backup."""

        def check() -> bool:
            with closing(connect(self._path, read_only=True)) as connection:
                return is_whole(connection)

        with _translated():
            return await asyncio.to_thread(check)

    async def close(self) -> None:
        """Complete what was begun, close, and let the next writer in. May be called twice."""
        if self._readers:
            await asyncio.wait(self._readers, timeout=BREAKS_OFF)
        if hasattr(self, "_thread"):
            await self._thread.close()
        self._lock.release()


@contextmanager
def open_readonly(database: Path | str, master_key: bytes, clock: Clock | None = None) -> Iterator[Tx]:
    """For commands beside a running bot (status, export): a `Tx` that only reads, one consistent state.

    Raises `CannotStart` as `Store.open` does, also when there is no database or it is not migrated yet.
    """
    require_sqlite(sqlite_version())
    path = database_path(database)
    if not path.exists():
        raise CannotStart(f"there is no database at {path}")
    keys = KeyRing(master_key)
    with _translated():
        if inspect(path, keys) != NEWEST:
            raise SchemaTooNew(f"{path} is of an older version: start the bot once to migrate it")
        with closing(connect(path, read_only=True)) as connection:
            connection.execute("BEGIN")
            yield Tx(bind(connection, SQLiteAdapter), keys, clock or Clock())


def database_path(database: Path | str) -> Path:
    text = str(database)
    if "://" not in text:
        return Path(text)
    if text.startswith("sqlite:///"):
        return Path(text.removeprefix("sqlite:///"))
    raise CannotStart("BOT_DATABASE_URL: only SQLite for now, a path or sqlite:///path")


def lock_database(path: Path) -> FileLock:
    """The writer's lock, a file beside the database. It stays when released: its name is the lock.

    Raises `StoreInUse`, and `CannotStart` where nothing can be written.
    """
    lock = FileLock(
        f"{path}.lock",
        timeout=0,
        mode=0o600,
        thread_local=False,
        fallback_to_soft=False,
        preserve_lock_file=True,
    )
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock.acquire()
    except Timeout:
        raise StoreInUse(f"{path} is in use by another process: stop that one first") from None
    except OSError as error:
        raise CannotStart(f"BOT_DATA_DIR: {path.parent} cannot be written to ({error.strerror})") from None
    return lock


@contextmanager
def _translated() -> Iterator[None]:
    """SQLite's errors that the world causes, as `StorageTrouble`."""
    try:
        yield
    except sqlite3.Error as error:
        known: StorageTrouble | None = trouble(error)
        if known is None:
            raise
        raise known from error

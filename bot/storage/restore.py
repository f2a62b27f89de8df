"""Put a backup in the place of the database, with everything erased since erased again.

All of it happens on a draft beside the database: until the last rename nothing else is touched, and a kill at
any moment leaves either the old database, or none and a start that refuses; then restore again.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.clock import Clock, to_ms
from bot.storage import frames, tombstones
from bot.storage.backup import TIME, Header, NotABackup, check, key_name
from bot.storage.errors import CannotStart, DatabaseDamaged, SchemaTooNew, StorageTrouble
from bot.storage.keys import KeyRing, MasterKeyError, sync_directory
from bot.storage.outbox import BLANK
from bot.storage.queries import SQLiteAdapter, bind
from bot.storage.sqlite import draft_of, drop, inspect, log_of, mark, open_sqlite
from bot.storage.store import lock_database, open_readonly
from bot.storage.tx import Tx


class CannotRestore(CannotStart):
    """Nothing was touched; the message is one plain line."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did. ``rows`` by table; ``replaced`` is the folder of what stood there before."""

    made_at: datetime
    rows: dict[str, int]
    erased_again: int
    replaced: Path | None


COUNTED = ("person", "chat", "relation", "step", "session", "note", "reminder", "nudge")


def restore(
    file: Path, database: Path, folder: Path, master_key: bytes, clock: Clock, *, however_old: bool = False
) -> Restored:
    """Restore ``file``; ``folder`` is that of the backups. The bot must not run.

    Raises `CannotRestore`, `StoreInUse`, `MasterKeyError`, `SchemaTooNew`, each one plain line, and nothing
    was touched then. A backup older than what is remembered of erasures is refused unless ``however_old``.
    """
    lock = lock_database(database)
    try:
        keys = KeyRing(master_key)
        draft = draft_of(database)
        drop(draft)
        try:
            made_at = _unseal(file, draft, keys, clock, however_old)
            _remember_erased(database, folder, master_key, clock)
            counted, again = _prepare(file, draft, keys, folder, clock)
            aside = _move_aside(database, folder, clock.now())
            draft.rename(database)
            sync_directory(database.parent)
            mark(database)
        finally:
            drop(draft)
        return Restored(made_at, counted, again, aside)
    except OSError as error:
        raise CannotRestore(f"cannot restore: {error.strerror} ({error.filename})") from None
    finally:
        lock.release()


def _unseal(file: Path, draft: Path, keys: KeyRing, clock: Clock, however_old: bool) -> datetime:
    """Write the copy that is in ``file`` to ``draft``; gives when it was made."""
    try:
        source = file.open("rb")
    except OSError as error:
        raise CannotRestore(f"{file} cannot be read: {error.strerror}") from None
    with source:
        try:
            header = Header.read(source)
        except (NotABackup, IsADirectoryError):
            raise CannotRestore(f"{file} is no backup of Hecht") from None
        if header.key != key_name(keys):
            raise MasterKeyError(f"{file} was made under another master key: set that one to restore it")
        if clock.now() - header.made_at > tombstones.KEPT and not however_old:
            raise CannotRestore(
                f"{file} is more than {tombstones.KEPT.days} days old: who was erased since could come back. "
                "If there is no other way: --however-old"
            )
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as target:
            try:
                frames.open_(source, target, keys.backup, header.prefix, header.packed())
            except frames.Broken:
                raise CannotRestore(f"{file} is damaged or cut short: take another backup") from None
            target.flush()
            os.fsync(target.fileno())
    return header.made_at


def _remember_erased(database: Path, folder: Path, master_key: bytes, clock: Clock) -> None:
    """What the present database knows of erasures goes to the list first, as far as it can be read."""
    with suppress(CannotStart, StorageTrouble), open_readonly(database, master_key, clock) as tx:
        tombstones.top_up(folder, tombstones.of_database(tx))


def _prepare(
    file: Path, draft: Path, keys: KeyRing, folder: Path, clock: Clock
) -> tuple[dict[str, int], int]:
    """Check the draft, bring it to this schema, and erase again; gives its rows and how many were erased."""
    try:
        check(draft)
        inspect(draft, keys)
        database = open_sqlite(draft, keys, to_ms(clock.now()))
    except SchemaTooNew:
        raise SchemaTooNew(f"{file} is of a newer Hecht: restore it with that version") from None
    except (DatabaseDamaged, sqlite3.Error):
        raise CannotRestore(f"{file} holds a damaged database: take another backup") from None
    with closing(database) as connection:
        tx = Tx(bind(connection, SQLiteAdapter), keys, clock)
        connection.execute("BEGIN IMMEDIATE")
        again = tombstones.replay(tx, tombstones.read(folder))
        tx.sql.outbox_drop_all(blank=BLANK)
        tx.sql.rotation_drop_invitations()  # one that was used since would open once more
        tx.sql.released_drop_open()
        tx.sql.granted_delete_all()  # what was taken back since; whoever shares it still, shares it again
        tx.sql.bridges_drop_codes()
        connection.execute("COMMIT")
        counted = {
            table: int(connection.execute(f"SELECT COUNT(*) AS n FROM {table}").fetchone()["n"])
            for table in COUNTED
        }
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    if log_of(draft).exists():
        raise CannotRestore("cannot restore: another process has the draft open")
    return counted, again


def _move_aside(database: Path, folder: Path, now: datetime) -> Path | None:
    """Database, log and index together, into a folder that rotation removes; gives it.

    The database goes first: were it left without its log, a start would take it for whole.
    """
    parts = [database, log_of(database), database.with_name(database.name + "-shm")]
    there = [part for part in parts if part.exists()]
    if not there:
        return None
    aside = folder / f"replaced-{now.astimezone(UTC).strftime(TIME)}"
    aside.mkdir(mode=0o700, parents=True)
    for part in there:
        shutil.move(part, aside / part.name)
    sync_directory(database.parent)
    return aside

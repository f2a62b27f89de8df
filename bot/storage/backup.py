"""A backup: a consistent copy of the database, made beside the running bot, checked, and sealed as one file.

The file: a line that says what it is, which master key opens it (a keyed hash, 8 bytes), when it was made (ms
since 1970 UTC, 8 bytes), the prefix of its nonces (7 bytes), then the copy in frames (`frames`), bound to all
of that. Most of what is in a database is sealed already; times, countries and how much there is are not.
"""

from __future__ import annotations

import hmac
import os
import re
import shutil
import sqlite3
import struct
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event
from typing import BinaryIO

from filelock import FileLock, Timeout

from bot.clock import from_ms, to_ms
from bot.storage import frames
from bot.storage.errors import CannotStart, DatabaseDamaged, trouble
from bot.storage.keys import KeyRing, sync_directory
from bot.storage.sqlite import RESTORE, connect, inspect

MAGIC = b"hecht backup 1\n"
HEADER = struct.Struct(f">{len(MAGIC)}s8sq{frames.PREFIX_BYTES}s")
NAME = re.compile(r"hecht-(\d{8}T\d{6}Z)\.backup")
REPLACED = re.compile(r"replaced-(\d{8}T\d{6}Z)")
TIME = "%Y%m%dT%H%M%SZ"
PAGES = 2048
"""Copied at once: 8 MB, after which a stop is noticed."""

ALL = timedelta(days=7)
DAYS = 30
"""For how long a backup is kept unless BOT_BACKUP_DAYS says otherwise."""


class BackupFailed(CannotStart):
    """No backup was made; the message is one plain line."""


class Stopped(Exception):
    """The bot stops while a backup is made."""


class NotABackup(Exception):
    """The beginning of a file is not that of a backup."""


@dataclass(frozen=True, slots=True)
class Header:
    """How a backup begins. ``key`` tells master keys apart, and nothing about them."""

    key: bytes
    made_at: datetime
    prefix: bytes

    def packed(self) -> bytes:
        return HEADER.pack(MAGIC, self.key, to_ms(self.made_at), self.prefix)

    @classmethod
    def read(cls, file: BinaryIO) -> Header:
        """Raises `NotABackup`."""
        begin = file.read(HEADER.size)
        if len(begin) < HEADER.size or not begin.startswith(MAGIC):
            raise NotABackup
        _, key, made_at, prefix = HEADER.unpack(begin)
        try:
            return cls(key, from_ms(made_at), prefix)
        except OverflowError:
            raise NotABackup from None


@dataclass(frozen=True, slots=True)
class Kept:
    """A backup in its folder, or a database that was replaced by one. ``made_at`` is what its name says."""

    path: Path
    made_at: datetime


def key_name(keys: KeyRing) -> bytes:
    """Tells master keys apart without telling anything about them, 8 bytes."""
    return hmac.digest(keys.backup, b"which key", "sha256")[:8]


def back_up(
    database: Path, folder: Path, keys: KeyRing, now: datetime, stopping: Event | None = None
) -> Path:
    """Make one backup and give its path. Blocks; for a thread, or a process beside the bot's.

    The copy is one consistent state, however long it takes: a read transaction is open meanwhile, in which
    the bot goes on writing (sqlite.org/backup.html). Raises `BackupFailed`, what `inspect` raises, and
    `Stopped` when ``stopping`` is set.
    """

    def check_stopping() -> None:
        if stopping is not None and stopping.is_set():
            raise Stopped

    try:
        with _alone(folder):
            inspect(database, keys)
            copy = folder / "copy.draft"
            _copy(database, copy, check_stopping)
            check(copy)
            sealed = folder / "sealed.draft"
            header = Header(key_name(keys), now, os.urandom(frames.PREFIX_BYTES))
            with copy.open("rb") as plain, _create(sealed) as target:
                target.write(header.packed())
                frames.seal(plain, target, keys.backup, header.prefix, header.packed(), check_stopping)
                target.flush()
                os.fsync(target.fileno())
            place = folder / f"hecht-{now.astimezone(UTC).strftime(TIME)}.backup"
            sealed.rename(place)
            sync_directory(folder)
            return place
    except OSError as error:
        raise BackupFailed(f"no backup was made: {folder} cannot be written ({error.strerror})") from None
    except sqlite3.Error as error:
        if trouble(error) is None:
            raise
        raise BackupFailed(f"no backup was made: {error.sqlite_errorname}") from None


def clear_drafts(folder: Path) -> None:
    """Remove what a crash left, unless a backup is being made right now. Raises OSError."""
    if any(folder.glob("*.draft*")):
        try:
            with _alone(folder):
                pass
        except BackupFailed:
            pass


def check(copy: Path) -> None:
    """SQLite's full check of a copy that nobody writes. Raises `DatabaseDamaged`."""
    uri = f"{copy.absolute().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(uri, uri=True)) as connection:
        if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
            raise DatabaseDamaged(f"the database is damaged, and left as it is: {RESTORE}")


def backups(folder: Path) -> list[Kept]:
    """The backups of a folder, oldest first."""
    return _kept(folder, NAME)


def replaced(folder: Path) -> list[Kept]:
    """The databases that a restore moved aside, oldest first."""
    return _kept(folder, REPLACED)


def rotate(folder: Path, now: datetime, days: int) -> int:
    """Remove what need not, or may not, be kept any more; gives how many. Raises OSError.

    Kept are all backups of the last seven days and the last of each week before, and nothing older than
    ``days`` (0: 30).
    """
    gone = superfluous(backups(folder), now, days) + [
        kept for kept in replaced(folder) if now - kept.made_at > timedelta(days=days or DAYS)
    ]
    for kept in gone:
        remove(kept)
    return len(gone)


def superfluous(kept: Sequence[Kept], now: datetime, days: int) -> list[Kept]:
    """Those that rotation removes, so that until the next night none is older than ``days``. A week is ISO's:
    its backup is never another one on another day."""
    oldest = timedelta(days=(days or DAYS) - 1)
    last_of_week = {one.made_at.isocalendar()[:2]: one for one in kept}
    return [
        one
        for one in kept
        if now - one.made_at > oldest
        or (now - one.made_at > ALL and last_of_week[one.made_at.isocalendar()[:2]] is not one)
    ]


def remove(kept: Kept) -> None:
    """Remove a backup, or a replaced database. Raises OSError."""
    if kept.path.is_dir():
        shutil.rmtree(kept.path)
    else:
        kept.path.unlink()


def _copy(database: Path, copy: Path, check_stopping: Callable[[], None]) -> None:
    _create(copy).close()
    with closing(connect(database, read_only=True)) as source, closing(connect(copy)) as target:
        target.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")  # only a draft
        # Without a transaction around it, each write of the bot would begin the copy anew.
        source.execute("BEGIN")
        source.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchall()
        source.backup(target, pages=PAGES, progress=lambda *_: check_stopping())


def _kept(folder: Path, name: re.Pattern[str]) -> list[Kept]:
    if not folder.is_dir():
        return []
    found = [(path, name.fullmatch(path.name)) for path in folder.iterdir()]
    return sorted(
        (
            Kept(path, datetime.strptime(match[1], TIME).replace(tzinfo=UTC))
            for path, match in found
            if match is not None
        ),
        key=lambda kept: kept.made_at,
    )


def _create(path: Path) -> BinaryIO:
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """One backup at a time in a folder, and no draft in it before or after."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = FileLock(
        folder / "lock",
        timeout=0,
        mode=0o600,
        thread_local=False,
        fallback_to_soft=False,
        preserve_lock_file=True,
    )
    try:
        with lock:
            _remove_drafts(folder)
            try:
                yield
            finally:
                _remove_drafts(folder)
    except Timeout:
        raise BackupFailed("no backup was made: another one is being made right now") from None


def _remove_drafts(folder: Path) -> None:
    for draft in folder.glob("*.draft*"):
        draft.unlink(missing_ok=True)

"""SQLite, opened with care: the right file, the right key, the right schema, and nothing touched before.

Connections here have ``isolation_level=None``: only our own BEGIN and COMMIT count.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from bot.storage.errors import CannotStart, DatabaseDamaged, SchemaTooNew
from bot.storage.keys import KeyRing, MasterKeyError, sync_directory
from bot.storage.migrations import NEWEST
from bot.storage.queries import dict_row

CHECK_OWNER = "master"
"""The owner of a data key that seals nothing: that it can be unwrapped shows that the master key is right."""

BUSY_MS = 3000
CHECK_AT_START_BYTES = 64 * 2**20
"""The check reads every page, about 10 ms for each MB: larger databases start first and are checked after."""

RESTORE = "restore a backup with `python -m bot restore`"

MARK = """There is a database beside this file, {name}. Should it ever be gone, Hecht does not begin a new one
in silence. See docs/backups.md.
"""

OLDEST = (3, 35, 0)

STATEMENTS = 256  # more than there are named queries: each is compiled once
PRAGMAS = f"""
PRAGMA busy_timeout = {BUSY_MS};
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA secure_delete = ON;
PRAGMA trusted_schema = OFF;
"""
"""FULL: a "sent" mark lost in a power cut would be a message twice. secure_delete: erased words are
overwritten with zeros, not only unlinked (sqlite.org/pragma.html)."""


def sqlite_version() -> tuple[int, int, int]:
    """The version of the SQLite library in use."""
    return sqlite3.sqlite_version_info


def wal_reset_fixed(version: tuple[int, int, int]) -> bool:
    """Whether several connections may write to one WAL database: before 3.51.3 (and the backports 3.50.7 and
    3.44.6) two that checkpoint at the same instant can corrupt it (sqlite.org/wal.html, "WAL-reset bug")."""
    return version >= (3, 51, 3) or (3, 50, 7) <= version < (3, 51, 0) or (3, 44, 6) <= version < (3, 45, 0)


def connect(path: Path, read_only: bool = False) -> sqlite3.Connection:
    """A bare connection to an existing file, with dict rows; no pragma is set and nothing is written yet."""
    uri = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rw'}"
    connection = sqlite3.connect(
        uri, uri=True, isolation_level=None, check_same_thread=False, cached_statements=STATEMENTS
    )
    connection.row_factory = dict_row
    return connection


def open_sqlite(path: Path, keys: KeyRing, now_ms: int) -> sqlite3.Connection:
    """The one writing connection, on a database that is checked, migrated and of this master key.

    Makes the database when there is none. Raises `MasterKeyError`, `SchemaTooNew`, `DatabaseDamaged`.
    """
    if not path.exists():
        make(path, keys, now_ms)
    version = inspect(path, keys)
    connection = connect(path)
    try:
        connection.executescript(PRAGMAS)
        if path.stat().st_size <= CHECK_AT_START_BYTES and not is_whole(connection):
            raise DatabaseDamaged(f"{path} is damaged, and left as it is: {RESTORE}")
        if version < NEWEST:
            migrate(connection)
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except BaseException:
        connection.close()
        raise
    return connection


def log_of(path: Path) -> Path:
    """Its write-ahead log: a file while the database is open, or after a kill."""
    return path.with_name(path.name + "-wal")


def mark_of(path: Path) -> Path:
    """The file that says that there was a database beside it."""
    return path.with_name(path.name + ".made")


def draft_of(path: Path) -> Path:
    """Where a restore prepares what is to take this place. Half-way it holds what was erased since."""
    return path.with_name(path.name + ".restoring")


def drop(path: Path) -> None:
    """Remove a database that nobody has open, with its log and index, if it is there. Raises OSError."""
    for part in (path, log_of(path), path.with_name(path.name + "-shm")):
        part.unlink(missing_ok=True)


def existed(path: Path) -> bool:
    """Whether there is or was a database: then no new key and no new database is made in silence."""
    return path.exists() or mark_of(path).exists()


def mark(path: Path) -> None:
    """Leave the mark, once the database is there: a crash before this leaves it to the next start."""
    if mark_of(path).exists():
        return
    with os.fdopen(os.open(mark_of(path), os.O_WRONLY | os.O_CREAT, 0o600), "w", encoding="utf-8") as file:
        file.write(MARK.format(name=path.name))
        file.flush()
        os.fsync(file.fileno())
    sync_directory(path.parent)


def require_sqlite(version: tuple[int, int, int]) -> None:
    """Raises `CannotStart` below 3.35, which lacks RETURNING and DROP COLUMN (sqlite.org/changes.html)."""
    if version < OLDEST:
        found, needed = (".".join(map(str, numbers)) for numbers in (version, OLDEST))
        raise CannotStart(
            f"SQLite {found} is too old, {needed} is needed: use a newer Python, or a newer system"
        )


def is_whole(connection: sqlite3.Connection) -> bool:
    """SQLite's own quick check of every page; only reads."""
    return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == {"quick_check": "ok"})


def inspect(path: Path, keys: KeyRing) -> str:
    """The schema's revision, after checking that file and master key are right. Only reads."""
    try:
        with closing(connect(path, read_only=True)) as connection:
            version = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            check = connection.execute(
                "SELECT wrapped FROM data_key WHERE owner_id = ?", (CHECK_OWNER,)
            ).fetchone()
    except sqlite3.Error as error:
        if error.sqlite_errorname in ("SQLITE_ERROR", "SQLITE_NOTADB", "SQLITE_CORRUPT"):
            raise DatabaseDamaged(
                f"{path} is damaged, or no database of Hecht, and left as it is: {RESTORE}"
            ) from None
        raise
    if version is None or check is None:
        raise DatabaseDamaged(f"{path} is not whole, and left as it is: {RESTORE}, or move it away")
    if version["version_num"] > NEWEST:
        raise SchemaTooNew(f"{path} was used by a newer Hecht: start that version, or restore a backup")
    if not keys.fits(CHECK_OWNER, check["wrapped"]):
        raise MasterKeyError(f"the master key is not the one that {path} was made with")
    return str(version["version_num"])


def make(path: Path, keys: KeyRing, now_ms: int) -> None:
    """Make a new database beside its place and move it there when it is whole.

    So an empty or half-made file is never taken for a database, and a kill half-way does not block the next
    start. Refuses with `DatabaseDamaged` where there was one: its mark is there, or a write-ahead log with
    its last words.
    """
    log, mark = log_of(path), mark_of(path)
    left = [log.name] * (log.exists() and log.stat().st_size > 0) + [mark.name] * mark.exists()
    if left:
        raise DatabaseDamaged(
            f"{path} is gone: {RESTORE}; or, to begin anew with nothing, remove {' and '.join(left)}"
        )
    draft = path.with_name(path.name + ".new")
    for leftover in (draft, draft.with_name(draft.name + "-journal")):
        leftover.unlink(missing_ok=True)
    os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    with closing(connect(draft)) as connection:
        connection.execute("PRAGMA synchronous = FULL")
        migrate(connection)
        connection.execute(
            "INSERT INTO data_key (owner_id, wrapped, created_at) VALUES (?, ?, ?)",
            (CHECK_OWNER, keys.make(CHECK_OWNER), now_ms),
        )
    draft.rename(path)
    sync_directory(path.parent)


def migrate(connection: sqlite3.Connection) -> None:
    """To the newest schema, with foreign keys off: rebuilding a table must not cascade.

    Only here is Alembic imported: a start with a current schema does without.
    """
    from bot.storage.migrations.migrate import migrate_sqlite

    connection.row_factory = None
    migrate_sqlite(connection)
    connection.row_factory = dict_row

"""What can go wrong with storage, by name. Every message is one plain line without anyone's data."""

from __future__ import annotations

import sqlite3


class StorageTrouble(Exception):
    """The world's fault, may pass: locked, full, read-only, input/output, gone. Back off and try again;
    acknowledge nothing meanwhile. ``kind`` is SQLite's name of the result code, such as SQLITE_FULL."""

    def __init__(self, kind: str) -> None:
        super().__init__(f"the database cannot be used right now ({kind})")
        self.kind = kind


class CannotStart(Exception):
    """The database is not opened; the message is one line for the operator."""


class StoreInUse(CannotStart):
    """Another process has this database open for writing."""


class DatabaseDamaged(CannotStart):
    """SQLite's own check fails, or the file is not what it should be. Nothing was changed."""


class SchemaTooNew(CannotStart):
    """A newer Hecht has migrated this database; this one must not touch it."""


class NoKey(LookupError):
    """The owner has no data key: never made, or erased."""


class Unreadable(Exception):
    """A ciphertext does not fit its key or its place: moved, damaged, or under another master key."""


TROUBLE = (
    "SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_FULL", "SQLITE_READONLY", "SQLITE_IOERR", "SQLITE_CANTOPEN",
    "SQLITE_NOMEM", "SQLITE_PROTOCOL", "SQLITE_PERM", "SQLITE_CORRUPT", "SQLITE_NOTADB",
)  # fmt: skip
"""Result codes that the world causes (sqlite.org/rescode.html); extended codes begin with the same words."""


def trouble(error: sqlite3.Error) -> StorageTrouble | None:
    """The `StorageTrouble` that ``error`` stands for, or None when it is a programmer's error."""
    name = getattr(error, "sqlite_errorname", "")
    return StorageTrouble(name) if name.startswith(TROUBLE) else None

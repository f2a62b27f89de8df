"""What somebody gets who has the files, and who may have the master key too."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from io import BytesIO
from pathlib import Path
from typing import Any

from bot.storage import frames
from bot.storage.backup import Header
from bot.storage.errors import Unreadable
from bot.storage.keys import Cipher, KeyRing

SQLITE = b"SQLite format 3\0"


def files(folder: Path) -> list[Path]:
    """Every file, but for the backups."""
    return [path for path in folder.rglob("*") if path.is_file() and path.suffix != ".backup"]


def in_clear(paths: list[Path], *words: bytes) -> list[tuple[str, bytes]]:
    """Which of the words stand in which file."""
    return [(path.name, word) for path in paths for word in words if word in path.read_bytes()]


def unsealed(backup: Path, key: bytes) -> bytes:
    """The database that is in a backup."""
    out = BytesIO()
    with backup.open("rb") as source:
        header = Header.read(source)
        frames.open_(source, out, KeyRing(key).backup, header.prefix, header.packed())
    return out.getvalue()


def decrypted(paths: list[Path], key: bytes) -> str:
    """Everything that can be read with a master key in the databases among these files, logs and all."""
    found: list[str] = []
    for path in paths:
        if path.read_bytes()[:16] == SQLITE:
            with tempfile.TemporaryDirectory() as place:
                for part in (path, path.with_name(path.name + "-wal")):
                    if part.exists():
                        shutil.copy(part, place)
                with closing(sqlite3.connect(Path(place) / path.name)) as connection:
                    found += _texts(connection, KeyRing(key))
    return "\n".join(found)


def ciphertexts(database: Path) -> set[bytes]:
    """Every sealed value that is stored now, wrapped keys too."""
    with closing(sqlite3.connect(database)) as connection:
        return {blob for *_, blob in _blobs(connection) if len(blob) > 28}


def _blobs(connection: sqlite3.Connection) -> Iterator[tuple[str, str, Any, list[str], bytes]]:
    """Table, column, the row's id, what may be its owner, and the value."""
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    owners = [owner for (owner,) in connection.execute("SELECT owner_id FROM data_key")]
    for table in tables:
        cursor = connection.execute(f"SELECT * FROM {table}")
        names = [column[0] for column in cursor.description]
        for row in cursor:
            for name, value in zip(names, row, strict=True):
                if isinstance(value, bytes):
                    chats = [row[names.index("chat_id")]] if "chat_id" in names else []
                    yield table, name, row[0], [*owners, *chats, row[0]], value


def _texts(connection: sqlite3.Connection, keys: KeyRing) -> Iterator[str]:
    data_keys: list[Cipher] = []
    for owner, wrapped in connection.execute("SELECT owner_id, wrapped FROM data_key"):
        try:
            data_keys.append(keys.unwrap(owner, wrapped))
        except Unreadable:
            continue
    for table, column, row_id, owners, blob in _blobs(connection):
        for cipher in (*data_keys, keys.address, keys.outbox):
            for owner in owners:
                try:
                    yield cipher.open(blob, f"{table}|{column}|{row_id}|{owner}").decode()
                except Unreadable:
                    continue

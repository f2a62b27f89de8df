"""What was erased, remembered outside the database too: one that comes back from a backup is told again.

One file, a line each: our own random id, what kind of row it was, and when it was erased (ms since 1970 UTC).
A consent that was withdrawn stands there too, so that a restore doesn't take it for given. It says nothing
about anybody. It is written after each commit that erased something, and topped up from the database at each
start, so a crash between the two is mended.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.storage.erasing import CONSENT, KINDS, Gone, erase, withdraw_again
from bot.storage.keys import sync_directory
from bot.storage.tx import Tx

FILE = "erased.txt"
GONE: tuple[Gone, ...] = (*KINDS, CONSENT)
KEPT = timedelta(days=60)
"""Longer than any backup is kept: `BOT_BACKUP_DAYS` is at most this."""


@dataclass(frozen=True, slots=True)
class Tombstone:
    """``erased_at`` in ms since 1970 UTC."""

    id: str
    kind: Gone
    erased_at: int


def oldest_kept(now_ms: int) -> int:
    """From when on tombstones are kept, ms."""
    return now_ms - KEPT // timedelta(milliseconds=1)


def read(folder: Path) -> list[Tombstone]:
    """Those of the file; none when there is no file. A line that a crash cut short does not count: the
    database has it still. Raises OSError."""
    try:
        content = (folder / FILE).read_bytes()
    except FileNotFoundError:
        return []
    return list(_lines(content.decode("ascii", errors="replace").split("\n")[:-1]))


def of_database(tx: Tx) -> list[Tombstone]:
    return [_from_row(row) for row in tx.sql.tombstone_list()]


def top_up(folder: Path, known: Iterable[Tombstone]) -> int:
    """Append, durably, what is not in the file yet; gives how many. Raises OSError."""
    there = set(read(folder))
    missing = [stone for stone in known if stone not in there]
    if missing:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _append(folder / FILE, "".join(map(_line, missing)).encode("ascii"))
        sync_directory(folder)
    return len(missing)


def replay(tx: Tx, stones: Iterable[Tombstone]) -> int:
    """Erase what this database still has of them; gives how many rows were there.

    Those that its own table knows are left alone: an id may have come back since on purpose (the note of a
    session that is taken up again). After the commit the log has to be emptied, as after every erasure.
    """
    known = {(stone.kind, stone.id) for stone in of_database(tx)}
    found = 0
    for stone in stones:
        if stone.erased_at < oldest_kept(tx.now_ms):
            continue
        if stone.kind == CONSENT:
            found += withdraw_again(tx, stone.id, stone.erased_at)
        elif (stone.kind, stone.id) not in known:
            tx.sql.tombstone_insert(id=stone.id, kind=stone.kind, erased_at=stone.erased_at)
            found += erase(tx, stone.kind, stone.id)
    return found


def prune(folder: Path, before_ms: int) -> None:
    """Drop those older than ``before_ms`` from the file, whole or not at all. Raises OSError.

    To be done before they are dropped from the table: what only the file has would be replayed.
    """
    stones = read(folder)
    kept = [stone for stone in stones if stone.erased_at >= before_ms]
    if len(kept) == len(stones):
        return
    draft = folder / f"{FILE}.new"
    draft.unlink(missing_ok=True)
    _append(draft, "".join(map(_line, kept)).encode("ascii"))
    draft.rename(folder / FILE)
    sync_directory(folder)


def _append(path: Path, lines: bytes) -> None:
    with os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o600), "r+b") as file:
        whole = file.read().rfind(b"\n") + 1  # a line that a crash cut short goes
        file.truncate(whole)
        file.seek(whole)
        file.write(lines)
        file.flush()
        os.fsync(file.fileno())


def _line(stone: Tombstone) -> str:
    return f"{stone.id} {stone.kind} {stone.erased_at}\n"


def _lines(lines: Iterable[str]) -> Iterator[Tombstone]:
    for line in lines:
        match line.split(" "):
            case [row_id, kind, at] if kind in GONE and at.isdecimal():
                yield Tombstone(row_id, next(known for known in GONE if known == kind), int(at))


def _from_row(row: Mapping[str, Any]) -> Tombstone:
    return Tombstone(row["id"], row["kind"], row["erased_at"])

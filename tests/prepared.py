"""A database as the first start leaves it, made once for all tests of a process and copied: its migrations
take longer than most tests."""

from __future__ import annotations

from pathlib import Path

from bot.storage.store import Store
from tests.storage import rows

_made: list[bytes] = []


async def prepare(database: Path) -> None:
    """Put one there, under ``rows.KEY``, unless there is one."""
    if not _copied(database):
        await (await Store.open(database, rows.KEY)).close()
        _made.append(database.read_bytes())  # noqa: ASYNC240 - once, and nothing else runs yet


def _copied(database: Path) -> bool:
    if not database.exists():
        if not _made:
            return False
        database.parent.mkdir(parents=True, exist_ok=True)
        database.write_bytes(_made[0])
    return True

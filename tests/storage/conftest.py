"""A store on disk, and the rows that most tests begin with."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
import pytest_asyncio

from bot.clock import FixedClock
from bot.storage.migrations.migrate import migrate_sqlite
from bot.storage.store import Store
from tests.prepared import prepare
from tests.storage.rows import KEY


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "hecht.db"


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 11, 23, 12, tzinfo=UTC))


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """A bare connection to an empty file."""
    with closing(sqlite3.connect(tmp_path / "x.db", isolation_level=None)) as connection:
        yield connection


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    """The newest schema, empty: for who reads it and plans of queries, and writes nothing."""
    path = tmp_path_factory.mktemp("schema") / "x.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate_sqlite(connection)
        connection.execute("PRAGMA query_only = 1")
        yield connection


@pytest_asyncio.fixture
async def store(path: Path, clock: FixedClock) -> AsyncIterator[Store]:
    await prepare(path)
    store = await Store.open(path, KEY, clock)
    yield store
    await store.close()

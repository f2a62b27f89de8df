"""A store on disk, and the rows that most tests begin with."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import pytest_asyncio

from bot.clock import FixedClock
from bot.storage.store import Store
from tests.prepared import prepare
from tests.storage.rows import KEY


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "hecht.db"


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 11, 23, 12, tzinfo=UTC))


@pytest_asyncio.fixture
async def store(path: Path, clock: FixedClock) -> AsyncIterator[Store]:
    await prepare(path)
    store = await Store.open(path, KEY, clock)
    yield store
    await store.close()

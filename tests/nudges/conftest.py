"""One person's life for each test."""

from __future__ import annotations

from collections.abc import AsyncIterator
from itertools import count
from pathlib import Path

import pytest
import pytest_asyncio

from bot.storage.tx import Tx
from tests.nudges.life import Life, living


@pytest.fixture(autouse=True)
def ids_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ids decide by how many minutes what recurs is shifted: the same ones in each run."""
    numbers = count()
    monkeypatch.setattr(Tx, "new_id", staticmethod(lambda: f"{next(numbers):011x}"))


@pytest_asyncio.fixture
async def life(tmp_path: Path) -> AsyncIterator[Life]:
    """At 15:00 on a Monday in Amsterdam, with one person, 1, who is there."""
    async with living(tmp_path) as one:
        await one.join()
        yield one

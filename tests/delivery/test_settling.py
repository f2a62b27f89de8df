"""What a dead process had in flight, and what the next one makes of it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.delivery import desk
from bot.storage import outbox
from bot.storage.outbox_ids import next_outbox_id
from bot.storage.store import Store
from bot.storage.tx import Tx
from tests.storage import rows

pytestmark = pytest.mark.asyncio

LATER = rows.NOW + 5_000


@pytest_asyncio.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    store = await Store.open(tmp_path / "hecht.db", rows.KEY)
    yield store
    await store.close()


def in_flight(tx: Tx, changes: list[tuple[str, int]]) -> list[int]:
    """Rows of one chat in flight: (method, Telegram message id) of each; gives their ids."""
    chat = rows.chat(tx)
    return [
        rows.message(tx, chat, method=method, edits_message=message, claimed=True)
        for method, message in changes
    ]


def settled(tx: Tx, ids: list[int]) -> list[str | None]:
    desk.settle(tx, next_outbox_id(LATER), LATER, lambda: 0.5)
    return [outbox.state_of(tx, row_id) for row_id in ids]


@pytest.mark.parametrize(
    ("changes", "states"),
    [
        ([("edit", 2), ("edit", 2)], ["dropped", "unknown"]),
        ([("edit", 2), ("edit", 2), ("edit", 2)], ["dropped", "dropped", "unknown"]),
        ([("buttons", 2), ("edit", 2)], ["dropped", "unknown"]),
        ([("edit", 2), ("buttons", 2)], ["unknown", "unknown"]),
        ([("edit", 2), ("edit", 4)], ["unknown", "unknown"]),
    ],
)
async def test_an_older_edit_of_the_same_message_is_not_done_again(
    store: Store, changes: list[tuple[str, int]], states: list[str]
) -> None:
    """The newer one may have arrived, and the older would bring its question back onto the screen."""
    ids = await store.transact(in_flight, changes)
    assert await store.transact(settled, ids) == states

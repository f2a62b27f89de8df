"""Whoever erased everything: once the farewell is said and nothing waits any more, the chat itself goes."""

from __future__ import annotations

from bot.reminders.regularly import regularly
from bot.storage.erasing import erase
from bot.storage.store import Store
from bot.storage.tx import Tx

LOOK = 20.0
"""Seconds; nothing of somebody who left is there a minute later (reliability, P21)."""


class Departures:
    """Needs no clock: what it waits for is the sender."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def run(self) -> None:
        """Until cancelled."""
        await regularly("who left", LOOK, self.look)

    async def look(self) -> None:
        """Let go of everybody for whom nothing waits. Raises `StorageTrouble`."""
        await self._store.transact(let_go)


def let_go(tx: Tx) -> int:
    """Erase the chats that were left; gives how many."""
    left = tx.sql.chat_left()
    for chat in left:
        erase(tx, "chat", chat["id"])
    return len(left)

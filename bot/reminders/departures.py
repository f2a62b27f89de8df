"""Whoever erased everything: once the farewell is said and nothing waits any more, the chat itself goes."""

from __future__ import annotations

import asyncio
import logging

from bot.storage.erasing import erase
from bot.storage.errors import StorageTrouble
from bot.storage.store import Store
from bot.storage.tx import Tx

log = logging.getLogger(__name__)

LOOK = 20.0
"""Seconds; nothing of somebody who left is there a minute later (reliability, P21)."""


class Departures:
    """Needs no clock: what it waits for is the sender."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            try:
                await self.look()
            except StorageTrouble as trouble:
                log.warning("who left waits: storage is in trouble (%s)", type(trouble).__name__)
            await asyncio.sleep(LOOK)

    async def look(self) -> None:
        """Let go of everybody for whom nothing waits. Raises `StorageTrouble`."""
        if await self._store.transact(let_go):
            await self._store.truncate_log()


def let_go(tx: Tx) -> int:
    """Erase the chats that were left; gives how many."""
    left = tx.sql.chat_left()
    for chat in left:
        erase(tx, "chat", chat["id"])
    return len(left)

"""Every ten minutes: chats that are cleared after some hours."""

from __future__ import annotations

import logging

from bot.clock import to_ms
from bot.conversations.events import SweepDue
from bot.conversations.turns import Turns
from bot.reminders.chores import LOOK
from bot.reminders.guard import Guard
from bot.reminders.regularly import regularly
from bot.storage.errors import StorageTrouble
from bot.storage.store import Store
from bot.storage.tx import Tx

log = logging.getLogger(__name__)


def due(tx: Tx, now_ms: int) -> list[str]:
    """Our ids of the chats in which something has become old enough."""
    return [row["id"] for row in tx.sql.chat_to_sweep(now=now_ms)]


class Sweeper:
    """Looks every ten minutes, by a clock that can be relied on: one that is ahead would delete too much."""

    def __init__(self, store: Store, turns: Turns, guard: Guard) -> None:
        self._store = store
        self._turns = turns
        self._guard = guard

    async def run(self) -> None:
        """Until cancelled."""
        await regularly("sweeping", LOOK.total_seconds(), self.look)

    async def look(self) -> None:
        """Sweep what is due now. Raises `StorageTrouble`; then the rest is due next time."""
        now = await self._guard.now()
        if now is None:
            return
        for chat in await self._store.transact(due, to_ms(now)):
            try:
                await self._turns.take(SweepDue(chat))
            except StorageTrouble:
                raise
            except Exception as error:  # a bug with one chat must not keep the others, or the bot, down
                log.error("chat %s was not swept: %s", chat, type(error).__name__)

"""Who has been silent for very long, looked for once a day, a page of chats at a time.

By a clock that can be relied on (`Guard`), and each person in a transaction of its own, that decides by what
is stored then: `bot.conversations.silence`. A chat that never agreed goes without a word.
"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from bot.clock import to_ms
from bot.conversations.events import Silent
from bot.conversations.keeping import NEVER_AGREED, Keeping
from bot.conversations.turns import Turns
from bot.reminders.guard import Guard
from bot.reminders.regularly import regularly
from bot.storage.erasing import erase
from bot.storage.errors import StorageTrouble
from bot.storage.store import Store
from bot.storage.tx import Tx

log = logging.getLogger(__name__)

CHORE = "silence"
EVERY = timedelta(days=1)
LOOK = timedelta(minutes=10)

PAGE = 500
"""Chats in one transaction."""


class Silence:
    """Looks every ten minutes whether the day's look is due."""

    def __init__(self, store: Store, turns: Turns, guard: Guard, keeping: Keeping) -> None:
        self._store = store
        self._turns = turns
        self._guard = guard
        self._keeping = keeping

    async def run(self) -> None:
        """Until cancelled."""
        await regularly("who is silent", LOOK.total_seconds(), self.look)

    async def look(self) -> None:
        """Look after everybody who has been silent, if that has not been done for a day. Stopped half-way,
        or with the clock in doubt, it begins again next time. Raises `StorageTrouble`."""
        now = await self._guard.now()
        if now is None or not await self._store.transact(is_due, to_ms(now)):
            return
        after: str | None = ""
        while after is not None:
            silent, after = await self._store.transact(page, after, now, self._keeping)
            for chat in silent:
                if await self._guard.now() is None:
                    return
                await self._look_after(chat)
        await self._store.transact(_done, to_ms(now))

    async def _look_after(self, chat: str) -> None:
        try:
            await self._turns.take(Silent(chat))
        except StorageTrouble:
            raise
        except Exception as error:  # a bug with one of them must not keep the bot down, nor the others
            log.error("a silent chat was left as it is: %s", type(error).__name__)


def is_due(tx: Tx, now_ms: int) -> bool:
    last = tx.sql.chore_get(name=CHORE)
    # A clock that was ahead once must not end it.
    return last is None or not 0 <= now_ms - last < EVERY // timedelta(milliseconds=1)


def page(tx: Tx, after: str, now: datetime, keeping: Keeping) -> tuple[list[str], str | None]:
    """Erase the chats of one page that never agreed. Gives those of people who have been silent for long,
    and where the next page begins; None after the last one."""
    chats = tx.sql.chat_page(after_id=after, count=PAGE)
    nobody = [
        c["id"]
        for c in chats
        if c["person_id"] is None and not c["shared"] and c["last_seen_at"] <= to_ms(now - NEVER_AGREED)
    ]
    for chat_id in nobody:
        erase(tx, "chat", chat_id)
    since = to_ms(now - keeping.silence)
    silent = [c["id"] for c in chats if c["person_id"] is not None and c["last_seen_at"] <= since]
    return silent if keeping.silent_months else [], chats[-1]["id"] if chats else None


def _done(tx: Tx, now_ms: int) -> None:
    tx.sql.chore_upsert(name=CHORE, last_run_at=now_ms)

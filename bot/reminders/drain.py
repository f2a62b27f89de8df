"""Due nudges, one transaction each: claimed with a lease, then handed to the conversations."""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime, timedelta

from bot.clock import from_ms, to_ms
from bot.conversations.bridges import ending
from bot.conversations.events import BridgeDue, NudgeDue, RoundDue
from bot.conversations.turns import Turns
from bot.reminders import zones
from bot.reminders.bell import Bell
from bot.reminders.guard import Guard
from bot.storage.errors import StorageTrouble
from bot.storage.store import Store
from bot.storage.tx import Tx

log = logging.getLogger(__name__)

LEASE = timedelta(seconds=60)
BATCH = 50
PAUSE = 5.0
"""Seconds to wait when storage is in trouble, before the same nudges are tried again."""


Due = NudgeDue | RoundDue | BridgeDue


def claim(tx: Tx, now: datetime) -> list[Due]:
    """Claim due nudges for a minute: a process that dies with them gives them back by itself. Rounds of
    circles and bridges need no claim: each is looked at once, since that moves it on."""
    tx.sql.nudge_release(now=to_ms(now))
    now_ms, until = to_ms(now), to_ms(now + LEASE)
    claimed = tx.sql.nudge_claim(now=now_ms, lease_until=until, count=BATCH)
    nudges = sorted(claimed, key=lambda row: (row["due_at"], row["id"]))
    rounds = tx.sql.round_due(now=now_ms, count=BATCH)
    bridges = tx.sql.bridges_due(now=now_ms, count=BATCH)
    return [
        *(NudgeDue(row["id"]) for row in nudges),
        *(RoundDue(row["id"]) for row in rounds),
        *(BridgeDue(row["id"]) for row in bridges),
    ]


def next_due(tx: Tx) -> datetime | None:
    """When the next nudge falls due, the next round is to be looked at, or something runs out on a bridge."""
    known = (tx.sql.nudge_next_due(), tx.sql.round_next_due(), tx.sql.bridge_next_due())
    due = [at for at in known if at is not None]
    return from_ms(min(due)) if due else None


def _set_aside(tx: Tx, due: Due, now: datetime) -> None:
    if isinstance(due, RoundDue):
        tx.sql.round_set_due(id=due.round, due_at=None)
    elif isinstance(due, BridgeDue):
        ending.set_aside(tx, due.bridge, now)
    else:
        tx.sql.nudge_set_state(id=due.nudge, state="cancelled")


class Reminders:
    """Waits for the bell, and sends what is due. ``zone`` is for chats without one of their own."""

    def __init__(self, store: Store, turns: Turns, guard: Guard, bell: Bell, zone: str) -> None:
        self._store = store
        self._turns = turns
        self._guard = guard
        self._bell = bell
        self._zone = zone
        self._zones_followed = False

    async def run(self) -> None:
        """Until cancelled. A nudge that fails keeps its lease and is tried again when that has run out."""
        while True:
            try:
                if await self.drain():
                    self._bell.ring_at(await self._store.transact(next_due))
            except StorageTrouble as trouble:
                log.warning("nudges wait: storage is in trouble (%s)", type(trouble).__name__)
                await asyncio.sleep(PAUSE)
                continue
            await self._bell.wait()

    async def drain(self) -> bool:
        """Send everything that is due now. False when the clock can't be relied on: the rest waits."""
        while (now := await self._guard.now()) is not None:
            if not self._zones_followed:
                await zones.follow(self._store, self._zone, now)
                self._zones_followed = True
            due = await self._store.transact(claim, now)
            if not due:
                return True
            for event in due:
                if await self._guard.now() is None:
                    return False
                try:
                    await self._turns.take(event)
                except StorageTrouble:
                    raise
                except Exception as error:  # a bug with one nudge must not keep the others, or the bot, down
                    log.error("%s set aside: %s", event, type(error).__name__)
                    await self._store.transact(_set_aside, event, now)
        return False

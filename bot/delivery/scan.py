"""The other way into memory: looking through the outbox for what fell due, waits for another try, or was left
behind by an earlier process."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from math import inf

from bot.clock import Clock, to_ms
from bot.delivery import desk, policy, timers
from bot.delivery.addresses import Addresses
from bot.delivery.lanes import Job
from bot.delivery.marks import Marks
from bot.delivery.pauses import Pauses
from bot.delivery.queue import Queue
from bot.storage.outbox_ids import next_outbox_id
from bot.storage.outgoing import Claimed, Outcome
from bot.storage.store import Store

SWEEP_SECONDS = 30.0
"""The outbox is looked through at least so often, whatever was rung or missed."""

OVERDUE_SECONDS = 1.0
"""And so often while something in it is due that could not be claimed: its chat was busy or frozen."""


class Scan:
    """To be made before any row of this process is written: by its id a row is told from those of a dead
    process."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        queue: Queue,
        marks: Marks,
        addresses: Addresses,
        pauses: Pauses,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._store = store
        self._clock = clock
        self._queue = queue
        self._marks = marks
        self._addresses = addresses
        self._pauses = pauses
        self._chance = chance
        self._own_from = next_outbox_id(to_ms(clock.now()))
        self.left_busy = False
        """Whether the last look left something due, though there was room: its chat was busy or frozen."""

    async def settle(self) -> None:
        """At start: rows that a dead process had in flight, and the freezes that it knew of."""
        now_ms = to_ms(self._clock.now())
        freezes = await self._store.transact(desk.settle, self._own_from, now_ms, self._chance)
        self._pauses.freeze(freezes, now_ms)

    async def look(self) -> float:
        """Claim what is due, as far as there is room; gives the seconds until the next look."""
        now_ms = to_ms(self._clock.now())
        room = self._queue.room
        if room <= 0 or self._pauses.nothing_goes:
            return SWEEP_SECONDS
        found = await self._store.transact(desk.claim, now_ms, room)
        for claimed in found.rows:
            self._adopt(claimed)
        ahead = inf if found.next_due is None else (found.next_due - now_ms) / 1000
        self.left_busy = ahead <= 0 and len(found.rows) < room
        return min(SWEEP_SECONDS, ahead if ahead > 0 else OVERDUE_SECONDS)

    def _adopt(self, claimed: Claimed) -> None:
        """Take it into memory, unless it is there or has become pointless."""
        row = claimed.message
        if row.id in self._queue:
            return
        if policy.overtaken(claimed):
            self._marks.add(Outcome(row.id, "dropped", error="overtaken"))
            return
        again = claimed.came_from == "unknown"
        if "frames" in row.body and row.id < self._own_from:
            row = replace(row, body=timers.last_frame(row.body))
        self._addresses.learn(row.chat_id, claimed.telegram_id)
        self._queue.add(Job(row, repeated=max(1, claimed.tries - 1) if again else 0, claimed=True))

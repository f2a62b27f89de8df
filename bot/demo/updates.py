"""The queue of updates that a bot fetches with getUpdates, with Telegram's own rules."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.clock import Clock
from bot.demo.refusals import OTHER_POLLER, Refused

NOT_UNLESS_ASKED = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
"""Kinds that come only when listed (Bot API, getUpdates.allowed_updates)."""

PRESSES_WAIT = timedelta(seconds=150)
OTHERS_WAIT = timedelta(seconds=86_400)
"""How long Telegram keeps an update that nobody fetches (the Bot API server's Client.cpp)."""

QUIET = timedelta(days=7)
"""After a week without updates the next id is not the next number (Bot API, Update.update_id)."""

LONGEST_POLL = 50.0
MOST_AT_ONCE = 100


class Bell:
    """Wakes everyone who waits. May be rung from plain functions, on the event loop's own thread."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def ring(self) -> None:
        self._event.set()
        self._event = asyncio.Event()

    async def wait(self, seconds: float) -> None:
        """Until the next ring, at most so many seconds of real time."""
        event = self._event
        try:
            async with asyncio.timeout(seconds):
                await event.wait()
        except TimeoutError:
            return


@dataclass(frozen=True, slots=True)
class Waiting:
    """An update in the queue."""

    id: int
    kind: str
    body: dict[str, Any]
    until: datetime

    def to_json(self) -> dict[str, Any]:
        return {"update_id": self.id, self.kind: self.body}


class Updates:
    """One bot's updates: ids that grow, confirmed by ``offset``, dropped when they have waited too long."""

    def __init__(self, clock: Clock, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._monotonic = monotonic
        self._queue: list[Waiting] = []
        self._next = 1
        self._last_at: datetime | None = None
        self._allowed: frozenset[str] | None = None
        self._poller = 0
        self._bell = Bell()
        self._random = random.Random(0)

    def put(self, kind: str, body: dict[str, Any]) -> int | None:
        """Queue an update; its id, or None when the bot has not asked for this kind."""
        if kind in NOT_UNLESS_ASKED if self._allowed is None else kind not in self._allowed:
            return None
        now = self._clock.now()
        if self._last_at is not None and now - self._last_at >= QUIET:
            self._next += self._random.randrange(1_000, 1_000_000)
        self._last_at = now
        wait = PRESSES_WAIT if kind == "callback_query" else OTHERS_WAIT
        update = Waiting(self._next, kind, body, now + wait)
        self._next += 1
        self._queue.append(update)
        self._bell.ring()
        return update.id

    def again(self, update_id: int) -> None:
        """Deliver an update that is still unconfirmed a second time in one answer (a duplicate)."""
        self._queue += [update for update in self._queue if update.id == update_id]
        self._bell.ring()

    def pending(self) -> int:
        """How many updates wait."""
        self._expire()
        return len(self._queue)

    async def handled(self) -> None:
        """Until none waits."""
        while self.pending():
            await self._bell.wait(LONGEST_POLL)

    def drop(self) -> None:
        """Forget what waits (``drop_pending_updates``)."""
        self._queue.clear()
        self._bell.ring()

    async def get(
        self,
        offset: int = 0,
        limit: int = MOST_AT_ONCE,
        seconds: float = 0,
        allowed: list[str] | None = None,
    ) -> list[dict[str, Any]]:
        """getUpdates. Raises Refused (409) when another call comes while this one waits.

        A positive ``offset`` confirms every update before it, a negative one keeps only that many of the
        newest; ``allowed`` of None keeps the earlier choice, an empty list is the default choice.
        """
        if allowed is not None:
            self._allowed = frozenset(allowed) or None
        self._poller += 1
        self._bell.ring()
        me, end = self._poller, self._monotonic() + min(max(seconds, 0), LONGEST_POLL)
        if offset < 0:
            del self._queue[:offset]
        while True:
            if self._queue and offset > self._queue[0].id:
                self._queue = [update for update in self._queue if update.id >= offset]
                self._bell.ring()
            self._expire()
            left = end - self._monotonic()
            if self._queue or left <= 0:
                return [update.to_json() for update in self._queue[: min(max(limit, 1), MOST_AT_ONCE)]]
            await self._bell.wait(left)
            if self._poller != me:
                raise Refused(409, OTHER_POLLER)

    def _expire(self) -> None:
        now = self._clock.now()
        self._queue = [update for update in self._queue if update.until > now]

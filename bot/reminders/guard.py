"""Whether the host's clock can be relied on. Until it can, what nobody waits for is held; replies go on.

Telegram's clock is the reference. Each of its answers shows it, and our monotonic clock, which no one can
set, carries it on from there: as long as the host's clock agrees with that, it is right. After anything that
makes the two part (that clock was set, the machine was suspended, the process is new) Telegram is asked.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from math import inf

from bot.clock import Clock, Reading, to_ms
from bot.storage.store import Store
from bot.storage.tx import Tx

log = logging.getLogger(__name__)

TOLERANCE = timedelta(seconds=120)
"""How far the host's clock may be off: no nudge comes earlier than it should by more than this."""

ASK_AGAIN = 20.0
"""Seconds between two questions while they are no help; less than the bell's sweep."""

BEHIND = timedelta(minutes=5)
"""Behind the latest time that was ever seen by more than this, a clock is wrong."""

PATIENCE = 3600.0
"""Seconds for which a clock that is behind the mark holds nudges. Then the mark is what was wrong."""

KEEP_EVERY = 60.0
"""Seconds between two writings of the mark."""

HELD = "held"
"""The chore row for `python -m bot status`: since when nudges are held, 0 when they are not."""

MARK = "clock"
"""The chore row with the latest time that was seen."""


class Guard:
    """``heard`` gives the newest showing of Telegram's clock. ``ask`` lets there be a new one, and tells
    whether there was an answer at all."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        heard: Callable[[], Reading | None],
        ask: Callable[[], Awaitable[bool]],
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._store = store
        self._clock = clock
        self._heard = heard
        self._ask = ask
        self._monotonic = monotonic
        self._mark = Mark(store, monotonic)
        self._asking = asyncio.Lock()
        self._asked_at = -inf
        self._answered = False
        self._held: bool | None = None

    async def now(self) -> datetime | None:
        """The present instant; None while the clock can't be relied on. Raises `StorageTrouble`."""
        async with self._asking:
            await self._ask_if_in_doubt()
            now = self._clock.now()
            off = self._off(now)
            if off is not None and abs(off) <= TOLERANCE:
                return await self._vouch_for(now)
            if off is not None and self._is_fresh():
                side = "ahead of" if off > timedelta() else "behind"
                await self._hold(now, f"{abs(off) // timedelta(seconds=1)} s {side} Telegram's")
            elif self._answered:
                if await self._mark.vouches_for(now):
                    return await self._vouch_for(now)
                await self._hold(now, "behind what it has shown before")
            return None  # without an answer nothing could be sent either

    async def _ask_if_in_doubt(self) -> None:
        off = self._off(self._clock.now())
        if off is not None and abs(off) <= TOLERANCE:
            return
        parted = self._is_fresh() and not self._held  # just now they still agreed
        if parted or self._monotonic() - self._asked_at >= ASK_AGAIN:
            self._asked_at = self._monotonic()
            self._answered = await self._ask()

    def _off(self, now: datetime) -> timedelta | None:
        """How far our clock is ahead of Telegram's; None when that has never been seen."""
        heard = self._heard()
        return now - heard.carried_to(self._monotonic()) if heard is not None else None

    def _is_fresh(self) -> bool:
        """Whether the clock was shown again since the last question, or by the answer to it."""
        heard = self._heard()
        return heard is not None and heard.at >= self._asked_at

    async def _vouch_for(self, now: datetime) -> datetime:
        if self._held is not False:
            if self._held:
                log.warning("nudges go on: this machine's clock can be relied on again")
            await self._store.transact(_set_held, 0)
            self._held = False
        return now

    async def _hold(self, now: datetime, why: str) -> None:
        if not self._held:
            log.warning("nudges are held: this machine's clock is %s", why)
            self._held = True
            await self._store.transact(_set_held, to_ms(now))


class Mark:
    """The latest time that was ever seen, kept in the database: all there is to go by where the server shows
    no clock. It notices a clock that was set back, not one that was set ahead."""

    def __init__(self, store: Store, monotonic: Callable[[], float]) -> None:
        self._store = store
        self._monotonic = monotonic
        self._latest: int | None = None
        self._kept_at = -inf
        self._behind_since: float | None = None

    async def vouches_for(self, now: datetime) -> bool:
        """Whether it is not before the mark, or has been for so long that the mark must be what is wrong."""
        now_ms, elapsed = to_ms(now), self._monotonic()
        if self._latest is None:
            self._latest = await self._store.transact(_mark) or now_ms
        if now_ms < self._latest - BEHIND // timedelta(milliseconds=1):
            if self._behind_since is None:
                self._behind_since = elapsed
            if elapsed - self._behind_since < PATIENCE:
                return False
            self._latest, self._kept_at = now_ms, -inf
        self._behind_since = None
        self._latest = max(self._latest, now_ms)
        if elapsed - self._kept_at >= KEEP_EVERY:
            await self._store.transact(_set_mark, self._latest)
            self._kept_at = elapsed
        return True


def is_held(tx: Tx) -> bool:
    """Whether the running bot, or the last one, holds nudges."""
    return bool(tx.sql.chore_get(name=HELD))


def _set_held(tx: Tx, since: int) -> None:
    if since or is_held(tx):
        tx.sql.chore_upsert(name=HELD, last_run_at=since)


def _mark(tx: Tx) -> int | None:
    latest: int | None = tx.sql.chore_get(name=MARK)
    return latest


def _set_mark(tx: Tx, latest: int) -> None:
    tx.sql.chore_upsert(name=MARK, last_run_at=latest)

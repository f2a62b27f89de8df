"""What became of the rows, written in batches."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from bot.clock import Clock, to_ms
from bot.delivery.backoff import backoff
from bot.storage import outbox
from bot.storage.errors import StorageTrouble
from bot.storage.outgoing import Outcome, Outgoing
from bot.storage.store import Store
from bot.storage.tx import Tx

log = logging.getLogger(__name__)

GATHER_SECONDS = 0.025
"""Marks of so long are committed together. A crash loses them at most, which costs one more copy."""


class Marks:
    """Outcomes that are not committed yet, with the rows that follow from them (a timer's last frame).
    ``on_kept`` is called after each commit, with whether the outbox holds something new that waits for its
    time."""

    def __init__(self, store: Store, clock: Clock, on_kept: Callable[[bool], None]) -> None:
        self._store = store
        self._clock = clock
        self._on_kept = on_kept
        self._outcomes: list[Outcome] = []
        self._follow_ups: list[Outgoing] = []
        self._fresh_chats: set[str] = set()
        self._being_written: set[str] = set()
        self._bell = asyncio.Event()
        self._writing = asyncio.Lock()

    def add(
        self, outcome: Outcome, *, fresh_in: str | None = None, follow_up: Outgoing | None = None
    ) -> None:
        """Note an outcome. ``fresh_in`` names the chat in which a new message now stands."""
        self._outcomes.append(outcome)
        if fresh_in is not None:
            self._fresh_chats.add(fresh_in)
        if follow_up is not None:
            self._follow_ups.append(follow_up)
        self._bell.set()

    def __bool__(self) -> bool:
        """Whether anything is not committed yet."""
        return bool(self._outcomes) or self._writing.locked()

    def is_fresh(self, chat_id: str) -> bool:
        """Whether a crash now would send a message to this chat twice. Another one first waits for `flush`,
        so that a crash costs a chat one copy at most."""
        return chat_id in self._fresh_chats or chat_id in self._being_written

    async def flush(self) -> None:
        """Commit what is noted. Raises `StorageTrouble`, and keeps it."""
        async with self._writing:
            outcomes, follow_ups, self._being_written = self._outcomes, self._follow_ups, self._fresh_chats
            if not outcomes:
                return
            self._outcomes, self._follow_ups, self._fresh_chats = [], [], set()
            try:
                await self._store.transact(_record, outcomes, follow_ups, to_ms(self._clock.now()))
            except StorageTrouble:
                self._outcomes = outcomes + self._outcomes
                self._follow_ups = follow_ups + self._follow_ups
                self._fresh_chats |= self._being_written
                self._bell.set()
                raise
            finally:
                self._being_written = set()
        self._on_kept(bool(follow_ups) or any(outcome.at is not None for outcome in outcomes))

    async def run(self) -> None:
        """Commit batch after batch, for ever."""
        failures = 0
        while True:
            await self._bell.wait()
            await asyncio.sleep(backoff(failures) if failures else GATHER_SECONDS)
            self._bell.clear()
            try:
                await self.flush()
            except StorageTrouble as trouble:
                failures += 1
                log.error("outcomes could not be kept yet: %s", trouble)
            else:
                failures = 0


def _record(tx: Tx, outcomes: list[Outcome], follow_ups: list[Outgoing], now_ms: int) -> None:
    outbox.mark_many(tx, outcomes)
    for row in follow_ups:
        outbox.put(tx, row, now_ms, claimed=False)

"""The backup of each night, and the end of old ones. What can't be done is tried again ten minutes later."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.clock import Clock, from_ms, to_ms
from bot.storage import tombstones
from bot.storage.backup import clear_drafts, rotate
from bot.storage.errors import CannotStart, StorageTrouble
from bot.storage.store import Store
from bot.storage.tx import Tx

log = logging.getLogger(__name__)

HOUR = 3
"""Local time in `BOT_TIMEZONE`, when fewest people are awake; a machine that was off then does it later."""

CHORE = "backup"
"""The chore row: when the last nightly backup was made."""

PRUNED = "rotate"
"""The chore row: when old backups and tombstones were last removed."""


class Nightly:
    """``days``: how long backups are kept; 0: none are made, and those made by hand stay 30 days."""

    def __init__(self, store: Store, clock: Clock, zone: str, folder: Path, days: int) -> None:
        self._store = store
        self._clock = clock
        self._zone = ZoneInfo(zone)
        self._folder = folder
        self._days = days
        self._failing: set[str] = set()
        self._cleared = False

    async def look(self, now_ms: int) -> None:
        """Do what is due. Raises `StorageTrouble` only where the database can't say what is due."""
        if not self._cleared:
            with suppress(OSError):  # then no backup can be made either, which is said
                await asyncio.to_thread(clear_drafts, self._folder)
            self._cleared = True
        night = to_ms(self._last_night(from_ms(now_ms)))
        if self._days and await self._store.transact(is_due, CHORE, night, now_ms):
            await self._try(CHORE, now_ms)
        if await self._store.transact(is_due, PRUNED, night, now_ms):
            await self._try(PRUNED, now_ms)

    async def _try(self, chore: str, now_ms: int) -> None:
        """One line when it fails, and none for each time that it goes on failing."""
        try:
            if chore == CHORE:
                await self._store.back_up()
            else:
                await self._forget(now_ms)
            await self._store.transact(done, chore, now_ms)
        except (CannotStart, StorageTrouble, OSError) as trouble:
            if chore not in self._failing:
                words = trouble.strerror if isinstance(trouble, OSError) else trouble
                log.error("the nightly %s failed, and is tried again until it succeeds: %s", chore, words)
            self._failing.add(chore)
        else:
            if chore in self._failing:
                log.warning("the nightly %s succeeds again", chore)
            self._failing.discard(chore)

    async def _forget(self, now_ms: int) -> None:
        """Old backups go even when no new one could be made: until when they are kept is a promise."""
        await asyncio.to_thread(rotate, self._folder, from_ms(now_ms), self._days)
        await self._store.forget_tombstones(tombstones.oldest_kept(now_ms))

    def _last_night(self, now: datetime) -> datetime:
        local = now.astimezone(self._zone)
        tonight = local.replace(hour=HOUR, minute=0, second=0, microsecond=0, fold=0)
        return tonight if tonight <= local else tonight - timedelta(days=1)


def is_due(tx: Tx, chore: str, night_ms: int, now_ms: int) -> bool:
    """Whether it was not done since the last night; a last time in the future must not end it."""
    last = tx.sql.chore_get(name=chore)
    return last is None or not night_ms <= last <= now_ms


def done(tx: Tx, chore: str, now_ms: int) -> None:
    tx.sql.chore_upsert(name=chore, last_run_at=now_ms)

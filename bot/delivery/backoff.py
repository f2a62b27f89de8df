"""How long to wait after one more failure."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TypeVar

from bot.storage.errors import StorageTrouble

log = logging.getLogger(__name__)

Result = TypeVar("Result")

FIRST_SECONDS = 1.0
LONGEST_SECONDS = 60.0


def backoff(failures: int, chance: Callable[[], float] = random.random) -> float:
    """Seconds to wait after so many failures in a row (1 or more): 1, 2, 4 … 60, each shortened by up to a
    half, so that those who failed together do not come back together."""
    whole = min(LONGEST_SECONDS, FIRST_SECONDS * 2.0 ** min(failures - 1, 6))
    return whole * (1 - chance() / 2)


async def insist(
    work: Callable[[], Awaitable[Result]], stopping: asyncio.Event, chance: Callable[[], float]
) -> Result | None:
    """Do ``work`` in spite of trouble with storage; gives what it gives, or None when it is time to stop."""
    failures = 0
    while not stopping.is_set():
        try:
            return await work()
        except StorageTrouble as trouble:
            failures += 1
            log.error("the outbox cannot be read: %s", trouble)
            with suppress(TimeoutError):
                await asyncio.wait_for(stopping.wait(), backoff(failures, chance))
    return None

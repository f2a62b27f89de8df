"""What is looked after again and again, for as long as the bot runs."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.storage.errors import StorageTrouble

log = logging.getLogger(__name__)


async def regularly(what: str, seconds: float, look: Callable[[], Awaitable[object]]) -> None:
    """Look at once and after every pause, until cancelled. Trouble with storage is one line in the log, which
    says ``what`` waits, and the next look comes as ever."""
    while True:
        try:
            await look()
        except StorageTrouble as trouble:
            log.warning("%s waits: storage is in trouble (%s)", what, type(trouble).__name__)
        await asyncio.sleep(seconds)

"""The bell: an event that rings when the next nudge is due, or when the clock is moved.

APScheduler's jobs never own a nudge: with its defaults it skips what is more than a second late
(``misfire_grace_time``), so its one kind of job here does nothing but ring. It counts on the host's clock:
once that is set back, it rings when the old time comes round again. So who waits looks up every 30 seconds.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import Clock

SWEEP = timedelta(seconds=30)
"""However wrong a host's clock or a suspended machine made the alarm: never later than this (monotonic)."""


class Bell:
    """Rings in real time, for instants of the injected clock."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._rung = asyncio.Event()
        self._scheduler = AsyncIOScheduler(
            timezone=UTC,
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )

    def start(self) -> None:
        self._scheduler.start()

    def stop(self) -> None:
        self._scheduler.shutdown(wait=False)

    def ring(self) -> None:
        """Wake whoever waits. To be called on the event loop."""
        self._rung.set()

    async def _ring(self) -> None:
        # A coroutine, so that the scheduler runs it on the loop and not in a thread.
        self._rung.set()

    def ring_at(self, due: datetime | None) -> None:
        """Set the alarm for an instant of our clock, instead of the one before."""
        if due is None:
            return
        wait = max(due - self._clock.now(), timedelta())
        real_now = Clock().now()
        self._scheduler.add_job(
            self._ring, "date", run_date=real_now + wait, id="alarm", replace_existing=True
        )

    async def wait(self) -> None:
        """Until it rings, or a sweep is due."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._rung.wait(), SWEEP.total_seconds())
        self._rung.clear()

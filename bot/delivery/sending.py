"""Which rows go when: as many at once as limits and pauses allow, each in a task of its own."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from math import inf
from typing import Any, cast

from telegram import Bot
from telegram.error import TelegramError

from bot.delivery import calls, outcomes
from bot.delivery.addresses import Addresses
from bot.delivery.attempts import Attempts
from bot.delivery.consequences import Consequences
from bot.delivery.lanes import Job, Lanes
from bot.delivery.pauses import Pauses
from bot.delivery.queue import Queue
from bot.storage.errors import StorageTrouble

log = logging.getLogger(__name__)

Work = Coroutine[Any, Any, None]


class Sending:
    """``start_task`` starts a send, or gives None when that is too late; ``errand`` starts what goes beside
    the rows. ``on_answer`` is called when Telegram answers again after it was in trouble."""

    def __init__(
        self,
        bot: Bot,
        lanes: Lanes,
        queue: Queue,
        addresses: Addresses,
        pauses: Pauses,
        attempts: Attempts,
        consequences: Consequences,
        start_task: Callable[[Work], asyncio.Task[None] | None],
        errand: Callable[[Work], bool],
        on_answer: Callable[[], None],
        most_in_flight: int,
        monotonic: Callable[[], float],
    ) -> None:
        self._bot = bot
        self._lanes = lanes
        self._queue = queue
        self._addresses = addresses
        self._pauses = pauses
        self._attempts = attempts
        self._consequences = consequences
        self._start_task = start_task
        self._errand = errand
        self._on_answer = on_answer
        self._most_in_flight = most_in_flight
        self._monotonic = monotonic
        self._open = False
        self._asking = False
        self._alarm: asyncio.TimerHandle | None = None
        self.in_flight: set[asyncio.Task[None]] = set()
        self.settled = asyncio.Event()
        """Set each time a row has been dealt with."""

    def open(self) -> None:
        """Before that, `dispatch` does nothing."""
        self._open = True

    def close(self) -> None:
        """Start nothing more."""
        self._open = False
        self._cancel_alarm()

    def dispatch(self) -> None:
        """Start as many sends as may start now, and set the alarm for the next one."""
        self._cancel_alarm()
        if not self._open or self._pauses.on_hold:
            return
        now = self._monotonic()
        wake_at = self._pauses.closed_until
        if now >= wake_at:
            wake_at = self._ask() if self._pauses.in_doubt else self._send(now)
        if wake_at < inf:
            loop = asyncio.get_running_loop()
            self._alarm = loop.call_later(max(0.0, wake_at - now), self.dispatch)

    def _cancel_alarm(self) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None

    def _send(self, now: float) -> float:
        """Start what may go; gives when more may."""
        while len(self.in_flight) < self._most_in_flight:
            job = self._lanes.take(now)
            if job is None:
                return self._lanes.next_at(now)
            if task := self._start_task(self._deliver(job)):
                self.in_flight.add(task)
        return inf

    async def _deliver(self, job: Job) -> None:
        """One attempt, from the last checks to what follows from its outcome."""
        row = job.row
        try:
            outcome = await self._attempts.attempt(job, self._addresses[row.chat_id])
            await self._consequences.follow(job, outcome)
        except StorageTrouble as trouble:  # only before the call, or after one that delivered nothing
            log.error("a row waits, since %s", trouble)
            self._consequences.wait_in_lane(job)
        except asyncio.CancelledError:
            self.close()
            self._consequences.fate_unknown(job, at_once=False)
            raise
        except Exception as error:  # our bug: this row must not end the sender, now and after each restart
            log.error("row %d failed: %s", row.id, type(error).__name__)
            self._queue.finish(job, "failed", error=type(error).__name__)
        finally:
            self.in_flight.discard(cast(asyncio.Task[None], asyncio.current_task()))
            self._lanes.release(job)
            self.dispatch()
            self.settled.set()

    def _ask(self) -> float:
        """Telegram was in trouble: whether it is back is found out by a call that leaves no trace."""
        if not self._asking:
            self._asking = True
            self._errand(self._find_out())
        return inf

    async def _find_out(self) -> None:
        try:
            await calls.call(self._bot, "getMe", {})
            answers = True
        except TelegramError as error:
            answers = not isinstance(outcomes.of_error(error), outcomes.NotDelivered | outcomes.Unknown)
        self._asking = False
        if answers:
            self._pauses.reached()
            self._on_answer()
        else:
            self._pauses.not_reached()
        self.dispatch()

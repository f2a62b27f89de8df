"""The one sender: outbox rows go to Telegram, and what became of them is kept.

Rows come by two ways: `Courier.take` gets those of the event that was just committed, born in flight; and a
scan of the outbox (`scan`) finds the others. In memory they stand in `lanes`, one for each chat; `attempts`
makes the call, `consequences` does what follows from its outcome, and `sending` says when.
"""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

from telegram import Bot
from telegram.error import TelegramError

from bot.clock import Clock, to_ms
from bot.delivery import calls
from bot.delivery.addresses import Addresses
from bot.delivery.attempts import Attempts
from bot.delivery.backoff import insist
from bot.delivery.consequences import Consequences
from bot.delivery.lanes import Job, Lanes
from bot.delivery.limits import Limits
from bot.delivery.marks import Marks
from bot.delivery.pauses import Pauses
from bot.delivery.queue import Queue
from bot.delivery.scan import Scan
from bot.delivery.sending import Sending
from bot.delivery.timers import Timers
from bot.delivery.transport import IN_FLIGHT
from bot.pictures.artist import Artist
from bot.storage.errors import StorageTrouble
from bot.storage.outbox import is_born_claimed
from bot.storage.outgoing import Outgoing
from bot.storage.store import Store

log = logging.getLogger(__name__)

Work = Coroutine[Any, Any, None]


class Courier:
    """Make it, `run` it in a task of its own, `take` what events wrote, and `drain` it to stop.

    ``zone`` holds where a chat has none of its own. ``monotonic`` and ``sleep`` are for limits, pauses and
    timers; ``chance`` gives numbers from 0 to 1 for the jitter.
    """

    def __init__(
        self,
        store: Store,
        bot: Bot,
        clock: Clock,
        limits: Limits,
        *,
        zone: str = "UTC",
        in_flight: int = IN_FLIGHT,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._bot = bot
        self._clock = clock
        self._chance = chance
        self._stopping = asyncio.Event()
        lanes = self._lanes = Lanes(limits)
        pauses = self._pauses = Pauses(lanes, monotonic, chance)
        marks = self._marks = Marks(store, clock, on_kept=self._kept)
        book = self._addresses = Addresses(store, lanes, self._stopping, monotonic, chance)
        timers = self._timers = Timers(lanes, clock, self._start, self._dispatch, sleep)
        queue = self._queue = Queue(lanes, marks, timers, on_room=self.ring, draw=self._have_drawn)
        self._artist = Artist()
        self._undrawn: list[Job] = []
        self._scan = Scan(store, clock, queue, marks, book, pauses, chance)
        attempts = Attempts(store, bot, clock, marks, zone, lambda job: lanes.depart(job, monotonic()))
        consequences = Consequences(store, clock, lanes, queue, book, pauses, timers, monotonic, chance)
        self._sending = Sending(
            bot,
            lanes,
            queue,
            book,
            pauses,
            attempts,
            consequences,
            self._start,
            self._errand,
            self.ring,
            in_flight,
            monotonic,
        )
        self._errands: set[asyncio.Task[None]] = set()
        self._patience = 0.0
        self._group: asyncio.TaskGroup | None = None
        self._bell = asyncio.Event()
        self._looked = asyncio.Event()
        self._drained = asyncio.Event()
        self.ready = asyncio.Event()
        """Set when what an earlier process left is settled. Until then nothing is sent."""

    # -------------------------------------------------------------------------------------- from outside

    def take(self, rows: Sequence[Outgoing]) -> None:
        """Send rows that were just committed: those born in flight at once, the others when their turn comes.
        Call it on the event loop, at once."""
        now_ms = to_ms(self._clock.now())
        own = [row for row in rows if is_born_claimed(row, now_ms)]
        if len(own) < len(rows):
            self.ring()
        self._look_up(row.chat_id for row in own)
        for row in own:
            self._queue.add(Job(row))
        self._dispatch()

    def answer(
        self, callback_query_id: str, toast: str | None = None, alert: bool = False, url: str = ""
    ) -> None:
        """Answer a press: with a toast, with a link that opens our private chat, or just so that its button
        stops waiting. Not waited for, and never repeated: when it is lost nothing is (Bot API,
        answerCallbackQuery)."""
        parameters: dict[str, Any] = {"callback_query_id": callback_query_id}
        if toast:
            parameters["text"] = toast
        if alert:
            parameters["show_alert"] = True
        if url:
            parameters["url"] = url
        self._errand(self._answer(parameters))

    def silence(self, chat_id: str) -> None:
        """Forget what waits for a chat, but what is deleted there: the outbox has dropped it. Call it before
        `take` gets the rows of the same commit."""
        self._timers.stop(chat_id)
        self._queue.silence(chat_id)

    def ring(self) -> None:
        """Look through the outbox now: something was put there, or the clock was moved."""
        self._looked.clear()
        self._bell.set()

    def hold(self, on_hold: bool) -> None:
        """Stop sending while another program polls with our token, and go on when it has gone."""
        self._pauses.on_hold = on_hold
        self.ring()
        self._dispatch()

    async def idle(self) -> None:
        """Until nothing that is due waits, every press is answered, and every outcome is committed. For tests
        and the demo, while `run` runs; what is frozen is waited for."""
        while True:
            await self._looked.wait()
            await asyncio.gather(*self._errands)
            self._sending.settled.clear()
            if self._lanes:
                await self._sending.settled.wait()
            await self._marks.flush()
            if self._looked.is_set() and not (self._lanes or self._errands or self._marks):
                return

    async def run(self) -> None:
        """Send until `drain`. Begins with what a dead process left in flight."""
        try:
            async with asyncio.TaskGroup() as self._group:
                writing = self._group.create_task(self._marks.run())
                await insist(self._scan.settle, self._stopping, self._chance)
                if not self._stopping.is_set():
                    self._sending.open()
                    self.ready.set()
                self._look_up(self._lanes.chats())
                for job in self._undrawn:
                    self._have_drawn(job)
                while not self._stopping.is_set():
                    await self._look()
                await self._finish()
                writing.cancel()
        finally:
            self._group = None
            self._drained.set()

    async def drain(self, seconds: float = 4.0) -> None:
        """End `run`: claim nothing more, let what is in flight finish for so long, write every mark. Stop
        intake first."""
        self._patience = seconds
        self._stopping.set()
        self._bell.set()
        self._sending.close()
        await self._drained.wait()

    async def _look(self) -> None:
        """Look through the outbox, and then wait for the bell, or until it is time to look again."""
        self._bell.clear()
        self._dispatch()
        pause = await insist(self._scan.look, self._stopping, self._chance)
        self._dispatch()
        if not self._bell.is_set():
            self._looked.set()
        with suppress(TimeoutError):
            await asyncio.wait_for(self._bell.wait(), pause)

    async def _finish(self) -> None:
        self._timers.stop_all()
        if running := self._sending.in_flight | self._errands:
            _, late = await asyncio.wait(running, timeout=self._patience)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        now_ms = to_ms(self._clock.now())
        for job in self._lanes.clear():
            self._queue.finish(job, "unknown" if job.repeated else "due", at=now_ms, error="stopped")
        try:
            await self._marks.flush()
        except StorageTrouble as trouble:  # the next start sends what is not marked, once more at most
            log.error("what was sent last could not be kept: %s", trouble)

    async def _answer(self, parameters: dict[str, Any]) -> None:
        try:
            await calls.call(self._bot, "answerCallbackQuery", parameters)
        except TelegramError as error:
            log.debug("a press was not answered: %s", type(error).__name__)

    def _kept(self, something_waits: bool) -> None:
        """Outcomes are committed: chats may be free that were not when the outbox was looked through."""
        if something_waits or self._scan.left_busy:
            self.ring()

    # ----------------------------------------------------------------------------------------- errands

    def _dispatch(self) -> None:
        self._sending.dispatch()

    def _look_up(self, chat_ids: Iterable[str]) -> None:
        """Hold the chats whose address is not known, and find it. Before `run`, they wait for it."""
        if missing := self._addresses.missing(chat_ids):
            self._errand(self._find(missing))

    async def _find(self, chat_ids: set[str]) -> None:
        for gone in await self._addresses.find(chat_ids):
            self._queue.drop_waiting(gone, lambda _: True, "no_chat")
        self._dispatch()

    def _have_drawn(self, job: Job) -> None:
        if not self._errand(self._draw(job)):
            self._undrawn.append(job)

    async def _draw(self, job: Job) -> None:
        """What could not be drawn goes as the words that stand under it."""
        row_id = job.row.id
        drawn = await self._artist.draw(calls.to_draw(job.row) or {}, lambda: row_id in self._queue)
        if row_id not in self._queue:  # silenced, or another picture took its place
            return
        if drawn is not None:
            job.drawn = drawn
        else:
            log.error("row %d could not be drawn", job.row.id)
            job.row = replace(job.row, method="send", body=calls.plain(job.row.body, buttons=True))
        self._lanes.is_drawn(job)
        self._dispatch()

    def _errand(self, work: Work) -> bool:
        """Something beside the rows, which a stop waits for too. Whether it was begun."""
        if (task := self._start(work)) is None:
            return False
        self._errands.add(task)
        task.add_done_callback(self._errands.discard)
        return True

    def _start(self, work: Work) -> asyncio.Task[None] | None:
        if self._group is None or self._stopping.is_set():
            work.close()
            return None
        return self._group.create_task(work)

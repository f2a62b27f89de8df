"""One attempt to deliver a row: the last checks, then one call."""

from __future__ import annotations

import logging
from collections.abc import Callable

from telegram import Bot
from telegram.error import TelegramError

from bot.clock import Clock, to_ms
from bot.delivery import calls, desk, outcomes, policy
from bot.delivery.lanes import Job
from bot.delivery.marks import Marks
from bot.delivery.outcomes import EditGone, NotNow, NotWanted, Outcome, Sent
from bot.delivery.shown import Shown
from bot.storage.outbox import LEASE_MS
from bot.storage.outgoing import Outgoing, Rank
from bot.storage.store import Store

log = logging.getLogger(__name__)


class Attempts:
    """``zone`` holds where a chat has none of its own. ``depart`` is called with each job as it goes, after
    everything that may take time."""

    def __init__(
        self,
        store: Store,
        bot: Bot,
        clock: Clock,
        marks: Marks,
        zone: str,
        depart: Callable[[Job], None],
    ) -> None:
        self._store = store
        self._bot = bot
        self._clock = clock
        self._marks = marks
        self._zone = zone
        self._depart = depart
        self._shown = Shown()

    async def attempt(self, job: Job, telegram_id: int) -> Outcome:
        """What became of it. Raises `StorageTrouble`, and then nothing was sent. No mistake elsewhere may
        bring what is private into a group (a Telegram id below 0: Bot API, Chat)."""
        row = job.row
        now_ms = to_ms(self._clock.now())
        if job.parked and not await self._reclaimed(row, now_ms):
            return NotWanted("superseded")
        job.parked = False
        verdict = await self._verdict(row, now_ms)
        if isinstance(verdict, int):
            return NotNow(verdict)
        if verdict is not None:
            return NotWanted(verdict)
        if (row.audience == "group") != (telegram_id < 0):
            log.error("row %d is for a %s chat and would go elsewhere: dropped", row.id, row.audience)
            return NotWanted("wrong_audience")
        message_id = None
        if row.has_target:
            message_id, newest = await self._target(row)
            if message_id is None:
                return EditGone()
            if row.rank is Rank.COSMETIC and newest > row.id and not job.frame:
                return NotWanted("superseded")
        elif self._marks.is_fresh(row.chat_id):
            await self._marks.flush()
        if job.silenced:
            return NotWanted("silenced")
        self._depart(job)
        outcome = await self._call(job, telegram_id, message_id)
        if isinstance(outcome, Sent) and outcome.message_id is not None and not job.frame:
            self._shown.note(row, outcome.message_id)
        return outcome

    async def _reclaimed(self, row: Outgoing, now_ms: int) -> bool:
        await self._marks.flush()
        return await self._store.transact(desk.reclaim, row.id, now_ms + LEASE_MS)

    async def _verdict(self, row: Outgoing, now_ms: int) -> policy.Verdict:
        if calls.DOCUMENT in row.body and await self._store.transact(desk.is_dropped, row.id):
            return "taken_back"  # what is in it may be private again since it was put on its way
        if row.rank is not Rank.NUDGE:
            return "expired" if row.not_after is not None and now_ms > row.not_after else None
        hours = await self._store.transact(desk.hours, row, self._zone)
        return "not_wanted" if hours is None else policy.nudge_verdict(row, hours, now_ms)

    async def _target(self, row: Outgoing) -> tuple[int | None, int]:
        """The message to change, and the newest row that it shows."""
        message_id = row.edits_message
        if message_id is None and row.edits_row is not None and row.audience != "group":  # a group can move
            message_id = self._shown.message_of(row.edits_row)
        if message_id is not None:
            return message_id, self._shown.newest(row.chat_id, message_id)
        if row.edits_row is None:
            return None, 0
        await self._marks.flush()
        return await self._store.transact(desk.target, row.chat_id, row.edits_row)

    async def _call(self, job: Job, telegram_id: int, message_id: int | None) -> Outcome:
        row = job.row
        parameters = calls.parameters(row, telegram_id, message_id, job.drawn)
        try:
            outcome = outcomes.of_answer(await calls.call(self._bot, calls.method(row), parameters))
        except TelegramError as error:
            outcome = outcomes.of_error(error)
        return Sent(message_id) if outcome == Sent(None) else outcome

"""What follows from the outcome of an attempt."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace

from bot.clock import Clock, to_ms
from bot.delivery import calls, desk, outcomes, policy, timers
from bot.delivery.addresses import Addresses
from bot.delivery.backoff import backoff
from bot.delivery.lanes import Job, Lanes
from bot.delivery.outcomes import (
    Broken,
    EditGone,
    Frozen,
    Migrated,
    NotDelivered,
    NotNow,
    NotWanted,
    Sent,
    Unknown,
    Unreachable,
)
from bot.delivery.pauses import Pauses
from bot.delivery.queue import Queue
from bot.storage.outbox import ONLY_THERE
from bot.storage.outbox_ids import next_outbox_id
from bot.storage.outgoing import Outgoing, Rank
from bot.storage.store import Store

log = logging.getLogger(__name__)


class Consequences:
    def __init__(
        self,
        store: Store,
        clock: Clock,
        lanes: Lanes,
        queue: Queue,
        addresses: Addresses,
        pauses: Pauses,
        running: timers.Timers,
        monotonic: Callable[[], float],
        chance: Callable[[], float],
    ) -> None:
        self._store = store
        self._clock = clock
        self._lanes = lanes
        self._queue = queue
        self._addresses = addresses
        self._pauses = pauses
        self._timers = running
        self._monotonic = monotonic
        self._chance = chance

    async def follow(self, job: Job, outcome: outcomes.Outcome) -> None:
        """Carry them out. From a timer's picture nothing follows, but that a 429 is obeyed. Raises
        `StorageTrouble`, and then the row was not delivered."""
        row = job.row
        match outcome:
            case Frozen(seconds):
                log.warning("Telegram asks for a pause of %.0f s", seconds)
                freeze = self._pauses.too_many(row.chat_id, seconds, self._in(0))
                await self._store.transact(desk.freeze, *freeze)
                self._queue.park(job, self._in(seconds))
            case _ if job.frame:
                return
            case Sent(message_id):
                self._pauses.reached()
                self._sent(job, message_id)
            case NotNow(at):
                self._queue.finish(job, "due", at=at, error="quiet")
            case NotWanted(why):
                self._queue.drop(job, why)
            case Unknown(_, down):
                self._pauses.in_doubt |= down
                self.fate_unknown(job, at_once=True)
            case NotDelivered():
                self._queue.park(job, self._in(self._pauses.not_reached()))
            case Unreachable(error):
                await self._store.transact(desk.unreachable, row.chat_id)
                self._queue.drop_waiting(
                    row.chat_id, lambda other: other.row.rank >= Rank.NUDGE, "unreachable"
                )
                self._queue.finish(job, "failed", error=error)
            case Migrated(telegram_id):
                await self._store.transact(desk.move, row.chat_id, telegram_id)
                self._addresses.learn(row.chat_id, telegram_id)
                if row.has_target:  # what it was to change stayed behind
                    self._edit_gone(job)
                elif job.undelivered:
                    self.wait_in_lane(job)
                else:  # Telegram has just said where to: nothing to wait for
                    job.undelivered = 1
                    self._queue.again(job)
            case EditGone() if len(row.body.get("message_ids", ())) > 1:
                await self._halve(job)
            case EditGone():
                self._edit_gone(job)
            case Broken(topic=True) if "message_thread_id" in row.body:
                kept = {name: value for name, value in row.body.items() if name != "message_thread_id"}
                job.row = replace(row, body=kept)  # the group is still there
                self._queue.again(job)
            case Broken(buttons):
                self._broken(job, buttons)

    def fate_unknown(self, job: Job, *, at_once: bool) -> None:
        """It may have been delivered. ``at_once``: a repeat without a pause may stay in memory."""
        row = job.row
        if self._lanes.is_superseded(row):
            return self._queue.drop(job, "superseded")
        self._keep_buttons(row)
        group = self._lanes.is_group(row.chat_id)
        wait = policy.again_after(row, group=group, repeated=job.repeated, chance=self._chance)
        if wait is None:
            self._queue.finish(job, "failed", error=desk.LOST)
        elif wait == 0 and at_once:
            job.repeated += 1
            self._queue.again(job)
        else:
            self._queue.finish(job, "unknown", at=self._in(wait), error=desk.LOST)
        return None

    def wait_in_lane(self, job: Job) -> None:
        """It was not sent, for a reason that passes."""
        job.undelivered += 1
        self._lanes.hold(job.row.chat_id, self._monotonic() + backoff(job.undelivered, self._chance))
        self._queue.again(job)

    def _sent(self, job: Job, message_id: int | None) -> None:
        plan = timers.steps(job.row.body) if message_id is not None and "frames" in job.row.body else []
        last = timers.last_row(job.row, plan, self._in(0)) if plan else None
        if message_id is not None and plan:
            self._timers.start(job.row, message_id, plan)
        self._queue.finish(job, "sent", message_id=message_id, follow_up=last)

    def _edit_gone(self, job: Job) -> None:
        """There is nothing to edit: a question goes as a new message, and what was cosmetic, or belongs only
        there, is dropped."""
        row = job.row
        if ONLY_THERE in row.body and row.edits_row is not None and row.edits_message is not None:
            job.row = replace(row, edits_message=None)  # what it is about went as a new message meanwhile
            self._queue.again(job)
            return
        if row.method != "edit" or row.rank is Rank.COSMETIC or ONLY_THERE in row.body:
            self._queue.drop(job, "nothing_to_edit")
            return
        job.row = replace(job.row, method="send", edits_row=None, edits_message=None)
        self._queue.again(job)

    async def _halve(self, job: Job) -> None:
        """One of many messages cannot be deleted, and so none was: the others are found by halving."""
        ids = job.row.body["message_ids"]
        first, second = ids[: len(ids) // 2], ids[len(ids) // 2 :]
        other = replace(job.row, id=next_outbox_id(self._in(0)), body={"message_ids": second})
        await self._store.transact(desk.keep, other, self._in(0))
        job.row = replace(job.row, body={"message_ids": first})
        self._lanes.add(job)
        self._queue.add(Job(other))

    def _broken(self, job: Job, buttons: bool) -> None:
        """Telegram will never take this as it is. The words go once more without markup."""
        row = job.row
        log.error("row %d (%s) was refused%s", row.id, row.method, " as plain text too" if job.plain else "")
        if job.plain or not ("text" in row.body or calls.PICTURE in row.body):
            self._keep_buttons(row)
            self._queue.finish(job, "failed", error="BadRequest")
            return
        job.plain = True
        method = "send" if calls.PICTURE in row.body else row.method
        job.row = replace(row, method=method, body=calls.plain(row.body, buttons=not buttons))
        self._queue.again(job)

    def _keep_buttons(self, row: Outgoing) -> None:
        """A question may not have come: the buttons of the one before it stay, since pressing one of them
        brings the question up again."""
        if row.method == "send":
            self._queue.drop_waiting(
                row.chat_id, lambda other: other.row.method == "buttons", "question_not_shown"
            )

    def _in(self, seconds: float) -> int:
        """The instant in so many seconds, in ms."""
        return to_ms(self._clock.now()) + round(seconds * 1000)

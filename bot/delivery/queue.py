"""The rows that this process holds: waiting in their lanes, or in flight.

What is held in memory is the truth while the process lives; the outbox is what a crash leaves.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from bot.delivery import calls
from bot.delivery.lanes import Job, Lanes
from bot.delivery.marks import Marks
from bot.delivery.timers import Timers
from bot.storage.outgoing import Outcome, Outgoing

CLAIMED_AT_ONCE = 64
"""So many rows of the outbox are brought into memory before the first of them are done with."""


class Queue:
    """``on_room`` is called when all rows that were claimed from the outbox are dealt with, ``draw`` with
    each job that has something to draw."""

    def __init__(
        self,
        lanes: Lanes,
        marks: Marks,
        timers: Timers,
        on_room: Callable[[], None],
        draw: Callable[[Job], None],
    ) -> None:
        self._lanes = lanes
        self._marks = marks
        self._timers = timers
        self._on_room = on_room
        self._draw = draw
        self._held: set[int] = set()
        self._claimed = 0

    def __contains__(self, row_id: int) -> bool:
        return row_id in self._held

    @property
    def room(self) -> int:
        """How many rows of the outbox may be claimed now."""
        return CLAIMED_AT_ONCE - self._claimed

    def add(self, job: Job) -> None:
        """Put a row in its lane, where it takes the place of waiting edits of the same message. It ends a
        timer of its chat."""
        self._timers.stop(job.row.chat_id)
        self._held.add(job.row.id)
        self._claimed += job.claimed
        if calls.to_draw(job.row) is not None and not job.drawn:
            job.drawing = True
            self._draw(job)
        for pointless in self._lanes.add(job):
            self.drop(pointless, "superseded")

    def finish(
        self,
        job: Job,
        state: Literal["sent", "failed", "dropped", "due", "unknown"],
        *,
        error: str | None = None,
        at: int | None = None,
        message_id: int | None = None,
        follow_up: Outgoing | None = None,
    ) -> None:
        """Note what became of a row, as in `storage.Outcome`, and let go of it. ``follow_up`` is a row
        that is written together with that."""
        if job.frame:
            return
        row = job.row
        outcome = Outcome(row.id, state, message_id=message_id, error=error, at=at)
        fresh_in = row.chat_id if state == "sent" and row.method == "send" else None
        self._marks.add(outcome, fresh_in=fresh_in, follow_up=follow_up)
        self._held.discard(row.id)
        self._leave_room(job)

    def drop(self, job: Job, error: str) -> None:
        """It need not be sent any more."""
        self.finish(job, "dropped", error=error)

    def drop_waiting(self, chat_id: str, unwanted: Callable[[Job], bool], error: str) -> None:
        for job in self._lanes.drop(chat_id, unwanted):
            self.drop(job, error)

    def silence(self, chat_id: str) -> None:
        """Of this chat only what deletes goes on. What is on its way may arrive, and is not tried again."""
        going = self._lanes.going(chat_id)
        if going is not None and not _deletes(going):
            going.silenced = True
        self.drop_waiting(chat_id, lambda job: not _deletes(job), "silenced")

    def again(self, job: Job) -> None:
        """It goes once more, as soon as it may, unless its chat was silenced meanwhile."""
        if job.silenced:
            self.drop(job, "silenced")
        else:
            self._lanes.add(job)

    def park(self, job: Job, at: int) -> None:
        """Certainly not delivered: it stays first in its lane, and in the outbox it waits too, so that after
        a crash it is known not to have gone out."""
        if job.frame:
            return
        self._marks.add(Outcome(job.row.id, "due", at=at, error="NotDelivered"))
        job.parked = True
        self._leave_room(job)
        self._lanes.add(job)

    def _leave_room(self, job: Job) -> None:
        """Of the rows that were claimed this one is dealt with, or waits for long."""
        if job.claimed:
            job.claimed = False
            self._claimed -= 1
            if self._claimed == 0:
                self._on_room()


def _deletes(job: Job) -> bool:
    return job.row.method == "delete"

"""What waits in memory: one lane for each chat, and which lane goes next.

In a lane the most urgent class goes first, and the oldest of a class; one row is in flight at a time. Over
the lanes it is the same: the most urgent head first. Time is monotonic seconds, passed in.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Callable
from dataclasses import dataclass, field
from heapq import heappop, heappush
from math import inf

from bot.delivery.limits import GROUP, NUDGE, REPLY, Limits, Pace
from bot.storage.outgoing import Outgoing, Rank

FORGET_HOLDS = 1024
"""From so many chats on, holds that are over are forgotten."""


@dataclass(slots=True, eq=False)
class Job:
    """A row on its way. ``repeated`` counts the attempts of unknown fate before this one, ``undelivered``
    those that certainly failed. ``parked``: the outbox says that it waits, so it must be claimed again.
    ``claimed``: it came from the scan. ``plain``: it goes without markup, since Telegram refused that.
    ``frame``: a timer's picture, no row. ``chosen``: its turn has come, and it isn't on its way yet.
    ``silenced``: what waited is not said any more, so it is not tried again. ``drawing``: it waits, first in
    its class, until what it shows is ``drawn``."""

    row: Outgoing
    repeated: int = 0
    undelivered: int = 0
    parked: bool = False
    claimed: bool = False
    plain: bool = False
    frame: bool = False
    chosen: bool = False
    silenced: bool = False
    drawing: bool = False
    drawn: bytes = field(default=b"", repr=False)

    @property
    def key(self) -> tuple[int, int]:
        return int(self.row.rank), self.row.id


@dataclass(slots=True)
class Lane:
    waiting: list[Job] = field(default_factory=list)
    going: Job | None = None


class Lanes:
    """All lanes. A chat waits until its address is ``known``, and is on ``hold`` while it is frozen or an
    attempt has just failed."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._lanes: dict[str, Lane] = {}
        self._groups: set[str] = set()
        self._unknown: set[str] = set()
        self._held: dict[str, float] = {}
        self._ready: list[tuple[tuple[int, int], str]] = []
        self._later: list[tuple[float, str]] = []
        self._forget_at = FORGET_HOLDS

    def __bool__(self) -> bool:
        """Whether anything waits or is in flight."""
        return bool(self._lanes)

    def add(self, job: Job) -> list[Job]:
        """Put a job in its lane; gives the waiting edits that it makes pointless, taken out."""
        chat_id = job.row.chat_id
        lane = self._lanes.setdefault(chat_id, Lane())
        pointless = [older for older in lane.waiting if supersedes(job.row, older.row)]
        if pointless:
            lane.waiting = [older for older in lane.waiting if older not in pointless]
        insort(lane.waiting, job, key=lambda waiting: waiting.key)
        self._offer(chat_id, lane)
        return pointless

    def chats(self) -> set[str]:
        """The chats for which something waits or is in flight."""
        return set(self._lanes)

    def is_superseded(self, row: Outgoing) -> bool:
        """Whether an edit that waits makes this row pointless."""
        lane = self._lanes.get(row.chat_id)
        return lane is not None and any(supersedes(newer.row, row) for newer in lane.waiting)

    def take(self, now: float) -> Job | None:
        """The job that may go now, if there is one; its lane is busy until `release`."""
        self._wake(now)
        if self._limits.overall_wait(now) > 0:
            return None
        while self._ready:
            key, chat_id = heappop(self._ready)
            lane = self._lanes.get(chat_id)
            if lane is None or lane.going or not lane.waiting or lane.waiting[0].key != key:
                continue  # an entry of earlier days
            job = lane.waiting[0]
            pace = self._pace(job.row)
            free_at = max(self._held.get(chat_id, -inf), now + self._limits.chat_wait(chat_id, pace, now))
            if free_at > now:
                heappush(self._later, (free_at, chat_id))
                continue
            del lane.waiting[0]
            lane.going = job
            job.chosen = True
            self._limits.choose()
            return job
        return None

    def next_at(self, now: float) -> float:
        """When `take` may give something again, if nothing else happens; infinity when nothing waits."""
        overall = now + self._limits.overall_wait(now) if self._ready else inf
        return min(overall, self._later[0][0] if self._later else inf)

    def depart(self, job: Job, now: float) -> None:
        """The job whose turn has come is on its way."""
        job.chosen = False
        self._limits.take(job.row.chat_id, self._pace(job.row), now)

    def release(self, job: Job) -> None:
        """The job whose turn had come is done with; the next one of its lane may go."""
        if job.chosen:
            job.chosen = False
            self._limits.give_up()
        chat_id = job.row.chat_id
        lane = self._lanes[chat_id]
        lane.going = None
        if lane.waiting:
            self._offer(chat_id, lane)
        else:
            del self._lanes[chat_id]

    def hold(self, chat_id: str, until: float) -> None:
        """Let nothing go to this chat before a time, or an earlier hold's."""
        self._held[chat_id] = max(until, self._held.get(chat_id, -inf))

    def unknown(self, chat_id: str) -> None:
        """The chat's address must be looked up first."""
        self._unknown.add(chat_id)

    def known(self, chat_id: str, *, group: bool, now: float) -> None:
        """The chat's address is known: its lane may go."""
        if group:
            self._groups.add(chat_id)
        self._unknown.discard(chat_id)
        if len(self._held) >= self._forget_at:
            self._held = {chat: until for chat, until in self._held.items() if until > now}
            self._forget_at = max(FORGET_HOLDS, 2 * len(self._held))
        lane = self._lanes.get(chat_id)
        if lane is not None:
            self._offer(chat_id, lane)

    def is_drawn(self, job: Job) -> None:
        """It need not wait for its picture any more."""
        job.drawing = False
        if (lane := self._lanes.get(job.row.chat_id)) is not None:
            self._offer(job.row.chat_id, lane)

    def is_group(self, chat_id: str) -> bool:
        return chat_id in self._groups

    def drop(self, chat_id: str, unwanted: Callable[[Job], bool]) -> list[Job]:
        """Take waiting jobs out of a lane."""
        lane = self._lanes.get(chat_id)
        if lane is None:
            return []
        gone = [job for job in lane.waiting if unwanted(job)]
        if gone:
            lane.waiting = [job for job in lane.waiting if job not in gone]
            if not lane.waiting and lane.going is None:
                del self._lanes[chat_id]
            else:
                self._offer(chat_id, lane)
        return gone

    def going(self, chat_id: str) -> Job | None:
        """The job of this chat whose turn has come, until `release`."""
        lane = self._lanes.get(chat_id)
        return None if lane is None else lane.going

    def clear(self) -> list[Job]:
        """Take out everything that waits."""
        waiting = [job for lane in self._lanes.values() for job in lane.waiting]
        self._lanes = {chat: Lane(going=lane.going) for chat, lane in self._lanes.items() if lane.going}
        self._ready.clear()
        self._later.clear()
        return waiting

    def _offer(self, chat_id: str, lane: Lane) -> None:
        ready = lane.waiting and lane.going is None and chat_id not in self._unknown
        if ready and not lane.waiting[0].drawing:
            heappush(self._ready, (lane.waiting[0].key, chat_id))

    def _wake(self, now: float) -> None:
        while self._later and self._later[0][0] <= now:
            _, chat_id = heappop(self._later)
            lane = self._lanes.get(chat_id)
            if lane is not None:
                self._offer(chat_id, lane)

    def _pace(self, row: Outgoing) -> Pace | None:
        """Nothing appears by deleting in a private chat: it counts among all calls only."""
        if row.method == "delete" and row.chat_id not in self._groups:
            return None
        if row.chat_id in self._groups:
            return GROUP
        return REPLY if row.rank <= Rank.REPLY else NUDGE


def supersedes(newer: Outgoing, older: Outgoing) -> bool:
    """Whether ``newer`` makes a waiting ``older`` edit of the same message pointless. Nothing does that to a
    more urgent one, and a change of buttons only to another change of buttons."""
    return (
        older.method in ("edit", "buttons")
        and (newer.method in ("edit", "delete") or newer.method == older.method == "buttons")
        and newer.edited == older.edited
        and newer.id > older.id
        and newer.rank <= older.rank
    )

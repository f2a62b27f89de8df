"""Many people in one store, and what comes to whom when: every due nudge through the real transaction, all of
one instant in one commit, so that years pass in seconds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.clock import FixedClock, from_ms, to_ms
from bot.conversations import nudges, people
from bot.conversations.events import NudgeDue, Origin
from bot.conversations.turn import Turn, World
from bot.reminders import chores, drain
from bot.storage.store import Store
from bot.storage.tx import Tx
from tests.running import world
from tests.storage import rows


@dataclass(frozen=True, slots=True)
class Came:
    """One message that a chat got of Hecht's own accord, and how that chat was set then. ``nudges`` are the
    rows that it stands for; ``last_line``: it was the one before silence."""

    chat: str
    at: datetime
    zone: str
    quiet_from: str
    quiet_until: str
    paused_until: int
    nudges: tuple[dict[str, Any], ...]
    last_line: bool


class Crowd:
    """``came`` holds every message, in order; ``acts`` when each chat's person did anything (after
    how many messages, and at what instant)."""

    def __init__(self, store: Store, clock: FixedClock) -> None:
        self.store = store
        self.clock = clock
        self.world: World = world()
        self.came: list[Came] = []
        self.chats: list[str] = []
        self.acts: dict[str, list[tuple[int, datetime]]] = defaultdict(list)

    async def join(self, count: int, settle: Callable[[Turn, int], None]) -> None:
        """So many people, each settled in by ``settle(turn, number)``."""
        await self.store.transact(self._join, count, settle)

    def _join(self, tx: Tx, count: int, settle: Callable[[Turn, int], None]) -> None:
        now = self.clock.now()
        for number in range(len(self.chats), len(self.chats) + count):
            origin = Origin(0, number + 1, True, "en")
            turn = Turn(tx, self.world, now, people.chat_of(tx, self.world, origin, now))
            people.consent(turn)
            settle(turn, number)
            self.chats.append(turn.chat.id)
            self.acts[turn.chat.id].append((len(self.came), now))

    async def each(self, do: Callable[[Turn], bool], chats: Iterable[str] | None = None) -> None:
        """Something that they do, or don't: then it gives False."""

        def within(tx: Tx) -> None:
            now = self.clock.now()
            for chat in self.chats if chats is None else chats:
                turn = people.turn_in(tx, self.world, chat, now)
                if do(turn):
                    if turn.chat.hushed:  # as bot.conversations.apply does after any act
                        nudges.take_up(turn)
                    tx.sql.chat_touch(id=chat, last_seen_at=turn.now_ms)
                    self.acts[chat].append((len(self.came), now))

        self.clock.advance(timedelta(seconds=1))  # nothing happens at the same instant as what they do
        await self.store.transact(within)
        self.clock.advance(timedelta(seconds=1))

    async def until(self, at: datetime) -> int:
        """Live on to an instant. Gives how many messages came."""
        before = len(self.came)
        await self.store.transact(self._live, to_ms(at))
        self.clock.advance(at - self.clock.now())
        return len(self.came) - before

    async def tidy(self) -> None:
        """The day's housekeeping."""
        await self.store.transact(chores.tidy, to_ms(self.clock.now()))

    async def down(self, by: timedelta) -> int:
        """Nobody is there for a while. Gives how many messages come at once then."""
        self.clock.advance(by)
        before = len(self.came)
        await self.store.transact(self._drain, self.clock.now())
        return len(self.came) - before

    def _live(self, tx: Tx, until: int) -> None:
        while (due := tx.sql.nudge_next_due()) is not None and due <= until:
            self.clock.advance(max(from_ms(due) - self.clock.now(), timedelta()))
            self._drain(tx, self.clock.now())

    def _drain(self, tx: Tx, now: datetime) -> None:
        while claimed := drain.claim(tx, now):
            for due in claimed:
                assert isinstance(due, NudgeDue), "nobody here takes part in a circle"
                turn = nudges.send_due(tx, self.world, now, due.nudge)
                if turn is not None and turn.rows:
                    self._keep(turn, now)

    def _keep(self, turn: Turn, now: datetime) -> None:
        (row,) = turn.rows
        arrived = {"state": "sent", "message_id": None, "error": None, "blank": b""}
        turn.tx.sql.outbox_finish(id=row.id, **arrived)
        together: tuple[dict[str, Any], ...] = (dict(turn.tx.sql.nudge_get(id=row.nudge_id)),)
        if together[0]["kind"] == "self":
            sent = turn.tx.sql.nudge_sent_together(person_id=turn.person_id, sent_at=to_ms(now))
            together = tuple(dict(n) for n in sent if n["kind"] == "self")
        chat = turn.chat
        hours = chat.quiet_from, chat.quiet_until
        kept = Came(chat.id, now, turn.zone, *hours, chat.paused_until, together, chat.hushed)
        self.came.append(kept)


@asynccontextmanager
async def crowd(folder: Path, now: datetime = datetime(2026, 11, 23, 14, tzinfo=UTC)) -> AsyncIterator[Crowd]:
    clock = FixedClock(now)
    store = await Store.open(folder / "hecht.db", rows.KEY, clock)
    try:
        yield Crowd(store, clock)
    finally:
        await store.close()

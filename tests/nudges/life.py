"""People and their nudges, from the clock to the outbox: the real store on disk and the real transactions, a
clock that is moved, and no Telegram."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, TypeVar

from bot.clock import FixedClock, from_ms
from bot.conversations import people
from bot.conversations.events import Commanded, Event, Membership, Origin, Pressed, Typed
from bot.conversations.nudges import rhythms
from bot.conversations.turn import Outcome, Turn, World
from bot.conversations.turns import Turns
from bot.moments.instants import instant
from bot.moments.instants import local as local_time
from bot.reminders import chores
from bot.reminders.bell import Bell
from bot.reminders.drain import Reminders, next_due
from bot.reminders.guard import Guard
from bot.storage.outgoing import Outgoing, Rank
from bot.storage.store import Store
from bot.storage.tx import Tx
from tests.prepared import prepare
from tests.running import MONDAY, ZONE, world
from tests.storage import rows

T = TypeVar("T")
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Message:
    """Something said: to whom, when, its text (HTML) and the data of its buttons. ``nudge`` is the id of the
    nudge that it is, empty for a reply."""

    to: int
    at: datetime
    text: str
    data: tuple[str, ...]
    nudge: str


class Sure(Guard):
    """A clock that can always be relied on."""

    def __init__(self, store: Store, clock: FixedClock) -> None:
        super().__init__(store, clock, lambda: None, self._nobody)
        self._by = clock

    async def now(self) -> datetime | None:
        return self._by.now()

    @staticmethod
    async def _nobody() -> bool:
        return False


class Life:
    """``said`` holds every message so far, the oldest first. People are known by their Telegram id."""

    def __init__(self, path: Path, now: datetime) -> None:
        self.path = path
        self.clock = FixedClock(now)
        self.world: World = world()
        self.said: list[Message] = []
        self.toast = ""
        self._chats: dict[int, str] = {}
        self._updates = 0
        self.store: Store
        self.turns: Turns
        self._reminders: Reminders

    async def start(self) -> None:
        """A new process, which knows only what is stored."""
        await prepare(self.path)
        self.store = await Store.open(self.path, rows.KEY, self.clock)
        self.turns = Turns(self.store, self.world, self.clock, self._keep, lambda: None, lambda _: None)
        guard = Sure(self.store, self.clock)
        self._reminders = Reminders(self.store, self.turns, guard, Bell(self.clock), ZONE)

    async def restart(self) -> None:
        await self.store.close()
        await self.start()

    def _keep(self, sent: Sequence[Outgoing]) -> None:
        who = {chat: person for person, chat in self._chats.items()}
        for row in sent:
            if row.method in ("send", "edit", "buttons"):
                keys = row.body.get("reply_markup", {}).get("inline_keyboard", [])
                data = tuple(key.get("callback_data", "") for line in keys for key in line)
                at, text = self.clock.now(), row.body.get("text", "")
                nudge = row.nudge_id or ""
                assert not nudge or row.rank is Rank.NUDGE
                self.said.append(Message(who[row.chat_id], at, text, data, nudge))

    # ------------------------------------------------------------------------------------- people

    async def join(self, person: int = 1, zone: str = ZONE) -> int:
        """Somebody who has agreed. Quiet hours are those that everybody begins with (21:00 to 09:00)."""

        def within(tx: Tx) -> str:
            origin = Origin(0, person, True, "en")
            now = self.clock.now()
            turn = Turn(tx, self.world, now, people.chat_of(tx, self.world, origin, now))
            people.consent(turn)
            turn.change_chat(zone=zone)
            return turn.chat.id

        self._chats[person] = await self.store.transact(within)
        return person

    async def turn(self, do: Callable[[Turn], T], person: int = 1) -> T:
        """Run something in a turn of this person's, as a part of what an act leads to."""
        now, chat = self.clock.now(), self._chats[person]

        def within(tx: Tx) -> tuple[T, tuple[Outgoing, ...], str]:
            turn = people.turn_in(tx, self.world, chat, now)
            return do(turn), tuple(turn.rows), turn.toast

        result, sent, self.toast = await self.store.transact(within)
        self._keep(sent)
        return result

    async def take(self, event: Event) -> Outcome:
        outcome = await self.turns.take(event)
        self.toast = outcome.toast
        return outcome

    def origin(self, person: int) -> Origin:
        self._updates += 1
        return Origin(self._updates, person, True, "en")

    async def act(self, person: int = 1) -> None:
        """Anything at all."""
        await self.take(Commanded(self.origin(person), "menu", 1))

    async def say(self, words: str, person: int = 1) -> None:
        origin = self.origin(person)
        if words.startswith("/"):
            name = words[1:].partition(" ")[0]
            await self.take(Commanded(origin, name, origin.update, words))
        else:
            await self.take(Typed(origin, words, origin.update))

    async def tap(self, data: str, person: int = 1, message: int = 1) -> None:
        """Press a button by its data, whether or not it is on any screen."""
        await self.take(Pressed(self.origin(person), data, message))

    async def press(self, pattern: str, person: int = 1) -> None:
        """Press the newest button whose data matches; raises AssertionError when there is none."""
        shown = [d for m in reversed(self.said) if m.to == person for d in m.data if fnmatchcase(d, pattern)]
        assert shown, f"no button {pattern!r}"
        await self.tap(shown[0], person)

    async def block(self, blocked: bool, person: int = 1) -> None:
        await self.take(Membership(self.origin(person), blocked))

    # --------------------------------------------------------------------------------------- time

    async def until(self, at: datetime) -> list[Message]:
        """Live on to an instant, with everything sent when it is due. Gives the nudges that came."""
        before = len(self.said)
        while (due := await self.store.transact(next_due)) is not None and due <= at:
            self.clock.advance(max(due - self.clock.now(), timedelta()))
            await self._reminders.drain()
        self.clock.advance(at - self.clock.now())
        return [m for m in self.said[before:] if m.nudge]

    async def days(self, count: float) -> list[Message]:
        return await self.until(self.clock.now() + timedelta(days=count))

    async def down(self, by: timedelta) -> list[Message]:
        """Nobody is there for a while, then a new process. Gives the nudges that it sends at once."""
        self.clock.advance(by)
        await self.restart()
        before = len(self.said)
        await self._reminders.drain()
        return [m for m in self.said[before:] if m.nudge]

    async def tidy(self) -> None:
        """The day's housekeeping."""
        await self.store.transact(chores.tidy, int(self.clock.now().timestamp() * 1000))

    # ------------------------------------------------------------------------------------- looking

    async def pending(self, person: int = 1) -> list[Row]:
        """What is planned, the soonest first."""
        return await self.turn(lambda turn: list(turn.tx.sql.nudge_pending(person_id=turn.person_id)), person)

    async def every(self, person: int = 1) -> list[Row]:
        """All of this person's nudges, in any state."""
        return await self.turn(lambda turn: list(turn.tx.sql.nudge_list(person_id=turn.person_id)), person)

    async def kinds(self, person: int = 1) -> list[str]:
        return [row["kind"] for row in await self.pending(person)]

    async def kind_of(self, message: Message) -> str:
        return str((await self.row(message.nudge))["kind"])

    async def row(self, nudge: str) -> Row:
        return dict(await self.store.transact(lambda tx: tx.sql.nudge_get(id=nudge)))

    async def reminders(self, person: int = 1) -> list[rhythms.Reminder]:
        return await self.turn(rhythms.all_of, person)


@asynccontextmanager
async def living(folder: Path, now: datetime = MONDAY) -> AsyncIterator[Life]:
    life = Life(folder / "hecht.db", now)
    await life.start()
    try:
        yield life
    finally:
        await life.store.close()


def at(day: int, hour: int, minute: int = 0, zone: str = ZONE) -> datetime:
    """An instant by the clocks of a zone, so many days after the Monday on which everything begins."""
    local = datetime(2026, 11, 23, hour, minute) + timedelta(days=day)
    return instant(local.date(), local.time(), zone)


def local(message: Message, zone: str = ZONE) -> datetime:
    """When a message came by the clocks there (naive)."""
    return local_time(message.at, zone).replace(tzinfo=None)


def when(message: Message) -> str:
    """The same as `plans.iso` puts it."""
    return local(message).isoformat(timespec="minutes")


def due(row: Row) -> datetime:
    return from_ms(row["due_at"]).astimezone(UTC)

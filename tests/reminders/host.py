"""A machine whose clock may be wrong, and a Telegram whose clock never is; nudges between the two."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.clock import Clock, Reading, from_ms, to_ms
from bot.conversations.events import Event, NudgeDue
from bot.conversations.turn import Outcome
from bot.conversations.turns import Turns
from bot.reminders.bell import Bell
from bot.reminders.drain import Reminders
from bot.reminders.guard import Guard
from bot.storage.store import Store
from bot.storage.tx import Tx
from tests.prepared import prepare
from tests.storage import rows

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
LOOK = timedelta(minutes=1)


class Host(Clock):
    """``true`` is the time everywhere else. This machine's clock is ``ahead`` of it."""

    def __init__(self, true: datetime = NOON) -> None:
        self.true = true
        self.ahead = timedelta()
        self._awake = 1000.0

    def now(self) -> datetime:
        return self.true + self.ahead

    def monotonic(self) -> float:
        """Never the same twice, as on a real machine."""
        self._awake += 1e-6
        return self._awake

    def pass_time(self, by: timedelta) -> None:
        self.true += by
        self._awake += by.total_seconds()

    def suspend(self, by: timedelta) -> None:
        """Time passes, and the clock knows it when the machine wakes; its monotonic seconds did not count."""
        self.true += by


class Server:
    """Telegram, as far as its clock goes: each answer shows whole seconds, unless it is ``dateless``."""

    def __init__(self, host: Host) -> None:
        self._host = host
        self.dateless = False
        self.offline = False
        self.asked = 0
        self.reading: Reading | None = None

    def answer(self) -> None:
        """Any call is answered."""
        if not self.dateless:
            self.reading = Reading(self._host.true.replace(microsecond=0), self._host.monotonic())

    async def ask(self) -> bool:
        self.asked += 1
        if not self.offline:
            self.answer()
        return not self.offline


class Sends(Turns):
    """Takes due nudges, and keeps when each one really went out."""

    def __init__(self, store: Store, host: Host) -> None:
        self._to = store
        self._host = host
        self.sent: list[tuple[str, datetime]] = []

    async def take(self, event: Event) -> Outcome:
        assert isinstance(event, NudgeDue)
        await self._to.transact(_sent, event.nudge, to_ms(self._host.now()))
        self.sent.append((event.nudge, self._host.true))
        return Outcome()


class Machine:
    """Somebody's nudges on a host, and the part of the bot that drains them."""

    def __init__(self, path: Path, host: Host, server: Server) -> None:
        self.path = path
        self.host = host
        self.server = server
        self.due: dict[str, datetime] = {}
        self.store: Store
        self.guard: Guard
        self.sends: Sends
        self.reminders: Reminders
        self.chat = self.person = ""

    async def start(self) -> None:
        """A new process, which knows only what is stored."""
        await prepare(self.path)
        self.store = await Store.open(self.path, rows.KEY, self.host)
        if not self.chat:
            self.chat, self.person = await self.store.transact(_somebody)
            self.sends = Sends(self.store, self.host)
        self.sends._to = self.store
        self.server.reading = None
        self.guard = Guard(
            self.store, self.host, lambda: self.server.reading, self.server.ask, self.host.monotonic
        )
        self.reminders = Reminders(self.store, self.sends, self.guard, Bell(self.host), "UTC")

    async def restart(self) -> None:
        await self.store.close()
        await self.start()

    async def plan(self, *dues: datetime) -> None:
        """Plan nudges for whole minutes, which may come at night."""
        for due in dues:
            self.due[await self.store.transact(plan, self.chat, self.person, due)] = due

    async def watch(self, until: datetime) -> None:
        """Look for what is due once a minute, as the bell would at the latest after half of one."""
        while self.host.true < until:
            await self.reminders.drain()
            self.host.pass_time(LOOK)
        await self.reminders.drain()

    async def chore(self, name: str) -> int | None:
        """What a chore row holds."""
        kept: int | None = await self.store.transact(lambda tx: tx.sql.chore_get(name=name))
        return kept

    def late(self) -> dict[datetime, timedelta]:
        """How late each planned nudge came. Raises AssertionError for one that was lost or doubled."""
        assert sorted(nudge for nudge, _ in self.sends.sent) == sorted(self.due)
        return {self.due[nudge]: at - self.due[nudge] for nudge, at in self.sends.sent}


@asynccontextmanager
async def machine(folder: Path) -> AsyncIterator[Machine]:
    """A machine whose clock is right, started."""
    host = Host()
    one = Machine(folder / "hecht.db", host, Server(host))
    await one.start()
    try:
        yield one
    finally:
        await one.store.close()


def plan(tx: Tx, /, chat_id: str, person_id: str, due: datetime, **columns: Any) -> str:
    """A nudge that is due at an instant which UTC's clocks show as whole minutes, in quiet hours too."""
    nudge = {
        "id": tx.new_id(), "chat_id": chat_id, "person_id": person_id, "kind": "check_in", "step_id": None,
        "reminder_id": None, "bridge_id": None, "fence": 1, "asked": 1, "insisted": 1, "floats": 1,
        "local_date": due.date().isoformat(), "local_time": due.time().isoformat(timespec="minutes"),
        "zone": "UTC", "due_at": to_ms(due), "created_at": to_ms(NOON),
    } | columns  # fmt: skip
    tx.sql.nudge_insert(**nudge)
    return str(nudge["id"])


def due_at(tx: Tx, nudge_id: str) -> datetime:
    return from_ms(tx.sql.nudge_get(id=nudge_id)["due_at"])


def _somebody(tx: Tx) -> tuple[str, str]:
    chat_id = rows.chat(tx)
    return chat_id, rows.person(tx, chat_id)


def _sent(tx: Tx, nudge_id: str, now_ms: int) -> None:
    tx.sql.nudge_set_sent(id=nudge_id, sent_at=now_ms, variant=None)

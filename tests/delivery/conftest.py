"""A courier between a real database and a real HTTP server, with a clock that stands still."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest_asyncio
from telegram import Bot

from bot.clock import FixedClock, to_ms
from bot.delivery import desk
from bot.delivery.courier import Courier
from bot.delivery.limits import Limits
from bot.delivery.transport import Transport
from bot.storage import outbox
from bot.storage.outbox_ids import next_outbox_id
from bot.storage.outgoing import Outgoing, Rank
from bot.storage.store import Store
from bot.storage.tx import Tx
from tests.botapi.server import TOKEN, FaultyTelegram
from tests.prepared import prepare
from tests.storage import rows as stored
from tests.storage.rows import KEY

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)

PERSON = 7
GROUP = -77


async def until(holds: Callable[[], bool], seconds: float = 3.0) -> None:
    """Wait until something holds; it is expected within milliseconds."""
    async with asyncio.timeout(seconds):
        while not holds():  # noqa: ASYNC110 - what is waited for rings no bell
            await asyncio.sleep(0.002)


@dataclass
class Bench:
    """What a delivery test needs. ``monotonic`` follows the clock, so that `pass_time` moves both."""

    path: Path
    server: FaultyTelegram
    store: Store
    clock: FixedClock
    transport: Transport
    chats: dict[int, str] = field(default_factory=dict)

    @property
    def now_ms(self) -> int:
        return to_ms(self.clock.now())

    def monotonic(self) -> float:
        return (self.clock.now() - NOON).total_seconds()

    def bot(self) -> Bot:
        return Bot(
            TOKEN, base_url=self.server.url, request=self.transport, get_updates_request=self.transport
        )

    def new_courier(
        self, limits: Limits | None = None, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    ) -> Courier:
        return Courier(
            self.store,
            self.bot(),
            self.clock,
            limits or Limits.none(),
            monotonic=self.monotonic,
            sleep=sleep,
            chance=lambda: 0.0,
        )

    @asynccontextmanager
    async def running(self, courier: Courier, drain: bool = True) -> AsyncIterator[None]:
        """Drained at the end, or with ``drain=False`` ended as by a crash."""
        async with asyncio.TaskGroup() as group:
            task = group.create_task(courier.run())
            try:
                await courier.ready.wait()
                yield
            finally:
                if drain:
                    await courier.drain(1.0)
                else:
                    task.cancel()

    @asynccontextmanager
    async def courier(
        self,
        limits: Limits | None = None,
        drain: bool = True,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> AsyncIterator[Courier]:
        """A running courier."""
        courier = self.new_courier(limits, sleep)
        async with self.running(courier, drain):
            yield courier

    async def chat(self, telegram_id: int = PERSON, **changes: Any) -> str:
        chat_id = await self.store.transact(_new_chat, telegram_id, self.now_ms)
        self.chats[telegram_id] = chat_id
        if changes:
            await self.change(chat_id, **changes)
        return chat_id

    async def change(self, chat_id: str, **changes: Any) -> None:
        await self.store.transact(_change, chat_id, changes)

    async def nudge(self, chat_id: str) -> str:
        """A nudge for somebody in this chat, for rows to carry."""
        return await self.store.transact(_nudge, chat_id, self.now_ms)

    async def chat_row(self, chat_id: str) -> dict[str, Any]:
        found: dict[str, Any] = await self.store.transact(_chat, chat_id)
        return found

    async def telegram_id(self, chat_id: str) -> int:
        return await self.store.transact(_telegram_id, chat_id)

    def row(self, chat_id: str, rank: Rank = Rank.REPLY, method: str = "send", **more: Any) -> Outgoing:
        body: dict[str, Any] = {"text": more.pop("text", "hello"), "parse_mode": "HTML"}
        body.update(more.pop("body", {}))
        if method in ("buttons", "delete"):
            body = {"reply_markup": {"inline_keyboard": []}} if method == "buttons" else {}
        number = next_outbox_id(self.now_ms)
        more.setdefault("due_at", self.now_ms)
        in_group = any(at < 0 for at, known in self.chats.items() if known == chat_id)
        more.setdefault("audience", "group" if in_group else "private")
        return Outgoing(number, chat_id, rank, method, body, **more)

    async def put(self, *rows: Outgoing, claimed: bool = True) -> None:
        await self.store.transact(_put, rows, self.now_ms, claimed)

    async def claim(self, row: Outgoing) -> None:
        """Take a row into flight that was not born there."""
        await self.store.transact(desk.reclaim, row.id, self.now_ms + outbox.LEASE_MS)

    async def send(self, courier: Courier, *rows: Outgoing) -> None:
        """What an event does: commit the rows, then hand them over."""
        await self.put(*rows)
        courier.take(rows)

    def pass_time(self, courier: Courier, seconds: float) -> None:
        self.clock.advance(timedelta(seconds=seconds))
        courier.ring()

    async def nothing_goes(self, courier: Courier, seconds: float) -> None:
        """Let time pass, and check that it sends nothing."""
        self.pass_time(courier, seconds)
        await courier._looked.wait()
        assert not courier._sending.in_flight

    async def state(self, row: Outgoing) -> tuple[str | None, str | None]:
        """(state, error) of a row as committed."""
        found = await self.store.transact(_state, row.id)
        return (found["state"], found["error"]) if found else (None, None)

    async def expect(self, row: Outgoing, *states: str, seconds: float = 3) -> None:
        """Wait until the row is committed in one of these states."""
        async with asyncio.timeout(seconds):
            while (await self.state(row))[0] not in states:  # noqa: ASYNC110 - a database rings no bell
                await asyncio.sleep(0.005)

    def arrived(self, telegram_id: int = PERSON) -> list[str]:
        return self.server.texts(telegram_id)


@pytest_asyncio.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    clock = FixedClock(NOON)
    path = tmp_path / "hecht.db"
    async with FaultyTelegram().serve() as server:
        await prepare(path)
        store = await Store.open(path, KEY, clock)
        transport = Transport(read_timeout=0.5, connect_timeout=0.5)
        await transport.initialize()
        bench = Bench(path, server, store, clock, transport)
        try:
            yield bench
        finally:
            await transport.shutdown()
            await bench.store.close()


def _new_chat(tx: Tx, telegram_id: int, now_ms: int) -> str:
    chat_id = tx.new_id()
    tx.sql.chat_insert(
        id=chat_id,
        kind="group" if telegram_id < 0 else "private",
        lookup=tx.lookup(telegram_id),
        address=tx.seal_address(chat_id, telegram_id),
        language="en",
        created_at=now_ms,
    )
    return chat_id


def _change(tx: Tx, chat_id: str, changes: dict[str, Any]) -> None:
    if "zone" in changes:
        tx.sql.chat_set_zone(id=chat_id, zone=changes["zone"])
    if "nudges_on" in changes:
        tx.sql.chat_set_nudges_on(id=chat_id, nudges_on=changes["nudges_on"])
    if "reachable" in changes:
        tx.sql.chat_set_reachable(id=chat_id, reachable=changes["reachable"])
    if "last_seen_at" in changes:
        tx.sql.chat_touch(id=chat_id, last_seen_at=changes["last_seen_at"])


def _put(tx: Tx, rows: tuple[Outgoing, ...], now_ms: int, claimed: bool) -> None:
    for row in rows:
        outbox.put(tx, row, now_ms, claimed)


def _state(tx: Tx, row_id: int) -> Any:
    return tx.sql.outbox_get(id=row_id)


def _chat(tx: Tx, chat_id: str) -> Any:
    return tx.sql.chat_get(id=chat_id)


def _nudge(tx: Tx, chat_id: str, now_ms: int) -> str:
    return stored.nudge(tx, chat_id, stored.person(tx, chat_id), now_ms)


def _telegram_id(tx: Tx, chat_id: str) -> int:
    return tx.open_address(chat_id, tx.sql.chat_get(id=chat_id)["address"])

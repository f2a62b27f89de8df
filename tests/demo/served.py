"""The demo as a person has it: the real server over real HTTP, with the echo bot behind it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from bot.clock import DemoClock
from bot.demo.server import Server, serve
from bot.demo.telegram import Telegram
from tests.demo.echo import EchoBot

SAM, NOOR, MEI, HOME = 101, 102, 103, -4_000_000_001
State = dict[str, Any]


@dataclass
class Served:
    """What a test needs of a running demo. ``data`` stands for the bot's database."""

    server: Server
    http: aiohttp.ClientSession
    clock: DemoClock
    data: dict[str, Any]
    headers: dict[str, str] = field(default_factory=dict)

    async def state(self, since: str = "") -> State:
        async with self.http.get("/api/state", params={"since": since} if since else {}) as answer:
            assert answer.status == 200
            found: State = await answer.json()
            return found

    async def until(self, holds: Callable[[State], Any]) -> State:
        """The first state that fulfils the condition, followed as the page follows it."""
        async with asyncio.timeout(5):
            state = await self.state()
            while not holds(state):
                state = await self.state(state["version"])
        return state

    async def post(self, act: str, status: int = 200, **body: Any) -> dict[str, Any]:
        async with self.http.post(f"/api/{act}", data=json.dumps(body), headers=self.headers) as answer:
            assert answer.status == status, await answer.text()
            found: dict[str, Any] = await answer.json()
            return found


@asynccontextmanager
async def served(port: int = 0) -> AsyncIterator[Served]:
    """Serve the demo for the length of a test, on a free port."""
    clock = DemoClock()
    data: dict[str, Any] = {}
    ready: asyncio.Queue[Server] = asyncio.Queue()

    def make(telegram: Telegram, *, fresh: bool) -> EchoBot:
        if fresh:
            data.clear()
        return EchoBot(telegram, clock, data)

    async with asyncio.TaskGroup() as group:
        group.create_task(serve(make, clock, port, ready=ready.put_nowait))
        server = await ready.get()
        async with aiohttp.ClientSession(server.address) as http:
            own = {"Origin": server.address.rstrip("/"), "Content-Type": "application/json"}
            try:
                yield Served(server, http, clock, data, own)
            finally:
                server.should_exit = True


def chat(state: State, id: int) -> dict[str, Any]:
    found: dict[str, Any] = next(one for one in state["chats"] if one["id"] == id)
    return found


def texts(state: State, id: int) -> list[str]:
    return [message["text"] for message in chat(state, id)["messages"] if not message["service"]]


def labels(message: dict[str, Any]) -> list[str]:
    return [button["text"] for row in message["inline"] for button in row]

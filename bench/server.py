"""A Bot API server for load: as much of it as two bots need, on loopback, with as little work as can be.

It parses no markup and refuses nothing; whether a message is right is what the tests look at.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web

from bot.clock import Clock, to_ms

Json = dict[str, Any]
Heard = Callable[[int, Json, float], None]
"""Is told of each message that appears or changes: chat id, the message, ``perf_counter`` at its arrival."""

BOT = {"id": 1, "is_bot": True, "first_name": "Bench", "username": "bench_bot", "can_join_groups": True}
FIXED: dict[str, Any] = {
    "getMe": BOT,
    "getMyCommands": [],
    "getMyDescription": {"description": ""},
    "getMyShortDescription": {"short_description": ""},
    "getMyName": {"name": "Bench"},
    "getWebhookInfo": {"url": "", "has_custom_certificate": False, "pending_update_count": 0},
}
"""What is answered to calls that show no message; everything else is answered with True."""


class BotApi:
    """The server of one bot. ``heard`` may be set once the people are there."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._pending: dict[int, Json] = {}
        self._update_id = 0
        self._arrived = asyncio.Event()
        self._messages: dict[tuple[int, int], Json] = {}
        self._last_message: Counter[int] = Counter()
        self.heard: Heard = lambda chat_id, message, at: None
        self.calls: Counter[str] = Counter()
        self.polled = asyncio.Event()
        """Set by the first getUpdates."""

    def offer(self, update: Json) -> None:
        """Make an update available to getUpdates."""
        self._update_id += 1
        self._pending[self._update_id] = {"update_id": self._update_id, **update}
        self._arrived.set()

    def now(self) -> int:
        """Seconds since 1970, as Telegram dates its messages."""
        return to_ms(self._clock.now()) // 1000

    def next_message_id(self, chat_id: int) -> int:
        """Bot and person count together, as in a private chat."""
        self._last_message[chat_id] += 1
        return self._last_message[chat_id]

    async def answer(self, request: web.BaseRequest) -> web.StreamResponse:
        """One call of the Bot API, by HTTP."""
        arrived = time.perf_counter()
        method = request.path.rpartition("/")[2]
        given = parameters(await request.text(), request.query_string)
        self.calls[method] += 1
        match method:
            case "getUpdates":
                result: object = await self._updates(given)
            case "sendMessage":
                result = self._send(given, arrived)
            case "editMessageText" | "editMessageReplyMarkup":
                result = self._edit(given, arrived)
            case _:
                result = FIXED.get(method, True)
        return web.Response(body=json.dumps({"ok": True, "result": result}), content_type="application/json")

    async def _updates(self, given: Json) -> list[Json]:
        """Confirms what is before ``offset``, then waits for something to give (Bot API, getUpdates)."""
        offset, limit = int(given.get("offset", 0)), int(given.get("limit", 100))
        for update_id in [known for known in self._pending if known < offset]:
            del self._pending[update_id]
        self.polled.set()
        if not self._pending:
            self._arrived.clear()
            try:
                async with asyncio.timeout(float(given.get("timeout", 0))):
                    await self._arrived.wait()
            except TimeoutError:
                return []
        return list(self._pending.values())[:limit]

    def _send(self, given: Json, arrived: float) -> Json:
        chat_id = int(given["chat_id"])
        message = {
            "message_id": self.next_message_id(chat_id),
            "date": self.now(),
            "chat": private(chat_id),
            "from": BOT,
        }
        return self._show(chat_id, message, given, arrived)

    def _edit(self, given: Json, arrived: float) -> Json:
        chat_id = int(given["chat_id"])
        before = self._messages[chat_id, int(given["message_id"])]
        message = {name: value for name, value in before.items() if name != "reply_markup"}
        return self._show(chat_id, {**message, "edit_date": self.now()}, given, arrived)

    def _show(self, chat_id: int, message: Json, given: Json, arrived: float) -> Json:
        if "text" in given:
            message["text"] = given["text"]
        if "reply_markup" in given:
            markup = given["reply_markup"]
            message["reply_markup"] = json.loads(markup) if isinstance(markup, str) else markup
        self._messages[chat_id, message["message_id"]] = message
        self.heard(chat_id, message, arrived)
        return message


def parameters(body: str, query: str) -> Json:
    """What a call was given, in the ways that bots write it: JSON, a form, or the query (Bot API, "Making
    requests")."""
    if body.startswith("{"):
        given: Json = json.loads(body)
        return given
    return dict(parse_qsl(body or query))


def private(chat_id: int) -> Json:
    return {"id": chat_id, "type": "private", "first_name": "Person"}


@asynccontextmanager
async def serving(api: BotApi) -> AsyncIterator[str]:
    """Serve it on a free port of loopback; gives the base URL."""
    runner = web.ServerRunner(web.Server(api.answer), access_log=None, shutdown_timeout=1)
    await runner.setup()
    try:
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        host, port = runner.addresses[0][:2]
        yield f"http://{host}:{port}"
    finally:
        await runner.cleanup()

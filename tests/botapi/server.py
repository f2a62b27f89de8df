"""`FaultyTelegram`: a small Bot API server over real HTTP, with a plan of what goes wrong and a ledger of
what really arrived, which is not what the bot believes."""

from __future__ import annotations

import asyncio
import json
import socket
import struct
from collections import defaultdict, deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

TOKEN = "123456:test-token-of-nobody"


@dataclass(frozen=True)
class Fault:
    """What happens to one request. ``accepted``: the server does what was asked before it goes wrong.
    ``cut`` ends the connection without an answer, ``seconds`` lets the caller wait first."""

    status: int = 200
    body: bytes | None = None
    accepted: bool = False
    cut: str = ""
    seconds: float = 0.0
    headers: dict[str, str] = field(default_factory=dict)


def error(status: int, description: str, **parameters: int) -> Fault:
    """An answer as Telegram words it."""
    answer: dict[str, Any] = {"ok": False, "error_code": status, "description": description}
    if parameters:
        answer["parameters"] = parameters
    return Fault(status=status, body=json.dumps(answer).encode())


DROP_UNREAD = Fault(cut="close")
DROP_ANSWER = Fault(cut="close", accepted=True)
RESET_UNREAD = Fault(cut="reset")
RESET_ANSWER = Fault(cut="reset", accepted=True)
HALF_JSON = Fault(body=b'{"ok":true,"result":{"mess', accepted=True)
HTML_200 = Fault(body=b"<html>captive portal</html>", accepted=True)
BAD_GATEWAY = Fault(status=502, body=b"<html>502</html>")
BAD_GATEWAY_ACCEPTED = Fault(status=502, body=b"<html>502</html>", accepted=True)
PROXY_404 = Fault(status=404, body=b"<html>nothing here</html>")
UNAUTHORIZED = error(401, "Unauthorized")
CONFLICT = error(409, "Conflict: terminated by other getUpdates request; make sure that only one bot runs")
WEBHOOK = error(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook")


@dataclass
class Message:
    """One message as people see it; ``edits`` counts its changes."""

    chat_id: int
    message_id: int
    text: str
    markup: Any = None
    edits: int = 0


class FaultyTelegram:
    """The server. ``faults[method]`` is used up request by request; ``always`` holds until it is cleared."""

    def __init__(self) -> None:
        self.faults: defaultdict[str, deque[Fault]] = defaultdict(deque)
        self.always: dict[str, Fault] = {}
        self.messages: list[Message] = []
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.undeletable: set[int] = set()
        self.updates: deque[dict[str, Any]] = deque()
        self.confirmed = 0
        self.url = ""
        self._poll: asyncio.Future[None] | None = None
        self._news = asyncio.Event()
        self._next_message = 100
        self._runner: web.AppRunner | None = None

    # ------------------------------------------------------------------------------------------ running

    @asynccontextmanager
    async def serve(self) -> AsyncIterator[FaultyTelegram]:
        port = await self.start()
        self.url = f"http://127.0.0.1:{port}/bot"
        try:
            yield self
        finally:
            await self.stop()

    async def start(self, port: int = 0) -> int:
        """Listen (again); gives the port."""
        app = web.Application()
        app.router.add_post("/bot{token}/{method}", self._answer)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port)
        await site.start()
        return int(self._runner.addresses[0][1])

    async def stop(self) -> None:
        """Refuse connections from now on."""
        if self._runner is not None:
            self._interrupt()
            await self._runner.cleanup()
            self._runner = None

    # ----------------------------------------------------------------------------------------- the world

    def push(self, **content: Any) -> int:
        """Queue an update; gives its id."""
        update_id = 500 + len(self.calls) if not self.updates else self.updates[-1]["update_id"] + 1
        update_id = max(update_id, self.confirmed + 1)
        self.updates.append({"update_id": update_id, **content})
        self._news.set()
        return update_id

    def say(self, text: str, chat_id: int = 7) -> int:
        """Somebody writes to the bot in private."""
        self._next_message += 1
        return self.push(
            message={
                "message_id": self._next_message,
                "date": 1_700_000_000,
                "chat": {"id": chat_id, "type": "private", "first_name": "T"},
                "from": {"id": chat_id, "is_bot": False, "first_name": "T"},
                "text": text,
            }
        )

    def count(self, method: str) -> int:
        """How many requests for this method came, whatever became of them."""
        return sum(1 for called, _ in self.calls if called == method)

    def texts(self, chat_id: int) -> list[str]:
        """What stands in a chat now."""
        return [message.text for message in self.messages if message.chat_id == chat_id]

    # ---------------------------------------------------------------------------------------- answering

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        parameters = await _parameters(request)
        self.calls.append((method, parameters))
        queue = self.faults[method]
        fault = queue.popleft() if queue else self.always.get(method)
        if request.match_info["token"] != TOKEN:
            fault = UNAUTHORIZED
        if fault is None:
            return _reply(*await self._do(method, parameters))
        if fault.accepted:
            await self._do(method, parameters)
        if fault.seconds:
            await asyncio.sleep(fault.seconds)
        if fault.cut:
            return _cut(request, reset=fault.cut == "reset")
        if fault.body is None:
            return _reply(*await self._do(method, parameters))
        return web.Response(status=fault.status, body=fault.body, headers=fault.headers)

    async def _do(self, method: str, parameters: dict[str, Any]) -> tuple[int, Any]:
        """Status and result, or the description of what is wrong."""
        match method:
            case "getUpdates":
                return await self._get_updates(parameters)
            case "getMe":
                return 200, {"id": 123456, "is_bot": True, "first_name": "Hecht", "username": "hecht_bot"}
            case "sendMessage":
                return self._send(parameters)
            case "sendDocument" | "sendPhoto":
                return self._send({**parameters, "text": parameters.get("document") or parameters["photo"]})
            case "editMessageMedia":
                return self._edit({**parameters, "text": parameters["drawn"]})
            case "editMessageText" | "editMessageReplyMarkup":
                return self._edit(parameters)
            case "deleteMessage":
                kept = [m for m in self.messages if m.message_id != int(parameters["message_id"])]
                if len(kept) == len(self.messages):
                    return 400, "Bad Request: message to delete not found"
                self.messages = kept
                return 200, True
            case "deleteMessages":
                ids = json.loads(parameters["message_ids"])
                if self.undeletable.intersection(ids):
                    return 400, "Bad Request: message can't be deleted"
                self.messages = [m for m in self.messages if m.message_id not in ids]
                return 200, True
            case "answerCallbackQuery" | "deleteWebhook":
                return 200, True
            case _:
                return 404, "Not Found"

    def _send(self, parameters: dict[str, Any]) -> tuple[int, Any]:
        self._next_message += 1
        message = Message(
            int(parameters["chat_id"]), self._next_message, parameters["text"], parameters.get("reply_markup")
        )
        self.messages.append(message)
        return 200, _shown(message)

    def _edit(self, parameters: dict[str, Any]) -> tuple[int, Any]:
        for message in self.messages:
            if message.message_id == int(parameters["message_id"]):
                text = parameters.get("text", message.text)
                markup = parameters.get("reply_markup")
                if (text, markup) == (message.text, message.markup):
                    return 400, "Bad Request: message is not modified: specified new content is the same"
                message.text, message.markup, message.edits = text, markup, message.edits + 1
                return 200, _shown(message)
        return 400, "Bad Request: message to edit not found"

    async def _get_updates(self, parameters: dict[str, Any]) -> tuple[int, Any]:
        """The offset confirms; a newer poll ends the older one with 409; no news: wait up to ``timeout``."""
        self._interrupt()
        offset = int(parameters.get("offset", 0))
        while self.updates and self.updates[0]["update_id"] < offset:
            self.confirmed = self.updates.popleft()["update_id"]
        if not self.updates:
            mine = self._poll = asyncio.get_running_loop().create_future()
            self._news.clear()
            news = asyncio.ensure_future(self._news.wait())
            hold = float(parameters.get("timeout", 0))
            await asyncio.wait({mine, news}, timeout=hold, return_when=asyncio.FIRST_COMPLETED)
            news.cancel()
            if mine.done():
                return 409, "Conflict: terminated by other getUpdates request"
            self._poll = None
        return 200, list(self.updates)[: int(parameters.get("limit", 100))]

    def _interrupt(self) -> None:
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(None)
        self._poll = None


async def _parameters(request: web.Request) -> dict[str, Any]:
    """A form, with JSON where a value is no string, or a JSON body (Bot API, "Making requests")."""
    if request.content_type == "application/json":
        body: dict[str, Any] = await request.json()
        return body
    return {name: _value(name, _text(value)) for name, value in (await request.post()).items()}


def _text(value: Any) -> str:
    """A field of a form; of a file its name, its kind and what is in it, a line each."""
    if isinstance(value, web.FileField):
        return "\n".join((value.filename, value.content_type, value.file.read().decode(errors="replace")))
    return str(value)


def _value(name: str, value: str) -> Any:
    return json.loads(value) if name in ("reply_markup", "allowed_updates", "media") else value


def _reply(status: int, result: Any) -> web.Response:
    if status == 200:
        return web.json_response({"ok": True, "result": result})
    return web.json_response({"ok": False, "error_code": status, "description": result}, status=status)


def _shown(message: Message) -> dict[str, Any]:
    return {
        "message_id": message.message_id,
        "date": 1_700_000_000,
        "chat": {"id": message.chat_id, "type": "private"},
        "text": message.text,
    }


def _cut(request: web.Request, *, reset: bool) -> web.Response:
    """End the connection: politely, or so that the other side sees a reset."""
    transport = request.transport
    assert transport is not None
    if reset:
        linger = struct.pack("ii", 1, 0)
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        transport.abort()
    else:
        transport.close()
    return web.Response()

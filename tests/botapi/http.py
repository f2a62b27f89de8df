"""The stand-in for Telegram over real HTTP, for a bot that is another process.

``python -m tests.botapi.http`` serves it on loopback and prints its address; ``/control/…`` is what a test
uses to be the people. In a test's own event loop: ``async with serve(bot_api(telegram, token)) as url``.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Generator
from datetime import timedelta
from email import policy
from email.parser import BytesParser
from typing import Any
from urllib.parse import parse_qsl

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.clock import DemoClock
from bot.demo.chats import File
from bot.demo.limits import Limits
from bot.demo.telegram import Telegram

UNAUTHORIZED = {"ok": False, "error_code": 401, "description": "Unauthorized"}


def bot_api(telegram: Telegram, token: str) -> Starlette:
    """An ASGI app with the Bot API's methods at ``/bot{token}/{method}``; another token gets 401."""

    async def call(request: Request) -> Response:
        if request.path_params["token"] != token:
            return JSONResponse(UNAUTHORIZED, 401)
        code, answer = await telegram.call(request.path_params["method"], await parameters_of(request))
        return JSONResponse(answer, code)

    control = [
        Route(f"/control/{name}", handler, methods=methods) for name, methods, handler in _control(telegram)
    ]
    return Starlette(routes=[Route("/bot{token}/{method}", call, methods=["GET", "POST"]), *control])


async def parameters_of(request: Request) -> dict[str, Any]:
    """The call's parameters from the query string and a form, multipart or JSON body, in that order."""
    parameters: dict[str, Any] = dict(request.query_params)
    body = await request.body()
    kind = request.headers.get("content-type", "")
    if not body:
        return parameters
    if kind.startswith("application/json"):
        return {**parameters, **json.loads(body)}
    if kind.startswith("multipart/form-data"):
        return parameters | _multipart(kind, body)
    return parameters | dict(parse_qsl(body.decode(), keep_blank_values=True))


def _multipart(kind: str, body: bytes) -> dict[str, str | File]:
    whole = BytesParser(policy=policy.HTTP).parsebytes(f"Content-Type: {kind}\r\n\r\n".encode() + body)
    fields: dict[str, str | File] = {}
    for part in whole.iter_parts():
        payload = part.get_payload(decode=True)
        name = part.get_param("name", header="content-disposition")
        if isinstance(payload, bytes) and isinstance(name, str):
            filename = part.get_filename()
            fields[name] = (
                payload.decode() if filename is None else File(filename, payload, part.get_content_type())
            )
    return fields


Handler = Callable[[Request], Awaitable[Response]]
Act = Callable[[dict[str, Any]], Any]


def _control(telegram: Telegram) -> list[tuple[str, list[str], Handler]]:
    """What a test in another process may do and see. Bodies are JSON objects; a mistake answers 422."""

    def person(body: dict[str, Any]) -> None:
        telegram.add_person(**body)

    def chat_of(body: dict[str, Any]) -> int:
        return int(body.get("chat", body["person"]))

    def advance(body: dict[str, Any]) -> None:
        if not isinstance(telegram.clock, DemoClock):
            raise ValueError("this clock can't be moved")
        telegram.clock.advance(timedelta(seconds=body["seconds"]))

    acts: dict[str, Act] = {
        "person": person,
        "say": lambda body: (
            telegram.say(body["person"], chat_of(body), body["text"], body.get("reply_to")).id
        ),
        "start": lambda body: telegram.start(body["person"], body.get("payload", "")).id,
        "press": lambda body: telegram.press(
            body["person"],
            body["message"],
            body["button"],
            chat=chat_of(body),
            stale=body.get("stale", False),
        ),
        "edit": lambda body: (
            telegram.edit(body["person"], body["message"], body["text"], chat=chat_of(body)).id
        ),
        "group": lambda body: telegram.create_group(**body).id,
        "add": lambda body: telegram.add_to_group(body["person"], body["chat"]),
        "remove": lambda body: telegram.remove_from_group(body["person"], body["chat"]),
        "join": lambda body: telegram.join(body["person"], body["chat"]),
        "leave": lambda body: telegram.leave(body["person"], body["chat"]),
        "open": lambda body: telegram.open_link(body["person"], body["url"], body.get("chat")),
        "block": lambda body: telegram.block(body["person"]),
        "unblock": lambda body: telegram.unblock(body["person"]),
        "fail": lambda body: telegram.fail_next(**body),
        "advance": advance,
    }

    def handler(act: Act) -> Handler:
        async def handle(request: Request) -> Response:
            try:
                return JSONResponse({"result": act(await request.json())})
            except (ValueError, KeyError, TypeError) as error:
                return JSONResponse({"error": str(error)}, 422)

        return handle

    async def snapshot(request: Request) -> Response:
        return JSONResponse(telegram.snapshot())

    async def history(request: Request) -> Response:
        """Every chat's ledger: all that was sent, edited, deleted and pressed, in order."""
        return JSONResponse(
            {str(chat.id): [entry.to_json() for entry in chat.history] for chat in telegram.chats.values()}
        )

    async def pending(request: Request) -> Response:
        violations = telegram.limits.violations if telegram.limits else 0
        return JSONResponse(
            {
                "updates": telegram.updates.pending(),
                "queries": len(telegram.queries),
                "violations": violations,
            }
        )

    return [
        *((name, ["POST"], handler(act)) for name, act in acts.items()),
        ("snapshot", ["GET"], snapshot),
        ("history", ["GET"], history),
        ("pending", ["GET"], pending),
    ]


class Server(uvicorn.Server):
    """A server inside a test: it leaves the process's signals alone."""

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        yield


@contextlib.asynccontextmanager
async def serve(app: Starlette, port: int = 0) -> AsyncIterator[str]:
    """Serve on loopback inside the running event loop; gives the address, "http://127.0.0.1:40123".

    The socket listens from the first moment: who connects early waits until the server is up.
    """
    listener = socket.create_server(("127.0.0.1", port))
    config = uvicorn.Config(app, log_level="warning", lifespan="off", ws="none", timeout_graceful_shutdown=1)
    server = Server(config)
    running = asyncio.create_task(server.serve(sockets=[listener]))  # awaited below: not detached
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        await running


async def main() -> None:
    """Serve until killed; the first line printed is the address."""
    options = argparse.ArgumentParser(prog="python -m tests.botapi.http", description=main.__doc__)
    options.add_argument("--port", type=int, default=0)
    options.add_argument("--token", default="1:x")
    options.add_argument("--limits", action="store_true", help="enforce Telegram's sending limits")
    chosen = options.parse_args()
    telegram = Telegram(DemoClock(), limits=Limits() if chosen.limits else None)
    async with serve(bot_api(telegram, chosen.token), chosen.port) as url:
        print(url, flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(main())

"""The demo's small web site: the page, what the phones show, and what people do on them.

It answers only to this computer's own page: the Host header must name this computer (against DNS
rebinding), and whatever changes something must come from the page's own origin.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote
from zoneinfo import ZoneInfo

from pydantic import ValidationError
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from bot.app import DEMO_TOKEN
from bot.clock import DemoClock
from bot.demo.acts import ACTS, Clock
from bot.demo.keeper import Keeper, MakeBot
from bot.demo.launching import fragment, init_data
from bot.demo.telegram import Telegram
from bot.page.headers import ALWAYS, SafeHeaders

log = logging.getLogger(__name__)

HOST = "127.0.0.1"
NAMES = [HOST, "localhost"]
ZONE = ZoneInfo("Europe/Amsterdam")
MORNING = time(9)
POLL_SECONDS = 25.0
SETTLE_SECONDS = 10.0
"""After a few quick presses a chat takes a nudge only once their seconds are over (delivery/limits)."""
LARGEST_BODY = 128 * 1024
PAGE = Path(__file__).parent / "page"

HEADERS = ALWAYS | {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
}


class Refusal(Exception):
    """What the page is told when something can't be done: HTTP status, a word for it, and one sentence."""

    def __init__(self, status: int, code: str, sentence: str) -> None:
        super().__init__(code)
        self.status, self.code, self.sentence = status, code, sentence


NOT_UNDERSTOOD = Refusal(400, "not_understood", "The demo did not understand that request.")
NOT_POSSIBLE = Refusal(409, "not_possible", "That can't be done on this phone right now.")
NOT_FROM_HERE = Refusal(403, "not_from_here", "Only the demo's own page on this computer can do that.")
NO_NUDGE = Refusal(409, "no_nudge", "There is no nudge planned. Plan a step first.")
NO_BOT = Refusal(503, "no_bot", "The bot did not start. Try again, or look at the terminal.")


def cast(clock: DemoClock) -> Telegram:
    """A new Telegram with a family who have not met the bot yet, one of them far away, and their group."""
    telegram = Telegram(clock)
    telegram.add_person(101, "Sam", language_code="en", zone=ZONE.key)
    telegram.add_person(102, "Noor", language_code="nl", zone=ZONE.key)
    telegram.add_person(103, "Mei", language_code="en", zone="Asia/Singapore")
    telegram.create_group("Home", [101, 102, 103])
    return telegram


def next_morning(now: datetime) -> datetime:
    """9:00 of the day after ``now`` in the demo's zone."""
    tomorrow = now.astimezone(ZONE).date() + timedelta(days=1)
    return datetime.combine(tomorrow, MORNING, ZONE)


class Demo:
    """The demo, whole: one bot, one Telegram (a new one after `reset`), one clock."""

    def __init__(self, make_bot: MakeBot, clock: DemoClock) -> None:
        self.clock = clock
        self.keeper = Keeper(make_bot)
        self.telegram = cast(clock)
        self._run = secrets.token_hex(4)
        self._closing = False
        self.app = self._app()

    async def start(self) -> None:
        await self.keeper.start(self.telegram)

    def close(self) -> None:
        """Answer whoever waits, and let the keeper stop the bot."""
        self._closing = True
        self.telegram.touch()
        self.keeper.close()

    # -------------------------------------------------------------------------------------- what is asked

    def version(self) -> str:
        """Differs whenever the phones do, also after a reset or another start of the demo."""
        return f"{self._run}.{self.telegram.version}"

    async def state(self, request: Request) -> Response:
        """Everything the page shows, as soon as it is not what ``since`` names; after 25 s anyway."""
        seen, telegram = self.telegram.version, self.telegram
        if request.query_params.get("since") == self.version() and not self._closing:
            await telegram.changed(seen, POLL_SECONDS)
        nudge = await self.keeper.bot.next_nudge() if self.keeper.bot else None
        version = self.version()
        return JSONResponse(
            self.telegram.snapshot()
            | {
                "version": version,
                "zone": ZONE.key,
                "next_nudge": nudge.isoformat() if nudge else None,
                "running": self.keeper.bot is not None,
            }
        )

    async def act(self, request: Request) -> Response:
        """Something that a person does on a phone."""
        if (known := ACTS.get(request.path_params["act"])) is None:
            raise Refusal(404, "unknown", "The demo has no such thing to do.")
        model, do = known
        asked = model.model_validate_json(await body_of(request))
        try:
            do(self.telegram, asked)
        except (ValueError, KeyError):  # what a phone would not let a person do, or nobody's phone
            raise NOT_POSSIBLE from None
        return JSONResponse({"ok": True})

    async def file(self, request: Request) -> Response:
        """A file that the bot sent, to be saved: never shown in the page's own origin."""
        chat = self.telegram.chats.get(request.path_params["chat"])
        message = chat.get(request.path_params["message"]) if chat else None
        if message is None or message.file is None:
            raise Refusal(404, "unknown", "There is no such file.")
        name = quote(message.file.name, safe="")
        return Response(
            message.file.content,
            media_type="application/octet-stream",
            headers={"Content-Disposition": f"attachment; filename*=UTF-8''{name}"},
        )

    async def picture(self, request: Request) -> Response:
        """A picture that the bot sent."""
        chat = self.telegram.chats.get(request.path_params["chat"])
        message = chat.get(request.path_params["message"]) if chat else None
        if message is None or message.file is None or "photo" not in message.media:
            raise Refusal(404, "unknown", "There is no such picture.")
        return Response(message.file.content, media_type="image/png")

    async def open_page(self, request: Request) -> Response:
        """What the menu button of a phone does: the page, with that phone's launch data behind the ``#``."""
        person = request.path_params["person"]
        if person not in self.telegram.people:
            raise Refusal(404, "unknown", "There is no such phone.")
        launched = fragment(init_data(self.telegram, person, DEMO_TOKEN))
        return RedirectResponse(f"/page/#{launched}", status_code=303)

    async def page(self, request: Request) -> ASGIApp:
        """The page of the bot that runs now, with headers of its own."""
        page = self.keeper.bot.page() if self.keeper.bot else None
        return page or Response(status_code=404)

    async def move_clock(self, request: Request) -> Response:
        """Move the clock on; the bot's own bell rings by the clock. Answers when the bot has caught up."""
        asked = Clock.model_validate_json(await body_of(request))
        bot, now = self.keeper.bot, self.clock.now()
        if bot is None:
            raise NO_BOT
        match asked.to:
            case "hour":
                goal = now + timedelta(hours=1)
            case "morning":
                goal = next_morning(now)
            case "nudge":
                if (due := await bot.next_nudge()) is None:
                    raise NO_NUDGE
                goal = max(due, now)
        self.clock.advance(goal - now)
        try:
            async with asyncio.timeout(SETTLE_SECONDS):
                await bot.idle()
        except TimeoutError:
            log.warning("the bot is still busy after the clock was moved")
        self.telegram.touch()
        return JSONResponse({"now": self.clock.now().isoformat()})

    async def restart(self, request: Request) -> Response:
        """Stop the bot and start it on the same data, as after an update or a power cut."""
        await body_of(request)
        await self._start(self.telegram)
        return JSONResponse({"ok": True})

    async def reset(self, request: Request) -> Response:
        """Wipe what the bot stored and what the phones show, and start again. The clock goes on."""
        await body_of(request)
        old, new = self.telegram, cast(self.clock)
        await self._start(new, fresh=True)
        self.telegram, self._run = new, secrets.token_hex(4)
        old.touch()  # whoever waits on the old phones gets the new ones
        return JSONResponse({"ok": True})

    async def _start(self, telegram: Telegram, *, fresh: bool = False) -> None:
        try:
            await self.keeper.start(telegram, fresh=fresh)
        except Exception as error:
            log.exception("the bot did not start")
            raise NO_BOT from error
        finally:
            self.telegram.touch()

    # ------------------------------------------------------------------------------------------- the app

    def _app(self) -> Starlette:
        def guarded(endpoint: Callable[[Request], Awaitable[Response]]) -> Any:
            async def answer(request: Request) -> Response:
                try:
                    return await endpoint(request)
                except ValidationError:
                    raise NOT_UNDERSTOOD from None

            return answer

        def post(path: str, endpoint: Callable[[Request], Awaitable[Response]]) -> Route:
            return Route(path, guarded(endpoint), methods=["POST"])

        routes = [
            Route("/api/state", self.state),
            Route("/api/file/{chat:int}/{message:int}", self.file),
            Route("/api/picture/{chat:int}/{message:int}", self.picture),
            Route("/api/page/{person:int}", self.open_page),
            Route("/page{rest:path}", self.page, methods=["GET", "POST"]),
            post("/api/clock", self.move_clock),
            post("/api/restart", self.restart),
            post("/api/reset", self.reset),
            post("/api/{act}", self.act),
            Mount("/", StaticFiles(directory=PAGE, html=True)),
        ]
        middleware = [
            Middleware(SafeHeaders, headers=HEADERS),
            Middleware(TrustedHostMiddleware, allowed_hosts=NAMES, www_redirect=False),
        ]
        return Starlette(routes=routes, middleware=middleware, exception_handlers={Refusal: refused})


async def refused(request: Request, error: Exception) -> Response:
    """A `Refusal` as JSON: {"code", "error"}."""
    assert isinstance(error, Refusal)
    return JSONResponse({"code": error.code, "error": error.sentence}, error.status)


async def body_of(request: Request) -> bytes:
    """The body of a request that changes something. Raises Refusal unless the demo's own page sent it."""
    if request.headers.get("origin") != f"http://{request.headers['host']}":
        raise NOT_FROM_HERE
    if request.headers.get("content-type") != "application/json":
        raise NOT_UNDERSTOOD
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > LARGEST_BODY:
            raise Refusal(413, "too_long", "That is longer than the demo takes.")
    return body

"""The site of the page: a shell that the menu button opens, and the page itself for who is signed for.

The shell is the same for everybody and may run two scripts, ours and Telegram's own. It posts Telegram's
signed words (`init_data`); the answer is a whole document under a policy without any script. There is no
cookie and no session: each look is checked anew. What is refused, for whatever reason, gets one answer.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import cast, get_args
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import FileResponse, HTMLResponse, RedirectResponse, Response
from starlette.routing import Mount, Route, Router

from bot.clock import Clock
from bot.content import Content
from bot.conversations.buckets import Buckets, Rate
from bot.conversations.lock import OPEN_FOR
from bot.conversations.page_view import PageView
from bot.conversations.people import first_language
from bot.page import screens
from bot.page.headers import ALWAYS, INERT, SafeHeaders
from bot.page.init_data import LARGEST, Refused, who_opened
from bot.page.screens import Theme

log = logging.getLogger(__name__)

PATH = "/page"
HERE = Path(__file__).parent

LARGEST_BODY = 3 * LARGEST + 128
"""Bytes: a form may write each of them as three (URL standard, percent-encoding)."""

BODY_SECONDS = 10.0
AT_ONCE = 4
"""Pages that are read at the same time; who comes then is asked to come again."""

PACE = {"look": Rate(burst=20, per_minute=10)}
"""How often one person looks: a look reads all that they kept, and everybody's answers wait for it."""

REMEMBERED = 10_000

SHELL = (
    "default-src 'none'; script-src 'self'{scripts}; style-src 'self'; base-uri 'none'; form-action 'self'"
)

Look = Callable[[int], Awaitable[PageView | None]]
"""What a Telegram id may see; None where there is no chat."""

NOTICES = {"locked": "page-locked", "hidden": "hiding-harmless", "nobody": "page-nobody"}


@dataclass(frozen=True, slots=True)
class Embedding:
    """Where the page stands. ``frames`` are the sites that may show it within theirs (CSP, frame-ancestors):
    Telegram's web app does, its other apps show it by itself. ``scripts``: Telegram's script is loaded."""

    frames: str = "https://web.telegram.org"
    in_telegram: bool = True


BESIDE_THE_DEMO = Embedding(frames="'none'", in_telegram=False)
"""The demo loads nothing from elsewhere."""


class Site:
    """Answers four addresses; ``look`` reads everything in one transaction."""

    def __init__(
        self, content: Content, token: str, clock: Clock, look: Look, language: str, embedding: Embedding
    ) -> None:
        self._content, self._clock, self._look = content, clock, look
        self._token, self._language, self._embedding = token, language, embedding
        self._room = asyncio.Semaphore(AT_ONCE)
        self._pace = Buckets(PACE, REMEMBERED)

    def app(self) -> Starlette:
        ancestors = f"; frame-ancestors {self._embedding.frames}"
        scripts = " https://telegram.org" if self._embedding.in_telegram else ""
        self._shell_policy = SHELL.format(scripts=scripts) + ancestors
        inner = [
            Route("/", self.shell, methods=["GET"]),
            Route("/", self.page, methods=["POST"]),
            Route("/closed", self.closed),
            *(Route(f"/{name}", _file(name)) for name in ("style.css", "page.js")),
        ]
        headers = {**ALWAYS, "Content-Security-Policy": INERT + ancestors}
        app = Starlette(
            routes=[Route(PATH, _to_the_page), Mount(PATH, Router(inner, redirect_slashes=False))],
            middleware=[Middleware(SafeHeaders, headers=headers)],
        )
        app.router.redirect_slashes = False  # these go to whatever the Host header names
        return app

    async def shell(self, request: Request) -> Response:
        html = screens.waiting(
            self._content, self._asked_language(request), in_telegram=self._embedding.in_telegram
        )
        return HTMLResponse(html, headers={"Content-Security-Policy": self._shell_policy})

    async def closed(self, request: Request) -> Response:
        """Where a page behind a PIN goes by itself."""
        return self._notice(request, "page-closed")

    async def page(self, request: Request) -> Response:
        try:
            form = await _form(request)
            telegram_id = who_opened(form.get("init_data", ""), self._token, self._clock.now())
        except (Refused, ValueError, ClientDisconnect, TimeoutError):
            return self._notice(request, "page-refused", 401)
        theme = cast(Theme, form.get("theme")) if form.get("theme") in get_args(Theme) else ""
        paid = self._pace.take(telegram_id, "look", self._clock.now().timestamp())
        if paid is None or self._room.locked():
            return self._notice(request, "page-busy", 503)
        async with self._room:
            try:
                view = await self._look(telegram_id)
            except Exception as error:  # the class only: what it says may hold somebody's words
                log.warning("a page was not made (%s)", type(error).__name__)
                return self._notice(request, "page-busy", 503)
        if view is None or view.state != "open":
            language = view.language if view is not None else self._asked_language(request)
            message = NOTICES[view.state if view is not None else "nobody"]
            return HTMLResponse(screens.notice(self._content, language, message, theme))
        closes = {"Refresh": f"{int(OPEN_FOR.total_seconds())}; url=closed"} if view.behind_pin else {}
        return HTMLResponse(screens.overview(self._content, view, theme), headers=closes)

    def _notice(self, request: Request, message: str, status: int = 200) -> Response:
        return HTMLResponse(
            screens.notice(self._content, self._asked_language(request), message), status_code=status
        )

    def _asked_language(self, request: Request) -> str:
        """The browser's first one, as of somebody who has not chosen yet."""
        wanted = request.headers.get("accept-language", "").split(",")[0].split(";")[0].strip()
        return self._content.messages.resolved(first_language(wanted, self._language))


async def _to_the_page(request: Request) -> Response:
    """Whoever leaves the last slash out, on the same site and scheme."""
    return RedirectResponse(f"{PATH}/")


async def _form(request: Request) -> dict[str, str]:
    """The fields of a small form. Raises ValueError for anything else, and TimeoutError for one that trickles
    in."""
    if request.headers.get("content-type", "").split(";")[0] != "application/x-www-form-urlencoded":
        raise ValueError("no form")
    body = b""
    async with asyncio.timeout(BODY_SECONDS):
        async for part in request.stream():
            body += part
            if len(body) > LARGEST_BODY:
                raise ValueError("too long")
    return dict(parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=4))


def _file(name: str) -> Callable[[Request], Awaitable[Response]]:
    async def answer(request: Request) -> Response:
        return FileResponse(HERE / name)

    return answer

"""A Bot API server that holds a bot to Telegram's limits, and keeps a ledger of what really arrived."""

from __future__ import annotations

import asyncio
import json
import math
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from aiohttp import web

from bench.nudges.allowance import Allowance
from bench.server import BotApi, Json
from bot.clock import Clock

ANSWER_SECONDS = 0.05
"""How long an answer takes, about as long as Telegram's in Europe."""


WATCH_SECONDS = 0.01


@dataclass(frozen=True, slots=True)
class Arrived:
    """A new message: the chat, its words, and when it came (``perf_counter``)."""

    chat_id: int
    text: str
    at: float


class TooMany(Exception):
    """429; ``seconds`` until it may be tried again."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = math.ceil(seconds)


class StrictApi(BotApi):
    """``ledger`` holds the new messages, ``refused`` the instants (``perf_counter``) of each 429.

    ``stalled`` is the longest time (seconds) for which it could read nothing while `watch_itself` ran.
    ``allowance`` None: no limits. Messages and changes of messages count, answers to presses don't.
    """

    def __init__(self, clock: Clock, allowance: Allowance | None, seconds: float = ANSWER_SECONDS) -> None:
        super().__init__(clock)
        self._allowance = allowance
        self._seconds = seconds
        self.ledger: list[Arrived] = []
        self.refused: list[float] = []
        self.stalled = 0.0

    async def watch_itself(self) -> None:
        """Note, for ever, how long it is kept from reading what has come. Messages that are read together
        then may be too many at once, which is no fault of the bot."""
        loop = asyncio.get_running_loop()
        while True:
            before = loop.time()
            await asyncio.sleep(WATCH_SECONDS)
            self.stalled = max(self.stalled, loop.time() - before - WATCH_SECONDS)

    async def answer(self, request: web.BaseRequest) -> web.StreamResponse:
        try:
            answer = await super().answer(request)
        except TooMany as error:
            answer = too_many(error.seconds)
        except ConnectionResetError:  # the bot was killed while it asked
            answer = web.Response()
        if not request.path.endswith("getUpdates"):
            await asyncio.sleep(self._seconds)
        return answer

    def _send(self, given: Json, arrived: float) -> Json:
        message = super()._send(given, self._allowed(given, arrived))
        self.ledger.append(Arrived(int(given["chat_id"]), given["text"], arrived))
        return message

    def _edit(self, given: Json, arrived: float) -> Json:
        return super()._edit(given, self._allowed(given, arrived))

    def _allowed(self, given: Json, arrived: float) -> float:
        wait = self._allowance.refuse(int(given["chat_id"]), arrived) if self._allowance else 0.0
        if wait:
            self.refused.append(arrived)
            raise TooMany(wait)
        return arrived

    def copies(self, first_chat: int) -> Counter[int]:
        """How many messages have come in each chat from this id on."""
        return Counter(arrived.chat_id for arrived in self.ledger if arrived.chat_id >= first_chat)

    def quiet_for(self, first_chat: int) -> float:
        """Seconds since the last new message in a chat from this id on; infinity when there was none."""
        for arrived in reversed(self.ledger):
            if arrived.chat_id >= first_chat:
                return time.perf_counter() - arrived.at
        return math.inf


async def until(holds: Callable[[], bool]) -> None:
    """Wait until something holds: what the ledger says rings no bell."""
    while not holds():  # noqa: ASYNC110
        await asyncio.sleep(0.01)


def too_many(seconds: int) -> web.Response:
    """As Telegram words it (Bot API, ResponseParameters)."""
    return web.Response(status=429, body=refusal(seconds), content_type="application/json")


def refusal(seconds: int) -> bytes:
    """The body of a 429."""
    answer = {
        "ok": False,
        "error_code": 429,
        "description": f"Too Many Requests: retry after {seconds}",
        "parameters": {"retry_after": seconds},
    }
    return json.dumps(answer).encode()

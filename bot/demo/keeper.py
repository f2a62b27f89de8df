"""Keeps the demo's bot: starts it, stops it, and starts it again."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Protocol

from starlette.types import ASGIApp

from bot.demo.telegram import Telegram


class Bot(Protocol):
    """What the demo needs of a bot. ``start`` and ``stop`` always run in one and the same task."""

    async def start(self) -> None:
        """Return once the bot takes updates."""

    async def stop(self) -> None:
        """Finish what is being done, and let go of everything."""

    async def next_nudge(self) -> datetime | None:
        """The instant at which the next nudge falls due, of anybody; None when none is planned."""

    async def idle(self) -> None:
        """Return once everything that came in has been handled and answered."""

    def page(self) -> ASGIApp | None:
        """The page that its menu button opens, mounted at ``/page``; None where it has none."""


class MakeBot(Protocol):
    """Makes a bot, not started yet. ``fresh`` says that everything stored before is to be wiped first."""

    def __call__(self, telegram: Telegram, *, fresh: bool) -> Bot: ...


Order = tuple[Callable[[], Awaitable[None]], asyncio.Future[None]]


class Keeper:
    """Runs the bot in one task of its own, so that what ``start`` opens is closed in the task that opened
    it (task groups and timeouts insist on that), whichever request asked for it."""

    def __init__(self, make_bot: MakeBot) -> None:
        self._make_bot = make_bot
        self._orders: asyncio.Queue[Order | None] = asyncio.Queue()
        self.bot: Bot | None = None

    async def run(self) -> None:
        """Carry out orders until `close`. An order that fails raises where it was given, not here."""
        try:
            while (order := await self._orders.get()) is not None:
                work, done = order
                try:
                    await work()
                except Exception as error:
                    if not done.done():
                        done.set_exception(error)
                else:
                    if not done.done():
                        done.set_result(None)
        finally:
            await self._stop()

    def close(self) -> None:
        """Let `run` stop the bot and return."""
        self._orders.put_nowait(None)

    async def start(self, telegram: Telegram, *, fresh: bool = False) -> None:
        """Stop the bot, if one runs, and start one on this Telegram. Raises what ``start`` raises."""

        async def work() -> None:
            await self._stop()
            bot = self._make_bot(telegram, fresh=fresh)
            await bot.start()
            self.bot = bot

        done = asyncio.get_running_loop().create_future()
        self._orders.put_nowait((work, done))
        await done

    async def _stop(self) -> None:
        if (bot := self.bot) is not None:
            self.bot = None
            await bot.stop()

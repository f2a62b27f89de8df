"""A machine for each test: a folder, a Telegram over real HTTP, and the bot as a real process."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import sys
import time
from asyncio.subprocess import STDOUT, Process
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any

from bot.clock import Clock, to_ms
from bot.demo.telegram import Response, Telegram
from tests.botapi.calls import Calls
from tests.botapi.http import bot_api, serve

ROOT = Path(__file__).parents[2]
TOKEN = "123456:no-real-token-of-anybody-canary"
PATIENCE = 30.0
"""Seconds after which something that should happen never will, also where other work slows the machine."""

Trap = Callable[[str, bool], bool]
"""Asked before (False) and after (True) each call but getUpdates is carried out; True: the answer is lost."""


class WatchedTelegram(Telegram):
    """The stand-in, which notices polls, can be slow, and can be made to do something at a call."""

    def __init__(self) -> None:
        super().__init__(Clock())
        self.polled = asyncio.Event()
        self.delay = 0.0
        """Seconds that every call but getUpdates takes."""
        self.trap: Trap | None = None
        self.checks = Calls(self)

    async def call(self, method: str, parameters: Mapping[str, Any]) -> tuple[int, Response]:
        if method.lower() == "getupdates":
            self.polled.set()
            return await super().call(method, parameters)
        await asyncio.sleep(self.delay)
        if self.trap is not None and self.trap(method, False):
            return 500, {}
        answer = await super().call(method, parameters)
        if self.trap is not None and self.trap(method, True):
            return 500, {}
        return answer


class Machine:
    """The bot's process, its folder, and the Telegram that it talks to."""

    def __init__(self, folder: Path, telegram: WatchedTelegram, url: str) -> None:
        self.folder = folder
        self.data = folder / "data"
        self.database = self.data / "hecht.db"
        self.log = folder / "log"
        self.telegram = telegram
        self.process: Process | None = None
        self.settings = {
            "BOT_TOKEN": TOKEN,
            "BOT_API_URL": url,
            "BOT_DATA_DIR": str(self.data),
            "BOT_MASTER_KEY_FILE": str(folder / "master.key"),
            "BOT_TIMEZONE": "Europe/London",
            "BOT_OPERATOR": "the people who run this test",
        }

    async def start(self, *, until_polling: bool = True) -> Process:
        """Start the bot; returns once it has polled. Raises AssertionError when it ends instead."""
        assert self.process is None or self.process.returncode is not None, "it runs already"
        self.telegram.polled.clear()
        with self.log.open("ab") as output:
            self.process = await asyncio.create_subprocess_exec(
                sys.executable,
                *("-m", "bot", "run"),
                cwd=self.folder,
                env=environment(self.settings, self.folder),
                stdout=output,
                stderr=STDOUT,
            )
        if until_polling:
            await self.polling()
        return self.process

    async def polling(self) -> None:
        """Until the process asks for updates."""
        await self.until(self.telegram.polled.is_set, "the bot never polled")

    def strike(self) -> None:
        """kill -9, now."""
        assert self.process is not None
        if self.process.returncode is None:
            self.process.kill()

    async def kill(self) -> None:
        """kill -9, and wait until the process is gone."""
        self.strike()
        await self.ended()

    async def terminate(self) -> tuple[int, float]:
        """SIGTERM; the exit code and how many seconds it took."""
        assert self.process is not None
        began = time.monotonic()
        self.process.terminate()
        return await self.ended(), time.monotonic() - began

    async def ended(self) -> int:
        """The exit code, as soon as the process is gone."""
        assert self.process is not None
        async with asyncio.timeout(PATIENCE):
            return await self.process.wait()

    async def until(self, holds: Callable[[], object], what: str, seconds: float = PATIENCE) -> None:
        """Wait until something holds; AssertionError, with the end of the log, when it does not in time."""
        end = time.monotonic() + seconds
        while not holds():
            ended = self.process is None or self.process.returncode is not None
            assert time.monotonic() < end and not ended, f"{what}\n{self.last_lines()}"
            await asyncio.sleep(0.005)

    def outbox(self) -> dict[str, int]:
        """How many messages are in which state."""
        return dict(self.select("SELECT state, COUNT(*) FROM outbox GROUP BY state"))

    def unsent(self) -> int:
        """How many messages are in flight, of unknown fate, or due, as a timer's last picture is not yet."""
        waiting = f"state IN ('sending', 'unknown') OR state = 'due' AND due_at <= {to_ms(Clock().now())}"
        return int(self.select(f"SELECT COUNT(*) FROM outbox WHERE {waiting}")[0][0])

    def select(self, query: str) -> list[Any]:
        """Read the database, beside the bot or without it."""
        with closing(sqlite3.connect(f"file:{self.database}?mode=ro", uri=True)) as connection:
            return connection.execute(query).fetchall()

    async def settled(self) -> None:
        """Until everything that was sent to the bot is dealt with, and everything it has to say is said."""
        await self.until(lambda: not self.telegram.updates.pending(), "updates still wait")
        await self.until(lambda: not self.unsent(), "messages still wait")

    def last_lines(self) -> str:
        """The end of what the process printed, for a test that fails."""
        text = self.log.read_text(errors="replace") if self.log.exists() else ""
        return "\n".join(text.splitlines()[-15:])


def environment(settings: Mapping[str, str], folder: Path) -> dict[str, str]:
    """This environment with no other BOT_ variables than ``settings``; ``folder`` stands for /run/secrets."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("BOT_")}
    secrets = folder / "no-secrets"
    secrets.mkdir(exist_ok=True)
    return {**kept, "PYTHONPATH": str(ROOT), "BOT_SECRETS_DIR": str(secrets), **settings}


@asynccontextmanager
async def machine(folder: Path) -> AsyncIterator[Machine]:
    """A machine whose bot is not started yet. At its end the process is gone, and every call of the bot was
    one that Telegram takes."""
    telegram = WatchedTelegram()
    async with serve(bot_api(telegram, TOKEN)) as url:
        machine = Machine(folder, telegram, url)
        try:
            yield machine
        finally:
            if machine.process is not None:
                await machine.kill()
            await telegram.call("getUpdates", {})  # ends the poll that the dead process still has open
    telegram.checks.verify(refusals=True)

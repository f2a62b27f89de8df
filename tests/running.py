"""The whole bot in one process, for tests: real content, real SQLite on disk, the stand-in for Telegram."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import TypeVar

from bot.app import App, Connections, load_world
from bot.clock import FixedClock
from bot.config import Settings
from bot.conversations import people
from bot.conversations.turn import Turn, World
from bot.demo.keyboards import inline_rows
from bot.demo.telegram import StandInRequest, Telegram
from bot.storage.tx import Tx
from tests.botapi.calls import Calls
from tests.botapi.person import Phone
from tests.prepared import introduce, prepare
from tests.storage import rows

T = TypeVar("T")

SAM, NOOR, MEI = 101, 102, 103
"""Demo people: an English phone, a Dutch one, and another English one."""

ZONE = "Europe/Amsterdam"
"""Where people are until they say otherwise."""

MONDAY = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
"""15:00 in Amsterdam, outside quiet hours."""


PAUSE = timedelta(seconds=10)
"""Between two acts: longer than the time in which a text still belongs to the question before."""


@cache
def world() -> World:
    """Content is compiled once for all tests; nothing changes it."""
    return load_world(Settings(_env_file=None, operator="the people who run this test", timezone=ZONE))


@cache
def settings() -> Settings:
    """Read from the environment once for all tests."""
    return Settings(
        _env_file=None,
        timezone=ZONE,
        backup_days=0,  # a backup at each start would take longer than most tests
    )


class Running:
    """One bot and one Telegram. Every outgoing call is checked against the Bot API when it is closed.

    Unless ``limited``, it keeps no limit of sending and of people's pace: a test does in a moment what takes
    people hours."""

    def __init__(self, folder: Path, using: World | None = None, limited: bool = False) -> None:
        self.clock = FixedClock(MONDAY)
        self.telegram = Telegram(self.clock)
        self.telegram.add_person(SAM, "Sam", language_code="en")
        self.telegram.add_person(NOOR, "Noor", language_code="nl")
        self.telegram.add_person(MEI, "Mei", language_code="en")
        self.calls = Calls(self.telegram)
        self.world = using or world()
        self.app: App
        self.database = folder / "hecht.db"
        self._settings = settings().model_copy(
            update={
                "data_dir": folder,
                "master_key_file": folder / "master.key",
                "send_limits": "telegram" if limited else "none",
            }
        )

    async def start(self) -> None:
        """Start the bot on what is stored."""
        calls, polls = StandInRequest(self.telegram), StandInRequest(self.telegram)
        key = self._settings.master_key_file
        if not key.exists():
            await prepare(self.database)
            await introduce(self.telegram, self.world.content)
            key.write_text(rows.KEY.hex())
        self.app = App(self._settings, self.world, Connections(calls, polls), self.clock)
        await self.app.start()

    async def stop(self) -> None:
        await self.app.stop()

    async def restart(self) -> None:
        """As after an update or a power cut: everything in memory is gone."""
        await self.stop()
        await self.start()

    async def settle(self) -> None:
        """Until every update is handled and confirmed, and everything that is due is sent."""
        while True:
            await self.telegram.updates.handled()
            await self.app.idle()
            if not self.telegram.updates.pending():
                return

    async def to_next_nudge(self) -> None:
        """Move the clock on to the next planned nudge. Raises AssertionError when there is none."""
        due = await self.app.next_nudge()
        assert due is not None, "no nudge is planned"
        await self.advance(max(due - self.clock.now(), timedelta()))

    async def advance(self, by: timedelta) -> None:
        self.clock.advance(by)
        self.app.courier.ring()
        await self.settle()

    def phone(self, person: int) -> Phone:
        return Phone(self.telegram, person, self.settle)

    async def do(self, phone: Phone, *acts: str, pause: timedelta = PAUSE) -> None:
        """Press or type, one after the other. What begins like ``c|`` is a pattern of a button's data (see
        docs/architecture.md, Buttons), such as ``c|*|contact|possible``; it holds for any wording."""
        for act in acts:
            self.clock.advance(pause)
            if act[1:2] == "|":
                message, data = button(phone, act)
                await phone.press(data, message=message)
            else:
                await phone.say(act)

    async def look(self, person: int, read: Callable[[Turn], T]) -> T:
        """What ``read`` finds in a turn of this person's."""

        def within(tx: Tx) -> T:
            chat = tx.sql.chat_by_lookup(lookup=tx.lookup(person))
            return read(people.turn_in(tx, self.world, chat["id"], self.clock.now()))

        return await self.app.store.transact(within)

    def count(self, table: str) -> int:
        """How many rows a table has, read from the file as anybody else would."""
        with closing(sqlite3.connect(f"file:{self.database}?mode=ro", uri=True)) as database:
            (rows,) = database.execute(f"SELECT count(*) FROM {table}").fetchone()
        return int(rows)

    def verify(self) -> None:
        """Every call so far was one that Telegram takes, and took."""
        self.calls.verify()
        assert not self.calls.refused


def button(phone: Phone, pattern: str) -> tuple[int, str]:
    """(message id, data) of the newest button whose data matches. Raises AssertionError with the screen."""
    for message in reversed(list(phone.chat.shown())):
        for row in inline_rows(message.markup):
            for shown in row:
                if fnmatchcase(shown.get("callback_data", ""), pattern):
                    return message.id, shown["callback_data"]
    raise AssertionError(f"no button {pattern!r}; the screen is:\n{phone.screen()}")

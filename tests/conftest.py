"""Options of the test run, and what is watched over all of it."""

from __future__ import annotations

import logging
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from hypothesis import settings

from bot.demo.chats import Message
from bot.demo.telegram import Telegram
from tests.running import Running

# The same commit gets the same answer from everybody; HECHT_EXPLORE=1 looks somewhere new at each run.
# Shared machines are slow at times: how long an example took says nothing.
settings.register_profile("hecht", deadline=None, derandomize="HECHT_EXPLORE" not in os.environ)
settings.load_profile("hecht")

TELLING = 12
"""Characters from which on a text can't be in a log line by chance."""


class Listener(logging.Handler):
    """Keeps each line of our own loggers once, at every level, with the place that it came from."""

    def __init__(self) -> None:
        super().__init__(logging.NOTSET)
        self.lines: dict[str, str] = {}

    def emit(self, record: logging.LogRecord) -> None:
        with suppress(TypeError, ValueError):  # a faulty log call, as tests/test_logs.py makes on purpose
            self.lines.setdefault(record.getMessage(), f"{record.name}:{record.lineno}")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Golden files are written anew in every language, also in those that only slow tests play."""
    for item in items if config.getoption("update_golden") else ():
        if item.name.startswith("test_golden"):
            item.own_markers[:] = [mark for mark in item.own_markers if mark.name != "slow"]


@pytest.fixture(scope="session", autouse=True)
def nothing_typed_is_logged() -> Iterator[None]:
    """Over the whole run: no log line of ours, DEBUG included, holds anything that was typed on a phone.

    tests/process/test_canary.py searches what a real process prints and stores.
    """
    typed: set[str] = set()
    listener, ours = Listener(), logging.getLogger("bot")
    say, edit = Telegram.say, Telegram.edit

    def heard_say(
        self: Telegram, person: int, chat: int, text: str, reply_to: int | None = None, **more: Any
    ) -> Message:
        typed.add(text.strip())
        return say(self, person, chat, text, reply_to, **more)

    def heard_edit(
        self: Telegram, person: int, message_id: int, text: str, *, chat: int | None = None
    ) -> Message:
        typed.add(text.strip())
        return edit(self, person, message_id, text, chat=chat)

    ours.addHandler(listener)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Telegram, "say", heard_say)
        patch.setattr(Telegram, "edit", heard_edit)
        yield
    ours.removeHandler(listener)
    words = [text for text in typed if len(text) >= TELLING]
    leaks = sorted({place for line, place in listener.lines.items() if any(text in line for text in words)})
    assert not leaks, f"words that somebody typed are in what these log: {leaks}"


def pytest_runtest_setup() -> None:
    """Our loggers speak at every level; some tests set another one."""
    logging.getLogger("bot").setLevel(logging.DEBUG)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="rewrite the golden files with what the bot shows now",
    )


@pytest_asyncio.fixture
async def running(tmp_path: Path) -> AsyncIterator[Running]:
    """A running bot; every call that it made is checked in the end."""
    running = Running(tmp_path)
    await running.start()
    yield running
    await running.stop()
    running.verify()

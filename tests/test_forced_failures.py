"""Whatever breaks, wherever: a line says what and where, and no word of it is anybody's.

Each failure is raised with words of a person, a token and a key in its message, at DEBUG with every logger of
every library open. tests/process/test_canary.py searches what a real process prints.
"""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from telegram import Update

from bot import logs
from bot.conversations import texts
from bot.delivery import calls
from bot.handlers import registration
from bot.reminders import drain
from bot.storage import outbox
from bot.storage.keys import Cipher
from tests.conversations.stories import AGREED, ROBIN
from tests.running import SAM, Running
from tests.storage.rows import KEY

WORDS = "canary words of a person"
TOKEN = "123456789:AAE-" + "canary_" * 5
SECRETS = ("canary", KEY.hex(), str(SAM * 1_000_003))


class Broken(RuntimeError):
    """Says more than it should, as errors of libraries do."""

    def __init__(self) -> None:
        super().__init__(f"{WORDS} at /bot{TOKEN}/sendMessage under {KEY.hex()}")


def breaks(*_: Any, **__: Any) -> Any:
    raise Broken


async def breaks_later(*_: Any, **__: Any) -> Any:
    raise Broken


PATIENCE = 5.0
"""Seconds of real time in which a part that breaks does."""

AFTER = 0.2
"""Seconds in which it may say more about it: the second attempt, and what is set aside."""

Patch = Callable[[pytest.MonkeyPatch], None]
PLACES: dict[str, Patch] = {
    "reading": lambda patch: patch.setattr(registration, "event_of", breaks),
    "parsing": lambda patch: patch.setattr(Update, "de_json", breaks),
    "conversation": lambda patch: patch.setattr(texts, "on_typed", breaks),
    "outbox": lambda patch: patch.setattr(outbox, "put", breaks),
    "encryption": lambda patch: patch.setattr(Cipher, "seal", breaks),
    "decryption": lambda patch: patch.setattr(Cipher, "open", breaks),
    "call": lambda patch: patch.setattr(calls, "call", breaks_later),
    "marks": lambda patch: patch.setattr(outbox, "mark_many", breaks),
    "reminders": lambda patch: patch.setattr(drain, "claim", breaks),
}


def every_logger() -> list[logging.Logger]:
    known = logging.root.manager.loggerDict.values()
    return [logger for logger in known if isinstance(logger, logging.Logger)]


@pytest.fixture(autouse=True)
def loggers_as_before() -> Iterator[None]:
    """Undo what a test does to them."""
    root = logging.getLogger()
    handlers, level, hook = root.handlers[:], root.level, sys.excepthook
    named = [
        logger for logger in logging.root.manager.loggerDict.values() if isinstance(logger, logging.Logger)
    ]
    levels = [logger.level for logger in named]
    yield
    logging.captureWarnings(False)
    root.handlers[:], sys.excepthook = handlers, hook
    root.setLevel(level)
    for logger, before in zip(named, levels, strict=True):
        logger.setLevel(before)


@pytest_asyncio.fixture
async def started(tmp_path: Path) -> AsyncIterator[Running]:
    running = Running(tmp_path)
    await running.start()
    yield running
    with suppress(Exception):
        await running.stop()


@pytest.mark.asyncio
@pytest.mark.parametrize("place", PLACES)
async def test_what_breaks_is_told_without_a_word_of_it(
    started: Running, place: str, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.configure("DEBUG", "console", [TOKEN, KEY.hex()])
    for logger in every_logger():
        logger.setLevel(logging.DEBUG)
    phone = started.phone(SAM)
    await started.do(phone, *AGREED, *ROBIN)
    with pytest.MonkeyPatch.context() as patch:
        PLACES[place](patch)
        # Not by `settle`: it would take what breaks for itself.
        started.telegram.say(SAM, SAM, f"{WORDS} <b>")
        started.telegram.send_voice(SAM, SAM)
        started.app.bell.ring()
        ending = asyncio.create_task(started.app.wait(asyncio.get_running_loop().create_future()))
        out = told = ""
        for _ in range(round(PATIENCE / AFTER)):
            before = "Broken" in told
            await asyncio.wait([ending], timeout=AFTER)
            if ending.done() and (ended := ending.exception()):  # the process would end: as Python reports it
                sys.excepthook(type(ended), ended, ended.__traceback__)
            out, told = map("".join, zip((out, told), capsys.readouterr(), strict=True))
            if before or ending.done():
                break
        ending.cancel()
    assert "Broken" in told, "nobody would know"
    for secret in SECRETS:
        assert secret not in told + out

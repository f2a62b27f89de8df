"""A stand-in for Telegram with two people, and a real ``telegram.Bot`` that talks to it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from datetime import UTC, datetime

import pytest
import pytest_asyncio
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
)
from telegram.error import (
    BadRequest,
)

from bot.clock import FixedClock
from bot.demo.telegram import StandInRequest, Telegram

ANNA = 101
BRAM = 102
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOON)


@pytest.fixture
def telegram(clock: FixedClock) -> Telegram:
    telegram = Telegram(clock)
    telegram.add_person(ANNA, "Anna", username="anna_demo", language_code="nl")
    telegram.add_person(BRAM, "Bram", language_code="en-GB")
    return telegram


@pytest_asyncio.fixture
async def bot(telegram: Telegram) -> AsyncIterator[Bot]:
    request = StandInRequest(telegram)
    async with Bot("1:x", request=request, get_updates_request=StandInRequest(telegram)) as bot:
        yield bot


def keyboard(*data: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(name, callback_data=name)] for name in data])


Refusal = Callable[..., Coroutine[None, None, str]]


@pytest.fixture
def refusal(telegram: Telegram) -> Refusal:
    """Telegram's own words for a refused call; python-telegram-bot changes their capitals."""
    words: list[str] = []
    telegram.on_call.append(
        lambda method, parameters, response: words.append(response.get("description", ""))
    )

    async def refused(call: Awaitable[object], kind: type[Exception] = BadRequest) -> str:
        with pytest.raises(kind) as caught:
            await call
        assert type(caught.value) is kind
        return words[-1].removeprefix("Bad Request: ")

    return refused

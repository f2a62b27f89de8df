"""An update larger than any of Telegram's is noted, and nothing of it is read."""

from __future__ import annotations

from typing import Any

import pytest

from bot.intake.polling import Poison
from bot.intake.sizes import LARGEST, is_too_large
from tests.delivery.conftest import until
from tests.intake.test_polling import Bench, bench

__all__ = ["bench"]

MESSAGE = {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}}
KEYBOARD = {"inline_keyboard": [[{"text": "x" * 200, "callback_data": "y" * 64}]] * 100}


def nested(depth: int) -> Any:
    value: Any = "x"
    for _ in range(depth):
        value = [value]
    return value


@pytest.mark.parametrize(
    "content",
    [
        {"text": "x" * LARGEST},
        {"entities": [{"type": "bold", "offset": 0, "length": 1}] * 70_000},
        {"x" * LARGEST: 1},
        {"text": "x" * 4096, "reply_to_message": nested(LARGEST + 1)},
    ],
    ids=["text", "entities", "key", "depth"],
)
def test_too_large(content: dict[str, Any]) -> None:
    assert is_too_large({"update_id": 1, "message": MESSAGE | content})


def test_the_largest_of_telegrams_fits_four_times() -> None:
    entities = [{"type": "text_link", "offset": n, "length": 1, "url": "u" * 100} for n in range(100)]
    full = MESSAGE | {"text": "x" * 4096, "entities": entities, "reply_markup": KEYBOARD}
    assert not is_too_large({"update_id": 1, "message": full | {"reply_to_message": full}})
    assert not is_too_large({"update_id": 1, "message": full | {"reply_to_message": full, "a": [full] * 2}})


@pytest.mark.asyncio
async def test_it_is_set_aside_unread_and_the_others_go_on(
    bench: Bench,
) -> None:
    large = bench.server.say("x" * LARGEST, 1)
    last = bench.server.say("after", 1)
    async with bench.polling():
        await until(lambda: bench.server.confirmed == last)
    assert bench.set_aside == [Poison(large, "message", "TooLarge", 1)]
    assert large not in bench.attempts and bench.handled == ["after"]

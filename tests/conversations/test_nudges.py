"""The whole bot with Telegram's clock beside it: stopped, or its machine asleep, and awake again."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.conversations.turn import Turn
from tests.nudges.plans import check_in, iso, own, rhythm
from tests.running import NOOR, SAM, Running

pytestmark = pytest.mark.asyncio


def plans(turn: Turn) -> None:
    for hour in (16, 17, 18):
        check_in(iso(0, hour))(turn)
    rhythm("good_moment", 17)(turn)
    own("take a walk", iso(0, 16, 30), "1234567")(turn)
    own("call the bank", iso(0, 17, 45))(turn)


@pytest.mark.parametrize("stopped", [True, False])
@pytest.mark.parametrize("hours", [6, 13, 45, 72])
async def test_one_message_each_after_waking(running: Running, stopped: bool, hours: int) -> None:
    phones = [running.phone(person) for person in (SAM, NOOR)]
    for phone, person in zip(phones, (SAM, NOOR), strict=True):
        await running.do(phone, "/start", "c|*|terms|agree")
        await running.look(person, plans)
    before = [len(phone.chat.history) for phone in phones]
    if stopped:
        await running.stop()
        running.clock.advance(timedelta(hours=hours))
        await running.start()
        await running.settle()
    else:
        await running.advance(timedelta(hours=hours))
    came = [len(phone.chat.history) - shown for phone, shown in zip(phones, before, strict=True)]
    asleep = hours in (6, 13)  # 21:00 and 04:00: quiet
    assert came == ([0, 0] if asleep else [1, 1])
    if asleep:
        await running.advance(timedelta(hours=18 - hours))
        assert [len(phone.chat.history) - shown for phone, shown in zip(phones, before, strict=True)] == [
            1,
            1,
        ]

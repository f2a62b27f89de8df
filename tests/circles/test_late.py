"""What comes late: something planned for the day that fell due while the bot was down."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.conversations.circles.calendar import plan
from tests.circles.family import Family
from tests.circles.joining import in_circle
from tests.running import ZONE, Running

pytestmark = pytest.mark.asyncio

TUESDAY = 2


async def test_it_does_not_come_in_the_night(running: Running) -> None:
    family = Family(running)
    await family.arrive()
    await family.all_join()
    await in_circle(running, family.chat.id, lambda turn: plan(turn, "weather", TUESDAY, "16:00"))
    said = family.said()
    await running.stop()
    running.clock.advance(timedelta(hours=32))  # 23:00 of that Tuesday
    await running.start()
    await running.settle()
    assert family.said() == said
    await running.to_next_nudge()
    local = running.clock.now().astimezone(ZoneInfo(ZONE))
    assert (local.isoweekday(), local.hour, local.minute) == (TUESDAY + 1, 9, 0)
    assert len(family.said()) == len(said) + 1

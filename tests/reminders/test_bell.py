"""The bell, where the host's clock is no help."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.clock import Clock, FixedClock
from bot.reminders import bell as bells
from bot.reminders.bell import Bell
from tests.reminders.host import NOON

pytestmark = pytest.mark.asyncio


async def test_who_waits_looks_up_though_nothing_rings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bells, "SWEEP", timedelta(milliseconds=5))
    bell = Bell(Clock())
    bell.start()
    bell.ring_at(Clock().now() + timedelta(days=365))  # as after a clock was set back by a year
    async with asyncio.timeout(2):
        await bell.wait()
        await bell.wait()
    bell.stop()


async def test_it_rings_when_something_is_due() -> None:
    bell = Bell(FixedClock(NOON))
    bell.start()
    bell.ring_at(NOON - timedelta(hours=1))
    async with asyncio.timeout(2):
        await bell.wait()
    bell.stop()

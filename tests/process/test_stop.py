"""SIGTERM ends the real process within five seconds, with nothing half done, whatever it is doing."""

from __future__ import annotations

import asyncio
import random
import signal
from pathlib import Path

import pytest

from tests.process.machine import Machine, machine
from tests.process.player import choose, screen
from tests.running import SAM

pytestmark = pytest.mark.asyncio

MOST_SECONDS = 5.0
"""Docker gives ten before it kills (docker stop); half of that is promised."""

CROWD = range(2001, 2021)


def updates_seen(bot: Machine) -> int:
    return int(bot.select("SELECT COUNT(*) FROM seen_update")[0][0])


async def stop(bot: Machine) -> None:
    """SIGTERM, and all that must hold after it."""
    code, seconds = await bot.terminate()
    assert code == 0, bot.last_lines()
    assert seconds < MOST_SECONDS
    assert not bot.database.with_name("hecht.db-wal").exists(), "SQLite merges its log when it is closed"
    assert "sending" not in bot.outbox()


async def crowd_arrives(bot: Machine) -> None:
    """Twenty people agree to the terms, and are asked something."""
    telegram = bot.telegram
    for person in CROWD:
        telegram.add_person(person, "Robin", language_code="en")
        telegram.start(person)
    await bot.until(lambda: all(screen(telegram, person) for person in CROWD), "not everyone was greeted")


def act(bot: Machine, chance: random.Random) -> None:
    """Everyone presses or types something, and some do it twice."""
    for person in [*CROWD, *chance.sample(CROWD, 5)]:
        if screen(bot.telegram, person) is not None:
            choose(bot.telegram, person).do(bot.telegram, person)


@pytest.mark.slow
async def test_at_rest(tmp_path: Path) -> None:
    async with machine(tmp_path) as bot:
        await bot.start()
        await stop(bot)
        assert bot.log.read_text().count("Traceback") == 0


@pytest.mark.slow
async def test_by_ctrl_c(tmp_path: Path) -> None:
    async with machine(tmp_path) as bot:
        process = await bot.start()
        process.send_signal(signal.SIGINT)
        assert await bot.ended() == 0


@pytest.mark.parametrize("seconds", [0.02, pytest.param(0.3, marks=pytest.mark.slow)])
async def test_while_twenty_people_press_and_type(tmp_path: Path, seconds: float) -> None:
    chance = random.Random(str(seconds))
    async with machine(tmp_path) as bot:
        await bot.start()
        await crowd_arrives(bot)
        before = updates_seen(bot)
        act(bot, chance)
        waiting = bot.telegram.updates.pending()
        await asyncio.sleep(seconds)
        await stop(bot)

        handled = updates_seen(bot) - before
        assert handled + bot.telegram.updates.pending() >= waiting, "an update was let go of unhandled"
        await bot.start()
        await bot.settled()
        assert updates_seen(bot) == before + waiting
        await stop(bot)


@pytest.mark.slow
@pytest.mark.parametrize("slow", [1.0, 60.0])
async def test_while_telegram_is_slow(tmp_path: Path, slow: float) -> None:
    """Answers that come in time are waited for; the fate of the others is kept as unknown, not as sent."""
    async with machine(tmp_path) as bot:
        await bot.start()
        await crowd_arrives(bot)
        bot.telegram.delay = slow
        act(bot, random.Random(1))
        await bot.until(lambda: not bot.telegram.updates.pending(), "the updates were not taken in")
        await stop(bot)
        states = bot.outbox()
        assert states.get("unknown", 0) == 0 if slow < MOST_SECONDS else states["unknown"] > 0
        assert bot.unsent() > 0


@pytest.mark.slow
async def test_while_it_starts(tmp_path: Path) -> None:
    """At any moment of a first start, the making of the database included: the next start is sound."""
    chance = random.Random(3)
    async with machine(tmp_path) as bot:
        bot.telegram.add_person(SAM, "Sam", language_code="en")
        for _ in range(3):
            await bot.start(until_polling=False)
            await asyncio.sleep(chance.uniform(0.2, 2.5))
            code, seconds = await bot.terminate()
            assert code in (0, -signal.SIGTERM), bot.last_lines()
            assert seconds < MOST_SECONDS
        await bot.start()
        bot.telegram.start(SAM)
        await bot.until(lambda: screen(bot.telegram, SAM), "nobody was greeted")
        await stop(bot)

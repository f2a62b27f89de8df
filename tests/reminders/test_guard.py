"""The host's clock goes wrong, in every way it can; Telegram's goes on."""

from __future__ import annotations

import logging
import random
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from bot.reminders.guard import ASK_AGAIN, HELD, MARK, PATIENCE, TOLERANCE
from tests.reminders.host import LOOK, NOON, Machine, machine

pytestmark = pytest.mark.asyncio

SECOND, MINUTE, HOUR, DAY = (timedelta(seconds=s) for s in (1, 60, 3600, 86400))
JUMPS = [
    sign * by
    for by in (SECOND, 30 * SECOND, 119 * SECOND, 3 * MINUTE, HOUR, DAY, 30 * DAY, 365 * DAY, 3650 * DAY)
    for sign in (1, -1)
]
EARLY = -TOLERANCE
"""No nudge may come earlier than this."""


@pytest_asyncio.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Machine]:
    async with machine(tmp_path) as one:
        yield one


@pytest.mark.parametrize("jump", JUMPS, ids=str)
async def test_a_clock_that_jumps(bot: Machine, jump: timedelta, caplog: pytest.LogCaptureFixture) -> None:
    broken, mended, end = NOON + 30 * MINUTE, NOON + 90 * MINUTE, NOON + 3 * HOUR
    await bot.plan(*(NOON + n * 10 * MINUTE for n in range(1, 18)))
    await bot.watch(broken)
    bot.host.ahead = jump
    await bot.watch(mended)
    assert bool(await bot.chore(HELD)) == (abs(jump) > TOLERANCE)
    bot.host.ahead = timedelta()
    await bot.watch(end)
    for due, late in bot.late().items():
        assert late >= EARLY
        if abs(jump) <= TOLERANCE:
            assert late <= abs(jump) + LOOK
        elif broken < due <= mended:
            assert due + late >= mended, "sent by a wrong clock"
            assert due + late <= mended + LOOK
        else:
            assert late <= LOOK
    said = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
    assert len(said) == (0 if abs(jump) <= TOLERANCE else 2), said
    assert not await bot.chore(HELD)


@pytest.mark.parametrize("seed", range(8))
async def test_one_thing_after_the_other(bot: Machine, seed: int) -> None:
    """Jumps, suspends and restarts in any order: nothing is lost, doubled, or early."""
    chance = random.Random(seed)
    await bot.plan(*(NOON + chance.randrange(1, 3 * 24 * 60) * MINUTE for _ in range(60)))
    for _ in range(40):
        match chance.choice(("jump", "creep", "mend", "suspend", "restart", "offline", "online")):
            case "jump":
                bot.host.ahead = chance.choice(JUMPS)
            case "creep":
                bot.host.ahead += chance.uniform(-119, 119) * SECOND
            case "mend":
                bot.host.ahead = timedelta()
            case "suspend":
                bot.host.suspend(chance.uniform(60, 6 * 3600) * SECOND)
            case "restart":
                await bot.restart()
            case offline:
                bot.server.offline = offline == "offline"
        await bot.watch(bot.host.true + chance.randrange(20) * MINUTE)
    bot.host.ahead, bot.server.offline = timedelta(), False
    bot.host.suspend(4 * DAY)
    await bot.watch(bot.host.true + MINUTE)
    assert min(bot.late().values()) >= EARLY


@pytest.mark.parametrize("asleep", [MINUTE, 5 * MINUTE, HOUR, 9 * HOUR, 3 * DAY], ids=str)
async def test_a_machine_that_was_suspended(
    bot: Machine, asleep: timedelta, caplog: pytest.LogCaptureFixture
) -> None:
    await bot.plan(NOON + MINUTE, NOON + asleep / 2 // MINUTE * MINUTE, NOON + asleep + 30 * MINUTE)
    await bot.watch(NOON)
    bot.host.suspend(asleep)
    awake = bot.host.true
    await bot.watch(awake + HOUR)
    assert all(timedelta() <= late <= LOOK or due + late <= awake + LOOK for due, late in bot.late().items())
    assert bot.server.asked == (1 if asleep <= TOLERANCE else 2)
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


@pytest.mark.parametrize("ahead", [365 * DAY, -365 * DAY, 10 * MINUTE, -10 * MINUTE], ids=str)
async def test_a_start_with_a_wrong_clock(bot: Machine, ahead: timedelta) -> None:
    """A board without a battery wakes in another year, until the network has told it the time."""
    await bot.plan(NOON + MINUTE, NOON + 2 * DAY)
    bot.host.ahead = ahead
    await bot.restart()
    await bot.watch(NOON + HOUR)
    assert bot.sends.sent == []
    bot.host.ahead = timedelta()
    await bot.watch(NOON + 2 * HOUR)
    assert [at for _, at in bot.sends.sent] == [NOON + HOUR]


async def test_a_stopped_machine_that_does_not_know_it(bot: Machine) -> None:
    """A virtual machine that was frozen: neither of its clocks has moved, but any answer shows it."""
    await bot.plan(NOON + 10 * HOUR)
    await bot.watch(NOON)
    bot.host.suspend(9 * HOUR)
    bot.host.ahead = -9 * HOUR
    bot.server.answer()  # to a poll
    assert await bot.guard.now() is None


async def test_what_mended_itself_is_noticed_without_asking(bot: Machine) -> None:
    await bot.watch(NOON)
    bot.host.ahead = HOUR
    assert await bot.guard.now() is None
    asked = bot.server.asked
    bot.host.ahead = timedelta()
    assert await bot.guard.now() == bot.host.true
    assert bot.server.asked == asked


async def test_without_an_answer_it_waits_in_silence(bot: Machine, caplog: pytest.LogCaptureFixture) -> None:
    bot.server.offline = True
    for _ in range(60):
        assert await bot.guard.now() is None
        bot.host.pass_time(SECOND)
    assert bot.server.asked == 60 / ASK_AGAIN
    bot.server.offline = False
    bot.host.pass_time(ASK_AGAIN * SECOND)
    assert await bot.guard.now() == bot.host.true
    assert caplog.records == []


async def test_a_machine_that_wakes_without_a_network(bot: Machine, caplog: pytest.LogCaptureFixture) -> None:
    await bot.watch(NOON)
    bot.host.suspend(DAY)
    bot.server.offline, asked = True, bot.server.asked
    for _ in range(60):
        assert await bot.guard.now() is None
        bot.host.pass_time(SECOND)
    assert bot.server.asked - asked == 60 / ASK_AGAIN
    bot.server.answer()  # to a poll
    assert await bot.guard.now() == bot.host.true
    assert caplog.records == []


async def test_a_server_that_shows_its_clock_no_more(bot: Machine) -> None:
    """As when it was behind a proxy that did: then the mark is what there is."""
    await bot.watch(NOON)
    bot.server.dateless = True
    bot.host.suspend(DAY)
    for _ in range(60):
        assert await bot.guard.now() == bot.host.true
        bot.host.pass_time(SECOND)
    assert bot.server.asked <= 2 + 60 / ASK_AGAIN


@pytest.mark.parametrize("back", [2 * MINUTE, 4 * MINUTE, 6 * MINUTE, 365 * DAY], ids=str)
async def test_a_server_that_shows_no_clock(
    bot: Machine, back: timedelta, caplog: pytest.LogCaptureFixture
) -> None:
    """A clock that was set back by more than five minutes is not believed for an hour, and then it is."""
    bot.server.dateless = True
    await bot.watch(NOON + HOUR)
    bot.host.ahead = -back
    for minutes in range(3 * 60):
        trusted = await bot.guard.now() is not None
        behind = back - minutes * MINUTE
        assert trusted == (behind <= 5 * MINUTE or minutes * 60 >= PATIENCE)
        bot.host.pass_time(MINUTE)
    assert len(caplog.records) == (2 if back > 5 * MINUTE else 0)


async def test_the_mark_outlives_the_process(bot: Machine) -> None:
    bot.server.dateless = True
    await bot.plan(NOON - DAY)
    await bot.watch(NOON)
    bot.host.ahead = -30 * DAY
    await bot.restart()
    assert await bot.guard.now() is None
    bot.host.ahead = timedelta()
    bot.host.pass_time(LOOK)
    assert await bot.guard.now() is not None


async def test_the_mark_is_kept_once_a_minute(bot: Machine) -> None:
    bot.server.dateless = True
    kept = set()
    for _ in range(600):
        await bot.guard.now()
        kept.add(await bot.chore(MARK))
        bot.host.pass_time(SECOND)
    assert len(kept) == 10


async def test_a_clock_set_ahead_is_believed_where_nobody_says_otherwise(bot: Machine) -> None:
    bot.server.dateless = True
    await bot.watch(NOON)
    bot.host.ahead = DAY
    assert await bot.guard.now() == NOON + DAY


async def test_what_an_earlier_process_left_is_put_right(bot: Machine) -> None:
    """The status command must not go on about a clock that was mended while the bot was off."""
    await bot.watch(NOON)
    bot.host.ahead = HOUR
    await bot.watch(NOON)
    assert await bot.chore(HELD)
    bot.host.ahead = timedelta()
    await bot.restart()
    await bot.watch(NOON)
    assert not await bot.chore(HELD)

"""Nudges that fell due while the bot was down, and kill -9 while they go out: each one comes, and a kill
costs at most one copy more."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path

import pytest

from bench.nudges.kills import drain_and_kill, let_a_minute_pass
from bot.clock import Clock
from tests.process.machine import PATIENCE, Machine, machine
from tests.process.player import choose, pressable, sent_to, shown
from tests.process.test_kill import (
    assert_whole,
    kill_after_a_while,
    kill_at_a_call,
    let_nudges_fall_due,
)

pytestmark = [pytest.mark.asyncio, pytest.mark.slow]

FAMILY = range(3001, 3009)
KILLS = 5
MANY, MANY_KILLS = 1500, 30
"""A third of the drain of `make bench-nudges`: each kill takes two seconds, most of it the start."""


async def plans_a_step(bot: Machine, person: int) -> None:
    """Play from Start until a check-in is planned."""
    telegram = bot.telegram
    telegram.add_person(person, "Robin", language_code="en")
    telegram.start(person)
    while True:
        await bot.until(lambda: shown(telegram, person), "there is nothing to press")
        before, act = shown(telegram, person), choose(telegram, person)
        act.do(telegram, person)
        await changed(bot, person, before)
        if act.button.endswith("|sum|right"):
            return


async def changed(bot: Machine, person: int, before: frozenset[str]) -> None:
    """Until the person is asked something else."""
    await bot.until(lambda: shown(bot.telegram, person) != before, "nothing followed a press")


def nudges(bot: Machine) -> dict[int, int]:
    """How many nudges everyone has been sent."""
    shown = {person: bot.telegram.chats[person].shown() for person in FAMILY}
    return {
        person: sum(any(data.startswith("n|") for data in pressable(message)) for message in messages)
        for person, messages in shown.items()
    }


def planned(bot: Machine) -> dict[str, int]:
    """How many nudges are in which state."""
    return dict(bot.select("SELECT state, COUNT(*) FROM nudge GROUP BY state"))


async def test_a_nudge_that_was_answered_has_come(tmp_path: Path) -> None:
    """A press proves that its message is there, whatever became of the answer to the call that sent it."""
    person = FAMILY[0]
    async with machine(tmp_path) as bot:
        bot.settings["BOT_SEND_LIMITS"] = "none"
        await bot.start()
        await plans_a_step(bot, person)
        await bot.terminate()
        let_nudges_fall_due(bot.database, Clock())

        await bot.start(until_polling=False)
        await kill_at_a_call(bot, 1, done=True, within=PATIENCE)
        assert bot.outbox()["sending"] == 1
        await bot.start()
        choose(bot.telegram, person).do(bot.telegram, person)
        await bot.settled()
        await bot.terminate()
        let_a_minute_pass(bot.database)
        sent = sent_to(bot.telegram, person)
        await bot.start()
        await bot.settled()
        assert sent_to(bot.telegram, person) == sent
        assert "unknown" not in bot.outbox()


async def test_each_nudge_comes_and_a_kill_costs_one_copy_at_most(
    tmp_path: Path, chance: random.Random
) -> None:
    async with machine(tmp_path) as bot:
        bot.settings["BOT_SEND_LIMITS"] = "none"
        await bot.start()
        await asyncio.gather(*(plans_a_step(bot, person) for person in FAMILY))
        await bot.terminate()
        del bot.settings["BOT_SEND_LIMITS"]
        assert planned(bot) == {"due": 2 * len(FAMILY)}
        before = nudges(bot)
        let_nudges_fall_due(bot.database, Clock())

        for kill in range(KILLS):
            if kill % 2:
                await bot.start()
                await kill_after_a_while(bot, chance.uniform(0, 0.6))
            else:
                await bot.start(until_polling=False)
                await kill_at_a_call(bot, chance.randint(1, 8), chance.random() < 0.5, within=5.0)
            assert_whole(bot)
            let_a_minute_pass(bot.database)
            after = nudges(bot)
            print(f"kill {kill}: {sum(after.values())} nudges have come")
            assert all(after[person] - before[person] <= 1 for person in FAMILY), "two in one life"
            before = after

        for _ in range(2):  # the first of these finds out what is unknown
            await bot.start()
            await asyncio.sleep(0.5)
            await bot.terminate()
            let_a_minute_pass(bot.database)
        await bot.start()
        await bot.until(lambda: all(nudges(bot).values()), "a nudge never came")
        came = nudges(bot)
        print(f"{sum(came.values()) - len(FAMILY)} copies of {len(FAMILY)} nudges after {KILLS} kills")
        assert max(came.values()) <= 1 + KILLS
        code, _ = await bot.terminate()
        assert code == 0
        assert planned(bot) == {"sent": len(FAMILY), "due": len(FAMILY)}


async def test_one_drain_under_many_kills(tmp_path: Path, chance: random.Random) -> None:
    survived = await drain_and_kill(tmp_path, MANY, MANY_KILLS, chance)
    print(survived)
    assert survived.came == MANY, "a nudge was lost"
    assert survived.left == 0, "something is not done with"
    assert survived.in_one_life == 1, "twice in one life"
    assert survived.most <= 1 + MANY_KILLS
    assert survived.damaged == 0

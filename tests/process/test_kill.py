"""kill -9 of the real process at random moments. Nothing that was answered is lost, nothing happens twice,
nothing is asked twice but for one copy more per kill.

What should be there after each act comes from the same acts played without a kill (`rehearse`).
"""

from __future__ import annotations

import asyncio
import random
import shutil
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from bot.clock import Clock, to_ms
from tests.process.machine import Machine, machine
from tests.process.player import Act, Kept, choose, kept, sent_to, shown
from tests.running import SAM, Running

ACTS = 31
"""Enough for the whole main job: from Start over a plan, a check-in and the records to a second plan."""

LATE = 15.0
"""Seconds within which a restarted bot has caught up: a reply of unknown fate is repeated after 10 s."""

SAYING = ("sendmessage", "editmessagetext", "editmessagereplymarkup", "answercallbackquery")
"""The methods that count: what is said to a person, and not what is set at each start."""

REPEATED = ("Bad Request: message is not modified", "Bad Request: query is too old")
"""What Telegram says to an edit, or to the answer of a press, that a kill made the bot repeat."""

TIMES = {"done": 0.06, "start": 2.5}
"""Kills fall within so many seconds after an act, or after a start."""


@pytest.fixture
def rehearsal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the rehearsal keeps its data."""
    return tmp_path_factory.mktemp("rehearsal")


# ---------------------------------------------------------------------------------------------- rehearsal


@dataclass(frozen=True, slots=True)
class Expected:
    """An act, and what there must be when it has been dealt with. ``nudge``: the act is no act, a planned
    nudge falls due. ``sent`` counts the messages so far."""

    act: Act
    shown: frozenset[str]
    kept: Kept
    sent: int
    nudge: bool = False


async def rehearse(folder: Path, acts: int) -> list[Expected]:
    """Play the main job with nobody killing, in this process."""
    running = Running(folder)
    await running.start()
    plan: list[Expected] = []

    async def note(act: Act, nudge: bool = False) -> None:
        await running.settle()
        stored = kept(folder / "hecht.db", folder / "master.key", SAM)
        sent = sent_to(running.telegram, SAM)
        plan.append(Expected(act, shown(running.telegram, SAM), stored, sent, nudge))

    try:
        act = Act(words="/start")
        while len(plan) < acts:
            running.clock.advance(timedelta(seconds=10))
            act.do(running.telegram, SAM)
            await note(act)
            if act.button.endswith("|sum|right") and not any(step.nudge for step in plan):
                let_nudges_fall_due(folder / "hecht.db", running.clock)
                await note(Act(), nudge=True)
            done = [step.act.words for step in plan]
            checked = any(step.act.button == "n|done" for step in plan)
            looked = [words for words in ("/map", "/steps") if words not in done]
            at_end = all(data.startswith(("o|", "m|")) for data in plan[-1].shown)
            look = checked and at_end and looked
            act = Act(words=looked[0]) if look else choose(running.telegram, SAM)
    finally:
        await running.stop()
    running.verify()
    return plan


# ------------------------------------------------------------------------------------------------- killing


async def kill_after_a_while(bot: Machine, seconds: float) -> None:
    await asyncio.sleep(seconds)
    await bot.kill()


async def kill_at_a_call(bot: Machine, number: int, done: bool, within: float = 0.5) -> None:
    """Die at the call with this number, before Telegram has done what it asks or after, with no answer; or
    after so many seconds, when there were fewer."""
    seen: Counter[bool] = Counter()

    def trap(method: str, after: bool) -> bool:
        seen[after] += method.lower() in SAYING
        if after is done and seen[after] >= number:
            bot.strike()
            return True
        return False

    bot.telegram.trap = trap
    assert bot.process is not None
    try:
        async with asyncio.timeout(within):
            await bot.process.wait()
    except TimeoutError:
        await bot.kill()
    finally:
        bot.telegram.trap = None


def moments(chance: random.Random) -> Iterator[str]:
    """Every kind of moment, in a random order, over and over."""
    while True:
        yield from chance.sample(["done", "done", "call", "call", "start"], 5)


async def act_and_kill(bot: Machine, act: Act, moment: str, chance: random.Random) -> None:
    """Let the person do something, and kill the bot once."""
    if moment == "start":
        await bot.terminate()
        act.do(bot.telegram, SAM)
        await bot.start(until_polling=False)
        await kill_after_a_while(bot, chance.uniform(0, TIMES["start"]))
        return
    act.do(bot.telegram, SAM)
    if moment == "call":
        await kill_at_a_call(bot, chance.randint(1, 2), chance.random() < 0.5)
    else:
        await kill_after_a_while(bot, chance.uniform(0, TIMES["done"]))


def assert_whole(bot: Machine) -> None:
    """SQLite finds nothing wrong with a copy of what the kill left."""
    copy = bot.folder / "copy"
    shutil.copytree(bot.data, copy, dirs_exist_ok=True)
    with closing(sqlite3.connect(copy / "hecht.db")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    shutil.rmtree(copy)


def let_nudges_fall_due(database: Path, clock: Clock) -> None:
    """As if the time had come while nobody looked, at an hour at which nobody is asleep."""
    now = to_ms(clock.now())
    with closing(sqlite3.connect(database)) as connection, connection:
        first = "SELECT id FROM nudge WHERE state = 'due' GROUP BY person_id HAVING due_at = MIN(due_at)"
        connection.execute(f"UPDATE nudge SET due_at = ? WHERE id IN ({first})", (now - 1000,))
        connection.execute("UPDATE chat SET quiet_from = '00:00', quiet_until = '00:00'")


async def caught_up(bot: Machine, expected: Expected) -> None:
    """Until the person is at the same question and every answer is kept."""
    telegram = bot.telegram

    def holds() -> bool:
        return not telegram.updates.pending() and shown(telegram, SAM) == expected.shown

    try:
        await bot.until(holds, "not caught up", LATE)
    except AssertionError as late:
        seen = sorted(shown(telegram, SAM))
        raise AssertionError(f"{late}\nat {seen} instead of {sorted(expected.shown)}") from None
    assert kept(bot.database, bot.folder / "master.key", SAM) == expected.kept


async def play_and_kill(
    folder: Path, chance: random.Random, plan: list[Expected], kills: set[int], kinds: Iterator[str]
) -> Counter[str]:
    """Play what was rehearsed, with a kill at each act in ``kills``; gives how many there were, by moment."""
    died: Counter[str] = Counter()
    async with machine(folder) as bot:
        bot.telegram.add_person(SAM, "Sam", language_code="en")
        await bot.start()
        for number, expected in enumerate(plan):
            if expected.nudge:
                await bot.terminate()
                let_nudges_fall_due(bot.database, Clock())
                await bot.start()
            elif number in kills:
                moment = next(kinds)
                died[moment] += 1
                print(f"act {number}, {moment}")
                await act_and_kill(bot, expected.act, moment, chance)
                if bot.database.exists():
                    assert_whole(bot)
                await bot.start()
            else:
                expected.act.do(bot.telegram, SAM)
            await caught_up(bot, expected)
            copies = sent_to(bot.telegram, SAM) - expected.sent
            assert 0 <= copies <= died.total(), "asked more than once"
        code, _ = await bot.terminate()
        assert code == 0
        refused = [words for _, code, words in bot.telegram.checks.refused if code == 400]
        assert all(words.startswith(REPEATED) for words in refused), "more than repeats was refused"
        print(f"{died.total()} kills, {copies} copies")
    return died


@pytest.mark.slow
@pytest.mark.asyncio
async def test_a_kill_at_every_act_of_the_main_job(
    tmp_path: Path, rehearsal: Path, chance: random.Random
) -> None:
    plan = await rehearse(rehearsal, ACTS)
    died = await play_and_kill(tmp_path, chance, plan, set(range(len(plan))), moments(chance))
    assert died.total() == sum(not step.nudge for step in plan) >= 30

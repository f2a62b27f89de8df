"""Anything in any order: every button that was ever shown, words, moves of the clock, restarts, downtime."""

from __future__ import annotations

import random
from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest

from bot.conversations import records
from bot.conversations.nudges import rhythms
from bot.conversations.turn import Turn
from tests.nudges.life import Life, living
from tests.nudges.plans import check_in, iso, own, rhythm, somebody

pytestmark = pytest.mark.asyncio

WORDS = ("/reminders", "/pause", "/menu", "/settings", "/remind take a walk", "tomorrow at 7pm", "every day")
HOME = ("m|menu|", "m|reminders|", "m|settings|", "m|pause|")
IN_A_FLOW = ("o|", "c|", "t|", "d|", "s|", "b|", "x|")
OURS = ("remind", "reminder", "rhythm", "pause", "quiet", "day_part", "manners")
ACTS = (("press", 60), ("old", 8), ("say", 8), ("live", 14), ("down", 4), ("restart", 3), ("block", 3))
"""What is done, and how often."""

MOSTLY = 0.7
"""How often a press is one on what this is about."""

LATELY = 12
"""Messages whose buttons are pressed; now and then an older one is."""


async def settle(life: Life) -> None:
    robin = await life.turn(somebody())
    for plan in (
        rhythm("good_moment", 19),
        rhythm("weekly", 12, "7"),
        rhythm("trust", 20, relation_id=robin),
    ):
        await life.turn(plan)
    await life.turn(own("call Robin", iso(1, 12), rhythms.EVERY_DAY))
    await life.turn(own("water the plants", iso(1, 12, 30)))
    await life.turn(check_in(iso(1, 13), robin))
    await life.turn(check_in(iso(7, 13), robin, asked=False))
    track = next(iter(life.world.content.tracks))
    await life.tap(f"m|track_begin|{track}")
    await life.tap("m|track_ask|")
    await life.say("/reminders")


def sound(turn: Turn) -> None:
    """What is planned is about something that is there, once; and what comes again is planned."""
    pending = turn.tx.sql.nudge_pending(person_id=turn.person_id)
    known = {rule.id: rule for rule in rhythms.all_of(turn)}
    usual: Counter[tuple[str, str]] = Counter()
    for nudge in pending:
        rule = known.get(nudge["reminder_id"])
        match nudge["kind"]:
            case "check_in":
                assert records.step(turn, nudge["step_id"]) is not None
            case "weekly" | "trust" | "good_moment" | "self":
                assert rule is not None and rule.state == "on", "of a reminder that is over"
                if rule.recurs and nudge["local_time"] == rule.local_time:
                    usual[rule.id, nudge["local_date"]] += 1
    assert not usual or max(usual.values()) == 1, "twice on a date"
    assert sum(n["kind"] == "track" for n in pending) <= 1
    planned = {nudge["reminder_id"] for nudge in pending}
    for rule in known.values():
        if rule.recurs and rule.state == "on" and turn.chat.reachable:
            assert rule.id in planned or (turn.chat.hushed and rule.kind != "self"), f"{rule.kind} is lost"


async def act(life: Life, chance: random.Random) -> str:
    """One thing; gives what was pressed, empty when something else was done."""
    life.clock.advance(timedelta(seconds=chance.randrange(1, 120)))
    match chance.choices(
        ("press", "old", "say", "live", "down", "restart", "block"), (60, 8, 8, 14, 4, 3, 3)
    )[0]:
        case "press" | "old" as which:
            among = life.said if which == "old" else life.said[-LATELY:]
            shown = [data for message in among for data in message.data if data]
            ours = [data for data in shown if data.startswith("n|") or data.split("|")[1] in OURS]
            if shown:
                data = chance.choice(ours if ours and chance.random() < MOSTLY else shown)
                await life.tap(data)
                return data
        case "say":
            await life.say(chance.choice(WORDS))
        case "live":
            await life.days(chance.choice((0.1, 0.5, 1, 3)))
        case "down":
            await life.down(timedelta(hours=chance.uniform(0, 72)))
            await life.tidy()
        case "restart":
            await life.restart()
        case _:
            await life.block(True)
            await life.turn(sound)
            await life.days(chance.choice((0, 2)))
            await life.block(False)
    return ""


async def run(folder: Path, seed: int, acts: int) -> Counter[str]:
    chance = random.Random(seed)
    pressed: Counter[str] = Counter()
    async with living(folder) as life:
        await life.join()
        await settle(life)
        for _ in range(acts):
            before = len(life.said)
            data = await act(life, chance)
            kind, name, *_ = [*data.split("|"), ""]
            pressed[f"{kind}|{name}" if kind == "m" else kind] += 1
            if (kind == "m" and name in OURS) or kind == "n":
                shown = [m for m in life.said[before:] if m.text and m.data and not m.nudge]
                for message in shown:
                    at_home = any(d.startswith(HOME) or d[:2] in IN_A_FLOW for d in message.data)
                    assert at_home, f"{data} leads nowhere: {message.data}"
            await life.turn(sound)
    return pressed


@pytest.mark.parametrize("seed", range(3))
async def test_random_acts(tmp_path: Path, seed: int) -> None:
    pressed = await run(tmp_path, seed, 100)
    assert len(pressed) > 8


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(10, 20))
async def test_more_random_acts(tmp_path: Path, seed: int) -> None:
    await run(tmp_path, seed, 1500)

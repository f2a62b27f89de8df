"""Anything in any order, ten thousand times over: nothing breaks, and home is three presses away at most.

``HECHT_PLAYS=10000`` sets how many sequences of fifty steps the slow test plays (600 unless told).
tests/conversations/test_random_play.py does the same with the whole bot and a stand-in for Telegram around
it, which takes far longer.
"""

from __future__ import annotations

import os
from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest

from bot.clock import FixedClock
from bot.conversations.events import Commanded, Edited, Event, Located, Membership, NudgeDue, SentMedia, Typed
from bot.storage.store import Store
from bot.storage.tx import Tx
from tests.conversations.lives import FLOWS, Life
from tests.conversations.test_attacks import AGREE
from tests.conversations.test_random_play import SAID
from tests.running import MONDAY

STEPS = 50
HOME = ("m|settings|", "c|welcome|")
"""A button that only the menu has."""

LOOK = 10
"""At every so manieth state, on average, it is tried whether home is near."""


def other_than_a_press(life: Life) -> Event | None:
    """Typed words, a command, an edit, something that is no text, a nudge that is due, a block."""
    rng, origin = life.rng, life.origin()
    life.message += 1
    match rng.randrange(12):
        case 0:
            return Edited(origin, "rather this", life.message - rng.randint(1, 6))
        case 1:
            return SentMedia(origin, rng.choice(("voice", "other")), life.message, rng.choice(("", "look")))
        case 2:
            return Located(origin, rng.choice(("Europe/Amsterdam", "Asia/Makassar", "")), life.message)
        case 3:
            return Membership(origin, blocked=rng.random() < 0.5)
        case 4:
            row = life.tx.sql.chat_by_lookup(lookup=life.tx.lookup(life.person))
            pending = life.tx.sql.nudge_pending(person_id=row["person_id"]) if row else []
            if not pending:
                return None
            life.now += timedelta(hours=rng.choice((1, 12, 30)))
            return NudgeDue(rng.choice(pending)["id"])
        case 5:
            life.now += rng.choice((timedelta(hours=1), timedelta(days=1), timedelta(days=14)))
            return None
        case _:
            said = rng.choice(SAID)
            if said.startswith("/"):
                return Commanded(origin, said[1:], life.message, said)
            return Typed(origin, said, life.message)


def play_one(life: Life) -> None:
    """Press what is shown, what was shown long ago, the same once more; or do something else."""
    choice = life.rng.random()
    if life.shown and choice < 0.55:
        life.press(life.rng.choice(life.shown))
    elif life.pressed and choice < 0.65:
        life.press(life.rng.choice(life.pressed[-20:]))
    elif choice < 0.70:
        life.repeat()
    elif event := other_than_a_press(life):
        life.take(event)


WAYS = ("m|menu|", "m|come_back|", "x|")
"""Buttons on the way there, the shortest first: whoever has left comes back."""


def presses_home(life: Life) -> int:
    """How many presses and typed commands lead to the menu: what is on the screen first, then /menu."""
    for count in range(4):
        if any(data.startswith(HOME) for data in life.shown):
            return count
        ways = [data for data in life.shown if data.startswith(WAYS)]
        way = min(ways, key=lambda data: [data.startswith(way) for way in WAYS].index(True), default=None)
        if way:
            life.press(way)
        else:
            life.message += 1
            life.take(Commanded(life.origin(), "menu", life.message, "/menu"))
    return 4


def live(tx: Tx, number: int) -> Counter[str]:
    life = Life(tx, number)
    try:
        life.press(AGREE)
        life.press(f"o|{life.rng.choice(FLOWS)}|")
        for _ in range(STEPS):
            play_one(life)
            if life.rng.randrange(LOOK) == 0:
                assert presses_home(life) <= 3, "no way home"
        assert presses_home(life) <= 3, "no way home"
    except Exception as error:
        error.add_note(f"life {number}, after {len(life.pressed)} presses")
        raise
    return life.asked


async def play(folder: Path, lives: range) -> Counter[str]:
    store = await Store.open(folder / "hecht.db", bytes(32), FixedClock(MONDAY))
    asked: Counter[str] = Counter()
    for number in lives:
        asked += await store.transact(live, number)
    await store.close()
    return asked


@pytest.mark.asyncio
async def test_anything_in_any_order(tmp_path: Path) -> None:
    await play(tmp_path, range(25))


@pytest.mark.slow
@pytest.mark.asyncio
async def test_anything_in_any_order_thousands_of_times(tmp_path: Path) -> None:
    plays = int(os.environ.get("HECHT_PLAYS", "600"))
    asked = await play(tmp_path, range(1000, 1000 + plays))
    print(f"{plays} sequences of {STEPS} steps, at {len(asked)} different questions")
    assert len(asked) > 100, "they all met the same few questions"

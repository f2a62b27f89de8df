"""Hostile input, on the real content and a real database: nothing breaks, and nothing of it is markup.

``HECHT_HOSTILE=1000000`` sets how many inputs the slow test plays (100,000 unless told).
"""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path

import pytest
from telegram import Update

from bot.clock import FixedClock
from bot.handlers.reading import event_of
from bot.storage.store import Store
from bot.storage.tx import Tx
from tests.conversations.hostile import raw_update
from tests.conversations.lives import Life
from tests.conversations.test_attacks import AGREE
from tests.running import MONDAY

IN_ONE_LIFE = 250
"""Inputs of one person, so that no history grows long."""


def send(life: Life) -> None:
    """One hostile update, read as any other is."""
    life.number += 1
    update = Update.de_json(raw_update(life.rng, life.number, life.person, life.shown), None)
    event = event_of(update)
    if event is not None:
        life.take(event)


def live(tx: Tx, number: int) -> Counter[str]:
    life = Life(tx, number)
    done = 0
    try:
        if number % 10:
            life.press(AGREE)
        while done < IN_ONE_LIFE:
            if life.rng.random() < 0.25:
                life.on()
            else:
                send(life)
                done += 1
        life.nudges()
    except Exception as error:
        error.add_note(f"life {number}, after {done} inputs")
        raise
    return life.asked


async def play(folder: Path, lives: range) -> Counter[str]:
    """Each life in a transaction of its own."""
    store = await Store.open(folder / "hecht.db", bytes(32), FixedClock(MONDAY))
    asked: Counter[str] = Counter()
    for number in lives:
        asked += await store.transact(live, number)
    await store.close()
    return asked


@pytest.mark.asyncio
async def test_hostile_input_breaks_nothing(tmp_path: Path) -> None:
    await play(tmp_path, range(1, 4))


@pytest.mark.slow
@pytest.mark.asyncio
async def test_hostile_input_breaks_nothing_in_a_hundred_thousand(tmp_path: Path) -> None:
    inputs = int(os.environ.get("HECHT_HOSTILE", "100000"))
    asked = await play(tmp_path, range(100, 100 + inputs // IN_ONE_LIFE))
    print(f"{inputs} hostile inputs, at {len(asked)} different questions")
    assert len(asked) > 100, "they all met the same few questions"

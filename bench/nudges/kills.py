"""One drain under many kills: nothing is lost, and what comes twice is counted. A slow test does it too."""

from __future__ import annotations

import asyncio
import random
import sqlite3
from collections import Counter
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from bench.nudges.population import FIRST_CHAT, MINUTE, opened, plan, settle, world
from bench.nudges.real_time import next_minute
from bench.nudges.server import ANSWER_SECONDS, StrictApi, until
from bench.processes import HECHT, started
from bench.server import serving
from bot.clock import Clock

LIFE_SECONDS = 0.25
"""A kill falls within so long after the first nudge of a life."""

WAIT_SECONDS = 5.0
"""A life in which no nudge comes ends after so long: what is left waits for a lease, or for its next try."""

LAST_LIVES = 10
"""So many more at most, without a kill, for what is left."""

MINUTE_MS = MINUTE // timedelta(milliseconds=1)
"""For so long a nudge is claimed, and after so long one of unknown fate is sent again."""


@dataclass(frozen=True, slots=True)
class Survived:
    """What came of a drain. ``in_one_life`` is the most that anybody got between two kills, ``most`` the most
    that anybody got at all. ``damaged``: how often SQLite found something wrong after a kill. ``left``: what
    was not done with at the end."""

    planned: int
    kills: int
    came: int
    copies: int
    in_one_life: int
    most: int
    damaged: int
    left: int

    @property
    def lost(self) -> int:
        return self.planned - self.came


async def drain_and_kill(folder: Path, count: int, kills: int, chance: random.Random) -> Survived:
    """So many nudges that are due now, Hecht without its limits, and kill -9 at random moments meanwhile."""
    clock, content, api = Clock(), world(), StrictApi(Clock(), None)
    async with opened(folder, clock) as store:
        made = await settle(store, content, clock, count)
        await plan(store, content, clock, made, [next_minute(0) - 2 * MINUTE])
    lives: list[Counter[int]] = []
    damaged = 0
    async with serving(api) as url:
        for kill in range(kills + LAST_LIVES):
            before = api.copies(FIRST_CHAT)
            async with started(HECHT, api, url, folder) as bot:
                if kill < kills:
                    await first_nudge(api, before.total())
                    await asyncio.sleep(chance.uniform(0, LIFE_SECONDS))
                    bot.process.kill()
                    await bot.process.wait()
                else:
                    await no_more(api)
            await asyncio.sleep(2 * ANSWER_SECONDS)  # what was on its way when the process died arrives
            lives.append(api.copies(FIRST_CHAT) - before)
            damaged += not is_whole(folder / "hecht.db")
            let_a_minute_pass(folder / "hecht.db")
            if kill >= kills and not unsettled(folder / "hecht.db"):
                break
    came = api.copies(FIRST_CHAT)
    return Survived(
        planned=count,
        kills=kills,
        came=len(came),
        copies=came.total() - len(came),
        in_one_life=max(max(life.values(), default=0) for life in lives),
        most=max(came.values(), default=0),
        damaged=damaged,
        left=unsettled(folder / "hecht.db"),
    )


async def first_nudge(api: StrictApi, before: int) -> None:
    """Until one comes, or none does for long."""
    with suppress(TimeoutError):
        async with asyncio.timeout(WAIT_SECONDS):
            await until(lambda: api.copies(FIRST_CHAT).total() > before)


async def no_more(api: StrictApi) -> None:
    """Until none has come for a while."""
    await asyncio.sleep(WAIT_SECONDS)
    await until(lambda: api.quiet_for(FIRST_CHAT) > WAIT_SECONDS)


def is_whole(database: Path) -> bool:
    """Whether SQLite finds nothing wrong with what a kill left."""
    with closing(sqlite3.connect(database)) as connection:
        found = connection.execute("PRAGMA integrity_check").fetchall()
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    return found == [("ok",)] and not broken


def let_a_minute_pass(database: Path) -> None:
    """As if the bot had been down for longer: what waits for its time is nearer to it."""
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("UPDATE outbox SET due_at = due_at - ? WHERE state = 'unknown'", (MINUTE_MS,))
        connection.execute(
            "UPDATE nudge SET lease_until = lease_until - ? WHERE state = 'claimed'", (MINUTE_MS,)
        )


def unsettled(database: Path) -> int:
    """How many nudges, and messages, are not done with."""
    with closing(sqlite3.connect(database)) as connection:
        ((left,),) = connection.execute(
            "SELECT (SELECT COUNT(*) FROM nudge WHERE state IN ('due', 'claimed'))"
            " + (SELECT COUNT(*) FROM outbox WHERE state IN ('due', 'sending', 'unknown'))"
        )
    return int(left)

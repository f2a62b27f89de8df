"""How long a start takes, and what it holds in memory, with many nudges stored and with none."""

from __future__ import annotations

import asyncio
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter

from bench.nudges.population import ZONE, opened, plan, settle, world
from bench.nudges.real_time import memory
from bench.nudges.server import StrictApi
from bench.processes import HECHT, started
from bench.server import serving
from bot.clock import Clock
from bot.reminders import zones

STARTS = 3
AFTER_SECONDS = 5.0
"""Memory is read so long after the first poll: what a start puts off is done then."""


@dataclass(frozen=True, slots=True)
class Start:
    """Seconds until the first poll; MB of memory a little later, and at most until then. Medians."""

    seconds: float
    memory: float
    peak: float


@dataclass(frozen=True, slots=True)
class Starts:
    """The starts of a full database and of an empty one, by turns. ``megabytes`` is the full one's file.
    Looking through its nudges, when the rules for time zones had changed, took ``zones`` seconds."""

    people: int
    nudges: int
    megabytes: float
    zones: float
    full: Start
    empty: Start


async def fill(folder: Path, people: int, days: list[datetime]) -> float:
    """So many people, with a nudge at each of these local times. Gives the seconds that it takes then to look
    through them because the rules for time zones are new, as at the first start after an update."""
    clock, content = Clock(), world()
    async with opened(folder, clock) as store:
        made = await settle(store, content, clock, people)
        await plan(store, content, clock, made, days)
        began = perf_counter()
        await zones.follow(store, ZONE, clock.now())
        return perf_counter() - began


async def start_up(folder: Path, followed: float) -> Starts:
    """Start Hecht on the database in a folder, and on none, by turns. Raises `DidNotRun`."""
    full: list[Start] = []
    empty: list[Start] = []
    with tempfile.TemporaryDirectory(prefix="bench-") as nothing:
        for _ in range(STARTS):
            full.append(await _start(folder))
            empty.append(await _start(Path(nothing)))
    database = folder / "hecht.db"
    with closing(sqlite3.connect(database)) as connection:
        ((people, nudges),) = connection.execute(
            "SELECT (SELECT COUNT(*) FROM person), (SELECT COUNT(*) FROM nudge WHERE state = 'due')"
        )
    megabytes = database.stat().st_size / 2**20
    return Starts(people, nudges, megabytes, followed, _median(full), _median(empty))


async def _start(folder: Path) -> Start:
    api = StrictApi(Clock(), None)
    async with serving(api) as url:
        began = perf_counter()
        async with started(HECHT, api, url, folder) as bot:
            seconds = perf_counter() - began
            await asyncio.sleep(AFTER_SECONDS)
            return Start(seconds, memory(bot), memory(bot, "VmHWM"))


def _median(starts: list[Start]) -> Start:
    return Start(
        median(start.seconds for start in starts),
        median(start.memory for start in starts),
        median(start.peak for start in starts),
    )


def noons(clock: Clock, days: int) -> list[datetime]:
    """Twelve o'clock (naive) of the coming days."""
    today = clock.now().date()
    return [datetime.combine(today + timedelta(days=n), time(12)) for n in range(1, days + 1)]

"""The two loads, and what is measured under them."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from statistics import median

from bench.people import Crowd, quantile
from bench.processes import Program, running

SETTLE_SECONDS = 0.5
"""After a load, what a bot does behind its answers (marks, answered queries) is waited for and counted."""

STEADY_PER_SECOND = 20.0


@dataclass(frozen=True, slots=True)
class Load:
    """How much. The warm-up, in updates a person, is not counted: Start, agreeing, the first questions."""

    people: int = 100
    warm_up: int = 4
    updates: int = 1200
    steady_seconds: float = 10.0


@dataclass(frozen=True, slots=True)
class Figures:
    """Of one bot. CPU and calls are per update at saturation; latencies are those of the steady load."""

    cpu_ms: float
    per_second: float
    p50_ms: float
    p95_ms: float
    calls: float


async def measure(program: Program, load: Load) -> Figures:
    """Run one bot through both loads. Raises `NoAnswer` or `DidNotRun`."""
    async with running(program) as bot:
        crowd = Crowd(bot.api, load.people)
        await crowd.press(load.people * load.warm_up)
        await asyncio.sleep(SETTLE_SECONDS)
        cpu, calls, began = bot.cpu_seconds(), sent(bot.api.calls), time.perf_counter()
        await crowd.press(load.updates)
        seconds = time.perf_counter() - began
        await asyncio.sleep(SETTLE_SECONDS)
        cpu, calls = bot.cpu_seconds() - cpu, sent(bot.api.calls) - calls
        latencies = await crowd.press_steadily(STEADY_PER_SECOND, load.steady_seconds)
    return Figures(
        cpu_ms=1000 * cpu / load.updates,
        per_second=load.updates / seconds,
        p50_ms=1000 * quantile(latencies, 0.50),
        p95_ms=1000 * quantile(latencies, 0.95),
        calls=calls / load.updates,
    )


def sent(calls: dict[str, int]) -> int:
    """Calls other than polls, of which a bot makes fewer the more it has to do."""
    return sum(number for method, number in calls.items() if method != "getUpdates")


def medians(rounds: list[Figures]) -> Figures:
    """Figure by figure, over the rounds."""
    return Figures(
        cpu_ms=median(figures.cpu_ms for figures in rounds),
        per_second=median(figures.per_second for figures in rounds),
        p50_ms=median(figures.p50_ms for figures in rounds),
        p95_ms=median(figures.p95_ms for figures in rounds),
        calls=median(figures.calls for figures in rounds),
    )

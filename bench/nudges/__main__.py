"""``python -m bench.nudges``: send nudges by the thousand and print what came of them, asserting nothing."""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from bench.nudges.kills import Survived, drain_and_kill
from bench.nudges.real_time import drain, drain_with_job_queue, hecht_killed, job_queue_killed
from bench.nudges.report import (
    PAGE,
    Result,
    Table,
    of_killed,
    of_simulated,
    of_starts,
    of_survived,
    of_together,
    page,
)
from bench.nudges.starting import Starts, fill, noons, start_up
from bench.nudges.virtual_time import Simulated, simulate
from bench.people import NoAnswer
from bench.processes import DidNotRun
from bench.report import as_text, machine
from bot.clock import Clock

SEED = 1
DAYS = 10
"""Everybody who is stored has a nudge on each of so many days."""


@dataclass(frozen=True, slots=True)
class Size:
    """How many: nudges in real time, nudges around one kill, people stored (and nudges in virtual time), and
    nudges and kills of the long drain."""

    together: int
    killed: int
    stored: int
    drained: int
    kills: int


FULL = Size(together=10_000, killed=300, stored=100_000, drained=5_000, kills=100)
QUICK = Size(together=1_000, killed=300, stored=10_000, drained=500, kills=10)


def measure(size: Size) -> Result:
    """Everything, one after the other, so that nothing disturbs anything; each table is printed at once."""
    starts, simulated = stored(size.stored)
    show(of_simulated(simulated))
    survived = killed(size.drained, size.kills)
    show(of_survived(survived))
    once = asyncio.run(hecht_killed(size.killed)), asyncio.run(job_queue_killed(size.killed))
    show(of_killed(*once))
    queue = asyncio.run(drain_with_job_queue(size.together))
    together = asyncio.run(drain(size.together)), queue
    show(of_together(*together))
    return Result(together, once, simulated, starts, survived)


def stored(people: int) -> tuple[Starts, Simulated]:
    """Both are measured on the same database."""
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        days = noons(Clock(), DAYS)
        followed = asyncio.run(fill(Path(name), people, days))
        starts = asyncio.run(start_up(Path(name), followed))
        show(of_starts(starts))
        return starts, simulate(Path(name), people, days[0])


def killed(nudges: int, kills: int) -> Survived:
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        return asyncio.run(drain_and_kill(Path(name), nudges, kills, random.Random(SEED)))


def show(table: Table) -> None:
    print(as_text(table), end="\n\n", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(prog="bench.nudges", description="nudges by the thousand")
    parser.add_argument("--quick", action="store_true", help="a tenth of it, in a few minutes")
    parser.add_argument("--write", action="store_true", help="write docs/benchmarks-nudges.md as well")
    asked = parser.parse_args()
    code = 1
    try:
        code = run(asked)
    except* (NoAnswer, DidNotRun) as failed:
        print("bench:", failed.exceptions[0], file=sys.stderr)
    return code


def run(asked: argparse.Namespace) -> int:
    began = time.perf_counter()
    result = measure(QUICK if asked.quick else FULL)
    seconds = time.perf_counter() - began
    print(f"{machine()}; {seconds:.0f} s")
    if asked.write:
        command = " ".join(["python -m bench.nudges", *sys.argv[1:]])
        PAGE.write_text(page(result, Clock().now(), seconds, command), encoding="utf-8")
        print(f"written: {PAGE.relative_to(PAGE.parent.parent)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

"""``python -m bench``: measure both bots and print the figures; nothing is asserted."""

from __future__ import annotations

import argparse
import asyncio
import pstats
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from bench.inside import AROUND_EACH, STATEMENT, TRANSACTION, calls_of, profiled
from bench.measuring import Figures, Load, measure, medians
from bench.people import NoAnswer
from bench.processes import HECHT, PLAIN, DidNotRun
from bench.report import PAGE, Result, as_page, as_text, machine, rows
from bot.clock import Clock

COUNTED_UPDATES = 200
LINES = 30


async def compare(load: Load, rounds: int) -> Result:
    """Both bots by turns, so that a change in what else the machine does meets both."""
    hecht: list[Figures] = []
    plain: list[Figures] = []
    for number in range(1, rounds + 1):
        for program, figures in ((HECHT, hecht), (PLAIN, plain)):
            print(f"round {number} of {rounds}: {program.name}", file=sys.stderr, flush=True)
            figures.append(await measure(program, load))
    print("counting transactions", file=sys.stderr, flush=True)
    counted = replace(load, updates=COUNTED_UPDATES)
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        stats = await profiled(counted, Path(folder) / "profile")
    transactions = calls_of(stats, TRANSACTION)
    statements = calls_of(stats, STATEMENT) - AROUND_EACH * transactions
    return Result(
        medians(hecht),
        medians(plain),
        transactions / counted.updates,
        statements / counted.updates,
        load,
        rounds,
    )


async def profile(load: Load, into: Path) -> None:
    """Where Hecht's time goes under the saturating load, by own and by cumulative time."""
    stats = await profiled(load, into)
    for order in (pstats.SortKey.TIME, pstats.SortKey.CUMULATIVE):
        stats.sort_stats(order).print_stats(LINES)
    print(f"{load.updates} updates; the whole profile is in {into}")


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="bench", description="Hecht beside a plain python-telegram-bot program"
    )
    parser.add_argument("--rounds", type=int, default=2, help="how often each bot runs (2)")
    parser.add_argument("--updates", type=int, default=Load().updates, help="updates at saturation (1200)")
    parser.add_argument("--write", action="store_true", help="write docs/benchmarks.md as well")
    parser.add_argument(
        "--profile",
        type=Path,
        nargs="?",
        const=Path(tempfile.gettempdir(), "hecht.profile"),
        help="only profile Hecht under the saturating load",
    )
    asked = parser.parse_args()
    code = 1
    try:
        code = run(asked)
    except* (NoAnswer, DidNotRun) as failed:
        print("bench:", failed.exceptions[0], file=sys.stderr)
    return code


def run(asked: argparse.Namespace) -> int:
    load, began = replace(Load(), updates=asked.updates), time.perf_counter()
    if asked.profile:
        asyncio.run(profile(load, asked.profile))
        return 0
    result = asyncio.run(compare(load, asked.rounds))
    seconds = time.perf_counter() - began
    print(f"\n{as_text(rows(result))}\n\n{machine()}; {seconds:.0f} s")
    if asked.write:
        command = " ".join(["python -m bench", *sys.argv[1:]])
        PAGE.write_text(as_page(result, Clock().now(), seconds, command), encoding="utf-8")
        print(f"written: {PAGE.relative_to(PAGE.parent.parent)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

"""What was measured, as a table for a terminal and as docs/benchmarks.md."""

from __future__ import annotations

import os
import platform
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import version
from pathlib import Path

from bench.measuring import STEADY_PER_SECOND, Figures, Load

PACKAGES = ("python-telegram-bot", "aiohttp", "aiosqlite", "httpx")
PAGE = Path(__file__).resolve().parent.parent / "docs" / "benchmarks.md"


@dataclass(frozen=True, slots=True)
class Result:
    """Medians of both bots over the rounds, and what one update costs Hecht's database."""

    hecht: Figures
    plain: Figures
    transactions: float
    statements: float
    load: Load
    rounds: int


def rows(result: Result) -> list[tuple[str, str, str, str]]:
    """Label, Hecht, plain bot, Hecht / plain; the header is the first row."""
    hecht, plain, rate = result.hecht, result.plain, f"{STEADY_PER_SECOND:.0f} updates/s"
    compared = [
        ("CPU per update at saturation, ms", hecht.cpu_ms, plain.cpu_ms),
        ("updates per second at saturation", hecht.per_second, plain.per_second),
        (f"latency p50 at {rate}, ms", hecht.p50_ms, plain.p50_ms),
        (f"latency p95 at {rate}, ms", hecht.p95_ms, plain.p95_ms),
        ("Bot API calls per update", hecht.calls, plain.calls),
    ]
    return [
        ("", "Hecht", "plain bot", "Hecht / plain"),
        *(
            (label, f"{ours:.2f}", f"{theirs:.2f}", f"{ours / theirs:.2f}")
            for label, ours, theirs in compared
        ),
        ("transactions per update at saturation", f"{result.transactions:.2f}", "1.00", ""),
        ("SQL statements per update", f"{result.statements:.1f}", "1.0", ""),
    ]


def as_text(table: Sequence[tuple[str, ...]]) -> str:
    """Columns aligned with spaces, numbers to the right."""
    widths = [max(len(row[column]) for row in table) for column in range(len(table[0]))]
    return "\n".join(
        "  ".join(
            [row[0].ljust(widths[0]), *(cell.rjust(w) for cell, w in zip(row[1:], widths[1:], strict=True))]
        )
        for row in table
    )


def as_page(result: Result, now: datetime, seconds: float, command: str) -> str:
    """The whole of docs/benchmarks.md."""
    header, *body = rows(result)
    table = "\n".join("| " + " | ".join(row) + " |" for row in (header, ("---", "--:", "--:", "--:"), *body))
    load = result.load
    return f"""# Benchmarks

Hecht beside the program that python-telegram-bot's documentation leads to (`bench/plain_bot.py`: a
`ConversationHandler`, each answer written to SQLite through aiosqlite with one connection and a commit per
answer). Both ran as processes of their own against the same Bot API server on loopback (`bench/server.py`),
measured in one run, by turns, {result.rounds} rounds; the figures are medians. Written by
`{command}`, which took {seconds:.0f} s; this page is not edited by hand.

{table}

- **Load**: {load.people} people, each pressing a button and waiting for the answer before the next press.
  The first {load.warm_up} updates of each are the warm-up. Saturation is {load.updates} updates by all of
  them at once; then comes a steady {STEADY_PER_SECOND:.0f} updates a second for {load.steady_seconds:.0f} s.
- **CPU** is user and system time of the bot's process, all threads, also what it does behind its answers.
- **Latency** runs from the moment an update is there for `getUpdates` until the next question arrives at the
  server.
- **One update** is for Hecht: a press, recognised if it comes twice; its answer encrypted and committed with
  the outbox row; the message edited; the press answered; the outcome committed. For the plain bot: the press
  answered, its answer committed in clear, the message edited. It has no outbox, and forgets where everyone is
  when it stops.
- The sending limits of Telegram are off (`BOT_SEND_LIMITS=none`); the plain bot has none. Hecht's SQLite runs
  in WAL mode with `synchronous=FULL`, the plain bot's in its default journal.
- Transactions and statements (without BEGIN and COMMIT) are counted in a shorter run of Hecht of its own.
- Ratios carry over to other machines, milliseconds don't. `python -m bench --profile` shows where Hecht's
  time goes.

Measured on {now:%Y-%m-%d}: {machine()}.
"""


def machine() -> str:
    """Cores, Python, SQLite and the libraries, without anything that tells one machine from another."""
    packages = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    interpreter = f"{platform.python_implementation()} {platform.python_version()}"
    return (
        f"{os.cpu_count()} cores ({platform.machine()}, {platform.system()}), "
        f"{interpreter}, SQLite {sqlite3.sqlite_version}, {packages}"
    )

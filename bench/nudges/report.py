"""What was measured, as tables and as docs/benchmarks-nudges.md. The first row of a table is its header."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bench.nudges.kills import LIFE_SECONDS, Survived
from bench.nudges.real_time import CHAT_PER_SECOND, CHATTING, KILL_AT, Drained
from bench.nudges.server import ANSWER_SECONDS
from bench.nudges.starting import STARTS, Starts
from bench.nudges.virtual_time import Simulated
from bench.report import machine

PAGE = Path(__file__).resolve().parents[2] / "docs" / "benchmarks-nudges.md"

Table = list[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Result:
    """All of it. The first two pairs are Hecht, and python-telegram-bot's JobQueue."""

    together: tuple[Drained, Drained]
    killed: tuple[Drained, Drained]
    simulated: Simulated
    starts: Starts
    survived: Survived


def of_together(hecht: Drained, queue: Drained) -> Table:
    return [
        (f"{hecht.planned:,} nudges due in the same minute", "Hecht", "JobQueue", "Hecht / JobQueue"),
        ("came", f"{hecht.came:,}", f"{queue.came:,}", ""),
        ("never came", f"{hecht.lost:,}", f"{queue.lost:,}", ""),
        ("came twice or more", f"{hecht.copies:,}", f"{queue.copies:,}", ""),
        ("refused with 429", f"{hecht.refused:,}", f"{queue.refused:,}", ""),
        ("the server itself stood still at most, ms", f"{1000 * hecht.stalled:.0f}", "", ""),
        ("from the first to the last, s", f"{hecht.seconds:.0f}", f"{queue.seconds:.0f}", ""),
        (
            "CPU for each that was due, ms",
            f"{hecht.cpu:.2f}",
            f"{queue.cpu:.2f}",
            _ratio(hecht.cpu, queue.cpu),
        ),
        (
            "memory at most, MB",
            f"{hecht.memory:.0f}",
            f"{queue.memory:.0f}",
            _ratio(hecht.memory, queue.memory),
        ),
        *(
            (f"answers to {CHATTING} people meanwhile, {name}, ms", f"{hecht.latency(share):.0f}", "", "")
            for name, share in (("p50", 0.5), ("p95", 0.95), ("p99", 0.99))
        ),
    ]


def of_killed(hecht: Drained, queue: Drained) -> Table:
    return [
        (f"{hecht.planned:,} nudges, kill -9 at number {KILL_AT}, started again", "Hecht", "JobQueue"),
        ("came", f"{hecht.came:,}", f"{queue.came:,}"),
        ("never came", f"{hecht.lost:,}", f"{queue.lost:,}"),
        ("came twice", f"{hecht.copies:,}", f"{queue.copies:,}"),
    ]


def of_simulated(simulated: Simulated) -> Table:
    return [
        (f"{simulated.planned:,} nudges due in the same minute, virtual time", "Hecht"),
        ("came", f"{simulated.came:,}"),
        ("came twice or more", f"{simulated.copies:,}"),
        ("refused with 429", f"{simulated.refused:,}"),
        ("virtual minutes", f"{simulated.minutes:.1f}"),
        ("real seconds", f"{simulated.seconds:.0f}"),
        ("CPU for each, without HTTP, ms", f"{simulated.cpu:.2f}"),
    ]


def of_starts(starts: Starts) -> Table:
    full, empty = starts.full, starts.empty
    return [
        ("Start", f"{starts.people:,} people, {starts.nudges:,} nudges", "nothing stored", "full / empty"),
        (
            "until the first poll, s",
            f"{full.seconds:.2f}",
            f"{empty.seconds:.2f}",
            _ratio(full.seconds, empty.seconds),
        ),
        (
            "memory after 5 s, MB",
            f"{full.memory:.0f}",
            f"{empty.memory:.0f}",
            _ratio(full.memory, empty.memory),
        ),
        ("memory at most, MB", f"{full.peak:.0f}", f"{empty.peak:.0f}", _ratio(full.peak, empty.peak)),
        ("database, MB", f"{starts.megabytes:.0f}", "", ""),
        ("new rules for time zones: looking through the nudges, s", f"{starts.zones:.1f}", "", ""),
    ]


def of_survived(survived: Survived) -> Table:
    return [
        (f"One drain of {survived.planned:,} nudges with {survived.kills} kills", "Hecht"),
        ("came", f"{survived.came:,}"),
        ("never came", f"{survived.lost:,}"),
        ("copies, of all together", f"{survived.copies:,}"),
        ("copies for each kill", f"{survived.copies / survived.kills:.1f}"),
        ("most that one person got between two kills", f"{survived.in_one_life}"),
        ("most that one person got at all", f"{survived.most}"),
        ("databases damaged", f"{survived.damaged}"),
        ("not done with at the end", f"{survived.left}"),
    ]


def _ratio(ours: float, theirs: float) -> str:
    return f"{ours / theirs:.2f}"


def page(result: Result, now: datetime, seconds: float, command: str) -> str:
    """The whole of docs/benchmarks-nudges.md."""
    together, killed = _markdown(of_together(*result.together)), _markdown(of_killed(*result.killed))
    simulated, starts = _markdown(of_simulated(result.simulated)), _markdown(of_starts(result.starts))
    survived = _markdown(of_survived(result.survived))
    answer = f"{1000 * ANSWER_SECONDS:.0f}"
    return f"""# Nudges by the thousand

What comes of many nudges that are due in the same minute, as after nine o'clock in a country. Hecht's bot
ran as a process of its own against a Bot API server on loopback that answers after {answer} ms and allows,
over any window of time, 30 messages a second, 20 a minute in a group, and to one person five at once and
then one a second; what is more it refuses with 429 (`bench/nudges/allowance.py`). Its ledger is what is
counted, not what a bot believes. Written by `{command}`, which took {seconds:.0f} s; this page is not
edited by hand.

## All at once

{together}

Beside Hecht the same with `JobQueue.run_once` of python-telegram-bot and its defaults
(`bench/nudges/timer_bot.py`), which keeps no limits, knows nobody's hours and stores nothing. All of its
jobs start in the same instant: a message waits a second for one of 256 connections, then it is given up.
Hecht's {CHATTING} people press a button every {CHATTING / CHAT_PER_SECOND:.0f} s and wait for the next
question; that goes before nudges, and what it costs is taken off the CPU time. An answer waits for its
turn among 25 messages a second, 40 ms at most as a rule. Where the server stands still for two
tenths of a second, since other work has the machine, messages that came one by one look like too
many at once.

## Killed in between

{killed}

Both were started again at once, and watched until nothing more came for over a minute. What Hecht had
sent and could not record is sent once more: the Bot API can't be asked whether a message has arrived.

## An hour at once

{simulated}

The same courier, reminders, conversations and database in one process, on a clock that jumps over every
wait. At 25 a second {simulated_at_best(result.simulated):.1f} minutes are the least.

## Starting

{starts}

Medians of {STARTS} starts, by turns. New rules for time zones come with the `tzdata` package, a few times a
year; nudges wait while their instants are looked through, answers do not.

## Killed over and over

{survived}

Hecht without its limits, kill -9 within {LIFE_SECONDS} s of the first nudge of each life, and a start
after each. Up to 16 messages are on their way at such a moment, and some have arrived that are not recorded
yet; with its limits on there are fewer, as in the table of one kill. After each kill SQLite checks the whole
file.

Ratios carry over to other machines, milliseconds don't. Measured on {now:%Y-%m-%d}: {machine()}.
"""


def simulated_at_best(simulated: Simulated) -> float:
    """Minutes at 25 a second (docs/architecture.md, Delivery)."""
    return simulated.planned / 25 / 60


def _markdown(table: Sequence[tuple[str, ...]]) -> str:
    header, *body = table
    line = ("---", *("--:" for _ in header[1:]))
    return "\n".join("| " + " | ".join(row) + " |" for row in (header, line, *body))

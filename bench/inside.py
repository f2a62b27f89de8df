"""Hecht under a profiler: ``python -m bench.inside FILE run``.

Every thread gets a profiler of its own, since `cProfile` sees only the thread it was started in and the
transactions run on the database's. Times are CPU times: waiting for the disk, the network or the other thread
does not count. SIGUSR1 begins the recording anew, with the main thread; the sum is written at the end.
"""

from __future__ import annotations

import pstats
import signal
import sys
import threading
import time
from cProfile import Profile
from pathlib import Path
from typing import Any

from bench.measuring import Load
from bench.people import Crowd
from bench.processes import Program, running

TRANSACTION = ("store.py", "_run")
STATEMENT = ("~", "<method 'execute' of 'sqlite3.Connection' objects>")
AROUND_EACH = 2
"""BEGIN and COMMIT, which are executed as statements too."""


async def profiled(load: Load, into: Path) -> pstats.Stats:
    """The saturating load on a Hecht that is profiled; warm-up and start are left out."""
    program = Program("Hecht, profiled", ("-m", "bench.inside", str(into), "run"))
    async with running(program) as bot:
        crowd = Crowd(bot.api, load.people)
        await crowd.press(load.people * load.warm_up)
        bot.process.send_signal(signal.SIGUSR1)
        await crowd.press(load.updates)
    return pstats.Stats(str(into))


def calls_of(stats: pstats.Stats, function: tuple[str, str]) -> int:
    """How often a function was called; ``function`` is the end of its file's name, and its own name."""
    file, name = function
    recorded: dict[tuple[str, int, str], Any] = stats.stats  # type: ignore[attr-defined]
    return sum(
        row[1] for (path, _, called), row in recorded.items() if path.endswith(file) and called == name
    )


def main() -> None:
    into, *arguments = sys.argv[1:]
    profiles: list[Profile] = []

    def begin(*_: object) -> None:
        profile = Profile(time.thread_time)
        profiles.append(profile)
        profile.enable()

    def begin_anew(*_: object) -> None:
        for profile in profiles:
            profile.clear()
        begin()

    from bot.cli import main as hecht

    signal.signal(signal.SIGUSR1, begin_anew)
    threading.setprofile(begin)
    try:
        hecht(arguments)
    finally:
        sys.setprofile(None)
        pstats.Stats(*profiles).dump_stats(into)


if __name__ == "__main__":
    main()

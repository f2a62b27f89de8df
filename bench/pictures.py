"""What it costs to draw: `python -m bench.pictures` has one picture of each kind drawn as the bot does, in a
process of its own from its start to its end, and prints the table of docs/pictures.md."""

from __future__ import annotations

import asyncio
import resource
import statistics
import time

from bot.pictures.artist import Artist
from bot.pictures.specs import Picture, to_json
from tests.pictures import examples

ROUNDS = 5

KINDS: tuple[tuple[str, Picture], ...] = (
    ("a sheet", examples.overview("nl")),
    ("bars, a year", examples.bars("nl", 53)),
    ("lines, a year", examples.lines("nl", 364, 7)),
    ("forty people, numbered", examples.people("en", [str(number) for number in range(40)])),
)
"""In the order of what they need, since the system tells the most that any process before it took."""


def spent() -> float:
    """Seconds of CPU of all processes that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


async def main() -> None:
    """Draw, and say what it took."""
    print("| | CPU, s | until it is there, s | file, KB | most memory, MB |")
    print("| --- | --: | --: | --: | --: |")
    artist = Artist()
    for name, picture in KINDS:
        cpu, wall, size = [], [], 0
        for _ in range(ROUNDS):
            before, start = spent(), time.monotonic()
            size = len(await artist.draw(to_json(picture)) or b"")
            cpu.append(spent() - before)
            wall.append(time.monotonic() - start)
        most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        print(
            f"| {name} | {statistics.median(cpu):.2f} | {statistics.median(wall):.2f}"
            f" | {size / 1024:.0f} | {most:.0f} |"
        )


if __name__ == "__main__":
    asyncio.run(main())

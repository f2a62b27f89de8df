"""The bots as processes of their own, and the CPU time that the system says they took."""

from __future__ import annotations

import asyncio
import os
import re
import sys
import tempfile
from asyncio.subprocess import STDOUT, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.server import BotApi, serving
from bot.clock import Clock

START_SECONDS = 30.0
STOP_SECONDS = 15.0
LOG = "log"
TROUBLE = re.compile(r"\b(ERROR|CRITICAL|Traceback)\b")
ROOT = Path(__file__).resolve().parent.parent


class DidNotRun(Exception):
    """The bot's process did not come up, or ended by itself."""


@dataclass(frozen=True, slots=True)
class Program:
    """A bot: what the table calls it, and the arguments that start it under this Python."""

    name: str
    arguments: tuple[str, ...]


HECHT = Program("Hecht", ("-m", "bot", "run"))
PLAIN = Program("plain bot", ("-m", "bench.plain_bot"))


@dataclass(frozen=True, slots=True)
class Running:
    """A bot that polls, and its server."""

    api: BotApi
    process: Process

    def cpu_seconds(self) -> float:
        """What the process has used so far."""
        return cpu_seconds(self.process.pid)


@asynccontextmanager
async def running(program: Program) -> AsyncIterator[Running]:
    """Start a bot in an empty folder in front of a server of its own, with Telegram's limits off; stop it on
    leaving. Raises `DidNotRun` also when it ended or logged errors meanwhile."""
    api = BotApi(Clock())
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        async with serving(api) as url, started(program, api, url, folder) as bot:
            yield bot
            if bot.process.returncode is not None:
                raise DidNotRun(f"{program.name} ended by itself")
            if TROUBLE.search((folder / LOG).read_text(errors="replace")):
                raise DidNotRun(f"{program.name} logged errors, so its figures mean nothing")


@asynccontextmanager
async def started(
    program: Program, api: BotApi, url: str, folder: Path, **settings: str
) -> AsyncIterator[Running]:
    """Start a bot on what a folder holds, in front of a server; gives it once it polls, and stops it on
    leaving. ``settings`` go before those of the benchmark."""
    api.polled.clear()
    with (folder / LOG).open("ab") as output:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *program.arguments,
            cwd=ROOT,
            env=_environment(folder, url) | settings,
            stdout=output,
            stderr=STDOUT,
        )
    try:
        try:
            async with asyncio.timeout(START_SECONDS):
                await api.polled.wait()
        except TimeoutError:
            raise DidNotRun(f"{program.name} did not poll within {START_SECONDS:.0f} s") from None
        yield Running(api, process)
    except Exception:
        print(f"The last lines of {program.name}:", *_tail(folder / LOG), sep="\n", file=sys.stderr)
        raise
    finally:
        await _stop(process)


def cpu_seconds(pid: int) -> float:
    """User and system time of a process with all its threads so far (Linux: proc(5), /proc/pid/stat, fields
    14 and 15), in steps of a clock tick, a hundredth of a second as a rule."""
    after_name = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(after_name[11]) + int(after_name[12])) / os.sysconf("SC_CLK_TCK")


def _environment(folder: Path, url: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("BOT_")}
    return {
        **kept,
        "BOT_API_URL": url,
        "BOT_TOKEN": "1:bench",
        "BOT_DATA_DIR": str(folder),
        "BOT_MASTER_KEY_FILE": str(folder / "master.key"),
        "BOT_SEND_LIMITS": "none",
        "BOT_COUNTRY": "uk",
        "BOT_TIMEZONE": "Europe/London",
        "BOT_SECRETS_DIR": str(folder),
    }


async def _stop(process: Process) -> None:
    if process.returncode is not None:
        return
    process.terminate()
    try:
        async with asyncio.timeout(STOP_SECONDS):
            await process.wait()
    except TimeoutError:
        process.kill()
        await process.wait()


def _tail(log: Path) -> list[str]:
    return log.read_text(errors="replace").splitlines()[-15:]

"""The first load: everybody's nudge is due in the same minute, over real HTTP, while others go on talking."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import inf
from pathlib import Path
from zoneinfo import ZoneInfo

from bench.measuring import SETTLE_SECONDS
from bench.nudges.allowance import Allowance
from bench.nudges.population import FIRST_CHAT, MINUTE, ZONE, opened, plan, settle, world
from bench.nudges.server import StrictApi, until
from bench.people import Crowd, command, quantile
from bench.processes import HECHT, Program, Running, started
from bench.server import serving
from bot.clock import Clock, to_ms

JOB_QUEUE = Program("JobQueue", ("-m", "bench.nudges.timer_bot"))

CHATTING = 50
"""People who talk with the bot meanwhile."""

CHAT_PER_SECOND = 2.5
"""Together: each does something every 20 seconds."""

TALK_SECONDS = 20.0
"""Talking is measured by itself for so long, and then goes on in stretches of this length."""

START_SECONDS = 45
"""What planning the nudges, starting the bot and the talk before them may take."""

DONE_SECONDS = 20.0
"""When for so long no nudge has come, no more will."""

LONGEST_SECONDS = 600.0
"""Hecht is done with ten thousand in 400 s; who is not by then is taken as they are."""

REST_CPU = 0.05
"""A bot that uses less of one core than this only polls."""

KILL_AT = 10
"""The kill comes when so many nudges have come."""

REPEAT_SECONDS = 75.0
"""After a kill: Hecht repeats a nudge of unknown fate after a minute."""


@dataclass(frozen=True, slots=True)
class Drained:
    """What came of so many nudges that were due in the same minute.

    ``cpu`` is in ms for each nudge that was due. ``talking`` holds the seconds until each answer while nudges
    went out, and is empty where nobody talked. ``memory`` is the most that the process ever held, in MB;
    ``stalled`` the longest time in which the server could read nothing, in seconds.
    """

    planned: int
    came: int
    copies: int
    refused: int
    seconds: float
    cpu: float
    memory: float
    talking: tuple[float, ...] = ()
    stalled: float = 0.0

    @property
    def lost(self) -> int:
        return self.planned - self.came

    def latency(self, share: float) -> float:
        """Milliseconds within which this share of the answers came."""
        return 1000 * quantile(self.talking, share)


# -------------------------------------------------------------------------------------------------- Hecht


async def drain(count: int) -> Drained:
    """Hecht's own process, with its limits on. Raises `NoAnswer` or `DidNotRun`."""
    async with planned_in_hecht(count) as (folder, minute):
        api = StrictApi(Clock(), Allowance())
        async with serving(api) as url, hecht(api, url, folder) as bot:
            crowd = talkers(api)
            await crowd.press_steadily(CHATTING / 5, 10)  # everybody is at a question
            await asyncio.sleep(SETTLE_SECONDS)
            cpu = bot.cpu_seconds()
            alone = await crowd.press_steadily(CHAT_PER_SECOND, TALK_SECONDS)
            an_answer = (bot.cpu_seconds() - cpu) / len(alone)
            await asyncio.sleep(seconds_until(minute) - 1)
            watching = asyncio.create_task(api.watch_itself())
            try:
                return await watch(bot, crowd, count, an_answer)
            finally:
                watching.cancel()


@asynccontextmanager
async def planned_in_hecht(count: int) -> AsyncIterator[tuple[Path, datetime]]:
    """A folder with a database in which so many nudges wait for a minute, which it also gives."""
    clock = Clock()
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder, content = Path(name), world()
        async with opened(folder, clock) as store:
            made = await settle(store, content, clock, count)
            minute = next_minute(START_SECONDS + count / 1000)
            await plan(store, content, clock, made, [minute])
        yield folder, minute


@asynccontextmanager
async def hecht(api: StrictApi, url: str, folder: Path) -> AsyncIterator[Running]:
    """Hecht, as people run it."""
    async with started(HECHT, api, url, folder, BOT_SEND_LIMITS="telegram") as bot:
        yield bot


def talkers(api: StrictApi) -> Crowd:
    """People who talk; what the others are sent is not for their ears."""
    crowd = Crowd(api, CHATTING)
    hear = api.heard
    api.heard = lambda chat_id, message, at: None if chat_id >= FIRST_CHAT else hear(chat_id, message, at)
    return crowd


async def watch(bot: Running, crowd: Crowd, count: int, an_answer: float) -> Drained:
    """Let people talk until every nudge has come, or no more come. ``an_answer`` is what one answer costs, in
    CPU seconds; it is taken off."""
    api, cpu, talking = strict(bot), bot.cpu_seconds(), list[float]()
    while len(api.copies(FIRST_CHAT)) < count and not over(api, DONE_SECONDS):
        talking += await crowd.press_steadily(CHAT_PER_SECOND, TALK_SECONDS)
    await asyncio.sleep(SETTLE_SECONDS)
    cpu = bot.cpu_seconds() - cpu - an_answer * len(talking)
    return drained(bot, count, cpu, tuple(talking))


async def hecht_killed(count: int) -> Drained:
    """Hecht, killed when some nudges have come, and started again."""
    async with planned_in_hecht(count) as (folder, _):
        api = StrictApi(Clock(), Allowance())
        async with serving(api) as url:
            async with hecht(api, url, folder) as bot:
                await kill(bot)
            async with hecht(api, url, folder) as bot:
                return await the_rest(bot, count)


# ----------------------------------------------------------------------------------------------- JobQueue


async def drain_with_job_queue(count: int) -> Drained:
    """python-telegram-bot's own timer, against the same server; nobody talks meanwhile."""
    api = StrictApi(Clock(), Allowance())
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        async with serving(api) as url, started(JOB_QUEUE, api, url, Path(name)) as bot:
            minute = plan_with_job_queue(api, count)
            await asyncio.sleep(seconds_until(minute) - 1)
            cpu = bot.cpu_seconds()
            await rest(bot)
            return drained(bot, count, bot.cpu_seconds() - cpu)


async def job_queue_killed(count: int) -> Drained:
    """The same, killed when some nudges have come, and started again."""
    api = StrictApi(Clock(), Allowance())
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        async with serving(api) as url:
            async with started(JOB_QUEUE, api, url, Path(name)) as bot:
                plan_with_job_queue(api, count)
                await kill(bot)
            async with started(JOB_QUEUE, api, url, Path(name)) as bot:
                return await the_rest(bot, count)


async def rest(bot: Running) -> None:
    """Until it has stopped working, for it may be at it while nothing comes; or until nobody would wait."""
    cpu = -inf
    with suppress(TimeoutError):
        async with asyncio.timeout(LONGEST_SECONDS):
            while bot.cpu_seconds() - cpu > REST_CPU * DONE_SECONDS:
                cpu = bot.cpu_seconds()
                await asyncio.sleep(DONE_SECONDS)


def plan_with_job_queue(api: StrictApi, count: int) -> datetime:
    """Tell it to remind so many people; gives the minute."""
    minute = next_minute(10 + count / 500)
    seconds = to_ms(minute.replace(tzinfo=ZoneInfo(ZONE))) // 1000
    api.offer(command(api, FIRST_CHAT - 1, f"/plan {count} {FIRST_CHAT} {seconds}"))
    return minute


# ------------------------------------------------------------------------------------------------- either


async def kill(bot: Running) -> None:
    """kill -9, as soon as some nudges have come."""
    await until(lambda: strict(bot).copies(FIRST_CHAT).total() >= KILL_AT)
    bot.process.kill()
    await bot.process.wait()


async def the_rest(bot: Running, count: int) -> Drained:
    """What comes after a kill, all in all."""
    await until(lambda: over(strict(bot), REPEAT_SECONDS))
    return drained(bot, count, bot.cpu_seconds())


def drained(bot: Running, count: int, cpu: float, talking: tuple[float, ...] = ()) -> Drained:
    """The figures, from the server's ledger."""
    api = strict(bot)
    came = api.copies(FIRST_CHAT)
    times = [arrived.at for arrived in api.ledger if arrived.chat_id >= FIRST_CHAT]
    return Drained(
        planned=count,
        came=len(came),
        copies=came.total() - len(came),
        refused=len(api.refused),
        seconds=max(times, default=0) - min(times, default=0),
        cpu=1000 * cpu / count,
        memory=memory(bot, "VmHWM"),
        talking=talking,
        stalled=api.stalled,
    )


def strict(bot: Running) -> StrictApi:
    assert isinstance(bot.api, StrictApi)
    return bot.api


def over(api: StrictApi, seconds: float) -> bool:
    """Whether nudges came, and none has for so long."""
    return seconds < api.quiet_for(FIRST_CHAT) < inf


def next_minute(seconds: float) -> datetime:
    """The local time (naive) of the first whole minute that is at least so far away."""
    here = (Clock().now() + timedelta(seconds=seconds)).astimezone(ZoneInfo(ZONE)).replace(tzinfo=None)
    return here.replace(second=0, microsecond=0) + MINUTE


def seconds_until(minute: datetime) -> float:
    """Seconds until a local time (naive); 0 when it is past."""
    return max(0.0, (minute.replace(tzinfo=ZoneInfo(ZONE)) - Clock().now()).total_seconds())


def memory(bot: Running, field: str = "VmRSS") -> float:
    """The MB of memory that the process holds now, or has held at most (``VmHWM``; Linux: proc(5))."""
    for line in Path(f"/proc/{bot.process.pid}/status").read_text().splitlines():
        name, _, value = line.partition(":")
        if name == field:
            return int(value.split()[0]) / 1024
    raise LookupError(f"there is no {field}")

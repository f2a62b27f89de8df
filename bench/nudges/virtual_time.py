"""The second load: more nudges than anybody would wait for, through Hecht's courier and reminders, in virtual
time."""

from __future__ import annotations

import asyncio
import json
import time
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from telegram import Bot
from telegram.request import BaseRequest, RequestData

from bench.nudges.allowance import Allowance
from bench.nudges.population import ZONE, opened, world
from bench.nudges.server import ANSWER_SECONDS, TooMany, refusal
from bench.nudges.virtual_loop import VirtualClock, VirtualLoop, WaitedFor
from bot.clock import Reading
from bot.conversations.turns import Turns
from bot.delivery.courier import Courier
from bot.delivery.limits import Limits
from bot.reminders.bell import Bell
from bot.reminders.drain import Reminders
from bot.reminders.guard import Guard

LOOK_SECONDS = 30.0
"""How often the reminders look, as with their bell's sweep."""


@dataclass(frozen=True, slots=True)
class Simulated:
    """What came of so many nudges that were due in the same minute. ``minutes`` are virtual, ``seconds`` are
    real; ``cpu`` is in ms for each nudge, the stand-in for the server included."""

    planned: int
    came: int
    copies: int
    refused: int
    minutes: float
    seconds: float
    cpu: float


class VirtualTelegram(BaseRequest):
    """The strict server, without a network."""

    def __init__(self, loop: VirtualLoop) -> None:
        self._loop = loop
        self._allowance = Allowance()
        self.refused = 0
        self.came: Counter[int] = Counter()
        self.last_at = 0.0

    @property
    def read_timeout(self) -> float:
        return 30.0

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        given = request_data.json_parameters if request_data else {}
        status, body = self._send(int(given["chat_id"]))
        await asyncio.sleep(ANSWER_SECONDS)
        return status, body

    def _send(self, chat_id: int) -> tuple[int, bytes]:
        now = self._loop.time()
        wait = self._allowance.refuse(chat_id, now)
        if wait:
            self.refused += 1
            return 429, refusal(TooMany(wait).seconds)
        self.came[chat_id] += 1
        self.last_at = now
        answer = {"ok": True, "result": {"message_id": self.came[chat_id]}}
        return 200, json.dumps(answer).encode()


def simulate(folder: Path, count: int, minute: datetime) -> Simulated:
    """Let the nudges that wait in a folder's database for a minute (local, naive) fall due."""
    began, cpu = time.perf_counter(), time.process_time()
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        telegram = runner.run(_run(folder, count, minute))
    came = telegram.came
    return Simulated(
        planned=count,
        came=len(came),
        copies=came.total() - len(came),
        refused=telegram.refused,
        minutes=telegram.last_at / 60,
        seconds=time.perf_counter() - began,
        cpu=1000 * (time.process_time() - cpu) / count,
    )


async def _run(folder: Path, count: int, minute: datetime) -> VirtualTelegram:
    loop = asyncio.get_running_loop()
    assert isinstance(loop, VirtualLoop)
    clock, telegram = VirtualClock(loop, minute.replace(tzinfo=ZoneInfo(ZONE))), VirtualTelegram(loop)
    bot = Bot("1:bench", request=telegram, get_updates_request=telegram)
    async with opened(folder, clock, WaitedFor) as store:
        courier = Courier(store, bot, clock, Limits(), zone=ZONE, monotonic=loop.time)
        turns = Turns(store, world(), clock, courier.take, lambda: None, lambda _: None)
        guard = Guard(store, clock, lambda: Reading(clock.now(), loop.time()), yes, loop.time)
        reminders = Reminders(store, turns, guard, Bell(clock), ZONE)
        async with asyncio.TaskGroup() as group:
            group.create_task(courier.run())
            await courier.ready.wait()
            while True:
                before = telegram.came.total()
                await reminders.drain()
                await courier.idle()
                if telegram.came.total() == before:
                    break
                await asyncio.sleep(LOOK_SECONDS)
            await courier.drain()
    return telegram


async def yes() -> bool:
    """The server answers, and its clock is ours."""
    return True

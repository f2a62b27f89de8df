"""The people of the benchmark: each presses a button of what the bot shows, and waits for what comes."""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import Sequence
from itertools import count

from bench.server import BotApi, Json, private

FIRST_CHAT = 1000
PATIENCE = 20.0
"""Seconds until a person who gets no answer ends the benchmark."""

LIKED = ("c|", "d|", "t|", "s|", "o|", "m|")
"""What is pressed first where Hecht shows several kinds of button (bot/flows/buttons.py): an answer, "done",
one tick, "skip" where only typing would do, an offer, the menu. A plain bot's buttons are all answers."""

AVOIDED = "o|calm|"
"""A breathing exercise plays by itself for minutes, and would be measured along with what comes after it."""


class NoAnswer(Exception):
    """The bot left a press unanswered."""


class Person:
    """One private chat: what is shown in it, and what is waited for."""

    def __init__(self, chat_id: int) -> None:
        self.chat_id = chat_id
        self.shown: Json | None = None
        self.awaited: asyncio.Future[float] | None = None

    def choose(self) -> str | None:
        """The data of the button to press; None where there is nothing to press."""
        markup = (self.shown or {}).get("reply_markup", {})
        rows = markup.get("inline_keyboard", [])
        found = [button["callback_data"] for row in rows for button in row if "callback_data" in button]
        found = [data for data in found if not data.startswith(AVOIDED)]
        for prefix in LIKED:
            for data in found:
                if data.startswith(prefix):
                    return str(data)
        return found[0] if found else None

    def hear(self, message: Json, at: float) -> None:
        """A message appeared or changed. Old messages that change are not what a person waits for."""
        if self.shown is not None and message["message_id"] < self.shown["message_id"]:
            return
        self.shown = message
        if self.awaited is not None and not self.awaited.done():
            self.awaited.set_result(at)


class Crowd:
    """So many people in front of one bot. Latencies are in seconds: from the moment an update is there for
    getUpdates until the answer arrives at the server."""

    def __init__(self, api: BotApi, size: int) -> None:
        self._api = api
        self._people = {FIRST_CHAT + n: Person(FIRST_CHAT + n) for n in range(size)}
        self._query_ids = count(1)
        self.handled = 0
        """Updates that were answered."""
        api.heard = lambda chat_id, message, at: self._people[chat_id].hear(message, at)

    async def press(self, updates: int) -> list[float]:
        """So many updates by all of them at once, each waiting for an answer before pressing again."""
        left = iter(range(updates))
        latencies: list[float] = []

        async def keep_pressing(person: Person) -> None:
            for _ in left:
                latencies.append(await self._act(person))

        async with asyncio.TaskGroup() as group:
            for person in self._people.values():
                group.create_task(keep_pressing(person))
        return latencies

    async def press_steadily(self, per_second: float, seconds: float) -> list[float]:
        """Evenly spaced updates, by one person after the other; where all of them wait, by the first who need
        not wait any more."""
        latencies: list[float] = []
        idle: asyncio.Queue[Person] = asyncio.Queue()
        for person in self._people.values():
            idle.put_nowait(person)
        loop = asyncio.get_running_loop()
        began = loop.time()

        async def press_once(person: Person) -> None:
            latencies.append(await self._act(person))
            idle.put_nowait(person)

        async with asyncio.TaskGroup() as group:
            for number in range(round(per_second * seconds)):
                await asyncio.sleep(began + number / per_second - loop.time())
                group.create_task(press_once(await idle.get()))
        return latencies

    async def _act(self, person: Person) -> float:
        person.awaited = asyncio.get_running_loop().create_future()
        data = person.choose()
        self._api.offer(self._start(person) if data is None else self._pressed(person, data))
        offered = time.perf_counter()
        try:
            async with asyncio.timeout(PATIENCE):
                latency = await person.awaited - offered
        except TimeoutError:
            what = "/start" if data is None else f"a button {data.partition('|')[0]!r}"
            raise NoAnswer(f"no answer to {what} within {PATIENCE:.0f} s") from None
        self.handled += 1
        return latency

    def _start(self, person: Person) -> Json:
        return command(self._api, person.chat_id, "/start")

    def _pressed(self, person: Person, data: str) -> Json:
        return {
            "callback_query": {
                "id": str(next(self._query_ids)),
                "from": user(person.chat_id),
                "message": person.shown,
                "chat_instance": "1",
                "data": data,
            }
        }


def user(chat_id: int) -> Json:
    return {"id": chat_id, "is_bot": False, "first_name": "Person", "language_code": "en"}


def command(api: BotApi, chat_id: int, words: str) -> Json:
    """An update: somebody types a command, perhaps with words after it."""
    return {
        "message": {
            "message_id": api.next_message_id(chat_id),
            "date": api.now(),
            "chat": private(chat_id),
            "from": user(chat_id),
            "text": words,
            "entities": [{"type": "bot_command", "offset": 0, "length": len(words.partition(" ")[0])}],
        }
    }


def quantile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least this share of all values does not exceed (nearest rank)."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]

"""A timer's pictures, shown one after the other by editing its message.

They live in memory only. The last one alone is also a row of the outbox, due when the timer ends, so that
it comes after a restart too.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from typing import Any

from bot.clock import Clock, to_ms
from bot.delivery.lanes import Job, Lanes
from bot.storage.outbox_ids import next_outbox_id
from bot.storage.outgoing import Outgoing, Rank

SHORTEST_SECONDS = 4.0
"""Between two edits of one message; faster ones run into Telegram's limits."""

Step = tuple[float, str]
"""(seconds after the step before, text in HTML)"""


def steps(body: Mapping[str, Any]) -> list[Step]:
    """What is shown after the message itself. Each frame stays for its seconds; a first frame that is the
    message's own text has been shown by it."""
    frames = body.get("frames", ())
    shown, wait, result = body.get("text"), 0.0, []
    for frame in frames:
        if frame["text"] != shown:
            result.append((max(wait, SHORTEST_SECONDS), frame["text"]))
            shown, wait = frame["text"], 0.0
        wait += float(frame["seconds"])
    return result


def last_frame(body: Mapping[str, Any]) -> dict[str, Any]:
    """The message as it stands when the timer has ended."""
    frames = body["frames"]
    return {**{name: value for name, value in body.items() if name != "frames"}, "text": frames[-1]["text"]}


def last_row(row: Outgoing, plan: Sequence[Step], now_ms: int) -> Outgoing:
    """The row that shows the last frame when the timer ends."""
    return Outgoing(
        id=next_outbox_id(now_ms),
        chat_id=row.chat_id,
        rank=Rank.COSMETIC,
        method="edit",
        body=last_frame(row.body),
        edits_row=row.id,
        due_at=now_ms + round(1000 * sum(seconds for seconds, _ in plan)),
        audience=row.audience,
    )


class Timers:
    """The timers that run, one for each chat. ``start_task`` starts what plays one, or gives None when that
    is too late; ``on_frame`` is called when a picture waits in the chat's lane."""

    def __init__(
        self,
        lanes: Lanes,
        clock: Clock,
        start_task: Callable[[Coroutine[Any, Any, None]], asyncio.Task[None] | None],
        on_frame: Callable[[], None],
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        self._lanes = lanes
        self._clock = clock
        self._start_task = start_task
        self._on_frame = on_frame
        self._sleep = sleep
        self._running: dict[str, asyncio.Task[None]] = {}

    def start(self, row: Outgoing, message_id: int, plan: Sequence[Step]) -> None:
        """Show all of ``plan`` but its last step in the message of this row."""
        self.stop(row.chat_id)
        task = self._start_task(self._play(row, message_id, plan[:-1]))
        if task is not None:
            self._running[row.chat_id] = task

    def stop(self, chat_id: str) -> None:
        """No more pictures in this chat."""
        task = self._running.pop(chat_id, None)
        if task is not None:
            task.cancel()
        self._lanes.drop(chat_id, lambda job: job.frame)

    def stop_all(self) -> None:
        for chat_id in list(self._running):
            self.stop(chat_id)

    async def _play(self, row: Outgoing, message_id: int, plan: Sequence[Step]) -> None:
        body = {name: value for name, value in row.body.items() if name != "frames"}
        for seconds, text in plan:
            await self._sleep(seconds)
            self._show(row, message_id, {**body, "text": text})
        self._running.pop(row.chat_id, None)

    def _show(self, row: Outgoing, message_id: int, body: dict[str, Any]) -> None:
        """The next picture; one that still waits is skipped."""
        number = next_outbox_id(to_ms(self._clock.now()))
        frame = Outgoing(
            number,
            row.chat_id,
            Rank.COSMETIC,
            "edit",
            body,
            edits_message=message_id,
            audience=row.audience,
        )
        self._lanes.add(Job(frame, frame=True))
        self._on_frame()

"""An event loop whose time jumps: hours of waiting pass at once, and everything else is the real thing."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TypeVar

from bot.clock import Clock
from bot.storage.store import Store

R = TypeVar("R")


class Jumping(selectors.SelectSelector):
    """Where the loop would wait for a time, that time comes at once, unless a thread is at work."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self.at_work = 0
        """What other threads are doing for the loop."""

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if self.at_work and timeout != 0:
            return super().select(None)  # until the thread writes to the loop's pipe
        if timeout is None:
            return super().select(None)
        found = super().select(0)
        if not found:
            self.now += max(0.0, timeout)
        return found


class VirtualLoop(asyncio.SelectorEventLoop):
    """``time`` begins at 0 and stands still while there is anything to do."""

    def __init__(self) -> None:
        self.selector = Jumping()
        super().__init__(self.selector)

    def time(self) -> float:
        return self.selector.now


class VirtualClock(Clock):
    """The loop's time, counted from an instant."""

    def __init__(self, loop: VirtualLoop, start: datetime) -> None:
        self._loop = loop
        self._start = start

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self._loop.time())


class WaitedFor(Store):
    """A store for which the loop's time stands still while its thread works."""

    async def _on_thread(self, function: Callable[[], R]) -> R:
        loop = asyncio.get_running_loop()
        assert isinstance(loop, VirtualLoop)
        loop.selector.at_work += 1
        try:
            return await super()._on_thread(function)
        finally:
            loop.selector.at_work -= 1

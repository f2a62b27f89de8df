"""Telegram's sending limits, when a test or a benchmark wants them enforced."""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

COUNTED = frozenset(
    {
        "sendmessage",
        "senddocument",
        "sendphoto",
        "editmessagetext",
        "editmessagemedia",
        "editmessagereplymarkup",
    }
)
"""Methods that count, in lower case. Edits count too, which Telegram doesn't publish but does."""

Window = tuple[int, float]
"""So many calls in any so many seconds."""


@dataclass(slots=True)
class Limits:
    """Sliding windows: 30 a second over all, 20 a minute in a group (Bots FAQ, "How can I message all of
    my bot's subscribers at once"); 1 a second in a private chat with the short bursts that Telegram bears.

    ``violations`` counts every call that was refused. A bot that goes on sending is told to wait longer.
    """

    overall: Window = (30, 1.0)
    private: Window = (15, 10.0)
    group: Window = (20, 60.0)
    monotonic: Callable[[], float] = time.monotonic
    violations: int = 0
    _calls: dict[int, deque[float]] = field(default_factory=dict)
    _in_a_row: dict[int, int] = field(default_factory=dict)

    def wait(self, method: str, chat_id: int) -> int:
        """Count one call; 0, or the seconds to wait when it is one too many (it is then not counted)."""
        if method not in COUNTED:
            return 0
        now = self.monotonic()
        windows = {0: self.overall, chat_id: self.private if chat_id > 0 else self.group}
        wait = max(self._left(key, window, now) for key, window in windows.items())
        if wait > 0:
            self.violations += 1
            repeats = self._in_a_row[chat_id] = self._in_a_row.get(chat_id, 0) + 1
            return math.ceil(wait) * repeats
        self._in_a_row.pop(chat_id, None)
        for key in windows:
            self._calls[key].append(now)
        return 0

    def _left(self, key: int, window: Window, now: float) -> float:
        """Seconds until this window has room."""
        most, length = window
        calls = self._calls.setdefault(key, deque())
        while calls and calls[0] <= now - length:
            calls.popleft()
        return calls[0] + length - now if len(calls) >= most else 0.0

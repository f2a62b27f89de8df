"""When nothing may go to anyone, or to one chat: Telegram is out of reach, is in trouble, or has asked for a
pause (429), or another program polls with our token."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from math import inf

from bot.delivery.backoff import backoff
from bot.delivery.lanes import Lanes

ALL = "all"
"""The scope of a freeze that means the whole bot."""


class Pauses:
    """``closed_until`` (monotonic seconds) holds for everyone; a frozen chat is held in its lane.

    ``on_hold``: another program has our token. ``in_doubt``: Telegram has answered with a 5xx, and nothing
    since; first something harmless is asked, so that no message is spent on finding out.
    """

    def __init__(self, lanes: Lanes, monotonic: Callable[[], float], chance: Callable[[], float]) -> None:
        self._lanes = lanes
        self._monotonic = monotonic
        self._chance = chance
        self._failures = 0
        self._frozen: dict[str, int] = {}
        self.closed_until = -inf
        self.on_hold = False
        self.in_doubt = False

    @property
    def nothing_goes(self) -> bool:
        return self.on_hold or self.in_doubt

    def reached(self) -> None:
        """Telegram has answered."""
        self._failures = 0
        self.in_doubt = False

    def not_reached(self) -> float:
        """Something was certainly not delivered, through no fault of its own. Gives the seconds to wait,
        growing with each failure; of several that fail together one counts."""
        now = self._monotonic()
        if now >= self.closed_until:
            self._failures += 1
            self.closed_until = now + backoff(self._failures, self._chance)
        return self.closed_until - now

    def too_many(self, chat_id: str, seconds: float, now_ms: int) -> tuple[str, int]:
        """429: this chat is frozen; when another one is at the same time, it is the whole bot that is meant.
        Obeyed to the last second, since sending on renews it. Gives (scope, until in ms), to be kept."""
        others = [until for scope, until in self._frozen.items() if scope != chat_id and until > now_ms]
        scope = ALL if others else chat_id
        until_ms = max(now_ms + math.ceil(seconds * 1000), *others, 0)
        self.freeze({scope: until_ms}, now_ms)
        return scope, until_ms

    def freeze(self, scopes: Mapping[str, int], now_ms: int) -> None:
        """Let nothing go to these scopes before an instant (ms)."""
        self._frozen = {old: until for old, until in self._frozen.items() if until > now_ms}
        self._frozen.update(scopes)
        for scope, until_ms in scopes.items():
            until = self._monotonic() + (until_ms - now_ms) / 1000
            if scope == ALL:
                self.closed_until = max(self.closed_until, until)
            else:
                self._lanes.hold(scope, until)

"""How fast Telegram lets a bot speak, kept on our side: GCRA, the leaky bucket as a clock.

A scope's *theoretical arrival time* (TAT) is when it would next be free if everything so far had been
spaced evenly. A message may go when that lies no more than the burst's tolerance ahead. Time is monotonic
seconds, passed in.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import inf


@dataclass(frozen=True, slots=True)
class Pace:
    """One message every ``interval`` seconds, and ``burst`` at once after a rest."""

    interval: float
    burst: int = 1

    @property
    def tolerance(self) -> float:
        return self.interval * (self.burst - 1)


# Telegram, Bots FAQ, "My bot is hitting limits": about 30 messages a second over all, one a second in a
# chat, 20 a minute in a group. Over any second 25/s with a burst of 5 gives at most 30; over any minute
# 12/min with a burst of 7 gives at most 19. A group is quiet for days, and then somebody taps through a menu
# with everybody looking on: what they wait for is the burst.
OVERALL = Pace(1 / 25, burst=5)
REPLY = Pace(1.0, burst=5)
NUDGE = Pace(1.0)
GROUP = Pace(60 / 12, burst=7)

KEPT_CHATS = 1024
"""From so many chats on, those that are idle are forgotten (which changes nothing)."""


class Limits:
    """What was sent lately, in all and per chat. Ask `overall_wait` and `chat_wait`, then `choose` a message;
    when it goes on its way, `take` it, else `give_up`.

    Between the two is a last look into the database. It may take long, and if messages were counted when they
    are chosen, all that had waited for it would go at once.
    """

    def __init__(self, overall: Pace | None = OVERALL) -> None:
        self._overall = overall
        self._overall_tat = -inf
        self._chosen = 0
        self._chats: dict[str, float] = {}
        self._purge_at = KEPT_CHATS

    @staticmethod
    def none() -> Limits:
        """No limits at all: benchmarks only."""
        return Limits(overall=None)

    def overall_wait(self, now: float) -> float:
        """Seconds until the next message to anyone may go; 0 when it may go now."""
        if self._overall is None:
            return 0.0
        tat = max(self._overall_tat, now) + self._chosen * self._overall.interval
        return max(0.0, tat - self._overall.tolerance - now)

    def chat_wait(self, chat_id: str, pace: Pace | None, now: float) -> float:
        """Seconds until the next message of this ``pace`` to this chat may go; 0 when it may go now, and
        where there is none."""
        if self._overall is None or pace is None:
            return 0.0
        return max(0.0, self._chats.get(chat_id, -inf) - pace.tolerance - now)

    def choose(self) -> None:
        """One message is about to go. No more are than may go at once."""
        self._chosen += 1

    def give_up(self) -> None:
        """A message that was chosen goes no more."""
        self._chosen -= 1

    def take(self, chat_id: str, pace: Pace | None, now: float) -> None:
        """Count a message that was chosen, and goes now."""
        self._chosen -= 1
        if self._overall is None:
            return
        self._overall_tat = max(self._overall_tat, now) + self._overall.interval
        if pace is None:
            return
        self._chats[chat_id] = max(self._chats.get(chat_id, -inf), now) + pace.interval
        if len(self._chats) >= self._purge_at:
            self._chats = {chat: tat for chat, tat in self._chats.items() if tat > now}
            self._purge_at = max(KEPT_CHATS, 2 * len(self._chats))

    @property
    def remembered(self) -> int:
        """How many chats are remembered."""
        return len(self._chats)

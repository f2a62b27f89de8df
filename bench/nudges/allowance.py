"""What Telegram allows a bot, held to the letter over every window of time.

Its FAQ for bots ("My bot is hitting limits") gives round figures, and the exact ones aren't published; a
server that allows nothing beyond the round ones shows that a bot keeps them. Time is seconds, passed in: real
for a server, virtual for a simulation.
"""

from __future__ import annotations

from collections import defaultdict, deque
from dataclasses import dataclass, field

OVERALL, OVERALL_SECONDS = 30, 1.0
"""Messages to anybody within any second."""

GROUP, GROUP_SECONDS = 20, 60.0
"""Messages to one group within any minute."""

PRIVATE_BURST, PRIVATE_SECONDS = 5, 1.0
"""Messages to one person: so many after a rest, and one more for each second."""


@dataclass(slots=True)
class Window:
    """At most ``most`` messages within any ``seconds``."""

    most: int
    seconds: float
    times: deque[float] = field(default_factory=deque)

    def wait(self, now: float) -> float:
        """Seconds until one more would fit; 0 when it fits now."""
        while self.times and self.times[0] <= now - self.seconds:
            self.times.popleft()
        return 0.0 if len(self.times) < self.most else self.times[0] + self.seconds - now

    def take(self, now: float) -> None:
        self.times.append(now)


@dataclass(slots=True)
class Bucket:
    """A burst of so many, which fills up again by one every ``seconds``."""

    burst: int
    seconds: float
    used: float = 0.0
    at: float = 0.0

    def wait(self, now: float) -> float:
        """Seconds until one more would fit; 0 when it fits now."""
        return max(0.0, (self._used(now) + 1 - self.burst) * self.seconds)

    def take(self, now: float) -> None:
        self.used, self.at = self._used(now) + 1, now

    def _used(self, now: float) -> float:
        return max(0.0, self.used - (now - self.at) / self.seconds)


class Allowance:
    """Counts what is accepted, and says what must be refused."""

    def __init__(self) -> None:
        self._overall = Window(OVERALL, OVERALL_SECONDS)
        self._groups: defaultdict[int, Window] = defaultdict(lambda: Window(GROUP, GROUP_SECONDS))
        self._people: defaultdict[int, Bucket] = defaultdict(lambda: Bucket(PRIVATE_BURST, PRIVATE_SECONDS))

    def refuse(self, chat_id: int, now: float) -> float:
        """Seconds to wait when a message to this chat is one too many, which isn't counted then; 0 when it
        fits, and it is. Groups have negative ids (Bot API, Chat)."""
        chat = self._groups[chat_id] if chat_id < 0 else self._people[chat_id]
        wait = max(self._overall.wait(now), chat.wait(now))
        if wait == 0.0:
            self._overall.take(now)
            chat.take(now)
        return wait

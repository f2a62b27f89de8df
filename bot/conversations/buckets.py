"""Token buckets for many chats, in bounded memory."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rate:
    """So many at once, and then so many a minute."""

    burst: int
    per_minute: int


@dataclass(slots=True)
class Bucket:
    """``at`` is up to when it has been filled, in seconds of whatever clock counts for it."""

    tokens: float
    at: float


@dataclass(frozen=True, slots=True)
class Paid:
    """What was taken out of a bucket."""

    bucket: Bucket
    cost: int

    def give_back(self) -> None:
        self.bucket.tokens += self.cost


class Buckets:
    """A bucket for each chat and name. ``most`` chats are remembered, those seen last; whoever is forgotten
    begins again with full buckets."""

    def __init__(self, rates: Mapping[str, Rate], most: int) -> None:
        self._rates = rates
        self._most = most
        self._chats: OrderedDict[int, dict[str, Bucket]] = OrderedDict()

    def __len__(self) -> int:
        """How many chats are remembered."""
        return len(self._chats)

    def take(self, chat: int, name: str, now: float, cost: int = 1) -> Paid | None:
        """Take ``cost`` out of a bucket; None when there is not enough in it."""
        bucket = self._filled(chat, name, now)
        if bucket.tokens < cost:
            return None
        bucket.tokens -= cost
        return Paid(bucket, cost)

    def holds(self, chat: int, name: str, now: float, cost: int = 1) -> bool:
        """Whether `take` would give something."""
        return self._filled(chat, name, now).tokens >= cost

    def _filled(self, chat: int, name: str, now: float) -> Bucket:
        """With what came in since it was last looked into. Time that runs backwards brings nothing."""
        of_chat = self._chats.setdefault(chat, {})
        self._chats.move_to_end(chat)
        if len(self._chats) > self._most:
            self._chats.popitem(last=False)
        rate = self._rates[name]
        bucket = of_chat.setdefault(name, Bucket(rate.burst, now))
        if now > bucket.at:
            bucket.tokens = min(rate.burst, bucket.tokens + (now - bucket.at) * rate.per_minute / 60)
            bucket.at = now
        return bucket

"""The one source of time. Nothing else in the project reads the clock of the machine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MILLISECOND = timedelta(milliseconds=1)


class Clock:
    """Real time."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        return datetime.now(UTC)


class DemoClock(Clock):
    """Real time plus an offset that only grows, so that a week can be seen in two minutes."""

    def __init__(self) -> None:
        self._offset = timedelta()
        self.on_move: list[Callable[[], None]] = []

    def now(self) -> datetime:
        return super().now() + self._offset

    def advance(self, by: timedelta) -> None:
        """Move on by ``by``; raises ValueError for a step back."""
        if by < timedelta():
            raise ValueError("time only moves on")
        self._offset += by
        for ring in self.on_move:
            ring()


class FixedClock(Clock):
    """Stands still until it is moved: what tests inject."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def now(self) -> datetime:
        return self._now

    def advance(self, by: timedelta) -> None:
        self._now += by


@dataclass(frozen=True, slots=True)
class Reading:
    """What a clock elsewhere showed, and our monotonic seconds when it did."""

    shown: datetime
    at: float

    def carried_to(self, monotonic: float) -> datetime:
        """What that clock shows later, as far as ``monotonic`` counts; a suspended machine does not count."""
        return self.shown + timedelta(seconds=monotonic - self.at)


def to_ms(instant: datetime) -> int:
    """Milliseconds since 1970 UTC, as stored."""
    return (instant - EPOCH) // MILLISECOND


def from_ms(ms: int) -> datetime:
    """The inverse of `to_ms`."""
    return EPOCH + ms * MILLISECOND

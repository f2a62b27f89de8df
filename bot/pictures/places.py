"""Where on a map each of many stands, without one covering another: the same for the same people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, hypot, radians, sin

AIR = 3.0
"""Pixels between two that are next to one another."""

DIRECTIONS = 24
"""Ways out from the middle that are looked at in a part of the map."""

STEP = 5.0


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle that something takes up, by its middle."""

    x: float
    y: float
    wide: float
    high: float

    def gap(self, other: Box) -> float:
        """How far the other is; less than nothing where both overlap."""
        across = abs(self.x - other.x) - (self.wide + other.wide) / 2
        along = abs(self.y - other.y) - (self.high + other.high) / 2
        if across > 0 and along > 0:
            return hypot(across, along)
        return max(across, along)


@dataclass(frozen=True, slots=True)
class Guest:
    """Who looks for a place: how far from the middle, between which directions (degrees, a list of parts),
    and how much room is needed beside and below the mark."""

    distance: float
    parts: tuple[tuple[float, float], ...]
    size: float
    under: tuple[float, float] = (0.0, 0.0)

    def boxes(self, x: float, y: float) -> tuple[Box, ...]:
        """What is taken up at a place: the mark, and the words under it."""
        mark = Box(x, y, self.size, self.size)
        wide, high = self.under
        return (mark, Box(x, y + (self.size + high) / 2, wide, high)) if wide else (mark,)


def settle(
    guests: Sequence[Guest], middle: tuple[float, float], furthest: float, inside: Box, taken: Sequence[Box]
) -> list[tuple[float, float]] | None:
    """A place for each, as far from the middle as asked and where most air is; where there is none, a little
    further out or in. None if somebody finds no place at all."""
    full = list(taken)
    places: dict[int, tuple[float, float]] = {}
    for number in sorted(range(len(guests)), key=lambda n: (guests[n].distance, n)):
        guest = guests[number]
        for distance in _distances(guest.distance, furthest):
            room, place = max(
                (_room(guest.boxes(*place), full, inside), place)
                for place in _around(guest.parts, distance, middle)
            )
            if room >= AIR:
                break
        else:
            return None
        places[number] = place
        full.extend(guest.boxes(*place))
    return [places[number] for number in range(len(guests))]


def _distances(wished: float, furthest: float) -> Iterator[float]:
    yield wished
    for step in range(1, 60):
        for distance in (wished + step * STEP, wished - step * STEP / 2):
            if 0 < distance <= furthest:
                yield distance


def _around(
    parts: Sequence[tuple[float, float]], distance: float, middle: tuple[float, float]
) -> Iterator[tuple[float, float]]:
    for low, high in parts:
        for number in range(DIRECTIONS + 1):
            angle = radians(low + (high - low) * number / DIRECTIONS)
            yield round(middle[0] + distance * cos(angle), 2), round(middle[1] - distance * sin(angle), 2)


def _room(boxes: Sequence[Box], taken: Sequence[Box], inside: Box) -> float:
    """The air around what would stand here; less than nothing outside the map."""
    for box in boxes:
        if (
            abs(box.x - inside.x) + box.wide / 2 > inside.wide / 2
            or abs(box.y - inside.y) + box.high / 2 > inside.high / 2
        ):
            return -1.0
    return min((box.gap(other) for box in boxes for other in taken), default=1000.0)

"""Where on a map each of many stands, without one covering another: the same for the same people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]

AIR = 3.0
"""Pixels between two that are next to one another."""

DIRECTIONS = 25
"""Ways out from the middle that are looked at in a part of the map."""

STEP = 5.0
OUTSIDE = -1000.0


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle that something takes up, by its middle."""

    x: float
    y: float
    wide: float
    high: float


@dataclass(frozen=True, slots=True)
class Guest:
    """Who looks for a place: how far from the middle, in which parts of the map (degrees from the right,
    against the clock), and how much room the mark needs, and the words under it."""

    distance: float
    parts: tuple[tuple[float, float], ...]
    size: float
    under: tuple[float, float] = (0.0, 0.0)

    def boxes(self, x: float, y: float) -> tuple[Box, ...]:
        """What is taken up at a place."""
        mark = Box(x, y, self.size, self.size)
        wide, high = self.under
        return (mark, Box(x, y + (self.size + high) / 2, wide, high)) if wide else (mark,)


def settle(
    guests: Sequence[Guest],
    middle: tuple[float, float],
    furthest: float,
    inside: Box,
    taken: Sequence[Box],
    crowded: bool = False,
) -> list[tuple[float, float]] | None:
    """A place for each, as far from the middle as asked and where most air is; where there is none, a little
    further out or in. Who finds no place at all stands where the least is covered if it may be ``crowded``;
    else the answer is None."""
    full = [*taken]
    places: dict[int, tuple[float, float]] = {}
    for number in sorted(range(len(guests)), key=lambda n: (guests[n].distance, n)):
        guest = guests[number]
        best, place = 2 * OUTSIDE, middle
        for distance in _distances(guest.distance, furthest):
            around = _around(guest.parts, distance, middle)
            rooms = _rooms(guest, around, full, inside)
            which = int(rooms.argmax())
            if rooms[which] > best:
                best, place = float(rooms[which]), (float(around[which, 0]), float(around[which, 1]))
            if best >= AIR:
                break
        if best < AIR and not crowded:
            return None
        places[number] = place
        full.extend(guest.boxes(*place))
    return [places[number] for number in range(len(guests))]


def gaps(x: Numbers, y: Numbers, box: Box, others: Sequence[Box]) -> Numbers:
    """How far each other box is from ``box`` at each of these places (a row for each); less than nothing
    where both overlap."""
    at = np.array([(other.x, other.y, other.wide, other.high) for other in others])
    across = np.abs(x[:, None] - at[:, 0]) - (box.wide + at[:, 2]) / 2
    along = np.abs(y[:, None] - at[:, 1]) - (box.high + at[:, 3]) / 2
    apart: Numbers = np.where((across > 0) & (along > 0), np.hypot(across, along), np.maximum(across, along))
    return apart


def _rooms(guest: Guest, around: Numbers, full: Sequence[Box], inside: Box) -> Numbers:
    """The air at each place; rounded, so that every machine takes the same of two that are equally good."""
    rooms: list[Numbers] = []
    for box in guest.boxes(0, 0):
        x, y = around[:, 0] + box.x, around[:, 1] + box.y
        out = (np.abs(x - inside.x) + box.wide / 2 > inside.wide / 2) | (
            np.abs(y - inside.y) + box.high / 2 > inside.high / 2
        )
        rooms.append(np.where(out, OUTSIDE, gaps(x, y, box, full).min(axis=1)))
    least: Numbers = np.round(np.min(rooms, axis=0), 2)
    return least


def _distances(wished: float, furthest: float) -> Iterator[float]:
    yield wished
    for step in range(1, 1 + int(2 * furthest / STEP)):
        for distance in (wished + step * STEP, wished - step * STEP / 2):
            if 0 < distance <= furthest:
                yield distance


def _around(parts: Sequence[tuple[float, float]], distance: float, middle: tuple[float, float]) -> Numbers:
    angles = np.radians(np.concatenate([np.linspace(low, high, DIRECTIONS) for low, high in parts]))
    x, y = middle[0] + distance * np.cos(angles), middle[1] - distance * np.sin(angles)
    return np.round(np.stack([x, y], axis=1), 2)

"""Two drawings in plain markup (SVG 1.1): the two lines, and the people around one person. Their colours and
strokes stand in the style sheet; nothing in them is told by colour alone."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from datetime import date

from markupsafe import Markup

from bot.pictures.specs import Lines

WIDTH, HEIGHT = 360, 220
LEFT, RIGHT, TOP, BOTTOM = 26, 10, 12, 54
HIGHEST = 10
"""Of a gauge."""

SVG = Markup(
    '<svg viewBox="0 0 {width} {height}" role="img"'
    ' aria-labelledby="{id}-title" aria-describedby="{id}-desc">'
    '<title id="{id}-title">{title}</title><desc id="{id}-desc">{desc}</desc>{inner}</svg>\n'
)
GRID = Markup(
    '<line class="grid" x1="{left}" x2="{right}" y1="{y}" y2="{y}"/>'
    '<text class="scale" x="{before}" y="{lower}" text-anchor="end">{value}</text>'
)
PATH = Markup('<polyline class="line of{number}" points="{points}"/>')
POINT = Markup('<circle class="dot of{number}" cx="{x}" cy="{y}" r="4"/>')
SQUARE = Markup('<rect class="dot of{number}" x="{x}" y="{y}" width="8" height="8"/>')
SLIP = Markup('<path class="slip" d="M{left} {top}L{right} {bottom}M{left} {bottom}L{right} {top}"/>')
STEP = Markup('<path class="step" d="M{left} {bottom}L{middle} {top}L{right} {bottom}Z"/>')
TICK = Markup('<text class="scale" x="{x}" y="{y}" text-anchor="middle">{word}</text>')

MAP_SIZE = 360
RINGS = (52, 88, 124, 160)
"""Distances from the middle: the closest people stand on the first."""

BETWEEN = 27
"""Units that a mark needs on its ring."""

RING = Markup('<circle class="ring" cx="{middle}" cy="{middle}" r="{radius}"/>')
YOU = Markup(
    '<circle class="you" cx="{middle}" cy="{middle}" r="22"/>'
    '<text class="name" x="{middle}" y="{lower}" text-anchor="middle">{you}</text>'
)
NUMBER = Markup('<text class="number" x="{x}" y="{y}" text-anchor="middle">{number}</text>')
MARKS = {
    "helpful": Markup('<circle class="mark helpful" cx="{x}" cy="{y}" r="12"/>'),
    "hard": Markup('<rect class="mark hard" x="{left}" y="{top}" width="22" height="22"/>'),
    "both": Markup('<path class="mark both" d="M{x} {over}L{after} {y}L{x} {under}L{before} {y}Z"/>'),
    "rest": Markup('<circle class="mark rest" cx="{x}" cy="{y}" r="12"/>'),
    "neither": Markup('<ellipse class="mark neither" cx="{x}" cy="{y}" rx="15" ry="10"/>'),
    "new": Markup('<circle class="mark new" cx="{x}" cy="{y}" r="12"/>'),
}
"""A shape for each standing: filled, square, a diamond, dashed, flat, and open."""

ALONE = Markup('<svg class="sign" viewBox="0 0 32 32" aria-hidden="true">{}</svg>')


def lines(picture: Lines, desc: str) -> Markup:
    """Lines from 0 to 10 over days, with slips and steps as marks beneath."""
    days = max((picture.last - picture.first).days, 1)
    across, down = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM

    def x(day: date) -> float:
        return round(LEFT + across * (day - picture.first).days / days, 1)

    def y(value: float) -> float:
        return round(TOP + down * (1 - value / HIGHEST), 1)

    parts = [
        GRID.format(left=LEFT, right=WIDTH - RIGHT, y=y(at), before=LEFT - 6, lower=y(at) + 4, value=at)
        for at in (0, 5, 10)
    ]
    for number, line in enumerate(picture.lines):
        places = [(x(day), y(value)) for day, value in line.points]
        parts.append(PATH.format(number=number, points=" ".join(f"{a},{b}" for a, b in places)))
        parts += [_point(number, *place) for place in places]
    row = TOP + down + 16
    parts += [
        SLIP.format(left=x(day) - 4, right=x(day) + 4, top=row - 4, bottom=row + 4) for day in picture.slips
    ]
    row += 14
    parts += [
        STEP.format(left=x(day) - 5, middle=x(day), right=x(day) + 5, top=row - 5, bottom=row + 4)
        for day in picture.steps
    ]
    parts += [
        TICK.format(x=min(max(x(day), LEFT + 12), WIDTH - 22), y=HEIGHT - 6, word=word)
        for day, word in picture.ticks
    ]
    return _svg("lines", WIDTH, HEIGHT, picture.heading, desc, parts)


def sign_of_line(number: int) -> Markup:
    """A piece of a line, for the words that say which it is."""
    piece = PATH.format(number=number, points="2,16 30,16")
    return ALONE.format(piece + _point(number, 16, 16))


def sign_of_slip() -> Markup:
    return ALONE.format(SLIP.format(left=10, right=22, top=10, bottom=22))


def sign_of_step() -> Markup:
    return ALONE.format(STEP.format(left=8, middle=16, right=24, top=8, bottom=23))


def _point(number: int, x: float, y: float) -> Markup:
    """A dot on the first line, a square on any other."""
    return SQUARE.format(number=number, x=x - 4, y=y - 4) if number else POINT.format(number=number, x=x, y=y)


def people(standings: Sequence[tuple[str, int | None]], title: str, desc: str, you: str) -> Markup:
    """(standing, closeness) of each, by the number that they have in the list beside it."""
    middle = MAP_SIZE / 2
    parts = [RING.format(middle=middle, radius=radius) for radius in RINGS]
    parts.append(YOU.format(middle=middle, lower=middle + 5, you=you))
    for number, x, y in placed([close for _, close in standings]):
        parts.append(_mark(standings[number - 1][0], x, y))
        parts.append(NUMBER.format(x=x, y=y + 4, number=number))
    return _svg("people", MAP_SIZE, MAP_SIZE, title, desc, parts)


def placed(closeness: Sequence[int | None]) -> list[tuple[int, float, float]]:
    """(number, x, y) of each: on the ring of their closeness or, where that is full, on the next one. Whoever
    has no room on any is in the words only."""
    rings: list[list[int]] = [[] for _ in RINGS]
    known = [(close, at) for at, close in enumerate(closeness) if close is not None]
    for close, at in sorted(known, key=lambda one: -one[0]):
        wanted = 0 if close >= 8 else 1 if close >= 5 else 2 if close >= 2 else 3
        free = [ring for ring in range(len(RINGS)) if len(rings[ring]) < _room(ring)]
        if free:
            rings[min(free, key=lambda ring: (abs(ring - wanted), -ring))].append(at)
    found = []
    for ring, members in enumerate(rings):
        for nth, at in enumerate(sorted(members)):
            turn = 2 * math.pi * (nth / len(members) + ring / 7) - math.pi / 2
            x = MAP_SIZE / 2 + RINGS[ring] * math.cos(turn)
            y = MAP_SIZE / 2 + RINGS[ring] * math.sin(turn)
            found.append((at + 1, round(x, 1), round(y, 1)))
    return sorted(found)


def _room(ring: int) -> int:
    return int(2 * math.pi * RINGS[ring] / BETWEEN)


def sign_of_standing(standing: str) -> Markup:
    """The shape of a standing by itself."""
    return ALONE.format(_mark(standing, 16, 16))


def _mark(standing: str, x: float, y: float) -> Markup:
    return MARKS[standing].format(
        x=x, y=y, left=x - 11, top=y - 11, over=y - 15, under=y + 15, before=x - 15, after=x + 15
    )


def _svg(name: str, width: int, height: int, title: str, desc: str, parts: Iterable[Markup]) -> Markup:
    return SVG.format(
        id=name, width=width, height=height, title=title, desc=desc, inner=Markup("").join(parts)
    )

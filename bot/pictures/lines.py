"""Lines over time, with what happened beside them.

A line goes on after a slip: slips stand on a row of their own beneath, hollow and calm, next to the steps.
Where nothing was kept for longer than `GAP` the line is a thin trace of dots: nobody knows what was between.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from typing import Any

from matplotlib.axes import Axes

from bot.pictures import letters
from bot.pictures.look import HEADING_LEADING, MARGIN, SMALL, TEXT, WIDTH, Look, Page, look
from bot.pictures.specs import Line, Lines

GAP = 28
"""Days: the longest pace at which somebody can have asked to be asked."""

LEFT = 36.0
NAMES = (72.0, 124.0)
"""Beside the lines: their scale, and room for their names, as much as these need."""

BESIDE = 13.0
"""From the end of a line to its name."""

PLOT, ROW, AXIS = 226.0, 26.0, 26.0
"""Heights: of the lines, of a row of marks, of the days."""

FEW = 20
"""Points that each get a mark; with more of them the line alone is clearer."""

FINEST = 4.5
"""The least that a mark may be wide."""

LEADING = SMALL + 3.0
End = tuple[date, float]
Style = dict[str, Any]
STYLES: tuple[tuple[str | tuple[float, tuple[float, ...]], str], ...] = (
    ("-", "o"),
    ((0, (3.2, 1.3)), "s"),
    ((0, (1, 1.2, 4, 1.2)), "^"),
)
"""How a line is drawn and marked, so that it can be told from another without its colour."""


def lines(picture: Lines) -> bytes:
    """A PNG."""
    title = letters.heading(picture.heading)
    rows = [(picture.slips, picture.slips_label, "slip"), (picture.steps, picture.steps_label, "step")]
    seen = [(within(days, picture), label, kind) for days, label, kind in rows]
    seen = [row for row in seen if row[0]]
    top = MARGIN + HEADING_LEADING * len(title) + 14
    height = top + PLOT + (8 if seen else 0) + ROW * len(seen) + AXIS + 8
    page = Page(height, look(picture.dark))
    page.heading(title)
    right = edge(picture)
    axes = page.axes(LEFT, top, right - LEFT, PLOT)
    scale(page, axes, picture, top)
    ends = [draw(axes, line, number, picture, page.look) for number, line in enumerate(picture.lines)]
    last = max((day for day, _ in filter(None, ends)), default=picture.last)
    name(page, picture.lines, ends, across(last, picture), top)
    if not any(end is not None for end in ends) and picture.empty_label:
        for number, words in enumerate(letters.rows(picture.empty_label, right - LEFT - 20, 3)):
            page.write((LEFT + right) / 2, top + PLOT / 4 - 10 + LEADING * number, words, ha="center")
    beneath = top + PLOT + (8 if seen else 0)
    for number, (days, label, kind) in enumerate(seen):
        marks(page, days, label, kind, picture, beneath + ROW * (number + 0.5))
    ticks(page, picture, beneath + ROW * len(seen) + AXIS / 2 + 2)
    return page.png()


@cache
def edge(picture: Lines) -> float:
    """Where the lines end and their names begin."""
    names = [
        letters.width(letters.plain(line.label), TEXT, bold=True) for line in picture.lines if line.points
    ]
    beneath = [
        letters.width(letters.plain(words)) + 16 for words in (picture.slips_label, picture.steps_label)
    ]
    return WIDTH - min(max([NAMES[0], *(wide + BESIDE + 8 for wide in [*names, *beneath])]), NAMES[1])


def span(picture: Lines) -> tuple[float, float]:
    """From which to which day the picture goes; a single day stands in the middle."""
    first, last = picture.first.toordinal(), picture.last.toordinal()
    return (first, last) if last > first else (first - 1, first + 1)


def within(days: Sequence[date], picture: Lines) -> list[date]:
    """The days that the picture goes over."""
    return sorted({day for day in days if picture.first <= day <= picture.last})


def across(day: date, picture: Lines) -> float:
    """Where a day is on the page."""
    first, last = span(picture)
    return LEFT + (edge(picture) - LEFT) * (day.toordinal() - first) / (last - first)


def scale(page: Page, axes: Axes, picture: Lines, top: float) -> None:
    """From 0 to 10, in few and faint strokes."""
    axes.set(xlim=span(picture), ylim=(0, 10))
    for value in (0, 5, 10):
        axes.axhline(value, color=page.look.faint, linewidth=1, clip_on=False, zorder=1)
        page.write(LEFT - 10, top + PLOT * (1 - value / 10), str(value), ha="right")


def draw(axes: Axes, line: Line, number: int, picture: Lines, look: Look) -> End | None:
    """One line; its last point, if it has any."""
    kept = {day: min(10.0, max(0.0, value)) for day, value in line.points}
    days = within(list(kept), picture)
    if not days:
        return None
    dashes, shape = STYLES[number % len(STYLES)]
    colour = look.marks[number % len(look.marks)]
    # The first lies under the second and is wider, so both are seen where they say the same.
    size = (10.0, 5.6, 7.0)[number % 3] * (1.3 if len(days) == 1 else 1)
    stretch: list[date] = [days[0]]
    stretches = [stretch]
    for before, day in pairwise(days):
        if day - before > timedelta(GAP):
            trace = [before.toordinal(), day.toordinal()], [kept[before], kept[day]]
            axes.plot(*trace, color=colour, linewidth=1.3, linestyle=(0, (1, 3.2)), clip_on=False, zorder=2)
            stretch = []
            stretches.append(stretch)
        stretch.append(day)
    for part in stretches:
        at, values = [day.toordinal() for day in part], [kept[day] for day in part]
        every = range(len(part)) if len(days) <= FEW else sorted({0, len(part) - 1})
        axes.plot(
            at, values, color=colour, linewidth=3.4 if number == 0 else 2.2, linestyle=dashes,
            solid_capstyle="round", marker=shape, markersize=size, markevery=list(every),
            markeredgecolor=look.paper, markeredgewidth=1.2 if number == 0 else 0.7, clip_on=False,
            zorder=3 + number,
        )  # fmt: skip
    return days[-1], kept[days[-1]]


def name(page: Page, lines: Sequence[Line], ends: Sequence[End | None], right: float, top: float) -> None:
    """What each line is called, beside where the longest ends; names make room for one another."""
    room = NAMES[1] - BESIDE - 6
    named = [
        (top + PLOT * (1 - end[1] / 10), number, letters.rows(line.label, room, 2, TEXT, bold=True))
        for number, (line, end) in enumerate(zip(lines, ends, strict=True))
        if end is not None
    ]
    named.sort()
    heights = [LEADING * len(rows) + 4 for _, _, rows in named]
    middles = apart([y for y, _, _ in named], heights, top - 8, top + PLOT + 8)
    for middle, (_, number, rows) in zip(middles, named, strict=True):
        for row, words in enumerate(rows):
            y = middle + LEADING * (row - (len(rows) - 1) / 2)
            colour = page.look.marks[number % len(page.look.marks)]
            page.write(right + BESIDE, y, words, size=TEXT, weight="bold", color=colour)


def apart(middles: Sequence[float], heights: Sequence[float], top: float, bottom: float) -> list[float]:
    """Places near those wanted, in their order, of which none covers another."""
    placed: list[float] = []
    edge = top
    for middle, height in zip(middles, heights, strict=True):
        placed.append(max(middle, edge + height / 2))
        edge = placed[-1] + height / 2
    edge = bottom
    for number in reversed(range(len(placed))):
        placed[number] = min(placed[number], edge - heights[number] / 2)
        edge = placed[number] - heights[number] / 2
    return placed


def marks(page: Page, days: Sequence[date], label: str, kind: str, picture: Lines, y: float) -> None:
    """A row of marks beneath the lines, with its name: slips hollow, steps as short strokes."""
    look, right = page.look, edge(picture)
    page.over.plot([LEFT, right], [y, y], color=look.faint, linewidth=1, zorder=1)
    slip: Style = {"markerfacecolor": look.paper, "markeredgecolor": look.soft, "markeredgewidth": 1.8}
    step: Style = {"markerfacecolor": look.soft, "markeredgecolor": look.paper, "markeredgewidth": 0.6}
    shape, size, style = ("D", 8.0, slip) if kind == "slip" else ("^", 9.0, step)
    at = [across(day, picture) for day in days]
    # Marks that would heap are smaller: a row of them is no wall.
    closest = min((later - earlier for earlier, later in pairwise(at)), default=size)
    small = min(size, max(FINEST, closest))
    for x in at:
        page.mark(x, y, shape, small, **style | {"markeredgewidth": style["markeredgewidth"] * small / size})
    page.mark(right + BESIDE + 5, y, shape, size, **style)
    page.write(right + BESIDE + 16, y, letters.fitting(label, WIDTH - right - BESIDE - 20))


def ticks(page: Page, picture: Lines, y: float) -> None:
    """The days, as many of their words as have room, the last first."""
    free = WIDTH - 6
    for day, label in sorted(picture.ticks, reverse=True):
        words = letters.fitting(label, 90)
        wide = letters.width(words)
        if not words or not picture.first <= day <= picture.last:
            continue
        middle = min(max(across(day, picture), wide / 2 + 6), WIDTH - 6 - wide / 2)
        if middle + wide / 2 > free:
            continue
        page.write(middle, y, words, ha="center")
        free = middle - wide / 2 - 10

"""Pleasant and tense moments per week: one above the line, the other beneath. Two counts; nothing is made of
them, no ratio and no trend."""

from __future__ import annotations

from collections.abc import Sequence

from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from bot.pictures import letters
from bot.pictures.look import HEADING_LEADING, MARGIN, SMALL, WIDTH, Page, look
from bot.pictures.specs import Bars, Week

LEFT, RIGHT = 40.0, 14.0
LEGEND, PLOT, AXIS = 30.0, 236.0, 24.0
MOST = 53
"""Weeks: a year."""

COUNTED = 12
"""Weeks with their counts written at the bars; with more there is a scale at the side."""

PLEASANT, TENSE = 2, 3
"""Which of the colours."""


def bars(picture: Bars) -> bytes:
    """A PNG."""
    weeks = picture.weeks[-MOST:]
    title = letters.heading(picture.heading)
    top = MARGIN + HEADING_LEADING * len(title) + 6
    page = Page(top + LEGEND + PLOT + AXIS + 10, look(picture.dark))
    page.heading(title)
    legend(page, picture, top + LEGEND / 2)
    top += LEGEND
    counted = len(weeks) <= COUNTED
    left = MARGIN if counted else LEFT
    axes = page.axes(left, top, WIDTH - left - RIGHT, PLOT)
    # Few weeks are as wide as if there were four: one alone isn't a wall.
    spare = max(0.0, (4 - len(weeks)) / 2)
    edges = (-0.5 - spare, max(len(weeks), 1) - 0.5 + spare)
    axes.set(xlim=edges, ylim=reach(weeks))
    axes.axhline(0, color=page.look.soft, linewidth=1, zorder=3)
    stand(axes, weeks, page)
    if counted:
        counts(axes, weeks, page)
    else:
        scale(page, axes, top)
    if not any(week.pleasant > 0 or week.tense > 0 for week in weeks) and picture.empty_label:
        for number, words in enumerate(letters.rows(picture.empty_label, WIDTH - 60, 2)):
            page.write(WIDTH / 2, top + PLOT / 4 + 15 * number, words, ha="center")
    labels(page, weeks, edges, left, top + PLOT + AXIS / 2)
    return page.png()


def reach(weeks: Sequence[Week]) -> tuple[float, float]:
    """How far the chart goes down and up. With room for the counts at the ends."""
    up = max([1, *(week.pleasant for week in weeks)])
    down = max([1, *(week.tense for week in weeks)])
    spare = 0.1 * (up + down)
    return -down - spare, up + spare


def legend(page: Page, picture: Bars, y: float) -> None:
    """The words for both, in the order in which they stand, above and beneath."""
    x, room = MARGIN, (WIDTH - 2 * MARGIN) / 2 - 26
    for label, colour in ((picture.pleasant_label, PLEASANT), (picture.tense_label, TENSE)):
        words = letters.fitting(label, room)
        box = page.axes(x, y - 6.5, 13, 13)
        box.set(xlim=(0, 1), ylim=(0, 1))
        fill(box, [0.5], [1], 1, colour, page)
        page.write(x + 19, y, words, color=page.look.ink)
        x += 19 + letters.width(words) + 22


def fill(
    axes: Axes, at: Sequence[float], height: Sequence[float], width: float, mark: int, page: Page
) -> None:
    """Bars of one of both: pleasant is full, tense is striped."""
    colour = page.look.marks[mark]
    if mark == PLEASANT:
        axes.bar(at, height, width, color=colour, linewidth=0)
    else:
        axes.bar(at, height, width, facecolor=page.look.paper, edgecolor=colour, linewidth=1.2, hatch="/////")


def stand(axes: Axes, weeks: Sequence[Week], page: Page) -> None:
    """All bars; a week with nothing has none."""
    width = 0.52 if len(weeks) <= COUNTED else 0.72
    up = [(at, week.pleasant) for at, week in enumerate(weeks) if week.pleasant > 0]
    down = [(at, -week.tense) for at, week in enumerate(weeks) if week.tense > 0]
    for some, mark in ((up, PLEASANT), (down, TENSE)):
        if some:
            fill(axes, [at for at, _ in some], [height for _, height in some], width, mark, page)


def counts(axes: Axes, weeks: Sequence[Week], page: Page) -> None:
    """Beyond the ends of the bars, also a zero."""
    for at, week in enumerate(weeks):
        for value, up in ((week.pleasant, True), (week.tense, False)):
            axes.annotate(
                letters.fitting(str(max(0, value)), 46), (at, max(0, value) * (1 if up else -1)),
                (0, 9 if up else -9), textcoords="offset points", ha="center", va="center_baseline",
                size=SMALL, color=page.look.ink if value > 0 else page.look.soft, parse_math=False,
            )  # fmt: skip


def scale(page: Page, axes: Axes, top: float) -> None:
    """Whole numbers at the side, counted from the middle in both directions."""
    low, high = axes.get_ylim()
    for value in MaxNLocator(nbins=6, integer=True).tick_values(low, high):
        y = top + PLOT * (high - value) / (high - low)
        if top + 4 < y < top + PLOT - 4:
            axes.axhline(value, color=page.look.faint, linewidth=1, zorder=0)
            page.write(LEFT - 8, y, letters.fitting(f"{abs(value):.0f}", LEFT - 12), ha="right")


def labels(page: Page, weeks: Sequence[Week], edges: tuple[float, float], left: float, y: float) -> None:
    """What the weeks are called, as many as have room, the last first, and evenly."""
    pitch = (WIDTH - left - RIGHT) / (edges[1] - edges[0])
    words = [letters.fitting(week.label, max(pitch - 4, 62)) for week in weeks]
    widest = max([letters.width(each) for each in words], default=0.0) + 10
    every = max(1, -int(-widest // pitch))
    for number in range(len(weeks) - 1, -1, -every):
        half = letters.width(words[number]) / 2
        middle = left + pitch * (number - edges[0])
        page.write(min(max(middle, 6 + half), WIDTH - 6 - half), y, words[number], ha="center")

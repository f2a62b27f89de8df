"""A picture in a few sentences: for who can't see it, and where it can't be drawn. No judgement, no name.

The first line is what a notification shows, and could be of anything.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from markupsafe import Markup

from bot.conversations.progress.people import Placed
from bot.conversations.progress.series import RECOVERY, TWO_LINES, History, Points
from bot.conversations.progress.specs import label_of
from bot.conversations.turn import Turn

BREAK = Markup("\n\n")


def lines(turn: Turn, known: History, names: Sequence[str], heading: str, first: date) -> Markup:
    """How each line went, then slips and steps."""
    points = {name: known.since(name, first) for name in names}
    two = RECOVERY in names
    said = [_line(turn, label_of(turn, name), points[name]) for name in names if points[name] or two]
    if two and _diverge(*(points[name] for name in TWO_LINES)):
        said.append(turn.html("progress-diverge"))
    more = []
    if two:
        slips = sum(day >= first for day in known.slips)
        steps = sum(day >= first for day in known.steps)
        more += [turn.html("progress-slips", count=slips)] if slips else []
        more += [turn.html("progress-steps", count=steps)] if steps else []
    return BREAK.join(
        [_head(turn, heading), Markup("\n").join(said), *([Markup(" ").join(more)] if more else [])]
    )


def _line(turn: Turn, label: str, points: Points) -> Markup:
    if not points:
        return turn.html("progress-nothing", line=label)
    values = [int(value) for _, value in points]
    if len(values) == 1:
        return turn.html("progress-stands", line=label, to=values[0])
    start, now, low, high = values[0], values[-1], min(values), max(values)
    outside = low < min(start, now) or high > max(start, now)
    return turn.html(
        "progress-same" if start == now else "progress-went",
        line=label,
        start=start,
        to=now,
        low=str(low) if outside else "",
        high=high,
    )


def _diverge(one: Points, other: Points) -> bool:
    """Whether one went up and the other down."""
    changes = [points[-1][1] - points[0][1] for points in (one, other) if points]
    return len(changes) == len(TWO_LINES) and min(changes) < 0 < max(changes)


def people(turn: Turn, everybody: Sequence[Placed], names: bool) -> Markup:
    """How many there are of each kind; no name, whatever the picture shows."""
    shown = [one for one in everybody if one.closeness is not None]
    kinds = {
        "rest": sum(one.rests for one in shown),
        "helps": sum(bool(one.helps and not one.strains) for one in shown),
        "strains": sum(bool(one.strains and not one.helps) for one in shown),
        "both": sum(bool(one.helps and one.strains) for one in shown),
    }
    counted = [turn.html(f"progress-count_{kind}", count=count) for kind, count in kinds.items() if count]
    parts = [
        _head(turn, turn.plain("progress-people")),
        Markup("\n").join([turn.html("progress-placed", count=len(shown)), *counted]),
    ]
    if missing := len(everybody) - len(shown):
        parts.append(turn.html("progress-not_placed", count=missing))
    if not names:
        parts.append(turn.html("progress-numbers"))
    return BREAK.join(parts)


def bars(turn: Turn, counts: Sequence[tuple[date, int, int]]) -> Markup:
    """This week, and all of the weeks that are shown."""
    _, pleasant, tense = counts[-1]
    said = [turn.html("progress-this_week", pleasant=pleasant, tense=tense)]
    if len(counts) > 1:
        said.append(
            turn.html(
                "progress-weeks",
                weeks=len(counts),
                pleasant=sum(count for _, count, _ in counts),
                tense=sum(count for _, _, count in counts),
            )
        )
    return BREAK.join([_head(turn, turn.plain("progress-moments")), Markup("\n").join(said)])


def _head(turn: Turn, heading: str) -> Markup:
    return turn.html("progress-head", heading=heading)

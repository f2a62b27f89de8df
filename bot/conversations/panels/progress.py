"""Two lines, people and moments as pictures, each with its words; under it the ways to another one."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from bot.content.render import Button, Rendered
from bot.conversations import nudges, records
from bot.conversations.panels.people import in_order
from bot.conversations.panels.pieces import Row, menu_row, offer, show
from bot.conversations.progress import captions, looks, series, specs
from bot.conversations.progress.people import placed
from bot.conversations.progress.weeks import (
    SPANS,
    WEEK,
    first_day,
    local_day,
    monday_of,
    per_week,
    weeks_between,
)
from bot.conversations.turn import Turn
from bot.flows import buttons
from bot.pictures.specs import Picture

MOST_WEEKS = 8
"""Weeks of moments in one picture."""


def progress(turn: Turn, argument: str = "") -> None:
    """A picture; ``argument`` is a span of the two lines ("week", "month", "all"), or "own.week" … for the
    other gauges, "people", "moments". Without it: the two lines of this month, or else of all time."""
    view, _, span = argument.rpartition(".")
    if argument == "people":
        people(turn)
    elif argument == "moments":
        moments(turn)
    elif view == "own":
        _lines(turn, series.OTHERS, "own", span)
    else:
        _lines(turn, series.TWO_LINES, "lines", span)


def _lines(turn: Turn, names: Sequence[str], view: str, span: str) -> None:
    known, today = series.history(turn), local_day(turn.now_ms, turn.zone)
    begun = [known.gauges[name][0][0] for name in names if known.gauges[name]]
    if not begun:
        _nothing(turn, "progress-empty", [(offer(turn, "gauge"),)])
        return
    oldest = min([*begun, *(known.slips if view == "lines" else ())])
    if span not in SPANS:
        month = first_day("month", today, oldest)
        span = "month" if any(known.since(name, month) for name in names) else "all"
    first = first_day(span, today, oldest)
    heading = turn.plain(f"progress-heading_{view}", span=span)
    rows = [_spans(turn, view, span), *_elsewhere(turn, view, known)]
    if not any(known.since(name, first) for name in names):
        show(turn, turn.html("progress-none_then", heading=heading), rows)
        return
    look = looks.looks(turn)
    picture = specs.lines(turn, known, names, heading, first, today, look)
    _put(turn, picture, captions.lines(turn, known, names, heading, first), rows, look)


def people(turn: Turn) -> None:
    """Everybody on the map of whom is known how close they are."""
    everybody = in_order(records.relations(turn))
    resting = {relation.id: nudges.at_rest(turn, relation.id) for relation in everybody}
    found = placed(turn.world.content, everybody, resting)
    rows: list[Row] = [
        (turn.button("button-map", buttons.panel("map")), turn.button("button-progress", _to("")))
    ]
    if not any(one.closeness is not None for one in found):
        rows = [(offer(turn, "map_person"),), (turn.button("button-map", buttons.panel("map")),)]
        _nothing(turn, "progress-nobody", rows)
        return
    look = looks.looks(turn)
    caption = captions.people(turn, found, look.names)
    _put(turn, specs.people(turn, found, look), caption, [*rows, _last(turn)], look)


def moments(turn: Turn) -> None:
    """Pleasant and tense moments, week by week."""
    known, today = series.history(turn), local_day(turn.now_ms, turn.zone)
    keep: list[Row] = [(offer(turn, "good_moment"),), (offer(turn, "tense_moment"),)]
    kept = [*known.pleasant, *known.tense]
    earliest = monday_of(today) - (MOST_WEEKS - 1) * WEEK
    if not any(day >= earliest for day in kept):
        _nothing(turn, "progress-no_moments", keep)
        return
    weeks = weeks_between(max(min(kept), earliest), today)
    counts = list(zip(weeks, per_week(known.pleasant, weeks), per_week(known.tense, weeks), strict=True))
    look = looks.looks(turn)
    rows: list[Row] = [*keep, (turn.button("button-progress", _to("")),), _last(turn)]
    _put(turn, specs.bars(turn, counts, look), captions.bars(turn, counts), rows, look)


def pictures(turn: Turn, argument: str = "") -> None:
    """How pictures look: names, protection, cover, light or dark. ``argument`` sets one: "names_on"."""
    name, _, state = argument.partition("_")
    if name in looks.SWITCHES and state in ("on", "off"):
        looks.change(turn, name, state == "on")
    look = looks.looks(turn)
    rows: list[Row] = []
    for switch in looks.SWITCHES:
        here, there = ("on", "off") if getattr(look, switch) else ("off", "on")
        rows.append(
            (turn.button(f"button-pictures_{switch}_{here}", buttons.panel("pictures", f"{switch}_{there}")),)
        )
    rows.append((turn.button("button-progress", _to("")), *menu_row(turn)))
    states = {switch: "on" if getattr(look, switch) else "off" for switch in looks.SWITCHES}
    show(turn, turn.html("panel-pictures", **states), rows)


def _put(turn: Turn, picture: Picture, caption: Markup, rows: Sequence[Row], look: looks.Looks) -> None:
    rendered = Rendered(str(caption), tuple(rows))
    turn.picture(picture, rendered, protected=look.protected, spoiler=look.spoiler)


def _nothing(turn: Turn, message: str, rows: list[Row]) -> None:
    show(turn, turn.html(message), [*rows, menu_row(turn)])


def _spans(turn: Turn, view: str, chosen: str) -> Row:
    """A button for each span; a mark on the one that is shown."""
    return tuple(
        Button(
            turn.plain("progress-chosen" if span == chosen else "progress-choose", span=span),
            data=_to(f"{view}.{span}"),
        )
        for span in SPANS
    )


def _elsewhere(turn: Turn, view: str, known: series.History) -> list[Row]:
    other = "lines" if view == "own" else "own"
    row: Row = (turn.button("button-progress_moments", _to("moments")),)
    if other == "lines":
        row = (turn.button("button-progress", _to("lines.")), *row)
    elif any(known.gauges[name] for name in series.OTHERS):
        row = (turn.button("button-progress_own", _to("own.")), *row)
    return [row, (turn.button("button-progress_people", _to("people")),), _last(turn)]


def _last(turn: Turn) -> Row:
    return (turn.button("button-pictures", buttons.panel("pictures")), *menu_row(turn))


def _to(argument: str) -> str:
    return buttons.panel("progress", argument)

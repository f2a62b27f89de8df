"""What pictures say by where things are: gaps, ends of lines, places on the map, weeks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from math import hypot

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.figure import Figure

from bot.pictures import bars, lines, people
from bot.pictures.drawing import drawn
from bot.pictures.look import LIGHT
from bot.pictures.places import AIR, gaps
from bot.pictures.specs import Line, Someone, Week
from tests.pictures import examples

FIRST = date(2026, 1, 1)


def strokes(*days: int) -> list[list[int]]:
    """The strokes, dotted ones left out, of a line with points on these days."""
    axes = Figure().add_subplot()
    line = Line("", tuple((FIRST + timedelta(day), 5.0) for day in days))
    spec = replace(examples.empty("en"), lines=(line,), first=FIRST, last=FIRST + timedelta(400))
    lines.draw(axes, line, 0, spec, LIGHT)
    full = [np.asarray(stroke.get_xdata()) for stroke in axes.lines if stroke.get_linewidth() > 2]
    return [[int(day) - FIRST.toordinal() for day in stroke] for stroke in full]


def test_a_line_does_not_go_on_where_nothing_was_kept() -> None:
    assert strokes(0, 28, 56) == [[0, 28, 56]]
    assert strokes(0, 28, 57, 60) == [[0, 28], [57, 60]]
    assert strokes(3) == [[3]]
    assert strokes() == []


def test_a_slip_takes_nothing_from_a_line() -> None:
    year = examples.lines("en", 364, 7)
    slips = replace(year, slips=tuple(day for day, _ in year.lines[0].points))
    axes = [Figure().add_subplot() for _ in range(2)]
    for chart, spec in zip(axes, (year, slips), strict=True):
        assert lines.draw(chart, spec.lines[0], 0, spec, LIGHT) == year.lines[0].points[-1]
    assert [len(chart.lines) for chart in axes] == [1, 1]


def test_only_what_is_within_the_days_is_shown() -> None:
    week = examples.lines("en", 7, 1)
    before = (week.first - timedelta(1), 9.0)
    more = replace(week, lines=tuple(replace(line, points=(before, *line.points)) for line in week.lines))
    assert drawn(more) == drawn(week)


@settings(max_examples=40)
@given(st.lists(st.floats(0, 100), max_size=4))
def test_names_at_the_ends_keep_apart(wanted: list[float]) -> None:
    placed = lines.apart(sorted(wanted), [20.0] * len(wanted), -10, 110)
    assert all(later - earlier >= 19.99 for earlier, later in pairwise(placed))
    assert all(0 - 0.01 <= middle <= 100.01 for middle in placed)


@pytest.mark.parametrize(
    "kind", [(1, 0), (0, 1), (1, 1), (0, 0)], ids=["helps", "strains", "both", "neither"]
)
def test_forty_alike_find_a_place_each(kind: tuple[int, int]) -> None:
    some = [Someone(str(number), 8, *kind) for number in range(40)]
    assert overlaps(some) == []


def test_a_crowd_on_one_spot_is_all_there() -> None:
    some = [Someone(str(number), 10, 1, 1) for number in range(60)]
    assert len(set(people.numbered(examples.people("nl", []), some, 200))) > 55


def test_somebody_close_is_nearer_than_somebody_far() -> None:
    some = tuple(Someone(str(close), close, close % 2, close % 3) for close in range(11))
    places = people.numbered(examples.people("en", []), some, 200)
    away = [hypot(x - people.MIDDLE, y - 200) for x, y in places]
    assert away == sorted(away, reverse=True)


def overlaps(some: list[Someone]) -> list[tuple[int, int]]:
    """Who covers whom."""
    picture = examples.people("nl", [])
    guests = people._guests(picture, some, 200, named=False)[0]
    places = people.numbered(picture, some, 200)
    boxes = [guest.boxes(*place)[0] for guest, place in zip(guests, places, strict=True)]
    at = np.array(places)
    apart = [gaps(at[[n], 0], at[[n], 1], box, boxes)[0] for n, box in enumerate(boxes)]
    return [(n, other) for n, row in enumerate(apart) for other in range(n) if row[other] < AIR - 0.02]


@pytest.mark.slow
def test_more_people_or_weeks_than_have_room_are_left_out() -> None:
    assert drawn(examples.people("en", [str(n) for n in range(200)], 120))
    weeks = examples.bars("en", 80)
    assert drawn(weeks) == drawn(replace(weeks, weeks=weeks.weeks[-bars.MOST :]))


def test_any_count_is_drawn() -> None:
    week = Week("7 sep", 10**9, -1)
    few = replace(examples.bars("nl", 1), weeks=(week, replace(week, pleasant=0, tense=10**9)))
    assert drawn(few)
    assert drawn(replace(few, weeks=(week,) * 20))


def test_one_day_and_unusual_values_are_drawn() -> None:
    day = Line("Herstel", ((FIRST, 12.0), (FIRST, -3.0)))
    spec = replace(examples.empty("nl"), lines=(day,) * 5, first=FIRST, last=FIRST, ticks=())
    assert drawn(spec)
    assert drawn(replace(spec, lines=(), last=FIRST - timedelta(3)))

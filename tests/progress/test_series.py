"""Figures from what was kept: whose, of which day, of which week."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.clock import to_ms
from bot.conversations.progress.people import MOST, named, placed
from bot.conversations.progress.series import history_of
from bot.conversations.progress.weeks import first_day, local_day, monday_of, per_week, weeks_between
from bot.conversations.records import Note, Record
from bot.flows.answers import Answer
from tests.running import world

HOME = "Europe/Amsterdam"
ZONES = st.sampled_from(
    [HOME, "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Kathmandu", "Africa/Casablanca"]
)
INSTANTS = st.datetimes(datetime(2011, 1, 1), datetime(2031, 1, 1), timezones=st.just(UTC))


def note(at: datetime, flow: str, **fields: int | Answer) -> Note:
    answers = {n: v if isinstance(v, Answer) else Answer(picked=(str(v),)) for n, v in fields.items()}
    return Note(f"{flow}{at}", flow, answers, None, to_ms(at))


def at(day: int, hour: int = 12) -> datetime:
    return datetime(2026, 11, day, hour, tzinfo=UTC)


@given(st.lists(INSTANTS, min_size=1, max_size=20), ZONES)
def test_each_moment_is_in_one_week_that_begins_on_a_monday_there(
    instants: list[datetime], zone: str
) -> None:
    days = [local_day(to_ms(instant), zone) for instant in instants]
    for instant, day in zip(instants, days, strict=True):
        assert day == instant.astimezone(ZoneInfo(zone)).date()
    weeks = weeks_between(min(days), max(days))
    assert {week.isoweekday() for week in weeks} == {1}
    assert {later - week for week, later in pairwise(weeks)} <= {timedelta(days=7)}
    assert weeks[0] == monday_of(min(days)) and weeks[-1] <= max(days) < weeks[-1] + timedelta(days=7)
    assert sum(per_week(days, weeks)) == len(days)


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25)])
def test_the_night_before_monday_is_sunday_where_the_clocks_change(day: date) -> None:
    late = datetime(day.year, day.month, day.day, 23, 59, tzinfo=ZoneInfo(HOME))
    assert [local_day(to_ms(late + timedelta(minutes=m)), HOME) for m in (0, 1)] == [
        day,
        day + timedelta(days=1),
    ]
    assert monday_of(day) == day - timedelta(days=6)


def test_of_two_gauges_on_a_day_the_later_counts() -> None:
    notes = [
        note(at(3), "gauge", recovery=8),
        note(at(2, 20), "weekly", recovery=5, relationships=2, life=3),
        note(at(2, 9), "gauge", recovery=1, relationships=Answer(words="well")),
    ]
    known = history_of(notes, [], HOME)
    assert known.gauges["recovery"] == ((date(2026, 11, 2), 5.0), (date(2026, 11, 3), 8.0))
    assert known.gauges["relationships"] == ((date(2026, 11, 2), 2.0),)
    assert known.since("recovery", date(2026, 11, 3)) == ((date(2026, 11, 3), 8.0),)


def test_only_own_slips_and_no_day_twice() -> None:
    notes = [note(at(4), "they_slipped"), note(at(3), "slip", next=1), note(at(3, 9), "slip", next=1)]
    assert history_of(notes, [], HOME).slips == (date(2026, 11, 3),)


def test_a_memory_of_somebody_who_is_gone_is_no_moment_of_this_week() -> None:
    memory = Answer(picked=("talk",), card="good_moment-memory")
    what = Answer(picked=("helped",), card="good_moment-what")
    notes = [note(at(4), "good_moment", text=memory), note(at(3), "good_moment", text=what)]
    notes.append(note(at(2), "tense_moment", text=3))
    known = history_of(notes, [], HOME)
    assert (known.pleasant, known.tense) == ((date(2026, 11, 3),), (date(2026, 11, 2),))


def test_a_step_counts_on_the_day_on_which_it_was_told_of() -> None:
    steps = [
        Record(outcome, {"outcome": Answer(picked=(outcome,))}, 1, None, to_ms(at(1)), to_ms(at(day)))
        for day, outcome in enumerate(("done", "partly", "not_yet", "badly", "no_answer"), start=2)
    ]
    open_step = Record("open", {}, 1, None, to_ms(at(1)), to_ms(at(9)))
    assert history_of([], [*steps, open_step], HOME).steps == (date(2026, 11, 2), date(2026, 11, 3))


@pytest.mark.parametrize(("span", "days"), [("week", 7), ("month", 30)])
def test_a_span_ends_today(span: str, days: int) -> None:
    today = date(2026, 11, 23)
    assert (today - first_day(span, today, None)).days + 1 == days
    assert first_day("all", today, date(2020, 2, 29)) == date(2020, 2, 29)


def person(name: str, **fields: Answer) -> Record:
    return Record(name, fields, 1, name)


def test_closeness_is_as_it_was_answered_and_nothing_counts_as_nothing() -> None:
    content = world().content
    helps = Answer(picked=("listens", "frank"), words="jokes", card="map_person-helps")
    costs = Answer(picked=("energy",), card="first_minute-costs")
    nothing = Answer(picked=("not_hard",), card="map_person-harder")
    people = [
        person("near", distance=Answer(picked=("10",)), helps=helps, costs=costs, harder=nothing),
        person("new"),
        person("rests", distance=Answer(picked=("0",)), helps=helps, costs=costs),
    ]
    near, new, rests = placed(content, people, {"near": False, "new": False, "rests": True})
    assert (near.closeness, near.helps, near.strains) == (10, 3, 1)
    assert (new.number, new.closeness) == (2, None)
    assert (rests.closeness, rests.helps, rests.strains, rests.rests) == (0, 0, 0, True)
    assert named(content, nothing) == 0
    assert named(content, Answer(picked=("little",), card="first_minute-gives")) == 0
    many = Answer(picked=tuple("abcdefgh"), words="and more", card="map_person-helps")
    assert placed(content, [person("a", helps=many)], {"a": False})[0].helps == MOST

"""The two lines of the page: recovery and relationships, each as its own gauge said it, over three months."""

from __future__ import annotations

from datetime import date, timedelta

from bot.conversations import records
from bot.conversations.nudges.planning import local_of
from bot.conversations.records import Note
from bot.conversations.turn import Turn
from bot.pictures.specs import Line, Lines

SPAN = timedelta(days=91)
SLIP = "slip"
"""The flow whose notes are slips: points in a history that goes on."""

FIELDS = ("recovery", "relationships")
"""Fields of notes, whatever flow kept them: a scale from 0 to 10."""

FOOTING = "footing"
"""What the first is called for whoever is there as a loved one only."""


def lines(turn: Turn) -> Lines | None:
    """None where no gauge was ever kept in that time: slips alone are no line."""
    last = local_of(turn, turn.now_ms).date()
    first = last - SPAN
    notes = [(day, note) for note in records.notes(turn) if (day := _day(turn, note.created_at)) >= first]
    drawn = tuple(
        Line(turn.plain(f"page-{_label(turn, name)}"), _points(notes, name))
        for name in FIELDS
        if _points(notes, name)
    )
    if not drawn:
        return None
    steps = (_day(turn, step.created_at) for step in records.steps(turn))
    return Lines(
        heading=turn.plain("page-lines"),
        lines=drawn,
        first=first,
        last=last,
        slips=tuple(sorted({day for day, note in notes if note.flow == SLIP})),
        slips_label=turn.plain("page-slips"),
        steps=tuple(sorted({day for day in steps if day >= first})),
        steps_label=turn.plain("page-steps_planned"),
        ticks=tuple((day, _tick(turn, day)) for day in _months(first, last)),
    )


def _points(notes: list[tuple[date, Note]], name: str) -> tuple[tuple[date, float], ...]:
    """The last that was said on each day."""
    said: dict[date, float] = {}
    for day, note in reversed(notes):
        answer = note.fields.get(name)
        if answer is not None and answer.picked and answer.picked[0].isdecimal():
            said[day] = float(answer.picked[0])
    return tuple(sorted(said.items()))


def _label(turn: Turn, name: str) -> str:
    role = turn.profile.get("role")
    alone = role is not None and "loved_one" in role.picked and "self" not in role.picked
    return FOOTING if alone and name == FIELDS[0] else name


def _months(first: date, last: date) -> list[date]:
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return [day for day in days if day.day == 1]


def _tick(turn: Turn, day: date) -> str:
    return turn.plain("page-tick", day=str(day.day), month=day.month)


def _day(turn: Turn, at_ms: int) -> date:
    return local_of(turn, at_ms).date()

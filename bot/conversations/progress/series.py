"""Figures over time, from what was kept: gauges, slips, steps, moments. Only the own ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.conversations import records
from bot.conversations.progress.weeks import local_day
from bot.conversations.records import Note, Record
from bot.conversations.turn import Turn

RECOVERY, RELATIONSHIPS = "recovery", "relationships"
TWO_LINES = (RECOVERY, RELATIONSHIPS)
"""Fields of notes: the two lines. For a loved one the first is how firmly they themselves stand."""

OTHERS = ("life", "mood", "sleep", "tension", "craving")
"""Fields of the other own gauges, as the block ``gauges`` has them saved."""

SLIP, PLEASANT, TENSE = "slip", "good_moment", "tense_moment"
"""Flows whose notes are counted. What a loved one keeps of somebody else's slip (``they_slipped``) is none of
their own."""

BACK_THEN = "good_moment-memory"
"""The card of a good moment with somebody who is gone: kept, but no moment of this week."""

TAKEN = (("done",), ("partly",))
"""Outcomes of a step that was taken."""

MOST = 5_000
"""Notes and steps that are looked at, the latest: some years of a gauge a day."""

Points = tuple[tuple[date, float], ...]


@dataclass(frozen=True, slots=True)
class History:
    """What there is of one person, in order of days: points by gauge; the days of slips, of steps that were
    taken, and of moments. On a day with two gauges the later one counts; two notes on a slip on one day are
    one slip."""

    gauges: dict[str, Points]
    slips: tuple[date, ...]
    steps: tuple[date, ...]
    pleasant: tuple[date, ...]
    tense: tuple[date, ...]

    def since(self, name: str, first: date) -> Points:
        """The points of a gauge from a day on."""
        return tuple(point for point in self.gauges[name] if point[0] >= first)


def history(turn: Turn) -> History:
    """What this person kept, read now."""
    return history_of(records.notes(turn, count=MOST), records.steps(turn, MOST), turn.zone)


def history_of(notes: Sequence[Note], steps: Sequence[Record], zone: str) -> History:
    """The figures of notes and steps, both newest first."""

    def days_of(flow: str) -> list[date]:
        return sorted(
            local_day(note.created_at, zone) for note in notes if note.flow == flow and counts(note)
        )

    return History(
        gauges={name: _points(notes, name, zone) for name in (*TWO_LINES, *OTHERS)},
        slips=tuple(sorted(set(days_of(SLIP)))),
        steps=tuple(sorted(local_day(step.updated_at, zone) for step in steps if taken(step))),
        pleasant=tuple(days_of(PLEASANT)),
        tense=tuple(days_of(TENSE)),
    )


def counts(note: Note) -> bool:
    """Whether a note is about these days."""
    return all(answer.card != BACK_THEN for answer in note.fields.values())


def taken(step: Record) -> bool:
    """Whether somebody said that a step was taken, or part of it."""
    outcome = step.fields.get("outcome")
    return outcome is not None and outcome.picked in TAKEN


def _points(notes: Sequence[Note], name: str, zone: str) -> Points:
    by_day: dict[date, float] = {}
    for note in reversed(notes):  # the oldest first, so that a day's last one stays
        answer = note.fields.get(name)
        if answer is not None and len(answer.picked) == 1 and answer.picked[0].isdecimal():
            by_day[local_day(note.created_at, zone)] = float(answer.picked[0])
    return tuple(sorted(by_day.items()))

"""An operator's measures in conversations: the score, what is kept of it, and how it went over time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from zoneinfo import ZoneInfo

from bot.clock import from_ms
from bot.content.measures.adding import OPENING
from bot.content.measures.model import PREFIX, SCORE, Measure
from bot.content.measures.scoring import band, exact, reach, score, written
from bot.content.saying import option_said
from bot.conversations import records
from bot.conversations.records import Note
from bot.conversations.sessions import Session
from bot.conversations.turn import Turn
from bot.flows.answers import Answer, Answers
from bot.flows.events import Pick

LEAST, MOST = f"{SCORE}_least", f"{SCORE}_most"
"""Fields of a note beside the score: the ends of its range as they were on that day."""

EARLIER = 3
"""Scores before this one that are said with it."""


@dataclass(frozen=True, slots=True)
class Reached:
    """A score, the ends of its range, and the person's own day on which it was kept."""

    day: date
    score: float = field(repr=False)
    least: float
    most: float
    at: int


def of(turn: Turn, flow: str) -> Measure | None:
    """The measure that a flow is; None for a flow of ours."""
    return turn.world.content.measures.get(flow)


def offered(turn: Turn, roles: frozenset[str]) -> list[Measure]:
    """The measures for these roles that speak the person's language."""
    return [
        measure
        for measure in turn.world.content.measures.values()
        if roles.intersection(measure.roles) and turn.language[:2] in measure.languages
    ]


def kept(turn: Turn, flow: str, answers: Answers) -> dict[str, Answer]:
    """What a note keeps beside the answers of a measure: its score, where there is one."""
    measure = of(turn, flow)
    reached = score(measure, _picked(answers)) if measure else None
    if measure is None or reached is None:
        return {}
    least, most = reach(measure)
    numbers = {SCORE: reached, LEAST: least, MOST: most}
    return {name: Answer(picked=(written(number),)) for name, number in numbers.items()}


def facts(turn: Turn, session: Session) -> dict[str, Answer]:
    """What the end of a measure says: nothing before its last question was answered or left."""
    measure, answers = of(turn, session.flow), session.state.answers
    if measure is None or measure.items[-1].card not in answers:
        return {}
    reached = score(measure, _picked(answers))
    if reached is None:
        return {}
    least, most = reach(measure)
    said = {"measure_score": _number(turn, written(reached)), "measure_most": _number(turn, written(most))}
    if least:
        said["measure_least"] = _number(turn, written(least))
    if (number := band(measure, reached)) is not None:
        said["measure_band"] = measure.texts(turn.language).bands[number]
    if before := _said_before(turn, session.flow, session.created_at or turn.now_ms):
        said["measure_before"] = before
    return {name: Answer(picked=(text,)) for name, text in said.items()}


def echo(turn: Turn, session: Session, pick: Pick) -> str:
    """An answer in its own words, where the button showed only its number; "" for a flow of ours."""
    measure = of(turn, session.flow)
    if measure is None or pick.card == OPENING:
        return ""
    return option_said(turn.world.content, f"{session.flow}-{pick.card}", pick.option, turn.language)


def series(turn: Turn) -> dict[str, list[Reached]]:
    """Flow → every score that is kept, the oldest first: for words, and for whoever draws them."""
    found: dict[str, list[Reached]] = {}
    for note in reversed(records.notes(turn)):
        if note.flow.startswith(PREFIX) and (reached := _reached(turn, note)):
            found.setdefault(note.flow, []).append(reached)
    return found


def title(turn: Turn, flow: str) -> str:
    """What a measure is called; one that the operator took away is a questionnaire."""
    return turn.plain(flow) if of(turn, flow) else turn.plain("measure-former")


def line(turn: Turn, note: Note, *, trend: bool = False) -> str:
    """A note of a measure in a line; with ``trend`` also the scores before it."""
    reached, name = _reached(turn, note), title(turn, note.flow)
    if reached is None:
        return turn.plain("measure-line_open", title=name)
    said = turn.plain(
        "measure-line",
        title=name,
        score=_number(turn, note.fields[SCORE].picked[0]),
        most=_number(turn, note.fields[MOST].picked[0]),
    )
    before = _said_before(turn, note.flow, note.created_at) if trend else ""
    return turn.plain("measure-line_before", line=said, before=before) if before else said


def _said_before(turn: Turn, flow: str, at: int) -> str:
    """ "9 on Monday 2 November, 11 on Monday 16 November": the latest ones before an instant."""
    earlier = [reached for reached in series(turn).get(flow, ()) if reached.at < at][-EARLIER:]
    messages = turn.world.content.messages
    return ", ".join(
        turn.plain(
            "measure-on",
            score=_number(turn, written(exact(reached.score))),
            day=messages.day(turn.language, reached.day),
        )
        for reached in earlier
    )


def _reached(turn: Turn, note: Note) -> Reached | None:
    """None for a note without a score; a file brought in from elsewhere may hold anything."""
    try:
        number, least, most = (float(note.fields[name].picked[0]) for name in (SCORE, LEAST, MOST))
    except (KeyError, IndexError, ValueError):
        return None
    day = from_ms(note.created_at).astimezone(ZoneInfo(turn.zone)).date()
    return Reached(day, number, least, most, note.created_at)


def _picked(answers: Answers) -> Mapping[str, str]:
    return {
        card: answer.picked[0]
        for card, answer in answers.items()
        if len(answer.picked) == 1 and not (answer.skipped or answer.open)
    }


def _number(turn: Turn, plain: str) -> str:
    """As the language writes it: "3.4", "3,4"."""
    whole, dot, part = plain.partition(".")
    return turn.plain("measure-number", whole=whole, part=part) if dot else whole

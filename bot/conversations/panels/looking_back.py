"""What has been, in the person's own words: with one person, and over a month; and the safety plan."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from zoneinfo import ZoneInfo

from markupsafe import Markup, escape

from bot.clock import from_ms, to_ms
from bot.content.lengths import cut
from bot.content.names import clean_words
from bot.content.saying import drafted, said
from bot.conversations import hiding, nudges, records
from bot.conversations.panels.pieces import Row, menu_row, name_of, offer, show
from bot.conversations.records import Note
from bot.conversations.turn import Turn
from bot.flows import buttons
from bot.flows.answers import Answer

MONTH = timedelta(days=31)
ENTRIES = 6
"""On a screen."""

ROOM = 160
"""UTF-16 units of one entry's own words."""

PLAN = ("signs", "helps", "places", "people", "professionals", "safe_home", "reason")
"""The parts of a safety plan, in its order: profile fields ``plan_{part}`` (Stanley and Brown 2012)."""


def history(turn: Turn, argument: str) -> None:
    """Steps and notes with one person, newest first; ``argument``: the relation's id, and after a full stop
    the entry to begin at."""
    relation_id, _, first = _split(argument)
    relation = records.relation(turn, relation_id)
    if relation is None:
        show(turn, turn.html("panel-map_empty"), [menu_row(turn)])
        return
    entries = [
        (step.created_at, _with_outcome(turn, step)) for step in records.steps_towards(turn, relation_id)
    ]
    entries += [
        (note.created_at, _words(turn, note)) for note in records.notes(turn, relation_id=relation_id)
    ]
    entries = sorted((e for e in entries if e[1]), key=lambda entry: -entry[0])
    head = turn.html("panel-history" if entries else "panel-history_empty", who=name_of(turn, relation))
    rows: list[Row] = []
    if len(entries) > first + ENTRIES:
        more = buttons.panel("history", f"{relation_id}.{first + ENTRIES}")
        rows.append((turn.button("button-more", more),))
    rows.append((turn.button("button-back_to", buttons.panel("person", relation_id)), *menu_row(turn)))
    show(turn, _entries(turn, head, entries[first : first + ENTRIES]), rows)


def look_back(turn: Turn, _: str = "") -> None:
    """The last month in the person's own words: counts of nothing, good and hard moments, what was kept."""
    since = to_ms(turn.now - MONTH)
    kept = [note for note in records.notes(turn) if note.created_at >= since]
    steps = [step for step in records.steps(turn, 60) if step.created_at >= since]
    entries = [(note.created_at, _words(turn, note)) for note in kept]
    entries += [(step.created_at, _with_outcome(turn, step)) for step in steps]
    entries = sorted((e for e in entries if e[1]), key=lambda entry: -entry[0])
    head = turn.html("panel-look_back" if entries else "panel-look_back_empty")
    rows: list[Row] = [
        (turn.button("button-progress", buttons.panel("progress")),),
        (offer(turn, "weekly"),),
        menu_row(turn),
    ]
    show(turn, _entries(turn, head, entries[: 2 * ENTRIES]), rows)


def my_plan(turn: Turn, _: str = "") -> None:
    """The safety plan as it was last made, or the way to make one."""
    lines = [
        str(turn.html(f"plan-{part}", words=_said(turn, turn.profile[f"plan_{part}"])))
        for part in PLAN
        if f"plan_{part}" in turn.profile and not turn.profile[f"plan_{part}"].skipped
    ]
    rows: list[Row] = [
        (offer(turn, "safety_plan"),),
        (turn.button("button-sos", buttons.panel("sos")), *menu_row(turn)),
        hiding.button_row(turn),
    ]
    head = turn.html("panel-my_plan" if lines else "panel-my_plan_empty")
    show(turn, "\n\n".join([str(head), *lines]), rows)


def _split(argument: str) -> tuple[str, str, int]:
    relation_id, dot, first = argument.partition(".")
    return relation_id, dot, int(first) if first.isascii() and first.isdecimal() else 0


def _entries(turn: Turn, head: Markup, entries: Iterable[tuple[int, Markup]]) -> str:
    lines = [str(turn.html("history-line", day=_day(turn, at), words=words)) for at, words in entries]
    return "\n\n".join([str(head), *lines])


def _with_outcome(turn: Turn, step: records.Record) -> Markup:
    outcome = step.fields.get("outcome")
    how = said(turn.world.content, outcome, turn.language) if outcome else ""
    if how:
        return turn.html("history-step", plan=nudges.plan_of(turn, step), how=how)
    return turn.html("history-step_open", plan=nudges.plan_of(turn, step))


def _words(turn: Turn, note: Note) -> Markup:
    """What a list shows of a note, escaped."""
    words = note_words(turn, note)
    return escape(cut(clean_words(words), ROOM))


def note_words(turn: Turn, note: Note) -> str:
    """A note in a line: its text, or else its answers behind the name of the conversation."""
    words = " · ".join(text for answer in note.shown if (text := _said(turn, answer)))
    if not words or "text" in note.fields or note.flow not in turn.world.content.flows:
        return words
    return f"{turn.plain(note.flow)}: {words}"


def _said(turn: Turn, answer: Answer) -> str:
    return drafted(turn.world.content, answer, turn.language)


def _day(turn: Turn, at_ms: int) -> str:
    here = from_ms(at_ms).astimezone(ZoneInfo(turn.zone)).date()
    return turn.world.content.messages.day(turn.language, here)

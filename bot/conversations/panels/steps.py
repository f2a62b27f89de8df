"""The steps that were planned, and the notes that were kept."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot.clock import from_ms
from bot.content.lengths import cut
from bot.content.names import clean_words
from bot.content.render import Button
from bot.content.saying import said
from bot.conversations import nudges, records
from bot.conversations.panels.looking_back import note_words
from bot.conversations.panels.pieces import Row, menu_row, name_of, offer, show
from bot.conversations.records import Record
from bot.conversations.turn import Turn
from bot.flows import buttons
from bot.flows.answers import Answer

STEPS_SHOWN = 8
NOTES_SHOWN = 10
LABEL = 28

CALLED_OFF = Answer(picked=("called_off",))


def steps(turn: Turn, _: str = "") -> None:
    """The latest steps, with how they went; those that are open can be looked at."""
    shown = records.steps(turn, STEPS_SHOWN)
    lines = [
        str(
            turn.html(
                "steps-line",
                day=_day(turn, s.created_at),
                plan=nudges.plan_of(turn, s),
                how=how_it_went(turn, s),
            )
        )
        for s in shown
    ]
    rows: list[Row] = [
        (Button(_label(turn, step), data=buttons.panel("step", step.id)),) for step in shown if _is_open(step)
    ]
    rows += [(offer(turn, "repair_step"),), menu_row(turn)]
    head = turn.html("panel-steps" if lines else "panel-steps_empty")
    show(turn, "\n\n".join([str(head), *lines]), rows)


def step(turn: Turn, step_id: str) -> None:
    """One open step: say how it went, or call it off."""
    one = records.step(turn, step_id)
    if one is None or not _is_open(one):
        steps(turn)
        return
    rows: list[Row] = [
        (turn.button("button-how_did_it_go", buttons.offer("check_in", step_id)),),
        (turn.button("button-call_off", buttons.panel("call_off", step_id)),),
        (turn.button("button-steps", buttons.panel("steps")),),
    ]
    show(turn, nudges.plan_of(turn, one), rows)


def call_off(turn: Turn, step_id: str) -> None:
    """Call off a step, and with it what was planned about it. It stays in the list."""
    one = records.step(turn, step_id)
    if one is not None and _is_open(one):
        records.save_step(turn, step_id, one.relation_id, {"status": CALLED_OFF})
        turn.tx.sql.nudge_cancel_of_step(step_id=step_id)
        turn.toast = turn.plain("notice-called_off")
    steps(turn)


def notes(turn: Turn, _: str = "") -> None:
    """The latest notes, whoever they are about."""
    lines = []
    for note in records.notes(turn, count=NOTES_SHOWN):
        words = cut(clean_words(note_words(turn, note)), nudges.ROOM)
        lines.append(str(turn.html("notes-line", day=_day(turn, note.created_at), words=words)))
    head = turn.html("panel-notes" if lines else "panel-notes_empty")
    rows: list[Row] = [
        (turn.button("button-look_back", buttons.panel("look_back")),),
        (turn.button("button-map", buttons.panel("map")), *menu_row(turn)),
    ]
    show(turn, "\n\n".join([str(head), *lines]), rows)


def _is_open(step: Record) -> bool:
    return "outcome" not in step.fields and "status" not in step.fields


def how_it_went(turn: Turn, step: Record) -> str:
    """In a word or two: what was said of it, called off, or still open."""
    if "status" in step.fields:
        return turn.html("steps-called_off")
    outcome = step.fields.get("outcome")
    return said(turn.world.content, outcome, turn.language) if outcome else turn.html("steps-open")


def _day(turn: Turn, at_ms: int) -> str:
    return turn.world.content.messages.day(
        turn.language, from_ms(at_ms).astimezone(ZoneInfo(turn.zone)).date()
    )


def _label(turn: Turn, step: Record) -> str:
    """Whom an open step is about; the plan itself stands above."""
    relation = records.relation(turn, step.relation_id) if step.relation_id else None
    who = name_of(turn, relation) if relation else ""
    return cut(turn.plain("button-open_step", who=who), LABEL)

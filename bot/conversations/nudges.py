"""Nudges: planned as an intent (local date, time and zone), sent once, and only when still wanted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from bot import moments
from bot.clock import to_ms
from bot.content.render import Button, Rendered, spoken
from bot.conversations import people, records
from bot.conversations.facts import gate_facts
from bot.conversations.turn import Turn, World
from bot.flows import buttons
from bot.storage.outbox import Rank
from bot.storage.tx import Tx

OUTCOMES = ("done", "partly", "not_yet", "better_not", "no_answer", "badly")
"""How a step went: the options of ``check_in``'s first question, as they stand under the nudge."""

GONE = ("ended", "died")

ROOM = 100
"""UTF-16 units of somebody's own words where they are said again outside their flow."""


def plan_check_in(turn: Turn, step_id: str, moment: str, days_later: int = 0) -> None:
    """Plan to ask about a step at a local time (ISO, no zone), or so many days after it. The intent is
    kept as it was chosen; quiet hours move only the instant."""
    step = records.step(turn, step_id)
    if step is None:
        return
    local = datetime.fromisoformat(moment) + timedelta(days=days_later)
    due = moments.instant(local.date(), local.time(), turn.zone)
    due = moments.quiet_end(due, turn.zone, turn.chat.quiet_from, turn.chat.quiet_until)
    turn.tx.sql.nudge_insert(
        id=turn.tx.new_id(),
        chat_id=turn.chat.id,
        person_id=turn.person_id,
        kind="check_in",
        step_id=step_id,
        fence=step.version,
        local_date=local.date().isoformat(),
        local_time=local.time().isoformat(timespec="minutes"),
        zone=turn.zone,
        due_at=to_ms(due),
        created_at=turn.now_ms,
    )
    turn.planned = True


def send_due(tx: Tx, world: World, now: datetime, nudge_id: str) -> Turn | None:
    """A planned nudge's time has come: send it, or find that it is not wanted any more."""
    nudge = tx.sql.nudge_get(id=nudge_id)
    if nudge is None or nudge["state"] not in ("due", "claimed"):
        return None
    turn = people.turn_in(tx, world, nudge["chat_id"], now)
    chat = turn.chat
    if moments.is_quiet(now, turn.zone, chat.quiet_from, chat.quiet_until):
        due = moments.quiet_end(now, turn.zone, chat.quiet_from, chat.quiet_until)
        tx.sql.nudge_delay(id=nudge_id, due_at=to_ms(due))
        return None
    step = _wanted(turn, nudge)
    if step is None:
        tx.sql.nudge_set_state(id=nudge_id, state="cancelled")
        return None
    if _overtaken(turn, nudge):
        tx.sql.nudge_set_state(id=nudge_id, state="expired")
        return None
    rows = tuple(
        (Button(turn.plain("check_in-outcome", o), data=buttons.nudge(nudge_id, o)),) for o in OUTCOMES
    )
    # A notification shows the first lines: nothing in them is private, the step itself is behind a spoiler.
    text = turn.html("nudge-check_in", step=plan_of(turn, step))
    turn.say(Rendered(str(text), rows), Rank.NUDGE)
    tx.sql.nudge_set_sent(id=nudge_id, sent_at=turn.now_ms)
    return turn


def _wanted(turn: Turn, nudge: Mapping[str, Any]) -> records.Record | None:
    """The step that a nudge is about, if it may still be asked about."""
    step = records.step(turn, nudge["step_id"]) if nudge["step_id"] else None
    if step is None or step.version != nudge["fence"] or not turn.chat.nudges_on:
        return None
    return None if step.relation_id and at_rest(turn, step.relation_id) else step


def _overtaken(turn: Turn, nudge: Mapping[str, Any]) -> bool:
    """Whether a later one is due as well: after downtime a person gets one message, never the backlog."""
    later = (n for n in turn.tx.sql.nudge_pending(person_id=turn.person_id) if n["due_at"] <= turn.now_ms)
    return any(n["due_at"] > nudge["due_at"] and _wanted(turn, n) for n in later)


def plan_of(turn: Turn, step: records.Record) -> str:
    """A step as its flow put it when it was planned. Own words are cut: eight steps must fit one message."""
    content = turn.world.content
    relation = records.relation(turn, step.relation_id) if step.relation_id else None
    towards = {f"relation_{name}": answer for name, answer in relation.fields.items()} if relation else {}
    return spoken(content, content.flows["repair_step"], "plan_", step.fields | towards, turn.language, ROOM)


def at_rest(turn: Turn, relation_id: str) -> bool:
    """Whether nothing may be asked or suggested about somebody: at rest, ended, died, or behind the gate."""
    relation = records.relation(turn, relation_id)
    if relation is None:
        return True
    status = relation.fields.get("status")
    contact = relation.fields.get("contact")
    gate = gate_facts(turn, relation).get("relation_gate")
    return (
        (status is not None and status.picked == ("rest",))
        or (contact is not None and contact.picked[:1] in {(gone,) for gone in GONE})
        or (gate is not None and gate.picked[0] in ("closed", "rest"))
    )


def drop_for_rest(turn: Turn, relation_id: str) -> None:
    """Cancel what is planned about somebody who is at rest now."""
    if at_rest(turn, relation_id):
        turn.tx.sql.nudge_cancel_of_relation(relation_id=relation_id)

"""Nudges: planned as an intent (local date, time and zone), sent once, and only when still wanted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot import moments
from bot.clock import to_ms
from bot.content.render import Button, Rendered, spoken
from bot.conversations import load, people, records, tracks
from bot.conversations.facts import gate_facts
from bot.conversations.turn import Turn, World
from bot.flows import buttons
from bot.storage.outbox import Rank, drop_nudges_about
from bot.storage.tx import Tx

OUTCOMES = ("done", "partly", "not_yet", "better_not", "no_answer", "badly")
"""How a step went: the options of ``check_in``'s first question, as they stand under the nudge."""

HOW_ARE_YOU = ("fine", "hard", "later")
"""How somebody is, a day after something grave."""

TRACK = ("go_on", "later", "leave")
"""Whether the next part of a track fits now."""

GONE = ("ended", "died")

ROOM = 100
"""UTF-16 units of somebody's own words where they are said again outside their flow."""


def plan(
    turn: Turn, kind: str, moment: str, *, step_id: str | None = None, fence: int = 0, days_later: int = 0
) -> None:
    """Plan a nudge of a kind at a local time (ISO, no zone), or so many days after it. The intent is kept as
    it was chosen; quiet hours move only the instant. ``fence`` is the version of what it is about: it says
    nothing when that has moved on."""
    local = datetime.fromisoformat(moment) + timedelta(days=days_later)
    due = moments.instant(local.date(), local.time(), turn.zone)
    due = moments.quiet_end(due, turn.zone, turn.chat.quiet_from, turn.chat.quiet_until)
    turn.tx.sql.nudge_insert(
        id=turn.tx.new_id(),
        chat_id=turn.chat.id,
        person_id=turn.person_id,
        kind=kind,
        step_id=step_id,
        fence=fence,
        local_date=local.date().isoformat(),
        local_time=local.time().isoformat(timespec="minutes"),
        zone=turn.zone,
        due_at=to_ms(due),
        created_at=turn.now_ms,
    )
    turn.planned = True


def plan_check_in(turn: Turn, step_id: str, moment: str, days_later: int = 0) -> None:
    """Plan to ask about a step."""
    step = records.step(turn, step_id)
    if step is not None:
        plan(turn, "check_in", moment, step_id=step_id, fence=step.version, days_later=days_later)


def plan_after_days(turn: Turn, kind: str, days: int, *, fence: int = 0) -> None:
    """Plan a nudge for so many days from now, at about this time of day."""
    here = turn.now.astimezone(ZoneInfo(turn.zone)) + timedelta(days=days)
    plan(turn, kind, here.replace(tzinfo=None).isoformat(timespec="minutes"), fence=fence)


def due_within(turn: Turn, hours: int) -> bool:
    """Whether a nudge comes within so many hours."""
    until = to_ms(turn.now + timedelta(hours=hours))
    return any(n["due_at"] <= until for n in turn.tx.sql.nudge_pending(person_id=turn.person_id))


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
    message = _message(turn, nudge)
    if message is None:
        tx.sql.nudge_set_state(id=nudge_id, state="cancelled")
        return None
    if _overtaken(turn, nudge):
        tx.sql.nudge_set_state(id=nudge_id, state="expired")
        return None
    turn.say(message, Rank.NUDGE)
    tx.sql.nudge_set_sent(id=nudge_id, sent_at=turn.now_ms)
    return turn


# A notification shows the first lines: nothing in them is private, what it is about is behind a spoiler.


def _message(turn: Turn, nudge: Mapping[str, Any]) -> Rendered | None:
    """What a nudge says; None when it is not wanted any more."""
    if not turn.chat.nudges_on:
        return None
    match nudge["kind"]:
        case "check_in":
            return _check_in(turn, nudge)
        case "track":
            return _track(turn, nudge)
        case _:
            kind = "nudge-how_are_you_soft" if _soft(turn) else "nudge-how_are_you"
            return _asks(turn, nudge, turn.html(kind), "nudge-how_are_you", HOW_ARE_YOU)


def _check_in(turn: Turn, nudge: Mapping[str, Any]) -> Rendered | None:
    step = records.step(turn, nudge["step_id"]) if nudge["step_id"] else None
    if step is None or step.version != nudge["fence"]:
        return None
    if step.relation_id and at_rest(turn, step.relation_id):
        return None
    kind = "nudge-check_in_soft" if _soft(turn) else "nudge-check_in"
    return _asks(turn, nudge, turn.html(kind, step=plan_of(turn, step)), "check_in-outcome", OUTCOMES)


def _track(turn: Turn, nudge: Mapping[str, Any]) -> Rendered | None:
    under_way = tracks.under_way(turn)
    if under_way is None or under_way.done != nudge["fence"] or under_way.part is None:
        return None
    if under_way.relation_id and at_rest(turn, under_way.relation_id):
        return None
    part = turn.plain(f"track-{under_way.track.id}_{under_way.part.id}")
    return _asks(turn, nudge, turn.html("nudge-track", part=part), "nudge-track", TRACK)


def _asks(
    turn: Turn, nudge: Mapping[str, Any], text: str, message: str, answers: tuple[str, ...]
) -> Rendered:
    rows = [(Button(turn.plain(message, a), data=buttons.nudge(nudge["id"], a)),) for a in answers]
    if _soft(turn):
        rows.append((turn.button("button-sos", buttons.panel("sos")),))
    return Rendered(str(text), tuple(rows))


def _soft(turn: Turn) -> bool:
    """For two days after a safety card or a slip, and in whatever comes next after a card: help is offered
    once more, without a question (domain 4.1)."""
    card_at = turn.tx.sql.safety_last_at(person_id=turn.person_id)
    return load.is_soft(turn) or (
        card_at is not None and card_at > (turn.tx.sql.nudge_last_sent_at(person_id=turn.person_id) or 0)
    )


def _overtaken(turn: Turn, nudge: Mapping[str, Any]) -> bool:
    """Whether a later one is due as well: after downtime a person gets one message, never the backlog."""
    later = (n for n in turn.tx.sql.nudge_pending(person_id=turn.person_id) if n["due_at"] <= turn.now_ms)
    return any(n["due_at"] > nudge["due_at"] and _message(turn, n) is not None for n in later)


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
        hold_back(turn, relation_id)


def hold_back(turn: Turn, relation_id: str) -> None:
    """Drop what has been put for somebody, and has not gone out yet."""
    drop_nudges_about(turn.tx, turn.chat.id, relation_id)

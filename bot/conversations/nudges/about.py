"""What a nudge is about: a step as it was planned, and whether somebody is at rest."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.content.render import spoken
from bot.content.typed import folded
from bot.conversations import records, tracks
from bot.conversations.gates import gate_facts
from bot.conversations.turn import Turn
from bot.storage.outbox import drop_nudges_about

GONE = ("ended", "died")

ROOM = 100
"""UTF-16 units of somebody's own words where they are said again outside their flow."""


def plan_of(turn: Turn, step: records.Record) -> str:
    """A step as its flow put it when it was planned. Own words are cut: eight steps must fit one message."""
    content = turn.world.content
    relation = records.relation(turn, step.relation_id) if step.relation_id else None
    towards = {f"relation_{name}": answer for name, answer in relation.fields.items()} if relation else {}
    return spoken(content, content.flows["repair_step"], "plan_", step.fields | towards, turn.language, ROOM)


def step_of(turn: Turn, nudge: Mapping[str, Any]) -> records.Record | None:
    """The step that a check-in asks about; None when it is gone, or is no longer as it was then."""
    step = records.step(turn, nudge["step_id"]) if nudge["step_id"] else None
    return step if step is not None and step.version == nudge["fence"] else None


def part_of(turn: Turn, nudge: Mapping[str, Any]) -> tuple[str, str | None] | None:
    """The name of the part of a track that a nudge asks about, and whom the track is about; None when the
    track has gone on, or was left."""
    here = tracks.under_way(turn)
    if here is None or here.part is None or here.done != nudge["fence"]:
        return None
    return turn.plain(f"track-{here.track.id}_{here.part.id}"), here.relation_id


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


def names_somebody_at_rest(turn: Turn, words: str) -> bool:
    """Whether words mention, by name, somebody about whom nothing may be suggested."""
    said = set(folded(words).replace("'", " ").split())
    for relation in records.relations(turn):
        name = relation.fields.get("name")
        if name is not None and name.words:
            parts = folded(name.words).replace("'", " ").split()
            if parts and all(part in said for part in parts) and at_rest(turn, relation.id):
                return True
    return False


def drop_for_rest(turn: Turn, relation_id: str) -> None:
    """Cancel what is planned about somebody who is at rest now. What comes again stays away by itself, and
    comes again when the rest ends."""
    if at_rest(turn, relation_id):
        turn.tx.sql.nudge_cancel_of_relation(relation_id=relation_id)
        hold_back(turn, relation_id)


def hold_back(turn: Turn, relation_id: str) -> None:
    """Drop what has been put for somebody, and has not gone out yet."""
    drop_nudges_about(turn.tx, relation_id)

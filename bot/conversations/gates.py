"""What the gate's answers say about somebody on the map, as long as they hold."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot import safety
from bot.conversations import records
from bot.conversations.records import Record
from bot.conversations.turn import Turn
from bot.flows.answers import Answer, Answers

GATE = ("gate_safety", "gate_fear", "gate_today")

PAIR = "pair"
"""Field of a relation: the circle that this person made from it, for the two of them."""

IN_DANGER = Answer(picked=("danger",))
"""Stands in ``gate_at`` after somebody told of danger: closed until the gate's questions are asked again."""


def gate_facts(turn: Turn, relation: Record) -> dict[str, Answer]:
    """The gate's answers as long as they hold: thirty days; what is about today until the day is over."""
    fields = relation.fields
    known: dict[str, Answer] = {}
    asked_at = _when(fields.get("gate_at"))
    if asked_at is None or not safety.fresh(asked_at, turn.now):
        before = {f"relation_{name}": fields[name] for name in GATE[:2] if name in fields}
        # Asked again before a step; until then it stays closed.
        if fields.get("gate_at") == IN_DANGER or (before and gate(before) == "closed"):
            known["relation_gate"] = Answer(picked=("closed",))
        return known
    for name in GATE:
        if name in fields and (name != "gate_today" or _same_day(turn, _when(fields.get("gate_today_at")))):
            known[f"relation_{name}"] = fields[name]
    known["relation_gate"] = Answer(picked=(gate(known),))
    return known


def gate(known: Answers) -> str:
    """``open``, ``closed``, ``rest`` or ``today``, from the gate's answers that still hold."""
    picked = {name: known[f"relation_{name}"].picked if f"relation_{name}" in known else () for name in GATE}
    return safety.gate(
        safety=picked["gate_safety"], fear="".join(picked["gate_fear"][:1]), today=picked["gate_today"]
    )


def made_for(turn: Turn, circle_id: str) -> Record | None:
    """The one on this person's map from whom they began a pair."""
    people = records.relations(turn)
    return next((r for r in people if r.fields.get(PAIR, Answer()).words == circle_id), None)


def rests(turn: Turn, circle_id: str) -> bool:
    """Whether a pair was begun from somebody on the map who rests, or whose gate is closed."""
    relation = made_for(turn, circle_id)
    if relation is None:
        return False
    said = gate_facts(turn, relation).get("relation_gate", Answer())
    status = relation.fields.get("status", Answer())
    return said.picked in (("closed",), ("rest",)) or status.picked == ("rest",)


def _when(answer: Answer | None) -> datetime | None:
    return datetime.fromisoformat(answer.moment) if answer and answer.moment else None


def _same_day(turn: Turn, at: datetime | None) -> bool:
    zone = ZoneInfo(turn.zone)
    return at is not None and at.astimezone(zone).date() == turn.now.astimezone(zone).date()

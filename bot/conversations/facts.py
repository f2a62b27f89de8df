"""What conditions and texts may know beside the answers of the flow itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.clock import from_ms
from bot.conversations import measuring, records, when, whereabouts
from bot.conversations.bridges import for_session
from bot.conversations.gates import GATE, gate_facts, rests
from bot.conversations.records import Record
from bot.conversations.sessions import Session
from bot.conversations.sharing import shared
from bot.conversations.turn import Turn
from bot.flows.answers import Answer, Answers
from bot.flows.cards import Flow, Moment
from bot.flows.proposals import still_ahead
from bot.moments import guess_country

UNANSWERED = 2
PATIENCE = timedelta(weeks=4)
"""After two steps in a row without an answer, four weeks of steps that ask for none."""

GUARDS = (*GATE, "contact")
"""Fields of a relation on which it depends whether there is repair content."""


def facts(turn: Turn, session: Session) -> Answers:
    """Everything a session's flow may ask about: see docs/content.md for the names."""
    known: dict[str, Answer] = {
        "language": _fact(turn.language[:2]),
        "guess_country": _fact(turn.country or guess_country(turn.language)),
        "map_size": _fact(str(records.map_size(turn))),
    }
    known |= {f"person_{name}": answer for name, answer in turn.profile.items()}
    if doors := session.state.answers.get("doors"):
        known["doors"] = doors
    known |= measuring.facts(turn, session)
    if session.flow == whereabouts.FLOW:
        known |= whereabouts.facts(turn, session.state.answers)
    if session.relation_id and (relation := records.relation(turn, session.relation_id)):
        known |= _relation_facts(turn, relation)
    if session.step_id and (step := records.step(turn, session.step_id)):
        known |= {f"step_{name}": answer for name, answer in step.fields.items()}
    if turn.world.content.flows[session.flow].about == "bridge":
        known |= for_session.facts(turn, session.shared_id or "")
    elif session.shared_id:
        known |= shared.facts(turn, session.shared_id)
        if rests(turn, shared.circle_of(turn, session.shared_id)):
            known["shared_gate"] = _fact("closed")
    return known


def _relation_facts(turn: Turn, relation: Record) -> dict[str, Answer]:
    known = {f"relation_{name}": answer for name, answer in relation.fields.items() if name not in GATE}
    known |= gate_facts(turn, relation)
    if waiting := _waiting(turn, records.steps_towards(turn, relation.id)):
        known["relation_waiting"] = _fact(waiting)
    return known


def still_true(turn: Turn, flow: Flow, session: Session, known: Answers) -> Session:
    """A session without the answers that no longer hold: about gate and contact, when they were answered
    otherwise since, in another conversation, or too long ago; a planned moment that has gone by. The fold
    then asks them again, or ends."""
    answers = dict(session.state.answers)
    for record, name, card in flow.saved if flow.gated else ():
        if record == "relation" and name in GUARDS:
            said, holds = answers.get(card), known.get(f"relation_{name}")
            if said and not said.open and (not holds or holds.picked != said.picked):
                del answers[card]
    for asked in flow.cards:
        if isinstance(asked, Moment) and asked.id in answers:
            answer = still_ahead(answers.pop(asked.id), when.here(turn))
            answers |= {asked.id: answer} if answer else {}
    return replace(session, state=replace(session.state, answers=answers))


def _waiting(turn: Turn, steps: list[Record]) -> str | None:
    """``two`` or ``waited`` after two steps in a row that got no answer."""
    outcomes = [
        (step.fields["outcome"].picked, step.created_at) for step in steps if "outcome" in step.fields
    ]
    unanswered = outcomes[:UNANSWERED]
    if len(unanswered) < UNANSWERED or any(picked != ("no_answer",) for picked, _ in unanswered):
        return None
    return "two" if turn.now - from_ms(unanswered[0][1]) < PATIENCE else "waited"


def _fact(option: str) -> Answer:
    return Answer(picked=(option,))

"""Answers to an operator's measure that say what the risk check would hear in words.

The answer is kept and counts like any other; then the safety card stands there, in its mildest form: it asks
whether it is so. Whoever goes on finds the next question, or the score, behind it.
"""

from __future__ import annotations

from bot.conversations import crisis, measuring, play, sessions
from bot.conversations.facts import facts, still_true
from bot.conversations.sessions import Session
from bot.conversations.turn import Turn
from bot.flows import engine
from bot.flows.engine import Refusal
from bot.flows.events import Event, Pick
from bot.safety import Assessment

INDIRECT = Assessment(2, "suicide")


def advance(turn: Turn, session: Session, event: Event, echo: str = "") -> Refusal | None:
    """As `play.advance`, but with the safety card in the place of the next question where an answer asks
    for it."""
    measure = measuring.of(turn, session.flow)
    if (
        measure is None
        or not isinstance(event, Pick)
        or event.option not in measure.alarms.get(event.card, ())
    ):
        return play.advance(turn, session, event, echo=echo)
    flow, known = play.flow_of(turn, session), facts(turn, session)
    session = still_true(turn, flow, session, known)
    step = engine.step(flow, session.state, event, known)
    if step.refusal is not None:
        return step.refusal
    session = play.carried(turn, session, step)
    sessions.save(turn, session)
    crisis.card(turn, INDIRECT, session)
    return None

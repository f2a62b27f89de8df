"""Releasing words to a circle: what is said stays where it is, under its owner's key, and is only named."""

from __future__ import annotations

import json
from collections.abc import Mapping

from bot.conversations import sessions
from bot.conversations.circles.circle import round_of
from bot.conversations.circles.registry import RITUALS
from bot.conversations.sessions import Session
from bot.conversations.sharing import crossing
from bot.conversations.turn import Turn
from bot.flows.answers import Answers
from bot.flows.cards import Release


def release(turn: Turn, session: Session, effect: Release, answers: Answers) -> None:
    """Let the circle of this session have the answers that the effect names, word for word. Nothing happens
    where that circle or round is no more, or this person takes no part in it."""
    cards = {
        name: card for name, card in effect.values.items() if card in answers and not answers[card].skipped
    }
    entered = crossing.enter_round(turn, session.shared_id) if session.shared_id else None
    if entered is None or entered.who is None or not cards:
        return
    if effect.release == "agreement":
        _agree(turn, session, entered.who.id, entered.circle.id, cards)
        return
    about = round_of(entered.view, session.shared_id or "")
    if about is None or about.state != "open":
        return
    sessions.save(turn, session)  # the other side reads what was answered just now
    turn.tx.sql.released_put(
        round_id=about.id,
        session_id=session.id,
        member_id=entered.who.id,
        body=turn.tx.seal(turn.person_id, f"released|body|{about.id}", json.dumps(cards)),
        created_at=turn.now_ms,
    )
    RITUALS[about.kind].released(entered, about)
    crossing.come_back(turn, entered)


def take_back(turn: Turn, round_id: str) -> None:
    """What this person released in a round is released no more."""
    entered = crossing.enter_round(turn, round_id)
    if entered is not None and entered.who is not None:
        turn.tx.sql.released_delete(round_id=round_id, member_id=entered.who.id)


def _agree(turn: Turn, session: Session, member_id: str, circle_id: str, cards: Mapping[str, str]) -> None:
    agreement_id = turn.tx.new_id()
    turn.tx.sql.agreement_insert(
        id=agreement_id,
        circle_id=circle_id,
        member_id=member_id,
        session_id=session.id,
        body=turn.tx.seal(turn.person_id, f"agreement|body|{agreement_id}", json.dumps(cards)),
        created_at=turn.now_ms,
    )

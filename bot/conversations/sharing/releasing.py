"""Releasing words to a circle: what is said stays where it is, under its owner's key, and is only named."""

from __future__ import annotations

import json

from bot.conversations import sessions
from bot.conversations.circles.circle import round_of
from bot.conversations.circles.registry import RITUALS
from bot.conversations.sessions import Session
from bot.conversations.sharing import agreements, crossing
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
    if entered is None or entered.who is None:
        return
    if effect.release == "back":
        take_back(turn, session.shared_id or "")
        return
    if not cards:
        return
    sessions.save(turn, session)  # the group's side reads the words there, the last answer among them
    if effect.release == "agreement":
        agreements.release(turn, entered, session, answers, cards)
        return
    about = round_of(entered.view, session.shared_id or "")
    if about is None or about.state != "open":
        return
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
    about = round_of(entered.view, round_id) if entered is not None else None
    if entered is None or entered.who is None or about is None:
        return
    if turn.tx.sql.released_delete(round_id=round_id, member_id=entered.who.id):
        RITUALS[about.kind].taken_back(entered, about, entered.who)
        crossing.come_back(turn, entered)

"""Agreements, from the side of whoever made them: "I will …" goes onto the board, and stays theirs.

Its words stay in the conversation in which they were confirmed. Looking at one again, it is kept with a new
day, said in other words, or let go; no reason is asked, and nobody is told.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot import moments
from bot.clock import to_ms
from bot.conversations.circles import board
from bot.conversations.circles.circle import round_of
from bot.conversations.circles.group_turn import GroupTurn
from bot.conversations.sessions import Session
from bot.conversations.sharing import crossing
from bot.conversations.turn import Turn
from bot.flows.answers import Answer, Answers

WORDS, REVIEW = "words", "review"
"""Fields that the effect ``release: agreement`` can name: what stands on the board, and when its owner looks
at it again. Both make an agreement; a day alone keeps the one that is looked at; neither lets it go."""


@dataclass(frozen=True, slots=True)
class Mine:
    """An agreement of the person's own. ``review`` is the round in which it is looked at again, which the
    flow ``i_will_review`` is about; ``at`` when (ms)."""

    review: str
    words: str = field(repr=False)
    title: str = field(repr=False)
    at: int = 0


def mine(turn: Turn) -> list[Mine]:
    """This person's agreements in all circles."""
    found: list[Mine] = []
    for row in turn.tx.sql.member_of_person(person_id=turn.person_id):
        entered = crossing.enter(turn, row["circle_id"])
        if entered is None:
            continue
        for agreed in board.agreements(entered):
            if agreed.member_id == row["id"] and agreed.review is not None:
                found.append(Mine(agreed.review.id, agreed.words, entered.circle.title, agreed.at))
    return found


def release(
    turn: Turn, entered: GroupTurn, session: Session, answers: Answers, cards: Mapping[str, str]
) -> None:
    """What a conversation about an agreement came to."""
    about = round_of(entered.view, session.shared_id or "")
    looked_at = about if about is not None and about.kind == board.REVIEW else None
    if looked_at is not None and not board.is_owner(entered, looked_at):
        return
    at = _instant(turn, answers.get(cards.get(REVIEW, "")))
    if WORDS in cards and at is not None:
        board.made(entered, _agree(turn, entered, session, {WORDS: cards[WORDS]}), at, about)
    elif looked_at is not None and at is not None:
        board.kept(entered, looked_at, at)
    elif looked_at is not None:
        board.let_go(entered, looked_at)
    crossing.come_back(turn, entered)


def _agree(turn: Turn, entered: GroupTurn, session: Session, cards: Mapping[str, str]) -> str:
    assert entered.who is not None
    agreement_id = turn.tx.new_id()
    turn.tx.sql.agreement_insert(
        id=agreement_id,
        circle_id=entered.circle.id,
        member_id=entered.who.id,
        session_id=session.id,
        body=turn.tx.seal(turn.person_id, f"agreement|body|{agreement_id}", json.dumps(cards)),
        created_at=turn.now_ms,
    )
    return agreement_id


def _instant(turn: Turn, answer: Answer | None) -> int | None:
    """When that is, by the clocks of whoever said it."""
    if answer is None or not answer.moment:
        return None
    local = datetime.fromisoformat(answer.moment)
    return to_ms(moments.instant(local.date(), local.time(), turn.zone))

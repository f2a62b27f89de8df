"""What a private conversation may know of the circle or the round that it is for, and who may begin one."""

from __future__ import annotations

from bot.conversations.circles import pairs
from bot.conversations.circles.circle import round_of
from bot.conversations.circles.registry import RITUALS
from bot.conversations.sharing import crossing
from bot.conversations.turn import Turn
from bot.flows.answers import Answer, Answers

JOIN = "join"
"""The flow by which somebody comes in: the one that is about a circle before they take part in it."""


def facts(turn: Turn, shared_id: str) -> Answers:
    """``shared_state``: ``open``, or ``over`` when there is nothing to answer any more; ``shared_title``, the
    group's name; ``shared_member``: whether they take part. The rest is the ritual's own."""
    row = turn.tx.sql.round_get(id=shared_id)
    entered = crossing.turn_in(turn.tx, turn.world, turn.now, row["circle_id"] if row else shared_id)
    if entered is None:
        return {"shared_state": Answer(picked=("over",))}
    known: dict[str, Answer] = {"shared_title": Answer(words=entered.circle.title)}
    member = next((m for m in entered.members if m.person_id == turn.person_id), None)
    if member is not None:
        known["shared_member"] = Answer(picked=("yes",))
    crossing.at_home(turn, entered)
    about = round_of(entered.view, shared_id)
    if about is None:
        known["shared_state"] = Answer(picked=("open",))
        if entered.circle.kind == "pair":
            known |= pairs.circle_facts(entered, member)
        return known
    known["shared_state"] = Answer(picked=("over" if about.state == "done" or member is None else "open",))
    if member is not None:
        known |= RITUALS[about.kind].facts(entered, about, member)
    if entered.circle.kind == "pair" and member is not None:
        known |= pairs.circle_facts(entered, member)
    return known


def circle_of(turn: Turn, shared_id: str) -> str:
    """The id of the circle, where the id is a round's or its own."""
    row = turn.tx.sql.round_get(id=shared_id)
    return str(row["circle_id"]) if row is not None else shared_id


def may_begin(turn: Turn, flow: str, shared_id: str) -> bool:
    """Whether a button may begin this flow about that: only a member, and only what belongs to the round."""
    entered = crossing.enter_round(turn, shared_id)
    about = round_of(entered.view, shared_id) if entered is not None else None
    return about is not None and flow in RITUALS[about.kind].flows

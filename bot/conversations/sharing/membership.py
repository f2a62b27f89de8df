"""Coming into a circle, and going out of it."""

from __future__ import annotations

from collections.abc import Mapping

from bot.content.names import clean_name
from bot.content.render import Rendered
from bot.conversations import people
from bot.conversations.circles import taking_part
from bot.conversations.circles.circle import Member, rounds_in, sealed_name
from bot.conversations.circles.group_turn import GroupTurn
from bot.conversations.circles.registry import RITUALS
from bot.conversations.sharing import crossing
from bot.conversations.turn import Turn
from bot.flows.answers import Answer
from bot.storage.erasing import erase
from bot.storage.outgoing import Outgoing
from bot.storage.tx import Tx

LONGEST_NAME = 30
"""Characters of the name that the others see."""


def join(turn: Turn, circle_id: str, fields: Mapping[str, Answer]) -> None:
    """This person takes part from now on, by the name that they chose; who does already gets that name."""
    entered = crossing.turn_in(turn.tx, turn.world, turn.now, circle_id)
    name = clean_name(fields["name"].words)[:LONGEST_NAME] if "name" in fields else ""
    if entered is None or not name:
        return
    member = next((m for m in entered.members if m.person_id == turn.person_id), None)
    if member is not None:
        turn.tx.sql.member_rename(id=member.id, name=sealed_name(entered.view, member.id, name))
        return
    member_id = turn.tx.new_id()
    turn.tx.sql.member_insert(
        id=member_id,
        circle_id=circle_id,
        person_id=turn.person_id,
        name=sealed_name(entered.view, member_id, name),
        joined_at=turn.now_ms,
    )


def leave(turn: Turn, circle_id: str) -> bool:
    """This person takes part no more, and says no reason; gives whether they did."""
    entered = crossing.enter(turn, circle_id)
    if entered is None or entered.who is None:
        return False
    _forget(turn.tx, entered, entered.who)
    crossing.come_back(turn, entered)
    return True


def leave_all(turn: Turn) -> None:
    """Out of every circle: before everything of theirs is erased, or when they agree to nothing any more."""
    for row in turn.tx.sql.member_of_person(person_id=turn.person_id):
        leave(turn, row["circle_id"])


def out(tx: Tx, turn: GroupTurn, member: Member, *, say_so: bool) -> list[Outgoing]:
    """A member goes, as the group has seen; they are told in private, where they asked for it themself."""
    _forget(tx, turn, member)
    if not say_so:
        return []
    rows: list[Outgoing] = []
    for row in tx.sql.chat_of_person(person_id=member.person_id):
        private = people.turn_in(tx, turn.world, row["id"], turn.now)
        private.say(Rendered(str(private.html("sharing-left")), ()))
        rows += private.rows
    return rows


def _forget(tx: Tx, turn: GroupTurn, member: Member) -> None:
    erase(tx, "member", member.id)
    for about in rounds_in(turn.view, "open"):
        RITUALS[about.kind].left(turn, about, member)
    taking_part.gone(turn, member)

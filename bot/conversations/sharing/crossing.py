"""Across: a turn in a circle made from any other turn, and what a circle asks carried to private chats."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from bot.clock import from_ms
from bot.content.render import Rendered
from bot.conversations import people
from bot.conversations.circles.circle import Circle, members_of, read_circle, round_of, sealed_circle
from bot.conversations.circles.group_turn import Ask, GroupTurn
from bot.conversations.circles.registry import RITUALS
from bot.conversations.gates import rests
from bot.conversations.turn import Chat, Turn
from bot.conversations.world import World
from bot.flows import buttons
from bot.storage.group_view import GroupView
from bot.storage.outgoing import Outgoing, Rank
from bot.storage.tx import Tx


def new_circle(tx: Tx, kind: str, chat_id: str | None, title: str = "") -> str:
    """A circle of its own key. Gives its id."""
    circle_id = tx.new_id()
    tx.new_key(circle_id)
    circle = Circle(circle_id, "family" if kind == "family" else "pair", chat_id, title)
    body = sealed_circle(GroupView(tx, circle_id, chat_id), circle)
    tx.sql.circle_insert(id=circle_id, kind=kind, chat_id=chat_id, body=body, created_at=tx.now_ms)
    return circle_id


def turn_in(tx: Tx, world: World, now: datetime, circle_id: str) -> GroupTurn | None:
    """A turn in a circle; None when it is no more."""
    row = tx.sql.circle_get(id=circle_id)
    return turn_of(tx, world, now, row) if row is not None else None


def turn_of(tx: Tx, world: World, now: datetime, row: Mapping[str, Any]) -> GroupTurn:
    view = GroupView(tx, row["id"], row["chat_id"])
    chat = view.chat() if row["chat_id"] is not None else {}
    return GroupTurn(
        view=view,
        world=world,
        now=now,
        circle=read_circle(view, row),
        language=chat.get("language") or world.language,
        zone=chat.get("zone") or world.zone,
        quiet_from=chat.get("quiet_from") or "21:00",
        quiet_until=chat.get("quiet_until") or "09:00",
    )


def enter(turn: Turn, circle_id: str) -> GroupTurn | None:
    """A turn in a circle in which this person takes part; None when they don't, or it is no more."""
    entered = turn_in(turn.tx, turn.world, turn.now, circle_id)
    if entered is None:
        return None
    entered.who = next((m for m in members_of(entered.view) if m.person_id == turn.person_id), None)
    at_home(turn, entered)
    return entered if entered.who is not None else None


def at_home(turn: Turn, entered: GroupTurn) -> None:
    """Two people without a chat have no language and clock of their own: those of whoever is there count."""
    if entered.circle.chat_id is None:
        entered.language, entered.zone = turn.language, turn.zone


def enter_round(turn: Turn, shared_id: str) -> GroupTurn | None:
    """Likewise, by the id of a circle or of a round in one."""
    row = turn.tx.sql.round_get(id=shared_id)
    return enter(turn, row["circle_id"] if row is not None else shared_id)


def come_back(turn: Turn, entered: GroupTurn) -> None:
    """What was done in the circle is part of this person's turn: its messages, and what it asks of others."""
    turn.rows += entered.rows
    turn.rows += carry(turn.tx, turn.world, turn.now, entered.asks)
    turn.planned = turn.planned or entered.planned


def look_at(tx: Tx, world: World, now: datetime, round_id: str) -> GroupTurn | None:
    """A round's time has come; None when there is nothing to do (any more)."""
    row = tx.sql.round_get(id=round_id)
    if row is None or row["due_at"] is None or row["state"] == "done":
        return None
    turn = turn_in(tx, world, now, row["circle_id"])
    if turn is None or row["due_at"] > turn.now_ms:
        return None
    planned_for_the_day = turn.after_quiet(from_ms(row["due_at"])) == row["due_at"]
    if turn.circle.chat_id is not None and turn.is_quiet and planned_for_the_day:
        # It comes late, after downtime, and would wake a group in the night.
        tx.sql.round_set_due(id=round_id, due_at=turn.after_quiet(now))
        turn.planned = True
        return turn
    tx.sql.round_set_due(id=round_id, due_at=None)
    about = round_of(turn.view, round_id)
    if about is not None:
        turn.thread = about.data.get("thread")
        RITUALS[about.kind].due(turn, about)
    return turn


def carry(tx: Tx, world: World, now: datetime, asks: Iterable[Ask]) -> list[Outgoing]:
    """Ask members in private what their circle asks of them: a line that could come from any app, behind
    which it stands. Unless they wanted it, it minds quiet hours, pauses, whoever wants no messages unasked,
    and who rests; gives the rows."""
    rows: list[Outgoing] = []
    for ask in asks:
        about = tx.sql.round_get(id=ask.shared_id)
        circle_id = about["circle_id"] if about is not None else ask.shared_id
        for row in tx.sql.chat_of_person(person_id=ask.person_id):
            turn = people.turn_in(tx, world, row["id"], now)
            may = ask.wanted or _may_be_asked(turn.chat)
            if turn.chat.person_id is None or not may or rests(turn, circle_id):
                continue
            open_it = (turn.button("button-open", buttons.shared(ask.flow, ask.shared_id)),)
            turn.say(
                Rendered(str(turn.html("asking-ready")), (open_it,)),
                Rank.REPLY if ask.wanted else Rank.NUDGE,
                not_after=ask.not_after,
                not_before=turn.chat.hidden_until
                if ask.wanted
                else max(turn.chat.paused_until, turn.chat.hidden_until),
            )
            rows += turn.rows
    return rows


def _may_be_asked(chat: Chat) -> bool:
    return chat.reachable and chat.nudges_on and not chat.leaving

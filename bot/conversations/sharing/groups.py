"""An event in a group, whole: the group's side of it, then what it asks or answers in private."""

from __future__ import annotations

from datetime import datetime

from bot.conversations import crisis, people
from bot.conversations.circles.circle import read_member, rounds_in
from bot.conversations.circles.group import handle
from bot.conversations.circles.group_turn import GroupTurn, Heard
from bot.conversations.circles.registry import RITUALS
from bot.conversations.events import Commanded, InGroup, Left, Moved, Pressed, Removed, Typed
from bot.conversations.sharing import crossing, membership
from bot.conversations.turn import Chat, Outcome
from bot.conversations.world import World
from bot.storage import chats
from bot.storage.erasing import erase
from bot.storage.outgoing import Outgoing
from bot.storage.tx import Tx


def in_group(tx: Tx, world: World, now: datetime, event: InGroup) -> Outcome:
    """Carry out one event of a group."""
    if isinstance(event, Moved):
        _moved(tx, event)
        return _arrived(tx, world, now, event) if event.origin.chat == event.new else Outcome()
    chat = people.chat_of(tx, world, event.origin, now)
    if isinstance(event, Removed):
        end(tx, chat)
        return Outcome()
    turn = _turn(tx, world, now, chat, event)
    tx.sql.chat_touch(id=chat.id, last_seen_at=turn.now_ms)
    if isinstance(event, Left):
        row = tx.sql.member_by_lookup(circle_id=turn.circle.id, lookup=tx.lookup(event.who))
        turn.leaving = read_member(turn.view, row) if row is not None else None
        membership.shut_out(tx, turn, event.who)
    else:
        handle(turn, event)
    rows = [row for heard in turn.heard for row in _card(tx, world, now, heard)]
    if turn.leaving is not None:
        rows += membership.out(tx, turn, turn.leaving, say_so=not isinstance(event, Left))
    rows += turn.rows
    rows += crossing.carry(tx, world, now, turn.asks)
    return Outcome(tuple(rows), turn.toast, alert=turn.alert, url=turn.url, planned=turn.planned)


def end(tx: Tx, chat: Chat) -> None:
    """The bot was taken out: everything of this group goes, and its key."""
    row = tx.sql.circle_of_chat(chat_id=chat.id)
    if row is not None:
        erase(tx, "circle", row["id"])
    erase(tx, "chat", chat.id)


def _turn(tx: Tx, world: World, now: datetime, chat: Chat, event: InGroup) -> GroupTurn:
    origin = event.origin
    row = tx.sql.circle_of_chat(chat_id=chat.id)
    if row is None:
        circle_id = crossing.new_circle(tx, "family", chat.id, origin.title)
        row = tx.sql.circle_get(id=circle_id)
    turn = crossing.turn_of(tx, world, now, row)
    turn.sender, turn.thread = origin.sender, origin.thread
    circle = turn.circle
    if origin.title and not isinstance(event, Pressed):  # that may be refused, and then leaves no trace
        # Who comes and goes is told outside of any topic.
        thread = origin.thread if isinstance(event, Commanded | Typed) else circle.thread
        if (circle.title, circle.thread) != (origin.title, thread):
            turn.change_circle(title=origin.title, thread=thread)
    if origin.sender:
        member = tx.sql.member_by_lookup(circle_id=turn.circle.id, lookup=tx.lookup(origin.sender))
        turn.who = read_member(turn.view, member) if member is not None else None
    return turn


def _moved(tx: Tx, event: Moved) -> None:
    """The same group under another Telegram id: told twice, and perhaps met under the new one already."""
    row = tx.sql.chat_by_lookup(lookup=tx.lookup(event.old))
    if row is not None:
        chats.move_chat(tx, row["id"], event.new)


def _arrived(tx: Tx, world: World, now: datetime, event: Moved) -> Outcome:
    """Of the two that tell of it, the one that comes from the new place: what is under way goes on there."""
    row = tx.sql.chat_by_lookup(lookup=tx.lookup(event.new))
    circle = tx.sql.circle_of_chat(chat_id=row["id"]) if row is not None else None
    if circle is None:
        return Outcome()
    turn = crossing.turn_of(tx, world, now, circle)
    for about in rounds_in(turn.view, "open"):
        RITUALS[about.kind].moved(turn, about)
    return Outcome(tuple(turn.rows), planned=turn.planned)


def _card(tx: Tx, world: World, now: datetime, heard: Heard) -> list[Outgoing]:
    """The safety card for who said it, in their own chat, if they have one with us."""
    row = tx.sql.chat_by_lookup(lookup=tx.lookup(heard.sender))
    if row is None or row["kind"] != "private":
        return []
    turn = people.turn_in(tx, world, row["id"], now)
    crisis.card(turn, heard.danger, None)
    return turn.rows

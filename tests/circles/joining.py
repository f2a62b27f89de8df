"""Coming into a group's circle, for tests: the link, and what is stored."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from bot.conversations.circles.circle import Round, members_of, rounds_in
from bot.conversations.circles.group_turn import GroupTurn
from bot.conversations.sharing import crossing
from bot.storage.tx import Tx
from tests.circles.family import Family
from tests.running import Running

T = TypeVar("T")

MOVED = {
    "Bad Request: group chat was upgraded to a supergroup chat",
    "Bad Request: message to edit not found",
}
"""What Telegram answers to what is for a group's old place, or for a message that stayed there."""


async def take_part(family: Family, person: int) -> None:
    """Press the group's button, and Start where the phone asks for it."""
    await family.group[person].press("g|take_part||")
    if family.private[person].chat.pending_start:
        await family.private[person].start()


async def link_for(family: Family, person: int) -> str:
    """The token that the group's button gives somebody, who does not open it yet."""
    chat = family.private[person].chat
    started, chat.started = chat.started, False
    await family.group[person].press("g|take_part||")
    token, chat.pending_start, chat.started = chat.pending_start, "", started
    return token


async def in_circle(running: Running, telegram_id: int, read: Callable[[GroupTurn], T]) -> T:
    """What ``read`` finds, or does, in the circle of a group."""

    def within(tx: Tx) -> T:
        chat = tx.sql.chat_by_lookup(lookup=tx.lookup(telegram_id))
        row = tx.sql.circle_of_chat(chat_id=chat["id"])
        turn = crossing.turn_in(tx, running.world, running.clock.now(), row["id"])
        assert turn is not None
        return read(turn)

    return await running.app.store.transact(within)


async def names(family: Family) -> list[str]:
    """Who takes part, by the names that the others see."""
    chat = family.group[101].chat.id
    return await in_circle(family.running, chat, lambda turn: [m.name for m in members_of(turn.view)])


async def open_rounds(family: Family) -> list[Round]:
    chat = family.group[101].chat.id
    return await in_circle(family.running, chat, lambda turn: rounds_in(turn.view, "open"))

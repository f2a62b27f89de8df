"""Rituals, begun as the menu or the calendar begins them."""

from __future__ import annotations

from bot.conversations.circles.group_turn import GroupTurn
from bot.conversations.circles.registry import RITUALS
from bot.conversations.sharing import crossing
from bot.storage.outgoing import Outgoing
from bot.storage.tx import Tx
from tests.running import Running


def circle_in(tx: Tx) -> str:
    """The one circle that there is."""
    chats = tx.sql.chat_page(after_id="", count=100)
    circles = [tx.sql.circle_of_chat(chat_id=each["id"]) for each in chats]
    (circle,) = [row["id"] for row in circles if row is not None]
    return str(circle)


def look(running: Running, tx: Tx) -> GroupTurn:
    """A turn in the one circle."""
    turn = crossing.turn_in(tx, running.world, running.clock.now(), circle_in(tx))
    assert turn is not None
    return turn


async def begin(running: Running, kind: str) -> None:
    """Begin it; then wait for the bot."""

    def within(tx: Tx) -> list[Outgoing]:
        turn = look(running, tx)
        RITUALS[kind].begin(turn)
        return [*turn.rows, *crossing.carry(tx, running.world, running.clock.now(), turn.asks)]

    running.app.courier.take(await running.app.store.transact(within))
    running.app.bell.ring()
    await running.settle()

"""Beginning a ritual as the group's menu or its calendar does, whatever these look like."""

from __future__ import annotations

from bot.conversations.circles.circle import Round, rounds_in
from bot.conversations.circles.group_turn import GroupTurn
from bot.conversations.circles.registry import RITUALS
from bot.conversations.sharing import crossing
from bot.storage.outgoing import Outgoing
from bot.storage.tx import Tx
from tests.circles.transcript import GROUP, Story
from tests.running import Running


def turn_of_family(tx: Tx, running: Running) -> GroupTurn:
    """A turn in the only circle that there is."""
    chats = [row["id"] for row in tx.sql.chat_page(after_id="", count=100)]
    (row,) = [row for chat in chats if (row := tx.sql.circle_of_chat(chat_id=chat)) is not None]
    return crossing.turn_of(tx, running.world, running.clock.now(), row)


async def begin(running: Running, kind: str) -> None:
    def within(tx: Tx) -> list[Outgoing]:
        turn = turn_of_family(tx, running)
        RITUALS[kind].begin(turn)
        return [*turn.rows, *crossing.carry(tx, running.world, running.clock.now(), turn.asks)]

    running.app.courier.take(await running.app.store.transact(within))
    running.app.bell.ring()
    await running.settle()


async def begun(story: Story, kind: str) -> None:
    """In a story, as an act."""
    story.lines.append(f"[{kind} begins]")
    await begin(story.running, kind)
    story.read(GROUP)


async def rounds(running: Running, state: str = "open") -> list[Round]:
    def within(tx: Tx) -> list[Round]:
        return rounds_in(turn_of_family(tx, running).view, state)  # type: ignore[arg-type]

    return await running.app.store.transact(within)

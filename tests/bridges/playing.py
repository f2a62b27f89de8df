"""A client and their professional, each on their own phone, and the bridge between them.

Sam is the client, Noor the professional (with a Dutch phone), Mei somebody else. What neither side's screens
are needed for is done in the transaction that they would do it in: `joined`, `granted`, `wrote`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

from bot.clock import to_ms
from bot.conversations import people, records
from bot.conversations.bridges import bridge as bridges
from bot.conversations.bridges.bridge import Bridge
from bot.conversations.turn import Outcome, Turn
from bot.flows.answers import Answer
from bot.storage.outgoing import Outgoing
from bot.storage.tx import Tx
from tests.botapi.person import Phone
from tests.running import MEI, NOOR, SAM, Running

CLIENT, PROFESSIONAL, OTHER = SAM, NOOR, MEI

NOTE_WORDS = "canarynote about the evening"
T = TypeVar("T")


class Both:
    """``phone``: by person."""

    def __init__(self, running: Running) -> None:
        self.running = running
        self.phone: dict[int, Phone] = {
            person: running.phone(person) for person in (CLIENT, PROFESSIONAL, OTHER)
        }

    async def agree(self, *everybody: int) -> None:
        """Each agrees to Hecht, and leaves the first minute alone."""
        for person in everybody or (CLIENT, PROFESSIONAL):
            await self.phone[person].say("/start")
            await self.do(person, "c|welcome|*|terms|agree", "x|*|*")

    async def do(self, person: int, *acts: str) -> None:
        """Press (a pattern of a button's data) or type, one after the other."""
        await self.running.do(self.phone[person], *acts)

    async def within(self, person: int, do: Callable[[Turn], T]) -> T:
        """Do something in a turn of somebody's, in one transaction, and send what came of it."""

        def act(tx: Tx) -> tuple[T, Outcome]:
            chat = tx.sql.chat_by_lookup(lookup=tx.lookup(person))
            turn = people.turn_in(tx, self.running.world, chat["id"], self.running.clock.now())
            return do(turn), turn.outcome()

        came, outcome = await self.running.app.store.transact(act)
        rows: tuple[Outgoing, ...] = outcome.rows
        self.running.app.courier.take(rows)
        self.running.app.bell.ring()
        await self.running.settle()
        return came

    async def joined(
        self,
        client: int = CLIENT,
        professional: int = PROFESSIONAL,
        called: str = "Dr. K",
        label: str = "one",
    ) -> str:
        """A bridge on which both are; gives its id."""
        made, code = await self.within(client, lambda turn: bridges.make(turn, called))
        assert await self.within(professional, lambda turn: bridges.join(turn, code, label)) is not None
        return made.id

    async def granted(
        self,
        bridge_id: str,
        item: str,
        note_id: str | None = None,
        days: float = 28,
        client: int = CLIENT,
    ) -> str:
        """An item that the client shares, straight into its table; gives the grant's id."""

        def grant(turn: Turn) -> str:
            grant_id = turn.tx.new_id()
            turn.tx.sql.granted_insert(
                id=grant_id,
                bridge_id=bridge_id,
                item=item,
                note_id=note_id,
                granted_at=turn.now_ms,
                expires_at=to_ms(turn.now + timedelta(days=days)),
            )
            return grant_id

        return await self.within(client, grant)

    async def wrote(self, client: int = CLIENT, words: str = NOTE_WORDS) -> str:
        """A note of the client's; gives its id."""

        def keep(turn: Turn) -> str:
            note_id = turn.tx.new_id()
            records.keep_note(turn, note_id, {"text": Answer(words=words)})
            return note_id

        return await self.within(client, keep)

    async def bridge(self, bridge_id: str, person: int = CLIENT) -> Bridge | None:
        """As it is for one who is on it."""
        return await self.running.look(person, lambda turn: bridges.get(turn, bridge_id))

    def said(self, person: int) -> str:
        """Everything that the bot ever showed in somebody's chat, and every label."""
        bot = self.running.telegram.bot.id
        history = self.phone[person].chat.history
        return "\n".join(f"{e.text} {e.buttons}" for e in history if e.sender == bot)

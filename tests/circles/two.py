"""Two people, each in their own private chat, and the link that one sends the other."""

from __future__ import annotations

import re

from tests.botapi.person import Phone
from tests.running import NOOR, SAM, Running

LINK = re.compile(r"start=([\w-]{22})")
NO_ROUTE = "c|*|fear|no"


def token_in(phone: Phone) -> str:
    """The newest link in a chat."""
    found: list[str] = [token for shown in phone.chat.shown() for token in LINK.findall(shown.text)]
    assert found, phone.screen()
    return found[-1]


class Two:
    """Sam asks Noor. ``phone``: by person."""

    def __init__(self, running: Running) -> None:
        self.running = running
        self.phone = {person: running.phone(person) for person in (SAM, NOOR)}

    async def agree(self, person: int) -> None:
        """Hecht is agreed to, and the first minute left alone."""
        await self.phone[person].say("/start")
        await self.running.do(self.phone[person], "c|welcome|*|terms|agree", "x|*|*")

    async def do(self, person: int, *acts: str) -> None:
        await self.running.do(self.phone[person], *acts)

    async def link(self) -> str:
        """Sam makes a link."""
        await self.do(SAM, "/together", NO_ROUTE, "c|*|link|make", "Sam")
        return token_in(self.phone[SAM])

    async def meet(self, what: str = "mirror") -> None:
        """Sam asks, and Noor comes in by the link, and chooses what they do."""
        await self.agree(SAM)
        token = await self.link()
        await self.phone[NOOR].start(token)
        await self.do(NOOR, "c|welcome|*|terms|agree", NO_ROUTE, "c|*|terms|agree", "Noor")
        await self.do(NOOR, f"c|*|what|{what}")

    def said(self, person: int) -> str:
        """Everything that was ever shown in somebody's chat by the bot, and every label."""
        bot = self.running.telegram.bot.id
        history = self.phone[person].chat.history
        shown = [f"{e.text} {e.buttons}" for e in history if e.sender == bot]
        return "\n".join(shown)

"""A family of three and their group, on three phones, with the bot in it."""

from __future__ import annotations

from tests.botapi.person import Phone
from tests.running import MEI, NOOR, SAM, Running

NAMES = {SAM: "Sam", NOOR: "Noor", MEI: "Mei"}


class Family:
    """Their group chat, and each one's phone: ``private`` and ``group``, by person."""

    def __init__(self, running: Running, *, title: str = "Home") -> None:
        self.running = running
        self.chat = running.telegram.create_group(title, [SAM, NOOR, MEI])
        self.private: dict[int, Phone] = {person: running.phone(person) for person in NAMES}
        self.group: dict[int, Phone] = {
            person: Phone(running.telegram, person, running.settle, chat=self.chat.id) for person in NAMES
        }

    async def arrive(self) -> None:
        """The bot is added to the group."""
        self.running.telegram.add_to_group(SAM, self.chat.id)
        await self.running.settle()

    async def join(self, person: int, name: str = "") -> None:
        """From the group's button to the charter and a name. The first time Hecht is agreed to on the way."""
        await self.group[person].press("g|take_part||")
        phone = self.private[person]
        if self.running.telegram.chats[person].pending_start:
            await phone.start()
        if "c|welcome" in str(phone.last().markup):
            await self.running.do(phone, "c|welcome|*|terms|agree")
        await self.running.do(phone, "c|*|fear|no", "c|*|charter|agree", name or NAMES[person])

    async def all_join(self) -> None:
        """Everybody takes part."""
        for person in NAMES:
            await self.join(person)

    def said(self) -> list[str]:
        """Everything that stands in the group from the bot, the oldest first."""
        chat = self.group[SAM].chat
        return [message.text for message in chat.shown() if message.sender.is_bot]

"""A person's phone, for conversations that read like a transcript."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from bot.demo.chats import Chat, Entry, Message
from bot.demo.keyboards import inline_rows, reply_rows
from bot.demo.telegram import Telegram

Settle = Callable[[], Awaitable[None]]
INDENT = "    "


class Phone:
    """What one person sees and does in one chat, however the bot behind it is run.

    ``settle`` waits until the bot has dealt with everything. ``transcript`` grows line by line::

        [you] /start
        [bot] Pick one
            [Yes] [No]
        [you press] Yes
        [bot edits] Thank you
        [toast] Noted
    """

    def __init__(self, telegram: Telegram, person: int, settle: Settle, *, chat: int | None = None) -> None:
        self.telegram = telegram
        self.person = person
        self.transcript: list[str] = []
        self._settle = settle
        self._chat_id = person if chat is None else chat
        self._read = len(self.chat.history)

    @property
    def chat(self) -> Chat:
        """The chat, also after the group became a supergroup."""
        chat = self.telegram.chats[self._chat_id]
        while chat.migrated_to is not None:
            chat = self.telegram.chats[chat.migrated_to]
        return chat

    async def say(self, text: str, *, reply_to: int | None = None, topic: int | None = None) -> None:
        """Type and send; then wait for the bot."""
        self.telegram.say(self.person, self.chat.id, text, reply_to, topic=topic)
        await self.settle()

    async def start(self, payload: str = "") -> None:
        """Press Start; then wait for the bot."""
        self.telegram.start(self.person, payload)
        await self.settle()

    async def press(self, label: str, *, message: int | None = None, stale: bool = False) -> None:
        """Press the button with this label, or data; then wait for the bot.

        The newest message that has it, else one that ``message`` names; ``stale`` as in `Telegram.press`.
        A label of the reply keyboard is sent as text. Raises AssertionError with the screen when there is
        no such button.
        """
        if message is None and any(label in row for row in reply_rows(self.chat.reply_keyboard)):
            await self.say(label)
            return
        number = message if message is not None else self._newest_with(label)
        self.telegram.press(self.person, number, label, chat=self.chat.id, stale=stale)
        await self.settle()

    async def edit(self, text: str, *, message: int | None = None) -> None:
        """Change an own message, the last one unless named; then wait for the bot."""
        own = [shown.id for shown in self.chat.shown() if shown.sender.id == self.person and shown.text]
        self.telegram.edit(self.person, own[-1] if message is None else message, text, chat=self.chat.id)
        await self.settle()

    async def settle(self) -> None:
        """Wait for the bot, and read what is new on the screen into the transcript."""
        await self._settle()
        history = self.chat.history
        # A toast and the message that follows travel at the same time: told in one order.
        for entry in sorted(history[self._read :], key=lambda e: e.happening not in ("pressed", "toast")):
            self.transcript += self._lines(entry)
        self._read = len(history)

    def last(self) -> Message:
        """The newest message of the bot. Raises AssertionError when there is none."""
        messages = [message for message in self.chat.shown() if message.sender.is_bot]
        assert messages, "the bot has said nothing"
        return messages[-1]

    def buttons(self) -> list[str]:
        """The labels under the newest message of the bot."""
        return [button["text"] for row in inline_rows(self.last().markup) for button in row]

    def screen(self) -> str:
        """The newest message of the bot, its text and under it its buttons, a row a line."""
        message = self.last()
        rows = [[button["text"] for button in row] for row in inline_rows(message.markup)]
        words = message.text or str(message.media.get("caption", ""))
        return "\n".join([words, *(INDENT + _row(row) for row in rows)])

    def _newest_with(self, label: str) -> int:
        for message in reversed(list(self.chat.shown())):
            for row in inline_rows(message.markup):
                if any(label in (button["text"], button.get("callback_data")) for button in row):
                    return message.id
        raise AssertionError(f"no button {label!r}; the screen is:\n{self.screen()}")

    def _lines(self, entry: Entry) -> list[str]:
        who = self._who(entry.sender)
        tag = {
            "sent": who,
            "edited": f"{who} edits" if who != "you" else "you edit",
            "deleted": f"{who} deletes" if who != "you" else "you delete",
            "pressed": f"{who} presses" if who != "you" else "you press",
            "toast": "toast",
        }[entry.happening]
        if entry.happening in ("sent", "edited") and "photo" in self.chat.messages[entry.message].media:
            tag = f"{who} draws" if entry.happening == "sent" else f"{who} draws instead"
        first, *rest = entry.text.split("\n")
        lines = [f"[{tag}] {first}".rstrip(), *(f"{INDENT}{line}".rstrip() for line in rest)]
        if entry.happening in ("sent", "edited"):
            lines += [INDENT + _row(row) for row in entry.buttons]
        return lines

    def _who(self, sender: int) -> str:
        if sender == self.telegram.bot.id:
            return "bot"
        if sender == self.person:
            return "you"
        known = self.telegram.people.get(sender)
        return known.first_name if known else "channel"


def _row(labels: list[str] | tuple[str, ...]) -> str:
    return " ".join(f"[{label}]" for label in labels)

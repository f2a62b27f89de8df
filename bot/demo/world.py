"""What the stand-in for Telegram knows: people, chats, the updates for the bot, the bot's profile."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.clock import Clock
from bot.demo.chats import Chat, Counter, Message, User
from bot.demo.limits import Limits
from bot.demo.refusals import Refused, bad, forbidden
from bot.demo.updates import Bell, Updates


@dataclass(slots=True)
class Query:
    """A pressed button that waits for its answer."""

    person: int
    chat: int
    message: int
    asked: datetime


class World:
    """State and look-ups; `Telegram` adds what the bot can call and what people can do."""

    def __init__(
        self,
        clock: Clock,
        *,
        limits: Limits | None = None,
        first_name: str = "Hecht",
        username: str = "hecht_demo_bot",
    ) -> None:
        self.clock = clock
        self.limits = limits
        self.bot = User(7_000_000_001, first_name, username, is_bot=True)
        self.people: dict[int, User] = {}
        self.chats: dict[int, Chat] = {}
        self.updates = Updates(clock)
        self.queries: dict[str, Query] = {}
        self.query_ids = Counter(1_000_000)
        self.commands: dict[tuple[str, str], list[dict[str, str]]] = {}
        self.profile: dict[tuple[str, str], str] = {}
        self.menu_button: dict[str, Any] = {"type": "default"}
        self.counter = Counter()
        self.groups = 0
        self.version = 0
        self._bell = Bell()

    def touch(self) -> None:
        """Something that a phone shows has changed."""
        self.version += 1
        self._bell.ring()

    async def changed(self, since: int, seconds: float) -> int:
        """The version of what phones show, as soon as it is not ``since``; after so many seconds anyway."""
        end = time.monotonic() + seconds
        while self.version == since and (left := end - time.monotonic()) > 0:
            await self._bell.wait(left)
        return self.version

    def chat(self, chat_id: Any) -> Chat:
        """The chat that the bot means. Raises Refused where Telegram doesn't know it."""
        if chat_id is None or chat_id == "":
            raise bad("chat_id is empty")
        chat = self.chats.get(chat_id)
        if chat is None or (chat.kind == "private" and not self.knows(chat_id)):
            raise bad("chat not found")
        return chat

    def knows(self, person: int) -> bool:
        """Whether the bot has met this person: in private, or in a group."""
        return person in self.people and (self.chats[person].started or self._met(person))

    def _met(self, person: int) -> bool:
        """Whether the bot knows this person from a group."""
        return any(person in chat.members for chat in self.chats.values() if chat.kind != "private")

    def open_start(self, person: int, payload: str) -> None:
        """A phone opens a start link of the bot; `Phones` says what the person then does."""
        raise NotImplementedError

    def writable(self, chat_id: Any) -> Chat:
        """The chat, where the bot may write in it. Raises Refused (400, 403) with Telegram's words."""
        chat = self.chat(chat_id)
        if chat.migrated_to is not None:
            words = "Bad Request: group chat was upgraded to a supergroup chat"
            raise Refused(400, words, {"migrate_to_chat_id": chat.migrated_to})
        if chat.blocked:
            raise forbidden("bot was blocked by the user")
        if chat.kind == "private" and not chat.started:
            raise forbidden("bot can't initiate conversation with a user")
        if chat.bot_is == "kicked":
            raise forbidden(f"bot was kicked from the {chat.kind} chat")
        if chat.bot_is == "left":
            raise forbidden(f"bot is not a member of the {chat.kind} chat")
        return chat

    def own_message(self, chat: Chat, message_id: Any, purpose: str) -> Message:
        """A message of the bot that it wants to change. ``purpose`` is Telegram's: "message to edit"."""
        message = chat.get(message_id)
        if message is None:
            raise bad(f"{purpose} not found")
        if not message.sender.is_bot or message.fixed:
            raise bad("message can't be edited")
        return message

    def commands_for(self, chat: Chat, language: str) -> list[dict[str, str]]:
        """The command menu that a phone in this language shows (Bot API, "Determining list of commands")."""
        wide = "all_private_chats" if chat.kind == "private" else "all_group_chats"
        for scope in (f"chat:{chat.id}", wide, "default"):
            for code in (language[:2], ""):
                if found := self.commands.get((scope, code)):
                    return found
        return []

    def profile_text(self, kind: str, language: str) -> str:
        """The bot's ``description`` or ``short_description`` as a phone in this language shows it."""
        return self.profile.get((kind, language[:2])) or self.profile.get((kind, ""), "")

"""Who is in which chat: blocking the bot, groups, and a group that becomes a supergroup."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bot.demo.chats import Chat, Counter, Message, User, seconds
from bot.demo.world import World


class Membership(World):
    """What changes who is where. A service message is one without words of anybody."""

    def add_person(self, id: int, first_name: str, *, username: str = "", language_code: str = "") -> User:
        """A new phone, with a private chat that is not started yet."""
        user = self.people[id] = User(id, first_name, username, language_code)
        self.chats[id] = Chat(id, "private", self.counter, members={id: user})
        self.touch()
        return user

    def block(self, person: int) -> None:
        """Block the bot."""
        self._set_blocked(person, True)

    def unblock(self, person: int) -> None:
        """Unblock the bot."""
        self._set_blocked(person, False)

    def _set_blocked(self, person: int, blocked: bool) -> None:
        chat = self.chats[person]
        if chat.blocked == blocked:
            return
        chat.blocked = blocked
        old, new = ("member", "kicked") if blocked else ("kicked", "member")
        self._membership(person, chat, old, new)

    def _membership(self, person: int, chat: Chat, old: str, new: str) -> None:
        """my_chat_member: the bot's own place in this chat has changed."""

        def member(status: str) -> dict[str, Any]:
            until = {"until_date": 0} if status == "kicked" else {}
            return {"user": self.bot.to_json(), "status": status} | until

        body = {
            "chat": chat.to_json(),
            "from": self.people[person].to_json(),
            "date": seconds(self.clock.now()),
            "old_chat_member": member(old),
            "new_chat_member": member(new),
        }
        self.updates.put("my_chat_member", body)
        self.touch()

    def create_group(self, title: str, members: Iterable[int]) -> Chat:
        """A basic group of these people, without the bot."""
        self.groups += 1
        people = {person: self.people[person] for person in members}
        chat = Chat(-4_000_000_000 - self.groups, "group", self.counter, title, people, bot_is="left")
        self.chats[chat.id] = chat
        self.touch()
        return chat

    def add_to_group(self, person: int, group: int) -> None:
        """Add the bot to a group."""
        chat = self.own_chat(person, group)
        old, chat.bot_is = chat.bot_is, "member"
        self._membership(person, chat, old, "member")
        self._service(chat, person, {"new_chat_members": [self.bot.to_json()]})

    def remove_from_group(self, person: int, group: int) -> None:
        """Remove the bot from a group."""
        chat = self.own_chat(person, group)
        self._service(chat, person, {"left_chat_member": self.bot.to_json()})
        chat.bot_is = "kicked"
        self._membership(person, chat, "member", "kicked")

    def migrate(self, person: int, group: int) -> Chat:
        """Turn a basic group into a supergroup: a new id, a new count of messages, two service messages."""
        old = self.own_chat(person, group)
        new_id = -1_002_000_000_000 - self.groups
        new = Chat(new_id, "supergroup", Counter(), old.title, dict(old.members), bot_is=old.bot_is)
        self.chats[new.id] = new
        self._service(old, person, {"migrate_to_chat_id": new.id})
        self._service(new, person, {"migrate_from_chat_id": old.id})
        old.migrated_to = new.id
        self.touch()
        return new

    def _service(self, chat: Chat, person: int, media: dict[str, Any]) -> None:
        message = Message(chat.counter.next(), self.people[person], self.clock.now(), media=media)
        chat.add(message)
        if chat.bot_is == "member":
            self.updates.put("message", message.to_json(chat))
        self.touch()

    def own_chat(self, person: int, chat_id: int) -> Chat:
        """A chat in which this person can act."""
        chat = self.chats.get(chat_id)
        if chat is None or person not in chat.members:
            raise ValueError("this person is not in this chat")
        if chat.blocked or chat.migrated_to is not None:
            raise ValueError("the bot is blocked, or the group has become another one")
        return chat

"""People, the bot's place in their chats, and what Telegram tells when it changes."""

from __future__ import annotations

from typing import Any

from bot.demo.chats import Chat, Message, User, seconds
from bot.demo.standing import Status, standing
from bot.demo.world import World


class Membership(World):
    """What changes who is where. A service message is one without words of anybody."""

    def add_person(
        self,
        id: int,
        first_name: str,
        *,
        username: str = "",
        language_code: str = "",
        zone: str = "Europe/Amsterdam",
    ) -> User:
        """A new phone, with a private chat that is not started yet."""
        user = self.people[id] = User(id, first_name, username, language_code, zone=zone)
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
        statuses: tuple[Status, Status] = ("member", "kicked")
        old, new = statuses if blocked else statuses[::-1]
        self._bot_moved(person, chat, old, new)

    def _bot_moved(self, by: int, chat: Chat, old: Status, new: Status) -> None:
        """my_chat_member: the bot's own place in this chat has changed."""
        self.updates.put("my_chat_member", self._moved(by, chat, self.bot, old, new))
        self.touch()

    def _person_moved(self, by: int, chat: Chat, user: User, old: Status, new: Status) -> None:
        """chat_member: somebody else's place. Only an administrator is told (Bot API, Update.chat_member)."""
        if chat.bot_is == "administrator":
            self.updates.put("chat_member", self._moved(by, chat, user, old, new))
        self.touch()

    def _moved(self, by: int, chat: Chat, user: User, old: Status, new: Status) -> dict[str, Any]:
        """Bot API, ChatMemberUpdated."""
        return {
            "chat": chat.to_json(),
            "from": self.people[by].to_json(),
            "date": seconds(self.clock.now()),
            "old_chat_member": standing(user, old, forum=bool(chat.topics)),
            "new_chat_member": standing(user, new, forum=bool(chat.topics)),
        }

    def _service(
        self, chat: Chat, person: int, media: dict[str, Any], *, told: bool = True, topic: bool = False
    ) -> Message:
        """A service message. A bot gets it in privacy mode too (Bots documentation, "Privacy mode")."""
        message = Message(chat.counter.next(), self.people[person], self.clock.now(), media=media)
        if topic:
            message.topic = message.id
        chat.add(message)
        if chat.has_bot and told:
            self.updates.put("message", message.to_json(chat))
        self.touch()
        return message

    def own_chat(self, person: int, chat_id: int) -> Chat:
        """A chat in which this person can act."""
        chat = self.chats.get(chat_id)
        if chat is None or person not in chat.members:
            raise ValueError("this person is not in this chat")
        if chat.blocked or chat.migrated_to is not None:
            raise ValueError("the bot is blocked, or the group has become another one")
        return chat

"""Groups: who is in them, who looks after them, their topics, and a group that becomes a supergroup."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from bot.demo.chats import Chat, Counter
from bot.demo.membership import Membership
from bot.demo.standing import status_of

SUPERGROUPS = -1_002_000_000_000
BASIC_GROUPS = -4_000_000_000
"""Where the ids of each kind begin; the same number follows in both (Telegram's own are as far apart)."""


class Groups(Membership):
    """Acts on groups, each with the updates that Telegram sends about it."""

    def create_group(
        self, title: str, members: Iterable[int], *, topics: Iterable[str] = (), with_bot: bool = False
    ) -> Chat:
        """A group of these people, the first of whom owns it: a basic one or, with topics, a supergroup.

        Without the bot, unless it is one of those with whom the group is made (``group_chat_created``).
        """
        self.groups += 1
        people = {person: self.people[person] for person in members}
        names = list(topics)
        chat = Chat(BASIC_GROUPS - self.groups, "group", self.counter, title, people, bot_is="left")
        if names:
            chat = Chat(SUPERGROUPS - self.groups, "supergroup", Counter(), title, people, bot_is="left")
        chat.creator = next(iter(people), 0)
        self.chats[chat.id] = chat
        if with_bot and names:  # no bot can be in a supergroup when it is made (Bot API, Message)
            self.add_to_group(chat.creator, chat.id)
        elif with_bot:
            chat.bot_is = "member"
            self._bot_moved(chat.creator, chat, "left", "member")
            self._service(chat, chat.creator, {"group_chat_created": True})
        for name in names:
            self.add_topic(chat.id, name)
        self.touch()
        return chat

    def add_topic(self, group: int, name: str) -> int:
        """A new topic of a supergroup, which is a forum from then on; its ``message_thread_id``."""
        chat = self.chats[group]
        if chat.kind != "supergroup":
            raise ValueError("only a supergroup has topics")
        number = chat.counter.last + 1
        chat.topics[number] = name
        made = {"forum_topic_created": {"name": name, "icon_color": 7322096}}
        self._service(chat, chat.creator, made, topic=True)
        return number

    # ---------------------------------------------------------------------------------------- the bot

    def add_to_group(self, person: int, group: int) -> None:
        """Add the bot to a group, for the first time or again."""
        chat = self.own_chat(person, group)
        if chat.has_bot:
            raise ValueError("the bot is in this group")
        old, chat.bot_is = chat.bot_is, "member"
        self._bot_moved(person, chat, old, "member")
        self._service(chat, person, {"new_chat_members": [self.bot.to_json()]})

    def remove_from_group(self, person: int, group: int) -> None:
        """Remove the bot from a group."""
        chat = self.own_chat(person, group)
        if not chat.has_bot:
            raise ValueError("the bot is not in this group")
        self._service(chat, person, {"left_chat_member": self.bot.to_json()})
        old, chat.bot_is = chat.bot_is, "kicked"
        chat.force_reply = chat.reply_keyboard = None
        self._bot_moved(person, chat, old, "kicked")

    def promote_bot(self, person: int, group: int, *, on: bool = True) -> None:
        """Make the bot an administrator, or with ``on=False`` a member again."""
        chat = self._managed(person, group)
        if chat.bot_is != ("member" if on else "administrator"):
            raise ValueError("the bot has no such place in this group")
        old, chat.bot_is = chat.bot_is, "administrator" if on else "member"
        self._bot_moved(person, chat, old, chat.bot_is)

    # ----------------------------------------------------------------------------------------- people

    def join(self, person: int, group: int, *, by: int | None = None) -> None:
        """Come into a group: by its link, or added by somebody in it."""
        chat, user = self.chats[group], self.people[person]
        if chat.kind == "private" or chat.migrated_to is not None or person in chat.members:
            raise ValueError("nobody can join here, or is in it already")
        if by is not None:
            self.own_chat(by, group)
        who, old = person if by is None else by, status_of(chat, user)
        chat.members[person] = user
        chat.gone.pop(person, None)
        self._person_moved(who, chat, user, old, status_of(chat, user))
        self._service(chat, who, {"new_chat_members": [user.to_json()]})

    def leave(self, person: int, group: int) -> None:
        """Leave a group. The bot is not told who left what it isn't in."""
        self._goes(person, person, self._group(person, group))

    def remove_member(self, by: int, person: int, group: int) -> None:
        """Remove somebody. Raises ValueError unless ``by`` looks after the group."""
        chat = self._managed(by, group)
        if person in (by, chat.creator) or person not in chat.members:
            raise ValueError("this person can't be removed")
        self._goes(by, person, chat)

    def _goes(self, by: int, person: int, chat: Chat) -> None:
        """Out of a basic group everybody just "left"; a supergroup bans whom it removes (TDLib)."""
        user, old = self.people[person], status_of(chat, self.people[person])
        chat.gone[person] = "kicked" if by != person and chat.kind == "supergroup" else "left"
        del chat.members[person]
        chat.admins.discard(person)
        self._service(chat, by, {"left_chat_member": user.to_json()})
        self._person_moved(by, chat, user, old, chat.gone[person])

    def promote(self, by: int, person: int, group: int, *, on: bool = True) -> None:
        """Let somebody look after the group, or no longer."""
        chat, user = self._managed(by, group), self.people[person]
        if person not in chat.members or person == chat.creator:
            raise ValueError("this person can't be promoted")
        old = status_of(chat, user)
        (chat.admins.add if on else chat.admins.discard)(person)
        self._person_moved(by, chat, user, old, status_of(chat, user))

    # --------------------------------------------------------------------------------------- migration

    def migrate(
        self, person: int, group: int, *, first: Literal["to", "from"] = "to", told: bool = True
    ) -> Chat:
        """Turn a basic group into a supergroup: a new id, a new count of messages, two service messages.

        They come in either order (``first``). Without ``told`` neither reaches the bot, so that only a
        refused call says where the group went (Bot API, ResponseParameters.migrate_to_chat_id).
        """
        old = self._group(person, group)
        if old.kind != "group":
            raise ValueError("only a basic group becomes a supergroup")
        new_id = SUPERGROUPS + (old.id - BASIC_GROUPS)
        new = Chat(new_id, "supergroup", Counter(), old.title, dict(old.members), bot_is=old.bot_is)
        new.creator, new.admins, new.gone = old.creator, set(old.admins), dict(old.gone)
        self.chats[new.id] = new
        notes = [(old, {"migrate_to_chat_id": new.id}), (new, {"migrate_from_chat_id": old.id})]
        for chat, note in notes if first == "to" else notes[::-1]:
            self._service(chat, person, note, told=told)
        old.migrated_to = new.id
        self.touch()
        return new

    def _group(self, person: int, group: int) -> Chat:
        chat = self.own_chat(person, group)
        if chat.kind == "private":
            raise ValueError("this is no group")
        return chat

    def _managed(self, by: int, group: int) -> Chat:
        """A group that this person looks after."""
        chat = self._group(by, group)
        if by != chat.creator and by not in chat.admins:
            raise ValueError("only its owner or an administrator can do that")
        return chat

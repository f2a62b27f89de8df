"""People, chats and messages as the stand-in keeps them, and the JSON that the Bot API gives of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Any, Literal

from bot.clock import to_ms
from bot.demo.entity_html import to_html
from bot.demo.entity_tags import Entity
from bot.demo.keyboards import Markup, inline_rows, shown_button
from bot.demo.notes import note_of

Happening = Literal["sent", "edited", "deleted", "pressed", "toast"]


def seconds(instant: datetime) -> int:
    """Unix time, as the Bot API gives it."""
    return to_ms(instant) // 1000


@dataclass(slots=True)
class User:
    """A person with a phone, or the bot itself."""

    id: int
    first_name: str
    username: str = ""
    language_code: str = ""
    is_bot: bool = False
    zone: str = "Europe/Amsterdam"
    """What this phone's clock shows; Telegram never tells a bot."""

    def to_json(self) -> dict[str, Any]:
        shown: dict[str, Any] = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        optional = {"username": self.username, "language_code": self.language_code}
        return shown | {name: value for name, value in optional.items() if value}


@dataclass(frozen=True, slots=True)
class File:
    """A file as it came with a call."""

    name: str
    content: bytes = field(repr=False)
    kind: str = "application/octet-stream"

    def to_json(self, number: int) -> dict[str, Any]:
        """The Bot API's Document. The ids are of no use: nothing is sent again or downloaded here."""
        return {
            "file_id": f"demo-{number}",
            "file_unique_id": f"demo{number}",
            "file_name": self.name,
            "mime_type": self.kind,
            "file_size": len(self.content),
        }


@dataclass(slots=True)
class Message:
    """One message. ``media`` holds what a message without text has, by its Bot API field.

    ``past`` are the keyboards that the message had before: a slow phone may still show one of them.
    ``shown_as`` and ``sender_chat`` are what others, and the bot, see in place of the sender. ``fixed`` says
    that it came with a markup other than an inline keyboard: Telegram lets no bot edit it (TDLib,
    can_edit_message). ``protected``: it can't be passed on or kept.
    """

    id: int
    sender: User
    date: datetime
    text: str = ""
    entities: list[Entity] = field(default_factory=list)
    markup: Markup | None = None
    edited: datetime | None = None
    deleted: bool = False
    media: dict[str, Any] = field(default_factory=dict)
    reply_to: int | None = None
    past: list[Markup] = field(default_factory=list)
    file: File | None = None
    topic: int | None = None
    shown_as: User | None = None
    sender_chat: dict[str, Any] | None = None
    fixed: bool = False
    protected: bool = False

    def to_json(self, chat: Chat, *, with_reply: bool = True) -> dict[str, Any]:
        """The Bot API's Message."""
        shown: dict[str, Any] = {
            "message_id": self.id,
            "from": (self.shown_as or self.sender).to_json(),
            "chat": chat.to_json(),
            "date": seconds(self.date),
        }
        if self.sender_chat:
            shown["sender_chat"] = self.sender_chat
        if self.topic is not None:
            shown |= {"message_thread_id": self.topic, "is_topic_message": True}
        if self.edited:
            shown["edit_date"] = seconds(self.edited)
        if self.text:
            shown["text"] = self.text
        if self.entities:
            shown["entities"] = self.entities
        if self.protected:
            shown["has_protected_content"] = True
        if inline_rows(self.markup):
            shown["reply_markup"] = self.markup
        # In a topic what answers nothing else answers the topic's first message (the Bot API server,
        # get_same_chat_reply_to_message_id).
        target = self.reply_to if self.reply_to is not None else self.topic
        if with_reply and target not in (None, self.id):
            replied = chat.messages.get(target or 0)
            if replied and not replied.deleted:
                shown["reply_to_message"] = replied.to_json(chat, with_reply=False)
        return shown | self.media

    def to_page(self) -> dict[str, Any]:
        """What the demo page shows; ``date`` is Unix time in seconds, ``html`` is safe to insert."""
        kinds = [kind for kind in self.media if kind in ("voice", "sticker", "photo", "location")]
        text, entities = self.text, self.entities
        if self.file is not None:
            text, entities = self.media.get("caption", ""), self.media.get("caption_entities", [])
        shown: dict[str, Any] = {
            "id": self.id,
            "from": "bot" if self.sender.is_bot else self.sender.id,
            "text": text,
            "html": to_html(text, entities),
            "date": seconds(self.date),
            "edited": self.edited is not None,
            "reply_to": self.reply_to,
            "topic": self.topic,
            "name": self.sender_chat["title"] if self.sender_chat else "",
            "inline": [[shown_button(button) for button in row] for row in inline_rows(self.markup)],
            "service": bool(self.media) and not kinds and self.file is None,
        } | dict.fromkeys(kinds, True)
        if note := note_of(self.media, self.sender.id, self.sender.first_name):
            shown["note"] = note
        if self.file is not None and "photo" in self.media:
            digest = sha256(self.file.content).hexdigest()[:16]
            shown["picture"] = {"version": digest, "spoiler": "has_media_spoiler" in self.media}
        elif self.file is not None:
            shown["file"] = {"name": self.file.name, "bytes": len(self.file.content)}
        return shown


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a chat's history: what happened, by whom, and the message's text and buttons then."""

    happening: Happening
    sender: int
    message: int
    text: str = ""
    buttons: tuple[tuple[str, ...], ...] = ()

    def to_json(self) -> dict[str, Any]:
        return {
            "happening": self.happening,
            "sender": self.sender,
            "message": self.message,
            "text": self.text,
            "buttons": [list(row) for row in self.buttons],
        }


@dataclass(slots=True)
class Counter:
    """Message ids. Private chats and basic groups share one, a supergroup has its own."""

    last: int = 0

    def next(self) -> int:
        self.last += 1
        return self.last


@dataclass(slots=True)
class Chat:
    """A private chat (its id is the person's) or a group (a negative id).

    ``gone`` are people who were in a group, and how they went; ``topics`` the names of a forum's topics by
    the number of their first message. ``force_reply`` is {"message", "people", "placeholder"}: whose phones
    have a reply to it begun. ``pending_start`` is what a link brought to a private chat whose Start was not
    pressed yet, ``opened`` how many links have opened it.
    """

    id: int
    kind: Literal["private", "group", "supergroup"]
    counter: Counter
    title: str = ""
    members: dict[int, User] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)
    history: list[Entry] = field(default_factory=list)
    bot_is: Literal["administrator", "member", "left", "kicked"] = "member"
    creator: int = 0
    admins: set[int] = field(default_factory=set)
    gone: dict[int, Literal["left", "kicked"]] = field(default_factory=dict)
    topics: dict[int, str] = field(default_factory=dict)
    started: bool = False
    blocked: bool = False
    migrated_to: int | None = None
    reply_keyboard: Markup | None = None
    force_reply: dict[str, Any] | None = None
    toast: dict[str, Any] | None = None
    pending_start: str = ""
    opened: int = 0

    @property
    def has_bot(self) -> bool:
        """Whether the bot is in it, and may write."""
        return self.bot_is in ("administrator", "member")

    def to_json(self) -> dict[str, Any]:
        """The Bot API's Chat."""
        if self.kind != "private":
            forum = {"is_forum": True} if self.topics else {}
            return {"id": self.id, "type": self.kind, "title": self.title} | forum
        person = self.members[self.id]
        names = {"first_name": person.first_name} | ({"username": person.username} if person.username else {})
        return {"id": self.id, "type": "private"} | names

    def add(self, message: Message) -> Message:
        """Put the message into the chat and into its history."""
        self.messages[message.id] = message
        self.note("sent", message)
        return message

    def get(self, message_id: int) -> Message | None:
        """A message that is there and not deleted."""
        message = self.messages.get(message_id)
        return None if message is None or message.deleted else message

    def note(self, happening: Happening, message: Message, *, by: int | None = None, text: str = "") -> None:
        """Add a line to the history; ``text`` and ``by`` where they aren't the message's own."""
        rows = inline_rows(message.markup)
        buttons = tuple(tuple(str(button["text"]) for button in row) for row in rows)
        kind = next(iter(message.media), "")
        named = f"{kind} {message.file.name}" if message.file else kind
        words = text or message.text or str(message.media.get("caption", "")) or named
        who = message.sender.id if by is None else by
        self.history.append(Entry(happening, who, message.id, words, buttons))

    def shown(self) -> Iterable[Message]:
        """The messages that are there, in the order in which they came."""
        return (message for message in self.messages.values() if not message.deleted)

"""What people do on their phones, each act turned into the update that Telegram would send."""

from __future__ import annotations

from typing import Any

from bot.demo.chats import Chat, Message, User
from bot.demo.entities import COMMAND, found_in
from bot.demo.groups import Groups
from bot.demo.keyboards import Markup, inline_rows, reply_rows
from bot.demo.links import payload_in
from bot.demo.samples import PHOTO, STICKER, VOICE
from bot.demo.wording import MOST_CHARACTERS
from bot.demo.world import Query

ANONYMOUS = User(1_087_968_824, "Group", "GroupAnonymousBot", is_bot=True)
CHANNEL = User(136_817_688, "Channel", "Channel_Bot", is_bot=True)
"""Who is named where the sender is an anonymous administrator or a channel (Bot API, Message.from)."""


class Phones(Groups):
    """People are named by their Telegram id; the private chat of a person with the bot has that same id.

    What a phone would not let a person do raises ValueError, which never quotes anybody's words.
    """

    def say(
        self,
        person: int,
        chat: int,
        text: str,
        reply_to: int | None = None,
        *,
        topic: int | None = None,
        anonymous: bool = False,
    ) -> Message:
        """Type a message and send it; over 4,096 characters the app sends several. Returns the first.

        ``anonymous``: as an administrator whose name is hidden. Raises ValueError for only white space (no
        app sends it), a blocked bot, an unknown chat or topic.
        """
        words = text.strip()
        if not words:
            raise ValueError("an app sends no empty message")
        cuts = range(0, len(words), MOST_CHARACTERS)
        parts = [part for at in cuts if (part := words[at : at + MOST_CHARACTERS].strip())]
        first, *more = parts
        message = self._send(person, chat, first, reply_to=reply_to, topic=topic, anonymous=anonymous)
        for part in more:
            self._send(person, chat, part, topic=topic, anonymous=anonymous)
        return message

    def say_as_channel(self, chat: int, title: str, text: str) -> Message:
        """Somebody writes in the group in the name of a channel of theirs."""
        channel = {"id": -1_003_000_000_000 - sum(title.encode()), "type": "channel", "title": title}
        sender = User(CHANNEL.id, title)
        message = Message(self.chats[chat].counter.next(), sender, self.clock.now(), text, found_in(text))
        message.shown_as, message.sender_chat = CHANNEL, channel
        return self._arrives(self.chats[chat], message)

    def start(self, person: int, payload: str = "") -> Message:
        """Press Start, which brings what a link opened it with, or open a t.me link with ``payload``.

        As in the app, that unblocks the bot first.
        """
        chat = self.chats[person]
        if chat.blocked:
            self.unblock(person)
        payload, chat.pending_start = payload or chat.pending_start, ""
        return self.say(person, person, f"/start {payload}")

    def open_start(self, person: int, payload: str) -> None:
        """The phone shows the private chat. Who started it before sends the parameter at once; anybody else
        presses Start first."""
        chat = self.chats[person]
        chat.opened += 1
        chat.pending_start = payload
        if chat.started and not chat.blocked:
            self.start(person)
        self.touch()

    def open_link(self, person: int, url: str, group: int | None = None) -> None:
        """Follow a link to this bot: ``?start=`` to the private chat; ``?startgroup=`` adds it to a group
        and says so there (Telegram, "Deep links": bot links). Raises ValueError for any other address."""
        payload = payload_in(url, self.bot.username)
        invited = payload_in(url, self.bot.username, "startgroup")
        if payload is not None:
            self.open_start(person, payload)
        elif invited is not None and group is not None:
            self.add_to_group(person, group)
            self.say(person, group, f"/start@{self.bot.username} {invited}")
        else:
            raise ValueError("this is no link to this bot")

    def send_voice(self, person: int, chat: int) -> Message:
        """Send a voice message."""
        return self._send(person, chat, media=VOICE)

    def send_sticker(self, person: int, chat: int) -> Message:
        """Send a sticker."""
        return self._send(person, chat, media=STICKER)

    def send_photo(self, person: int, chat: int) -> Message:
        """Send a photo without a caption."""
        return self._send(person, chat, media=PHOTO)

    def send_location(self, person: int, chat: int, latitude: float, longitude: float) -> Message:
        """Send a location, in degrees (Bot API, Location)."""
        return self._send(person, chat, media={"location": {"latitude": latitude, "longitude": longitude}})

    def _send(
        self,
        person: int,
        chat_id: int,
        text: str = "",
        *,
        media: dict[str, Any] | None = None,
        reply_to: int | None = None,
        topic: int | None = None,
        anonymous: bool = False,
    ) -> Message:
        chat, sender = self.own_chat(person, chat_id), self.people[person]
        replied = chat.messages.get(reply_to or 0)
        topic = replied.topic if topic is None and replied is not None else topic
        if topic is not None and topic not in chat.topics:
            raise ValueError("this group has no such topic")
        chat.started = True
        message = Message(
            chat.counter.next(),
            sender,
            self.clock.now(),
            text,
            found_in(text),
            media=dict(media or {}),
            reply_to=reply_to,
            topic=topic,
        )
        if anonymous:
            message.shown_as, message.sender_chat = ANONYMOUS, chat.to_json()
        if chat.force_reply and chat.force_reply["message"] == reply_to:
            left = [id for id in chat.force_reply["people"] if id != person]
            chat.force_reply = chat.force_reply | {"people": left} if left else None
        return self._arrives(chat, message)

    def _arrives(self, chat: Chat, message: Message) -> Message:
        chat.add(message)
        keyboard = chat.reply_keyboard
        if keyboard and keyboard.get("one_time_keyboard"):
            pressed = any(message.text == label for row in reply_rows(keyboard) for label in row)
            chat.reply_keyboard = None if pressed else keyboard
        if self._bot_sees(chat, message):
            self.updates.put("message", message.to_json(chat))
        self.touch()
        return message

    def _bot_sees(self, chat: Chat, message: Message) -> bool:
        """In a group only commands, mentions and replies to it, unless it is an administrator (Bots
        documentation, "Privacy mode")."""
        if chat.kind == "private":
            return True
        if not chat.has_bot or chat.bot_is == "administrator":
            return chat.has_bot
        at = f"@{self.bot.username}".lower()
        commands = [found.group().lower() for found in COMMAND.finditer(message.text)]
        replied = chat.messages.get(message.reply_to or 0)
        to_bot = any("@" not in command or command.endswith(at) for command in commands)
        return to_bot or at in message.text.lower() or (replied is not None and replied.sender.is_bot)

    def edit(self, person: int, message_id: int, text: str, *, chat: int | None = None) -> Message:
        """Change a message of one's own. Raises ValueError when it isn't that."""
        place = self.own_chat(person, person if chat is None else chat)
        message = place.get(message_id)
        if message is None or message.sender.id != person or message.media or not text.strip():
            raise ValueError("only an own text message can be edited, into some text")
        message.text, message.edited = text.strip(), self.clock.now()
        message.entities = found_in(message.text)
        place.note("edited", message)
        if self._bot_sees(place, message):
            self.updates.put("edited_message", message.to_json(place))
        self.touch()
        return message

    def press(
        self,
        person: int,
        message_id: int,
        button: str,
        *,
        chat: int | None = None,
        stale: bool = False,
        anonymous: bool = False,
    ) -> str:
        """Press an inline button, named by its data or, failing that, its label. Returns the query's id.

        ``stale`` also finds a button that the message had before: a slow phone may still show it, even
        of a message that was deleted meanwhile. ``anonymous``: as an administrator whose name is hidden.
        Raises ValueError when no such button calls the bot back.
        """
        place = self.own_chat(person, person if chat is None else chat)
        message = place.messages.get(message_id)
        if message is None or (message.deleted and not stale):
            raise ValueError("no such message")
        past = message.past[::-1] if stale else []
        data, label = _find([message.markup, *past], button)
        query = str(self.query_ids.next())
        self.queries[query] = Query(person, place.id, message_id, self.clock.now())
        place.note("pressed", message, by=person, text=label)
        body = {
            "id": query,
            "from": (ANONYMOUS if anonymous else self.people[person]).to_json(),
            "message": _inaccessible(message, place) if message.deleted else message.to_json(place),
            "chat_instance": str(place.id),
            "data": data,
        }
        self.updates.put("callback_query", body)
        self.touch()
        return query


def _find(markups: list[Markup | None], wanted: str) -> tuple[str, str]:
    """Data and label of the first button with this data, else with this label, that calls the bot back."""
    buttons = [
        (button["callback_data"], button["text"])
        for markup in markups
        for row in inline_rows(markup)
        for button in row
        if "callback_data" in button
    ]
    for place in (0, 1):
        for button in buttons:
            if button[place] == wanted:
                return button
    raise ValueError("this message has no such button")


def _inaccessible(message: Message, chat: Chat) -> dict[str, Any]:
    """A deleted message, as a press on it brings it (Bot API, InaccessibleMessage)."""
    return {"message_id": message.id, "chat": chat.to_json(), "date": 0}

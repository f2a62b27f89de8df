"""What people do on their phones, each act turned into the update that Telegram would send."""

from __future__ import annotations

from typing import Any

from bot.demo.chats import Chat, Message
from bot.demo.entities import COMMAND, found_in
from bot.demo.keyboards import Markup, inline_rows, reply_rows
from bot.demo.membership import Membership
from bot.demo.methods import MOST_CHARACTERS
from bot.demo.world import Query

VOICE = {
    "voice": {"file_id": "voice", "file_unique_id": "voice", "duration": 4, "mime_type": "audio/ogg"},
}
PHOTO = {"photo": [{"file_id": "photo", "file_unique_id": "photo", "width": 90, "height": 90}]}
STICKER = {
    "sticker": {
        "file_id": "sticker",
        "file_unique_id": "sticker",
        "type": "regular",
        "width": 512,
        "height": 512,
        "is_animated": False,
        "is_video": False,
        "emoji": "\N{WAVING HAND SIGN}",
    },
}


class Phones(Membership):
    """People are named by their Telegram id; the private chat of a person with the bot has that same id.

    What a phone would not let a person do raises ValueError, which never quotes anybody's words.
    """

    def say(self, person: int, chat: int, text: str, reply_to: int | None = None) -> Message:
        """Type a message and send it; over 4,096 characters the app sends several. Returns the first.

        Raises ValueError for only white space (no app sends it), a blocked bot, an unknown chat.
        """
        words = text.strip()
        if not words:
            raise ValueError("an app sends no empty message")
        cuts = range(0, len(words), MOST_CHARACTERS)
        parts = [part for at in cuts if (part := words[at : at + MOST_CHARACTERS].strip())]
        first = self._send(person, chat, parts[0], reply_to=reply_to)
        for part in parts[1:]:
            self._send(person, chat, part)
        return first

    def start(self, person: int, payload: str = "") -> Message:
        """Press Start, or open a t.me link with ``payload``. As in the app, that unblocks the bot first."""
        if self.chats[person].blocked:
            self.unblock(person)
        return self.say(person, person, f"/start {payload}")

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
    ) -> Message:
        chat, sender = self.own_chat(person, chat_id), self.people[person]
        chat.started = True
        message = Message(
            chat.counter.next(),
            sender,
            self.clock.now(),
            text,
            found_in(text),
            media=dict(media or {}),
            reply_to=reply_to,
        )
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
        """In a group only commands, mentions and replies to it (Bots documentation, "Privacy mode")."""
        if chat.kind == "private":
            return True
        if chat.bot_is != "member":
            return False
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
        self, person: int, message_id: int, button: str, *, chat: int | None = None, stale: bool = False
    ) -> str:
        """Press an inline button, named by its data or, failing that, its label. Returns the query's id.

        ``stale`` also finds a button that the message had before: a slow phone may still show it, even
        of a message that was deleted meanwhile. Raises ValueError when no such button calls the bot back.
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
            "from": self.people[person].to_json(),
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

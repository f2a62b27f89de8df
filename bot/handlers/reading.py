"""What happens in a private chat, as events."""

from __future__ import annotations

from telegram import CallbackQuery, ChatMember, Message, Update

from bot.conversations.events import (
    Commanded,
    Edited,
    Event,
    InGroup,
    Located,
    Membership,
    Origin,
    Pressed,
    SentMedia,
    Typed,
)

OUT = (ChatMember.BANNED, ChatMember.LEFT)


def event_of(update: Update, zone: str = "") -> Event | None:
    """The event that an update means; None for what is no business of ours. ``zone`` is the time zone of the
    location in it, which goes no further than this."""
    chat, user = update.effective_chat, update.effective_user
    if chat is None:
        return None
    language_code = (user.language_code or "") if user else ""
    origin = Origin(update.update_id, chat.id, chat.type == chat.PRIVATE, language_code)
    if update.my_chat_member is not None:
        return _membership(origin, update)
    if not origin.private:
        message = update.message
        return InGroup(origin, command_of(message)) if message is not None and is_command(message) else None
    if update.callback_query is not None:
        return _pressed(origin, update.callback_query)
    if update.edited_message is not None:
        edited = update.edited_message
        words = edited.text or edited.caption
        return Edited(origin, words, edited.message_id) if words else None
    return _said(origin, update.message, zone) if update.message is not None else None


def _said(origin: Origin, message: Message, zone: str) -> Event | None:
    if message.location is not None:  # a venue's too; of a live one this is the first, the rest are edits
        return Located(origin, zone, message.message_id)
    if message.text is None:
        under = message.caption or ""
        if message.voice or message.video_note or message.audio:
            return SentMedia(origin, "voice", message.message_id, under)
        return SentMedia(origin, "other", message.message_id, under) if message.effective_attachment else None
    if is_command(message):
        return Commanded(origin, command_of(message), message.message_id, message.text)
    return Typed(origin, message.text, message.message_id)


def _pressed(origin: Origin, query: CallbackQuery) -> Event | None:
    if query.message is None or query.data is None:
        return None
    label = ""
    markup = query.message.reply_markup if isinstance(query.message, Message) else None
    for row in markup.inline_keyboard if markup else ():
        for button in row:
            if button.callback_data == query.data:
                label = button.text
    return Pressed(origin, query.data, query.message.message_id, label)


def _membership(origin: Origin, update: Update) -> Event | None:
    change = update.my_chat_member
    assert change is not None
    out = change.new_chat_member.status in OUT
    if origin.private:
        return Membership(origin, blocked=out)
    arrived = change.old_chat_member.status in OUT and not out
    return InGroup(origin) if arrived else None


def command_of(message: Message) -> str:
    """The name of the command that a message begins with, in lower case."""
    return (message.text or "").split()[0][1:].split("@")[0].lower()


def is_command(message: Message) -> bool:
    """Whether a message begins with a command (Bot API, MessageEntity of type bot_command)."""
    return any(e.type == e.BOT_COMMAND and e.offset == 0 for e in message.entities or ())

"""What happens in a private chat, as events."""

from __future__ import annotations

from telegram import CallbackQuery, ChatMember, Message, Update

from bot.clock import to_ms
from bot.content.names import as_typed, clean_label
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
from bot.flows.buttons import LIMIT

OUT = (ChatMember.BANNED, ChatMember.LEFT)


MOST_WORDS = 4_096
"""Characters of a message (Bot API, Message.text); a server that sends more is not Telegram's."""


def event_of(update: Update) -> Event | None:
    """The event that an update means; None for what is no business of ours. A location's zone is left to be
    found."""
    chat, user = update.effective_chat, update.effective_user
    if chat is None:
        return None
    language_code = (user.language_code or "") if user else ""
    origin = Origin(update.update_id, chat.id, chat.type == chat.PRIVATE, language_code, _sent_at(update))
    if update.my_chat_member is not None:
        return _membership(origin, update)
    if not origin.private:
        message = update.message
        if message is None or not is_command(message):
            return None
        return InGroup(origin, command_of(_words(message.text)))
    if update.callback_query is not None:
        return _pressed(origin, update.callback_query)
    if update.edited_message is not None:
        edited = update.edited_message
        words = _words(edited.text or edited.caption)
        return Edited(origin, words, edited.message_id) if words else None
    return _said(origin, update.message) if update.message is not None else None


def _sent_at(update: Update) -> int:
    """When Telegram received what was typed, in ms; 0 for what has no such date."""
    if update.edited_message is not None and update.edited_message.edit_date is not None:
        return to_ms(update.edited_message.edit_date)
    return to_ms(update.message.date) if update.message is not None else 0


def _said(origin: Origin, message: Message) -> Event | None:
    if message.location is not None:  # a venue's too; of a live one this is the first, the rest are edits
        return Located(origin, "", message.message_id)
    if message.text is None:
        under = _words(message.caption)
        if message.voice or message.video_note or message.audio:
            return SentMedia(origin, "voice", message.message_id, under)
        return SentMedia(origin, "other", message.message_id, under) if message.effective_attachment else None
    words = _words(message.text)
    if is_command(message) and (name := command_of(words)):
        return Commanded(origin, name, message.message_id, words)
    return Typed(origin, words, message.message_id)


def _pressed(origin: Origin, query: CallbackQuery) -> Event | None:
    if query.message is None or query.data is None:
        return None
    label = ""
    markup = query.message.reply_markup if isinstance(query.message, Message) else None
    for row in markup.inline_keyboard if markup else ():
        for button in row:
            if button.callback_data == query.data:
                label = clean_label(button.text)
    return Pressed(origin, query.data if _may_be_ours(query.data) else "", query.message.message_id, label)


def _words(text: str | None) -> str:
    return as_typed((text or "")[:MOST_WORDS])


def _may_be_ours(data: str) -> bool:
    """Whether a button may hold it (Bot API, InlineKeyboardButton: 64 bytes), and can be looked for."""
    return data.isprintable() and len(data.encode()) <= LIMIT


def _membership(origin: Origin, update: Update) -> Event | None:
    change = update.my_chat_member
    assert change is not None
    out = change.new_chat_member.status in OUT
    if origin.private:
        return Membership(origin, blocked=out)
    arrived = change.old_chat_member.status in OUT and not out
    return InGroup(origin) if arrived else None


def command_of(words: str) -> str:
    """The name of the command that words begin with, in lower case; "" where there is none."""
    if not words.startswith("/"):
        return ""
    return words[1:].partition(" ")[0].partition("\n")[0].partition("@")[0].lower()


def is_command(message: Message) -> bool:
    """Whether a message begins with a command (Bot API, MessageEntity of type bot_command)."""
    return any(e.type == e.BOT_COMMAND and e.offset == 0 for e in message.entities or ())

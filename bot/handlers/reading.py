"""What happens in a private chat or a group, as events."""

from __future__ import annotations

from telegram import CallbackQuery, ChatMember, ChatMemberRestricted, Message, Update

from bot.clock import to_ms
from bot.content.names import as_typed, clean_label, clean_name
from bot.conversations.events import (
    Added,
    Commanded,
    Edited,
    Event,
    Left,
    Located,
    Membership,
    Moved,
    Origin,
    Pressed,
    Removed,
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
    private = chat.type == chat.PRIVATE
    origin = Origin(
        update.update_id,
        chat.id,
        private,
        language_code=(user.language_code or "") if user else "",
        sent_at=_sent_at(update),
        sender=0 if user is None or user.is_bot or _for_a_chat(update) else user.id,
        thread=_thread(update),
        title="" if private else clean_name(chat.title or ""),
    )
    if not private:
        return in_group(origin, update)
    if update.my_chat_member is not None:
        return Membership(origin, blocked=update.my_chat_member.new_chat_member.status in OUT)
    if update.callback_query is not None:
        return _pressed(origin, update.callback_query)
    if update.edited_message is not None:
        edited = update.edited_message
        words = _words(edited.text or edited.caption)
        return Edited(origin, words, edited.message_id) if words else None
    return _said(origin, update.message) if update.message is not None else None


def in_group(origin: Origin, update: Update) -> Event | None:
    """What happens in a group, or a supergroup: commands, presses, words that answer the bot, and who comes
    and goes. Nothing else is read (Bots documentation, "Privacy mode")."""
    if update.my_chat_member is not None:
        change = update.my_chat_member
        was_out, is_out = (_is_out(member) for member in (change.old_chat_member, change.new_chat_member))
        if was_out == is_out:
            return None
        return Removed(origin) if is_out else Added(origin)
    if update.chat_member is not None:
        member = update.chat_member.new_chat_member
        return Left(origin, member.user.id) if _is_out(member) and not member.user.is_bot else None
    if update.callback_query is not None:
        return _pressed(origin, update.callback_query)
    message = update.message
    if message is None:
        return None
    if message.migrate_to_chat_id is not None:
        return Moved(origin, origin.chat, message.migrate_to_chat_id)
    if message.migrate_from_chat_id is not None:
        return Moved(origin, message.migrate_from_chat_id, origin.chat)
    if message.left_chat_member is not None:
        gone = message.left_chat_member
        return None if gone.is_bot else Left(origin, gone.id)
    words = _words(message.text)
    if is_command(message) and (name := command_of(words)):
        meant = bot_of(words)
        ours = not meant or meant == update.get_bot().username.lower()
        return Commanded(origin, name, message.message_id, words) if ours else None
    answered = message.reply_to_message
    if message.text is not None and answered is not None and answered.from_user is not None:
        ours = answered.from_user.id == update.get_bot().id
        return Typed(origin, words, message.message_id, answered.message_id) if ours else None
    return None


def _is_out(member: ChatMember) -> bool:
    """Whether somebody is not in the chat; whoever is restricted may be (Bot API, ChatMemberRestricted)."""
    return member.status in OUT or (isinstance(member, ChatMemberRestricted) and not member.is_member)


def _for_a_chat(update: Update) -> bool:
    """Whether somebody speaks as a group or a channel: they are no one (Bot API, Message.sender_chat)."""
    message = update.message or update.edited_message
    return message is not None and message.sender_chat is not None


def _thread(update: Update) -> int | None:
    """The topic in which it happened (Bot API, Message.message_thread_id, of a topic's messages only)."""
    message = update.effective_message
    if not isinstance(message, Message) or not message.is_topic_message:
        return None
    return message.message_thread_id


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
    data = query.data if _may_be_ours(query.data) else ""
    on_picture = isinstance(query.message, Message) and bool(query.message.photo)
    return Pressed(origin, data, query.message.message_id, label, on_picture)


def _words(text: str | None) -> str:
    return as_typed((text or "")[:MOST_WORDS])


def _may_be_ours(data: str) -> bool:
    """Whether a button may hold it (Bot API, InlineKeyboardButton: 64 bytes), and can be looked for."""
    return data.isprintable() and len(data.encode()) <= LIMIT


def command_of(words: str) -> str:
    """The name of the command that words begin with, in lower case; "" where there is none."""
    if not words.startswith("/"):
        return ""
    return words[1:].partition(" ")[0].partition("\n")[0].partition("@")[0].lower()


def bot_of(words: str) -> str:
    """The bot that a command names, in lower case: several may be in a group; "" for any (Bots documentation,
    "Commands")."""
    return words.split(maxsplit=1)[0].partition("@")[2].lower()


def is_command(message: Message) -> bool:
    """Whether a message begins with a command (Bot API, MessageEntity of type bot_command)."""
    return any(e.type == e.BOT_COMMAND and e.offset == 0 for e in message.entities or ())

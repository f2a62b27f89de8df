"""Sending and editing messages."""

from __future__ import annotations

from typing import Any

from bot.demo.chats import Chat, Message
from bot.demo.entities import MENTION
from bot.demo.entity_tags import Entity
from bot.demo.keyboards import Markup, check_markup, inline_rows, reply_rows
from bot.demo.refusals import NOT_MODIFIED, bad
from bot.demo.wording import words_of
from bot.demo.world import World

Parameters = dict[str, Any]

GENERAL_TOPIC = 1


def send_message(world: World, parameters: Parameters) -> Any:
    text, entities = words_of(world, parameters, too_long="message is too long")
    markup = parameters.get("reply_markup")
    check_markup(markup)
    chat = world.writable(parameters.get("chat_id"))
    reply_to = reply_to_of(chat, parameters)
    topic = topic_of(chat, parameters, reply_to)
    message = Message(
        chat.counter.next(), world.bot, world.clock.now(), text, entities, kept(markup), reply_to=reply_to
    )
    message.topic, message.fixed = topic, bool(markup) and not inline_rows(markup)
    chat.add(message)
    if reply_rows(markup):
        chat.reply_keyboard = markup
    elif markup and markup.get("remove_keyboard"):
        chat.reply_keyboard = None
    elif markup and markup.get("force_reply"):
        chat.force_reply = _forced(world, chat, message, markup)
    world.touch()
    return message.to_json(chat)


def _forced(world: World, chat: Chat, message: Message, markup: Markup) -> dict[str, Any] | None:
    """Whose phones begin a reply: all, or with ``selective`` those who are mentioned and the sender of what
    the message answers (Bot API, ForceReply)."""
    people = list(chat.members)
    if markup.get("selective"):
        named = {entity["user"]["id"] for entity in message.entities if entity["type"] == "text_mention"}
        handles = {handle.lower() for handle in MENTION.findall(message.text)}
        named |= {user.id for user in chat.members.values() if f"@{user.username}".lower() in handles}
        replied = chat.messages.get(message.reply_to or 0)
        people = [id for id in people if id in named or (replied is not None and replied.sender.id == id)]
    placeholder = str(markup.get("input_field_placeholder") or "")
    return {"message": message.id, "people": people, "placeholder": placeholder} if people else None


def topic_of(chat: Chat, parameters: Parameters, reply_to: int | None = None) -> int | None:
    """The topic that a message goes to: the one that is named, else that of the message which it answers.

    As on the Bot API server (check_message_topic) a group without topics takes any number and ignores it;
    a forum and a private chat refuse what they don't have, and a forum its general topic too.
    """
    wanted = parameters.get("message_thread_id") or 0
    if wanted and (chat.topics or chat.kind == "private"):
        if wanted not in chat.topics or wanted == GENERAL_TOPIC:
            raise bad("message thread not found")
        return int(wanted)
    replied = chat.messages.get(reply_to or 0)
    return replied.topic if replied is not None else None


def edit_message_text(world: World, parameters: Parameters) -> Any:
    text, entities = words_of(world, parameters, too_long="MESSAGE_TOO_LONG")
    return _edit(world, parameters, text, entities)


def edit_message_reply_markup(world: World, parameters: Parameters) -> Any:
    return _edit(world, parameters, None, [])


def _edit(world: World, parameters: Parameters, text: str | None, entities: list[Entity]) -> Any:
    """Change a message; with ``text`` of None only its keyboard. No markup takes the keyboard away."""
    markup = parameters.get("reply_markup")
    check_markup(markup, editing=True)
    chat = world.writable(parameters.get("chat_id"))
    message = world.own_message(chat, parameters.get("message_id"), "message to edit")
    if text is None:
        text, entities = message.text, message.entities
    elif message.media:
        raise bad("there is no text in the message to edit")
    keyboard = kept(markup)
    if (text, entities, keyboard) == (message.text, message.entities, message.markup):
        raise bad(NOT_MODIFIED)
    if message.markup is not None and message.markup != keyboard:
        message.past.append(message.markup)
    if (text, entities) != (message.text, message.entities):
        message.edited = world.clock.now()
    message.text, message.entities, message.markup = text, entities, keyboard
    chat.note("edited", message)
    world.touch()
    return message.to_json(chat)


def kept(markup: Markup | None) -> Markup | None:
    """The part of a markup that stays with the message: its inline keyboard without empty rows."""
    rows = inline_rows(markup)
    return {"inline_keyboard": rows} if rows else None


def reply_to_of(chat: Chat, parameters: Parameters) -> int | None:
    """The message that a call answers, by its number."""
    wanted = parameters.get("reply_parameters") or {}
    target = wanted.get("message_id")
    if target is None:
        return None
    if chat.get(target) is None:
        if wanted.get("allow_sending_without_reply"):
            return None
        raise bad("message to be replied not found")
    return int(target)

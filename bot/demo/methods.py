"""The methods of the Bot API that the stand-in serves: what the bot can do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from bot.demo.chats import Chat, File, Message
from bot.demo.entities import parse_html, trimmed
from bot.demo.entity_tags import CannotParse, Entity, date_time
from bot.demo.keyboards import Markup, check_markup, inline_rows, reply_rows
from bot.demo.profile import PROFILE_METHODS
from bot.demo.refusals import NOT_MODIFIED, QUERY_TOO_OLD, Refused, bad
from bot.demo.world import World

Parameters = dict[str, Any]

MOST_CHARACTERS = 4096
MOST_CAPTION = 1024
MOST_BYTES = 1 << 15
MOST_FILE_BYTES = 50 * 2**20
"""Bot API, sendDocument: 50 MB."""

DELETABLE_FOR = timedelta(hours=48)
"""Bot API, deleteMessage."""

ANSWERABLE_FOR = timedelta(seconds=150)
"""As long as a press waits for the bot at all. Telegram publishes no figure, and may give up sooner."""

TOAST_CHARACTERS = 200
MOST_DELETED = 100
CHAT_ACTIONS = frozenset(
    {
        "choose_sticker",
        "find_location",
        "record_video",
        "record_video_note",
        "record_voice",
        "typing",
        "upload_document",
        "upload_photo",
        "upload_video",
        "upload_video_note",
        "upload_voice",
    }
)


def get_me(world: World, parameters: Parameters) -> Any:
    abilities = {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
    }
    return world.bot.to_json() | abilities


def send_message(world: World, parameters: Parameters) -> Any:
    text, entities = _words(world, parameters, too_long="message is too long")
    markup = parameters.get("reply_markup")
    check_markup(markup)
    chat = world.writable(parameters.get("chat_id"))
    reply_to = _reply_to(chat, parameters)
    message = Message(
        chat.counter.next(), world.bot, world.clock.now(), text, entities, _kept(markup), reply_to=reply_to
    )
    chat.add(message)
    if reply_rows(markup):
        chat.reply_keyboard = markup
    elif markup and markup.get("remove_keyboard"):
        chat.reply_keyboard = None
    world.touch()
    return message.to_json(chat)


def send_document(world: World, parameters: Parameters) -> Any:
    """A file from this call; the stand-in keeps none to send again (Bot API, "Sending files")."""
    caption, entities = _caption(world, parameters)
    markup = parameters.get("reply_markup")
    check_markup(markup)
    chat = world.writable(parameters.get("chat_id"))
    file = parameters.get("document")
    if not isinstance(file, File):
        raise bad(
            "wrong remote file identifier specified: Wrong string length"
            if file
            else "there is no document in the request"
        )
    if not file.content:
        raise bad("file must be non-empty")
    if len(file.content) > MOST_FILE_BYTES:
        raise Refused(413, "Request Entity Too Large")
    message = Message(chat.counter.next(), world.bot, world.clock.now(), markup=_kept(markup), file=file)
    message.media = {"document": file.to_json(message.id)}
    if caption:
        message.media["caption"] = caption
    if entities:
        message.media["caption_entities"] = entities
    chat.add(message)
    world.touch()
    return message.to_json(chat)


def edit_message_text(world: World, parameters: Parameters) -> Any:
    text, entities = _words(world, parameters, too_long="MESSAGE_TOO_LONG")
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
    kept = _kept(markup)
    if (text, entities, kept) == (message.text, message.entities, message.markup):
        raise bad(NOT_MODIFIED)
    if message.markup is not None and message.markup != kept:
        message.past.append(message.markup)
    if (text, entities) != (message.text, message.entities):
        message.edited = world.clock.now()
    message.text, message.entities, message.markup = text, entities, kept
    chat.note("edited", message)
    world.touch()
    return message.to_json(chat)


def _words(world: World, parameters: Parameters, *, too_long: str) -> tuple[str, list[Entity]]:
    """The text and entities of a call as Telegram would keep them."""
    source = parameters.get("text")
    if not isinstance(source, str) or not source:
        raise bad("message text is empty")
    text, entities = _parsed(world, source, parameters, parameters.get("entities"))
    if not text:
        raise bad("text must be non-empty")
    if len(text) > MOST_CHARACTERS:
        raise bad(too_long)
    return text, entities


def _caption(world: World, parameters: Parameters) -> tuple[str, list[Entity]]:
    """The words under a file; there need be none."""
    source = parameters.get("caption") or ""
    text, entities = _parsed(world, str(source), parameters, parameters.get("caption_entities"))
    if len(text) > MOST_CAPTION:
        raise bad("message caption is too long")
    return text, entities


def _parsed(world: World, source: str, parameters: Parameters, given: Any) -> tuple[str, list[Entity]]:
    if len(source.encode(errors="replace")) > MOST_BYTES:
        raise bad("text is too long")
    mode = str(parameters.get("parse_mode") or "").lower()
    try:
        if mode == "html":
            text, entities = parse_html(source)
        elif mode:
            raise bad("unsupported parse_mode")  # the stand-in reads no Markdown
        else:
            text, entities = source, [_checked(entity) for entity in given or []]
    except CannotParse as error:
        raise bad(f"can't parse entities: {error}") from None
    return trimmed(text, [found for entity in entities if (found := _known(world, entity))])


def _checked(entity: Entity) -> Entity:
    """An entity that came as JSON. Raises CannotParse for a moment that is none."""
    if entity.get("type") != "date_time":
        return entity
    return entity | date_time(entity.get("unix_time"), entity.get("date_time_format", ""))


def _known(world: World, entity: Entity) -> Entity | None:
    """The entity with the person whom it mentions; None for somebody whom the bot has never met (Bot API,
    "Mentioning users by ID")."""
    if entity["type"] != "text_mention":
        return entity
    person = int(entity["user"]["id"])
    return {**entity, "user": world.people[person].to_json()} if world.knows(person) else None


def _kept(markup: Markup | None) -> Markup | None:
    """The part of a markup that stays with the message: its inline keyboard without empty rows."""
    rows = inline_rows(markup)
    return {"inline_keyboard": rows} if rows else None


def _reply_to(chat: Chat, parameters: Parameters) -> int | None:
    wanted = parameters.get("reply_parameters") or {}
    target = wanted.get("message_id")
    if target is None:
        return None
    if chat.get(target) is None:
        if wanted.get("allow_sending_without_reply"):
            return None
        raise bad("message to be replied not found")
    return int(target)


def delete_message(world: World, parameters: Parameters) -> Any:
    if not parameters.get("message_id"):
        raise bad("message identifier is not specified")
    chat = world.writable(parameters.get("chat_id"))
    message = chat.get(parameters["message_id"])
    if message is None:
        raise bad("message to delete not found")
    _delete(world, chat, [message])
    return True


def delete_messages(world: World, parameters: Parameters) -> Any:
    """Messages that aren't there are passed over (Bot API, deleteMessages)."""
    wanted = parameters.get("message_ids")
    if not isinstance(wanted, list) or not wanted:
        raise bad("message identifiers are not specified")
    if len(wanted) > MOST_DELETED:
        raise bad("too many message identifiers specified")
    chat = world.writable(parameters.get("chat_id"))
    _delete(world, chat, [message for number in wanted if (message := chat.get(number))])
    return True


def _delete(world: World, chat: Chat, messages: list[Message]) -> None:
    for message in messages:
        if chat.kind != "private" and not message.sender.is_bot:
            raise bad("message can't be deleted")
        if world.clock.now() - message.date >= DELETABLE_FOR:
            raise bad("message can't be deleted for everyone")
    for message in messages:
        message.deleted = True
        chat.note("deleted", message, by=world.bot.id)
    world.touch()


def answer_callback_query(world: World, parameters: Parameters) -> Any:
    text = parameters.get("text") or ""
    if len(text) > TOAST_CHARACTERS:
        raise bad("MESSAGE_TOO_LONG")
    query = world.queries.pop(str(parameters.get("callback_query_id")), None)
    if query is None or world.clock.now() - query.asked > ANSWERABLE_FOR:
        raise bad(QUERY_TOO_OLD)
    chat = world.chats[query.chat]
    if text:
        number = (chat.toast or {}).get("number", 0) + 1
        alert = bool(parameters.get("show_alert"))
        chat.toast = {"to": query.person, "text": text, "alert": alert, "number": number}
        chat.note("toast", chat.messages[query.message], by=world.bot.id, text=text)
    world.touch()
    return True


def send_chat_action(world: World, parameters: Parameters) -> Any:
    if parameters.get("action") not in CHAT_ACTIONS:
        raise bad("wrong parameter action in request")
    world.writable(parameters.get("chat_id"))
    return True


async def get_updates(world: World, parameters: Parameters) -> Any:
    return await world.updates.get(
        parameters.get("offset", 0),
        parameters.get("limit", 100),
        parameters.get("timeout", 0),
        parameters.get("allowed_updates"),
    )


def delete_webhook(world: World, parameters: Parameters) -> Any:
    if parameters.get("drop_pending_updates"):
        world.updates.drop()
    return True


def get_webhook_info(world: World, parameters: Parameters) -> Any:
    return {"url": "", "has_custom_certificate": False, "pending_update_count": world.updates.pending()}


METHODS: dict[str, Callable[[World, Parameters], Any]] = {
    "getme": get_me,
    "sendmessage": send_message,
    "senddocument": send_document,
    "editmessagetext": edit_message_text,
    "editmessagereplymarkup": edit_message_reply_markup,
    "deletemessage": delete_message,
    "deletemessages": delete_messages,
    "answercallbackquery": answer_callback_query,
    "sendchataction": send_chat_action,
    "getupdates": get_updates,
    "deletewebhook": delete_webhook,
    "getwebhookinfo": get_webhook_info,
    **PROFILE_METHODS,
}
"""By name in lower case: the Bot API doesn't mind how a method is capitalised."""

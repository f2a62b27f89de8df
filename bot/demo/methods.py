"""The methods of the Bot API that the stand-in serves: what the bot can do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from bot.demo.chats import Chat, Message
from bot.demo.files import edit_message_media, send_document, send_photo
from bot.demo.links import payload_in
from bot.demo.lookups import LOOKUPS
from bot.demo.profile import PROFILE_METHODS
from bot.demo.refusals import QUERY_TOO_OLD, bad
from bot.demo.sending import edit_message_reply_markup, edit_message_text, send_message, topic_of
from bot.demo.world import World

Parameters = dict[str, Any]

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
        if chat.kind != "private" and not message.sender.is_bot and chat.bot_is != "administrator":
            raise bad("message can't be deleted")
        if world.clock.now() - message.date >= DELETABLE_FOR:
            raise bad("message can't be deleted for everyone")
    for message in messages:
        message.deleted = True
        if chat.force_reply and chat.force_reply["message"] == message.id:
            chat.force_reply = None
        chat.note("deleted", message, by=world.bot.id)
    world.touch()


def answer_callback_query(world: World, parameters: Parameters) -> Any:
    """With ``url`` the presser's phone opens it: a start link of this bot, since it has no game (Bot API)."""
    text, url = parameters.get("text") or "", parameters.get("url") or ""
    if len(text) > TOAST_CHARACTERS:
        raise bad("MESSAGE_TOO_LONG")
    payload = payload_in(url, world.bot.username) if url else ""
    if payload is None:
        raise bad("URL_INVALID")
    query = world.queries.pop(str(parameters.get("callback_query_id")), None)
    if query is None or world.clock.now() - query.asked > ANSWERABLE_FOR:
        raise bad(QUERY_TOO_OLD)
    chat = world.chats[query.chat]
    if text:
        number = (chat.toast or {}).get("number", 0) + 1
        alert = bool(parameters.get("show_alert"))
        chat.toast = {"to": query.person, "text": text, "alert": alert, "number": number}
        chat.note("toast", chat.messages[query.message], by=world.bot.id, text=text)
    if payload:
        world.open_start(query.person, payload)
    world.touch()
    return True


def send_chat_action(world: World, parameters: Parameters) -> Any:
    if parameters.get("action") not in CHAT_ACTIONS:
        raise bad("wrong parameter action in request")
    topic_of(world.writable(parameters.get("chat_id")), parameters)
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
    "sendphoto": send_photo,
    "editmessagemedia": edit_message_media,
    "editmessagetext": edit_message_text,
    "editmessagereplymarkup": edit_message_reply_markup,
    "deletemessage": delete_message,
    "deletemessages": delete_messages,
    "answercallbackquery": answer_callback_query,
    "sendchataction": send_chat_action,
    "getupdates": get_updates,
    "deletewebhook": delete_webhook,
    "getwebhookinfo": get_webhook_info,
    **LOOKUPS,
    **PROFILE_METHODS,
}
"""By name in lower case: the Bot API doesn't mind how a method is capitalised."""

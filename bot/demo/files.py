"""Sending files and pictures, and putting one picture in the place of another."""

from __future__ import annotations

import struct
from typing import Any

from bot.demo.chats import File, Message
from bot.demo.keyboards import check_markup, inline_rows
from bot.demo.refusals import NOT_MODIFIED, Refused, bad
from bot.demo.sending import kept, reply_to_of, topic_of
from bot.demo.wording import caption_of
from bot.demo.world import World

Parameters = dict[str, Any]

MOST_FILE_BYTES = 50 * 2**20
MOST_PHOTO_BYTES = 10 * 2**20
MOST_SIDES = 10_000
MOST_RATIO = 20
"""Bot API, sendDocument and sendPhoto."""

PNG = b"\x89PNG\r\n\x1a\n"
ATTACHED = "attach://"


def send_document(world: World, parameters: Parameters) -> Any:
    """A file from this call; the stand-in keeps none to send again (Bot API, "Sending files")."""
    file = _file(parameters.get("document"), "document", MOST_FILE_BYTES)
    return _send(world, parameters, file, lambda number: {"document": file.to_json(number)})


def send_photo(world: World, parameters: Parameters) -> Any:
    """A picture from this call, a PNG."""
    file = _file(parameters.get("photo"), "photo", MOST_PHOTO_BYTES)
    sizes = _sizes(file)
    spoiler = {"has_media_spoiler": True} if parameters.get("has_spoiler") else {}
    return _send(world, parameters, file, lambda number: {"photo": _photo(number, sizes), **spoiler})


def _send(world: World, parameters: Parameters, file: File, media: Any) -> Any:
    caption, entities = caption_of(world, parameters)
    markup = parameters.get("reply_markup")
    check_markup(markup)
    chat = world.writable(parameters.get("chat_id"))
    reply_to = reply_to_of(chat, parameters)
    topic = topic_of(chat, parameters, reply_to)
    message = Message(chat.counter.next(), world.bot, world.clock.now(), markup=kept(markup), file=file)
    message.reply_to, message.topic, message.fixed = reply_to, topic, bool(markup) and not inline_rows(markup)
    message.media = media(message.id) | _caption(caption, entities)
    message.protected = bool(parameters.get("protect_content"))
    chat.add(message)
    world.touch()
    return message.to_json(chat)


def edit_message_media(world: World, parameters: Parameters) -> Any:
    """Another picture, from this call, in the place of one (Bot API, editMessageMedia)."""
    media = parameters.get("media")
    if not isinstance(media, dict) or media.get("type") != "photo":
        raise bad("can't parse InputMedia: Media not found")
    name = str(media.get("media", ""))
    if not name.startswith(ATTACHED):
        raise bad("wrong remote file identifier specified: Wrong string length")
    file = _file(parameters.get(name.removeprefix(ATTACHED)), "photo", MOST_PHOTO_BYTES)
    sizes = _sizes(file)
    caption, entities = caption_of(world, media)
    markup = parameters.get("reply_markup")
    check_markup(markup, editing=True)
    chat = world.writable(parameters.get("chat_id"))
    message = world.own_message(chat, parameters.get("message_id"), "message to edit")
    if "photo" not in message.media:
        raise bad("there is no media in the message to edit")
    spoiler = {"has_media_spoiler": True} if media.get("has_spoiler") else {}
    shown = {"photo": _photo(message.id, sizes)} | spoiler | _caption(caption, entities)
    same_file = message.file is not None and message.file.content == file.content
    if (same_file, shown, kept(markup)) == (True, message.media, message.markup):
        raise bad(NOT_MODIFIED)
    if message.markup is not None and message.markup != kept(markup):
        message.past.append(message.markup)
    message.file, message.media, message.markup = file, shown, kept(markup)
    message.edited = world.clock.now()
    chat.note("edited", message)
    world.touch()
    return message.to_json(chat)


def _file(given: Any, what: str, most: int) -> File:
    if not isinstance(given, File):
        raise bad(
            "wrong remote file identifier specified: Wrong string length"
            if given
            else f"there is no {what} in the request"
        )
    if not given.content:
        raise bad("file must be non-empty")
    if len(given.content) > most:
        raise Refused(413, "Request Entity Too Large")
    return given


def _sizes(file: File) -> tuple[int, int]:
    """Width and height of a PNG, from its first chunk (RFC 2083, 4.1.1)."""
    if not file.content.startswith(PNG) or len(file.content) < 24:
        raise bad("IMAGE_PROCESS_FAILED")
    width, height = struct.unpack(">II", file.content[16:24])
    if not width or not height or width + height > MOST_SIDES:
        raise bad("PHOTO_INVALID_DIMENSIONS")
    if max(width, height) > MOST_RATIO * min(width, height):
        raise bad("PHOTO_INVALID_DIMENSIONS")
    return width, height


def _photo(number: int, sizes: tuple[int, int]) -> list[dict[str, Any]]:
    """The Bot API's PhotoSize, of one size. The ids are of no use: nothing is sent again here."""
    width, height = sizes
    named = {"file_id": f"demo-{number}", "file_unique_id": f"demo{number}"}
    return [named | {"width": width, "height": height}]


def _caption(caption: str, entities: list[Any]) -> dict[str, Any]:
    said = {"caption": caption} if caption else {}
    return said | ({"caption_entities": entities} if entities else {})

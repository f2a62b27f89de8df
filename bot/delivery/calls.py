"""A row as a call of the Bot API."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from typing import Any

from telegram import Bot, InputFile
from telegram.request import RequestData

# Not exported, but the one way to hand PTB's transport a body that is plain JSON already; the typed objects
# of `Bot.send_message` would be built only to be taken apart again.
from telegram.request._requestparameter import RequestParameter

from bot.storage.outbox import ONLY_THERE
from bot.storage.outgoing import Outgoing

METHODS = {
    "send": "sendMessage",
    "edit": "editMessageText",
    "buttons": "editMessageReplyMarkup",
    "delete": "deleteMessage",
}

DOCUMENT = "document"
"""A body with this sends a file: ``{"name": …, "text": …}``, under ``caption``; with ``drawn`` in place of
``text``, one that is drawn first (`pictures.specs`)."""

PICTURE = "picture"
"""A body with this sends a picture that is drawn first (`pictures.specs`), over ``caption``."""

ATTACHED = "drawn"
FROM_START = ("protect_content", "disable_notification")
"""What only holds from the start: an edit cannot change it (Bot API, editMessageMedia)."""


def method(row: Outgoing) -> str:
    """The Bot API's method for a row."""
    if "message_ids" in row.body:
        return "deleteMessages"
    if PICTURE in row.body:
        return "editMessageMedia" if row.method == "edit" else "sendPhoto"
    return "sendDocument" if row.method == "send" and DOCUMENT in row.body else METHODS[row.method]


NOT_PLAIN = ("text", "parse_mode", "frames", PICTURE, DOCUMENT, "caption", "has_spoiler")

PLAIN_UNITS = 4000
"""A fallback is cut to so many UTF-16 units; Telegram takes 4096 (Bot API, sendMessage)."""

TAG = re.compile(r"<[^<>]*>")


async def call(bot: Bot, method: str, parameters: Mapping[str, Any]) -> Any:
    """Call a method of the Bot API through the bot's transport; gives the plain ``result``.

    Raises `telegram.error.TelegramError`."""
    given = [_given(name, value) for name, value in parameters.items()]
    return await bot.request.post(f"{bot.base_url}/{method}", RequestData(given))


def _given(name: str, value: Any) -> RequestParameter:
    """As PTB's transport takes it; a file goes as a part of its own (Bot API, "Sending files")."""
    if isinstance(value, InputFile):
        return RequestParameter(name, None, [value])
    return RequestParameter(name, value, None)


def to_draw(row: Outgoing) -> Mapping[str, Any] | None:
    """The specification of what has to be drawn before the row can go; None where there is nothing."""
    drawing: Mapping[str, Any] | None = row.body.get(PICTURE) or row.body.get(DOCUMENT, {}).get("drawn")
    return drawing


def parameters(row: Outgoing, telegram_id: int, message_id: int | None, drawn: bytes = b"") -> dict[str, Any]:
    """The parameters of the row's method. ``message_id`` is what is edited or deleted; ``drawn`` the file
    that was drawn for it."""
    given = {name: value for name, value in row.body.items() if name not in ("frames", PICTURE, ONLY_THERE)}
    if document := given.get(DOCUMENT):
        given[DOCUMENT] = InputFile(drawn or document["text"], document["name"])
    if PICTURE in row.body and row.method == "edit":
        words = {name: given.pop(name) for name in ("caption", "parse_mode", "has_spoiler") if name in given}
        given = {name: value for name, value in given.items() if name not in FROM_START}
        given["media"] = {"type": "photo", "media": f"attach://{ATTACHED}", **words}
        given[ATTACHED] = InputFile(drawn, "picture.png")
    elif PICTURE in row.body:
        given["photo"] = InputFile(drawn, "picture.png")
    given["chat_id"] = telegram_id
    if message_id is not None:
        given["message_id"] = message_id
    return given


def plain(body: Mapping[str, Any], *, buttons: bool) -> dict[str, Any]:
    """The same words without markup, for when Telegram cannot read ours, cut to what surely fits; those under
    a picture without it. ``buttons`` says whether they are kept."""
    words = html.unescape(TAG.sub("", body.get("text") or body.get("caption", "")))
    cut = words.encode("utf-16-le", "replace")[: 2 * PLAIN_UNITS].decode("utf-16-le", "ignore")
    kept = {name: value for name, value in body.items() if name not in NOT_PLAIN}
    if not buttons:
        kept.pop("reply_markup", None)
    return {**kept, "text": cut}

"""Updates as Telegram sends them, before they are parsed: what can be told of them whatever their shape."""

from __future__ import annotations

from typing import Any

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member", "chat_member")
"""What is handled. Explicit, since what is not asked for stays as an earlier program set it (Bot API)."""

KEPT_OF_PRESSED = ("message_id", "date", "chat", "message_thread_id", "is_topic_message")


def light(raw: dict[str, Any]) -> dict[str, Any]:
    """A press with as much of its message as is read: of the keyboard the pressed button only. PTB would make
    an object of each button, which costs more than anything else that it does with an update."""
    query = raw.get("callback_query")
    message = query.get("message") if isinstance(query, dict) else None
    markup = message.get("reply_markup") if isinstance(message, dict) else None
    if not isinstance(query, dict) or not isinstance(message, dict) or not isinstance(markup, dict):
        return raw
    buttons = (button for row in markup.get("inline_keyboard", ()) for button in row)
    pressed = [button for button in buttons if button.get("callback_data") == query.get("data")]
    kept = {name: message[name] for name in KEPT_OF_PRESSED if name in message}
    light = {**kept, "reply_markup": {"inline_keyboard": [pressed[:1]]}}
    if isinstance(message.get("photo"), list):  # that it is a picture is all that is read of it
        light["photo"] = message["photo"][:1]
    return {**raw, "callback_query": {**query, "message": light}}


def has_id(update: object) -> bool:
    return isinstance(update, dict) and isinstance(update.get("update_id"), int)


def kind(raw: dict[str, Any]) -> str:
    """Which of `ALLOWED_UPDATES` this is, or "other"."""
    return next((kind for kind in ALLOWED_UPDATES if kind in raw), "other")


def chat_of(raw: dict[str, Any]) -> dict[str, Any]:
    """The chat that an update belongs to, as far as its shape can be trusted; else an empty dict."""
    body = raw.get(kind(raw))
    message = body.get("message", body) if isinstance(body, dict) else None
    chat = message.get("chat") if isinstance(message, dict) else None
    return chat if isinstance(chat, dict) and isinstance(chat.get("id"), int) else {}


def chat_key(raw: dict[str, Any]) -> object:
    """Updates with the same key are handled in order. What has no chat stands alone."""
    return chat_of(raw).get("id", ("update", raw["update_id"]))


def private_chat(raw: dict[str, Any]) -> int | None:
    chat = chat_of(raw)
    return chat["id"] if chat.get("type") == "private" else None

"""Parameters of a call, from any of the forms in which the Bot API takes them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from bot.demo.refusals import bad

CHAT_ID = re.compile(r"-?[0-9]{1,18}")
NUMBERS = frozenset(
    {"cache_time", "limit", "message_id", "message_thread_id", "offset", "timeout", "user_id"}
)
FLAGS = frozenset(
    {
        "allow_sending_without_reply",
        "disable_content_type_detection",
        "disable_notification",
        "disable_web_page_preview",
        "drop_pending_updates",
        "has_spoiler",
        "protect_content",
        "show_alert",
    }
)
OBJECTS = {
    "allowed_updates": "allowed updates",
    "caption_entities": "caption entities",
    "commands": "commands",
    "entities": "entities",
    "link_preview_options": "link preview options",
    "media": "input media",
    "menu_button": "MenuButton",
    "message_ids": "message_ids",
    "reply_markup": "reply keyboard markup",
    "reply_parameters": "reply parameters",
    "scope": "BotCommandScope",
}
"""Fields that hold JSON, with the name that Telegram gives them when it can't read them."""


def read(parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Typed parameters: in a form everything is a string, in a JSON body it may be typed already.

    Raises Refused (400) for what is not a number, or not JSON, where it has to be.
    """
    return {name: _read(name, value) for name, value in parameters.items() if value is not None}


def _read(name: str, value: Any) -> Any:
    if not isinstance(value, str):
        return value
    if name == "chat_id":
        return int(value) if CHAT_ID.fullmatch(value) else value
    if name in NUMBERS:
        try:
            return int(value)
        except ValueError:
            raise bad(f"invalid {name} specified") from None
    if name in FLAGS:
        return value.lower() in ("true", "yes", "1")
    if name in OBJECTS:
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise bad(f"can't parse {OBJECTS[name]} JSON object") from None
    return value

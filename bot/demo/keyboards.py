"""Keyboards under a message, refused where Telegram refuses them."""

from __future__ import annotations

import re
from typing import Any

from bot.demo.refusals import bad

Markup = dict[str, Any]

ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
    "disabled",
)
"""The fields of which a button has exactly one (Bot API, InlineKeyboardButton)."""

FORMS = frozenset({"inline_keyboard", "keyboard", "remove_keyboard", "force_reply"})
"""The kinds of markup, by the field that each has (Bot API, sendMessage.reply_markup)."""

PLACEHOLDER_CHARACTERS = 64
DATA_BYTES = 64
COPY_CHARACTERS = 256
MOST_BUTTONS = 100

SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):")
HOST = re.compile(r"(?:https?://)?[^\s/?#]+\.[^\s/?#.]{2,}(?:[/?#]\S*)?", re.IGNORECASE)


def check_markup(markup: Any, *, editing: bool = False) -> None:
    """Raise Refused unless Telegram would take this ``reply_markup``.

    Stricter than Telegram in two points: of a button with two actions, and of a markup of two kinds,
    Telegram silently keeps one.
    """
    if markup is None:
        return
    if not isinstance(markup, dict):
        raise bad("object expected as reply markup")
    if editing and set(markup) - {"inline_keyboard"}:
        raise bad("inline keyboard expected")
    if len(FORMS & {name for name, value in markup.items() if value}) > 1:
        raise bad("REPLY_MARKUP_INVALID")
    if len(str(markup.get("input_field_placeholder") or "")) > PLACEHOLDER_CHARACTERS:
        raise bad("REPLY_MARKUP_INVALID")
    inline = _rows(markup, "inline_keyboard", " of the InlineKeyboardMarkup must be an Array of Arrays")
    for row in inline:
        for button in row:
            check_button(button)
    if sum(map(len, inline)) > MOST_BUTTONS:
        raise bad("reply markup is too long")
    for row in _rows(markup, "keyboard", " must be an Array of Arrays"):
        for button in row:
            text = button.get("text") if isinstance(button, dict) else button
            if not isinstance(text, str):
                raise bad("can't parse keyboard button: KeyboardButton must be a String or an Object")
            if not text.strip():
                raise bad("keyboard button text must be non-empty")


def _rows(markup: Markup, field: str, wrong: str) -> list[list[Any]]:
    rows = markup.get(field, [])
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad(f'field "{field}"{wrong}')
    return rows


def check_button(button: Any) -> None:
    """Raise Refused unless this is one inline button with a text and exactly one thing that it does."""
    where = "can't parse inline keyboard button: "
    if not isinstance(button, dict):
        raise bad(where + "InlineKeyboardButton must be an Object")
    if not isinstance(button.get("text"), str):
        raise bad(where + 'Can\'t find field "text"')
    if not button["text"].strip():
        raise bad("inline keyboard button text must be non-empty")
    actions = [name for name in ACTIONS if button.get(name) not in (None, "", False)]
    if not actions:
        raise bad(where + "Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad(where + "InlineKeyboardButton must have exactly one action")
    if len(str(button.get("callback_data", "")).encode()) > DATA_BYTES:
        raise bad("BUTTON_DATA_INVALID")
    if "copy_text" in actions:
        copied = button["copy_text"]
        if not isinstance(copied, dict) or not isinstance(copied.get("text"), str):
            raise bad(where + 'Can\'t find field "text"')
        if not 1 <= len(copied["text"]) <= COPY_CHARACTERS:
            raise bad("BUTTON_COPY_TEXT_INVALID")
    if "url" in actions:
        check_url(button["url"])


def check_url(url: str) -> None:
    """Raise Refused for an address that a button can't open; ``tel:`` is one (TDLib, LinkManager)."""
    scheme = SCHEME.match(url)
    if url.lower().startswith(("tg://", "ton://", "tonsite://")):
        return
    if scheme and scheme.group(1).lower() not in ("http", "https") and "." not in scheme.group(1):
        raise bad(f"inline keyboard button URL '{url}' is invalid: Unsupported URL protocol")
    if not HOST.fullmatch(url):
        raise bad(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")


def inline_rows(markup: Markup | None) -> list[list[dict[str, Any]]]:
    """The inline buttons of a markup, row by row; none when it has none."""
    return [row for row in (markup or {}).get("inline_keyboard", []) if row]


def reply_rows(markup: Markup | None) -> list[list[str]]:
    """The labels of a reply keyboard, row by row."""
    rows = (markup or {}).get("keyboard", [])
    return [[button if isinstance(button, str) else button["text"] for button in row] for row in rows]


def shown_button(button: dict[str, Any]) -> dict[str, str]:
    """A button as the demo page gets it: its text and ``data``, ``url`` or ``copy``."""
    if "callback_data" in button:
        return {"text": button["text"], "data": button["callback_data"]}
    if "copy_text" in button:
        return {"text": button["text"], "copy": button["copy_text"]["text"]}
    return {"text": button["text"], "url": str(button.get("url", ""))}

"""A screen as Telegram takes it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Button:
    """A button with exactly one of ``data`` (a press comes back), ``url`` and ``copy`` (to the clipboard)."""

    label: str = field(repr=False)
    data: str | None = None
    url: str | None = field(default=None, repr=False)
    copy: str | None = field(default=None, repr=False)

    def to_json(self) -> dict[str, Any]:
        """Bot API, InlineKeyboardButton."""
        if self.data is not None:
            return {"text": self.label, "callback_data": self.data}
        if self.url is not None:
            return {"text": self.label, "url": self.url}
        return {"text": self.label, "copy_text": {"text": self.copy}}


Row = tuple[Button, ...]


@dataclass(frozen=True, slots=True)
class Rendered:
    """The text as HTML, the rows of buttons, and for a timer its frames: (seconds it stays, text as HTML).
    A frame is the whole text of the message while it stays; the buttons remain."""

    html: str = field(repr=False)
    rows: tuple[Row, ...] = ()
    frames: tuple[tuple[int, str], ...] = field(default=(), repr=False)

    def to_body(self) -> dict[str, Any]:
        """Parameters of sendMessage and editMessageText but for chat and message, plus ``frames``."""
        body: dict[str, Any] = {
            "text": self.html,
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
        }
        if self.rows:
            body["reply_markup"] = {
                "inline_keyboard": [[button.to_json() for button in row] for row in self.rows]
            }
        if self.frames:
            body["frames"] = [{"seconds": seconds, "text": text} for seconds, text in self.frames]
        return body

"""How long a text is to Telegram, and making one shorter without breaking a letter."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable

from markupsafe import Markup

MESSAGE = 4096
"""Units of one message, after its markup is read (Bot API, sendMessage)."""

COMFORT = 3500
"""What we fill at most: leaves room for how clients count what they add."""

LABEL = 28
"""Characters of a button that still fit a narrow phone in one line."""

COPY = 256
"""Characters that a copy button can hold (Bot API, CopyTextButton)."""

LINK = 2_000
"""Characters of a link in a button that every client opens."""

_TAG = re.compile(r"<[^>]*>")


def units(text: str) -> int:
    """Length in UTF-16 units, which is how Telegram counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def visible(markup: str) -> str:
    """What is left of HTML once Telegram has read it."""
    return html.unescape(_TAG.sub("", markup))


def cut(text: str, limit: int) -> str:
    """The text, or as much of it as fits in ``limit`` units with a "…" at its end; never half an emoji
    sequence or a letter without its accents."""
    if len(text) * 2 <= limit or units(text) <= limit:
        return text
    kept = text[: max(limit - 1, 0)]
    over, end = units(kept) - (limit - 1), len(kept)
    while over > 0 and end > 0:
        end -= 1
        over -= units(kept[end])
    kept = kept[:end]
    while kept and _joins(text[len(kept)], kept[-1]):
        kept = kept[:-1]
    return kept.rstrip() + "…"


def fitting(lines: Iterable[Markup], room: int) -> list[Markup]:
    """As many of these lines, from the first, as fit in ``room`` units together."""
    found: list[Markup] = []
    for line in lines:
        room -= units(visible(str(line))) + 1
        if room < 0:
            break
        found.append(line)
    return found


def _joins(following: str, last: str) -> bool:
    """Whether the cut between two characters would fall inside one that a reader sees as whole."""
    joiners = "\u200d\ufe0f\u20e3"
    skin = "\U0001f3fb" <= following <= "\U0001f3ff"
    return bool(unicodedata.combining(following)) or following in joiners or last == "\u200d" or skin

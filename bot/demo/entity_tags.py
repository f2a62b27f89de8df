"""What each tag of Telegram's HTML becomes: one kind of message entity, with what its attributes say."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

Entity = dict[str, Any]
"""A MessageEntity as JSON (Bot API, MessageEntity)."""

TYPES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}
"""Tag → kind of entity (Bot API, HTML style)."""

LINK = re.compile(r"(?:https?|tg|ton)://\S+|[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?", re.IGNORECASE)
MENTION = re.compile(r"tg:(?://)?user/?\?(?:[^#]*&)?id=([0-9]{1,18})(?:[&#].*)?", re.IGNORECASE)
"""A link to a person by their id (Bot API, "Mentioning users by ID")."""

LATEST = 2**31 - 1
"""Seconds since 1970: what a date of Telegram's holds."""


class CannotParse(ValueError):
    """The HTML is not what Telegram takes; the message is Telegram's own."""


def begun(name: str, attributes: Mapping[str, str]) -> Entity:
    entity: Entity = {"type": TYPES[name]}
    match name:
        case "blockquote" if "expandable" in attributes:
            entity["type"] = "expandable_blockquote"
        case "a":
            entity["url"] = attributes.get("href", "")
        case "code" if attributes.get("class", "").startswith("language-"):
            entity["language"] = attributes["class"].removeprefix("language-")
        case "tg-emoji":
            entity["custom_emoji_id"] = attributes.get("emoji-id", "")
        case "tg-time":
            entity |= {
                "unix_time": attributes.get("unix", ""),
                "date_time_format": attributes.get("format", ""),
            }
    return entity


def close(entity: Entity, name: str, inner: str, end: int, entities: list[Entity]) -> None:
    """Keep the entity that ends here, unless it is about nothing."""
    entity["length"] = end - entity["offset"]
    if not entity["length"]:
        return
    if name == "tg-emoji" and not str(entity["custom_emoji_id"]).isdigit():
        raise CannotParse("Invalid custom emoji identifier specified")
    if name == "tg-time":
        entity |= date_time(entity["unix_time"], entity["date_time_format"])
    if name == "a":
        entity["url"] = entity["url"] or inner
        if mentioned := MENTION.fullmatch(entity["url"]):
            del entity["url"]
            entity |= {"type": "text_mention", "user": {"id": int(mentioned.group(1))}}
        elif not LINK.fullmatch(entity["url"]):
            return  # Telegram shows the text and silently drops a link that it can't follow
    previous = entities[-1] if entities else {}
    same = (previous.get("offset"), previous.get("length")) == (entity["offset"], entity["length"])
    if name == "pre" and same and previous["type"] == "code":
        entities.pop()  # <pre><code class="language-…"> is one block
        entity |= {"language": previous["language"]} if "language" in previous else {}
    entities.append(entity)


def date_time(unix: Any, form: str) -> Entity:
    """The fields of a date_time entity, the format in Telegram's own order (TDLib, FormattedDate).

    Raises CannotParse for a format that Telegram doesn't know. Stricter than Telegram in one point: in HTML
    it silently drops an entity whose number is none.
    """
    if not re.fullmatch("[0-9]{1,10}", str(unix)) or not 0 < int(unix) <= LATEST:
        raise CannotParse("Invalid date specified")
    if set(form) - set("tTdDwW") and form not in ("r", "R"):
        raise CannotParse("Invalid date format used")
    if form in ("r", "R"):
        return {"unix_time": int(unix), "date_time_format": "r"}
    parts = (("w", "wW"), ("d", "d"), ("D", "D"), ("t", "t"), ("T", "T"))
    kept = [name for name, letters in parts if set(letters) & set(form)]
    kept = [name for name in kept if name.islower() or name.lower() not in kept]
    return {"unix_time": int(unix), "date_time_format": "".join(kept)}

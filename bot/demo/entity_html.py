"""Safe HTML for the demo page from a text and its message entities."""

from __future__ import annotations

import html
from collections.abc import Iterable

from bot.demo.entity_tags import Entity

SHOWN = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "expandable_blockquote": "blockquote",
}


def to_html(text: str, entities: Iterable[Entity]) -> str:
    """Safe HTML for a browser: everything is escaped but the tags that this function writes itself."""
    units = text.encode("utf-16-le")
    opens: dict[int, list[Entity]] = {}
    for entity in sorted(entities, key=lambda entity: -entity["length"]):
        opens.setdefault(entity["offset"], []).append(entity)
    marks = {0, len(units) // 2} | {place for group in opens.values() for e in group for place in _ends(e)}
    shown: list[str] = []
    pending: list[tuple[int, str]] = []
    places = sorted(marks)
    for place, following in zip(places, [*places[1:], places[-1]], strict=True):
        while pending and pending[-1][0] <= place:
            shown.append(pending.pop()[1])
        for entity in opens.get(place, ()):
            before, after = _tags(entity)
            shown.append(before)
            pending.append((place + entity["length"], after))
        shown.append(html.escape(units[place * 2 : following * 2].decode("utf-16-le")))
    shown.extend(after for _, after in reversed(pending))
    return "".join(shown)


def _ends(entity: Entity) -> tuple[int, int]:
    return entity["offset"], entity["offset"] + entity["length"]


def _tags(entity: Entity) -> tuple[str, str]:
    kind = entity["type"]
    if kind == "text_link" and entity["url"].startswith(("https://", "http://")):
        return f'<a href="{html.escape(entity["url"])}" rel="noreferrer" target="_blank">', "</a>"
    if kind == "date_time":  # the page writes the moment itself, in the zone of the phone that shows it
        form = html.escape(entity.get("date_time_format", ""))
        return f'<time data-unix="{int(entity["unix_time"])}" data-format="{form}">', "</time>"
    if kind == "text_mention":
        return '<span class="mention">', "</span>"
    if kind == "spoiler":
        return '<span class="spoiler">', "</span>"
    if kind in SHOWN:
        return f"<{SHOWN[kind]}>", f"</{SHOWN[kind]}>"
    return "", ""

"""Telegram's HTML: markup in, visible text and message entities out.

Offsets and lengths are in UTF-16 code units, positions in refusals in bytes, as in the Bot API.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable

from bot.demo.entity_tags import TYPES, CannotParse, Entity, begun, close

START = re.compile(r"<([^\s>]*)")
END = re.compile(r"</([^\s>]*)\s*(>?)")
ATTRIBUTE = re.compile(
    r"""([^\s=>/"']+)(?:\s*=\s*(?:"(?P<double>[^"]*)(?:"|\Z)|'(?P<single>[^']*)(?:'|\Z)|(?P<token>[\w.-]*)))?""",
    re.ASCII,
)
REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(lt|gt|amp|quot)(?![a-zA-Z]));?")
PLAIN = re.compile(r"[^<&]+")
MENTION = re.compile(r"(?<![\w@/])@[A-Za-z][A-Za-z0-9_]{3,31}(?!\w)", re.ASCII)
COMMAND = re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/])")


def width(text: str) -> int:
    """Length in UTF-16 code units."""
    return len(text) + sum(char > "\uffff" for char in text)


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """The visible text of Telegram's HTML and its entities, outermost first.

    Raises CannotParse, with the words of TDLib's parser, for a tag that Telegram doesn't know, that is not
    closed or not well formed. A bare ``&`` is taken as it stands, a bare ``<`` is not.
    """
    text: list[str] = []
    entities: list[Entity] = []
    open_tags: list[tuple[str, Entity, int]] = []
    at = length = 0
    while at < len(source):
        if source.startswith("</", at):
            at, name = _end_tag(source, at, [tag for tag, _, _ in open_tags])
            _, entity, begin = open_tags.pop()
            close(entity, name, "".join(text[begin:]), length, entities)
            continue
        if source[at] == "<":
            at, name, entity = _start_tag(source, at)
            open_tags.append((name, {**entity, "offset": length}, len(text)))
            continue
        piece, at = _text(source, at)
        text.append(piece)
        length += width(piece)
    if open_tags:
        raise CannotParse(f'Can\'t find end tag corresponding to start tag "{open_tags[-1][0]}"')
    for entity in entities:
        if entity["type"] == "code":
            entity.pop("language", None)  # only a block has a language
    entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return "".join(text), entities


def _text(source: str, at: int) -> tuple[str, int]:
    """The next run of plain text, or one character reference; and where it ends."""
    if plain := PLAIN.match(source, at):
        return plain.group(), plain.end()
    reference = REFERENCE.match(source, at)
    if reference is None:
        return source[at], at + 1
    hexadecimal, decimal, name = reference.groups()
    if name:
        return html.unescape(f"&{name};"), reference.end()
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    if code == 0 or code >= 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        return source[at], at + 1
    return chr(code), reference.end()


def _start_tag(source: str, at: int) -> tuple[int, str, Entity]:
    """Where the tag ends, its name, and the entity it begins (without offset and length)."""
    byte = len(source[:at].encode())
    match = START.match(source, at)
    assert match is not None  # the caller saw the "<"
    if match.end() == len(source):
        raise CannotParse(f"Unclosed start tag at byte offset {byte}")
    name = match.group(1).lower()
    if name not in TYPES:
        raise CannotParse(f'Unsupported start tag "{name}" at byte offset {byte}')
    attributes: dict[str, str] = {}
    at = _past_space(source, match.end())
    while not source.startswith(">", at):
        at, key, value = _attribute(source, at, name, byte)
        attributes[key] = value
        at = _past_space(source, at)
    if name == "span" and attributes.get("class") != "tg-spoiler":
        raise CannotParse(f'Tag "span" must have class "tg-spoiler" at byte offset {byte}')
    return at + 1, name, begun(name, attributes)


def _past_space(source: str, at: int) -> int:
    while at < len(source) and source[at].isspace():
        at += 1
    return at


def _attribute(source: str, at: int, name: str, byte: int) -> tuple[int, str, str]:
    """Where the attribute ends, its name and its value; after it something must follow."""
    match = ATTRIBUTE.match(source, at)
    if match is None:
        raise CannotParse(f'Empty attribute name in the tag "{name}" at byte offset {byte}')
    end, token = match.end(), match.group("token")
    quoted = match.group("double") or match.group("single") or ""
    if end == len(source):
        named = "" if token or match.group(0)[-1] in "\"'" or quoted else f' "{name}"'
        raise CannotParse(f"Unclosed start tag{named} at byte offset {byte}")
    if token is not None and not (source[end].isspace() or source[end] == ">"):
        where = len(source[: match.start("token")].encode())
        raise CannotParse(f"Unexpected end of name token at byte offset {where}")
    return end, match.group(1), token.lower() if token is not None else html.unescape(quoted)


def _end_tag(source: str, at: int, open_tags: list[str]) -> tuple[int, str]:
    byte = len(source[:at].encode())
    if not open_tags:
        raise CannotParse(f"Unexpected end tag at byte offset {byte}")
    match = END.match(source, at)
    assert match is not None  # the caller saw the "</"
    if not match.group(2):
        raise CannotParse(f"Unclosed end tag at byte offset {byte}")
    name, expected = match.group(1).lower(), open_tags[-1]
    if name and name != expected:
        raise CannotParse(
            f'Unmatched end tag at byte offset {byte}, expected "</{expected}>", found "</{name}>"'
        )
    return match.end(), expected


def trimmed(text: str, entities: Iterable[Entity]) -> tuple[str, list[Entity]]:
    """The text as Telegram keeps it: without white space around it, the entities moved along."""
    core = text.strip()
    cut, end = width(text[: len(text) - len(text.lstrip())]), width(core)
    kept = []
    for entity in entities:
        first = max(entity["offset"] - cut, 0)
        last = min(entity["offset"] + entity["length"] - cut, end)
        if last > first:
            kept.append({**entity, "offset": first, "length": last - first})
    return core, kept


def found_in(text: str) -> list[Entity]:
    """The entities that Telegram finds in what a person typed: commands and @mentions only."""
    found = [("bot_command", match) for match in COMMAND.finditer(text)]
    found += [("mention", match) for match in MENTION.finditer(text)]
    return [
        {"type": kind, "offset": width(text[: match.start()]), "length": width(match.group())}
        for kind, match in sorted(found, key=lambda one: one[1].start())
    ]

"""The words of a call, as Telegram would keep them, or its refusal."""

from __future__ import annotations

from typing import Any

from bot.demo.entities import parse_html, trimmed
from bot.demo.entity_tags import CannotParse, Entity, date_time
from bot.demo.refusals import bad
from bot.demo.world import World

Parameters = dict[str, Any]

MOST_CHARACTERS = 4096
MOST_CAPTION = 1024
MOST_BYTES = 1 << 15


def words_of(world: World, parameters: Parameters, *, too_long: str) -> tuple[str, list[Entity]]:
    """The text and entities of a call as Telegram would keep them."""
    source = parameters.get("text")
    if not isinstance(source, str) or not source:
        raise bad("message text is empty")
    text, entities = _parsed(world, source, parameters, parameters.get("entities"))
    if not text:
        raise bad("text must be non-empty")
    if len(text) > MOST_CHARACTERS:
        raise bad(too_long)
    return text, entities


def caption_of(world: World, parameters: Parameters) -> tuple[str, list[Entity]]:
    """The words under a file; there need be none."""
    source = parameters.get("caption") or ""
    text, entities = _parsed(world, str(source), parameters, parameters.get("caption_entities"))
    if len(text) > MOST_CAPTION:
        raise bad("message caption is too long")
    return text, entities


def _parsed(world: World, source: str, parameters: Parameters, given: Any) -> tuple[str, list[Entity]]:
    if len(source.encode(errors="replace")) > MOST_BYTES:
        raise bad("text is too long")
    mode = str(parameters.get("parse_mode") or "").lower()
    try:
        if mode == "html":
            text, entities = parse_html(source)
        elif mode:
            raise bad("unsupported parse_mode")  # the stand-in reads no Markdown
        else:
            text, entities = source, [_checked(entity) for entity in given or []]
    except CannotParse as error:
        raise bad(f"can't parse entities: {error}") from None
    return trimmed(text, [found for entity in entities if (found := _known(world, entity))])


def _checked(entity: Entity) -> Entity:
    """An entity that came as JSON. Raises CannotParse for a moment that is none."""
    if entity.get("type") != "date_time":
        return entity
    return entity | date_time(entity.get("unix_time"), entity.get("date_time_format", ""))


def _known(world: World, entity: Entity) -> Entity | None:
    """The entity with the person whom it mentions; None for somebody whom the bot has never met (Bot API,
    "Mentioning users by ID")."""
    if entity["type"] != "text_mention":
        return entity
    person = int(entity["user"]["id"])
    return {**entity, "user": world.people[person].to_json()} if world.knows(person) else None

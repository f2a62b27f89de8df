"""Content as the rest of the program gets it: read, compiled and indexed once at start."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from bot.content.doors import Door, Doors
from bot.content.errors import ContentError
from bot.content.loading import content_dir, load_flows
from bot.content.measures.model import Measure
from bot.content.messages import Messages
from bot.content.programme import Knowledge, Section, Track, load_knowledge, load_programme, load_tracks
from bot.content.sources import read_yaml
from bot.flows.cards import Card, Choice, Choices, Flow
from bot.safety.notation import NotationError, compile_pattern


@dataclass(frozen=True)
class Content:
    """The flows that can be begun, by id, every sentence, and what leads to them."""

    flows: Mapping[str, Flow]
    messages: Messages
    doors: Doors = field(default_factory=dict)
    programme: tuple[Section, ...] = ()
    tracks: Mapping[str, Track] = field(default_factory=dict)
    knowledge: Mapping[str, Knowledge] = field(default_factory=dict)
    measures: Mapping[str, Measure] = field(default_factory=dict)
    """What an operator added, by the id of its flow."""

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes that texts can be asked for in, ``nl-BE`` among them."""
        return self.messages.languages

    @cached_property
    def cards(self) -> Mapping[str, Card]:
        """Message id → card; also under the ids that it had before (``was``), for answers kept since."""
        found: dict[str, Card] = {}
        for flow in self.flows.values():
            for card in flow.cards:
                owner, _, own_id = card.message.partition("-")
                prefix = card.id.removesuffix(own_id)
                owners = (owner, *flow.was) if owner == flow.id else (owner,)
                for name in (own_id, *(old.removeprefix(prefix) for old in card.was)):
                    for one in owners:
                        found.setdefault(f"{one}-{name}", card)
        return found

    @cached_property
    def renamed(self) -> Mapping[tuple[str, str], str]:
        """(message id, an option's old id) → its id now."""
        return {
            (message, old): option.id
            for message, card in self.cards.items()
            if isinstance(card, Choice | Choices)
            for option in card.options
            for old in option.was
        }


def load_content(folder: Path | None = None) -> Content:
    """Read ``folder``, or else what came with the program. Raises ContentError and MessageError."""
    folder = folder or content_dir()
    return Content(
        load_flows(folder),
        Messages(folder / "locales"),
        load_doors(folder / "doors.yaml"),
        load_programme(folder),
        load_tracks(folder),
        load_knowledge(folder),
    )


def load_doors(path: Path) -> Doors:
    """Read ``doors.yaml``, door → patterns; no doors where there is no such file. Raises ContentError
    where it has another shape, or a pattern that cannot be read."""
    if not path.is_file():
        return {}
    source = read_yaml(path)
    mend = "write 'door: [word, another word]', or 'door: {says: [word], unless: [word]}'"
    if not isinstance(source.data, dict):
        raise ContentError(path, 1, "not a table of doors", mend)
    doors: dict[str, Door] = {}
    for door, written in source.data.items():
        parts = written if isinstance(written, dict) else {"says": written}
        says, unless = parts.get("says") or (), parts.get("unless", [])
        if set(parts) - {"says", "unless"} or not all(
            isinstance(words, list) and all(isinstance(word, str) for word in words)
            for words in (says, unless)
        ):
            raise ContentError(path, source.line((door,)), f"{door}: not a list of words", mend)
        try:
            doors[door] = Door(
                *(tuple(compile_pattern(word, {}, ()) for word in part) for part in (says, unless))
            )
        except NotationError as error:
            raise ContentError(path, source.line((door,)), f"{door}: {error}", mend) from error
    return doors

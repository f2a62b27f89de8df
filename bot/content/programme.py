"""What is offered beside the flows themselves: the menu's sections, the tracks, the cards of knowledge."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, TypeAdapter, ValidationError

from bot.content.errors import ContentError
from bot.content.sources import read_yaml
from bot.flows.cards import Id

Role = Literal["self", "loved_one", "professional"]
T = TypeVar("T")


class Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Entry(Model):
    """A flow in a section; ``roles`` only where they are fewer than the section's."""

    flow: Id
    roles: tuple[Role, ...] = ()


class Section(Model):
    """A part of the menu, for some roles."""

    id: Id
    roles: tuple[Role, ...] = Field(min_length=1)
    flows: tuple[
        Annotated[Entry, BeforeValidator(lambda item: {"flow": item} if isinstance(item, str) else item)], ...
    ] = Field(min_length=1)

    def flows_for(self, roles: frozenset[str]) -> tuple[str, ...]:
        """The flows that these roles find here."""
        return tuple(e.flow for e in self.flows if roles.intersection(e.roles or self.roles))


class Part(Model):
    """One contact of a track: a flow, so many days after the part before it."""

    id: Id
    flow: Id
    days: int = Field(default=0, ge=0, le=120)


class Track(Model):
    """Flows in order, over some weeks, with an opening of their own."""

    id: Id
    roles: tuple[Role, ...] = Field(min_length=1)
    kinds: tuple[Id, ...] = ()
    parts: tuple[Part, ...] = Field(min_length=2)


class Knowledge(Model):
    """A short card: where what it says comes from, and the flows that it leads to."""

    id: Id
    source: str = Field(min_length=5)
    flows: tuple[Id, ...] = ()


def load_programme(folder: Path) -> tuple[Section, ...]:
    """Raises ContentError where ``programme.yaml`` is not what docs/content.md says; so do the others."""
    return _load(folder / "programme.yaml", Section)


def load_tracks(folder: Path) -> dict[str, Track]:
    return {track.id: track for track in _load(folder / "tracks.yaml", Track)}


def load_knowledge(folder: Path) -> dict[str, Knowledge]:
    return {card.id: card for card in _load(folder / "learn.yaml", Knowledge)}


def _load(path: Path, model: type[T]) -> tuple[T, ...]:
    if not path.is_file():
        return ()
    source = read_yaml(path)
    adapter: TypeAdapter[Any] = TypeAdapter(tuple[model, ...])  # type: ignore[valid-type]
    try:
        found: tuple[T, ...] = adapter.validate_python(source.data)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False)[0]
        where = first["loc"]
        name = ".".join(str(step) for step in where if not isinstance(step, int)) or path.stem
        raise ContentError(
            path, source.line(where), f"{name}: {first['msg']}", "see docs/content.md"
        ) from error
    ids = [getattr(item, "id", "") for item in found]
    if doubled := next((name for name in ids if ids.count(name) > 1), None):
        raise ContentError(path, 1, f"{doubled!r} stands twice", "keep one of them")
    return found

"""What a picture shows, as plain data: every word is in it already, in the reader's language.

Nothing of it is in a ``repr``: it is all about somebody. A specification travels as JSON: sealed in the
outbox until it is drawn, then to the process that draws it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter


@dataclass(frozen=True, slots=True, repr=False)
class Line:
    """One line: what it is called, and its points, each a day and a value from 0 to 10, in order of days."""

    label: str
    points: tuple[tuple[date, float], ...]


@dataclass(frozen=True, slots=True, repr=False)
class Lines:
    """Lines over time that may diverge, with slips as points in a history that goes on, and steps as marks.
    ``ticks`` are the words under the axis of days, where they stand. There need be no points, slips or
    steps; where no line has a point, ``empty_label`` stands in their place. After ``gap`` days without a
    point nobody knows how a line went."""

    heading: str
    lines: tuple[Line, ...]
    first: date
    last: date
    slips: tuple[date, ...]
    slips_label: str
    steps: tuple[date, ...]
    steps_label: str
    ticks: tuple[tuple[date, str], ...]
    dark: bool = False
    empty_label: str = ""
    gap: int = 28
    kind: Literal["lines"] = "lines"


@dataclass(frozen=True, slots=True, repr=False)
class Someone:
    """Somebody on the map. ``label`` is a number, or a name where the person chose so. ``closeness`` is from
    0 (far) to 10 (close); ``helps`` and ``strains`` count what makes contact a help, and what makes it hard
    (0 to 8). Who ``rests`` is shown as rest."""

    label: str
    closeness: int
    helps: int
    strains: int
    rests: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class People:
    """People around one person, by closeness and by help versus strain. ``neither_label`` is for whoever
    has nothing of both, ``empty_label`` for when there is nobody."""

    heading: str
    people: tuple[Someone, ...]
    centre: str
    close_label: str
    far_label: str
    helps_label: str
    strains_label: str
    both_label: str
    rests_label: str
    dark: bool = False
    neither_label: str = ""
    empty_label: str = ""
    kind: Literal["people"] = "people"


@dataclass(frozen=True, slots=True, repr=False)
class Week:
    """How many pleasant and how many tense moments were kept in a week."""

    label: str
    pleasant: int
    tense: int


@dataclass(frozen=True, slots=True, repr=False)
class Bars:
    """Pleasant and tense moments per week; ``empty_label`` is for when there are none at all."""

    heading: str
    weeks: tuple[Week, ...]
    pleasant_label: str
    tense_label: str
    dark: bool = False
    empty_label: str = ""
    kind: Literal["bars"] = "bars"


@dataclass(frozen=True, slots=True, repr=False)
class Section:
    """A part of a sheet: its heading, and its lines, each a paragraph of plain text."""

    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Sheet:
    """One page of paper (A4, PDF). ``about`` stands under the heading, ``footer`` at the bottom."""

    heading: str
    about: tuple[str, ...]
    sections: tuple[Section, ...]
    footer: str
    language: str
    kind: Literal["sheet"] = "sheet"


Picture = Lines | People | Bars | Sheet

READER: TypeAdapter[Picture] = TypeAdapter(Annotated[Picture, Field(discriminator="kind")])


def to_json(picture: Picture) -> dict[str, Any]:
    """As plain JSON; the inverse is `READER`'s."""
    plain: dict[str, Any] = READER.dump_python(picture, mode="json")
    return plain

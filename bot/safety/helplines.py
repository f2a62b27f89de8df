"""Helplines: who can be called, per country and topic, and how sure we are of each number.

A wrong number is worse than none, so an entry of low confidence is never shown: the emergency number and
the international directory stand in for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Annotated, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, model_validator

Topic = Literal["suicide", "violence", "perpetrator", "child", "addiction", "listen"]
Link = Annotated[str, StringConstraints(pattern=r"^https://[a-z0-9.-]+(/\S*)?$")]
Number = Annotated[str, StringConstraints(pattern=r"^\+?[0-9][0-9 -]*$", max_length=24)]
Said = Annotated[str, StringConstraints(min_length=1, max_length=120)]

OTHER = "other"
"""The entry for every country that has none of its own."""

TOO_OLD = timedelta(days=365)
"""A number must have been seen at its source within twelve months (domain 4.4)."""


class HelplinesError(ValueError):
    """A helplines file that cannot be used; the message names the file and what is wrong."""


class Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Both(Model):
    """A few words in each language."""

    nl: Said
    en: Said

    def said(self, language: str) -> str:
        return self.nl if language.startswith("nl") else self.en


class Line(Model):
    """One helpline. ``checked_on`` is the day on which a person saw the number at its ``source``, empty
    when nobody did. ``free`` is left out when not known. ``for_children``: children call it themselves.
    ``language``: what is spoken there, in a country that has lines in several languages; the first line of a
    topic in the file is offered first, whatever its language."""

    id: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=30)]
    topics: tuple[Topic, ...] = Field(min_length=1)
    name: Said
    number: Number | None = None
    text: Number | None = None
    chat: Link | None = None
    url: Link | None = None
    hours: Both | None = None
    free: bool | None = None
    for_whom: Both | None = None
    for_children: bool = False
    language: Literal["nl", "fr"] | None = None
    source: Said
    checked_on: date | None = None
    confidence: Literal["H", "M", "L"]

    @model_validator(mode="after")
    def reachable(self) -> Line:
        if not (self.number or self.text or self.chat or self.url):
            raise ValueError("a line needs a number, a text number, a chat or a url")
        return self

    @property
    def shown(self) -> bool:
        return self.confidence != "L"


class Country(Model):
    """What one country has. ``emergency`` holds its number, or several that all work."""

    emergency: tuple[Number, ...] = Field(min_length=1)
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """Something to mend before people rely on it. ``line`` is the entry's id."""

    country: str
    line: str
    text: str
    error: bool


@dataclass(frozen=True, slots=True)
class Helplines:
    """All countries. A country that is not known, or None, is answered as ``other``."""

    countries: Mapping[str, Country]

    def emergency_numbers(self, country: str | None) -> tuple[str, ...]:
        """One per line of a message. ``other``: 112, and 911 for the Americas."""
        return self._country(country).emergency

    def emergency(self, country: str | None) -> str:
        """The same in one string: "112", "112 / 911"."""
        return " / ".join(self.emergency_numbers(country))

    def lines_for(self, country: str | None, topics: Iterable[str], at_most: int = 2) -> list[Line]:
        """At most so many lines that may be shown: for each topic in order its first line, then more of
        the same. Where a topic has none, the international directory stands in (more than two at once
        would overwhelm, domain 4.1)."""
        by_topic = [
            [line for line in self._country(country).lines if line.shown and topic in line.topics]
            for topic in topics
        ]
        first = [lines[0] for lines in by_topic if lines]
        if not all(by_topic) or not by_topic:
            first += self.directory()
        more = [line for lines in by_topic for line in lines[1:]]
        return list({line.id: line for line in first + more}.values())[:at_most]

    def for_children(self, country: str | None) -> list[Line]:
        """The lines that children call themselves; the directory where a country has none to show."""
        lines = [line for line in self._country(country).lines if line.shown and line.for_children]
        return lines or self.directory()

    def directory(self) -> list[Line]:
        """The international directory of helplines."""
        return [line for line in self.countries[OTHER].lines if line.shown]

    def _country(self, country: str | None) -> Country:
        return self.countries.get(country or OTHER, self.countries[OTHER])


def load_helplines(path: Path, override: Path | None = None) -> Helplines:
    """Read ``content/helplines.yaml``; an operator's file of the same form replaces whole countries.

    Raises `HelplinesError` for a file that is missing, unreadable or not of this form.
    """
    countries = _read(path)
    if override:
        countries |= _read(override)
    if OTHER not in countries or not any(line.shown for line in countries[OTHER].lines):
        raise HelplinesError(f"{path}: the country '{OTHER}' with a line that may be shown is missing")
    return Helplines(countries)


def check(helplines: Helplines, today: date, release: bool = False) -> list[Problem]:
    """Every shown line that nobody saw at its source in the last twelve months. With ``release`` these
    are errors, else warnings. A day in the future is always an error."""
    problems = []
    for country, has in helplines.countries.items():
        for line in has.lines:
            if not line.shown:
                continue
            if line.checked_on is None:
                problems.append(
                    Problem(country, line.id, "nobody has seen this number at its source yet", release)
                )
            elif line.checked_on > today:
                problems.append(
                    Problem(country, line.id, f"checked_on {line.checked_on} is in the future", True)
                )
            elif today - line.checked_on > TOO_OLD:
                text = f"last seen at its source on {line.checked_on}, more than twelve months ago"
                problems.append(Problem(country, line.id, text, release))
    return problems


def overdue(helplines: Helplines, today: date) -> str:
    """One sentence that lists what `check` warns of, for the start and ``status``; "" when none."""
    lines = [problem.line for problem in check(helplines, today)]
    if not lines:
        return ""
    shown = "helpline is" if len(lines) == 1 else "helplines are"
    return (
        f"{len(lines)} {shown} shown that no person has seen at the source in the last twelve months "
        f"(docs/helplines.md): {', '.join(lines)}"
    )


def _read(path: Path) -> dict[str, Country]:
    try:
        data = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise HelplinesError(f"{path}: cannot be read: {error}") from error
    if not isinstance(data, dict):
        raise HelplinesError(f"{path}: must map countries to their lines")
    countries = {}
    for country, value in data.items():
        try:
            countries[str(country)] = Country.model_validate(value)
        except ValidationError as error:
            first = error.errors()[0]
            place = ".".join(str(part) for part in first["loc"])
            raise HelplinesError(f"{path}: {country}: {place}: {first['msg']}") from error
        ids = [line.id for line in countries[str(country)].lines]
        if len(set(ids)) < len(ids):
            raise HelplinesError(f"{path}: {country}: two lines have the same id")
    return countries

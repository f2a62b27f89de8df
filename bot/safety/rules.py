"""The risk check: rules from ``content/safety`` that look at every free text before anything else does.

It finds explicit words, it does not understand people: what it misses is listed in ``tests/safety``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from bot.safety.normal import Spelling, plain, spelling
from bot.safety.notation import NotationError, Pattern, compile_pattern

Tier = Literal[0, 1, 2]
Topic = Literal[
    "overdose",
    "suicide",
    "child",
    "violence",
    "withdrawal",
    "self_harm",
    "third_person",
    "fear",
    "perpetrator",
]
TOPICS: tuple[str, ...] = Topic.__args__  # type: ignore[attr-defined]
"""In order: where several rules of one tier speak, the topic that needs help soonest counts."""

Source = Annotated[str, StringConstraints(min_length=1)]


class RulesError(ValueError):
    """Rules that cannot be used; the message names the file, the rule and what is wrong."""


class Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class RuleSource(Model):
    """One rule as an author writes it; see the head of ``content/safety/nl.yaml``."""

    id: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=40)]
    tier: Literal[1, 2]
    topic: Topic
    patterns: tuple[Source, ...] = Field(min_length=1)
    unless: tuple[Source, ...] = ()
    heeds_negation: bool = True
    says: tuple[Source, ...] = Field(min_length=3)
    traps: tuple[Source, ...] = Field(min_length=3)


class FileSource(Model):
    """One language."""

    lists: dict[str, str] = Field(default_factory=dict)
    negators: tuple[str, ...] = ()
    bridges: tuple[str, ...] = ()
    core: tuple[str, ...] = ()
    sound: tuple[str, ...] = ()
    harmless: tuple[Source, ...] = ()
    rules: tuple[RuleSource, ...] = Field(min_length=1)


@dataclass(frozen=True, slots=True)
class Assessment:
    """What was found. Tier 1: explicit; 2: indirect; 0: nothing (``topic`` and ``rule`` empty)."""

    tier: Tier
    topic: str = ""
    rule: str = ""


NOTHING = Assessment(0)


@dataclass(frozen=True, slots=True)
class Rule:
    """A compiled rule. It speaks when a pattern matches where no ``unless`` overlaps and no negation leads
    up to it."""

    id: str
    tier: Literal[1, 2]
    topic: str
    patterns: tuple[Pattern, ...]
    unless: tuple[Pattern, ...]
    negated: re.Pattern[str] | None
    says: tuple[str, ...]
    traps: tuple[str, ...]

    def speaks(self, text: str, words: Set[str]) -> bool:
        for pattern in self.patterns:
            for start, end in pattern.spans(text, words):
                if self.negated and self.negated.search(text, max(0, start - LOOK_BACK), start):
                    continue
                excused = (span for exception in self.unless for span in exception.spans(text, words))
                if not any(first < end and start < last for first, last in excused):
                    return True
        return False


LOOK_BACK = 60
"""Characters before a match in which a negation can lead up to it."""


@dataclass(frozen=True, slots=True)
class Rules:
    """All rules of all languages, most urgent first."""

    rules: tuple[Rule, ...] = field(repr=False)
    spelling: Spelling

    def assess(self, text: str) -> Assessment:
        """The most urgent rule that speaks. Both languages, always; time grows with length only."""
        mended = self.spelling.mend(plain(text))
        words = set(mended.split())
        for rule in self.rules:
            if rule.speaks(mended, words):
                return Assessment(rule.tier, rule.topic, rule.id)
        return NOTHING


def load_rules(folder: Path) -> Rules:
    """Read and compile every ``*.yaml`` in ``content/safety``. Raises `RulesError`."""
    sources = {path: _read(path) for path in sorted(folder.glob("*.yaml"))}
    if not sources:
        raise RulesError(f"{folder}: no rules found")
    rules: list[Rule] = []
    words: set[str] = set()
    for path, source in sources.items():
        rules += _compile(path, source)
        words |= _words(source)
    if len({rule.id for rule in rules}) < len(rules):
        raise RulesError(f"{folder}: two rules have the same id")
    try:
        mender = spelling(
            words,
            [word for source in sources.values() for word in source.core],
            [word for source in sources.values() for word in source.sound],
        )
    except ValueError as error:
        raise RulesError(f"{folder}: {error}") from error
    return Rules(tuple(sorted(rules, key=lambda rule: (rule.tier, TOPICS.index(rule.topic)))), mender)


def _compile(path: Path, source: FileSource) -> Iterable[Rule]:
    def patterns(texts: Sequence[str]) -> tuple[Pattern, ...]:
        return tuple(compile_pattern(text, source.lists, source.negators) for text in texts)

    negators, bridges = (
        "|".join(map(re.escape, words)) or "(?!)" for words in (source.negators, source.bridges)
    )
    negated = re.compile(rf" (?:{negators})(?: (?:{bridges})){{0,5}}\Z")
    try:
        harmless = patterns(source.harmless)
    except NotationError as error:
        raise RulesError(f"{path}: harmless: {error}") from error
    for rule in source.rules:
        try:
            yield Rule(
                rule.id,
                rule.tier,
                rule.topic,
                patterns(rule.patterns),
                patterns(rule.unless) + harmless,
                negated if rule.heeds_negation else None,
                rule.says,
                rule.traps,
            )
        except NotationError as error:
            raise RulesError(f"{path}: rule {rule.id}: {error}") from error


def _words(source: FileSource) -> set[str]:
    """Every whole word that a pattern or list names."""
    texts = [*source.lists.values(), *source.harmless, *source.negators, *source.bridges, *source.core]
    for rule in source.rules:
        texts += [*rule.patterns, *rule.unless]
    return {
        word
        for text in texts
        for word in re.findall(r"(?<![$\w])[a-z0-9]+(?![\w*])", re.sub("['\u2019]", "", text.casefold()))
    }


def _read(path: Path) -> FileSource:
    try:
        return FileSource.model_validate(yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise RulesError(f"{path}: cannot be read: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise RulesError(f"{path}: {place}: {first['msg']}") from error

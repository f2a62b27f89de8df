"""The files of the risk check (``content/safety/*.yaml``, and the model beside them): read and compiled."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Annotated, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from bot.safety.model import ModelError, load_model
from bot.safety.normal import spelling
from bot.safety.notation import NotationError, Pattern, compile_pattern
from bot.safety.rules import TOPICS, Rule, Rules, Topic

Source = Annotated[str, StringConstraints(min_length=1)]


class RulesError(ValueError):
    """Rules that cannot be used; the message names the file, the rule and what is wrong."""


class Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class RuleSource(Strict):
    """One rule as an author writes it; see the head of ``content/safety/nl.yaml``."""

    id: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=40)]
    tier: Literal[1, 2]
    topic: Topic
    patterns: tuple[Source, ...] = Field(min_length=1)
    unless: tuple[Source, ...] = ()
    also: tuple[Source, ...] = ()
    nowhere: tuple[Source, ...] = ()
    heeds_negation: bool = True
    alone: bool = True
    says: tuple[Source, ...] = Field(min_length=3)
    traps: tuple[Source, ...] = Field(min_length=3)


class FileSource(Strict):
    """One language."""

    lists: dict[str, str] = Field(default_factory=dict)
    negators: tuple[str, ...] = ()
    bridges: tuple[str, ...] = ()
    core: tuple[str, ...] = ()
    sound: tuple[str, ...] = ()
    harmless: tuple[Source, ...] = ()
    rules: tuple[RuleSource, ...] = Field(min_length=1)


MODEL = "model.json.gz"


def load_rules(folder: Path, *, model: bool = True) -> Rules:
    """Read every ``*.yaml`` in ``content/safety``, and the model beside them, if there is one and it is
    wanted.

    Raises `RulesError`.
    """
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
    try:
        weights = load_model(folder / MODEL) if model and (folder / MODEL).exists() else None
    except ModelError as error:
        raise RulesError(str(error)) from error
    return Rules(
        tuple(sorted(rules, key=lambda rule: (rule.tier, TOPICS.index(rule.topic)))), mender, weights
    )


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
                patterns(rule.also),
                patterns(rule.nowhere),
                negated if rule.heeds_negation else None,
                rule.alone,
                rule.says,
                rule.traps,
            )
        except NotationError as error:
            raise RulesError(f"{path}: rule {rule.id}: {error}") from error


def _words(source: FileSource) -> set[str]:
    """Every whole word that a pattern or list names."""
    texts = [*source.lists.values(), *source.harmless, *source.negators, *source.bridges, *source.core]
    for rule in source.rules:
        texts += [*rule.patterns, *rule.unless, *rule.also, *rule.nowhere]
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

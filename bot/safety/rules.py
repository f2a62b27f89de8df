"""The risk check: rules from ``content/safety`` that look at every free text before anything else does.

It finds explicit words, it does not understand people: what it misses is listed in ``tests/safety``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from bot.safety.model import Model, ModelError, load_model, signs
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
    up to it, if each of ``also`` and none of ``nowhere`` matches anywhere in the text; unless ``alone``, only
    if the model finds the text as a whole dangerous enough, too."""

    id: str
    tier: Literal[1, 2]
    topic: str
    patterns: tuple[Pattern, ...]
    unless: tuple[Pattern, ...]
    also: tuple[Pattern, ...]
    nowhere: tuple[Pattern, ...]
    negated: re.Pattern[str] | None
    alone: bool
    says: tuple[str, ...]
    traps: tuple[str, ...]

    def fits(self, text: str, words: Set[str]) -> bool:
        """Whether each of ``also`` and none of ``nowhere`` is somewhere in the text."""
        return all(needed.spans(text, words) for needed in self.also) and not any(
            hindrance.spans(text, words) for hindrance in self.nowhere
        )

    def hears(self, spans: Iterable[tuple[int, int]], text: str, words: Set[str]) -> str:
        """Of where a pattern of the rule matches, the words that make it speak; empty, if none do. Only for a
        text that it `fits`."""
        for start, end in spans:
            if self.negated and self.negated.search(text, max(0, start - LOOK_BACK), start):
                continue
            excused = (span for exception in self.unless for span in exception.spans(text, words))
            if any(first < end and start < last for first, last in excused):
                continue
            return text[start:end].strip()
        return ""


LOOK_BACK = 60
"""Characters before a match in which a negation can lead up to it."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What the rules find in a text. ``text``: plain and mended; ``matched``: names of patterns and of
    rules that speak; ``doubtful``: rules that speak if the model agrees, and the words; ``sure``: the
    first that speaks alone, where no ``doubtful`` one is less urgent."""

    text: str
    matched: tuple[str, ...]
    doubtful: tuple[tuple[Rule, str], ...]
    sure: tuple[Rule, str] | None


@dataclass(frozen=True, slots=True)
class Rules:
    """All rules of all languages, most urgent first, and the model that is asked where none speaks."""

    rules: tuple[Rule, ...] = field(repr=False)
    spelling: Spelling
    model: Model | None = None
    order: tuple[tuple[Rule, Pattern], ...] = field(init=False, repr=False)
    by_word: Mapping[str, Sequence[int]] = field(init=False, repr=False)
    by_beginning: Mapping[str, Sequence[int]] = field(init=False, repr=False)
    """Word, or beginning of one → places in ``order`` of the patterns that cannot match without."""

    def __post_init__(self) -> None:
        order = tuple((rule, pattern) for rule in self.rules for pattern in rule.patterns)
        by_word: dict[str, list[int]] = {}
        by_beginning: dict[str, list[int]] = {}
        for place, (_, pattern) in enumerate(order):
            for word in pattern.needs[0].words:
                by_word.setdefault(word, []).append(place)
            for beginning in pattern.needs[0].beginnings:
                by_beginning.setdefault(beginning.strip(), []).append(place)
        object.__setattr__(self, "order", order)
        object.__setattr__(self, "by_word", by_word)
        object.__setattr__(self, "by_beginning", by_beginning)

    def assess(self, text: str) -> Assessment:
        """What speaks most urgently. Both languages, always; time grows with length only."""
        return self.explain(text)[0]

    def explain(self, text: str) -> tuple[Assessment, tuple[tuple[str, float], ...]]:
        """`assess`, with its reasons: the words in which a rule heard it, or the signs that weigh most in the
        model's sum, each with its part of it."""
        heard = self.listen(text)
        spoken = [heard.sure] if heard.sure else []
        if self.model:
            total, limits = self.model.sum(heard.text, heard.matched), self.model.limits_for(heard.text)
            if total >= limits.agrees:
                spoken = [*heard.doubtful, *spoken]
            elif total >= limits.hints and heard.doubtful and not spoken:
                rule, words = heard.doubtful[0]
                return Assessment(2, rule.topic, rule.id), ((words, 1.0),)
            if not spoken and total >= limits.speaks:
                kinds = signs(heard.text, self.model.classes, heard.matched)
                topic = self.model.topic(kinds)
                return Assessment(2, topic, f"model:{topic}"), self.model.reasons(kinds)
        if not spoken:
            return NOTHING, ()
        rule, words = spoken[0]
        return Assessment(rule.tier, rule.topic, rule.id), ((words, 1.0),)

    def listen(self, text: str) -> Heard:
        """What the rules find."""
        mended = self.spelling.mend(plain(text))
        words = set(mended.split())
        matched: list[str] = []
        fits: dict[str, bool] = {}
        doubtful: list[tuple[Rule, str]] = []
        sure: tuple[Rule, str] | None = None
        for place in self._worth_trying(words):
            rule, pattern = self.order[place]
            if not (spans := pattern.spans(mended, words)):
                continue
            matched.append(f"{rule.id}: {pattern.source}")
            if rule.id not in fits:
                fits[rule.id] = rule.fits(mended, words)
            if not fits[rule.id] or not (heard := rule.hears(spans, mended, words)):
                continue
            matched.append(rule.id)
            if sure is None and rule.alone:
                sure = rule, heard
            elif sure is None:
                doubtful.append((rule, heard))
        return Heard(mended, tuple(matched), tuple(doubtful), sure)

    def _worth_trying(self, words: Set[str]) -> list[int]:
        places: set[int] = set()
        for word in words:
            places.update(self.by_word.get(word, ()))
            for end in range(1, len(word) + 1):
                places.update(self.by_beginning.get(word[:end], ()))
        return sorted(places)


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

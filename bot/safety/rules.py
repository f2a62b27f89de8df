"""The risk check: rules from ``content/safety`` that look at every free text before anything else does.

It finds explicit words, it does not understand people: what it misses is listed in ``tests/safety``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import Literal

from bot.safety.model import Model, signs
from bot.safety.normal import Spelling, plain
from bot.safety.notation import Pattern

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

    text: str = field(repr=False)
    matched: tuple[str, ...]
    doubtful: tuple[tuple[Rule, str], ...] = field(repr=False)
    sure: tuple[Rule, str] | None = field(repr=False)


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

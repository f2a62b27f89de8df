"""What the risk check finds and what it raises false alarms on: `make safety`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.safety import Assessment, Rules
from bot.safety.model import Limits
from training.corpus import LANGUAGES, Sentence
from training.model import Floats, Observed


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    part: int
    of: int

    def __str__(self) -> str:
        return f"{self.part}/{self.of} = {100 * self.value:.1f} %"

    @property
    def value(self) -> float:
        return self.part / self.of if self.of else 1.0


@dataclass(frozen=True, slots=True)
class Figures:
    """Of the sentences of tier 1: found at all, and as tier 1; of all risk: found, and with its topic;
    alarms on harmless ones: all, and as tier 1."""

    first_found: Share
    first_as_first: Share
    found: Share
    topics: Share
    alarms: Share
    first_alarms: Share

    def __str__(self) -> str:
        return (
            f"tier 1 found {self.first_found}; as tier 1 {self.first_as_first}; all risk found {self.found} "
            f"(topic right {self.topics}); alarms on harmless {self.alarms}; as tier 1 {self.first_alarms}"
        )


def figures(results: Iterable[tuple[Sentence, Assessment]]) -> Figures:
    rows = [(sentence.tier, sentence.topic, got) for sentence, got in results]
    risk = [row for row in rows if row[0]]
    first = [got.tier for tier, _, got in risk if tier == 1]
    harmless = [got.tier for tier, _, got in rows if not tier]
    found = [(topic, got.topic) for _, topic, got in risk if got.tier]
    return Figures(
        Share(sum(tier > 0 for tier in first), len(first)),
        Share(first.count(1), len(first)),
        Share(len(found), len(risk)),
        Share(sum(topic == got for topic, got in found), len(found)),
        Share(sum(tier > 0 for tier in harmless), len(harmless)),
        Share(harmless.count(1), len(harmless)),
    )


def assessed(rules: Rules, sentences: Iterable[Sentence]) -> list[tuple[Sentence, Assessment]]:
    """With what is shipped."""
    return [(sentence, rules.assess(sentence.text)) for sentence in sentences]


def cross_validated(
    observed: Sequence[Observed], decisions: Floats, limits: Mapping[str, Limits]
) -> list[tuple[Sentence, Assessment]]:
    """As if the model had never seen the writer of a sentence. The rules have: their authors read the
    train part. Where the model speaks by itself the topic is left open."""
    results = []
    for one, decision in zip(observed, decisions, strict=True):
        here = limits[one.sentence.language]
        spoken = list(one.heard.doubtful) if decision >= here.agrees else []
        spoken += [one.heard.sure] if one.heard.sure else []
        if spoken:
            rule = spoken[0][0]
            got = Assessment(rule.tier, rule.topic, rule.id)
        elif one.heard.doubtful and decision >= here.hints:
            got = Assessment(2, one.heard.doubtful[0][0].topic, one.heard.doubtful[0][0].id)
        else:
            got = Assessment(2, "", "model") if decision >= here.speaks else Assessment(0)
        results.append((one.sentence, got))
    return results


def table(name: str, results: Sequence[tuple[Sentence, Assessment]]) -> list[str]:
    """One line for each language, and one for both."""
    lines = []
    for language in (*LANGUAGES, ""):
        part = [row for row in results if row[0].language == language or not language]
        lines.append(f"{name}, {language or 'both'}: {figures(part)}")
    return lines

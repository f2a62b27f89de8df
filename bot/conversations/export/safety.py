"""Which answers are about safety: left out of an export unless they are asked for by themselves.

Somebody else may hold the phone, or the file. So all of them are left out, whatever was answered: a gap that
came only with a yes would say it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from bot.content import Content
from bot.flows.answers import Answer
from bot.flows.cards import End, Flow, Offer
from bot.safety import Rules

FLOWS = ("not_safe", "safety_plan")
BLOCK = "gate"
FIELDS = ("gate_", "plan_", "safety_", "soft_at")
"""How fields of the profile and of relations begin in which such answers are kept; ``soft_at`` is when a
safety card came up."""

DANGERS = frozenset({"violence", "child", "perpetrator", "suicide", "self_harm", "overdose"})
"""A question whose answer can lead to an end with one of these help lines asks about safety, in any flow; so
does one that leads to an end where being safe is the first offer."""


@dataclass(frozen=True, slots=True)
class SafetyAnswers:
    """Tells answers about safety from others. ``hears``: whether the risk check hears danger in words; those
    brought up the safety card, and say why."""

    cards: frozenset[str]
    hears: Callable[[str], bool]

    def in_flow(self, flow: str) -> bool:
        """Whether all of a conversation is about it."""
        return flow in FLOWS

    def is_about(self, answer: Answer) -> bool:
        """Whether one answer is, by the question, or by what the risk check hears in it."""
        return (
            answer.card.partition("-")[0] in (BLOCK, *FLOWS)
            or answer.card in self.cards
            or (bool(answer.words) and self.hears(answer.words))
        )

    def without(self, answers: Mapping[str, Answer], *, record: bool) -> dict[str, Answer]:
        """The others. In a ``record`` (profile, relation) fields are about it by their name, too."""
        return {
            name: answer
            for name, answer in answers.items()
            if not self.is_about(answer) and not (record and name.startswith(FIELDS))
        }


def safety_answers(content: Content, rules: Rules) -> SafetyAnswers:
    """By what content says now."""
    cards = frozenset(message for flow in content.flows.values() for message in _asking(flow))
    cards |= {f"{name}-{card}" for name, measure in content.measures.items() for card in measure.alarms}
    return SafetyAnswers(cards, lambda words: rules.assess(words).tier > 0)


def _asking(flow: Flow) -> Iterator[str]:
    cards = {card.id: card for card in flow.cards}
    for end in flow.cards:
        if isinstance(end, End) and _is_grave(end):
            for card_id, test in end.when.items():
                if card_id in cards and (test.has or test.any_of):
                    yield cards[card_id].message


def _is_grave(end: End) -> bool:
    offers = (effect.offer for effect in end.effects if isinstance(effect, Offer))
    return bool(DANGERS.intersection(end.lines)) or next(offers, "") in FLOWS

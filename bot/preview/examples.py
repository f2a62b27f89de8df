"""Plausible answers, so that a sentence with somebody's answer in it can be read as it will be said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from bot.content import Content
from bot.content.checks.facts import GROUPS, WHEREABOUTS, Domain
from bot.content.render import draft_of
from bot.flows.answers import Answer, Answers
from bot.flows.cards import Card, Choice, Choices, Draft, Flow, Save, Say, Text
from bot.flows.fitting import valid

MOMENT = "2026-11-24T19:30"
"""A Tuesday; the screens are those of the Monday morning before it (`bot.preview.phone`)."""

NUMBERS = ("6", "8", "3", "10", "0", "5", "7", "9", "4", "2", "1")
"""A scale's answers, the ones that conditions tend to tell apart first."""

PAIRS_UP_TO = 8
"""Options of a ``choices`` up to which pairs of ticks are tried too."""

PEOPLE = ("r1", "r2")
"""Relations on the example map."""


@dataclass(frozen=True)
class Examples:
    """Answers and facts in one language. ``facts`` says what each fact can be."""

    content: Content
    language: str
    facts: Mapping[str, Domain]

    @cached_property
    def _tried(self) -> dict[str, tuple[Answer, ...]]:
        """Message id → the answers that fit some card of its kind; kept, since ways ask again and again."""
        return {}

    @cached_property
    def people(self) -> dict[str, str]:
        """The example map: relation → name."""
        return {relation: self._words(f"preview-person_{relation}") for relation in PEOPLE}

    def answers(self, flow: Flow, card: Card, known: Answers) -> Iterator[Answer]:
        """What somebody could answer here, likeliest first. The engine itself judges what fits, so that a
        kind of card that is not known here is answered as long as one of the ordinary answers fits it."""
        if isinstance(card, Draft):  # taken as it was put together
            text = draft_of(self.content, flow, card, known, self.language)
            yield Answer(picked=("right",), words=text, card=card.message)
        if card.message not in self._tried:
            self._tried[card.message] = tuple(self._possible(card))
        for answer in self._tried[card.message]:
            if (fitting := valid(card, answer, known)) is not None:
                yield fitting

    def full(self, flow: Flow) -> dict[str, Answer]:
        """One answer to every question of a flow, whatever its conditions, and every fact: with these each
        of its texts can be said."""
        answers = {name: value for name in self.facts if (value := self.fact(name)) is not None}
        for card in flow.cards:
            if not isinstance(card, Say) and (answer := next(self._possible(card), None)) is not None:
                answers[card.id] = answer
        return answers

    def fact(self, name: str) -> Answer | None:
        """A plausible value of a fact; None for one that has no values."""
        return next(self.values(name), None)

    def values(self, name: str) -> Iterator[Answer]:
        """What a fact can be."""
        domain, card = self.facts[name], self.saved_by.get(name)
        if name == "relation_name":
            yield Answer(words=self.people["r1"], card=card.message if card else "")
            return
        message = card.message if card is not None else ""
        options = self._in_order(domain.options, card)
        yield from (Answer(picked=(option,), card=message) for option in options)
        if domain.several and len(options) <= PAIRS_UP_TO:
            yield from (Answer(picked=pair, card=message) for pair in combinations(options, 2))
        if domain.number:
            yield from (Answer(picked=(number,), card=message) for number in NUMBERS)
        if name in WHEREABOUTS:
            yield Answer(picked=(self._words(f"preview-example_{name}"),))
        elif not domain.options and not domain.number:
            yield self._typed(card) if card is not None else Answer(words=self._words("preview-short"))

    @cached_property
    def saved_by(self) -> dict[str, Card]:
        """Fact → a card whose answer it keeps."""
        found: dict[str, Card] = {}
        for flow in self.content.flows.values():
            cards = {card.id: card for card in flow.cards}
            for record, field, card_id in flow.saved:
                if record in GROUPS and card_id in cards:
                    found.setdefault(f"{GROUPS[record]}_{field}", cards[card_id])
        return found

    def kept(self, flow: Flow, answers: Answers) -> dict[str, Answer]:
        """The facts that these answers have become: what the flow's cards save."""
        facts: dict[str, Answer] = {}
        for card in flow.cards:
            for effect in card.effects if card.id in answers else ():
                if isinstance(effect, Save) and effect.save in GROUPS:
                    saved = {f: answers[c] for f, c in effect.values.items() if c in answers}
                    facts |= {f"{GROUPS[effect.save]}_{field}": answer for field, answer in saved.items()}
        return facts

    def _possible(self, card: Card) -> Iterator[Answer]:
        message = card.message
        if isinstance(card, Choice | Choices):
            options = [option.id for option in card.options]
            yield from (Answer(picked=(option,), card=message) for option in options)
            if isinstance(card, Choices) and len(options) <= PAIRS_UP_TO:
                yield from (Answer(picked=pair, card=message) for pair in combinations(options, 2))
        yield self._typed(card)
        yield Answer(moment=MOMENT, card=message)
        yield from (Answer(picked=(one,), card=message) for one in ("right", "done", "r1", *NUMBERS))
        if card.optional:
            yield Answer(skipped=True, card=message)

    def _typed(self, card: Card) -> Answer:
        name = "words"
        if isinstance(card, Choice | Choices) or (isinstance(card, Text) and card.short):
            name = "short"
        if isinstance(card, Text) and card.check is not None:
            name = card.check
        return Answer(words=self._words(f"preview-{name}"), card=card.message)

    def _words(self, message: str) -> str:
        return self.content.messages.plain(self.language, message)

    def _in_order(self, options: frozenset[str], card: Card | None) -> list[str]:
        """As the card that asks has them; a fixed fact's by name."""
        order = [option.id for option in card.options] if isinstance(card, Choice | Choices) else []
        return sorted(options, key=lambda option: (order.index(option) if option in order else 99, option))

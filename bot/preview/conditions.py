"""Conditions in plain words: "only when “Is contact with Anna possible?” is “Not now”"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from bot.content.checks.reading import sentences
from bot.content.lengths import cut, visible
from bot.content.names import clean_words
from bot.content.saying import Sayer, prefix_of
from bot.flows.cards import Card, Choice, Choices, Conditional, Flow, Test, When
from bot.preview.examples import Examples

QUESTION = 70
"""Characters of a question inside a sentence."""

MOST = 6
"""Answers that a sentence lists before "and so many more"."""


@dataclass(frozen=True)
class Conditions:
    """One flow's conditions, in one language."""

    flow: Flow
    examples: Examples

    def of(self, thing: Conditional) -> str:
        """When something applies; "" when always. An ``unless`` is said as what must hold instead."""
        parts = []
        if thing.when:
            parts.append(self._joined("and", self._tests(thing.when)))
        if thing.unless:
            parts.append(self._joined("or", self._tests(thing.unless, negated=True)))
        return "; ".join(self._word("only_when", tests=tests) for tests in parts)

    def question(self, card: Card) -> str:
        """What the card asks, in one line: its first question, else its first sentence."""
        messages, language = self.examples.content.messages, self.examples.language
        variables = messages.variables(language, card.message)
        values = self._sayer.values(variables, prefix_of(card.id, card.message))
        said = sentences(clean_words(visible(messages.html(language, card.message, **values))))
        return cut(next((one for one in said if one.endswith("?")), said[0]), QUESTION)

    @cached_property
    def _sayer(self) -> Sayer:
        """Says everything, with an answer to each question."""
        answers, people = self.examples.full(self.flow), self.examples.people
        extra = {"operator": self._plain("operator-unknown")}
        return Sayer(
            self.examples.content,
            self.examples.language,
            self.flow.id,
            answers,
            people=people,
            extra=extra,
        )

    def _tests(self, when: When, negated: bool = False) -> Iterator[str]:
        for name, test in when.items():
            own = next((card for card in self.flow.cards if card.id == name), None)
            card = own or self.examples.saved_by.get(name)
            if card is None:
                what = self._fact(name)
            elif own is None:
                what = self._word("kept", question=self._asked_elsewhere(card))
            else:
                what = self._word("question", question=self.question(own))
            yield from self._test(name, test, what, card, negated)

    def _test(self, name: str, test: Test, what: str, card: Card | None, negated: bool) -> Iterator[str]:
        """Each part of a test, or of what holds where the test does not."""
        is_, is_not = ("is_not", "is") if negated else ("is", "is_not")
        if test.answered is not None:
            yield self._word("answered" if test.answered != negated else "unanswered", what=what)
        if wanted := [*([test.has] if test.has else []), *sorted(test.any_of)]:
            yield self._word(is_, what=what, answers=self._options(wanted, card, name))
        if test.none_of:
            yield self._word(is_not, what=what, answers=self._options(sorted(test.none_of), card, name))
        if test.at_least is not None:
            number = test.at_least - negated
            yield self._word("at_most" if negated else "at_least", what=what, number=number)
        if test.at_most is not None:
            number = test.at_most + negated
            yield self._word("at_least" if negated else "at_most", what=what, number=number)

    def _joined(self, word: str, parts: Iterable[str]) -> str:
        return f" {self._word(word)} ".join(parts)

    def _options(self, options: list[str], card: Card | None, fact: str) -> str:
        """Labels, in the order of the card; "any of the buttons" for all of many."""
        order = [option.id for option in card.options] if isinstance(card, Choice | Choices) else []
        if len(options) > MOST and set(options) == set(order):
            return self._word("any_button")
        options = sorted(options, key=lambda option: order.index(option) if option in order else len(order))
        labels = [self._word("label", label=self.label(option, card, fact)) for option in options]
        if len(labels) > MOST:
            labels = [*labels[: MOST - 1], self._word("more", count=len(labels) - MOST + 1)]
        return self._joined("or", [", ".join(labels[:-1]), labels[-1]] if labels[1:] else labels)

    def label(self, option: str, card: Card | None, fact: str = "") -> str:
        """An option as its button has it; a fact's value in words where there are some."""
        messages, language = self.examples.content.messages, self.examples.language
        for message, attribute in self._where(option, card, fact):
            if messages.has(language, message, attribute):
                variables = messages.variables(language, message, attribute)
                return messages.plain(language, message, attribute, **dict.fromkeys(variables, "…"))
        return option

    @staticmethod
    def _where(option: str, card: Card | None, fact: str) -> Iterable[tuple[str, str | None]]:
        if card is not None:
            yield card.message, option
        yield f"preview-{fact}_{option}", None
        if fact == "guess_country":
            yield f"country-{option}", None

    def _fact(self, name: str) -> str:
        """A fact that no card asks for, in words where there are some."""
        messages, language = self.examples.content.messages, self.examples.language
        own = f"preview-fact_{name}"
        return messages.plain(language, own) if messages.has(language, own) else name

    def _asked_elsewhere(self, card: Card) -> str:
        """The question of a card that another flow has."""
        for flow in self.examples.content.flows.values():
            if card in flow.cards:
                return Conditions(flow, self.examples).question(card)
        return card.id

    def _word(self, name: str, **values: object) -> str:
        return self._plain(f"preview-{name}", **values)

    def _plain(self, message: str, **values: object) -> str:
        return self.examples.content.messages.plain(self.examples.language, message, **values)

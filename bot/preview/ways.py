"""The screens that a flow can show: each card with everything that can lead up to it, stand on it, or follow.

For each such thing the likeliest way to it is searched: the flow is walked from its first card, answer by
answer, those first that the goal asks for, and back again where the flow ends too early. The engine then
shows the screen. (`bot.content.checks.walk` looks at all combinations of answers: that takes longer, and
keeps no ways.)
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import product
from typing import TypeVar

from bot.content.checks.facts import WHEREABOUTS
from bot.content.checks.walk import names_in, tests_of
from bot.flows import engine
from bot.flows.answers import Answer, State
from bot.flows.cards import Card, Choice, Choices, Conditional, End, Flow, Offer, Say, Share, Test
from bot.flows.conditions import applies, passes
from bot.flows.screens import Screen
from bot.preview.examples import Examples

AT_HAND = {
    "nothing": ("person_", *WHEREABOUTS),
    "relation": ("person_", "relation_"),
    "step": ("person_", "relation_", "step_"),
    "shared": ("person_", "shared_"),
    "bridge": ("person_", "shared_"),
}
"""What a flow is about → whose facts are there."""

Value = TypeVar("Value", Answer, Answer | None)

MOST = 5_000
"""Cards that one search looks at before it gives up: what is that hard to get to, nobody gets to."""


@dataclass(frozen=True, slots=True)
class Trail:
    """Answers and facts so far (None: known to be absent), and what the conditions see of them: answers, and
    facts that answered a card without asking."""

    answers: Mapping[str, Answer] = field(default_factory=dict)
    facts: Mapping[str, Answer | None] = field(default_factory=dict)
    settled: Mapping[str, Answer] = field(default_factory=dict)

    @property
    def known(self) -> dict[str, Answer]:
        facts = {name: answer for name, answer in self.facts.items() if answer is not None}
        return {**facts, **self.settled}


def screens(flow: Flow, examples: Examples) -> dict[str, list[Screen]]:
    """Card → screens on which each of its options, offers and texts to share stands at least once, and each
    say at the card that it most likely joins. A card that nobody gets to has none."""
    ways = _Ways(flow, examples)
    found: dict[str, list[Screen]] = {}
    for number, card in enumerate(flow.cards):
        for thing in _things(card):
            if not any(thing in _shown(screen) for screen in found.get(card.id, ())):
                screen = ways.screen(number, thing)
                if screen is not None and screen not in found.setdefault(screen.card.id, []):
                    found[screen.card.id].append(screen)
    return {card: _covering(each) for card, each in found.items()}


class _Ways:
    def __init__(self, flow: Flow, examples: Examples) -> None:
        self.flow, self.examples = flow, examples
        self.cards = {card.id: card for card in flow.cards}
        self.tests = tests_of(flow.cards)
        self.last_use = {name: number for number, card in enumerate(flow.cards) for name in names_in(card)}
        at_hand = (name for name in examples.facts if name.startswith(AT_HAND[flow.about]))
        values = {name: examples.fact(name) for name in at_hand if name not in self.last_use}
        self.filled = {name: value for name, value in values.items() if value is not None}
        """Facts that no condition looks at: only texts mention them."""

    def screen(self, number: int, thing: Conditional) -> Screen | None:
        """The screen on the likeliest way to a card, or to something on it; a say's is that of the question
        or end after it. None where no way was found."""
        trail, card = _Search(self, number, thing).trail(), self.flow.cards[number]
        screen = self._shown(trail) if trail is not None else None
        if screen is not None and screen.card.id != card.id and not isinstance(card, Say):
            raise ValueError(f"{self.flow.id!r}: the way to {card.id!r} leads to {screen.card.id!r}")
        return screen

    def _shown(self, trail: Trail) -> Screen:
        facts = {name: answer for name, answer in trail.facts.items() if answer is not None}
        kept = self.examples.kept(self.flow, trail.answers)
        facts |= self.filled | {name: answer for name, answer in kept.items() if name not in self.tests}
        state = State(self.flow.id, trail.answers)
        return engine.view(self.flow, state, facts, people=self.examples.people)


class _Search:
    """One search. ``wanted`` says which tests on a name the goal needs to hold (or not), and how much."""

    def __init__(self, ways: _Ways, goal: int, thing: Conditional) -> None:
        self.ways, self.goal, self.thing = ways, goal, thing
        self.cards: Sequence[Card] = ways.flow.cards
        self.left = MOST
        self.failed: set[object] = set()
        self.wanted: dict[str, list[tuple[Test, bool, int]]] = {}
        for card in self.cards[:goal]:
            if isinstance(card, End):
                self._want(card, False, 1)
        self._want(self.cards[goal], True, 10)
        self._want(thing, True, 10)

    def trail(self) -> Trail | None:
        """The answers on which the goal is shown."""
        language = self.ways.examples.language.partition("-")[0]
        return self._from(0, Trail(facts={"language": Answer(picked=(language,))}))

    def _want(self, thing: Conditional, holds: bool, weight: int) -> None:
        """That something applies (or not); then the questions that it looks at must be asked, with the
        options that it needs."""
        for tests, truth in ((thing.when, holds), (thing.unless, not holds)):
            for name, test in tests.items():
                self.wanted.setdefault(name, []).append((test, truth, weight))
                card = self.ways.cards.get(name)
                if holds and card is not None and weight > 1:
                    self._want(card, True, weight - 1)
                    options = card.options if isinstance(card, Choice | Choices) else ()
                    needed = (o for o in options if o.id == test.has or o.id in test.any_of)
                    if (option := next(needed, None)) is not None:
                        self._want(option, True, weight - 1)

    def _from(self, number: int, trail: Trail) -> Trail | None:
        """On from a card, or None when no way from here gets to the goal."""
        key = number, self._matters(trail, number)
        self.left -= 1
        if key in self.failed or self.left < 0:
            return None
        card = self.cards[number]
        for split in self._with_facts(trail, card):
            if number == self.goal:
                if self._there(card, split):
                    return split
                continue
            for after in self._after(split, card):
                if (found := self._from(number + 1, after)) is not None:
                    return found
        self.failed.add(key)
        return None

    def _there(self, card: Card, trail: Trail) -> bool:
        known = trail.known
        return applies(card, known) and applies(self.thing, known) and _answered_by(card, trail) is None

    def _with_facts(self, trail: Trail, card: Card) -> Iterator[Trail]:
        """The trail with what each fact could be that this card looks at for the first time."""
        facts = self.ways.examples.facts
        names = sorted(n for n in names_in(card) if n in facts and n not in trail.facts)
        each = [
            self._ordered(name, [None, *self._alike(name, self.ways.examples.values(name))]) for name in names
        ]
        for values in product(*each):
            yield replace(trail, facts={**trail.facts, **dict(zip(names, values, strict=True))})

    def _after(self, trail: Trail, card: Card) -> Iterator[Trail]:
        """What can follow a card, those answers first that the goal asks for."""
        if isinstance(card, Say) or not applies(card, trail.known):
            yield trail
        elif (fact := _answered_by(card, trail)) is not None:
            yield replace(trail, settled={**trail.settled, card.id: fact})
        elif not isinstance(card, End):
            known = {**self.ways.filled, **trail.known}
            possible = list(self._alike(card.id, self.ways.examples.answers(self.ways.flow, card, known)))
            if not possible:
                raise ValueError(f"no example answers {card.id!r} of {self.ways.flow.id!r}, a {card.kind!r}")
            for answer in self._ordered(card.id, possible):
                answers = {**trail.answers, card.id: answer}
                yield replace(trail, answers=answers, settled={**trail.settled, card.id: answer})

    def _alike(self, name: str, values: Iterable[Answer]) -> Iterator[Answer]:
        """The likeliest of each kind of values that the conditions on ``name`` tell apart."""
        tests = self.ways.tests.get(name, ())
        kinds: dict[tuple[bool, ...], Answer] = {}
        for value in values:
            kinds.setdefault(tuple(passes(test, value) for test in tests), value)
        yield from kinds.values()

    def _ordered(self, name: str, values: Sequence[Value]) -> list[Value]:
        """Those that do most for the goal first."""
        wanted = self.wanted.get(name, ())

        def does(value: Value) -> int:
            return sum(weight for test, truth, weight in wanted if passes(test, value) == truth)

        return sorted(values, key=does, reverse=True)

    def _matters(self, trail: Trail, number: int) -> object:
        """Trails are one when nothing that a card from here on looks at tells them apart."""
        known: dict[str, Answer | None] = {**trail.facts, **trail.settled}
        kept = {name: answer for name, answer in known.items() if self.ways.last_use.get(name, -1) >= number}
        return tuple(sorted(kept.items(), key=lambda item: item[0]))


def _things(card: Card) -> Iterator[Conditional]:
    """The card, and what stands on it under a condition of its own."""
    yield card
    yield from card.options if isinstance(card, Choice | Choices) else ()
    if isinstance(card, End):
        yield from (effect for effect in card.effects if isinstance(effect, Offer | Share))


def _answered_by(card: Card, trail: Trail) -> Answer | None:
    """The fact that answers a card without asking."""
    return trail.facts.get(card.known) if card.known else None


def _shown(screen: Screen) -> list[Conditional]:
    return [screen.card, *screen.says, *screen.options, *screen.offers, *screen.shares]


def _covering(found: list[Screen]) -> list[Screen]:
    """The first one, then again and again the one that shows most of what has not been shown yet."""
    chosen: list[Screen] = []
    shows = {id(screen): {id(thing) for thing in _shown(screen)} for screen in found}
    missing = set().union(*shows.values())
    best = found[0]
    while missing:
        chosen.append(best)
        missing -= shows[id(best)]
        best = max(found, key=lambda screen: len(missing & shows[id(screen)]))
    return chosen

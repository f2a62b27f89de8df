"""Every way through a flow: cards that nobody gets to, and questions without a single option.

A flow is walked with all combinations of answers that its conditions can tell apart. Answers that pass
the same tests are one; an answer is forgotten behind the last card that asks for it. That keeps the
number of combinations small where the number of ways is astronomical.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import combinations

from bot.content.checks.facts import Domain
from bot.content.checks.problems import Problem
from bot.content.loading import FlowSource
from bot.flows.answers import Answer
from bot.flows.cards import Card, Choice, Choices, Conditional, End, Flow, Say, Scale, Test, When
from bot.flows.conditions import applies, passes

MOST = 50_000
"""Combinations alive at one card; more than a person could review, so a flow this tangled is refused."""

SUBSETS = 4
"""Options of a ``choices`` up to which all sets of ticks are tried; above it none, single ones and pairs."""

Combination = tuple[tuple[str, Answer | None], ...]


class TooTangled(Exception):
    """More combinations of answers than `MOST`."""


def check_walk(sources: Iterable[FlowSource], facts: Mapping[str, Domain]) -> Iterator[Problem]:
    """Blocks are walked where they are included."""
    for source in sources:
        if source.flow.block:
            continue
        try:
            yield from _problems(source, facts)
        except TooTangled:
            mend = "split it into two flows, one offering the other"
            yield Problem(source.path, 1, f"{source.flow.id} has too many conditions to be walked", mend)


def _problems(source: FlowSource, facts: Mapping[str, Domain]) -> Iterator[Problem]:
    walk = Walk(source.flow, facts)
    for card, reached in walk.cards():
        line = source.lines[card.id]
        if not reached and card.id in source.own:  # a block's card need not fit each flow that includes it
            mend = "its conditions cannot all hold after the cards before it: mend them, or remove it"
            yield Problem(source.path, line, f"nobody gets to {card.id!r} of {source.flow.id}", mend)
        if card.id in walk.bare:
            mend = "let one option apply always"
            yield Problem(
                source.path, line, f"{card.id!r} can be asked without any option that applies", mend
            )


class Walk:
    """All ways through a flow. ``keep`` are names whose answers are remembered to the end."""

    def __init__(self, flow: Flow, facts: Mapping[str, Domain], keep: frozenset[str] = frozenset()) -> None:
        self.flow = flow
        self.facts = facts
        self.keep = keep
        self.bare: set[str] = set()
        """Cards that can be asked without an option that applies; complete when the walk is."""
        self.tests = tests_of(flow.cards, leading_in)
        self.last_use = {
            name: number for number, card in enumerate(flow.cards) for name in names_in(card, leading_in)
        }

    def cards(self) -> Iterator[tuple[Card, list[dict[str, Answer]]]]:
        """Each card, with the combinations of answers and facts that lead to it. Raises TooTangled."""
        alive: set[Combination] = {()}
        for number, card in enumerate(self.flow.cards):
            reached: list[dict[str, Answer]] = []
            following: set[Combination] = set()
            for combination in alive:
                for known in self._with_facts(dict(combination), _asked_by(card)):
                    if not applies(card, _given(known)):
                        following.add(self._kept(known, number))
                        continue
                    reached.append(_given(known))
                    if isinstance(card, End):
                        continue
                    for there in self._with_facts(known, [card.known] if card.known else []):
                        answers = list(self._answers(card, there))
                        if not answers:
                            self.bare.add(card.id)
                        for answer in answers:
                            after = there if answer is None else {**there, card.id: answer}
                            following.add(self._kept(after, number))
                if len(following) > MOST:
                    raise TooTangled
            yield card, reached
            alive = following

    def _with_facts(
        self, known: dict[str, Answer | None], names: Iterable[str]
    ) -> Iterator[dict[str, Answer | None]]:
        """The combination, split by what each fact could be that is looked at for the first time."""
        todo = [known]
        for name in sorted(name for name in names if name in self.facts and name not in known):
            domain = self.facts[name]
            values: list[Answer | None] = [None, *self._alike(name, _values(domain))]
            todo = [{**one, name: value} for one in todo for value in values]
        yield from todo

    def _answers(self, card: Card, known: Mapping[str, Answer | None]) -> Iterator[Answer | None]:
        """What can be answered to a card, one for all that no condition can tell apart. None for a say."""
        if isinstance(card, Say):
            yield None
            return
        if card.known and known.get(card.known) is not None:
            yield known[card.known]
            return
        possible: list[Answer]
        if isinstance(card, Choice | Choices):
            options = [option.id for option in card.options if applies(option, _given(known))]
            none = card.none if isinstance(card, Choices) else None
            possible = list(_values(Domain(frozenset(options), several=isinstance(card, Choices)), none))
            if card.own_words:
                possible.append(Answer(words="x"))
        elif isinstance(card, Scale):
            possible = list(_values(Domain(number=True)))
        else:
            possible = [Answer(words="x")]
        if not possible:
            return
        if card.optional:
            possible.append(Answer(skipped=True))
        yield from self._alike(card.id, possible)

    def _alike(self, name: str, values: Iterable[Answer]) -> list[Answer]:
        """One of each kind of values that the conditions on ``name`` tell apart."""
        tests = self.tests.get(name, ())
        kinds: dict[tuple[bool, ...], Answer] = {}
        for value in values:
            kinds.setdefault(tuple(passes(test, value) for test in tests), value)
        return list(kinds.values())

    def _kept(self, known: Mapping[str, Answer | None], number: int) -> Combination:
        kept = [n for n in known if n in self.keep or self.last_use.get(n, -1) > number]
        return tuple((name, known[name]) for name in sorted(kept))


def _given(known: Mapping[str, Answer | None]) -> dict[str, Answer]:
    return {name: answer for name, answer in known.items() if answer is not None}


def _values(domain: Domain, none: str | None = None) -> Iterator[Answer]:
    options = sorted(domain.options)
    if domain.number:
        yield from (Answer(picked=(str(n),)) for n in range(11))
    if not domain.several:
        yield from (Answer(picked=(option,)) for option in options)
        if not options and not domain.number:
            yield Answer(words="x")
        return
    if none in options:
        yield Answer(picked=(none,))
        options.remove(none)
    most = len(options) if len(options) <= SUBSETS else 2
    for size in range(1, most + 1):
        yield from (Answer(picked=ticks) for ticks in combinations(options, size))


def leading_in(card: Card) -> Iterator[When]:
    """The conditions of a card that decide where one gets: its own and its options'."""
    options = card.options if isinstance(card, Choice | Choices) else ()
    for thing in (card, *options):
        yield thing.when
        yield thing.unless


def _asked_by(card: Card) -> set[str]:
    return {name for when in leading_in(card) for name in when}


def conditions_in(card: Card) -> Iterator[When]:
    """All conditions of a card: its own, its options' and its effects'."""
    things: list[Conditional] = [card, *card.effects]
    if isinstance(card, Choice | Choices):
        things += card.options
        yield from (option.first for option in card.options)
    for thing in things:
        yield thing.when
        yield thing.unless


def names_in(card: Card, conditions: Callable[[Card], Iterable[When]] = conditions_in) -> set[str]:
    """The cards and facts that a card's conditions look at, and the fact that answers it."""
    names = {name for when in conditions(card) for name in when}
    return names | {card.known} if card.known else names


def tests_of(
    cards: Iterable[Card], conditions: Callable[[Card], Iterable[When]] = conditions_in
) -> dict[str, tuple[Test, ...]]:
    """Card or fact → every test of it. A fact that answers a card is told apart as that card is."""
    cards = tuple(cards)
    tests: dict[str, list[Test]] = {}
    for card in cards:
        for when in conditions(card):
            for name, test in when.items():
                tests.setdefault(name, []).append(test)
    for card in cards:
        if card.known:
            tests.setdefault(card.known, []).extend(tests.get(card.id, ()))
    return {name: tuple(each) for name, each in tests.items()}

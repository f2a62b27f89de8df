"""Flows that name what is not there, or cannot end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain, pairwise

from bot.content.checks.facts import Domain, domain_of
from bot.content.checks.problems import Problem
from bot.content.loading import FlowSource
from bot.flows import buttons
from bot.flows.cards import (
    Card,
    Choice,
    Choices,
    Conditional,
    Confirm,
    Effect,
    End,
    Moment,
    Offer,
    Release,
    Save,
    Say,
    Schedule,
    Share,
    Test,
    When,
)

LONGEST_SESSION = "x" * 11
LONGEST_REV = 99_999


def check_structure(
    sources: Mapping[str, FlowSource], facts: Mapping[str, Domain], panels: frozenset[str]
) -> Iterator[Problem]:
    """Each flow and block by itself. ``panels`` are what else can be offered: each has a
    message ``button-{panel}``."""
    for source in sources.values():
        yield from _End(source).problems()
        yield from _Names(source, sources, facts, panels).problems()


class _End:
    """The last card of a flow is an end without a condition, and nothing stands behind such an end."""

    def __init__(self, source: FlowSource) -> None:
        self.source = source

    def problems(self) -> Iterator[Problem]:
        source, cards = self.source, self.source.flow.cards
        if source.flow.block:
            return
        last = cards[-1]
        if not isinstance(last, End) or last.when or last.unless:
            mend = "end it with a card 'kind: end' that has no 'when' and no 'unless'"
            yield Problem(source.path, source.lines[last.id], f"the flow {source.flow.id} may not end", mend)
        for card, following in pairwise(cards):
            if isinstance(card, End) and not card.when and not card.unless:
                mend = f"give the end {card.id!r} a condition, or remove what follows it"
                line = source.lines[following.id]
                yield Problem(
                    source.path, line, f"nobody gets to {following.id!r}: the flow has ended before", mend
                )
                return


class _Names:
    """Every card, fact, option and flow that is mentioned exists, and comes early enough."""

    def __init__(
        self,
        source: FlowSource,
        sources: Mapping[str, FlowSource],
        facts: Mapping[str, Domain],
        panels: frozenset[str],
    ) -> None:
        self.source, self.sources, self.facts, self.panels = source, sources, facts, panels
        self.cards = {card.id: card for card in source.flow.cards}

    def problems(self) -> Iterator[Problem]:
        earlier: dict[str, Card] = {}
        for card in self.source.flow.cards:
            own = {**earlier, card.id: card}
            yield from self._conditions(card, card, earlier)
            if isinstance(card, Choice | Choices):
                yield from self._options(card, earlier)
            if isinstance(card, Confirm):
                for listed in card.lists:
                    if listed not in earlier:
                        mend = "list cards that come before it"
                        yield self._problem(
                            card, f"{card.id!r} lists {listed!r}, which is no earlier card", mend
                        )
            if card.known and card.known not in self.facts:
                mend = "save that field somewhere, or see docs/content.md for the facts"
                yield self._problem(card, f"{card.id!r} is known from {card.known!r}, which is no fact", mend)
            if isinstance(card, Say) and card.effects:
                yield self._problem(
                    card,
                    f"{card.id!r} has effects, but is never answered",
                    "move them to a question or an end",
                )
            for effect in card.effects:
                yield from self._conditions(card, effect, own)
                yield from self._effect(card, effect, own)
            earlier = own

    def _problem(self, card: Card, message: str, mend: str) -> Problem:
        return Problem(self.source.path, self.source.lines[card.id], message, mend)

    def _conditions(self, card: Card, thing: Conditional, earlier: Mapping[str, Card]) -> Iterator[Problem]:
        yield from self._tests(card, thing.when, earlier)
        yield from self._tests(card, thing.unless, earlier)

    def _tests(self, card: Card, when: When, earlier: Mapping[str, Card]) -> Iterator[Problem]:
        for name, test in when.items():
            if name in earlier:
                yield from self._test(card, name, test, domain_of(earlier[name]))
            elif name in self.facts:
                yield from self._test(card, name, test, self.facts[name])
            elif name in self.cards:
                mend = "a condition can only look back: move one of the cards"
                yield self._problem(card, f"{card.id!r} has a condition on {name!r}, which comes later", mend)
            elif not self.source.flow.block:
                mend = "name an earlier card of this flow, or a fact of docs/content.md"
                yield self._problem(
                    card, f"{card.id!r} has a condition on {name!r}, which is no card or fact", mend
                )

    def _test(self, card: Card, name: str, test: Test, domain: Domain) -> Iterator[Problem]:
        named = {*test.any_of, *test.none_of, *([test.has] if test.has else [])}
        for option in sorted(named - domain.options):
            known = ", ".join(sorted(domain.options)) or "none"
            yield self._problem(
                card,
                f"{card.id!r} has a condition on {name!r}: no option {option!r}",
                f"its options are: {known}",
            )
        if (test.at_least is not None or test.at_most is not None) and not domain.number:
            mend = "at_least and at_most need a scale"
            yield self._problem(card, f"{card.id!r} compares {name!r}, which is no number", mend)

    def _options(self, card: Choice | Choices, earlier: Mapping[str, Card]) -> Iterator[Problem]:
        ids = [option.id for option in card.options]
        for option in card.options:
            yield from self._conditions(card, option, earlier)
            yield from self._tests(card, option.first, earlier)
            data = buttons.pick(LONGEST_SESSION, LONGEST_REV, card.id, option.id)
            if len(data.encode()) > buttons.LIMIT:
                message = f"{card.id!r}, {option.id!r}: the button's data is over {buttons.LIMIT} bytes"
                yield self._problem(card, message, "take shorter ids")
        names = [*ids, *chain.from_iterable(option.was for option in card.options)]
        for option_id in sorted({name for name in names if names.count(name) > 1}):
            yield self._problem(card, f"{card.id!r} has the option {option_id!r} twice", "keep one of them")
        if isinstance(card, Choices) and card.none is not None and card.none not in ids:
            yield self._problem(
                card, f"{card.id!r}: 'none: {card.none}' is no option", "add it to the options"
            )

    def _effect(self, card: Card, effect: Effect, own: Mapping[str, Card]) -> Iterator[Problem]:
        match effect:
            case Save() | Release():
                for used in effect.values.values():
                    yield from self._exists(card, "saves", used, own)
            case Schedule():
                yield from self._exists(card, "schedules by", effect.at, own)
                if effect.at in own and not isinstance(own[effect.at], Moment):
                    yield self._problem(
                        card,
                        f"{card.id!r} schedules by {effect.at!r}, which is no moment",
                        "name a 'kind: moment'",
                    )
            case Share():
                yield from self._exists(card, "shares", effect.share, own)
            case Offer():
                target = self.sources.get(effect.offer)
                if not isinstance(card, End):
                    yield self._problem(
                        card, f"{card.id!r} offers, but is no end", "move the offer to an end"
                    )
                elif target is not None and target.flow.block:
                    yield self._problem(
                        card, f"{effect.offer!r} is a block and cannot be offered", "offer a flow"
                    )
                elif target is None and effect.offer not in self.panels:
                    mend = f"offer a flow, or a panel that has a message button-{effect.offer}"
                    yield self._problem(card, f"{card.id!r} offers {effect.offer!r}, which is nothing", mend)
            case _:
                pass

    def _exists(self, card: Card, does: str, used: str, own: Mapping[str, Card]) -> Iterator[Problem]:
        if used not in own:
            mend = "name a card that is answered by then"
            yield self._problem(card, f"{card.id!r} {does} {used!r}, which is no card up to here", mend)

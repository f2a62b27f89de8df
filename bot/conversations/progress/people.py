"""Somebody's people as figures: how close, what helps, what strains, who rests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.content import Content
from bot.conversations.records import Record
from bot.flows.answers import Answer
from bot.flows.cards import Choices

HELPS, STRAINS = ("helps", "gives"), ("harder", "costs")
"""Fields in which somebody said what helps in a contact and what makes it harder: on the map, at the door."""

LITTLE = "little"
"""The option "not much" of the door's two questions."""

MOST = 8
"""Things that help, or strain, of one person: as many as can be ticked, with own words."""


@dataclass(frozen=True, slots=True)
class Placed:
    """Somebody on the map. ``number`` is their place in the list of it; ``closeness`` from 0 (far away) to 10
    (very close) as `map_person` asks for it, None where nobody asked yet."""

    number: int
    relation: Record
    closeness: int | None
    helps: int = 0
    strains: int = 0
    rests: bool = False


def placed(content: Content, people: list[Record], resting: Mapping[str, bool]) -> list[Placed]:
    """Everybody, in this order. Of who rests nothing is told but that: a closed gate shows nowhere."""
    return [
        Placed(
            number,
            relation,
            _closeness(relation),
            0 if resting[relation.id] else most_named(content, relation, HELPS),
            0 if resting[relation.id] else most_named(content, relation, STRAINS),
            resting[relation.id],
        )
        for number, relation in enumerate(people, start=1)
    ]


def named(content: Content, answer: Answer) -> int:
    """How many things an answer names: ticks but "nothing", and one for own words."""
    card = content.cards.get(answer.card)
    nothing = {LITTLE, card.none if isinstance(card, Choices) else None}
    return sum(option not in nothing for option in answer.picked) + bool(answer.words)


def most_named(content: Content, relation: Record, fields: tuple[str, ...]) -> int:
    """The longer of two answers to nearly the same question: added up, one thing would count twice."""
    counts = (named(content, relation.fields[name]) for name in fields if name in relation.fields)
    return min(MOST, max(counts, default=0))


def _closeness(relation: Record) -> int | None:
    distance = relation.fields.get("distance")
    if distance is None or not distance.picked or not distance.picked[0].isdecimal():
        return None
    return int(distance.picked[0])

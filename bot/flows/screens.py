"""What is shown for a state of a flow, as data: ids and answers, no sentence and no markup yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.flows.answers import Answer, Answers
from bot.flows.cards import Card, Offer, Option, Say, Share
from bot.flows.proposals import Proposal


@dataclass(frozen=True, slots=True)
class Screen:
    """One message: the ``says`` that lead up to it, then the card.

    ``options`` are those that apply now, in order (all of them; paging is the renderer's: ``page`` says
    which). ``ticked`` are the options on so far; ``earlier`` is the answer being changed; ``proposal`` the
    time that a moment's card proposes. ``place`` is (this question's number, how many there are as far as
    known). ``answers`` are all answers and facts that texts may mention. On an ``end`` card ``offers`` and
    ``shares`` are what it gives.
    """

    flow: str
    rev: int
    card: Card
    says: tuple[Say, ...] = ()
    options: tuple[Option, ...] = ()
    ticked: frozenset[str] = frozenset()
    earlier: Answer | None = None
    proposal: Proposal | None = None
    place: tuple[int, int] = (1, 1)
    page: str = ""
    can_go_back: bool = False
    answers: Answers = field(default_factory=dict)
    offers: tuple[Offer, ...] = ()
    shares: tuple[Share, ...] = ()
    people: Mapping[str, str] = field(default_factory=dict, repr=False)
    """The labels of a ``person`` card: relation id → name."""

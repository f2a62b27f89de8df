"""The engine: a conversation as a fold over its answers. No Telegram, no database, no clock.

Rule 1  The answers are the state. Where the person is = walk the cards in order, pass over those whose
        condition does not hold, stop at the first that has no settled answer.
Rule 2  An answer that no longer applies (its card is passed over, its option is gone) is parked: it stays
        in the state, is not looked at, and counts again when it applies again.
Rule 3  Going back, and changing an earlier answer, re-open one answer; the fold then stops there, and
        afterwards runs on over everything that is already answered.
Rule 4  ``rev`` goes up by one when the question changes: the card, or the times that a moment proposes.
        An event made for another ``rev`` is refused:

        what the button says                       refusal
        ----------------------------------------   --------
        the answer that is on record already       SAME      (silent)
        anything else that is out of date          OUTDATED  (a kind toast, the current question once)

        A tick is exempt: it says "on" or "off", so it means the same at every ``rev`` of its card.
Rule 5  A fold cannot loop. Doing it again is a new session, by ``offer``.
Rule 6  What is typed fits its card or is refused by name; a refusal changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import dropwhile

from bot.flows.answering import Place, Refusal
from bot.flows.answering import changes as changes_of
from bot.flows.answers import Answer, Answers, State
from bot.flows.cards import (
    Card,
    Choice,
    Choices,
    Draft,
    Effect,
    End,
    Flow,
    Moment,
    Offer,
    Question,
    Say,
    Share,
)
from bot.flows.conditions import applies
from bot.flows.events import Event
from bot.flows.fitting import options_of, valid
from bot.flows.proposals import earlier, proposal
from bot.flows.screens import Screen

__all__ = ["Place", "Refusal", "Step", "adopt", "fold", "step", "view"]


@dataclass(frozen=True, slots=True)
class Step:
    """What one event did. ``effects`` are to be carried out in the same transaction, with the answers of
    ``place``."""

    state: State
    place: Place
    effects: tuple[Effect, ...] = ()
    refusal: Refusal | None = None
    changed: bool = False
    """Whether the question is another one now."""

    @property
    def ended(self) -> bool:
        return isinstance(self.place.card, End)


def adopt(flow: Flow, state: State) -> State:
    """Carry answers over to cards and options that were renamed since (``was``)."""
    if not flow.has_renames:
        return state
    answers = dict(state.answers)
    for card in flow.cards:
        for old in card.was:
            if old in answers and card.id not in answers:
                answers[card.id] = replace(answers.pop(old), card=card.message)
        if isinstance(card, Choice | Choices) and card.id in answers:
            renamed = {old: option.id for option in card.options for old in option.was}
            if renamed:
                answer = answers[card.id]
                answers[card.id] = replace(answer, picked=tuple(renamed.get(p, p) for p in answer.picked))
    return state if answers == state.answers else replace(state, answers=answers)


def fold(flow: Flow, state: State, facts: Answers) -> Place:
    """Rule 1. Ends at an ``end`` card at the latest: content is checked to have one."""
    seen: dict[str, Answer] = dict(facts)
    says: list[Say] = []
    path: list[Question] = []
    for card in flow.cards:
        if not applies(card, seen):
            continue
        if isinstance(card, Say):
            says.append(card)
            continue
        if isinstance(card, End):
            return Place(card, tuple(says), tuple(path), seen)
        answer = valid(card, state.answers.get(card.id), seen)
        if answer is None and card.known and card.known in facts:
            seen[card.id] = facts[card.known]
            continue
        if answer is None or answer.open:
            return Place(card, tuple(says), tuple(path), seen)
        seen[card.id] = answer
        path.append(card)
        says.clear()
    raise ValueError(f"flow {flow.id} has no end")


def step(flow: Flow, state: State, event: Event, facts: Answers) -> Step:
    """One event. Pure: the same arguments give the same result, and nothing is touched."""
    state = adopt(flow, state)
    here = fold(flow, state, facts)
    changes = changes_of(flow, state, event, here)
    if isinstance(changes, Refusal):
        return Step(state, here, refusal=changes)
    changes = {**_drafts_to_look_at_again(flow, state, changes), **changes}
    after = replace(state, answers={**state.answers, **changes})
    there = fold(flow, after, facts)
    changed = _question(there, after) != _question(here, state)
    if changed:
        after = replace(after, rev=state.rev + 1)
    settled = [card for card in there.path if card.id in changes]
    effects = [effect for card in settled for effect in _due(card.effects, there.answers)]
    if changed and isinstance(there.card, End):
        effects += [e for e in _due(there.card.effects, there.answers) if not isinstance(e, Offer | Share)]
    return Step(after, there, tuple(effects), changed=changed)


def view(
    flow: Flow,
    state: State,
    facts: Answers,
    *,
    place: Place | None = None,
    page: str = "",
    people: Mapping[str, str] | None = None,
) -> Screen:
    """What is to be shown now. ``place`` is the fold of this state, where it is at hand; ``people`` (relation
    id → name) are the options of a ``person`` card."""
    state = adopt(flow, state)
    place = place or fold(flow, state, facts)
    card = place.card
    before = state.answers.get(card.id)
    kept = earlier(before) if before and isinstance(card, Moment) else before
    effects = _due(card.effects, place.answers)
    ahead = dropwhile(lambda other: other is not card, flow.cards)
    still = sum(
        1 for other in ahead if not isinstance(other, Say | End) and _asked(other, facts, place.answers)
    )
    return Screen(
        flow=flow.id,
        rev=state.rev,
        card=card,
        says=place.says,
        options=tuple(options_of(card, place.answers, people or {})),
        ticked=frozenset(before.picked) if before and isinstance(card, Choices) else frozenset(),
        earlier=kept if not isinstance(card, Choices | End) else None,
        proposal=proposal(before) if isinstance(card, Moment) else None,
        place=(len(place.path) + 1, len(place.path) + max(still, 1)),
        page=page,
        can_go_back=bool(place.path),
        answers=place.answers,
        offers=tuple(e for e in effects if isinstance(e, Offer)) if isinstance(card, End) else (),
        shares=tuple(e for e in effects if isinstance(e, Share)) if isinstance(card, End) else (),
        people=people or {},
    )


def _question(place: Place, state: State) -> tuple[object, ...]:
    """What makes a question another one. A proposal that is typed once more stands under the new words."""
    answer = state.answers.get(place.card.id)
    asked = isinstance(place.card, Moment) and answer is not None and answer.open
    return (place.card.id, answer.offers, answer.message) if answer and asked else (place.card.id, (), 0)


def _drafts_to_look_at_again(flow: Flow, state: State, changes: Answers) -> dict[str, Answer]:
    """The drafts behind a changed answer: they were put together from it."""
    behind = dropwhile(lambda card: card.id not in changes, flow.cards)
    drafts = (card.id for card in behind if isinstance(card, Draft))
    return {id_: replace(state.answers[id_], open=True) for id_ in drafts if id_ in state.answers}


def _due(effects: Iterable[Effect], answers: Answers) -> list[Effect]:
    return [effect for effect in effects if applies(effect, answers)]


def _asked(card: Card, facts: Answers, answers: Answers) -> bool:
    return applies(card, answers) and not (card.known and card.known in facts)

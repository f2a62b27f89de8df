"""What fits a card: which options it has now, and whether an answer still is one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.flows.answers import Answer, Answers
from bot.flows.cards import (
    Card,
    Choice,
    Choices,
    Confirm,
    Draft,
    Flow,
    Moment,
    Option,
    Person,
    Scale,
    Text,
    Timer,
)
from bot.flows.conditions import applies, holds
from bot.flows.events import Change, Done, Event, Pick, Skip, Tick


def valid(card: Card, answer: Answer | None, answers: Answers) -> Answer | None:
    """The answer as far as it still fits the card, or None: Rule 2."""
    if answer is None or (answer.skipped and not card.optional):
        return None
    if answer.skipped or answer.open:
        return answer
    match card:
        case Choice() | Person():
            one = answer.picked[0] if len(answer.picked) == 1 else ""
            fits = bool(one) if isinstance(card, Person) else offered(card, one, answers)
            return answer if fits or (isinstance(card, Choice) and card.own_words and answer.words) else None
        case Choices():
            picked = tuple(p for p in answer.picked if offered(card, p, answers))
            if picked or (card.own_words and answer.words):
                return answer if picked == answer.picked else replace(answer, picked=picked)
            return None
        case Scale():
            one = answer.picked[0] if len(answer.picked) == 1 else ""
            return answer if one.isdecimal() and one.isascii() and int(one) <= 10 else None
        case Text() | Draft():
            return answer if answer.words else None
        case Moment():
            return answer if answer.moment else None
        case Confirm():
            return answer if answer.picked == ("right",) else None
        case Timer():
            return answer if answer.picked == ("done",) else None
        case _:
            return None


def offered(card: Choice | Choices, option_id: str, answers: Answers) -> bool:
    """Whether an option is there and applies now."""
    for option in card.options:
        if option.id == option_id:
            return applies(option, answers)
    return False


def options_of(card: Card, answers: Answers, people: Mapping[str, str]) -> list[Option]:
    """The options that apply, likeliest first, "none of these" last."""
    if isinstance(card, Person):
        return [Option.model_construct(id=relation) for relation in people]
    if not isinstance(card, Choice | Choices):
        return []
    options = [option for option in card.options if applies(option, answers)]
    none = card.none if isinstance(card, Choices) else None
    return sorted(options, key=lambda o: (o.id == none, not (o.first and holds(o.first, answers))))


def as_named_now(flow: Flow, event: Event) -> Event:
    """An old button's event, with the ids that its card and option have now (``was``)."""
    if not isinstance(event, Pick | Tick | Done | Skip | Change):
        return event
    card = next((card for card in flow.cards if event.card in (card.id, *card.was)), None)
    if card is None:
        return event
    event = replace(event, card=card.id)
    if isinstance(event, Pick | Tick) and isinstance(card, Choice | Choices):
        now = next((option.id for option in card.options if event.option in option.was), event.option)
        return replace(event, option=now)
    return event

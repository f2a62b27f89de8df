"""What one event changes in the answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from bot.flows.answers import Answer, Answers, State
from bot.flows.cards import Choice, Choices, Draft, End, Flow, Moment, Question, Say, Text
from bot.flows.events import Amend, Append, Back, Change, Done, Event, Pick, Skip, Tick, Words
from bot.flows.fitting import as_named_now, options_of, valid
from bot.flows.proposals import earlier, timed

SHORT = 60
"""Characters that a ``short`` text may have; more is a story told where a name was asked."""

SENTENCE = 300
"""Characters that a ``sentence`` may have, which others will read among theirs."""

FULL = 4_095
"""Characters from which on a message was cut by the app (4,096: Bot API, sendMessage); it may have cut at a
space."""

LONGEST = 16_000
"""Characters kept of one answer: four messages of Telegram's limit of 4,096 (Bot API, sendMessage)."""


class Refusal(Enum):
    """Why an event changed nothing."""

    SAME = "same"
    OUTDATED = "outdated"
    NOTHING_TICKED = "nothing_ticked"
    TOO_LONG = "too_long"
    DOES_NOT_FIT = "does_not_fit"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a fold stopped: at ``card``, led up to by ``says``, after ``path`` (the cards answered in this
    session). ``answers`` are the facts and all answers that count."""

    card: Question | End
    says: tuple[Say, ...]
    path: tuple[Question, ...]
    answers: Answers


def changes(flow: Flow, state: State, event: Event, here: Place) -> dict[str, Answer] | Refusal:
    """The answers that the event sets, or why it sets none: Rules 3, 4 and 6 of the engine."""
    card, event = here.card, as_named_now(flow, event)
    match event:
        case Pick() | Done() | Skip():
            if event.card != card.id or event.rev != state.rev or isinstance(card, End):
                return _out_of_date(event, state.answers.get(event.card))
            if isinstance(event, Pick):
                return _picked(card, event, here.answers, state.answers.get(card.id))
            if isinstance(event, Skip):
                return (
                    {card.id: Answer(skipped=True, card=card.message)}
                    if card.optional
                    else Refusal.DOES_NOT_FIT
                )
            return _settled(card, state.answers.get(card.id))
        case Tick():
            if event.card != card.id or not isinstance(card, Choices):
                return _out_of_date(event, state.answers.get(event.card))
            return _ticked(card, event, here.answers, state.answers.get(card.id))
        case Words():
            return _typed(card, event, state.answers.get(card.id))
        case Append():
            return _appended(state, event, here.path)
        case Amend():
            return _amended(state, event)
        case Back():
            if event.rev != state.rev or not here.path:
                return Refusal.OUTDATED
            last = here.path[-1].id
            return {last: replace(state.answers[last], open=True)}
        case Change():
            if event.rev != state.rev or event.card not in {card.id for card in here.path}:
                return Refusal.OUTDATED
            return {event.card: replace(state.answers[event.card], open=True)}


def _picked(
    card: Question, event: Pick, answers: Answers, before: Answer | None
) -> dict[str, Answer] | Refusal:
    if isinstance(card, Moment):
        time = timed(card, event, before)
        return {card.id: time} if time else Refusal.DOES_NOT_FIT
    answer = Answer(picked=(event.option,), words=event.words, card=card.message)
    if isinstance(card, Choices):
        kept = before.picked if before and event.option != card.none else ()
        answer = replace(
            answer, picked=(*(p for p in kept if p not in (event.option, card.none)), event.option)
        )
    if valid(card, answer, answers) is None:
        return Refusal.DOES_NOT_FIT
    return {card.id: answer}


def _ticked(
    card: Choices, event: Tick, answers: Answers, before: Answer | None
) -> dict[str, Answer] | Refusal:
    if event.option not in {option.id for option in options_of(card, answers, {})}:
        return Refusal.OUTDATED
    if event.option == card.none:
        return {card.id: Answer(picked=(event.option,), card=card.message)}
    picked = [p for p in (before.picked if before else ()) if p not in (event.option, card.none)]
    if event.on:
        picked.append(event.option)
    draft = replace(before or Answer(card=card.message), picked=tuple(picked), open=True, skipped=False)
    return Refusal.SAME if draft == before else {card.id: draft}


def _settled(card: Question, draft: Answer | None) -> dict[str, Answer] | Refusal:
    if draft is not None and isinstance(card, Moment):
        draft = earlier(draft)
    if draft is not None and (draft.picked or draft.words or draft.moment):
        return {card.id: replace(draft, open=False)}
    if card.optional:
        return {card.id: Answer(skipped=True, card=card.message)}
    return Refusal.NOTHING_TICKED


def _typed(card: Question | End, event: Words, before: Answer | None) -> dict[str, Answer] | Refusal:
    if isinstance(card, Text) and 0 < _most(card) < len(event.words):
        return Refusal.TOO_LONG
    if not (isinstance(card, Text | Draft) or (isinstance(card, Choice | Choices) and card.own_words)):
        return Refusal.DOES_NOT_FIT
    ticks = tuple(p for p in before.picked if p != card.none) if before and isinstance(card, Choices) else ()
    words = event.words[:LONGEST]
    return {card.id: Answer(picked=ticks, words=words, card=card.message, message=event.message)}


def _most(card: Text) -> int:
    """Characters that it may have; 0 where a story is welcome."""
    if card.short:
        return SHORT
    return SENTENCE if card.sentence else 0


def _appended(state: State, event: Append, path: Sequence[Question]) -> dict[str, Answer] | Refusal:
    if not path or not state.answers[path[-1].id].words:
        return Refusal.DOES_NOT_FIT
    card = path[-1].id
    answer = state.answers[card]
    if isinstance(path[-1], Draft) and answer.picked:  # taken as it was put together: nothing was typed yet
        return Refusal.DOES_NOT_FIT
    parts = (*(answer.parts or ((answer.message, answer.words),)), (event.message, event.words))
    return {card: _joined(answer, parts)}


def _amended(state: State, event: Amend) -> dict[str, Answer] | Refusal:
    for card, answer in state.answers.items():
        if answer.parts:
            parts = tuple((m, event.words if m == event.message else w) for m, w in answer.parts)
            if parts != answer.parts:
                return {card: _joined(answer, parts)}
        elif answer.words and answer.message == event.message:
            return {card: replace(answer, words=event.words[:LONGEST])}
    return Refusal.DOES_NOT_FIT


def _joined(answer: Answer, parts: tuple[tuple[int, str], ...]) -> Answer:
    """Each part a line; but what the app cut, because it was too long for one message, is one text again."""
    lines = (words if len(words) >= FULL else f"{words}\n" for _, words in parts)
    return replace(answer, words="".join(lines).removesuffix("\n")[:LONGEST], parts=parts)


def _out_of_date(event: Event, recorded: Answer | None) -> Refusal:
    match event, recorded:
        case Pick(option=option), Answer(picked=picked, open=False) if option in picked:
            return Refusal.SAME
        case Tick(option=option, on=on), Answer(picked=picked, open=False) if (option in picked) == on:
            return Refusal.SAME
        case Skip(), Answer(skipped=True):
            return Refusal.SAME
        case Done(), Answer(open=False):
            return Refusal.SAME
        case _:
            return Refusal.OUTDATED

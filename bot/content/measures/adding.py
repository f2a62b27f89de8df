"""A measure as a flow of the loaded content: an opening, one item a message, the score at the end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from bot.content.compiled import Content
from bot.content.lengths import LABEL, units
from bot.content.measures.model import Item, Measure, Texts
from bot.content.messages import Messages
from bot.flows.cards import Choice, End, Flow, Offer, Option, Save

OPENING, GO = "go", "go"
END = "measure-end"
"""The message of every end: the score is said in our words, not in theirs."""

Key = tuple[str, str | None]


def with_measures(content: Content, measures: Iterable[Measure]) -> Content:
    """Content with a flow for each measure. In a language that a measure lacks its own texts are those of
    its first language: it is not offered there, but whoever changes theirs half-way can go on."""
    added = {measure.flow: measure for measure in measures}
    texts = {
        (language, *key): text
        for measure in added.values()
        for language in content.languages
        for key, text in _wordings(measure, content.messages, language)
    }
    flows = {name: flow_of(measure) for name, measure in added.items()}
    return replace(
        content,
        flows={**content.flows, **flows},
        messages=content.messages.having(texts),
        measures=added,
    )


def flow_of(measure: Measure) -> Flow:
    """Its cards. The answers are kept as one note, and with them the score (conversations/measuring.py)."""
    name = measure.flow
    opening = Choice(kind="choice", id=OPENING, options=(Option(id=GO),), message=f"{name}-{OPENING}")
    items = (
        Choice(
            kind="choice",
            id=item.card,
            optional=item.optional,
            hide=item.card in measure.alarms,
            options=tuple(Option(id=option) for option in measure.options[item.answers]),
            message=f"{name}-{item.card}",
        )
        for item in measure.items
    )
    kept = Save(save="note", values={item.card: item.card for item in measure.items})
    end = End(
        kind="end",
        id="end",
        message=END,
        effects=(kept, Offer(offer="remind"), Offer(offer="look_back"), Offer(offer="menu")),
    )
    return Flow(id=name, cards=(opening, *items, end))


def _wordings(measure: Measure, ours: Messages, language: str) -> Iterator[tuple[Key, str]]:
    texts, name = measure.texts(language), measure.flow
    yield (name, None), texts.title
    yield (name, "button"), texts.short or texts.title
    opening = f"{name}-{OPENING}"
    yield (
        (opening, None),
        ours.html(
            language,
            "measure-opening",
            title=texts.title,
            introduction=texts.introduction,
            licence=texts.licence,
            holder=measure.licence.holder,
        ),
    )
    for attribute in (GO, f"{GO}-said"):
        yield (opening, attribute), ours.plain(language, "measure-begin")
    for item in measure.items:
        yield from _item(measure, item, texts)


def _item(measure: Measure, item: Item, texts: Texts) -> Iterator[tuple[Key, str]]:
    """Answers that no button holds whole stand numbered in the message, and their numbers on the buttons."""
    message = f"{measure.flow}-{item.card}"
    asked, answers = texts.items[item.id], texts.answers[item.answers]
    numbered = any(units(answer) > LABEL for answer in answers)
    listed = [f"{number}. {answer}" for number, answer in enumerate(answers, 1)] if numbered else []
    yield (message, None), "\n".join([f"{asked}\n", *listed]) if numbered else asked
    for number, (option, answer) in enumerate(zip(measure.options[item.answers], answers, strict=True), 1):
        yield (message, option), str(number) if numbered else answer
        yield (message, f"{option}-said"), answer

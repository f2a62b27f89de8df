"""Every card of the real content, in each language: it renders, and it fits."""

from __future__ import annotations

from datetime import date

import pytest

from bot.content import Content
from bot.content.lengths import LABEL, MESSAGE, units, visible
from bot.content.render import render
from bot.flows import buttons
from bot.flows.answers import Answer
from bot.flows.cards import Card, Choice, Choices, End, Offer, Say, Scale, Share
from bot.flows.screens import Screen
from tests.running import world

CONTENT = world().content
FULL = {"relation_name": Answer(words="mijn <zus> " * 5), "relation_gate": Answer(picked=("open",))}


def answer(card: Card) -> Answer:
    """A long answer of the kind that the card takes."""
    match card:
        case Choice():
            return Answer(picked=(card.options[-1].id,), card=card.message)
        case Choices():
            ticks = tuple(option.id for option in card.options if option.id != card.none)
            return Answer(picked=ticks, words="&" * 5_000 if card.own_words else "", card=card.message)
        case Scale():
            return Answer(picked=("10",), card=card.message)
        case _ if card.kind == "moment":
            return Answer(moment="2026-09-30T19:30", card=card.message)
        case _:
            return Answer(words="<👍" * 5_000, card=card.message)


def screens(content: Content, flow_id: str, answered: bool) -> list[Screen]:
    flow, found, says = content.flows[flow_id], [], []
    answers = dict(FULL) if answered else {}
    for card in flow.cards:
        if isinstance(card, Say):
            says.append(card)
            continue
        ends = card.effects if isinstance(card, End) else ()
        found.append(
            Screen(
                flow_id,
                99_999,
                card,
                says=tuple(says[-2:]),
                options=card.options if isinstance(card, Choice | Choices) else (),
                ticked=frozenset(answer(card).picked) if isinstance(card, Choices) else frozenset(),
                place=(3, 12),
                can_go_back=True,
                answers=dict(answers),
                offers=tuple(effect for effect in ends if isinstance(effect, Offer)),
                shares=tuple(effect for effect in ends if isinstance(effect, Share)),
            )
        )
        says.clear()
        if answered:
            answers[card.id] = answer(card)
    return found


@pytest.mark.parametrize("answered", [True, False])
@pytest.mark.parametrize("language", ["en", "nl", pytest.param("nl-BE", marks=pytest.mark.slow)])
@pytest.mark.parametrize("flow_id", CONTENT.flows)
def test_every_card_renders_and_fits(flow_id: str, language: str, answered: bool) -> None:
    for screen in screens(CONTENT, flow_id, answered):
        rendered = render(
            CONTENT,
            screen,
            language,
            session="s" * 11,
            today=date(2026, 9, 30),
            subject="r" * 11,
            values={"operator": "iemand"},
        )
        assert 0 < units(visible(rendered.html)) <= MESSAGE, screen.card.id
        assert len(rendered.html.encode()) < 32_768
        assert len(rendered.rows) <= 12
        for row in rendered.rows:
            for button in row:
                assert 0 < units(button.label) <= LABEL + 2
                assert button.data is None or len(button.data.encode()) <= buttons.LIMIT

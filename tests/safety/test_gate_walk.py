"""Nothing in a repair flow can be reached for a relationship that the gate has closed: every way through
every flow, over the classes of answers that its conditions tell apart."""

from __future__ import annotations

import pytest

from bot.content import content_dir
from bot.content.checks.facts import facts_of
from bot.content.checks.walk import Walk
from bot.content.compiled import load_doors
from bot.content.loading import load_sources
from bot.flows.answers import Answer
from bot.flows.cards import Card, Choice, Choices, End, Flow, Say
from bot.safety import gate

SOURCES = load_sources(content_dir())
FACTS = facts_of((s.flow for s in SOURCES.values()), ("en", "nl"), load_doors(content_dir() / "doors.yaml"))
FLOWS = [source.flow for source in SOURCES.values() if not source.flow.block]
WITH_GATE = [flow for flow in FLOWS if any(card.message == "gate-safety" for card in flow.cards)]
GATED = [flow for flow in FLOWS if flow.gated]

INNER = {
    "welcome": "before anybody is named",
    "first_minute": "puts somebody on the map, and asks what contact gives and costs",
    "map_person": "describes a contact; its offers of a step look at the gate",
    "reflect": "looks back; what asks about one's own part looks at the gate",
    "check_in": "asks how a step went that was planned while the gate was open",
    "unsent_letter": "is never sent",
    "rulers": "numbers about oneself",
    "history_us": "remembers and misses",
    "good_moment": "notices, says nothing",
    "trust_pace": "what one needs to see; the pace is one's own",
    "they_slipped": "safety first; words for tomorrow look at the gate",
    "validation": "practises on made-up lines; the gate stands before doing it for real",
    "look_again": "asks the gate's questions",
    "pair_invite": "makes a link; what two people then share asks each of them about fear",
}
"""Flows about somebody that stay there behind a closed gate, each with the reason."""

GATE_CARDS = ("safety", "fear_which", "today")


def verdict(known: dict[str, Answer]) -> str:
    """What the gate says to these answers; ``open`` where they have not been asked."""
    if "safety" not in known:
        return "open"
    picked = {name: known[name].picked if name in known else () for name in GATE_CARDS}
    return gate(safety=picked["safety"], fear="".join(picked["fear_which"][:1]), today=picked["today"])


def of_the_gate(card: Card) -> bool:
    """Whether it is one of the gate's own cards, where a closed gate ends the flow."""
    return card.message.startswith(("gate-", "place-"))


def after_the_gate(flow: Flow) -> list[Card]:
    last = max(n for n, card in enumerate(flow.cards) if card.message.startswith("gate-"))
    return list(flow.cards[last + 1 :])


@pytest.mark.parametrize("flow", WITH_GATE, ids=lambda flow: flow.id)
def test_no_way_leads_past_a_closed_gate(flow: Flow) -> None:
    behind = {card.id for card in after_the_gate(flow)}
    keep = frozenset((*GATE_CARDS, "relation_gate"))
    passed = 0
    for card, ways in Walk(flow, FACTS, keep).cards():
        if card.id not in behind:
            continue
        for known in ways:
            assert verdict(known) == "open", (flow.id, card.id, {n: a.picked for n, a in known.items()})
            passed += 1
    assert passed, "nobody gets past the gate at all"


@pytest.mark.parametrize("flow", GATED, ids=lambda flow: flow.id)
def test_a_gated_flow_says_nothing_of_repair_before_its_gate(flow: Flow) -> None:
    first = next(n for n, card in enumerate(flow.cards) if card.message == "gate-safety")
    for card in flow.cards[:first]:
        opening = card.message.startswith(("who-", "opening-"))
        own = flow.id == "repair_step" and card.id in ("contact", "remembering", "over")
        assert isinstance(card, Say | End) or opening or own, card.id
    assert isinstance(flow.cards[first], Choices)


def test_every_flow_about_somebody_is_gated_or_inner_work() -> None:
    about = {flow.id for flow in FLOWS if flow.about in ("relation", "step")}
    gated = {flow.id for flow in GATED}
    assert about - gated <= INNER.keys()
    assert not gated & INNER.keys()
    assert {flow.id for flow in WITH_GATE} >= gated


def test_the_gates_own_classes_are_told_apart() -> None:
    """Else one representative would stand for an open gate and for a closed one."""
    cards = {card.id: card for card in SOURCES["gate"].flow.cards}
    assert isinstance(cards["safety"], Choices) and isinstance(cards["fear_which"], Choice)
    walk = Walk(next(flow for flow in GATED if flow.id == "repair_step"), FACTS, frozenset(GATE_CARDS))
    seen = {}
    for card, ways in walk.cards():
        if of_the_gate(card) and isinstance(card, End):
            seen[card.id] = {verdict(known) for known in ways}
    assert seen["closed"] == {"closed"}
    assert seen["asked_rest"] == {"rest"}
    assert seen["not_today"] == {"today"}

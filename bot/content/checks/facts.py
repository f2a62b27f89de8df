"""The facts that conditions and texts may use, and the values they can have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.flows.cards import Card, Choice, Choices, Flow, Save, Scale

FIXED: Mapping[str, frozenset[str]] = {
    "guess_country": frozenset({"nl", "be", "uk", "ie", "us", "ca", "au", "de", "other"}),
    "relation_gate": frozenset({"open", "closed", "rest", "today"}),
    "relation_waiting": frozenset({"two", "waited"}),
    "shared_state": frozenset({"open", "over"}),
    "shared_member": frozenset({"yes"}),
    "shared_drawn": frozenset({"yes"}),
    "shared_name": frozenset(),
    "shared_title": frozenset(),
    "shared_meeting_by": frozenset(),
    "shared_meeting": frozenset({"asked", "fine", "begun"}),
    "shared_agreed": frozenset(),
    "shared_gate": frozenset({"closed"}),
    "shared_given": frozenset({"yes"}),
    "shared_shown": frozenset({"yes"}),
    "shared_stage": frozenset({"asked", "agreed", "day"}),
    **dict.fromkeys(("shared_partner", "shared_first", "shared_weeks"), frozenset()),
    **{
        f"shared_{whose}_{field}": frozenset()
        for whose in ("theirs", "mine")
        for field in ("one", "two", "three", "four", "line")
    },
    "shared_weather": frozenset({"released", "late"}),
    "shared_called": frozenset(),
    "shared_session": frozenset({"set"}),
}
"""Facts that the conversations work out (docs/content.md, "Facts"); beside them ``language``, ``map_size``
and what flows save."""

ALWAYS_DOORS = ("person", "general", "away")
"""Doors without words of their own: a name on the map, nothing fitted, back after two weeks."""

WHEREABOUTS = ("here", "clock", "planned", "away")
"""What only the flow ``zone`` knows (bot/conversations/whereabouts.py)."""

GROUPS = {"consent": "person", "profile": "person", "relation": "relation", "step": "step"}
"""What a ``save`` fills → how its facts begin. Notes are not facts."""


@dataclass(frozen=True)
class Domain:
    """What a card's answer or a fact can be: ``options``, and whether a number or something else too."""

    options: frozenset[str] = frozenset()
    number: bool = False
    several: bool = False

    def joined(self, other: Domain) -> Domain:
        return Domain(
            self.options | other.options, self.number or other.number, self.several or other.several
        )


def domain_of(card: Card) -> Domain:
    """The values that conditions on a card may name."""
    match card:
        case Choice() | Choices():
            return Domain(frozenset(o.id for o in card.options), several=isinstance(card, Choices))
        case Scale():
            return Domain(number=True)
        case _:
            return Domain()


def facts_of(flows: Iterable[Flow], languages: Iterable[str], doors: Iterable[str] = ()) -> dict[str, Domain]:
    """Every fact that can be there: the fixed ones, and each field that some flow saves. ``doors`` are those
    of ``doors.yaml``."""
    facts = {name: Domain(values) for name, values in FIXED.items()}
    facts["language"] = Domain(frozenset(language for language in languages if "-" not in language))
    facts["doors"] = Domain(frozenset({*doors, *ALWAYS_DOORS}), several=True)
    facts["map_size"] = Domain(number=True)
    facts |= dict.fromkeys(WHEREABOUTS, Domain())
    for flow in flows:
        cards = {card.id: card for card in flow.cards}
        for card in flow.cards:
            for effect in card.effects:
                if not isinstance(effect, Save) or effect.save not in GROUPS:
                    continue
                saved = {field: domain_of(cards[c]) for field, c in effect.values.items() if c in cards}
                saved |= {field: Domain(frozenset({option})) for field, option in effect.put.items()}
                for field, domain in saved.items():
                    name = f"{GROUPS[effect.save]}_{field}"
                    facts[name] = facts[name].joined(domain) if name in facts else domain
    return facts

"""The mirror for two: each looks in both directions alone, and releases single cards to the other. Nothing is
seen until both have, and nobody learns whether the other answered (domain, R2 and L3)."""

from __future__ import annotations

from dataclasses import replace

from bot.conversations.circles import pairs
from bot.conversations.circles.circle import Member, Round
from bot.conversations.circles.group_turn import GroupTurn
from bot.conversations.circles.rituals import Ritual
from bot.flows.answers import Answers

KIND = "mirror"


def begin(turn: GroupTurn) -> None:
    """One of the two begins. The other is asked once it is known that this one has nothing to fear."""
    if pairs.under_way(turn, KIND) is None:
        turn.open_round(KIND, due_at=turn.now_ms + pairs.WAITS)


def due(turn: GroupTurn, about: Round) -> None:
    """It has been open for long enough: not both released anything, or both have had time to read it."""
    turn.end(about)


def released(turn: GroupTurn, about: Round) -> None:
    """Both are told in the same moment, or nobody is. Who has only said that there is nothing to fear has
    released nothing yet."""
    if not about.data.get("asked"):
        about = pairs.ask_others(turn, about)
    if about.data.get("shown") or not pairs.both_gave(turn, about):
        return
    shown = turn.save(replace(about.with_data(shown=True), due_at=turn.now_ms + pairs.WAITS))
    for member in turn.members:
        turn.ask(member, "mirror_shown", shown)


def facts(turn: GroupTurn, about: Round, member: Member) -> Answers:
    return pairs.sides(turn, about, member)


MIRROR = Ritual(
    kind=KIND,
    begin=begin,
    due=due,
    released=released,
    flows=("mirror", "mirror_shown"),
    facts=facts,
)

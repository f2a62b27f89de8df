"""What a ritual is: plain functions that know what to do when something happens to one of its rounds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from bot.conversations.circles.circle import Member, Round
from bot.conversations.circles.group_turn import GroupTurn
from bot.flows.answers import Answers

Press = Callable[[GroupTurn, Member, Round, str], bool]
"""A member pressed a button of a round, whose ``extra`` is given. False: it is not theirs, or out of date."""


def _begun(turn: GroupTurn) -> None:
    """A ritual that nobody begins in the group."""


def _nothing(turn: GroupTurn, about: Round) -> None:
    """Nothing follows."""


def _not_ours(turn: GroupTurn, member: Member, about: Round, words: str) -> bool:
    return False


def _nobody_left(turn: GroupTurn, about: Round, gone: Member) -> None:
    """It goes on without them."""


def _no_facts(turn: GroupTurn, about: Round, member: Member) -> Answers:
    return {}


@dataclass(frozen=True, slots=True)
class Ritual:
    """``begin``: somebody, or the calendar, begins it in a group. ``due``: the round's ``due_at`` has come
    (it is None when this is called). ``presses``: action → what a button of it does. ``replied``: a member
    answered the message of an open round; False when that is not for them. ``released``: a member released
    words in it. ``moved``: the group became a supergroup, and its messages stay behind, where nothing edits
    them. ``left``: somebody who took part does no more; their words are gone already. ``taken_back``:
    a member took back what they had released. ``flows`` are those that a member goes through in private for
    it, and ``facts`` what these may know of the round. ``in_menu``: a family can begin and plan it; its name
    is the message ``ritual-<kind>``.
    """

    kind: str
    begin: Callable[[GroupTurn], None] = _begun
    due: Callable[[GroupTurn, Round], None] = _nothing
    presses: Mapping[str, Press] = field(default_factory=dict)
    replied: Callable[[GroupTurn, Member, Round, str], bool] = _not_ours
    released: Callable[[GroupTurn, Round], None] = _nothing
    moved: Callable[[GroupTurn, Round], None] = _nothing
    left: Callable[[GroupTurn, Round, Member], None] = _nobody_left
    taken_back: Callable[[GroupTurn, Round, Member], None] = _nobody_left
    flows: tuple[str, ...] = ()
    facts: Callable[[GroupTurn, Round, Member], Answers] = _no_facts
    in_menu: bool = False

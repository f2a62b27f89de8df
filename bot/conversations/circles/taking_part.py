"""Arriving in a group, and the way in and out for each by themself."""

from __future__ import annotations

from bot.conversations.circles.circle import Member
from bot.conversations.circles.group_turn import GroupTurn

LINK = "https://t.me/{username}?start={token}"
"""Opens our private chat with a token (Bot API, deep links)."""


def introduce(turn: GroupTurn) -> None:
    """One short introduction: what it sees, what it never does, and the button to take part."""
    come_in = (turn.button("button-take_part", "take_part"),)
    rituals = (turn.button("button-rituals", "rituals", extra="new"),)
    turn.post(turn.html("group-introduction"), (come_in, rituals))


def take_part(turn: GroupTurn, about: str, extra: str) -> bool:
    """Each decides for themself, in private: the press opens their own chat with a link for them alone."""
    if turn.who is not None:
        turn.tell("group-already_in")
        return True
    token = turn.view.invite(turn.sender)
    turn.url = LINK.format(username=turn.world.username, token=token)
    return True


def privacy(turn: GroupTurn) -> None:
    turn.post(turn.html("group-privacy"))


def leave(turn: GroupTurn) -> None:
    """Who leaves says so in the group only by the command itself; the answer is private."""
    turn.leaving = turn.who


def unknown(turn: GroupTurn) -> None:
    """A command that is not for groups."""
    turn.post(turn.html("group-unknown"))


def gone(turn: GroupTurn, member: Member) -> None:
    """Somebody takes no part any more; what they had said or promised is withdrawn already."""

"""Arriving in a group, and the way in and out for each by themself."""

from __future__ import annotations

from datetime import timedelta

from bot.clock import to_ms
from bot.content.render import Button
from bot.conversations.circles.circle import Member, rounds_in
from bot.conversations.circles.group_turn import GroupTurn

LINK = "https://t.me/{username}?start={token}"
"""Opens our private chat with a token (Bot API, deep links)."""

ALONE = "https://t.me/{username}"

WAYS = (
    ("button-take_part", "take_part", ""),
    ("button-rituals", "rituals", "new"),
    ("button-pause_here", "pause", ""),
    ("group_settings-button", "settings", ""),
)
"""What stands under /help: the label of each button, and the panel that it opens, with its extra."""

TOLD_EVERY = timedelta(hours=1)


def added(turn: GroupTurn) -> None:
    """Added to a group. Where somebody takes part already it is told once more that it is there (a group that
    became a supergroup may be): then everything has been said."""
    if not turn.members:
        introduce(turn)


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


def help_(turn: GroupTurn) -> None:
    """What it can do here, and the ways to it."""
    rows = tuple((turn.button(label, action, extra=extra),) for label, action, extra in WAYS)
    turn.post(turn.html("group-help"), rows)


def help_now(turn: GroupTurn) -> None:
    """A call for help: what anybody may read, and the way to where numbers stand."""
    open_it = Button(turn.plain("group-help_now_button"), url=ALONE.format(username=turn.world.username))
    turn.post(turn.html("group-help_now"), ((open_it,),))


def privacy(turn: GroupTurn) -> None:
    turn.post(turn.html("group-privacy"))


def leave(turn: GroupTurn) -> None:
    """Who leaves says so in the group only by the command itself; the answer is private."""
    turn.leaving = turn.who


def unknown(turn: GroupTurn) -> None:
    """A command that is not for groups: said once an hour at most."""
    if turn.circle.told_at > to_ms(turn.now - TOLD_EVERY):
        return
    turn.change_circle(told_at=turn.now_ms)
    turn.post(turn.html("group-unknown"))


def gone(turn: GroupTurn, member: Member) -> None:
    """Somebody takes no part any more; what they had said or promised is withdrawn already. After the last
    nothing goes on, and nothing comes again by itself."""
    if turn.members:
        return
    view = turn.view
    for about in (*rounds_in(view, "open"), *rounds_in(view, "planned")):
        view.sql.round_delete(id=about.id)
    for ritual in view.sql.ritual_list(circle_id=turn.circle.id):
        view.sql.ritual_delete(circle_id=turn.circle.id, kind=ritual["kind"])

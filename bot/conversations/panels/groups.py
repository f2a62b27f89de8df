"""In your groups: the circles that somebody takes part in, and what they can do there for themself alone."""

from __future__ import annotations

from collections.abc import Iterator

from bot.content.lengths import LABEL, cut
from bot.content.names import isolated
from bot.content.render import Button
from bot.conversations import play
from bot.conversations.circles.circle import Round, round_of
from bot.conversations.circles.group_turn import GroupTurn
from bot.conversations.nudges.planning import local_of
from bot.conversations.panels.pieces import Row, menu_row, show
from bot.conversations.sharing import crossing, membership, releasing
from bot.conversations.turn import Turn
from bot.flows import buttons

KINDS = ("family",)
"""The circles that are listed; what has a panel of its own is not."""

RENAME = "group_name"


def groups(turn: Turn, _: str = "") -> None:
    """All of them; one alone is opened at once."""
    found = list(_mine(turn))
    if len(found) == 1:
        group(turn, found[0].circle.id)
        return
    rows: list[Row] = [_titled(turn, each, "group") for each in found]
    rows.append(menu_row(turn))
    show(turn, turn.html("panel-groups" if found else "panel-groups_none"), rows)


def group(turn: Turn, circle_id: str) -> None:
    """One of them: my name, and what of mine can be read there."""
    entered = crossing.enter(turn, circle_id)
    if entered is None or entered.who is None:
        _gone(turn)
        return
    there = _released(turn, entered)
    rows: list[Row] = [
        (turn.button("button-group_name", buttons.panel("group_name", circle_id)),),
        *((_taking_back(turn, about),) for about in there),
        (turn.button("button-group_leave", buttons.panel("group_leave", circle_id)),),
        menu_row(turn),
    ]
    html = turn.html(
        "panel-group",
        title=isolated(_title(turn, entered)),
        name=isolated(entered.who.name),
        count=len(there),
    )
    show(turn, html, rows)


def rename(turn: Turn, circle_id: str) -> None:
    """Ask for another name."""
    if crossing.enter(turn, circle_id) is None:
        _gone(turn)
        return
    play.begin(turn, RENAME, shared_id=circle_id)


def leave(turn: Turn, circle_id: str = "") -> None:
    """Asked once, and for no reason. Without a group named: the only one, or which."""
    found = list(_mine(turn))
    if circle_id:
        found = [each for each in found if each.circle.id == circle_id]
    if not found:
        groups(turn)
        return
    if len(found) > 1:
        rows: list[Row] = [_titled(turn, each, "group_leave") for each in found]
        show(turn, turn.html("panel-group_leave_which"), [*rows, menu_row(turn)])
        return
    rows = [
        (turn.button("button-group_leave_now", buttons.panel("group_gone", found[0].circle.id)),),
        (turn.button("button-group_stay", buttons.panel("group", found[0].circle.id)),),
    ]
    show(turn, turn.html("panel-group_leave", title=isolated(_title(turn, found[0]))), rows)


def leave_now(turn: Turn, circle_id: str) -> None:
    """Out of it."""
    if not membership.leave(turn, circle_id):
        _gone(turn)
        return
    show(turn, turn.html("sharing-left"), [menu_row(turn)])


def take_back(turn: Turn, round_id: str) -> None:
    """What was released in one round is released no more."""
    entered = crossing.enter_round(turn, round_id)
    if entered is None:
        _gone(turn)
        return
    releasing.take_back(turn, round_id)
    turn.toast = turn.plain("notice-taken_back")
    group(turn, entered.circle.id)


def _mine(turn: Turn) -> Iterator[GroupTurn]:
    for row in turn.tx.sql.member_of_person(person_id=turn.person_id):
        entered = crossing.enter(turn, row["circle_id"])
        if entered is not None and entered.circle.kind in KINDS:
            yield entered


def _released(turn: Turn, entered: GroupTurn) -> list[Round]:
    """The rounds in which something of this person's is released, the latest first."""
    assert entered.who is not None, "only who takes part is here"
    rows = turn.tx.sql.released_of_member(member_id=entered.who.id)
    found = {row["round_id"]: round_of(entered.view, row["round_id"]) for row in rows}
    return sorted((each for each in found.values() if each), key=lambda each: -each.created_at)


def _taking_back(turn: Turn, about: Round) -> Button:
    day = turn.world.content.messages.day(turn.language, local_of(turn, about.created_at).date())
    name = f"ritual-{about.kind}"
    known = turn.world.content.messages.has(turn.language, name)
    label = turn.plain("button-take_back", ritual=turn.plain(name if known else "group-a_ritual"), day=day)
    return Button(cut(label, LABEL), data=buttons.panel("group_back", about.id))


def _titled(turn: Turn, entered: GroupTurn, panel: str) -> Row:
    return (
        Button(isolated(cut(_title(turn, entered), LABEL)), data=buttons.panel(panel, entered.circle.id)),
    )


def _title(turn: Turn, entered: GroupTurn) -> str:
    return entered.circle.title or turn.plain("group-untitled")


def _gone(turn: Turn) -> None:
    turn.toast = turn.plain("notice-outdated")
    groups(turn)

"""With somebody: what two people share, each in their own chat."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot.clock import from_ms
from bot.content.render import Button
from bot.conversations import play, records
from bot.conversations.circles import pairs
from bot.conversations.circles.group_turn import GroupTurn
from bot.conversations.gates import made_for
from bot.conversations.panels.menu import begin
from bot.conversations.panels.people import at_rest, told_to_rest
from bot.conversations.panels.pieces import Row, menu_row, person_button, show
from bot.conversations.sharing import crossing, membership, pairing
from bot.conversations.turn import Turn
from bot.flows import buttons

SHOWN = 6
"""Pairs on one screen: nobody has many."""

FLOWS = {"asked": "trust_begin", "agreed": "trust_begin", "day": "trust_day"}
"""By the stage of a daily minute."""


def together(turn: Turn, relation_id: str = "") -> None:
    """Those with whom something is shared, and asking somebody. Nobody who rests is asked."""
    if relation_id and records.relation(turn, relation_id) is None:
        relation_id = ""
    if relation_id and told_to_rest(turn, relation_id):
        at_rest(turn, relation_id)
        return
    entered = _pairs(turn)
    if not entered:
        begin(turn, "pair_invite", relation_id)
        return
    rows: list[Row] = [
        (Button(_label(turn, each), data=buttons.panel("pair", each.circle.id)),) for each in entered[:SHOWN]
    ]
    rows.append((turn.button("button-pair_new", buttons.offer("pair_invite", relation_id)),))
    show(turn, turn.html("panel-together"), [*rows, menu_row(turn)])


def pair(turn: Turn, circle_id: str) -> None:
    """One pair: what can be done, and the ways to stop. It looks the same whatever the other does or did."""
    entered = _entered(turn, circle_id)
    if entered is None:
        together(turn)
        return
    rows: list[Row] = []
    if pairs.has_met(entered):
        rows.append((turn.button("ritual-mirror", buttons.panel("pair_mirror", circle_id)),))
        rows.append((turn.button("ritual-trust_day", buttons.panel("pair_trust", circle_id)),))
        if _gave(entered):
            rows.append((turn.button("button-pair_take_back", buttons.panel("pair_take_back", circle_id)),))
        if _minutes(entered):
            rows.append((turn.button("button-pair_no_trust", buttons.panel("pair_no_trust", circle_id)),))
    else:
        rows.append((turn.button("button-pair_link", buttons.panel("pair_link", circle_id)),))
    rows.append((turn.button("button-pair_stop", buttons.panel("pair_stop", circle_id)),))
    show(turn, turn.html("panel-pair"), [*rows, menu_row(turn)])


def link(turn: Turn, circle_id: str) -> None:
    """Another link, where nobody opened the first."""
    entered = _entered(turn, circle_id)
    if entered is None or pairs.has_met(entered):
        turn.toast = turn.plain("notice-outdated")
        return
    pairing.give_link(turn, circle_id)


def mirror(turn: Turn, circle_id: str) -> None:
    about = membership.begin(turn, circle_id, "mirror")
    if about is None:
        turn.toast = turn.plain("notice-outdated")
        return
    play.begin(turn, "mirror", shared_id=about.id)


def trust(turn: Turn, circle_id: str) -> None:
    about = membership.begin(turn, circle_id, "trust_day")
    if about is None:
        turn.toast = turn.plain("notice-outdated")
        return
    play.begin(turn, FLOWS[about.data["stage"]], shared_id=about.id)


def take_back(turn: Turn, circle_id: str) -> None:
    pairing.take_back(turn, circle_id)
    turn.toast = turn.plain("notice-taken_back")
    pair(turn, circle_id)


def no_trust(turn: Turn, circle_id: str) -> None:
    pairing.stop_trust(turn, circle_id)
    turn.toast = turn.plain("notice-no_trust")
    pair(turn, circle_id)


def stop(turn: Turn, circle_id: str) -> None:
    """Asked once: what is stopped doesn't come back by a press."""
    if _entered(turn, circle_id) is None:
        together(turn)
        return
    rows: list[Row] = [
        (turn.button("button-pair_stop", buttons.panel("pair_stopped", circle_id)),),
        (turn.button("button-pair_stay", buttons.panel("pair", circle_id)),),
    ]
    show(turn, turn.html("panel-pair_stop"), rows)


def stopped(turn: Turn, circle_id: str) -> None:
    if _entered(turn, circle_id) is None:
        together(turn)
        return
    membership.leave(turn, circle_id)
    show(turn, turn.html("sharing-left"), [menu_row(turn)])


def _pairs(turn: Turn) -> list[GroupTurn]:
    mine = [row["circle_id"] for row in turn.tx.sql.member_of_person(person_id=turn.person_id)]
    return [entered for each in mine if (entered := _entered(turn, each)) is not None]


def _entered(turn: Turn, circle_id: str) -> GroupTurn | None:
    entered = crossing.enter(turn, circle_id)
    return entered if entered is not None and entered.circle.kind == "pair" else None


def _label(turn: Turn, entered: GroupTurn) -> str:
    """By the name on this person's own map, else by the day it began: the other's own name goes with them,
    and nobody is to see here that somebody went."""
    if (relation := made_for(turn, entered.circle.id)) is not None:
        return person_button(turn, relation, "").label
    since = from_ms(entered.who.joined_at if entered.who is not None else turn.now_ms)
    day = since.astimezone(ZoneInfo(turn.zone)).date()
    return turn.plain("together-since", day=turn.world.content.messages.day(turn.language, day))


def _minutes(entered: GroupTurn) -> bool:
    """Whether there is a daily minute to stop: one of the two has proposed it. Who has only looked at it, and
    thought better of it, is not told on by a button at the other's."""
    about = pairs.under_way(entered, "trust_day")
    return about is not None and (about.data["stage"] != "asked" or "by" in about.data)


def _gave(entered: GroupTurn) -> bool:
    about = pairs.under_way(entered, "mirror")
    return about is not None and entered.who is not None and entered.who.id in pairs.given(entered, about)

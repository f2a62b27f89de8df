"""Homework on both sides: the professional proposes a conversation; the client takes it up, or not."""

from __future__ import annotations

from bot.content.lengths import LABEL, cut
from bot.content.render import Button
from bot.conversations.bridges import bridge as bridges
from bot.conversations.bridges import homework
from bot.conversations.bridges.homework import Homework
from bot.conversations.panels.clients import back_to, clients, label, mine
from bot.conversations.panels.menu import begin
from bot.conversations.panels.pieces import Row, menu_row, show
from bot.conversations.turn import Turn
from bot.flows import buttons

SHOWN = 6

# ------------------------------------------------------------------------------------- the professional


def given(turn: Turn, bridge_id: str) -> None:
    """What was proposed to a client, done or not done; and the sections from which to propose more."""
    bridge = mine(turn, bridge_id)
    if bridge is None:
        clients(turn)
        return
    lines = [
        turn.html("client-work_line", work=turn.plain(each.flow), done=int(each.state == "done"))
        for each in homework.of(turn, bridge)[:SHOWN]
    ]
    head = turn.html("panel-client_work", client=label(turn, bridge))
    rows: list[Row] = [
        (turn.button(f"section-{name}", buttons.panel("client_pick", f"{bridge_id}.{name}")),)
        for name in homework.sections(turn)
    ]
    about = [turn.html("clients-not_live"), turn.html("client-work_about")]
    text = "\n\n".join(map(str, [head, *about, *(["\n".join(map(str, lines))] if lines else [])]))
    show(turn, text, [*rows, back_to(turn, bridge_id)])


def pick(turn: Turn, argument: str) -> None:
    """The conversations of a section; a press proposes one."""
    bridge_id, _, name = argument.partition(".")
    bridge, flows = mine(turn, bridge_id), homework.sections(turn).get(name)
    if bridge is None or flows is None:
        clients(turn)
        return
    rows: list[Row] = [
        (Button(turn.plain(flow, "button"), data=buttons.panel("client_ask", f"{bridge_id}.{flow}")),)
        for flow in flows
    ]
    rows.append((turn.button("button-client_work", buttons.panel("client_work", bridge_id)),))
    text = turn.html("panel-client_pick", client=label(turn, bridge))
    show(turn, f"{text}\n\n{turn.html('clients-not_live')}", rows)


def ask(turn: Turn, argument: str) -> None:
    """Propose it."""
    bridge_id, _, flow = argument.partition(".")
    bridge = mine(turn, bridge_id)
    if bridge is not None:
        is_new = homework.propose(turn, bridge, flow)
        turn.toast = turn.plain("notice-work_proposed" if is_new else "notice-work_already")
    given(turn, bridge_id)


# ------------------------------------------------------------------------------------------- the client


def mine_to_do(turn: Turn, bridge_id: str) -> None:
    """What a professional proposed to this client, and what can be done with it."""
    bridge = bridges.get(turn, bridge_id)
    if bridge is None or not bridge.stands or bridge.client_id != turn.person_id:
        turn.toast = turn.plain("notice-outdated")
        return
    every = homework.of(turn, bridge)[:SHOWN]
    lines = [turn.html(f"homework-line_{each.state}", work=turn.plain(each.flow)) for each in every]
    rows: list[Row] = []
    for each in every:
        if each.state in ("proposed", "declined"):
            rows.append((_button(turn, "button-homework_look", each, "homework_one"),))
        elif each.state == "accepted":
            rows.append((_button(turn, "button-homework_go", each, "homework_go"),))
    head = turn.html("panel-homework" if every else "panel-homework_empty")
    text = "\n\n".join(map(str, [head, *(["\n".join(map(str, lines))] if lines else [])]))
    back = turn.button("button-bridge_back", buttons.panel("bridge", bridge_id))
    show(turn, text, [*rows[:SHOWN], (back, *menu_row(turn))])


def one(turn: Turn, work_id: str) -> None:
    """One proposal: yes, or not now."""
    work = _waiting(turn, work_id)
    if work is None:
        return
    rows: list[Row] = [
        (turn.button("button-homework_yes", buttons.panel("homework_yes", work_id)),),
        (turn.button("button-homework_no", buttons.panel("homework_no", work_id)),),
        (turn.button("button-bridge_back", buttons.panel("homework", work.bridge_id)),),
    ]
    flow = turn.world.content.flows[work.flow]
    words = turn.html("panel-homework_one", work=turn.plain(work.flow), minutes=flow.minutes)
    show(turn, words, rows)


def accept(turn: Turn, work_id: str) -> None:
    """Taken up: now, or later."""
    work = _waiting(turn, work_id)
    if work is None:
        return
    homework.decide(turn, work, "accepted")
    rows: list[Row] = [
        (turn.button("button-homework_now", buttons.panel("homework_go", work_id)),),
        (turn.button("button-homework_later", buttons.panel("homework", work.bridge_id)),),
    ]
    show(turn, turn.html("homework-accepted", work=turn.plain(work.flow)), rows)


def decline(turn: Turn, work_id: str) -> None:
    work = _waiting(turn, work_id)
    if work is None:
        return
    homework.decide(turn, work, "declined")
    back = turn.button("button-bridge_back", buttons.panel("homework", work.bridge_id))
    show(turn, turn.html("homework-declined"), [(back, *menu_row(turn))])


def go(turn: Turn, work_id: str) -> None:
    """Begin it, as anybody begins it: with whom it is about, and behind its gate."""
    work = homework.get(turn, work_id)
    if work is None or work.state != "accepted":
        turn.toast = turn.plain("notice-outdated")
        return
    begin(turn, work.flow)


def _waiting(turn: Turn, work_id: str) -> Homework | None:
    """Homework that is not done; else a kind word."""
    work = homework.get(turn, work_id)
    if work is None or work.state == "done":
        turn.toast = turn.plain("notice-outdated")
        return None
    return work


def _button(turn: Turn, message: str, work: Homework, panel: str) -> Button:
    return Button(
        cut(turn.plain(message, work=turn.plain(work.flow)), LABEL), data=buttons.panel(panel, work.id)
    )

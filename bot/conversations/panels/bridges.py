"""The client's side of a bridge: whom they share with, the code, the next session, the log, and the end."""

from __future__ import annotations

from bot.content.lengths import LABEL, cut
from bot.content.names import isolated
from bot.content.render import Button
from bot.conversations import play
from bot.conversations.bridges import bridge as kept
from bot.conversations.bridges import ending, for_session, granting, log
from bot.conversations.bridges.bridge import Bridge
from bot.conversations.nudges.planning import local_of
from bot.conversations.panels.menu import begin
from bot.conversations.panels.pieces import Row, menu_row, show
from bot.conversations.turn import Turn
from bot.flows import buttons
from bot.storage.erasing import erase

SHOWN = 6
"""Professionals on one screen: nobody has many."""

LINES = 10
"""Of the log on one screen."""


def bridges(turn: Turn, _: str = "") -> None:
    """With whom something is shared; where there is nobody yet, what it is."""
    mine = kept.of_client(turn)
    if not mine:
        begin(turn, "share_begin")
        return
    rows: list[Row] = [
        (Button(cut(_label(turn, each), LABEL), data=buttons.panel("bridge", each.id)),)
        for each in mine[:SHOWN]
    ]
    rows.append((turn.button("button-bridge_new", buttons.offer("share_begin")),))
    show(turn, turn.html("panel-bridges"), [*rows, menu_row(turn)])


def bridge(turn: Turn, bridge_id: str) -> None:
    """One of them: what is shared, the session, the log; one press ends it."""
    found = of_client(turn, bridge_id)
    if found is None:
        bridges(turn)
        return
    if found.ended_at:
        rows: list[Row] = [
            (turn.button("button-bridge_log", buttons.panel("bridge_log", bridge_id)),),
            (turn.button("button-bridge_gone", buttons.panel("bridge_gone", bridge_id)),),
        ]
        head = turn.html("bridge-over", called=called(turn, found), moment=_moment(turn, found.ended_at))
        show(turn, head, [*rows, _back(turn)])
    elif not found.stands:
        _waiting(turn, found)
    else:
        _standing(turn, found)


def _waiting(turn: Turn, found: Bridge) -> None:
    rows: list[Row] = [
        (turn.button("button-bridge_code", buttons.panel("bridge_code", found.id)),),
        (turn.button("button-bridge_drop", buttons.panel("bridge_end", found.id)),),
        _back(turn),
    ]
    holds = found.code_until > turn.now_ms
    until = _moment(turn, found.code_until) if holds else ""
    words = "bridge-waits" if holds else "bridge-waits_over"
    show(turn, turn.html(words, called=called(turn, found), moment=until), rows)


def _standing(turn: Turn, found: Bridge) -> None:
    argument = found.id
    came = next((each.at for each in log.entries(turn, argument) if each.what == "came"), found.created_at)
    parts = [turn.html("bridge-stands", called=called(turn, found), moment=_moment(turn, came))]
    count = len(granting.given(turn, found))
    parts.append(turn.html("bridge-count", count=count))
    day = granting.session_day(found)
    if day is not None and day >= local_of(turn, turn.now_ms).date():
        session = turn.world.content.messages.moment(turn.language, kept.session_at(found))
        parts.append(turn.html("bridge-session", moment=session))
    parts.append(turn.html("bridge-manners"))
    rows: list[Row] = [
        (turn.button("button-bridge_items", buttons.panel("bridge_items", argument)),),
        (turn.button("button-bridge_session", buttons.panel("bridge_session", argument)),),
        (turn.button("button-bridge_lines", buttons.panel("bridge_lines", argument)),),
        (
            turn.button("button-homework", buttons.panel("homework", argument)),
            turn.button("button-bridge_log", buttons.panel("bridge_log", argument)),
        ),
        (turn.button("button-bridge_end", buttons.panel("bridge_end", argument)),),
        _back(turn),
    ]
    show(turn, "\n\n".join(map(str, parts)), rows)


def code(turn: Turn, bridge_id: str) -> None:
    """Another code, where nobody came on with the first."""
    found = of_client(turn, bridge_id)
    if found is None or found.stands or found.ended_at:
        bridge(turn, bridge_id)
        return
    turn.show(for_session.code_shown(turn, bridge_id, kept.renew_code(turn, found)))


def end(turn: Turn, bridge_id: str) -> None:
    """At once, and without asking twice: it may be somebody else who came."""
    found = of_client(turn, bridge_id)
    if found is not None and not found.ended_at:
        ending.end(turn, found)
        turn.toast = turn.plain("notice-bridge_ended" if found.stands else "notice-bridge_dropped")
    if kept.of_client(turn):
        bridge(turn, bridge_id)
    else:
        show(turn, turn.html("bridge-dropped"), [menu_row(turn)])


def gone(turn: Turn, bridge_id: str) -> None:
    """One that ended is erased, with its log."""
    found = of_client(turn, bridge_id)
    if found is not None and found.ended_at:
        erase(turn.tx, "bridge", bridge_id)
        turn.toast = turn.plain("notice-erased")
    if kept.of_client(turn):
        bridges(turn)
    else:
        show(turn, turn.html("bridge-none"), [menu_row(turn)])


def session(turn: Turn, bridge_id: str) -> None:
    """When the next one is."""
    _begin(turn, "share_session", bridge_id)


def lines(turn: Turn, bridge_id: str) -> None:
    """Three lines for it, now."""
    _begin(turn, "prep", bridge_id)


def _begin(turn: Turn, flow: str, bridge_id: str) -> None:
    found = of_client(turn, bridge_id)
    if found is None or not found.stands:
        bridge(turn, bridge_id)
        return
    play.begin(turn, flow, shared_id=bridge_id)


def log_(turn: Turn, argument: str) -> None:
    """Who did what and when, the latest first; ``argument``: the bridge's id, and the line to begin at."""
    bridge_id, _, first = argument.partition(".")
    found = of_client(turn, bridge_id)
    if found is None:
        bridges(turn)
        return
    start = int(first) if first.isascii() and first.isdecimal() else 0
    every = log.entries(turn, bridge_id)
    shown = [turn.html("panel-bridge_log", called=called(turn, found))]
    for each in every[start : start + LINES]:
        item = turn.plain(f"bridge-item_{each.item}") if each.item else ""
        by = each.by if each.what == "ended" and each.by != "hecht" else None
        did = turn.plain(f"bridge-log_{each.what}", by, item=item)
        shown.append(turn.html("bridge-log_line", moment=_moment(turn, each.at), did=did))
    rows: list[Row] = []
    if len(every) > start + LINES:
        more = buttons.panel("bridge_log", f"{bridge_id}.{start + LINES}")
        rows.append((turn.button("button-more", more),))
    show(turn, "\n\n".join(map(str, shown)), [*rows, back_to(turn, bridge_id)])


def of_client(turn: Turn, bridge_id: str) -> Bridge | None:
    """A bridge on which this person is the client; None for any other id."""
    found = kept.get(turn, bridge_id)
    return found if found is not None and found.client_id == turn.person_id else None


def called(turn: Turn, found: Bridge) -> str:
    """What the client calls the professional, at the start of a line."""
    return isolated(found.called) if found.called else turn.plain("bridge-professional")


def back_to(turn: Turn, bridge_id: str) -> Row:
    return (turn.button("button-bridge_back", buttons.panel("bridge", bridge_id)), *menu_row(turn))


def _back(turn: Turn) -> Row:
    return (turn.button("button-bridges", buttons.panel("bridges")), *menu_row(turn))


def _label(turn: Turn, found: Bridge) -> str:
    """The name, and since when where there is none or it is over."""
    day = turn.world.content.messages.day(turn.language, local_of(turn, found.created_at).date())
    if found.ended_at:
        return turn.plain("bridge-label_over", called=called(turn, found))
    return called(turn, found) if found.called else turn.plain("bridge-label_since", day=day)


def _moment(turn: Turn, at_ms: int) -> str:
    return turn.world.content.messages.moment(turn.language, local_of(turn, at_ms))

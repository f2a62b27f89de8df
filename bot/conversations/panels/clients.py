"""The professional's side of bridges: their clients, one of them with what is shared, the log, the end.

Each of these screens says that nobody watches live. What a client shares is shown by one of them only, in one
message, which is emptied as soon as anything else is done (`bridges.looking`).
"""

from __future__ import annotations

from datetime import timedelta

from markupsafe import Markup

from bot.content.lengths import COMFORT, LABEL, cut, units, visible
from bot.content.names import isolated
from bot.content.render import Button, Rendered
from bot.content.saying import at_start
from bot.conversations import play
from bot.conversations.bridges import bridge as bridges
from bot.conversations.bridges import ending, log, looking
from bot.conversations.bridges.bridge import Bridge
from bot.conversations.bridges.looking import Item
from bot.conversations.nudges.planning import local_of
from bot.conversations.panels.pieces import Row, menu_row, show
from bot.conversations.turn import Turn
from bot.flows import buttons

SHOWN = 6
"""Clients on a screen."""

LINES = 10
"""Of the log on a screen."""

ROOM = COMFORT - 400
"""UTF-16 units of items on a page, under its heading."""

OF_THE_CLIENT = ("accepted", "declined")
"""What the log says to its client only: of homework the professional learns whether it is done."""


def clients(turn: Turn, page: str = "") -> None:
    """Those on whose bridge this person is, first those of whom something reads otherwise than last time."""
    mine = [(looking.news(turn, each), each) for each in bridges.of_professional(turn)]
    mine.sort(key=lambda one: not one[0])
    first = int(page) if page.isascii() and page.isdecimal() and int(page) < len(mine) else 0
    rows: list[Row] = [
        (Button(_button_label(turn, each, is_new), data=buttons.panel("client", each.id)),)
        for is_new, each in mine[first : first + SHOWN]
    ]
    if len(mine) > first + SHOWN:
        rows.append((turn.button("button-more", buttons.panel("clients", str(first + SHOWN))),))
    rows += [
        (turn.button("button-client_enter", buttons.offer("bridge_enter")),),
        (
            turn.button("button-clients_when", buttons.panel("rhythm", "clients")),
            turn.button("button-client_practice", buttons.panel("section", "practice")),
        ),
        menu_row(turn),
    ]
    show(turn, _page(turn, turn.html("panel-clients" if mine else "panel-clients_empty")), rows)


def client(turn: Turn, argument: str) -> None:
    """What one of them shares now, each with its last day: in one message, unless that is too long."""
    bridge_id, _, number = argument.partition(".")
    bridge = mine(turn, bridge_id)
    if bridge is None:
        turn.toast = turn.plain("notice-outdated")
        clients(turn)
        return
    shared = looking.shared(turn, bridge)
    pages = _pages([_item(turn, each) for each in shared])
    here = int(number) if number.isascii() and number.isdecimal() and int(number) < len(pages) else 0
    rows: list[Row] = []
    if here + 1 < len(pages):
        rows.append((turn.button("button-more", buttons.panel("client", f"{bridge_id}.{here + 1}")),))
    rows += [
        (
            turn.button("button-client_work", buttons.panel("client_work", bridge_id)),
            turn.button("button-client_print", buttons.panel("client_print", bridge_id)),
        ),
        (
            turn.button("button-client_log", buttons.panel("client_log", bridge_id)),
            turn.button("button-client_label", buttons.panel("client_label", bridge_id)),
        ),
        (turn.button("button-client_end", buttons.panel("client_end", bridge_id)),),
        _back(turn),
    ]
    head = turn.html("panel-client" if shared else "panel-client_empty", client=label(turn, bridge))
    text = Markup("\n\n").join([_page(turn, head), *pages[here]])
    # In the place of what was pressed, whatever they prefer: a message whose number is known can be emptied.
    row = turn.show(Rendered(str(text), tuple(rows)), in_place=True)
    if not number:
        looking.opened(turn, bridge, row, shared)
    else:
        looking.stands(turn, bridge, row, shared)


def rename(turn: Turn, bridge_id: str) -> None:
    """Another name for a client, which only the professional sees."""
    if mine(turn, bridge_id) is None:
        clients(turn)
        return
    play.begin(turn, "bridge_label", shared_id=bridge_id)


def end(turn: Turn, bridge_id: str) -> None:
    """Asked once: what ends here doesn't come back by a press."""
    bridge = mine(turn, bridge_id)
    if bridge is None:
        clients(turn)
        return
    rows: list[Row] = [
        (turn.button("button-client_end", buttons.panel("client_ended", bridge_id)),),
        (turn.button("button-client_stay", buttons.panel("client", bridge_id)),),
    ]
    show(turn, _page(turn, turn.html("panel-client_end", client=label(turn, bridge))), rows)


def ended(turn: Turn, bridge_id: str) -> None:
    bridge = mine(turn, bridge_id)
    if bridge is not None:
        ending.end(turn, bridge)
        turn.toast = turn.plain("notice-client_ended")
    clients(turn)


def log_(turn: Turn, argument: str) -> None:
    """Who did what and when, the latest first; ``argument``: the bridge, and the line to begin at."""
    bridge_id, _, number = argument.partition(".")
    bridge = mine(turn, bridge_id)
    if bridge is None:
        clients(turn)
        return
    every = [each for each in log.entries(turn, bridge_id) if each.what not in OF_THE_CLIENT]
    first = int(number) if number.isascii() and number.isdecimal() else 0
    lines = [_page(turn, turn.html("panel-client_log", client=label(turn, bridge)))]
    for each in every[first : first + LINES]:
        item = turn.plain(f"bridge-item_{each.item}") if each.item else ""
        by = (
            each.by
            if turn.world.content.messages.has(turn.language, f"client-log_{each.what}", each.by)
            else None
        )
        moment = turn.world.content.messages.moment(turn.language, local_of(turn, each.at))
        did = turn.plain(f"client-log_{each.what}", by, item=item)
        lines.append(turn.html("bridge-log_line", moment=moment, did=did))
    rows: list[Row] = []
    if len(every) > first + LINES:
        rows.append(
            (turn.button("button-more", buttons.panel("client_log", f"{bridge_id}.{first + LINES}")),)
        )
    show(turn, Markup("\n\n").join(lines), [*rows, back_to(turn, bridge_id)])


def mine(turn: Turn, bridge_id: str) -> Bridge | None:
    """A bridge that stands on which this person is the professional; None for any other id."""
    return next((each for each in bridges.of_professional(turn) if each.id == bridge_id), None)


def label(turn: Turn, bridge: Bridge) -> str:
    """What the professional calls a client; where they don't, since when there is a bridge."""
    if bridge.label:
        return isolated(bridge.label)
    day = turn.world.content.messages.day(turn.language, local_of(turn, bridge.created_at).date())
    return turn.plain("client-since", day=day)


def back_to(turn: Turn, bridge_id: str) -> Row:
    return (turn.button("button-client_back", buttons.panel("client", bridge_id)), *_back(turn))


def last_day(turn: Turn, item: Item) -> str:
    """The last day on which an item is shared."""
    last = (local_of(turn, item.grant.expires_at) - timedelta(minutes=1)).date()
    return turn.world.content.messages.day(turn.language, last)


def _button_label(turn: Turn, bridge: Bridge, is_new: bool) -> str:
    name = label(turn, bridge)
    return cut(turn.plain("client-new", client=name) if is_new else name, LABEL)


def _page(turn: Turn, head: Markup) -> Markup:
    """Every screen of this side says the same first."""
    return Markup("\n\n").join([head, turn.html("clients-not_live")])


def _item(turn: Turn, item: Item) -> Markup:
    name = at_start(turn.plain(f"bridge-item_{item.grant.item}"), turn.language)
    head = turn.html("client-item", item=name, day=last_day(turn, item))
    return Markup("\n\n").join([head, *(item.shown.lines or [turn.html("client-item_empty")])])


def _pages(parts: list[Markup]) -> list[list[Markup]]:
    """As few pages as hold them, in order; an item is never split."""
    pages: list[list[Markup]] = [[]]
    room = ROOM
    for part in parts:
        long = units(visible(str(part))) + 2
        if pages[-1] and long > room:
            pages.append([])
            room = ROOM
        pages[-1].append(part)
        room -= long
    return pages


def _back(turn: Turn) -> Row:
    return (turn.button("button-clients", buttons.panel("clients")), *menu_row(turn))

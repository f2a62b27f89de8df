"""What a client shares, item by item: each is seen first as the professional would see it."""

from __future__ import annotations

from datetime import timedelta

from markupsafe import Markup

from bot.content.lengths import LABEL, cut
from bot.content.names import clean_words
from bot.content.render import Button
from bot.conversations import records
from bot.conversations.bridges import granting, own
from bot.conversations.bridges.bridge import Bridge
from bot.conversations.bridges.items import ITEMS, shown
from bot.conversations.bridges.view import Grant
from bot.conversations.nudges.planning import local_of
from bot.conversations.panels.bridges import back_to, bridges, called, of_client
from bot.conversations.panels.looking_back import note_words
from bot.conversations.panels.pieces import Row, show
from bot.conversations.turn import Turn
from bot.flows import buttons

SHOWN, ROOM = 6, 120
"""Notes on a screen, and UTF-16 units of each."""

WHOLE = ("map", "steps", "boundaries", "gauges", "plan")
"""Items that are one thing; notes are chosen one by one, and three lines come from their flow."""


def items(turn: Turn, bridge_id: str) -> None:
    """Every item and whether it is shared, and what can't be."""
    bridge = _standing(turn, bridge_id)
    if bridge is None:
        bridges(turn)
        return
    given = granting.given(turn, bridge)
    lines = [turn.html("panel-bridge_items", called=called(turn, bridge))]
    for item in WHOLE:
        found = next((each for each in given if each.item == item), None)
        lines.append(_state(turn, item, found))
    for item in granting.NOTES:
        count = sum(each.item == item for each in given)
        lines.append(turn.html("bridge-state_notes", item=turn.plain(f"bridge-item_{item}"), count=count))
    text = "\n".join(map(str, (lines[0], "", *lines[1:], "", turn.html("bridge-never_shared"))))
    each = [
        turn.button(f"button-item_{item}", buttons.panel("bridge_item", f"{bridge_id}.{item}"))
        for item in WHOLE
    ]
    each.append(turn.button("button-item_note", buttons.panel("bridge_notes", bridge_id)))
    rows: list[Row] = [tuple(each[n : n + 2]) for n in range(0, len(each), 2)]
    show(turn, text, [*rows, back_to(turn, bridge_id)])


def notes(turn: Turn, argument: str) -> None:
    """The notes, newest first, of which each can be shared; those that are, say so."""
    bridge_id, _, first = argument.partition(".")
    bridge = _standing(turn, bridge_id)
    if bridge is None:
        bridges(turn)
        return
    start = int(first) if first.isascii() and first.isdecimal() else 0
    every = records.notes(turn)
    given = {each.note_id: each for each in granting.given(turn, bridge) if each.note_id is not None}
    lines, rows = [turn.html("panel-bridge_notes" if every else "panel-bridge_notes_empty")], list[Row]()
    for number, note in enumerate(every[start : start + SHOWN], start=start + 1):
        words = cut(clean_words(note_words(turn, note)), ROOM)
        day = turn.world.content.messages.day(turn.language, local_of(turn, note.created_at).date())
        until = _day(turn, given[note.id]) if note.id in given else ""
        lines.append(turn.html("bridge-note_line", number=number, day=day, words=words, until=until))
        item = given[note.id].item if note.id in given else "note"
        label = cut(f"{number}. {words}", LABEL)
        rows.append((Button(label, data=buttons.panel("bridge_item", f"{bridge_id}.{item}.{note.id}")),))
    if len(every) > start + SHOWN:
        more = buttons.panel("bridge_notes", f"{bridge_id}.{start + SHOWN}")
        rows.append((turn.button("button-more", more),))
    rows.append((turn.button("button-bridge_items", buttons.panel("bridge_items", bridge_id)),))
    show(turn, "\n\n".join(map(str, lines)), [*rows, back_to(turn, bridge_id)])


def item(turn: Turn, argument: str) -> None:
    """One item, exactly as the professional would see it; then until when, or no more."""
    bridge, name, note_id = _named(turn, argument)
    if bridge is None:
        bridges(turn)
        return
    seen = shown(
        turn.world.content, turn.language, name, own.material(turn), zone=turn.zone, note_id=note_id
    ).lines
    found = _found(turn, bridge, name, note_id)
    heading = turn.html("bridge-preview", item=turn.plain(f"bridge-item_{name}"))
    lines = [heading, *(seen or [turn.html("bridge-nothing_yet")]), _state(turn, name, found)]
    if name in WHOLE and (seen or found is not None):
        lines.append(turn.html("bridge-also_later"))
    rows: list[Row] = []
    if seen or found is not None:
        each = [
            turn.button(f"button-until_{span}", buttons.panel("bridge_until", f"{argument}.{span}"))
            for span in granting.last_days(turn, bridge)
        ]
        rows += [tuple(each[n : n + 2]) for n in range(0, len(each), 2)]
    if found is not None:
        rows.append((turn.button("button-bridge_take", buttons.panel("bridge_take", argument)),))
    if note_id is not None:
        rows.append((turn.button("button-item_note", buttons.panel("bridge_notes", bridge.id)),))
    else:
        rows.append((turn.button("button-bridge_items", buttons.panel("bridge_items", bridge.id)),))
    show(turn, "\n\n".join(map(str, lines)), [*rows, back_to(turn, bridge.id)])


def until(turn: Turn, argument: str) -> None:
    """Share it up to a day, or up to another one than before."""
    named, _, span = argument.rpartition(".")
    bridge, name, note_id = _named(turn, named)
    day = granting.last_days(turn, bridge).get(span) if bridge is not None else None
    if bridge is None or day is None or not granting.grant(turn, bridge, name, day, note_id):
        turn.toast = turn.plain("notice-outdated")
    else:
        turn.toast = turn.plain("notice-bridge_shared")
    item(turn, named)


def take(turn: Turn, argument: str) -> None:
    """Take it back."""
    bridge, name, note_id = _named(turn, argument)
    if bridge is not None and granting.take_back(turn, bridge, name, note_id):
        turn.toast = turn.plain("notice-bridge_taken")
    item(turn, argument)


def _standing(turn: Turn, bridge_id: str) -> Bridge | None:
    found = of_client(turn, bridge_id)
    return found if found is not None and found.stands else None


def _named(turn: Turn, argument: str) -> tuple[Bridge | None, str, str | None]:
    """The bridge, the item, and the note that it is; no bridge for what isn't theirs or is no item."""
    bridge_id, _, rest = argument.partition(".")
    name, _, note_id = rest.partition(".")
    is_note = name in granting.NOTES
    if name not in ITEMS or (is_note and records.note(turn, note_id) is None):
        return None, name, None
    return _standing(turn, bridge_id), name, note_id if is_note else None


def _found(turn: Turn, bridge: Bridge, name: str, note_id: str | None) -> Grant | None:
    given = granting.given(turn, bridge)
    return next((each for each in given if (each.item, each.note_id) == (name, note_id)), None)


def _state(turn: Turn, name: str, found: Grant | None) -> Markup:
    until = _day(turn, found) if found is not None else ""
    return turn.html("bridge-state", item=turn.plain(f"bridge-item_{name}"), until=until)


def _day(turn: Turn, found: Grant) -> str:
    """The last day on which it is shared, with its year where that is another one."""
    last = (local_of(turn, found.expires_at) - timedelta(minutes=1)).date()
    day = turn.world.content.messages.day(turn.language, last)
    return day if last.year == local_of(turn, turn.now_ms).year else f"{day} {last.year}"

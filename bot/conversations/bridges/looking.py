"""A professional looks at what is shared: it stands in their chat for as long as they look, an hour at most.

The message is emptied when they go anywhere else, when its hour is over, and when what it shows is taken
back, has run out, or is erased. Which message it is stands in the bridge, in the transaction that showed it,
so that no crash leaves it there.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

from bot.clock import to_ms
from bot.conversations import people
from bot.conversations.bridges import bridge as bridges
from bot.conversations.bridges import items, log
from bot.conversations.bridges.bridge import Bridge
from bot.conversations.bridges.items import Shown
from bot.conversations.bridges.view import BridgeView, Grant
from bot.conversations.export import delivering
from bot.conversations.turn import Turn
from bot.storage import outbox

STANDS = timedelta(hours=1)
"""How long it stands at most."""


@dataclass(frozen=True, slots=True)
class Item:
    """An item that is shared now, as this professional reads it."""

    grant: Grant
    shown: Shown


def shared(turn: Turn, bridge: Bridge) -> list[Item]:
    """What this professional may see there now."""
    return _shared(turn, bridge, turn.language, turn.zone)


def news(turn: Turn, bridge: Bridge) -> bool:
    """Whether anything there reads otherwise than when they looked last. What changed out of their sight is
    no news: that somebody writes at all is nobody's business."""
    return any(bridge.seen.get(name) != mark for name, mark in _marks(turn, bridge).items())


def with_news(turn: Turn) -> int:
    """With how many clients there is news."""
    return sum(news(turn, each) for each in bridges.of_professional(turn))


def opened(turn: Turn, bridge: Bridge, row: int, shown: Iterable[Item]) -> None:
    """They look: it is in the log, and the outbox row ``row`` shows it until its hour is over, or until the
    first of it runs out."""
    log.write(turn, bridge.id, "professional", "looked")
    turn.tx.sql.bridge_set_looked(id=bridge.id, looked_at=turn.now_ms)
    bridges.save(turn, replace(bridge, seen=_marks(turn, bridge)))
    stands(turn, bridge, row, shown)


def stands(turn: Turn, bridge: Bridge, row: int, shown: Iterable[Item]) -> None:
    """Another page of the same look."""
    until = min([to_ms(turn.now + STANDS), *(item.grant.expires_at for item in shown)])
    turn.tx.sql.bridge_set_shown(id=bridge.id, shown=row, shown_until=until)
    turn.planned = True


def empty(turn: Turn, bridge: Bridge) -> None:
    """Nothing is to stand with the professional any more, whoever's turn it is. A print on its way is called
    back. Where they blocked us nothing can be emptied: what stands there stays known, and goes as soon as
    they are back."""
    row = turn.tx.sql.bridge_get(id=bridge.id)
    if row is None or row["professional_id"] is None:
        return
    chats = turn.tx.sql.chat_of_person(person_id=row["professional_id"])
    for chat in chats:
        delivering.call_back(turn, chat["id"])
    if row["shown"] is None:
        return
    reached = all(chat["reachable"] for chat in chats)
    turn.tx.sql.bridge_set_shown(id=bridge.id, shown=None if reached else row["shown"], shown_until=None)
    for chat in chats if reached else ():
        mine = chat["id"] == turn.chat.id
        theirs = turn if mine else people.turn_in(turn.tx, turn.world, chat["id"], turn.now)
        _close(theirs, row["shown"])
        if not mine:
            turn.rows += theirs.rows


def standing(turn: Turn) -> list[tuple[str, int]]:
    """(bridge, outbox row) of what stands in this chat, before anything is done there."""
    if turn.chat.person_id is None:
        return []
    rows = turn.tx.sql.bridges_shown_to(professional_id=turn.person_id)
    return [(row["id"], row["shown"]) for row in rows]


def left(turn: Turn, stood: Iterable[tuple[str, int]]) -> None:
    """Something was done in a chat where that stood: it is emptied, unless another screen took its place."""
    for bridge_id, shown in stood:
        row = turn.tx.sql.bridge_get(id=bridge_id)
        if row is None or row["shown"] is None:  # it has been seen to
            continue
        if not turn.silenced and not _replaced(turn, shown):  # silenced, the chat is being cleared
            _close(turn, shown)
        if row["shown"] == shown:
            turn.tx.sql.bridge_set_shown(id=bridge_id, shown=None, shown_until=None)


def _close(turn: Turn, row: int) -> None:
    turn.close_message(row, turn.html("clients-closed"))


def _replaced(turn: Turn, shown: int) -> bool:
    message = outbox.message_of(turn.tx, shown)
    return message is not None and any(
        row.chat_id == turn.chat.id and row.method == "edit" and row.edits_message == message
        for row in turn.rows
    )


def _shared(turn: Turn, bridge: Bridge, language: str, zone: str) -> list[Item]:
    view = BridgeView(turn, bridge)
    material, content = view.material(), turn.world.content
    return [
        Item(each, items.shown(content, language, each.item, material, zone=zone, note_id=each.note_id))
        for each in view.grants()
    ]


def _marks(turn: Turn, bridge: Bridge) -> Mapping[str, str]:
    """By item, what tells one reading of it from another; the same in any language and zone."""
    return {
        item.grant.note_id or item.grant.item: hashlib.sha256(
            "\n".join(item.shown.lines).encode()
        ).hexdigest()[:12]
        for item in _shared(turn, bridge, "en", "UTC")
    }

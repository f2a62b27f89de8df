"""A bridge ends, or something on it runs out: the professional's screen is emptied in that transaction."""

from __future__ import annotations

from datetime import datetime

from bot.clock import to_ms
from bot.conversations import people
from bot.conversations.bridges import bridge as bridges
from bot.conversations.bridges import log, looking
from bot.conversations.bridges.bridge import Bridge
from bot.conversations.turn import Turn, World
from bot.storage.erasing import erase, remember
from bot.storage.tx import Tx


def end(turn: Turn, bridge: Bridge) -> None:
    """Whoever of the two says so: nothing is shared any more, nothing is asked about a session, and a
    restored backup doesn't bring it back. The log stays, for the client to read."""
    if bridge.professional_id is None and not bridge.ended_at and bridge.client_id == turn.person_id:
        erase(turn.tx, "bridge", bridge.id)  # nobody came: there is nothing to remember
        return
    if bridge.ended_at:
        return
    looking.empty(turn, bridge)
    turn.tx.sql.granted_delete_of(bridge_id=bridge.id)
    turn.tx.sql.nudge_cancel_of_bridge(bridge_id=bridge.id)
    by: log.By = "client" if bridge.client_id == turn.person_id else "professional"
    log.write(turn, bridge.id, by, "ended")
    turn.tx.sql.bridge_end(id=bridge.id, ended_at=turn.now_ms)
    remember(turn.tx, "bridge", bridge.id)


def end_all(turn: Turn) -> None:
    """Every bridge of this person's, on either side: before all of theirs is erased, or when they agree to
    nothing any more."""
    for each in (*bridges.of_client(turn), *bridges.of_professional(turn)):
        end(turn, each)


def unshow(turn: Turn) -> None:
    """Something of this client's was erased: what stands of it with a professional goes too. Whoever looks
    again finds what is still there."""
    for each in bridges.of_client(turn):
        if each.stands:
            looking.empty(turn, each)


def look_after(tx: Tx, world: World, now: datetime, bridge_id: str) -> Turn | None:
    """What ran out on a bridge is shared no more; what stood with the professional long enough goes. None
    where there is nobody to do it for: then that is tidied up without a word."""
    row = tx.sql.bridge_get(id=bridge_id)
    chats = tx.sql.chat_of_person(person_id=row["client_id"]) if row is not None else []
    turn = people.turn_in(tx, world, chats[0]["id"], now) if chats else None
    bridge = bridges.get(turn, bridge_id) if turn is not None and turn.chat.person_id is not None else None
    if turn is None or bridge is None:
        set_aside(tx, bridge_id, now)
        return None
    over = [each for each in tx.sql.granted_of(bridge_id=bridge_id) if each["expires_at"] <= turn.now_ms]
    for each in over:
        log.write_in(tx, bridge_id, "hecht", "ran_out", each["item"], at=each["expires_at"])
    looking.empty(turn, bridge)
    tx.sql.granted_delete_over(bridge_id=bridge_id, now=to_ms(now))
    return turn


def set_aside(tx: Tx, bridge_id: str, now: datetime) -> None:
    """What is over is gone from the tables, whatever became of its screen."""
    tx.sql.granted_delete_over(bridge_id=bridge_id, now=to_ms(now))
    tx.sql.bridge_set_shown(id=bridge_id, shown=None, shown_until=None)

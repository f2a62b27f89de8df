"""What a client lets their professional see: given item by item, until the end of a day, and taken back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta

from bot import moments
from bot.clock import to_ms
from bot.conversations.bridges import log, looking
from bot.conversations.bridges.bridge import Bridge
from bot.conversations.bridges.items import ITEMS
from bot.conversations.bridges.view import Grant
from bot.conversations.nudges.planning import local_now
from bot.conversations.turn import Turn

NOTES = ("note", "prep")
"""Items that are one note each."""

SPANS: Mapping[str, timedelta] = {
    "weeks": timedelta(weeks=4),
    "months": timedelta(weeks=13),
    "year": timedelta(days=365),
}
"""For how long, beside *until the next session*: nothing is shared for longer than a year."""


def given(turn: Turn, bridge: Bridge) -> list[Grant]:
    """What is shared now on a bridge of this person's, in the order in which it was."""
    if bridge.client_id != turn.person_id or not bridge.stands:
        return []
    rows = turn.tx.sql.granted_of(bridge_id=bridge.id)
    every = [Grant(r["id"], r["item"], r["note_id"], r["granted_at"], r["expires_at"]) for r in rows]
    return [each for each in every if each.expires_at > turn.now_ms]


def last_days(turn: Turn, bridge: Bridge) -> dict[str, date]:
    """The days that can be chosen, by their names in buttons; the session's only while it is to come."""
    today = local_now(turn).date()
    days = {name: today + span for name, span in SPANS.items()}
    session = session_day(bridge)
    return days if session is None or session < today else {"session": session, **days}


def session_day(bridge: Bridge) -> date | None:
    """The local day of the next session, where one is set."""
    return datetime.fromisoformat(bridge.session).date() if bridge.session else None


def grant(turn: Turn, bridge: Bridge, item: str, last_day: date, note_id: str | None = None) -> bool:
    """Share an item up to and with a local day, instead of until another one; gives whether it is shared.
    What now ends earlier than before doesn't stand with the professional for longer either."""
    latest = local_now(turn).date() + SPANS["year"]
    is_note = item in NOTES
    if not bridge.stands or bridge.client_id != turn.person_id or item not in ITEMS:
        return False
    if is_note != (note_id is not None) or last_day > latest:
        return False
    until = to_ms(moments.instant(last_day + timedelta(days=1), time(), turn.zone))
    if until <= turn.now_ms:
        return False
    before = _of_item(turn, bridge, item, note_id)
    for each in before:
        turn.tx.sql.granted_delete(id=each.id)
    turn.tx.sql.granted_insert(
        id=turn.tx.new_id(),
        bridge_id=bridge.id,
        item=item,
        note_id=note_id,
        granted_at=turn.now_ms,
        expires_at=until,
    )
    log.write(turn, bridge.id, "client", "granted", item)
    if any(each.expires_at > until for each in before):
        looking.empty(turn, bridge)
    turn.planned = True
    return True


def take_back(turn: Turn, bridge: Bridge, item: str, note_id: str | None = None) -> bool:
    """Share an item no more, from this moment; gives whether it was shared."""
    before = _of_item(turn, bridge, item, note_id)
    for each in before:
        turn.tx.sql.granted_delete(id=each.id)
    if before:
        log.write(turn, bridge.id, "client", "taken_back", item)
        looking.empty(turn, bridge)
    return bool(before)


def _of_item(turn: Turn, bridge: Bridge, item: str, note_id: str | None) -> list[Grant]:
    return [each for each in given(turn, bridge) if (each.item, each.note_id) == (item, note_id)]

"""What delivery reads and writes in the database: each function is one whole transaction."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from bot.delivery.policy import Hours, again_after
from bot.storage import chats, outbox
from bot.storage.outbox import LEASE_MS
from bot.storage.outgoing import Claimed, Outcome, Outgoing
from bot.storage.tx import Tx

LOST = "FateUnknown"
"""The error that a row keeps when nobody will ever know whether it arrived."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a scan claimed, and the earliest instant (ms) at which a waiting row is due; it may be past."""

    rows: list[Claimed]
    next_due: int | None


def claim(tx: Tx, now_ms: int, room: int) -> Found:
    """Claim at most ``room`` rows: those that are due, then those of unknown fate whose time has come."""
    rows = outbox.claim(tx, now_ms, room)
    if len(rows) < room:
        rows += outbox.unknown_due(tx, now_ms, room - len(rows))
    return Found(rows, outbox.earliest_due(tx, 0))


def settle(tx: Tx, own_from: int, now_ms: int, chance: Callable[[], float]) -> dict[str, int]:
    """At start: what a dead process had in flight waits as its class demands, or is given up. Rows from the
    id ``own_from`` on are this process's own, and stay in flight. Gives the freezes that hold, scope →
    instant (ms)."""
    marks: list[Outcome] = []
    in_flight = sorted(outbox.settle_leases(tx, now_ms), key=lambda claimed: claimed.message.id)
    newest = {_edited(c.message): c.message.id for c in in_flight if c.message.method == "edit"}
    for claimed in in_flight:
        row = claimed.message
        if row.id >= own_from:
            reclaim(tx, row.id, now_ms + LEASE_MS)
            continue
        if row.method in ("edit", "buttons") and row.id < newest.get(_edited(row), 0):
            # The newer one may have arrived: done again, this one would show its old question for a moment.
            marks.append(Outcome(row.id, "dropped", error="superseded"))
            continue
        wait = again_after(row, group=claimed.kind == "group", repeated=0, chance=chance)
        if wait is None:
            marks.append(Outcome(row.id, "failed", error=LOST))
        else:
            marks.append(Outcome(row.id, "unknown", error=LOST, at=now_ms + round(wait * 1000)))
    outbox.mark_many(tx, marks)
    return {row["scope"]: row["until_at"] for row in tx.sql.freeze_list(now=now_ms)}


def _edited(row: Outgoing) -> tuple[str, int | None, int | None]:
    """Which message an edit changes, as far as the row itself says."""
    return row.chat_id, *row.edited


def reclaim(tx: Tx, row_id: int, lease_until: int) -> bool:
    """A row that this process holds is in flight again, though the outbox says that it waits. False when it
    was finished, dropped or erased meanwhile."""
    if outbox.state_of(tx, row_id) not in ("due", "sending", "unknown"):
        return False
    tx.sql.outbox_claim(id=row_id, lease_until=lease_until)
    return True


def is_dropped(tx: Tx, row_id: int) -> bool:
    """Whether somebody took back what this process still holds."""
    return outbox.state_of(tx, row_id) == "dropped"


def target(tx: Tx, chat_id: str, row_id: int) -> tuple[int | None, int]:
    """The Telegram message that shows a row, or None, and the newest row that this message shows."""
    message_id = outbox.message_of(tx, row_id)
    if message_id is None:
        return None, 0
    return message_id, outbox.row_of_message(tx, chat_id, message_id) or 0


def addresses(tx: Tx, chat_ids: Collection[str]) -> dict[str, int]:
    """Our chat id → Telegram's; a chat that is gone is left out."""
    rows = ((chat_id, tx.sql.chat_get(id=chat_id)) for chat_id in chat_ids)
    return {chat_id: tx.open_address(chat_id, row["address"]) for chat_id, row in rows if row is not None}


def hours(tx: Tx, nudge: Outgoing, zone: str) -> Hours | None:
    """What a nudge's chat says about nudges now; ``zone`` is used where it has none. None when it is gone, or
    the nudge was dropped meanwhile: whom it is about is at rest now."""
    row = tx.sql.chat_get(id=nudge.chat_id)
    if row is None or outbox.state_of(tx, nudge.id) == "dropped":
        return None
    about = tx.sql.nudge_get(id=nudge.nudge_id) if nudge.nudge_id else None
    return Hours(
        reachable=bool(row["reachable"]),
        nudges_on=bool(row["nudges_on"]),
        zone=row["zone"] or zone,
        quiet_from=row["quiet_from"],
        quiet_until=row["quiet_until"],
        insisted=bool(about and about["insisted"]),
        paused_until=row["paused_until"] or 0,
    )


def unreachable(tx: Tx, chat_id: str) -> None:
    """Nothing reaches this chat any more: what waits for it is dropped, its person's nudges are cancelled.
    A new message from there makes it reachable again."""
    row = tx.sql.chat_get(id=chat_id)
    if row is None:
        return
    tx.sql.chat_set_reachable(id=chat_id, reachable=0)
    outbox.drop_said(tx, chat_id)
    if row["person_id"] is not None:
        tx.sql.nudge_cancel_of_person(person_id=row["person_id"])


def keep(tx: Tx, row: Outgoing, now_ms: int) -> None:
    """Write a row that this process holds already."""
    outbox.put(tx, row, now_ms)


def move(tx: Tx, chat_id: str, telegram_id: int) -> None:
    """The group has another Telegram id now."""
    chats.move_chat(tx, chat_id, telegram_id)


def freeze(tx: Tx, scope: str, until_at: int) -> None:
    """Keep that nothing may go to a chat, or to ``all``, before an instant (ms)."""
    tx.sql.freeze_upsert(scope=scope, until_at=until_at)

"""The gateway to the outbox: what is to be said to Telegram, and what became of it.

A row goes ``due → sending → sent | failed | dropped``; ``unknown`` when its fate is not known. Conversations
`put`; delivery claims, sends and marks. A finished row keeps its Telegram message id and loses its body.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, Literal

from bot.storage.outbox_ids import COUNTER_BITS
from bot.storage.outgoing import Claimed, Outcome, Outgoing, Rank
from bot.storage.tx import Tx

LEASE_MS = 60_000
"""How long a claimed row may be in flight before another process asks after it; longer than any HTTP call."""

BLANK = b""

ONLY_THERE = "only_there"
"""A body with this is an edit that never becomes a message of its own."""


MOST_OPEN = 50
"""Replies that may wait for a chat. Nobody reads more, and a chat that nothing reaches costs no more."""


def put(tx: Tx, message: Outgoing, now_ms: int, claimed: bool = True) -> bool:
    """Write one row. ``claimed`` rows that are due now are born in flight, for the sender of this process.

    A waiting edit of the same message that this one makes pointless is dropped. So is the row itself when it
    answers something and too many answers wait already; gives whether it is to be sent.
    """
    full = _is_full(tx, message)
    in_flight = claimed and not full and is_born_claimed(message, now_ms)
    if message.has_target:
        _supersede(tx, message)
    tx.sql.outbox_insert(
        id=message.id,
        chat_id=message.chat_id,
        rank=int(message.rank),
        method=message.method,
        body=BLANK if full else tx.keys.outbox.seal(_encoded(message), _place(message)),
        edits_row=message.edits_row,
        edits_message=message.edits_message,
        due_at=message.due_at,
        not_after=message.not_after,
        state="dropped" if full else "sending" if in_flight else "due",
        tries=1 if in_flight else 0,
        lease_until=now_ms + LEASE_MS if in_flight else None,
        created_at=now_ms,
        nudge_id=message.nudge_id,
        audience=message.audience,
    )
    return not full


def _is_full(tx: Tx, message: Outgoing) -> bool:
    """Whether too many answers wait for a chat for one more. What is urgent, takes something away, or was
    planned is no answer."""
    answers = message.rank is Rank.REPLY or message.method == "buttons"
    answers = answers and ONLY_THERE not in message.body
    return answers and tx.sql.outbox_open(chat_id=message.chat_id, rank=int(Rank.REPLY)) >= MOST_OPEN


def _encoded(message: Outgoing) -> bytes:
    return json.dumps(message.body, ensure_ascii=False).encode()


def is_born_claimed(message: Outgoing, now_ms: int) -> bool:
    """Whether its own process sends it without looking into the outbox. A nudge waits there for its turn: ten
    thousand at once then don't fill memory, and after a crash it is known which have not been tried."""
    return message.due_at <= now_ms and message.rank is not Rank.NUDGE


def born_claimed(tx: Tx, message: Outgoing, chat: Mapping[str, Any], now_ms: int) -> Claimed:
    """What `claim` would give for a row that was just `put` claimed; ``chat`` is a row of ``chat_get``."""
    facts = {**chat, "tries": 1, "created_at": now_ms}
    return _claimed(tx, message, facts, "due")


def claim(tx: Tx, now_ms: int, limit: int) -> list[Claimed]:
    """Take at most ``limit`` due rows into flight: by rank, oldest first, at most one per chat.

    Left alone are chats with a row in flight, chats that are frozen (429), and rows behind an older one of
    the same rank and chat, even when that one waits for another try.
    """
    return _take(tx, "due", now_ms, limit)


def unknown_due(tx: Tx, now_ms: int, limit: int) -> list[Claimed]:
    """Take rows of unknown fate whose time has come into flight, in the same way. They never block others."""
    return _take(tx, "unknown", now_ms, limit)


def settle_leases(tx: Tx, now_ms: int) -> list[Claimed]:
    """At start: every row that a dead process had in flight becomes unknown, due now.

    Gives those rows (still ``unknown``), so that delivery decides with `mark_many` by class and chat.
    """
    rows = tx.sql.outbox_in_flight()
    tx.sql.outbox_settle(now=now_ms)
    return [_from_row(tx, row, "unknown") for row in rows]


def mark_many(tx: Tx, outcomes: Iterable[Outcome]) -> int:
    """Record outcomes; gives how many rows changed. A finished row is not made to wait again, and one that
    was erased stays gone. Raises ValueError when ``due`` or ``unknown`` comes without ``at``."""
    changed = 0
    for outcome in outcomes:
        if outcome.state in ("due", "unknown"):
            if outcome.at is None:
                raise ValueError("a row that waits needs an instant")
            changed += tx.sql.outbox_wait(
                id=outcome.id, state=outcome.state, due_at=outcome.at, error=outcome.error
            )
        else:
            changed += tx.sql.outbox_finish(
                id=outcome.id,
                state=outcome.state,
                message_id=outcome.message_id,
                error=outcome.error,
                blank=BLANK,
            )
    return changed


def arrived(tx: Tx, row_id: int, message_id: int) -> bool:
    """A press proves that its message arrived: settles a row that is unknown or in flight."""
    return bool(tx.sql.outbox_arrived(id=row_id, message_id=message_id, blank=BLANK))


def nudge_arrived(tx: Tx, nudge_id: str, message_id: int) -> bool:
    """The same for the row of a nudge."""
    row_id = tx.sql.outbox_unsettled_of(nudge_id=nudge_id)
    return row_id is not None and arrived(tx, row_id, message_id)


def message_of(tx: Tx, row_id: int) -> int | None:
    """The Telegram message id that shows a row, followed through its edits; None when there is none (yet)."""
    kind, number = _follow(tx, row_id)
    return number if kind == "message" else None


def row_of_message(tx: Tx, chat_id: str, message_id: int) -> int | None:
    """The newest outbox row that a Telegram message of this chat shows."""
    row: int | None = tx.sql.outbox_row_of_message(chat_id=chat_id, message_id=message_id)
    return row


def state_of(tx: Tx, row_id: int) -> str | None:
    """due, sending, unknown, sent, failed, dropped, or None when the row is gone."""
    row = tx.sql.outbox_get(id=row_id)
    return None if row is None else row["state"]


def drop_chat(tx: Tx, chat_id: str) -> int:
    """Drop all that waits for a chat that is erased; gives how many rows."""
    dropped: int = tx.sql.outbox_drop_chat(chat_id=chat_id, blank=BLANK)
    return dropped


def forget_numbers(tx: Tx, chat_id: str) -> None:
    """A group moved: none of its messages can be changed any more, and what was to change one is dropped."""
    tx.sql.outbox_forget_numbers(chat_id=chat_id, blank=BLANK)


def drop(tx: Tx, row_id: int) -> None:
    """Drop one row that waits."""
    tx.sql.outbox_finish(id=row_id, state="dropped", message_id=None, error="taken_back", blank=BLANK)


def drop_said(tx: Tx, chat_id: str) -> int:
    """Drop all that waits to be said in a chat that nothing reaches; gives how many rows. What is to be
    deleted there stays planned: whoever blocks the bot and comes back must not find their files."""
    dropped: int = tx.sql.outbox_drop_said(chat_id=chat_id, blank=BLANK)
    return dropped


def silence(tx: Tx, chat_id: str) -> int:
    """Drop whatever has not reached a chat yet but what is deleted there, rows in flight too: what arrives
    all the same is known by its outcome. Gives how many rows."""
    dropped: int = tx.sql.outbox_silence(chat_id=chat_id, blank=BLANK)
    return dropped


def unsettled(tx: Tx, chat_id: str) -> list[int]:
    """The rows with new messages for a chat that may be there, or may come, without our knowing a number."""
    return [row["id"] for row in tx.sql.outbox_unsettled(chat_id=chat_id)]


def drop_nudges_about(tx: Tx, about_id: str) -> int:
    """Drop what has not gone out yet of the nudges about somebody, a step or a reminder; gives how many."""
    dropped: int = tx.sql.outbox_drop_nudges_about(about_id=about_id, blank=BLANK)
    return dropped


def earliest_due(tx: Tx, after_ms: int) -> int | None:
    """The next instant after ``after_ms`` at which a waiting row falls due, or None."""
    nexts = [
        tx.sql.outbox_next_due(state=state, rank=int(rank), after=after_ms)
        for state in ("due", "unknown")
        for rank in Rank
    ]
    return min((at for at in nexts if at is not None), default=None)


def prune(tx: Tx, before_ms: int) -> int:
    """Remove finished rows made before an instant; gives how many. The numbers of their messages are kept, so
    that these can be emptied when the person leaves."""
    tx.sql.message_keep(before_id=before_ms << COUNTER_BITS)
    removed: int = tx.sql.outbox_prune(before_id=before_ms << COUNTER_BITS)
    return removed


def _take(tx: Tx, state: Literal["due", "unknown"], now_ms: int, limit: int) -> list[Claimed]:
    # One query a rank: each walks its own stretch of the index in order, however long the table is.
    taken: list[Claimed] = []
    for rank in Rank:
        if len(taken) >= limit:
            break
        rows = tx.sql.outbox_claimable(state=state, rank=int(rank), now=now_ms, count=limit - len(taken))
        for row in rows:
            tx.sql.outbox_claim(id=row["id"], lease_until=now_ms + LEASE_MS)
            taken.append(_from_row(tx, {**row, "tries": row["tries"] + 1}, state))
    return taken


def _from_row(tx: Tx, row: Mapping[str, Any], came_from: Literal["due", "unknown"]) -> Claimed:
    message = Outgoing(
        id=row["id"],
        chat_id=row["chat_id"],
        rank=Rank(row["rank"]),
        method=row["method"],
        body={},
        edits_row=row["edits_row"],
        edits_message=row["edits_message"],
        due_at=row["due_at"],
        not_after=row["not_after"],
        nudge_id=row["nudge_id"],
        audience=row["audience"],
    )
    message.body.update(json.loads(tx.keys.outbox.open(row["body"], _place(message))))
    return _claimed(tx, message, row, came_from)


def _claimed(
    tx: Tx, message: Outgoing, facts: Mapping[str, Any], came_from: Literal["due", "unknown"]
) -> Claimed:
    return Claimed(
        message=message,
        telegram_id=tx.open_address(message.chat_id, facts["address"]),
        tries=facts["tries"],
        came_from=came_from,
        kind=facts["kind"],
        zone=facts["zone"],
        quiet_from=facts["quiet_from"],
        quiet_until=facts["quiet_until"],
        reachable=bool(facts["reachable"]),
        nudges_on=bool(facts["nudges_on"]),
        last_seen_at=facts["last_seen_at"],
        created_at=facts["created_at"],
    )


def _place(message: Outgoing) -> str:
    return body_place(message.id, message.chat_id)


def body_place(row_id: int, chat_id: str) -> str:
    """Where the body of a row stands, for its ciphertext."""
    return f"outbox|body|{row_id}|{chat_id}"


Target = tuple[Literal["message", "row", "none"], int]


def _follow(tx: Tx, row_id: int) -> Target:
    """Walk from an edit to what it edits, until a Telegram message is known or a send has not arrived yet.

    A walk ends: each step goes to a smaller id, or stops.
    """
    while True:
        row = tx.sql.outbox_get(id=row_id)
        if row is None:
            return "none", row_id
        known = row["message_id"] or row["edits_message"]
        if known is not None:
            return "message", known
        if row["edits_row"] is None or row["edits_row"] >= row_id:
            return "row", row_id
        row_id = row["edits_row"]


def _target(tx: Tx, edits_row: int | None, edits_message: int | None) -> Target:
    if edits_message is not None:
        return "message", edits_message
    if edits_row is not None:
        return _follow(tx, edits_row)
    raise ValueError("an edit needs the row or the message that it edits")


def _supersede(tx: Tx, newer: Outgoing) -> None:
    """Drop older waiting edits of the message that ``newer`` edits. Taking buttons away replaces only another
    change of buttons: an edit of the text must still come."""
    waiting = tx.sql.outbox_waiting_edits(chat_id=newer.chat_id)
    if not waiting:
        return
    target = _target(tx, newer.edits_row, newer.edits_message)
    replaced = ("buttons",) if newer.method == "buttons" else ("edit", "buttons")
    for row in waiting:
        if row["method"] in replaced and _target(tx, row["edits_row"], row["edits_message"]) == target:
            tx.sql.outbox_finish(
                id=row["id"], state="dropped", message_id=None, error="superseded", blank=BLANK
            )

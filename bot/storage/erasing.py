"""Erasing: rows go, their key goes, and a tombstone stays so that a restored backup is told again.

A tombstone is one of our own random ids, with its kind and time; it says nothing about anybody. It is written
in the same transaction, and kept outside the database too (`tombstones`). After the commit the store sees to
that, and empties the log.
"""

from __future__ import annotations

from typing import Literal, get_args

from bot.storage import outbox
from bot.storage.tx import Tx

Kind = Literal[
    "chat",
    "person",
    "relation",
    "step",
    "session",
    "note",
    "reminder",
    "circle",
    "member",
    "agreement",
    "bridge",
]
"""What can be erased: each is a table with an ``id`` of ours."""

Gone = Kind | Literal["consent"]
"""What a restored backup must not bring back; of a consent the id is its person's."""

KINDS: tuple[Kind, ...] = get_args(Kind)
CONSENT: Literal["consent"] = "consent"


def erase(tx: Tx, kind: Kind, row_id: str) -> bool:
    """Erase a row and all that hangs from it; gives whether it was there.

    Of a person the chat stays, without them, so that a farewell can be `put` after this; what waits to be
    said there is dropped. Words already in flight are blanked when their outcome is recorded. Of a
    circle its key goes too; of a group's chat its circle goes first. A member who
    left, an agreement that was dropped, or a bridge that ended must not come back with a backup either.
    """
    remember(tx, kind, row_id)
    if kind == "chat" and (circle := tx.sql.circle_of_chat(chat_id=row_id)) is not None:
        erase(tx, "circle", circle["id"])
    if kind == "person":
        for chat in tx.sql.chat_of_person(person_id=row_id):
            outbox.drop_chat(tx, chat["id"])
    if kind in ("person", "circle"):
        tx.drop_key(row_id)
    if kind in ("relation", "step", "reminder"):
        outbox.drop_nudges_about(tx, row_id)
    return bool(getattr(tx.sql, f"{kind}_delete")(id=row_id))


def remember(tx: Tx, kind: Kind, row_id: str) -> None:
    """Leave a tombstone: of what is erased, or emptied where it stands. Restored, the row goes as a whole."""
    tx.erased = True
    tx.sql.tombstone_insert(id=row_id, kind=kind, erased_at=tx.now_ms)


def remember_withdrawal(tx: Tx, person_id: str) -> None:
    """Leave a tombstone of the latest consent that somebody withdrew."""
    tx.erased = True
    tx.sql.tombstone_renew(id=person_id, kind=CONSENT, erased_at=tx.now_ms)


def withdraw_again(tx: Tx, person_id: str, at_ms: int) -> bool:
    """Withdraw a consent that is older than its withdrawal; gives whether there was one."""
    tx.sql.tombstone_renew(id=person_id, kind=CONSENT, erased_at=at_ms)
    withdrawn = bool(tx.sql.person_withdraw(id=person_id, at=at_ms))
    if withdrawn:  # who withdraws takes part nowhere, and shares nothing
        tx.sql.membership_delete(person_id=person_id)
        tx.sql.bridges_end_of(person_id=person_id, at=at_ms)
    return withdrawn

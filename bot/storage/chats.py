"""Moving and erasing: what touches several tables at once."""

from __future__ import annotations

from bot.storage import outbox
from bot.storage.tx import Tx


def move_chat(tx: Tx, chat_id: str, telegram_id: int) -> None:
    """A group became a supergroup: the same chat of ours under another Telegram id.

    May be told twice, and after the new id has already been met as a chat of its own: that row, moments old,
    gives way. Only the address changes, so whatever waits in the outbox goes to the new place.
    """
    met = tx.sql.chat_by_lookup(lookup=tx.lookup(telegram_id))
    if met is not None and met["id"] == chat_id:
        return
    if met is not None:
        erase_chat(tx, met["id"])
    tx.sql.chat_move(id=chat_id, lookup=tx.lookup(telegram_id), address=tx.seal_address(chat_id, telegram_id))


def erase_person(tx: Tx, person_id: str) -> None:
    """Remove a person, their key, all they kept and all that waits to be said to them.

    Their chat stays, without a person, so that a farewell can be `put` after this. Words already in flight
    are blanked when their outcome is recorded. After the commit: `Store.truncate_log`.
    """
    for chat in tx.sql.chat_of_person(person_id=person_id):
        outbox.drop_chat(tx, chat["id"])
    tx.drop_key(person_id)
    tx.sql.person_delete(id=person_id)


def erase_chat(tx: Tx, chat_id: str) -> None:
    """Remove a chat, its key if it is a group, and its rows in the outbox and the schedule.

    A person who was in it stays: see `erase_person`. After the commit: `Store.truncate_log`.
    """
    tx.drop_key(chat_id)
    tx.sql.chat_delete(id=chat_id)

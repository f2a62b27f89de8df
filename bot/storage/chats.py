"""A group that becomes a supergroup moves; erasing is in `erasing`."""

from __future__ import annotations

from bot.storage import outbox
from bot.storage.erasing import erase
from bot.storage.tx import Tx


def move_chat(tx: Tx, chat_id: str, telegram_id: int) -> None:
    """A group became a supergroup: the same chat of ours under another Telegram id.

    May be told twice, and after the new id has already been met as a chat of its own: that row, moments old,
    gives way. But if people take part in it, it is the group by now, and what was left behind gives way,
    unless people take part there too: who takes part is never erased by a move. Only the address changes, so
    whatever waits in the outbox goes to the new place; but the messages that are there stay behind, and their
    numbers mean others there.
    """
    met = tx.sql.chat_by_lookup(lookup=tx.lookup(telegram_id))
    if met is not None and met["id"] == chat_id:
        return
    if met is not None and _has_members(tx, met["id"]):
        if not _has_members(tx, chat_id):
            erase(tx, "chat", chat_id)
        return
    if met is not None:
        erase(tx, "chat", met["id"])
    outbox.forget_numbers(tx, chat_id)
    tx.sql.chat_move(id=chat_id, lookup=tx.lookup(telegram_id), address=tx.seal_address(chat_id, telegram_id))


def _has_members(tx: Tx, chat_id: str) -> bool:
    circle = tx.sql.circle_of_chat(chat_id=chat_id)
    return circle is not None and bool(tx.sql.member_list(circle_id=circle["id"]))

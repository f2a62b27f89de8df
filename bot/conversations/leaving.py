"""Leaving: everything erased at once, and what is left in the chat taken back as far as Telegram lets us."""

from __future__ import annotations

from datetime import timedelta

from bot.conversations import people
from bot.conversations.turn import Turn
from bot.storage.erasing import erase

RECENT = timedelta(hours=47, minutes=50)
"""How old a message may be to be deleted: 48 hours (Bot API, deleteMessage), less what clocks may differ."""


def erase_everything(turn: Turn) -> None:
    """Erase the person with their key, and what they chose for the chat. Both sides' messages of the last
    two days are deleted, our older ones emptied. What is said after this in the same turn still goes out;
    then the chat goes too (`bot.reminders.departures`), unless somebody writes from there before."""
    tx, chat, since = turn.tx, turn.chat, turn.now_ms - RECENT // timedelta(milliseconds=1)
    older = {row["message_id"] for row in tx.sql.message_list_ours(chat_id=chat.id, before=since)}
    recent = {row["message_id"] for row in tx.sql.message_list(chat_id=chat.id, since=since)}
    if person_id := chat.person_id or chat.kept_id:
        erase(tx, "person", person_id)
    turn.erased = True
    turn.silence()
    tx.sql.chat_forget(id=chat.id)
    turn.pressed = None
    turn.opened.clear()
    people.look_again(turn)
    turn.delete_messages(recent - older)  # an old one may have been edited lately
    for message in sorted(older):
        turn.empty_message(message)


def withdraw(turn: Turn) -> None:
    """Nothing is looked at or said any more, and everything is kept."""
    turn.silence()
    people.withdraw(turn)

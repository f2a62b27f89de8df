"""Leaving: everything erased at once, and what is left in the chat taken back as far as Telegram lets us."""

from __future__ import annotations

from bot.conversations import hiding, people
from bot.conversations.bridges import ending
from bot.conversations.sharing import membership
from bot.conversations.turn import Turn
from bot.storage.erasing import erase


def erase_everything(turn: Turn) -> None:
    """Erase the person with their key, and what they chose for the chat. Both sides' messages of the last
    two days are deleted, our older ones emptied. What is said after this in the same turn still goes out;
    then the chat goes too (`bot.reminders.departures`), unless somebody writes from there before."""
    tx, chat = turn.tx, turn.chat
    if chat.person_id is not None:
        membership.leave_all(turn)
        ending.end_all(turn)
    if person_id := chat.person_id or chat.kept_id:
        erase(tx, "person", person_id)
    turn.silence()
    tx.sql.chat_forget(id=chat.id)
    turn.pressed = None
    turn.opened.clear()
    people.look_again(turn)
    hiding.clear(turn, since_ms=0)


def withdraw(turn: Turn) -> None:
    """Nothing is looked at or said any more, and everything is kept."""
    membership.leave_all(turn)
    turn.silence()
    ending.end_all(turn)  # after it: what stands of a client's is still to be emptied
    people.withdraw(turn)

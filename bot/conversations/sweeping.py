"""Sweeping: what stands in the chat longer than the person chose is taken away, without a word about it."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.clock import to_ms
from bot.conversations import hiding, people
from bot.conversations.turn import Outcome, Turn, World
from bot.storage.outgoing import Rank
from bot.storage.tx import Tx

HOURS = (1, 8, 24, 47)
"""What can be chosen. A bot deletes no message that is 48 hours old (Bot API, deleteMessage)."""


def note(turn: Turn, message: int, sent_at: int) -> None:
    """Remember the number of a message of theirs, and nothing of what it says; ``sent_at`` in ms, 0 where it
    is not known."""
    at = sent_at or turn.now_ms
    turn.tx.sql.message_insert(chat_id=turn.chat.id, message_id=message, theirs=1, at=at)


def choose(turn: Turn, hours: int) -> None:
    """Sweep after so many hours from now on; 0: never. What is older than two days stays as it is."""
    since = to_ms(turn.now - hiding.DELETABLE)
    turn.tx.sql.chat_set_sweep(id=turn.chat.id, sweep_hours=hours, swept_until=since)
    turn.chat = people.chat_from(turn.tx.sql.chat_get(id=turn.chat.id), turn.chat.address)


def sweep(tx: Tx, world: World, now: datetime, chat_id: str) -> Outcome:
    """Take away what has become old enough since the last time. A message counts from the last change of its
    words: a question that was asked in the place of an older one is as old as that change."""
    row = tx.sql.chat_get(id=chat_id)
    if row is None or not row["sweep_hours"]:
        return Outcome()
    turn = Turn(tx, world, now, people.chat_from(row, tx.open_address(chat_id, row["address"])))
    since, until = row["swept_until"], to_ms(now - timedelta(hours=turn.chat.sweep_hours))
    late = tx.sql.outbox_oldest_unsettled(chat_id=chat_id)
    if late is not None:  # when it has come its turn must not be over
        until = min(until, late)
    if until <= since:
        return Outcome()
    hiding.clear(turn, since_ms=since, until_ms=until, rank=Rank.REPLY)
    tx.sql.chat_set_sweep(id=chat_id, sweep_hours=turn.chat.sweep_hours, swept_until=until)
    return turn.outcome()

"""Housekeeping, once a day by our clock: what is remembered only to recognise repeats is forgotten again."""

from __future__ import annotations

import logging
from datetime import timedelta

from bot.clock import to_ms
from bot.conversations.keeping import KEEPING, Keeping
from bot.reminders.guard import Guard
from bot.reminders.nightly import Nightly
from bot.reminders.regularly import regularly
from bot.storage import outbox
from bot.storage.erasing import erase
from bot.storage.invitations import HOLDS
from bot.storage.store import Store
from bot.storage.tx import Tx

log = logging.getLogger(__name__)

EVERY = timedelta(days=1)
LOOK = timedelta(minutes=10)

SEEN = timedelta(days=14)
"""Telegram repeats an update for at most a day (Bot API, getUpdates); two weeks leave room for clocks."""

SENT = timedelta(days=30)
"""Finished outbox rows, notes of failures, and what was heard as danger: a question may still be edited for
so long."""


ROUNDS = timedelta(days=7)
"""So long what was shared in a ritual can still be read there; then it is only its owner's again."""

DESERTED = timedelta(days=30)
"""So long a group in which nobody takes part is remembered; whoever presses there later begins anew."""

DELETABLE = timedelta(hours=48)
"""So long a bot can delete a message of a person's (Bot API, deleteMessage); then its number is of no use."""


def tidy(tx: Tx, now_ms: int, keeping: Keeping = KEEPING) -> bool:
    """Forget what is old, if that has not been done for a day. Gives whether it was done."""
    last = tx.sql.chore_get(name="tidy")
    if last is not None and 0 <= now_ms - last < _ms(EVERY):  # a clock that was ahead once must not end it
        return False
    tx.sql.seen_prune(before=now_ms - _ms(SEEN))
    tx.sql.dead_prune(before=now_ms - _ms(SENT))
    tx.sql.nudge_prune(before=now_ms - _ms(timedelta(days=keeping.nudges_days)))
    tx.sql.reminder_prune(before=now_ms - _ms(timedelta(days=keeping.nudges_days)))
    tx.sql.safety_prune(before=now_ms - _ms(SENT))
    tx.sql.freeze_prune(now=now_ms)
    tx.sql.round_prune(before=now_ms - _ms(ROUNDS))
    for pair in tx.sql.deserted_pairs(before=now_ms - _ms(HOLDS)):
        erase(tx, "circle", pair["id"])
    tx.sql.invitation_prune(now=now_ms)
    for deserted in tx.sql.deserted_groups(before=now_ms - _ms(DESERTED)):
        erase(tx, "chat", deserted["chat_id"])
    outbox.prune(tx, now_ms - _ms(SENT))
    tx.sql.message_prune_theirs(before=now_ms - _ms(DELETABLE))
    tx.sql.chore_upsert(name="tidy", last_run_at=now_ms)
    return True


def purge(tx: Tx, now_ms: int) -> bool:
    """Erase who was taken off a map more than ten minutes ago. Whether anybody was."""
    gone = tx.sql.relation_removed(before=now_ms - _ms(LOOK))
    for relation in gone:
        erase(tx, "relation", relation["id"])
    return bool(gone)


def _ms(span: timedelta) -> int:
    return span // timedelta(milliseconds=1)


class Chores:
    """Looks every ten minutes whether the day's housekeeping is due. By a clock that can be relied on: one a
    month ahead would have everything forgotten."""

    def __init__(self, store: Store, guard: Guard, nightly: Nightly, keeping: Keeping = KEEPING) -> None:
        self._store = store
        self._guard = guard
        self._nightly = nightly
        self._keeping = keeping

    async def run(self) -> None:
        """Until cancelled."""
        await regularly("housekeeping", LOOK.total_seconds(), self._look)

    async def _look(self) -> None:
        now = await self._guard.now()
        if now is None:
            return
        now_ms = to_ms(now)
        await self._store.transact(purge, now_ms)
        if await self._store.transact(tidy, now_ms, self._keeping) and not await self._store.is_whole():
            log.critical("the database is damaged: stop, and restore a backup")
        await self._nightly.look(now_ms)

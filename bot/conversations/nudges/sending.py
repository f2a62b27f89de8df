"""A planned nudge's time has come: send it, put it off, or leave it out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

from bot.clock import to_ms
from bot.conversations import lock, people
from bot.conversations.nudges import rhythms, saying
from bot.conversations.nudges.manners import Go, LastLine, LeaveOut, Wait, judge
from bot.conversations.turn import Turn, World
from bot.storage.outgoing import Rank
from bot.storage.tx import Tx

Nudge = Mapping[str, Any]

TOGETHER = timedelta(hours=1)
"""Reminders of one's own that come within so long of each other come as one message."""


def send_due(tx: Tx, world: World, now: datetime, nudge_id: str) -> Turn | None:
    """Deal with one nudge that is due; None when there is nothing to deal with (any more)."""
    nudge = tx.sql.nudge_get(id=nudge_id)
    if nudge is None or nudge["state"] not in ("due", "claimed") or nudge["held"]:
        return None
    turn = people.turn_in(tx, world, nudge["chat_id"], now)
    if turn.chat.person_id is None:  # consent was withdrawn
        tx.sql.nudge_set_state(id=nudge_id, state="cancelled")
        return None
    if not saying.is_wanted(turn, nudge):
        _pass_over(turn, nudge)
        return turn
    match judge(turn, nudge):
        case Wait(until):
            tx.sql.nudge_delay(id=nudge_id, due_at=until)
            turn.planned = True
        case LeaveOut():
            tx.sql.nudge_set_state(id=nudge_id, state="expired")
            _plan_next(turn, nudge)
        case LastLine():
            turn.say(saying.last_line(turn), Rank.NUDGE, nudge_id)
            tx.sql.nudge_set_sent(id=nudge_id, sent_at=turn.now_ms, variant=None)
            turn.change_chat(hushed=True)
        case Go(late):
            _send(turn, nudge, late)
    return turn


def _send(turn: Turn, nudge: Nudge, late: bool) -> None:
    together = _together(turn, nudge)
    variant = saying.variant_of(turn, nudge)
    said = saying.message(turn, together, variant=variant, late=late)
    turn.say(saying.covered(turn, nudge) if lock.is_set(turn) else said, Rank.NUDGE, nudge["id"])
    for each in together:
        turn.tx.sql.nudge_set_sent(id=each["id"], sent_at=turn.now_ms, variant=variant)
        _plan_next(turn, each)


def _together(turn: Turn, nudge: Nudge) -> list[Nudge]:
    """A nudge, and the reminders of one's own that would come within the hour after it."""
    if nudge["kind"] != "self":
        return [nudge]
    until = to_ms(turn.now + TOGETHER)
    others = (
        other
        for other in turn.tx.sql.nudge_pending(person_id=turn.person_id)
        if other["kind"] == "self"
        and other["id"] != nudge["id"]
        and other["due_at"] <= until
        and not other["held"]
        and saying.is_wanted(turn, other)
    )
    return [nudge, *islice(others, saying.MOST_TOGETHER - 1)]


def _pass_over(turn: Turn, nudge: Nudge) -> None:
    """It is not wanted now. What comes again may be wanted again: nudges are turned on, a rest ends."""
    reminder = rhythms.get(turn, nudge["reminder_id"])
    again = reminder is not None and reminder.recurs and reminder.state == "on"
    turn.tx.sql.nudge_set_state(id=nudge["id"], state="expired" if again else "cancelled")
    _plan_next(turn, nudge)


def _plan_next(turn: Turn, nudge: Nudge) -> None:
    """What recurs is planned again in the same transaction. After the last line it waits for the person; what
    somebody asked to be reminded of does not."""
    if nudge["kind"] == "self" or not turn.chat.hushed:
        rhythms.plan_next(turn, nudge["reminder_id"])

"""Later, or not again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.conversations import tracks
from bot.conversations.nudges import rhythms
from bot.conversations.nudges.planning import plan
from bot.conversations.turn import Turn

Nudge = Mapping[str, Any]


def snooze(turn: Turn, nudge_id: str, at: datetime, *, floats: bool = True, insisted: bool = False) -> int:
    """Ask again at a local time. One that is still to come moves; one that came stays answerable, and what
    an earlier press put it off to makes way. Gives the instant (ms) at which it comes; 0 when it doesn't."""
    nudge = turn.tx.sql.nudge_get(id=nudge_id)
    due = 0
    if nudge is None or nudge["person_id"] != turn.person_id:
        return due
    for each in with_it(turn, nudge):
        for before in [each] if each["sent_at"] is None else _put_off(turn, each):
            if before["state"] in ("due", "claimed"):
                turn.tx.sql.nudge_set_state(id=before["id"], state="cancelled")
        due = plan(
            turn,
            each["kind"],
            at.isoformat(timespec="minutes"),
            step_id=each["step_id"],
            reminder_id=each["reminder_id"],
            bridge_id=each["bridge_id"],
            fence=each["fence"],
            floats=floats,
            insisted=insisted,
        )
    return due


def never(turn: Turn, nudge: Nudge) -> None:
    """Not this one again: neither this, nor what else is planned about the same."""
    match nudge["kind"]:
        case "check_in":
            turn.tx.sql.nudge_cancel_of_step(step_id=nudge["step_id"])
        case "track":
            tracks.leave(turn)
        case "prep" | "homework" as kind:
            turn.tx.sql.nudge_cancel_of_bridge_and_kind(bridge_id=nudge["bridge_id"], kind=kind)
        case "how_are_you":
            turn.tx.sql.nudge_cancel_of_kind(person_id=turn.person_id, kind="how_are_you")
        case _:
            for each in with_it(turn, nudge):
                if reminder := rhythms.get(turn, each["reminder_id"]):
                    rhythms.end(turn, reminder)


def come_again(turn: Turn, nudge: Nudge) -> int:
    """How many of the reminders in this nudge's message recur."""
    came = (rhythms.get(turn, each["reminder_id"]) for each in with_it(turn, nudge))
    return sum(reminder is not None and reminder.recurs and reminder.state == "on" for reminder in came)


def _put_off(turn: Turn, sent: Nudge) -> list[Nudge]:
    """What was put off from under a nudge: asked for since it came, and no time of its reminder's own."""
    reminder = rhythms.get(turn, sent["reminder_id"])
    usual = reminder.local_time if reminder is not None and reminder.recurs else None
    about = ("kind", "step_id", "reminder_id", "bridge_id", "fence")
    return [
        other
        for other in turn.tx.sql.nudge_pending(person_id=turn.person_id)
        if all(other[name] == sent[name] for name in about)
        and other["asked"]
        and other["created_at"] > sent["sent_at"]
        and other["local_time"] != usual
    ]


def with_it(turn: Turn, nudge: Nudge) -> list[Nudge]:
    """A nudge, and the reminders that came in the same message."""
    if nudge["kind"] != "self" or nudge["sent_at"] is None:
        return [nudge]
    together = turn.tx.sql.nudge_sent_together(person_id=turn.person_id, sent_at=nudge["sent_at"])
    return [each for each in together if each["kind"] == "self"]

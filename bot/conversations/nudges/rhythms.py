"""What comes again: a weekly look, a daily moment, and what somebody asked to be reminded of."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from bot import moments
from bot.conversations.nudges.about import at_rest
from bot.conversations.nudges.planning import local_of, plan
from bot.conversations.turn import Turn

EVERY_DAY = "1234567"
WORKDAYS = "12345"
SOME_DAYS = "135"
ONCE = ""

KINDS = ("weekly", "trust", "good_moment", "gauge", "self")


@dataclass(frozen=True, slots=True)
class Reminder:
    """A row of ``reminder``, its words in clear. ``weekdays`` are ISO weekdays ("1" Monday); none: once.
    ``until`` is its last local date, or empty."""

    id: str
    kind: str
    local_time: str
    weekdays: str
    words: str = field(default="", repr=False)
    relation_id: str | None = None
    until: str = ""
    insisted: bool = False
    state: str = "on"
    version: int = 1

    @property
    def recurs(self) -> bool:
        return self.weekdays != ONCE


def all_of(turn: Turn) -> list[Reminder]:
    """This person's, the oldest first; those that ended are left out."""
    return [_read(turn, row) for row in turn.tx.sql.reminder_list(person_id=turn.person_id)]


def every(turn: Turn) -> list[Reminder]:
    """Those that ended as well."""
    return [_read(turn, row) for row in turn.tx.sql.reminder_every(person_id=turn.person_id)]


def get(turn: Turn, reminder_id: str | None) -> Reminder | None:
    """One of this person's, whatever its state; None for an id that is not theirs."""
    row = turn.tx.sql.reminder_get(id=reminder_id) if reminder_id else None
    return _read(turn, row) if row is not None and row["person_id"] == turn.person_id else None


def begin(
    turn: Turn,
    kind: str,
    first: datetime,
    weekdays: str,
    *,
    words: str = "",
    relation_id: str | None = None,
    until: date | None = None,
    insisted: bool = False,
) -> Reminder:
    """Agree on something that comes again from the local time ``first`` on, and plan that first time. One
    that stands already for the same kind and person on the map makes way: one weekly look, not two."""
    if kind != "self":
        for other in all_of(turn):
            if (other.kind, other.relation_id) == (kind, relation_id):
                end(turn, other)
    while weekdays and str(first.isoweekday()) not in weekdays:
        first += timedelta(days=1)
    reminder_id = turn.tx.new_id()
    turn.tx.sql.reminder_insert(
        id=reminder_id,
        chat_id=turn.chat.id,
        person_id=turn.person_id,
        kind=kind,
        relation_id=relation_id,
        local_time=first.time().isoformat(timespec="minutes"),
        weekdays=weekdays,
        until=until.isoformat() if until else None,
        insisted=int(insisted),
        body=turn.tx.seal(
            turn.person_id, _place(reminder_id), json.dumps({"words": words}, ensure_ascii=False)
        ),
        created_at=turn.now_ms,
    )
    reminder = get(turn, reminder_id)
    assert reminder is not None
    _plan_on(turn, reminder, first.date())
    return reminder


def agree(turn: Turn, kind: str, at: time, weekdays: str, *, relation_id: str | None = None) -> Reminder:
    """`begin` at the first of these weekdays on which this time is still to come."""
    day = local_of(turn, turn.now_ms).date()
    while str(day.isoweekday()) not in weekdays or moments.instant(day, at, turn.zone) <= turn.now:
        day += timedelta(days=1)
    return begin(turn, kind, datetime.combine(day, at), weekdays, relation_id=relation_id)


def change(turn: Turn, reminder: Reminder, at: time, weekdays: str) -> datetime | None:
    """Another time, or other days. Gives the next local time at which it comes; None when there is none."""
    turn.tx.sql.reminder_change(
        id=reminder.id,
        local_time=at.isoformat(timespec="minutes"),
        weekdays=weekdays,
        insisted=int(reminder.insisted),
    )
    turn.tx.sql.nudge_cancel_of_reminder(reminder_id=reminder.id)
    return plan_next(turn, reminder.id)


def pause(turn: Turn, reminder: Reminder) -> None:
    """Until `resume` nothing comes of it."""
    turn.tx.sql.reminder_set_state(id=reminder.id, state="paused")
    turn.tx.sql.nudge_cancel_of_reminder(reminder_id=reminder.id)


def resume(turn: Turn, reminder: Reminder) -> None:
    turn.tx.sql.reminder_set_state(id=reminder.id, state="on")
    plan_next(turn, reminder.id)


def end(turn: Turn, reminder: Reminder) -> None:
    """It comes no more."""
    turn.tx.sql.reminder_set_state(id=reminder.id, state="ended")
    turn.tx.sql.nudge_cancel_of_reminder(reminder_id=reminder.id)


def take_up(turn: Turn) -> None:
    """Somebody is back after a silence, or took the bot back: what comes again is planned again."""
    for reminder in all_of(turn):
        if reminder.recurs and reminder.state == "on":
            plan_next(turn, reminder.id)


def plan_next(turn: Turn, reminder_id: str | None) -> datetime | None:
    """Plan the next time of what comes again: its first weekday on which its time is still to come and on
    which it has not come yet. Planned twice, it is there once. Gives that local time."""
    reminder = get(turn, reminder_id)
    if reminder is None or reminder.state != "on" or not reminder.recurs:
        return None
    at = time.fromisoformat(reminder.local_time)
    came = turn.tx.sql.nudge_last_date(reminder_id=reminder.id) or ""
    today = local_of(turn, turn.now_ms).date()
    for days in range(9):
        day = today + timedelta(days)
        if str(day.isoweekday()) not in reminder.weekdays or day.isoformat() <= came:
            continue
        if moments.instant(day, at, turn.zone) > turn.now:
            return _plan_on(turn, reminder, day)
    return None


def _plan_on(turn: Turn, reminder: Reminder, day: date) -> datetime | None:
    if reminder.until and day.isoformat() > reminder.until:
        turn.tx.sql.reminder_set_state(id=reminder.id, state="ended")
        return None
    moment = datetime.combine(day, time.fromisoformat(reminder.local_time))
    plan(
        turn,
        reminder.kind,
        moment.isoformat(timespec="minutes"),
        reminder_id=reminder.id,
        fence=reminder.version,
        asked=reminder.kind == "self",
        insisted=reminder.insisted,
    )
    return moment


def is_wanted(turn: Turn, reminder: Reminder | None) -> bool:
    """Whether it still holds, and is about nobody at rest."""
    if reminder is None or reminder.state != "on":
        return False
    return reminder.relation_id is None or not at_rest(turn, reminder.relation_id)


def next_of(turn: Turn, reminder: Reminder) -> datetime | None:
    """The local time for which it is planned next."""
    return min(
        (
            datetime.fromisoformat(f"{nudge['local_date']}T{nudge['local_time']}")
            for nudge in turn.tx.sql.nudge_pending(person_id=turn.person_id)
            if nudge["reminder_id"] == reminder.id
        ),
        default=None,
    )


def _read(turn: Turn, row: Mapping[str, Any]) -> Reminder:
    body = json.loads(turn.tx.open(turn.person_id, _place(row["id"]), row["body"]))
    return Reminder(
        id=row["id"],
        kind=row["kind"],
        local_time=row["local_time"],
        weekdays=row["weekdays"],
        words=body["words"],
        relation_id=row["relation_id"],
        until=row["until"] or "",
        insisted=bool(row["insisted"]),
        state=row["state"],
        version=row["version"],
    )


def _place(reminder_id: str) -> str:
    return f"reminder|body|{reminder_id}"

"""When: the instant that an intent (local date, local time, zone) means, also after a change of them."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot import moments
from bot.clock import from_ms, to_ms
from bot.conversations import records
from bot.conversations.turn import Chat, Turn

RHYTHMS = ("weekly", "trust", "good_moment", "gauge")
"""Kinds that come again and again, at times that Hecht may shift a little."""

JITTER_SECONDS = 600
"""Everybody's rhythms are spread over ten minutes either way, by a number of their own: thousands who all
chose nine o'clock would else wait for each other (at 25 a second)."""

DAY_PARTS: Mapping[str, time] = {"morning": time(9, 30), "afternoon": time(14), "evening": time(19, 30)}
"""When Hecht asks where nobody chose a time, by the part of the day that somebody prefers."""


def due_of(nudge: Mapping[str, Any], chat: Chat, zone: str) -> int:
    """The instant (ms) at which a nudge (a row of ``nudge``) is due in a chat; ``zone`` is for one without.

    Its local time as the clocks of the person's present zone show it, outside quiet hours and pauses. What
    was said in hours from then (``floats`` 0) stays the instant that it was; what somebody insisted on may
    come in quiet hours.
    """
    here = chat.zone or zone
    day, at = date.fromisoformat(nudge["local_date"]), time.fromisoformat(nudge["local_time"])
    due = moments.instant(day, at, here if nudge["floats"] else nudge["zone"])
    if nudge["kind"] in RHYTHMS and not nudge["asked"]:
        due = _jittered(due, nudge["reminder_id"] or "", chat, here)
    due = max(due, from_ms(chat.paused_until))
    if not nudge["insisted"]:
        due = moments.quiet_end(due, here, chat.quiet_from, chat.quiet_until)
    return to_ms(due)


def _jittered(due: datetime, key: str, chat: Chat, zone: str) -> datetime:
    """Some minutes earlier or later, never into quiet hours."""
    shift = timedelta(seconds=zlib.crc32(key.encode()) % (2 * JITTER_SECONDS + 1) - JITTER_SECONDS)
    for shifted in (due + shift, due - shift):
        if not moments.is_quiet(shifted, zone, chat.quiet_from, chat.quiet_until):
            return shifted
    return due


def plan(
    turn: Turn,
    kind: str,
    moment: str,
    *,
    step_id: str | None = None,
    reminder_id: str | None = None,
    bridge_id: str | None = None,
    fence: int = 0,
    days_later: int = 0,
    asked: bool = True,
    insisted: bool = False,
    floats: bool = True,
) -> int:
    """Plan a nudge of a kind at a local time (ISO, no zone), or so many days after it. The intent is kept as
    it was chosen; quiet hours move only the instant. ``fence`` is the version of what it is about: it says
    nothing when that has moved on. ``asked``: somebody chose this very moment by hand. Gives the instant (ms)
    at which it is due."""
    local = datetime.fromisoformat(moment) + timedelta(days=days_later)
    nudge = {
        "kind": kind,
        "step_id": step_id,
        "reminder_id": reminder_id,
        "bridge_id": bridge_id,
        "fence": fence,
        "asked": int(asked and not days_later),
        "insisted": int(insisted),
        "floats": int(floats),
        "local_date": local.date().isoformat(),
        "local_time": local.time().isoformat(timespec="minutes"),
        "zone": turn.zone,
    }
    due = due_of(nudge, turn.chat, turn.zone)
    turn.tx.sql.nudge_insert(
        id=turn.tx.new_id(),
        chat_id=turn.chat.id,
        person_id=turn.person_id,
        due_at=due,
        created_at=turn.now_ms,
        **nudge,
    )
    turn.planned = True
    return due


def plan_check_in(
    turn: Turn, step_id: str, moment: str, days_later: int = 0, *, insisted: bool = False
) -> None:
    """Plan to ask about a step."""
    step = records.step(turn, step_id)
    if step is not None:
        plan(
            turn,
            "check_in",
            moment,
            step_id=step_id,
            fence=step.version,
            days_later=days_later,
            insisted=insisted and not days_later,
        )


def plan_after_days(turn: Turn, kind: str, days: int, *, fence: int = 0, asked: bool = False) -> None:
    """Plan a nudge for so many days from now, in the part of the day that the person prefers, else at about
    this time of day."""
    here = local_now(turn) + timedelta(days=days)
    preferred = turn.profile.get("day_part")
    if preferred and preferred.picked and preferred.picked[0] in DAY_PARTS:
        here = datetime.combine(here.date(), DAY_PARTS[preferred.picked[0]])
    plan(turn, kind, here.isoformat(timespec="minutes"), fence=fence, asked=asked)


def replan(turn: Turn) -> int:
    """The zone, the quiet hours or a pause has changed: everything planned is due by its intent again. Gives
    how many it moved. What was put off is put off again when its turn comes."""
    moved = 0
    for nudge in turn.tx.sql.nudge_pending(person_id=turn.person_id):
        due = due_of(nudge, turn.chat, turn.zone)
        if due != nudge["due_at"]:
            moved += turn.tx.sql.nudge_delay(id=nudge["id"], due_at=due)
    turn.planned = turn.planned or bool(moved)
    return moved


def due_within(turn: Turn, hours: int) -> bool:
    """Whether a nudge comes within so many hours."""
    until = to_ms(turn.now + timedelta(hours=hours))
    pending = turn.tx.sql.nudge_pending(person_id=turn.person_id)
    return any(n["due_at"] <= until and not n["held"] for n in pending)


def local_now(turn: Turn) -> datetime:
    """What the clocks show where the person is (naive)."""
    return turn.now.astimezone(ZoneInfo(turn.zone)).replace(tzinfo=None)


def local_of(turn: Turn, at_ms: int) -> datetime:
    """What the clocks there show at an instant (naive)."""
    return from_ms(at_ms).astimezone(ZoneInfo(turn.zone)).replace(tzinfo=None)


def next_free(turn: Turn, day: date, at: time) -> int:
    """The instant (ms) of a local time, outside quiet hours."""
    due = moments.instant(day, at, turn.zone)
    chat = turn.chat
    return to_ms(moments.quiet_end(due, turn.zone, chat.quiet_from, chat.quiet_until))

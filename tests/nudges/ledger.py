"""What must be true of everything that ever came, whatever happened: found out from the messages alone, by no
code of the manners themselves."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from datetime import date, datetime, time, timedelta
from operator import itemgetter

from bot.clock import from_ms
from bot.moments.instants import instant, is_quiet, local, quiet_end
from tests.nudges.crowd import Came, Crowd

LATE = timedelta(minutes=30)
WEEK = 7
REMEMBERED = timedelta(days=29)
"""What was sent is forgotten after thirty days (bot/reminders/chores.py), counted from when it was due."""


def is_own(came: Came) -> bool:
    return bool(came.nudges[0]["kind"] == "self")


def moved(came: Came) -> bool:
    """Whether it came more than half an hour after what was chosen or agreed."""
    nudge = came.nudges[0]
    zone = came.zone if nudge["floats"] else nudge["zone"]
    due = instant(date.fromisoformat(nudge["local_date"]), time.fromisoformat(nudge["local_time"]), zone)
    if not nudge["insisted"]:
        due = quiet_end(due, came.zone, came.quiet_from, came.quiet_until)
    return came.at - due > LATE


def chosen(came: Came) -> bool:
    """Whether somebody chose this very moment by hand."""
    return bool(came.nudges[0]["asked"]) and not moved(came)


def day_of(at: datetime, zone: str) -> date:
    return local(at, zone).date()


def check(crowd: Crowd) -> None:
    """Raises AssertionError for a ledger that breaks a rule."""
    by_chat: dict[str, list[tuple[int, Came]]] = defaultdict(list)
    for number, came in enumerate(crowd.came):
        by_chat[came.chat].append((number, came))
        assert any(n["insisted"] for n in came.nudges) or not is_quiet(
            came.at, came.zone, came.quiet_from, came.quiet_until
        ), "in quiet hours"
        assert came.at >= from_ms(came.paused_until), "in a pause"
    once = [nudge["id"] for came in crowd.came for nudge in came.nudges]
    assert len(once) == len(set(once)), "twice"
    for chat, numbered in by_chat.items():
        messages = [came for _, came in numbered]
        _one_a_day([came for came in messages if not is_own(came)])
        _less_and_less([one for one in numbered if not is_own(one[1])], crowd.acts[chat])
        _once_a_date(messages)
        _never_the_same(messages)


def _one_a_day(messages: list[Came]) -> None:
    """At most one a local day that nobody chose the moment of."""
    before: Came | None = None
    for came in messages:
        if chosen(came):
            continue
        if before is not None and before.zone == came.zone:
            assert day_of(before.at, came.zone) < day_of(came.at, came.zone), "two unasked in a day"
        before = came


def _less_and_less(messages: list[tuple[int, Came]], acts: list[tuple[int, datetime]]) -> None:
    """Two unanswered: a week between. Four: a last line. Then nothing that was not asked for."""
    unanswered: list[Came] = []
    for number, came in messages:
        _, seen = acts[bisect_right(acts, number, key=itemgetter(0)) - 1]
        unanswered = [m for m in unanswered if m.at > seen]
        if not came.nudges[0]["asked"]:
            assert not any(m.last_line for m in unanswered), "after the last line"
            if len(unanswered) >= 2:
                gap = day_of(came.at, came.zone) - day_of(unanswered[-1].at, came.zone)
                assert gap.days >= WEEK, "less than a week after two unanswered"
            assert came.last_line == (len(unanswered) >= 4)
        unanswered.append(came)


def _once_a_date(messages: list[Came]) -> None:
    """What comes again comes once for each intended local date and time."""
    dates = [
        (nudge["reminder_id"], nudge["local_date"], nudge["local_time"])
        for came in messages
        for nudge in came.nudges
        if nudge["reminder_id"]
    ]
    assert len(dates) == len(set(dates)), "twice for one date"


def _never_the_same(messages: list[Came]) -> None:
    """No text of what recurs twice running, as long as the one before is remembered."""
    last: dict[str, tuple[int, datetime]] = {}
    for came in messages:
        kind, variant = came.nudges[0]["kind"], came.nudges[0]["variant"]
        if kind in ("weekly", "trust", "good_moment") and variant is not None:
            before = last.get(kind)
            repeated = before is not None and before[0] == variant and came.at - before[1] < REMEMBERED
            assert not repeated, "the same text twice running"
            last[kind] = variant, came.at

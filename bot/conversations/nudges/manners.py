"""Whether a nudge that is due may be sent now. The rules of a guest: rarely, never at night, never twice.

At most one message a day that nobody chose the moment of; after two unanswered ones a week between them;
after four one last line, and then silence until the person does anything. After downtime one message, never
the backlog. What somebody chose by hand comes when it was chosen; what they asked to be reminded of, always.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from typing import Any

from bot import moments
from bot.clock import from_ms, to_ms
from bot.conversations.nudges import rhythms
from bot.conversations.nudges.planning import due_of, local_now, local_of, next_free
from bot.conversations.nudges.saying import is_wanted
from bot.conversations.turn import Turn

LATE = timedelta(minutes=30)
"""From so much on a nudge says that it is late."""

SLOW_AFTER, SILENT_AFTER = 2, 4
"""Unanswered nudges after which there is one a week, and after which there is none (domain, nudge policy)."""

WEEK = timedelta(days=7)

GRACE: Mapping[str, int] = {"weekly": 2, "trust": 0, "good_moment": 0, "gauge": 0}
"""Days after its own in which something that recurs is still worth saying."""

WEIGHT = ("check_in", "how_are_you", "track", "weekly", "trust", "good_moment", "gauge")
"""Of two that nobody chose the moment of, on one day, the earlier one in this list goes."""


@dataclass(frozen=True, slots=True)
class Go:
    """Send it. ``late``: long after it was planned."""

    late: bool = False


@dataclass(frozen=True, slots=True)
class Wait:
    """Not now, but at an instant (ms)."""

    until: int


@dataclass(frozen=True, slots=True)
class LeaveOut:
    """Not this time."""


@dataclass(frozen=True, slots=True)
class LastLine:
    """Four have stayed unanswered: one friendly line instead, and then silence."""


Verdict = Go | Wait | LeaveOut | LastLine


def judge(turn: Turn, nudge: Mapping[str, Any]) -> Verdict:
    """What the manners say about a nudge (a row of ``nudge``) that is wanted and due."""
    if (until := _not_before(turn, nudge)) > turn.now_ms:
        return Wait(until)
    recurs = bool(nudge["reminder_id"]) and not nudge["asked"]
    if recurs and _days_old(turn, nudge) > GRACE[nudge["kind"]]:
        return LeaveOut()
    late = turn.now - from_ms(due_of(nudge, turn.chat, turn.zone)) > LATE
    if nudge["kind"] == "self":
        return LeaveOut() if _fell_in_pause(turn, nudge) else Go(late)
    moved, sent = _moved(turn, nudge, turn.now_ms), _sent(turn)
    if nudge["asked"] and not moved:
        return Go(late)
    if any(_unchosen(turn, n) for n in sent) or _outranked(turn, nudge):
        return _another_day(turn, nudge, recurs)
    if nudge["asked"]:
        return Go(late)
    if turn.chat.hushed:
        return LeaveOut()
    unanswered = [n for n in sent if n["sent_at"] > turn.chat.last_seen_at and n["kind"] != "self"]
    if len(unanswered) >= SLOW_AFTER:
        free = local_of(turn, unanswered[-1]["sent_at"]).date() + WEEK
        if local_now(turn).date() < free:
            return LeaveOut() if recurs else _on(turn, nudge, free)
    if len(unanswered) >= SILENT_AFTER:
        return LastLine()
    if _weightier_today(turn, nudge):
        return _another_day(turn, nudge, recurs)
    return Go(late)


def _not_before(turn: Turn, nudge: Mapping[str, Any]) -> int:
    """Pauses, and quiet hours as they are now: looked at once more when it is due."""
    chat, now = turn.chat, max(turn.now, from_ms(turn.chat.paused_until))
    if nudge["insisted"] and not _overslept(turn, nudge):
        return to_ms(now)
    return to_ms(moments.quiet_end(now, turn.zone, chat.quiet_from, chat.quiet_until))


def _overslept(turn: Turn, nudge: Mapping[str, Any]) -> bool:
    """What was insisted on was that minute of the night, not any."""
    return turn.now - from_ms(due_of(nudge, turn.chat, turn.zone)) > LATE


def _intended(turn: Turn, nudge: Mapping[str, Any]) -> int:
    """The instant (ms) at which it would have come without any pause."""
    return due_of(nudge, replace(turn.chat, paused_until=0), turn.zone)


def _moved(turn: Turn, nudge: Mapping[str, Any], at: int) -> bool:
    """Whether ``at`` (ms) is no longer the moment that was chosen or agreed, but one that downtime, a pause
    or these manners made of it."""
    return from_ms(at) - from_ms(_intended(turn, nudge)) > LATE


def _fell_in_pause(turn: Turn, nudge: Mapping[str, Any]) -> bool:
    """Whether it would have come in a pause, and comes again anyway."""
    reminder = rhythms.get(turn, nudge["reminder_id"])
    return bool(reminder and reminder.recurs and _intended(turn, nudge) < turn.chat.paused_until)


def _days_old(turn: Turn, nudge: Mapping[str, Any]) -> int:
    return (local_now(turn).date() - local_of(turn, _intended(turn, nudge)).date()).days


def _sent(turn: Turn) -> list[Mapping[str, Any]]:
    """What was sent lately or is unanswered, the oldest first."""
    since = min(turn.chat.last_seen_at, to_ms(turn.now - timedelta(days=2)))
    sent: list[Mapping[str, Any]] = turn.tx.sql.nudge_sent_since(person_id=turn.person_id, since=since)
    return sent


def _unchosen(turn: Turn, sent: Mapping[str, Any]) -> bool:
    """Whether it was sent today, at a moment that nobody chose by hand."""
    if local_of(turn, sent["sent_at"]).date() != local_now(turn).date():
        return False
    return not sent["asked"] or _moved(turn, turn.tx.sql.nudge_get(id=sent["id"]), sent["sent_at"])


def _outranked(turn: Turn, nudge: Mapping[str, Any]) -> bool:
    """Whether another one is due as well that goes now instead: after downtime there is one message. What
    somebody asked to be reminded of goes before all else, then what was chosen for this very moment, what
    weighs more, and the nearest. At the time that it was given it makes way for what has moved only."""
    given = turn.now - from_ms(nudge["due_at"]) <= LATE
    return any(
        other["due_at"] <= turn.now_ms
        and (_moved(turn, other, turn.now_ms) or not given)
        and (_rank(other) > _rank(nudge) or (other["asked"] and not _moved(turn, other, turn.now_ms)))
        and (other["asked"] or not other["reminder_id"] or _days_old(turn, other) <= GRACE[other["kind"]])
        for other in _others(turn, nudge)
    )


def _rank(nudge: Mapping[str, Any]) -> tuple[int, int, str]:
    """The greater goes."""
    lightness = -1 if nudge["kind"] == "self" else WEIGHT.index(nudge["kind"])
    return -lightness, nudge["due_at"], nudge["id"]


def _weightier_today(turn: Turn, nudge: Mapping[str, Any]) -> bool:
    """Whether something that matters more comes later today, at a moment that nobody chose."""
    today, weightier = local_now(turn).date(), WEIGHT[: WEIGHT.index(nudge["kind"])]
    return any(
        other["kind"] in weightier
        and local_of(turn, other["due_at"]).date() == today
        and (not other["asked"] or _moved(turn, other, other["due_at"]))
        for other in _others(turn, nudge)
    )


def _others(turn: Turn, nudge: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """What else is planned and still wanted."""
    for other in turn.tx.sql.nudge_pending(person_id=turn.person_id):
        if other["id"] != nudge["id"] and not other["held"] and is_wanted(turn, other):
            yield other


def _another_day(turn: Turn, nudge: Mapping[str, Any], recurs: bool) -> Verdict:
    if recurs and _days_old(turn, nudge) >= GRACE[nudge["kind"]]:
        return LeaveOut()
    return _on(turn, nudge, local_now(turn).date() + timedelta(days=1))


def _on(turn: Turn, nudge: Mapping[str, Any], day: date) -> Wait:
    at = time.fromisoformat(nudge["local_time"])
    while (due := next_free(turn, day, at)) <= turn.now_ms:  # in the second pass of a fold over midnight
        day += timedelta(days=1)
    return Wait(due)

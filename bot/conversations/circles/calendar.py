"""What a family has planned to do each week: rows of ``ritual``, and for each one round that waits.

The intent is a weekday and a local time of the group's zone; the instant is worked out from it, again
whenever zone or quiet hours change. The key of each time is its intended local day, so that none comes twice.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from bot.clock import from_ms, to_ms
from bot.conversations.circles.circle import Round, rounds_in
from bot.conversations.circles.group_turn import GroupTurn
from bot.conversations.circles.rituals import Ritual
from bot.moments import instant, quiet_end
from bot.moments.instants import local

KIND = "calendar"
"""The kind of the rounds that wait. They stay planned: each time they are due they begin another round."""

TOO_LATE = timedelta(days=1)
"""After downtime, what was missed by more than this is left out, and comes the week after."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Each week, on a weekday (1 is Monday) at a local time ("HH:MM")."""

    kind: str
    weekday: int
    at: str


def plans(turn: GroupTurn) -> dict[str, Plan]:
    """What is planned, by the ritual's kind."""
    rows = turn.view.sql.ritual_list(circle_id=turn.circle.id)
    return {row["kind"]: Plan(row["kind"], int(row["weekdays"]), row["local_time"]) for row in rows}


def plan(turn: GroupTurn, kind: str, weekday: int, at: str) -> None:
    """From now on each week; planned before, it moves there."""
    turn.view.sql.ritual_upsert(
        id=turn.view.new_id(), circle_id=turn.circle.id, kind=kind, weekdays=str(weekday), local_time=at
    )
    replan(turn)


def stop(turn: GroupTurn, kind: str) -> None:
    """No more by itself. What is under way goes on."""
    turn.view.sql.ritual_delete(circle_id=turn.circle.id, kind=kind)
    replan(turn)


def replan(turn: GroupTurn) -> None:
    """Work out anew when everything comes: after a plan, the zone or the quiet hours have changed. The last
    two are read where they are kept."""
    chat = turn.view.chat()
    turn.zone = chat["zone"] or turn.zone
    turn.quiet_from = chat["quiet_from"] or turn.quiet_from
    turn.quiet_until = chat["quiet_until"] or turn.quiet_until
    planned = plans(turn)
    for waiting in rounds_in(turn.view, "planned", KIND):
        its_plan = planned.pop(waiting.data["ritual"], None)
        if its_plan is None:
            turn.view.sql.round_delete(id=waiting.id)
        else:
            _wait(turn, waiting, its_plan)
    for new in planned.values():
        _wait(turn, turn.open_round(KIND, state="planned", ritual=new.kind), new)


def next_time(turn: GroupTurn, kind: str) -> int | None:
    """When it comes next (ms)."""
    for waiting in rounds_in(turn.view, "planned", KIND):
        if waiting.data["ritual"] == kind:
            return waiting.due_at
    return None


def under_way(turn: GroupTurn, kind: str) -> bool:
    """Whether there is an open round of it."""
    return bool(rounds_in(turn.view, "open", kind))


def following(
    weekday: int, at: str, zone: str, quiet: tuple[str, str], after: datetime, done: date
) -> tuple[date, datetime]:
    """The first intended local day later than ``done`` whose instant, moved to the end of quiet hours, is
    after ``after``; and that instant."""
    day = local(after, zone).date() - timedelta(days=2)  # one that quiet hours put off may still be to come
    while True:
        moment = quiet_end(instant(day, time.fromisoformat(at), zone), zone, *quiet)
        if day.isoweekday() == weekday and day > done and moment > after:
            return day, moment
        day += timedelta(days=1)


def calendar(rituals: Sequence[Ritual]) -> Ritual:
    """What begins these when their time has come."""
    known = {ritual.kind: ritual for ritual in rituals}

    def due(turn: GroupTurn, waiting: Round) -> None:
        _due(turn, waiting, known)

    return Ritual(KIND, due=due)


def _due(turn: GroupTurn, waiting: Round, known: Mapping[str, Ritual]) -> None:
    kind = waiting.data["ritual"]
    late = turn.now - from_ms(waiting.data["at"])
    waiting = waiting.with_data(done=waiting.data["day"])
    its_plan = plans(turn).get(kind)
    if its_plan is None or kind not in known:
        turn.view.sql.round_delete(id=waiting.id)
        return
    _wait(turn, waiting, its_plan)
    if late <= TOO_LATE and not under_way(turn, kind):
        known[kind].begin(turn)


def _wait(turn: GroupTurn, waiting: Round, its_plan: Plan) -> None:
    done = date.fromisoformat(waiting.data["done"]) if "done" in waiting.data else date.min
    quiet = (turn.quiet_from, turn.quiet_until)
    after = turn.now.astimezone(UTC)
    day, moment = following(its_plan.weekday, its_plan.at, turn.zone, quiet, after, done)
    kept = waiting.with_data(day=day.isoformat(), at=to_ms(moment))
    turn.save(replace(kept, due_at=to_ms(moment)))

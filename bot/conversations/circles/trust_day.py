"""The daily minute of two (R11): a line about today and thanks, each given alone, exchanged when both gave.

One proposes a time and for how long, the other agrees (stage ``asked``, then ``agreed``); each day is a round
of its own (stage ``day``), and its end is the beginning of the next. Days are not counted and nothing is said
of one that was missed. Whoever stops is not told on: the day under way stays as it is, and no other follows.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.clock import from_ms, to_ms
from bot.conversations.circles import pairs
from bot.conversations.circles.circle import Member, Round
from bot.conversations.circles.group_turn import GroupTurn
from bot.conversations.circles.rituals import Ritual
from bot.flows.answers import Answer, Answers

KIND = "trust_day"
WEEKS = {"one_week": 1, "two_weeks": 2, "four_weeks": 4}
"""Options of the card ``trust_begin-weeks``."""


def begin(turn: GroupTurn) -> None:
    """One of the two would like it; whoever is first chooses the time, the other agrees or doesn't."""
    if pairs.under_way(turn, KIND) is None:
        turn.open_round(KIND, due_at=turn.now_ms + pairs.WAITS, stage="asked")


def released(turn: GroupTurn, about: Round) -> None:
    if about.data.get("stopped") or turn.who is None:
        return
    if about.data["stage"] == "asked":
        _agree(turn, about, turn.who)
    elif about.data["stage"] == "day" and not about.data.get("shown") and pairs.both_gave(turn, about):
        shown = turn.save(about.with_data(shown=True))
        for member in turn.members:
            turn.ask(member, "trust_shown", shown)


def due(turn: GroupTurn, about: Round) -> None:
    """The next day's moment has come: this one is over, and the next opens if there is one."""
    turn.end(about)
    data = about.data
    if data["stage"] == "asked" or data.get("stopped") or len(turn.members) < pairs.TWO:
        return
    zone, at = ZoneInfo(data["zone"]), time.fromisoformat(data["time"])
    today = turn.now.astimezone(zone).date()
    if today > date.fromisoformat(data["last"]):
        return
    until = _after(turn.now, zone, at)
    kept = {name: data[name] for name in ("zone", "time", "last")}
    opened = turn.open_round(KIND, due_at=until, stage="day", **kept)
    for member in turn.members:
        turn.ask(member, "trust_day", opened, not_after=until)


def stop(turn: GroupTurn, about: Round) -> None:
    """``turn.who`` wants no more of it."""
    if turn.who is not None and not about.data.get("stopped"):
        turn.save(about.with_data(stopped=turn.who.id))


def facts(turn: GroupTurn, about: Round, member: Member) -> Answers:
    """``shared_stage``; of a proposal also when the first would be (``shared_first``, on the clock of whoever
    looks) and for how long (``shared_weeks``)."""
    known = {"shared_stage": Answer(picked=(about.data["stage"],)), **pairs.sides(turn, about, member)}
    proposed = pairs.given(turn, about).get(about.data.get("by", ""))
    if about.data["stage"] == "asked" and proposed is not None:
        first = from_ms(_after(turn.now, ZoneInfo(about.data["zone"]), _time(proposed)))
        local = first.astimezone(ZoneInfo(turn.zone)).replace(tzinfo=None)
        known["shared_first"] = Answer(moment=local.isoformat(timespec="minutes"))
        known["shared_weeks"] = proposed["weeks"]
    return known


def _agree(turn: GroupTurn, about: Round, member: Member) -> None:
    proposed = pairs.given(turn, about).get(about.data.get("by", ""))
    if proposed is None:
        pairs.ask_others(turn, about.with_data(by=member.id, zone=turn.zone))
    elif about.data["by"] != member.id:
        at, zone = _time(proposed), ZoneInfo(about.data["zone"])
        first = _after(turn.now, zone, at)
        weeks = WEEKS["".join(proposed["weeks"].picked)]
        last = from_ms(first).astimezone(zone).date() + timedelta(weeks=weeks, days=-1)
        agreed = about.with_data(stage="agreed", time=at.isoformat("minutes"), last=last.isoformat())
        turn.save(replace(agreed, due_at=first))


def _time(proposed: Answers) -> time:
    """The local time of an option of the card ``trust_begin-time``, such as ``t0930``."""
    return datetime.strptime("".join(proposed["time"].picked), "t%H%M").time()


def _after(now: datetime, zone: ZoneInfo, at: time) -> int:
    """The next instant (ms) at which it is that time there."""
    day = now.astimezone(zone).date()
    ahead = (to_ms(datetime.combine(day + timedelta(days=n), at, zone)) for n in range(3))
    return next(instant for instant in ahead if instant > to_ms(now))


TRUST_DAY = Ritual(
    kind=KIND,
    begin=begin,
    due=due,
    released=released,
    flows=("trust_begin", "trust_day", "trust_shown"),
    facts=facts,
)

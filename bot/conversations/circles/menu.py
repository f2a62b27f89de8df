"""The rituals that a family can do: what each is, begin it now, or plan it for each week.

One message, edited at each press. Anyone who takes part may press; nobody is named. Appreciation comes first:
what is good between people carries the rest (domain research, G2).
"""

from __future__ import annotations

from datetime import date, time, timedelta

from markupsafe import Markup

from bot.content.render import Button
from bot.conversations.circles import calendar
from bot.conversations.circles.group_turn import GroupTurn, Rows
from bot.conversations.circles.rituals import Ritual
from bot.moments import instant, is_quiet

FIRST = "appreciation"
HOURS_IN_A_ROW, DAYS_IN_A_ROW = 4, 3
EARLIEST, LATEST = 7, 22
"""Hours of the day that are offered, as far as they aren't quiet."""


class Menu:
    """The menu of these rituals."""

    def __init__(self, rituals: tuple[Ritual, ...]) -> None:
        self._all = {ritual.kind: ritual for ritual in rituals if ritual.in_menu}
        self.panels = {
            "rituals": self.back,
            "ritual": self.one,
            "ritual_begin": self.begin,
            "ritual_plan": self.days,
            "ritual_day": self.hours,
            "ritual_hour": self.plan,
            "ritual_stop": self.stop,
        }

    def show(self, turn: GroupTurn) -> None:
        """The command: the same for everybody, so that it says nothing of who takes part."""
        turn.post(*self._list(turn))

    def back(self, turn: GroupTurn, about: str, extra: str) -> bool:
        """The list: from the button under the introduction in a message of its own, else in its place."""
        if turn.who is None:
            return False
        if extra == "new":
            turn.post(*self._list(turn))
        else:
            turn.edit(*self._list(turn))
        return True

    def one(self, turn: GroupTurn, kind: str, extra: str) -> bool:
        """One ritual: what it is, when it comes, and what can be done."""
        if not self._may(turn, kind):
            return False
        turn.edit(*self._one(turn, kind))
        return True

    def begin(self, turn: GroupTurn, kind: str, extra: str) -> bool:
        """Begin it now. One at a time of each."""
        if not self._may(turn, kind):
            return False
        if calendar.under_way(turn, kind):
            turn.tell("rituals-under_way")
            return True
        self._all[kind].begin(turn)
        if not turn.toast:
            turn.edit(turn.html("rituals-begun", name=turn.plain(f"ritual-{kind}")))
        return True

    def days(self, turn: GroupTurn, kind: str, extra: str) -> bool:
        """On which day?"""
        if not self._may(turn, kind):
            return False
        keys = [
            Button(turn.plain("rhythm-day", weekday=day), data=f"g|ritual_day|{kind}|{day}")
            for day in range(1, 8)
        ]
        back = turn.button("button-rituals_back", "ritual", kind)
        name = turn.plain(f"ritual-{kind}")
        turn.edit(turn.html("rituals-day", name=name), (*_rows(keys, DAYS_IN_A_ROW), (back,)))
        return True

    def hours(self, turn: GroupTurn, kind: str, extra: str) -> bool:
        """At what time? Those in the group's quiet hours aren't offered."""
        if not self._may(turn, kind) or extra not in tuple("1234567"):
            return False
        keys = [
            Button(_hour(turn, hour), data=f"g|ritual_hour|{kind}|{extra}-{hour}")
            for hour in _hours(turn, int(extra))
        ]
        back = turn.button("button-rituals_back", "ritual_plan", kind)
        day = turn.plain("rhythm-day_said", weekday=int(extra))
        name = turn.plain(f"ritual-{kind}")
        shown = turn.html("rituals-hour", name=name, day=day)
        turn.edit(shown, (*_rows(keys, HOURS_IN_A_ROW), (back,)))
        return True

    def plan(self, turn: GroupTurn, kind: str, extra: str) -> bool:
        """Each week on this day at this time, from now on."""
        weekday, _, hour = extra.partition("-")
        if not self._may(turn, kind) or weekday not in tuple("1234567") or not hour.isdecimal():
            return False
        if int(hour) not in _hours(turn, int(weekday)):
            return False
        calendar.plan(turn, kind, int(weekday), f"{int(hour):02}:00")
        turn.edit(*self._one(turn, kind))
        return True

    def stop(self, turn: GroupTurn, kind: str, extra: str) -> bool:
        """Not by itself any more."""
        if turn.who is None or kind not in self._all:
            return False
        if kind in calendar.plans(turn):
            calendar.stop(turn, kind)
            turn.edit(*self._one(turn, kind))
        return True

    # ----------------------------------------------------------------------------------- screens

    def _list(self, turn: GroupTurn) -> tuple[Markup, Rows]:
        offered = self.offered(turn)
        planned = calendar.plans(turn)
        lines = [
            turn.html("rituals-planned", name=turn.plain(f"ritual-{kind}"), rule=_rule(turn, planned[kind]))
            for kind in self._all
            if kind in planned
        ]
        opening = "rituals-first" if len(offered) < len(self._all) else "rituals-list"
        text = Markup("\n\n").join([turn.html(opening), *([Markup("\n").join(lines)] if lines else [])])
        return text, tuple((turn.button(f"ritual-{kind}", "ritual", kind),) for kind in offered)

    def _one(self, turn: GroupTurn, kind: str) -> tuple[Markup, Rows]:
        name, what = turn.plain(f"ritual-{kind}"), turn.html(f"ritual-{kind}", "what")
        planned, at = calendar.plans(turn).get(kind), calendar.next_time(turn, kind)
        text = turn.html("rituals-one", name=name, what=what)
        plan_it = turn.button(
            "button-ritual_change" if planned else "button-ritual_plan", "ritual_plan", kind
        )
        rows: Rows = ((turn.button("button-ritual_begin", "ritual_begin", kind),), (plan_it,))
        if planned is not None and at is not None:
            coming = turn.html("rituals-next", rule=_rule(turn, planned), next=turn.when(at))
            text = Markup("\n\n").join([text, coming])
            rows += ((turn.button("button-ritual_stop", "ritual_stop", kind),),)
        return text, (*rows, (turn.button("button-rituals_back", "rituals"),))

    def offered(self, turn: GroupTurn) -> list[str]:
        """The first alone, until it has been done once."""
        if FIRST in self._all and FIRST not in turn.circle.done:
            return [FIRST]
        return list(self._all)

    def _may(self, turn: GroupTurn, kind: str) -> bool:
        return turn.who is not None and kind in self.offered(turn)


def _hours(turn: GroupTurn, weekday: int) -> list[int]:
    """The full hours of that day which aren't quiet; all of them, where it is quiet at each."""
    today = turn.now.date()
    day = today + timedelta(days=(weekday - today.isoweekday()) % 7)
    every = range(EARLIEST, LATEST + 1)
    awake = [hour for hour in every if not _quiet(turn, day, hour)]
    return awake or list(every)


def _quiet(turn: GroupTurn, day: date, hour: int) -> bool:
    return is_quiet(instant(day, time(hour), turn.zone), turn.zone, turn.quiet_from, turn.quiet_until)


def _hour(turn: GroupTurn, hour: int) -> str:
    return turn.world.content.messages.hour(turn.language, time(hour))


def _rule(turn: GroupTurn, planned: calendar.Plan) -> str:
    at = turn.world.content.messages.hour(turn.language, time.fromisoformat(planned.at))
    return turn.plain("reminders-rule_weekly", weekday=planned.weekday, time=at)


def _rows(keys: list[Button], width: int) -> Rows:
    return tuple(tuple(keys[n : n + width]) for n in range(0, len(keys), width))

"""Figures as pictures: what `bot.pictures` draws, every word of it in the reader's language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from bot.content.lengths import cut
from bot.content.names import isolated
from bot.content.saying import Who
from bot.conversations.progress.looks import Looks
from bot.conversations.progress.people import Placed
from bot.conversations.progress.series import RECOVERY, History
from bot.conversations.progress.weeks import WEEK
from bot.conversations.turn import Turn
from bot.pictures.specs import Bars, Line, Lines, People, Someone, Week

TICKS = 5
"""Words under the axis of days: more don't fit 390 pixels."""

LONG = timedelta(days=300)
"""From here on the days of a month tell less than its year."""

NAME_ROOM = 24
"""UTF-16 units of a name in a picture."""


def label_of(turn: Turn, name: str) -> str:
    """What a gauge is called."""
    role = turn.profile.get("role")
    if name == RECOVERY and role is not None and "loved_one" in role.picked and "self" not in role.picked:
        return turn.plain("progress-line_footing")
    return turn.plain(f"progress-line_{name}")


def lines(
    turn: Turn, known: History, names: Sequence[str], heading: str, first: date, last: date, look: Looks
) -> Lines:
    """Gauges over time; with the two lines come slips and steps."""
    drawn = tuple(Line(label_of(turn, name), known.since(name, first)) for name in names)
    two = RECOVERY in names
    return Lines(
        heading=heading,
        lines=tuple(line for line in drawn if line.points or two),
        first=first,
        last=last,
        slips=tuple(day for day in known.slips if day >= first) if two else (),
        slips_label=turn.plain("progress-slip"),
        steps=tuple(day for day in known.steps if day >= first) if two else (),
        steps_label=turn.plain("progress-step"),
        ticks=ticks(turn, first, last),
        dark=look.dark,
    )


def ticks(turn: Turn, first: date, last: date) -> tuple[tuple[date, str], ...]:
    """The days that are named under the axis, as far from each other as they can be."""
    days = (last - first).days
    steps = min(TICKS - 1, days) or 1
    named = sorted({first + timedelta(days=round(days * n / steps)) for n in range(steps + 1)})
    return tuple((day, _day_said(turn, day, last - first)) for day in named)


def _day_said(turn: Turn, day: date, shown: timedelta) -> str:
    if shown < WEEK:
        return turn.plain("rhythm-day_short", weekday=day.isoweekday())
    if shown > LONG:
        return turn.plain("progress-month", month=day.month, year=str(day.year))
    return turn.plain("progress-day", day=str(day.day), month=day.month)


def people(turn: Turn, everybody: Sequence[Placed], look: Looks) -> People:
    """Those of whom somebody said how close they are, by number or by name."""
    return People(
        heading=turn.plain("progress-people"),
        people=tuple(
            Someone(
                _label(turn, one) if look.names else str(one.number),
                one.closeness,
                one.helps,
                one.strains,
                one.rests,
            )
            for one in everybody
            if one.closeness is not None
        ),
        centre=turn.plain("progress-centre"),
        close_label=turn.plain("progress-close"),
        far_label=turn.plain("progress-far"),
        helps_label=turn.plain("progress-helps"),
        strains_label=turn.plain("progress-strains"),
        both_label=turn.plain("progress-both"),
        rests_label=turn.plain("map-rest"),
        dark=look.dark,
    )


def _label(turn: Turn, one: Placed) -> str:
    known = {f"relation_{name}": answer for name, answer in one.relation.fields.items()}
    return cut(Who(turn.world.content, known, turn.language).strip(isolated("")), NAME_ROOM)


def bars(turn: Turn, counts: Sequence[tuple[date, int, int]], look: Looks) -> Bars:
    """Pleasant and tense moments of some weeks."""
    return Bars(
        heading=turn.plain("progress-moments"),
        weeks=tuple(
            Week(turn.plain("progress-day", day=str(monday.day), month=monday.month), pleasant, tense)
            for monday, pleasant, tense in counts
        ),
        pleasant_label=turn.plain("progress-pleasant"),
        tense_label=turn.plain("progress-tense"),
        dark=look.dark,
    )

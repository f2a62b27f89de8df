"""Setting up what recurs: which day, what hour."""

from __future__ import annotations

from datetime import time

from bot.content.render import Button
from bot.conversations import nudges, records, when
from bot.conversations.nudges import rhythms
from bot.conversations.nudges.rhythms import Reminder
from bot.conversations.panels.coming import moment_said, rule_named, rule_said
from bot.conversations.panels.pieces import Row, person_button, reminders_row, show
from bot.conversations.turn import Turn
from bot.flows import buttons

IN_A_ROW = 4
WORKDAYS, DAILY = rhythms.WORKDAYS, rhythms.EVERY_DAY

OFTEN = {
    "self": {"daily": DAILY, "workdays": WORKDAYS},
    "gauge": {"daily": DAILY, "some_days": rhythms.SOME_DAYS},
}
"""What can come on several days of a week, and on which: beside any one of them."""

PEOPLE_SHOWN = 8


def rhythm(turn: Turn, argument: str) -> None:
    """Set up what recurs, or change it, a choice at a time: ``weekly``, ``weekly.7``, ``weekly.7.19``. The
    first part is a kind, a reminder (``r`` and its id), or ``trust:`` and whom it is with."""
    subject, *chosen = argument.split(".")
    rule = rule_named(turn, subject)
    kind, _, about = (rule.kind if rule else subject).partition(":")
    if kind not in rhythms.KINDS or (kind == "self" and rule is None):
        _back(turn)
        return
    if kind == "trust" and rule is None and about not in {r.id for r in pairs(turn)}:
        _with_whom(turn)
    elif kind in ("weekly", "gauge", "self") and not chosen:
        show_days(turn, subject, kind)
    elif len(chosen) < 2 and not (chosen and kind in ("trust", "good_moment")):
        _show_hours(turn, f"{subject}.{chosen[0]}" if chosen else subject)
    else:
        _set(turn, rule, kind, about, chosen)


def show_days(turn: Turn, subject: str, kind: str) -> None:
    """Which day; a daily rhythm goes straight on to its hour."""
    if kind in ("trust", "good_moment"):
        _show_hours(turn, subject)
        return
    rows: list[Row] = [
        (turn.button(f"rhythm-{often}", buttons.panel("rhythm", f"{subject}.{days}")),)
        for often, days in OFTEN.get(kind, {}).items()
    ]
    rows += [
        (Button(turn.plain("rhythm-day", weekday=day), data=buttons.panel("rhythm", f"{subject}.{day}")),)
        for day in range(1, 8)
    ]
    rows.append(_to_list(turn))
    show(turn, turn.html("panel-rhythm_day"), rows)


def _show_hours(turn: Turn, subject: str) -> None:
    """The hours outside this person's quiet hours."""
    hour = turn.world.content.messages.hour
    each = [
        Button(hour(turn.language, time(h)), data=buttons.panel("rhythm", f"{subject}.{h}"))
        for h in when.hours(turn)
    ]
    rows: list[Row] = [tuple(each[n : n + IN_A_ROW]) for n in range(0, len(each), IN_A_ROW)]
    rows.append(_to_list(turn))
    show(turn, turn.html("panel-rhythm_hour"), rows)


def _set(turn: Turn, rule: Reminder | None, kind: str, about: str, chosen: list[str]) -> None:
    weekdays, hour = (chosen[0], chosen[1]) if len(chosen) > 1 else (DAILY, chosen[0])
    if not (hour.isdecimal() and int(hour) < 24 and weekdays and set(weekdays) <= set(DAILY)):
        _back(turn)
        return
    at = time(int(hour))
    if rule is None:
        rule = rhythms.agree(turn, kind, at, weekdays, relation_id=about or None)
    else:
        rhythms.change(turn, rule, at, weekdays)
        rule = rhythms.get(turn, rule.id) or rule
    coming = rhythms.next_of(turn, rule)
    said = moment_said(turn, coming) if coming else ""
    show(turn, turn.html("panel-rhythm_set", rule=rule_said(turn, rule), next=said), [reminders_row(turn)])


def _with_whom(turn: Turn) -> None:
    rows: list[Row] = [
        (person_button(turn, r, buttons.panel("rhythm", f"trust:{r.id}")),)
        for r in pairs(turn)[:PEOPLE_SHOWN]
    ]
    rows.append(_to_list(turn))
    show(turn, turn.html("panel-who"), rows)


def pairs(turn: Turn) -> list[records.Record]:
    """Those with whom a daily moment can be: not at rest, and no child, who vouches for nobody."""
    return [
        r
        for r in records.relations(turn)
        if not nudges.at_rest(turn, r.id)
        and not ((kind := r.fields.get("kind")) and kind.picked == ("child",))
    ]


def _to_list(turn: Turn) -> Row:
    return (turn.button("button-reminders", buttons.panel("reminders")),)


def _back(turn: Turn) -> None:
    """A button that says nothing (any more)."""
    turn.toast = turn.plain("notice-outdated")

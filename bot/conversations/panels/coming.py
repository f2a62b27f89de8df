"""Everything that is planned, as it is said in a list: when it comes, and what it is about."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time
from typing import Any

from markupsafe import Markup

from bot.content.lengths import cut
from bot.content.names import clean_words
from bot.content.saying import at_start
from bot.conversations import nudges
from bot.conversations.nudges import rhythms
from bot.conversations.nudges.about import part_of, step_of
from bot.conversations.nudges.planning import local_of
from bot.conversations.nudges.rhythms import Reminder
from bot.conversations.turn import Turn

Nudge = Mapping[str, Any]


def coming(turn: Turn) -> list[tuple[str, str, Markup]]:
    """(name in buttons, when, what) of everything that is planned, the soonest first; what is paused last."""
    pending = turn.tx.sql.nudge_pending(person_id=turn.person_id)
    by_rule = {nudge["reminder_id"]: nudge for nudge in reversed(pending) if nudge["reminder_id"]}
    found: list[tuple[bool, int, str, str, Markup]] = []
    for rule in rhythms.all_of(turn):
        nudge = by_rule.get(rule.id)
        if nudge is None and not rule.recurs:
            continue  # it has come
        waits = rule.state == "paused" or bool(nudge and nudge["held"])
        due = nudge["due_at"] if nudge else 0
        when = rule_said(turn, rule) if rule.recurs else moment_said(turn, local_of(turn, due))
        found.append((waits, due, f"r{rule.id}", _marked(turn, when, waits), _what_of_rule(turn, rule)))
    for nudge in pending:
        if nudge["reminder_id"] is None and (what := _what(turn, nudge)):
            waits = bool(nudge["held"])
            when = _marked(turn, moment_said(turn, local_of(turn, nudge["due_at"])), waits)
            found.append((waits, nudge["due_at"], f"n{nudge['id']}", when, what))
    return [(name, when, what) for _, _, name, when, what in sorted(found, key=lambda one: one[:3])]


def _marked(turn: Turn, when: str, waits: bool) -> str:
    when = at_start(when, turn.language)
    return f"{when} ({turn.plain('reminders-paused')})" if waits else when


def _what(turn: Turn, nudge: Nudge) -> Markup:
    """What a nudge is about; empty when that is gone."""
    match nudge["kind"]:
        case "check_in":
            step = step_of(turn, nudge)
            return turn.html("reminder-what_check_in", step=nudges.plan_of(turn, step)) if step else Markup()
        case "track":
            part = part_of(turn, nudge)
            return turn.html("reminder-what_track", part=part[0]) if part else Markup()
        case kind:
            return turn.html(f"reminder-what_{kind}")


def _what_of_rule(turn: Turn, rule: Reminder) -> Markup:
    if rule.kind == "self":
        return turn.html("reminder-what_self", words=cut(clean_words(rule.words), nudges.ROOM))
    return turn.html(f"reminder-what_{rule.kind}")


def rule_said(turn: Turn, rule: Reminder) -> str:
    """ "every Sunday at 7pm", "elke dag om 19.30"."""
    at = turn.world.content.messages.hour(turn.language, time.fromisoformat(rule.local_time))
    match rule.weekdays:
        case rhythms.EVERY_DAY:
            return turn.plain("reminders-rule_daily", time=at)
        case rhythms.WORKDAYS:
            return turn.plain("reminders-rule_workdays", time=at)
        case one if len(one) == 1:
            return turn.plain("reminders-rule_weekly", weekday=int(one), time=at)
    days = ", ".join(turn.plain("rhythm-day_short", weekday=int(day)) for day in rule.weekdays)
    return turn.plain("reminders-rule_days", days=days, time=at)


def moment_said(turn: Turn, at: datetime) -> str:
    return turn.world.content.messages.moment(turn.language, at)


def rule_named(turn: Turn, name: str) -> Reminder | None:
    rule = rhythms.get(turn, name[1:]) if name[:1] == "r" else None
    return rule if rule is not None and rule.state != "ended" else None


def nudge_named(turn: Turn, name: str) -> Nudge | None:
    """A nudge of this person's that is still to come; of a reminder that comes once, its own."""
    wanted = name[1:]
    return next(
        (
            nudge
            for nudge in turn.tx.sql.nudge_pending(person_id=turn.person_id)
            if wanted in (nudge["id"], nudge["reminder_id"])
        ),
        None,
    )


def is_paused(turn: Turn, name: str) -> bool:
    if (rule := rule_named(turn, name)) and rule.recurs:
        return rule.state == "paused"
    nudge = nudge_named(turn, name)
    return bool(nudge and nudge["held"])

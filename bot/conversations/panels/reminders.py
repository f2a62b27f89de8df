"""What is coming, and everything that can be set about it: another time, a pause, no more."""

from __future__ import annotations

from bot.content.lengths import LABEL, cut
from bot.content.render import Button
from bot.conversations import play
from bot.conversations.nudges import rhythms
from bot.conversations.nudges.planning import local_of
from bot.conversations.panels.coming import coming, is_paused, moment_said, nudge_named, rule_named
from bot.conversations.panels.pieces import Row, menu_row, reminders_row, show
from bot.conversations.panels.quiet import FOREVER
from bot.conversations.panels.rhythm import pairs, show_days
from bot.conversations.turn import Turn
from bot.flows import buttons

SHOWN = 8


def reminders(turn: Turn, page: str = "") -> None:
    """What is coming, the soonest first, each with its button; then what can be added, and the rest."""
    rhythms.take_up(turn)  # whatever once went wrong with one: here it is planned again
    planned = coming(turn)
    first = int(page) if page.isascii() and page.isdecimal() and int(page) < len(planned) else 0
    lines, rows = [], list[Row]()
    for number, (name, when, what) in enumerate(planned[first : first + SHOWN], start=first + 1):
        lines.append(str(turn.html("reminders-line", when=f"{number}. {when}", what=what)))
        label = cut(f"{number}. {what.striptags()}", LABEL)
        rows.append((Button(label, data=buttons.panel("reminder", name)),))
    if len(planned) > first + SHOWN:
        rows.append((turn.button("button-more", buttons.panel("reminders", str(first + SHOWN))),))
    rows += [(turn.button("button-add_reminder", buttons.offer("remind")),)]
    here = {reminder.kind for reminder in rhythms.all_of(turn)}
    rows += [
        (turn.button(f"button-add_{kind}", buttons.panel("rhythm", kind)),)
        for kind in ("weekly", "good_moment", "gauge", "trust")
        if kind not in here and (kind != "trust" or pairs(turn))
    ]
    paused = bool(turn.chat.paused_until > turn.now_ms)
    rows += [
        (
            turn.button("button-resume_all", buttons.panel("pause", "off"))
            if paused
            else turn.button("button-pause_all", buttons.panel("pause")),
        ),
        (turn.button("button-manners", buttons.panel("manners")), *menu_row(turn)),
    ]
    head = [str(turn.html("panel-reminders" if planned else "panel-reminders_empty"))]
    if not turn.chat.nudges_on:
        head.append(str(turn.html("reminders-off")))
        rows.insert(0, (turn.button("button-nudges_off", buttons.panel("settings", "nudges_on")),))
    elif turn.chat.paused_until >= FOREVER:
        head.append(str(turn.html("reminders-paused_always")))
    elif paused:
        moment = moment_said(turn, local_of(turn, turn.chat.paused_until))
        head.append(str(turn.html("reminders-paused_until", moment=moment)))
    show(turn, "\n\n".join([*head, *lines]), rows)


def reminder(turn: Turn, name: str) -> None:
    """One of them: another time, pause, delete."""
    found = next(((when, what) for one, when, what in coming(turn) if one == name), None)
    if found is None:
        reminders(turn)
        return
    waits = is_paused(turn, name)
    rows: list[Row] = [
        (turn.button("button-change", buttons.panel("reminder_change", name)),),
        (
            turn.button("button-resume_one", buttons.panel("reminder_on", name))
            if waits
            else turn.button("button-pause_one", buttons.panel("reminder_off", name)),
        ),
        (turn.button("button-delete", buttons.panel("reminder_gone", name)),),
        (turn.button("button-reminders", buttons.panel("reminders")),),
    ]
    when, what = found
    show(turn, turn.html("panel-reminder", when=when, what=what), rows)


def change(turn: Turn, name: str) -> None:
    """Another time: what recurs by its day and hour, anything else by a moment of its own."""
    if (rule := rule_named(turn, name)) is not None and rule.recurs:
        show_days(turn, name, rule.kind)
    elif (nudge := nudge_named(turn, name)) is not None:
        play.begin(turn, "snooze", nudge_id=nudge["id"])
    else:
        reminders(turn)


def pause_one(turn: Turn, name: str) -> None:
    if (rule := rule_named(turn, name)) and rule.recurs:
        rhythms.pause(turn, rule)
    elif nudge := nudge_named(turn, name):
        turn.tx.sql.nudge_set_held(id=nudge["id"], held=1)
    turn.toast = turn.plain("notice-paused")
    reminders(turn)


def resume_one(turn: Turn, name: str) -> None:
    if (rule := rule_named(turn, name)) and rule.recurs:
        rhythms.resume(turn, rule)
    elif nudge := nudge_named(turn, name):
        turn.tx.sql.nudge_set_held(id=nudge["id"], held=0)
        turn.planned = True
    turn.toast = turn.plain("notice-resumed")
    reminders(turn)


def delete(turn: Turn, name: str) -> None:
    if rule := rule_named(turn, name):
        rhythms.end(turn, rule)
    elif nudge := nudge_named(turn, name):
        turn.tx.sql.nudge_set_state(id=nudge["id"], state="cancelled")
    turn.toast = turn.plain("notice-deleted")
    reminders(turn)


def manners(turn: Turn, _: str = "") -> None:
    """What Hecht does and never does with reminders."""
    show(turn, turn.html("panel-manners"), [reminders_row(turn)])

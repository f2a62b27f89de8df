"""Silence: a pause for all reminders, the quiet hours, and the part of the day in which Hecht may ask."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta

from bot import moments
from bot.clock import to_ms
from bot.content.render import Button
from bot.conversations import nudges, records
from bot.conversations.nudges.planning import DAY_PARTS, local_now, local_of
from bot.conversations.panels.coming import moment_said
from bot.conversations.panels.pieces import Row, menu_row, reminders_row, show
from bot.conversations.turn import Turn
from bot.flows import buttons
from bot.flows.answers import Answer

FOREVER = to_ms(datetime.fromisoformat("9000-01-01T00:00:00+00:00"))
"""A pause until somebody says so."""

PAUSES = {"today": 1, "three_days": 3, "week": 7, "two_weeks": 14, "always": 0}
"""How many days each lasts: until the morning after the last of them."""

FROM_HOURS = ("18:00", "19:00", "20:00", "21:00", "22:00", "23:00", "00:00")
UNTIL_HOURS = ("06:00", "07:00", "08:00", "09:00", "10:00", "11:00", "12:00")
IN_A_ROW = 4


def pause(turn: Turn, argument: str = "") -> None:
    """Silence for a time, or its end."""
    if argument == "off":
        turn.change_chat(paused_until=turn.now_ms)  # and so nothing of it is late
        nudges.replan(turn)
        nudges.take_up(turn)
        _said(turn, "panel-resumed")
        return
    if argument not in PAUSES:
        rows: list[Row] = [(turn.button(f"pause-{name}", buttons.panel("pause", name)),) for name in PAUSES]
        rows.append(reminders_row(turn))
        show(turn, turn.html("panel-pause"), rows)
        return
    until = _pause_end(turn, PAUSES[argument])
    turn.change_chat(paused_until=until)
    nudges.replan(turn)
    if until == FOREVER:
        _said(turn, "panel-paused_always")
    else:
        _said(turn, "panel-paused", moment=moment_said(turn, local_of(turn, until)))


def _pause_end(turn: Turn, days: int) -> int:
    """The end of the quiet hours of the morning after so many days."""
    if not days:
        return FOREVER
    day = local_now(turn).date() + timedelta(days)
    at = max(time.fromisoformat(turn.chat.quiet_until), time(6))
    return to_ms(moments.instant(day, at, turn.zone))


def quiet(turn: Turn, argument: str = "") -> None:
    """Quiet hours, a choice at a time: ``from``, ``2100``, ``2100.0900``; ``none`` for none."""
    start, _, end = (_hour(part) for part in argument.partition("."))
    if argument == "none":
        _set_quiet(turn, "00:00", "00:00")
    elif start in FROM_HOURS and end in UNTIL_HOURS:
        _set_quiet(turn, start, end)
    elif start in FROM_HOURS:
        _ask_hour(turn, "panel-quiet_until", UNTIL_HOURS, f"{start.replace(':', '')}.")
    elif argument == "from":
        _ask_hour(turn, "panel-quiet_from", FROM_HOURS, "")
    else:
        rows: list[Row] = [
            (turn.button("button-change", buttons.panel("quiet", "from")),),
            (turn.button("quiet-none", buttons.panel("quiet", "none")),),
            (turn.button("button-settings", buttons.panel("settings")), *menu_row(turn)),
        ]
        show(turn, turn.html("panel-quiet", **hours_said(turn)), rows)


def hours_said(turn: Turn) -> dict[str, str]:
    """From when and until when it is quiet; empty words for never."""
    chat = turn.chat
    if chat.quiet_from == chat.quiet_until:
        return {"from": "", "until": ""}
    return {"from": _clock(turn, chat.quiet_from), "until": _clock(turn, chat.quiet_until)}


def day_part(turn: Turn, name: str = "") -> None:
    """When Hecht asks where nobody chose a time."""
    if name in DAY_PARTS:
        records.save_profile(turn, {"day_part": Answer(picked=(name,))})
        turn.toast = turn.plain("notice-saved")
    chosen = turn.profile.get("day_part")
    rows: list[Row] = []
    for part in DAY_PARTS:
        label = turn.plain(f"button-day_part_{part}")
        mark = "\u2713 " if chosen and chosen.picked == (part,) else ""
        rows.append((Button(f"{mark}{label}", data=buttons.panel("day_part", part)),))
    rows.append((turn.button("button-settings", buttons.panel("settings")), *menu_row(turn)))
    show(turn, turn.html("panel-day_part"), rows)


def _set_quiet(turn: Turn, start: str, end: str) -> None:
    turn.tx.sql.chat_set_quiet(id=turn.chat.id, quiet_from=start, quiet_until=end)
    turn.chat = replace(turn.chat, quiet_from=start, quiet_until=end)
    nudges.replan(turn)
    _said(turn, "panel-quiet_set", **hours_said(turn))


def _ask_hour(turn: Turn, message: str, hours: tuple[str, ...], before: str) -> None:
    each = [
        Button(_clock(turn, hour), data=buttons.panel("quiet", before + hour.replace(":", "")))
        for hour in hours
    ]
    rows: list[Row] = [tuple(each[n : n + IN_A_ROW]) for n in range(0, len(each), IN_A_ROW)]
    rows.append((turn.button("button-settings", buttons.panel("settings")),))
    show(turn, turn.html(message), rows)


def _hour(argument: str) -> str:
    return f"{argument[:2]}:{argument[2:]}"


def _clock(turn: Turn, hour: str) -> str:
    return turn.world.content.messages.hour(turn.language, time.fromisoformat(hour))


def _said(turn: Turn, message: str, **values: str) -> None:
    show(turn, turn.html(message, **values), [reminders_row(turn)])

"""Clear our chat after some hours: the choice, and what it can't do."""

from __future__ import annotations

from bot.content.render import Button
from bot.conversations import hiding, sweeping
from bot.conversations.panels.pieces import Row, menu_row, show
from bot.conversations.turn import Turn
from bot.flows import buttons

CHOICES = (0, *sweeping.HOURS)


def sweep(turn: Turn, hours: str = "") -> None:
    """Never, or after 1, 8, 24 or 47 hours."""
    if hours in map(str, CHOICES):
        sweeping.choose(turn, int(hours))
        turn.toast = turn.plain("notice-saved")
    rows: list[Row] = []
    for choice in CHOICES:
        mark = "\u2713 " if choice == turn.chat.sweep_hours else ""
        label = turn.plain("sweep-never") if not choice else turn.plain("sweep-after", hours=choice)
        rows.append((Button(f"{mark}{label}", data=buttons.panel("sweep", str(choice))),))
    rows.append((turn.button("button-settings", buttons.panel("settings")), *menu_row(turn)))
    rows.append(hiding.button_row(turn))
    show(turn, turn.html("panel-sweep"), rows)

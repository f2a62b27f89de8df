"""The questionnaires that an operator added."""

from __future__ import annotations

from bot.conversations import measuring
from bot.conversations.panels.pieces import Row, menu_row, offer, show
from bot.conversations.turn import Turn
from bot.flows import buttons

ON_A_PAGE = 6


def row(turn: Turn, roles: frozenset[str]) -> list[Row]:
    """The way to them, where there are any for this person."""
    if not measuring.offered(turn, roles):
        return []
    return [(turn.button("button-measures", buttons.panel("measures")),)]


def listed(turn: Turn, roles: frozenset[str], page: str) -> None:
    """All of them, from the first shown on."""
    found = measuring.offered(turn, roles)
    first = int(page) if page.isascii() and page.isdecimal() else 0
    rows: list[Row] = [(offer(turn, measure.flow),) for measure in found[first : first + ON_A_PAGE]]
    if len(found) > first + ON_A_PAGE:
        rows.append((turn.button("button-more", buttons.panel("measures", str(first + ON_A_PAGE))),))
    rows.append((turn.button("button-programme", buttons.panel("programme")), *menu_row(turn)))
    show(turn, turn.html("panel-measures" if found else "panel-measures_none"), rows)

"""Privacy: a short screen, and the whole policy in pages. There for anybody, also before consent."""

from __future__ import annotations

from bot.conversations.panels.pieces import Row, menu_row, show
from bot.conversations.turn import Turn
from bot.flows import buttons

PAGES = 5
"""Messages ``privacy-page_1`` to the last."""


def privacy(turn: Turn, page: str = "") -> None:
    """The short screen, or a page of the policy ("1", "2" …)."""
    if page.isascii() and page.isdecimal() and 1 <= int(page) <= PAGES:
        _page(turn, int(page))
        return
    theirs = turn.chat.person_id is not None or turn.chat.kept_id is not None
    rows: list[Row] = [(turn.button("button-privacy_all", buttons.panel("privacy", "1")),)]
    if theirs:
        rows.append((turn.button("button-take_data", buttons.panel("export")),))
    rows.append((turn.button("button-privacy_forget", buttons.panel("forget")),))
    if turn.chat.person_id is not None and turn.chat.kept_id is None:
        rows.append((turn.button("button-privacy_withdraw", buttons.panel("forget_leave")),))
    show(turn, turn.html("panel-privacy", **_who(turn)), [*rows, menu_row(turn)])


def _page(turn: Turn, page: int) -> None:
    keeping = turn.world.keeping
    text = turn.html(
        f"privacy-page_{page}",
        **_who(turn),
        nudges=str(keeping.nudges_days),
        months=str(keeping.silent_months or ""),
        backups=str(keeping.backup_days or ""),
    )
    here: list[tuple[str, int]] = [("button-privacy_before", page - 1), ("button-privacy_next", page + 1)]
    turning: Row = tuple(
        turn.button(label, buttons.panel("privacy", str(number)))
        for label, number in here
        if 1 <= number <= PAGES
    )
    show(turn, text, [turning, (turn.button("button-privacy", buttons.panel("privacy")), *menu_row(turn))])


def _who(turn: Turn) -> dict[str, str]:
    """Who runs it, and how to reach them, "" where that is not known."""
    operator = turn.world.operator or turn.plain("operator-unknown")
    return {"operator": operator, "contact": turn.world.operator_contact}

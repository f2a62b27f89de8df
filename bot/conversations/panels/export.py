"""Taking one's data along: what it is, the files, and apart from that what was answered about safety."""

from __future__ import annotations

from bot.conversations.export import delivering
from bot.conversations.panels.pieces import Row, menu_row, show
from bot.conversations.turn import Turn
from bot.flows import buttons

FILES, SAFETY = "files", "safety"


def export(turn: Turn, wanted: str = "") -> None:
    """What the files are; ``files``: give them; ``safety``: also with what was answered about that."""
    if wanted not in (FILES, SAFETY):
        get = turn.button("button-export_files", buttons.panel("export", FILES))
        show(turn, turn.html("panel-export"), [(get,), menu_row(turn)])
        return
    rows: list[Row] = [menu_row(turn)]
    match delivering.give(turn, safety=wanted == SAFETY):
        case "given" if wanted == FILES:
            more = turn.button("button-export_safety", buttons.panel("export", SAFETY))
            show(turn, turn.html("panel-export_given"), [(more,), *rows])
        case "given":
            show(turn, turn.html("panel-export_all"), rows)
        case "waiting":
            turn.toast = turn.plain("notice-export_waiting")
        case "often":
            turn.toast = turn.plain("notice-export_often")
        case "large":
            operator = turn.world.operator or turn.plain("operator-unknown")
            show(turn, turn.html("panel-export_large", operator=operator), rows)

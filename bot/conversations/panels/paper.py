"""On paper: a professional's print of what is shared, and the overview that somebody makes of their own."""

from __future__ import annotations

from bot.content.render import Button
from bot.conversations.bridges import log, looking, paper
from bot.conversations.panels.clients import back_to, clients, label, mine
from bot.conversations.panels.pieces import Row, menu_row, show
from bot.conversations.turn import Turn
from bot.flows import buttons

LETTERS = {item[0]: item for item in paper.WHOLE}
"""By which an item stands in a button."""


def ask(turn: Turn, bridge_id: str) -> None:
    """Asked once: a copy is outside Hecht, and the client sees that it was made."""
    bridge = mine(turn, bridge_id)
    if bridge is None:
        clients(turn)
        return
    rows: list[Row] = [(turn.button("button-client_printed", buttons.panel("client_printed", bridge_id)),)]
    words = turn.html("panel-client_print", client=label(turn, bridge))
    show(turn, f"{words}\n\n{turn.html('clients-not_live')}", [*rows, back_to(turn, bridge_id)])


def printed(turn: Turn, bridge_id: str) -> None:
    """Make it, and write that down."""
    bridge = mine(turn, bridge_id)
    if bridge is None:
        clients(turn)
        return
    words = "paper-nothing"
    if looking.shared(turn, bridge):
        words = "paper-often"
        if paper.give(turn, paper.of_professional(turn, bridge)):
            log.write(turn, bridge_id, "professional", "printed")
            words = "paper-coming"
    show(turn, f"{turn.html(words)}\n\n{turn.html('clients-not_live')}", [back_to(turn, bridge_id)])


def overview(turn: Turn, chosen: str = "all") -> None:
    """What of one's own goes on the sheet; each press adds or takes one."""
    picked = set(LETTERS) if chosen == "all" else set(chosen) & set(LETTERS)
    rows: list[Row] = []
    for letter, item in LETTERS.items():
        mark = "✓ " if letter in picked else ""
        other = "".join(sorted(picked ^ {letter})) or "none"
        rows.append(
            (Button(f"{mark}{turn.plain(f'button-item_{item}')}", data=buttons.panel("paper", other)),)
        )
    if picked:
        made = buttons.panel("paper_made", "".join(sorted(picked)))
        rows.append((turn.button("button-paper_made", made),))
    show(turn, turn.html("panel-paper"), [*rows, menu_row(turn)])


def made(turn: Turn, chosen: str) -> None:
    """Make it, in one's own chat."""
    wanted = [item for letter, item in LETTERS.items() if letter in chosen]
    sent = bool(wanted) and paper.give(turn, paper.of_client(turn, wanted))
    show(turn, turn.html("paper-coming" if sent else "paper-often"), [menu_row(turn)])

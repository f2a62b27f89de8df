"""What panels are built of."""

from __future__ import annotations

from bot.content.lengths import LABEL, cut
from bot.content.names import isolated
from bot.content.render import Button, Rendered
from bot.content.saying import Who
from bot.conversations import sessions
from bot.conversations.records import Record
from bot.conversations.turn import Turn
from bot.flows import buttons

Row = tuple[Button, ...]

ISOLATES = isolated("")
"""What stands around a name; a label is cut within them."""


def show(turn: Turn, html: object, rows: list[Row]) -> None:
    turn.show(Rendered(str(html), tuple(rows)))


def offer(turn: Turn, flow: str, subject: str = "") -> Button:
    return Button(turn.plain(flow, "button"), data=buttons.offer(flow, subject))


def go_on(turn: Turn, session: sessions.Session) -> Button:
    return turn.button("button-go_on", buttons.panel("resume", session.id))


def menu_row(turn: Turn) -> Row:
    return (turn.button("button-menu", buttons.panel("menu")),)


def reminders_row(turn: Turn) -> Row:
    """Back to what is coming, or to the menu."""
    return (turn.button("button-reminders", buttons.panel("reminders")), *menu_row(turn))


def name_of(turn: Turn, relation: Record) -> str:
    """Somebody on the map, as said at the start of a line."""
    return Who(turn.world.content, {f"relation_{n}": a for n, a in relation.fields.items()}, turn.language)


def person_button(turn: Turn, relation: Record, data: str) -> Button:
    name = name_of(turn, relation)
    bare = name.strip(ISOLATES)
    return Button(cut(name, LABEL) if bare == name else isolated(cut(bare, LABEL)), data=data)

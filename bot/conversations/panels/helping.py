"""Help now, and what Hecht is: there for anybody, also before consent."""

from __future__ import annotations

from bot.conversations import crisis, hiding, sessions
from bot.conversations.lines import chat_buttons, lines_text
from bot.conversations.panels.pieces import Row, go_on, offer, show
from bot.conversations.turn import Turn
from bot.flows import buttons


def sos(turn: Turn, country: str = "") -> None:
    """Who to call, at once and for anybody. ``country`` shows another country's lines and keeps nothing."""
    topics = ("suicide", "violence", "addiction", "listen")
    text = "\n\n".join(
        [str(turn.html("panel-sos")), lines_text(turn, topics, country=country, at_most=4, briefly=False)]
    )
    rows: list[Row] = list(chat_buttons(turn, topics, country=country))
    rows.append((crisis.tell_someone(turn),))
    if turn.chat.person_id is not None:
        rows.append((offer(turn, "calm"),))
        if session := sessions.top(turn):
            rows.append((go_on(turn, session),))
    rows.append((turn.button("button-country", buttons.panel("country", "sos")),))
    rows.append(hiding.button_row(turn))
    show(turn, text, rows)


def help_(turn: Turn, _: str = "") -> None:
    """What there is, and what nobody has reviewed yet."""
    rows: list[Row] = [
        (
            turn.button("button-menu", buttons.panel("menu")),
            turn.button("button-privacy", buttons.panel("privacy")),
        ),
        (turn.button("button-sos", buttons.panel("sos")),),
    ]
    if turn.chat.person_id is not None and (session := sessions.top(turn)):
        rows.insert(0, (go_on(turn, session),))
    show(turn, turn.html("panel-help"), rows)

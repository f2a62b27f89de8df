"""Hide: at once something harmless, then no message of the last two days, and no question unasked.

It is for a phone that somebody else is about to look at. What it can't do stands in ``docs/unsafe-homes.md``.
"""

from __future__ import annotations

from datetime import timedelta

from bot.clock import to_ms
from bot.content.render import Button, Rendered
from bot.conversations import lock, nudges, sessions
from bot.conversations.turn import DELETED_AT_ONCE, Turn
from bot.flows import buttons
from bot.storage.outgoing import Rank

DELETABLE = timedelta(hours=47, minutes=50)
"""How old a message may be that a bot still deletes: 48 hours (Bot API, deleteMessage), less what two clocks
may differ and a batch may wait."""

EVER = 1 << 62
"""After any instant (ms): by Telegram's clock, or before ours was set, a message may be of later than now."""

HIDDEN = timedelta(hours=1)
"""For so long after it the phone may be in other hands: words are answered with the same harmless screen, and
no reminder comes."""


def button_row(turn: Turn) -> tuple[Button, ...]:
    """The last row of every screen about safety."""
    return (turn.button("button-hide", buttons.panel("hide")),)


def hide(turn: Turn, message: int | None = None) -> None:
    """Show the harmless screen, and take both sides' messages of the last two days away, the newest first.

    The message whose button was pressed becomes that screen: one call, and no sound. ``message`` is the
    command itself, which before consent nobody has noted.
    """
    turn.silence()
    shown = None if turn.on_picture else turn.pressed  # a picture can't become words: it is deleted
    if shown is None:
        turn.say(_harmless(turn), Rank.CRISIS, quiet=True)
    else:
        turn.show(_harmless(turn), Rank.CRISIS, in_place=True)
    if turn.chat.person_id is not None:
        _put_down(turn)
    if turn.chat.person_id is not None or turn.chat.kept_id is not None:  # of nobody else anything is kept
        turn.change_chat(hidden_until=to_ms(turn.now + HIDDEN))
        lock.close(turn)
    clear(turn, since_ms=to_ms(turn.now - DELETABLE), also=message, but=shown)


def hidden(turn: Turn) -> bool:
    """Whether words are not to be taken up: it was hidden less than an hour ago."""
    return turn.now_ms < turn.chat.hidden_until


def over(turn: Turn) -> None:
    """They are back: a command or a button says so."""
    if hidden(turn):
        turn.change_chat(hidden_until=0)


def still_hidden(turn: Turn) -> None:
    """The same screen once more, for whoever types now."""
    turn.say(_harmless(turn))


def clear(
    turn: Turn,
    *,
    since_ms: int,
    until_ms: int = EVER,
    rank: Rank = Rank.CRISIS,
    also: int | None = None,
    but: int | None = None,
) -> None:
    """Take away the messages of both sides whose words last changed in a span of time: what can still be
    deleted is, the newest first; of ours that are older nothing but a dot is left. ``also`` and ``but`` are
    message numbers."""
    deletable_ms = to_ms(turn.now - DELETABLE)
    spans = turn.tx.sql.message_spans(chat_id=turn.chat.id, since=since_ms, until=until_ms)
    known = {row["message_id"]: row for row in spans if row["message_id"] != but}
    delete = {number for number, row in known.items() if row["sent_at"] >= deletable_ms}
    if also is not None:
        delete.add(also)
    newest_first = sorted(delete, reverse=True)
    for start in range(0, len(newest_first), DELETED_AT_ONCE):
        turn.delete_messages(newest_first[start : start + DELETED_AT_ONCE], rank)
    for number, row in known.items():
        if number not in delete and not row["theirs"]:
            turn.empty_message(number)


def _harmless(turn: Turn) -> Rendered:
    return Rendered(str(turn.html("hiding-harmless")))


def _put_down(turn: Turn) -> None:
    """What was under way rests, so that what comes next is no question; and an hour of silence."""
    for session in sessions.open_sessions(turn):
        sessions.set_status(turn, session, "paused")
        turn.tx.sql.session_put_away(id=session.id)
    until = to_ms(turn.now + HIDDEN)
    if turn.chat.paused_until < until:
        turn.change_chat(paused_until=until)
        nudges.replan(turn)

"""Leaving, in three honest ways as STOP has them: pause, leave but keep, erase all. The way out is open to
anybody, also while a PIN locks the rest: nothing here shows what somebody said."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

from bot.content.render import Button, Rendered
from bot.conversations import leaving, nudges, people
from bot.conversations.panels.menu import menu
from bot.conversations.panels.pieces import Row, menu_row, show
from bot.conversations.sharing import inviting
from bot.conversations.turn import Turn
from bot.flows import buttons

LEAVING = (
    "forget",
    "forget_all",
    "forget_pause",
    "forget_leave",
    "forget_erase",
    "forget_now",
    "stay",
    "come_back",
)
"""The names of these panels."""

STILL_MEANT = timedelta(minutes=10)
"""Between the two presses that erase everything; later the first one is asked for again."""


def forget(turn: Turn, _: str = "") -> None:
    """One entry, somebody on the map, or everything."""
    if turn.chat.kept_id is not None:
        withdrawn(turn)
        return
    if turn.chat.person_id is None:
        erase(turn)
        return
    rows: list[Row] = [
        (turn.button("button-forget_entry", buttons.panel("pick")),),
        (turn.button("button-forget_person", buttons.panel("pick", "p.0")),),
        (turn.button("button-forget_all", buttons.panel("forget_all")),),
        menu_row(turn),
    ]
    show(turn, turn.html("panel-forget"), rows)


def forget_all(turn: Turn, _: str = "") -> None:
    """Pause, leave but keep, or erase all."""
    if turn.chat.person_id is None or turn.chat.kept_id is not None:
        forget(turn)
        return
    rows: list[Row] = [
        (turn.button("button-forget_pause", buttons.panel("forget_pause")),),
        (_leave(turn),),
        (_erase(turn),),
        menu_row(turn),
    ]
    show(turn, turn.html("panel-forget_all", months=_months(turn)), rows)


def pause(turn: Turn, _: str = "") -> None:
    """Reminders off; everything else stays as it is."""
    if turn.chat.person_id is not None and turn.chat.kept_id is None:
        turn.change_chat(nudges_on=False)
    show(turn, turn.html("panel-nudges_stopped"), [menu_row(turn)])


def leave(turn: Turn, _: str = "") -> None:
    """Withdraw consent: nothing is looked at or said any more, and everything is kept."""
    if turn.chat.person_id is not None and turn.chat.kept_id is None:
        pressed = turn.pressed
        leaving.withdraw(turn)
        if pressed is not None:
            turn.take_buttons(message=pressed)
    withdrawn(turn)


def withdrawn(turn: Turn) -> None:
    """What whoever withdrew sees, whatever they do: come back, take what is theirs, or erase it."""
    if turn.chat.kept_id is None:
        forget(turn)
        return
    if turn.silenced:  # what was pressed is from before the silence, and may be taken back with it
        turn.pressed = None
    text = turn.html("panel-withdrawn", months=_months(turn))
    rows: list[Row] = [
        (turn.button("button-come_back", buttons.panel("come_back")),),
        (turn.button("button-take_data", buttons.panel("export")),),
        (_erase(turn),),
        (turn.button("button-sos", buttons.panel("sos")),),
    ]
    show(turn, text, rows)


def come_back(turn: Turn, _: str = "") -> None:
    """Whoever withdrew agrees again, and finds everything as it was."""
    if turn.chat.kept_id is not None:
        people.agree_again(turn)
        nudges.take_up(turn)
        if inviting.go_on(turn):  # a link was what brought them back
            return
    menu(turn)


def declined(turn: Turn) -> None:
    """A no to what is asked anew: the same ways, and the way back."""
    rows: list[Row] = [
        (turn.button("button-consent_yes", buttons.panel("consent", "yes")),),
        (_leave(turn),),
        (turn.button("button-take_data", buttons.panel("export")),),
        (_erase(turn),),
    ]
    show(turn, turn.html("panel-declined"), rows)


def erase(turn: Turn, _: str = "") -> None:
    """The first of two presses: what goes, what stays for a while, and what only they can take away."""
    stamp = str(turn.now_ms // 1000)
    nobody = turn.chat.person_id is None and turn.chat.kept_id is None
    back: Row = (turn.button("button-forget_not", buttons.panel("forget")),)
    rows: list[Row] = [
        (turn.button("button-forget_now", buttons.panel("forget_now", stamp)),),
        menu_row(turn) if nobody else back,
    ]
    if nobody:
        show(turn, turn.html("panel-forget_nobody"), rows)
    else:
        show(turn, turn.html("panel-forget_erase", day=_backups_gone(turn)), rows)


def now(turn: Turn, stamp: str) -> None:
    """The second press: everything is erased, and that is the last thing said."""
    asked_at = int(stamp) if stamp.isascii() and stamp.isdecimal() else 0
    if not 0 <= turn.now_ms // 1000 - asked_at <= STILL_MEANT.total_seconds():
        erase(turn)
        return
    nobody = turn.chat.person_id is None and turn.chat.kept_id is None
    day = _backups_gone(turn)
    leaving.erase_everything(turn)
    farewell = turn.html("panel-farewell_nobody") if nobody else turn.html("panel-farewell", day=day)
    turn.say(Rendered(str(farewell), ()))


def stay(turn: Turn, _: str = "") -> None:
    """The answer to a notice of long silence: everything stays. Any other sign of life says the same."""
    show(turn, turn.html("silence-stays"), [menu_row(turn)])


def _leave(turn: Turn) -> Button:
    return turn.button("button-forget_leave", buttons.panel("forget_leave"))


def _erase(turn: Turn) -> Button:
    return turn.button("button-forget_erase", buttons.panel("forget_erase"))


def _months(turn: Turn) -> str:
    """After how many months of silence everything is erased; "" for never."""
    months = turn.world.keeping.silent_months
    return str(months + 1) if months else ""


def _backups_gone(turn: Turn) -> str:
    """The day on which the last backup that holds what is erased today is gone; "" where there are none."""
    days = turn.world.keeping.backup_days
    if not days:
        return ""
    here = turn.now.astimezone(ZoneInfo(turn.zone)).date()
    return turn.world.content.messages.day(turn.language, here + timedelta(days=days))

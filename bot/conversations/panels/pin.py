"""The PIN: its keypad, how it is set, changed and removed, and locking at once.

One press is one digit: the digits are never typed into the chat, and never stand in a button together.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from bot.clock import from_ms
from bot.content.render import Button, Rendered
from bot.conversations import hiding, lock
from bot.conversations.lock import Pin
from bot.conversations.panels.pieces import Row, menu_row, show
from bot.conversations.turn import Turn
from bot.flows import buttons

DIGITS = tuple("1234567890")
KEYS = (*DIGITS, "back", "ok")
OLD = ("open", "change", "remove")
"""What only the PIN itself answers."""

DOT, HOLLOW = "●", "○"


def pin(turn: Turn, argument: str = "") -> None:
    """The PIN as a setting, of a chat that is open; of one that is not: `conversations.locked`."""
    kept = lock.load(turn)
    here = kept or Pin()
    match argument:
        case "set" if not here.hash:
            keypad(turn, lock.ask(here, "new"))
        case "change" | "remove" if here.hash:
            keypad(turn, lock.ask(here, argument))
        case "lock":
            lock_now(turn)
        case "lost":
            lost(turn)
        case key if key in KEYS and here.asking not in ("", "open"):
            _key(turn, here, key)
        case _:
            _setting(turn, here)


def _setting(turn: Turn, here: Pin) -> None:
    """Whether there is one, what it does, and what it can't do."""
    names = ("change", "remove", "lock") if here.hash else ("set",)
    rows: list[Row] = [(turn.button(f"button-pin_{name}", buttons.panel("pin", name)),) for name in names]
    rows.append((turn.button("button-settings", buttons.panel("settings")),))
    show(turn, turn.html("pin-is_set" if here.hash else "pin-about"), rows)


def lock_now(turn: Turn, _: str = "") -> None:
    """Lock at once; nothing that was on its way is said any more. Without a PIN: what one does."""
    if not lock.is_set(turn):
        _setting(turn, Pin())
        return
    lock.close(turn)
    turn.silence()
    rows: list[Row] = [
        (turn.button("button-pin_open", buttons.panel("pin")),),
        (turn.button("button-sos", buttons.panel("sos")),),
        hiding.button_row(turn),
    ]
    turn.redraw(Rendered(str(turn.html("pin-locked_now")), tuple(rows)))


def lost(turn: Turn) -> None:
    """There is no way round it but to erase everything."""
    rows: list[Row] = [
        (turn.button("button-pin_back", buttons.panel("pin")),),
        (turn.button("button-pin_erase", buttons.panel("forget_erase")),),
        (turn.button("button-sos", buttons.panel("sos")),),
    ]
    operator = turn.world.operator or turn.plain("operator-unknown")
    text = turn.html("pin-lost", operator=operator, contact=turn.world.operator_contact)
    turn.redraw(Rendered(str(text), tuple(rows)))


# ------------------------------------------------------------------------------------------------- keypad


def keypad(turn: Turn, here: Pin, *notes: str, instead: bool = True) -> None:
    """Show it, and keep what it asks for. ``notes`` are messages above the dots. ``instead``: in the place of
    the message whose button was pressed, else as a new one."""
    if not instead:
        turn.pressed = None
    if turn.pressed is None and here.keypad is not None:
        turn.take_buttons(row=here.keypad)
    parts = [str(turn.html(message)) for message in (f"pin-{here.asking}", *notes)]
    if here.asking in OLD and lock.must_wait(turn, here):
        parts.append(str(turn.html("pin-wait", time=_clock(turn, here.wait_until))))
    parts.append(_dots(here))
    row = turn.redraw(Rendered("\n\n".join(parts), _rows(turn, here)))
    lock.save(turn, replace(here, keypad=row))


def _dots(here: Pin) -> str:
    """As many as were entered, and never fewer places than the shortest PIN has."""
    return " ".join((DOT * len(here.entered)).ljust(lock.SHORTEST, HOLLOW))


def _clock(turn: Turn, ms: int) -> str:
    """A time of day, of which the minute is over: "19.30", "7:30pm"."""
    at = from_ms(ms) + timedelta(minutes=1, microseconds=-1)
    return turn.world.content.messages.hour(turn.language, at.astimezone(ZoneInfo(turn.zone)))


def _rows(turn: Turn, here: Pin) -> tuple[Row, ...]:
    each = [Button(digit, data=buttons.panel("pin", digit)) for digit in DIGITS]
    back, ok = Button("⌫", data=buttons.panel("pin", "back")), Button("OK", data=buttons.panel("pin", "ok"))
    rows: list[Row] = [tuple(each[0:3]), tuple(each[3:6]), tuple(each[6:9]), (back, each[9], ok)]
    if here.asking in OLD:
        rows.append((turn.button("button-pin_lost", buttons.panel("pin", "lost")),))
    if here.asking == "open":
        rows.append((turn.button("button-sos", buttons.panel("sos")),))
    else:
        rows.append((turn.button("button-settings", buttons.panel("settings")),))
    return tuple(rows)


# --------------------------------------------------------------------------------------------------- keys


def enter(turn: Turn, here: Pin, key: str) -> bool:
    """One key, where the PIN itself is asked for; gives whether it was the last one of the right digits.
    Else the keypad stands there again."""
    if lock.must_wait(turn, here):
        keypad(turn, replace(here, entered=""))
    elif key != "ok":
        _typed(turn, here, key)
    elif len(here.entered) < lock.SHORTEST:
        turn.toast = turn.plain("pin-too_short")
    else:
        here, right = lock.verify(turn, here)
        if right:
            lock.save(turn, here)
            return True
        keypad(turn, here, "pin-wrong")
    return False


def _typed(turn: Turn, here: Pin, key: str) -> None:
    changed = lock.press(here, key)
    if changed == here:
        return
    if turn.chat.fresh_messages:  # whoever has the screen read aloud doesn't see the dots
        turn.toast = turn.plain("pin-count", count=len(changed.entered))
    keypad(turn, changed)


def _key(turn: Turn, here: Pin, key: str) -> None:
    """One key while it is set, changed or removed."""
    if here.asking in OLD:
        if not enter(turn, here, key):
            return
        if here.asking == "change":
            keypad(turn, lock.ask(replace(here, failures=0, wait_until=0), "new"))
        else:
            lock.forget(turn)
            show(turn, turn.html("pin-removed"), [menu_row(turn)])
    elif key != "ok":
        _typed(turn, here, key)
    elif len(here.entered) < lock.SHORTEST:
        turn.toast = turn.plain("pin-too_short")
    elif here.asking == "new":
        keypad(turn, lock.ask(replace(here, chosen=lock.hashed(here.entered)), "again"))
    elif not lock.matches(here.entered, here.chosen):
        keypad(turn, lock.ask(here, "new"), "pin-differs")
    else:
        lock.save(turn, lock.ask(replace(here, hash=here.chosen, keypad=None), ""))
        lock.stay_open(turn)
        rows: list[Row] = [(turn.button("button-pin_lock", buttons.panel("pin", "lock")),), menu_row(turn)]
        show(turn, turn.html("pin-done"), rows)

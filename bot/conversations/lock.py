"""The PIN for reading back: whether a chat is locked, and whether digits are the right ones.

It is meant for a phone that lies unlocked in somebody else's hand. What it is not meant for stands in
``docs/adr/0012-a-pin-for-reading-back.md``.
"""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass, field, replace
from datetime import timedelta

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from bot.clock import from_ms, to_ms
from bot.conversations.turn import Turn

SHORTEST, LONGEST = 4, 8
"""Digits."""

OPEN_FOR = timedelta(minutes=10)
"""How long it stays open after the last thing that was done."""

HALF_TYPED_FOR = timedelta(minutes=2)
"""Digits older than this are forgotten, and so is a change of the PIN that was begun."""

FREE_TRIES = 4
"""Wrong tries without a delay; the fifth brings the first one."""

DELAYS = (
    timedelta(seconds=30),
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=15),
    timedelta(minutes=60),
)
"""After the fifth wrong try, the sixth, and so on; the last for each one after."""


@dataclass(frozen=True, slots=True)
class Pin:
    """A row of ``pin``. ``hash`` is a PHC string, "" while the first PIN is still being chosen.

    ``asking`` says what the keypad asks for: ``open``, the old PIN to ``change`` or ``remove`` it, a ``new``
    one, that one ``again`` (``chosen`` is its hash until then), or "" for nothing. ``entered`` are the digits
    so far, the last key came at ``touched_at`` (ms). ``keypad`` is the outbox row that shows it.
    """

    hash: str = field(default="", repr=False)
    asking: str = ""
    chosen: str = field(default="", repr=False)
    entered: str = field(default="", repr=False)
    touched_at: int = 0
    keypad: int | None = None
    failures: int = 0
    wait_until: int = 0
    open_until: int = 0


SEALED = ("hash", "asking", "chosen", "entered", "touched_at", "keypad")


def load(turn: Turn) -> Pin | None:
    """This person's PIN, or what there is of one that is being chosen."""
    whose = owner(turn)
    row = turn.tx.sql.pin_get(person_id=whose) if whose is not None else None
    if whose is None or row is None:
        return None
    body = json.loads(turn.tx.open(whose, f"pin|body|{whose}", row["body"]))
    clear = {name: row[name] for name in ("failures", "wait_until", "open_until")}
    pin = Pin(**body, **clear)
    return pin if turn.now - from_ms(pin.touched_at) <= HALF_TYPED_FOR else _put_down(pin)


def _put_down(pin: Pin) -> Pin:
    """Half of a PIN, or of a change of it, is no use to whoever finds it there."""
    return replace(pin, asking="open" if pin.asking == "open" else "", entered="", chosen="")


def save(turn: Turn, pin: Pin) -> None:
    """Keep it; what it asks for has been touched now."""
    body = json.dumps({name: getattr(pin, name) for name in SEALED} | {"touched_at": turn.now_ms})
    whose = owner(turn)
    if whose is None:
        raise LookupError("nobody whose PIN it could be")
    turn.tx.sql.pin_save(
        person_id=whose,
        body=turn.tx.seal(whose, f"pin|body|{whose}", body),
        waiting=b"",
        failures=pin.failures,
        wait_until=pin.wait_until,
        open_until=pin.open_until,
        now=turn.now_ms,
    )


def owner(turn: Turn) -> str | None:
    """Whose PIN it is that stands before this chat; None before consent."""
    return turn.chat.person_id


# ------------------------------------------------------------------------------------------ open or locked


def is_set(turn: Turn) -> bool:
    """Whether this person has a PIN."""
    pin = load(turn)
    return pin is not None and pin.hash != ""


def is_locked(turn: Turn, pin: Pin | None) -> bool:
    """A time further off than it can be was set by a clock that has been set back since: that is locked."""
    return pin is not None and pin.hash != "" and not _ahead(turn, pin.open_until, OPEN_FOR)


def must_wait(turn: Turn, pin: Pin) -> bool:
    """Whether it is too early for another try."""
    return _ahead(turn, pin.wait_until, DELAYS[-1])


def _ahead(turn: Turn, until: int, longest: timedelta) -> bool:
    return turn.now_ms < until <= to_ms(turn.now + longest)


def stay_open(turn: Turn) -> None:
    """Something was done: the ten minutes begin again."""
    turn.tx.sql.pin_set_open_until(person_id=owner(turn), open_until=to_ms(turn.now + OPEN_FOR))


def close(turn: Turn) -> None:
    """Lock now, where there is a PIN, also of somebody who withdrew. Shows nothing."""
    turn.tx.sql.pin_set_open_until(person_id=turn.chat.person_id or turn.chat.kept_id, open_until=0)


def forget(turn: Turn) -> None:
    """Remove the PIN."""
    turn.tx.sql.pin_delete(person_id=owner(turn))


# ------------------------------------------------------------------------------------------------- digits


def press(pin: Pin, key: str) -> Pin:
    """A digit more, or ``back``: one less. Digits beyond the longest PIN change nothing."""
    entered = pin.entered[:-1] if key == "back" else (pin.entered + key)[:LONGEST]
    return replace(pin, entered=entered)


def ask(pin: Pin, what: str) -> Pin:
    """An empty keypad that asks for something."""
    return replace(pin, asking=what, entered="", chosen=pin.chosen if what == "again" else "")


def verify(turn: Turn, pin: Pin) -> tuple[Pin, bool]:
    """Whether the digits entered are the PIN. A wrong try is counted, and from the fifth on the next one has
    to wait. Ask it only when nobody has to wait, and there are enough digits."""
    if matches(pin.entered, pin.hash):
        return replace(pin, entered="", failures=0, wait_until=0), True
    failures, wait_until = pin.failures + 1, 0
    if failures > FREE_TRIES:
        delay = DELAYS[min(failures - FREE_TRIES, len(DELAYS)) - 1]
        wait_until = to_ms(turn.now + delay)
    return replace(pin, entered="", failures=failures, wait_until=wait_until), False


def hashed(digits: str) -> str:
    """The Argon2id hash of digits as a PHC string: 19 MiB, 2 iterations, 1 lane (OWASP Password Storage Cheat
    Sheet, Argon2id), a salt of 16 bytes and 32 bytes of output (RFC 9106, 3.1 and 4). About 20 ms."""
    kdf = Argon2id(salt=secrets.token_bytes(16), length=32, iterations=2, lanes=1, memory_cost=19 * 1024)
    return kdf.derive_phc_encoded(digits.encode())


def matches(digits: str, phc: str) -> bool:
    """Whether digits have this hash; compared in constant time by the library."""
    try:
        Argon2id.verify_phc_encoded(digits.encode(), phc)
    except InvalidKey:
        return False
    return True

"""How fast somebody may go, so that nobody waits for a person, or a program, who never stops.

A bucket for what is said and one for what is pressed, per chat, in memory, in front of the transaction. What
is said counts at the time at which Telegram received it: words that waited while the bot was down are no
flood. What may be urgent has buckets of its own: words in which the risk check hears danger, a call for help,
and hiding what is on the screen.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot.conversations.buckets import Buckets, Paid, Rate
from bot.conversations.events import (
    Added,
    BridgeDue,
    Commanded,
    Edited,
    Event,
    Incoming,
    Left,
    Located,
    Membership,
    Moved,
    NudgeDue,
    Pressed,
    Removed,
    RoundDue,
    Said,
    SentMedia,
    SetAside,
    Silent,
    SweepDue,
    TooFast,
    Typed,
)
from bot.flows import buttons
from bot.flows.buttons import OpenPanel

MOST_CHATS = 10_000
"""About 10 MB."""

MISSED, MOST_MISSED = 200, 1_000
"""Messages over their pace whose numbers are remembered: of one chat, and chats."""

RATES = {
    "said": Rate(40, 20),  # nobody types so fast for long
    "pressed": Rate(40, 20),  # the burst is for a long list that is quickly ticked
    "danger": Rate(5, 5),  # more cards would only push the first one off the screen
    "help": Rate(6, 6),
    "hide": Rate(6, 6),
    "listened": Rate(20_000, 20_000),  # characters: the risk check takes a millisecond for a thousand
    "notice": Rate(1, 1),
    "apology": Rate(5, 5),
}
LOCATION = 10
"""What a location costs: its zone is found by a process of its own, in a fifth of a second."""

COMMANDS = {"hulp": "help", "sos": "help", "hide": "hide", "weg": "hide", "wis": "hide"}
PANELS = {"sos": "help", "safe": "help", "hide": "hide"}
"""What may be urgent, and its bucket."""


NobodyElse = NudgeDue | RoundDue | BridgeDue | Silent | SweepDue
"""What nobody does: its time has come."""

Unhurried = NobodyElse | Membership | Added | Removed | Left | Moved | TooFast
"""What nobody does by hand, or not often."""

Numbers = Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Ticket:
    """What is carried out for an event: it, what stands in its place, or nothing; and what that took."""

    event: Event | None
    paid: Paid | None = None


class Pace:
    """``hears`` says whether the risk check hears danger in words; ``monotonic`` gives seconds."""

    def __init__(self, hears: Callable[[str], bool], monotonic: Callable[[], float] = time.monotonic) -> None:
        self._hears = hears
        self._monotonic = monotonic
        self._buckets = Buckets(RATES, MOST_CHATS)
        self._toasts: OrderedDict[int, str] = OrderedDict()
        self._missed: OrderedDict[int, dict[int, int]] = OrderedDict()

    def ask(self, event: Event) -> Ticket:
        """What to carry out for an event. What nobody does by hand goes as it is."""
        if isinstance(event, Unhurried):
            return Ticket(event)
        if isinstance(event, SetAside):
            apologise = self._pay(event, "apology") is not None
            return Ticket(replace(event, apologise=apologise))
        if paid := self._pay(event, _usual(event), _cost(event)) or self._urgently(event):
            return Ticket(event, paid)
        if isinstance(event, Said) and event.origin.private:
            self._miss(event)
        if event.origin.private and (paid := self._pay(event, "notice")):
            return Ticket(TooFast(event.origin), paid)
        return Ticket(None)

    def has_room(self, event: Incoming) -> bool:
        """Whether an event may go by its usual bucket; nothing is paid. Asked before costly work that comes
        before the transaction."""
        now = self._now(event)
        return self._buckets.holds(_who(event), _usual(event), now, _cost(event))

    def missed(self, event: Event) -> Numbers:
        """The messages of an event's chat that were over their pace, number → when it was sent (ms): nobody
        read them, and hiding takes them away all the same."""
        if isinstance(event, NobodyElse) or not event.origin.private:
            return {}
        return dict(self._missed.get(event.origin.chat, {}))

    def noted(self, event: Event, numbers: Numbers) -> None:
        """Their numbers are kept."""
        if numbers and not isinstance(event, NobodyElse):
            left = {n: at for n, at in self._missed.pop(event.origin.chat, {}).items() if n not in numbers}
            if left:
                self._missed[event.origin.chat] = left

    def remember(self, event: Event, toast: str) -> None:
        """Keep what a press of this person is answered with while it is not handled, in their language."""
        if isinstance(event, TooFast):
            self._toasts[event.origin.chat] = toast
            if len(self._toasts) > MOST_CHATS:
                self._toasts.popitem(last=False)

    def toast(self, event: Event) -> str:
        """That toast; "" when there is none."""
        return self._toasts.get(event.origin.chat, "") if isinstance(event, Pressed) else ""

    def _miss(self, event: Said) -> None:
        missed = self._missed.setdefault(event.origin.chat, {})
        missed[event.message] = event.origin.sent_at
        if len(missed) > MISSED:
            del missed[next(iter(missed))]
        if len(self._missed) > MOST_MISSED:
            self._missed.popitem(last=False)

    def _pay(self, event: Incoming | SetAside, name: str, cost: int = 1) -> Paid | None:
        now = self._now(event) if name in ("said", "pressed") else self._monotonic()
        return self._buckets.take(_who(event), name, now, cost)

    def _now(self, event: Incoming | SetAside) -> float:
        """The time that counts, in seconds: Telegram's where it says one."""
        return event.origin.sent_at / 1000 or self._monotonic()

    def _urgently(self, event: Incoming) -> Paid | None:
        match event:
            case Pressed(data=data):
                press = buttons.parse(data)
                name = PANELS.get(press.panel) if isinstance(press, OpenPanel) else None
                return self._pay(event, name) if name else None
            case Commanded(name=command) if command in COMMANDS:
                return self._pay(event, COMMANDS[command])
            case Typed() | Edited() | SentMedia() | Commanded():
                listened = self._pay(event, "listened", len(event.words))
                if listened and event.words and self._hears(event.words):
                    return self._pay(event, "danger")
        return None


def _who(event: Incoming | SetAside) -> int:
    """Whose pace counts: in a group one member does not hold up the others."""
    origin = event.origin
    return origin.chat if origin.private else origin.sender or origin.chat


def _usual(event: Incoming) -> str:
    return "pressed" if isinstance(event, Pressed) else "said"


def _cost(event: Incoming) -> int:
    return LOCATION if isinstance(event, Located) else 1

"""What happened, as the handlers and the clock tell it. Plain data; no Telegram objects. What somebody said,
and who, stays out of ``repr``, and so out of tracebacks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, get_args


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an update came from. ``update`` is Telegram's update_id, 0 for what is no update. ``sent_at`` is
    when the message in it was sent or changed, by Telegram's clock (ms), 0 where there is none: a press has
    no date. ``sender`` is who did it, 0 for nobody: an anonymous admin or a channel is no one. ``thread`` is
    the topic in a group that has them, ``title`` the group's name."""

    update: int
    chat: int = field(repr=False)
    private: bool
    language_code: str = field(default="", repr=False)
    sent_at: int = 0
    sender: int = field(default=0, repr=False)
    thread: int | None = None
    title: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Typed:
    """A text message. ``reply_to`` is the message of ours that it answers, 0 for none."""

    origin: Origin
    words: str = field(repr=False)
    message: int
    reply_to: int = 0


@dataclass(frozen=True, slots=True)
class Edited:
    """A text message that the person changed."""

    origin: Origin
    words: str = field(repr=False)
    message: int


@dataclass(frozen=True, slots=True)
class Pressed:
    """An inline button. ``label`` is what stood on it, if the message still shows it. ``on_picture``: the
    message is a picture, which can become another one, and no text (Bot API, editMessageMedia)."""

    origin: Origin
    data: str = field(repr=False)
    message: int
    label: str = field(default="", repr=False)
    on_picture: bool = False


@dataclass(frozen=True, slots=True)
class Commanded:
    """A command, without its slash, in lower case. ``words`` are the whole message: people go on typing."""

    origin: Origin
    name: str = field(repr=False)
    message: int
    words: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class SentMedia:
    """Something that is no text. ``kind`` is ``voice`` or ``other``; ``words`` are what was typed under it.
    It is never downloaded."""

    origin: Origin
    kind: str
    message: int
    words: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Located:
    """A location, of which only the time zone is left, "" where there is none: the handler drops it."""

    origin: Origin
    zone: str = field(repr=False)
    message: int


@dataclass(frozen=True, slots=True)
class Membership:
    """The person blocked the bot or took it back (Bot API, ChatMemberUpdated in a private chat)."""

    origin: Origin
    blocked: bool


@dataclass(frozen=True, slots=True)
class Added:
    """The bot was added to a group."""

    origin: Origin


@dataclass(frozen=True, slots=True)
class Removed:
    """The bot was taken out of a group."""

    origin: Origin


@dataclass(frozen=True, slots=True)
class Left:
    """Somebody left a group, or was taken out of it; ``who`` is their Telegram id."""

    origin: Origin
    who: int = field(repr=False)


@dataclass(frozen=True, slots=True)
class Moved:
    """A group became a supergroup (Bot API, Message.migrate_to_chat_id and migrate_from_chat_id): ``old`` and
    ``new`` are its Telegram ids. Told by two messages, in either order."""

    origin: Origin
    old: int = field(repr=False)
    new: int = field(repr=False)


@dataclass(frozen=True, slots=True)
class NudgeDue:
    """A planned nudge's time has come. ``nudge`` is its id."""

    nudge: str


@dataclass(frozen=True, slots=True)
class RoundDue:
    """It is time to look at a round of a circle. ``round`` is its id."""

    round: str


@dataclass(frozen=True, slots=True)
class BridgeDue:
    """Something on a bridge has run out. ``bridge`` is its id."""

    bridge: str


@dataclass(frozen=True, slots=True)
class Silent:
    """Nothing has come from a chat for very long. ``chat`` is its id."""

    chat: str


@dataclass(frozen=True, slots=True)
class SetAside:
    """An update that could not be handled twice over: noted without a word of it, and apologised for, unless
    there have been many."""

    origin: Origin
    kind: str
    error: str
    apologise: bool = True


@dataclass(frozen=True, slots=True)
class TooFast:
    """Something that somebody sent over their pace; what it was is not read."""

    origin: Origin


@dataclass(frozen=True, slots=True)
class SweepDue:
    """In a chat that is cleared after some hours something is that old. ``chat`` is our id."""

    chat: str


Said = Typed | Commanded | SentMedia | Located
"""What brings a message of the person's with it that was not there before."""

Incoming = Typed | Edited | Pressed | Commanded | SentMedia | Located
"""What a person does in a private chat."""

InGroup = Typed | Pressed | Commanded | Added | Removed | Left | Moved
"""What happens in a group. Somebody's words come only where they answer the bot (Telegram's privacy mode)."""

Event = (
    Typed
    | Edited
    | Pressed
    | Commanded
    | SentMedia
    | Located
    | Membership
    | Added
    | Removed
    | Left
    | Moved
    | NudgeDue
    | RoundDue
    | BridgeDue
    | SetAside
    | Silent
    | SweepDue
    | TooFast
)


def stored(event: Incoming) -> dict[str, Any]:
    """An event as plain JSON, for when it has to wait; where it came from is left out: that is its chat."""
    kept = {f.name: getattr(event, f.name) for f in fields(event) if f.name != "origin"}
    return kept | {"kind": type(event).__name__}


def restored(kept: Mapping[str, Any], origin: Origin) -> Incoming:
    """The inverse of `stored`, as if it came from ``origin``."""
    kinds = {kind.__name__: kind for kind in get_args(Incoming)}
    event: Incoming = kinds[kept["kind"]](origin, **{name: kept[name] for name in kept if name != "kind"})
    return event

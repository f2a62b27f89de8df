"""What the outbox holds: a message to Telegram, the same in flight, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, Literal

EDITS = ("edit", "buttons", "delete")

Audience = Literal["private", "group"]
"""Whom a message may reach. The sender refuses a private one that would go to a group, and the other way."""


class Rank(IntEnum):
    """The class of a message: the lower, the sooner."""

    CRISIS = 0
    REPLY = 1
    NUDGE = 2
    COSMETIC = 3


@dataclass(frozen=True, slots=True)
class Outgoing:
    """Something to say to Telegram.

    ``method`` is send, edit, buttons (edit the keyboard only) or delete. ``body`` holds the Bot API's
    parameters without ``chat_id`` and ``message_id``, plus ``frames`` for a timer. What is edited or deleted
    is the message of the row ``edits_row`` or the message ``edits_message`` (with both: the message, and
    where it is gone, whatever shows the row now); a delete whose body has ``message_ids`` is about those.
    Instants are ms since 1970 UTC. ``nudge_id`` is the nudge that this message is, if it is one.
    """

    id: int
    chat_id: str
    rank: Rank
    method: str
    body: dict[str, Any] = field(repr=False)
    edits_row: int | None = None
    edits_message: int | None = None
    due_at: int = 0
    not_after: int | None = None
    nudge_id: str | None = None
    audience: Audience = "private"

    @property
    def has_target(self) -> bool:
        """Whether it changes one message, which has to be known before it can go."""
        return self.method in EDITS and "message_ids" not in self.body

    @property
    def edited(self) -> tuple[int | None, int | None]:
        """(row, message): what it changes, as far as it says so itself; where it says both, the message."""
        return (None, self.edits_message) if self.edits_message is not None else (self.edits_row, None)


@dataclass(frozen=True, slots=True)
class Claimed:
    """A row in flight, with what delivery must know of its chat. ``came_from`` is the state it was claimed
    from; ``tries`` counts this one. The chat's facts are those at the time of the claim."""

    message: Outgoing
    telegram_id: int = field(repr=False)
    tries: int
    came_from: Literal["due", "unknown"]
    kind: str
    zone: str | None
    quiet_from: str
    quiet_until: str
    reachable: bool
    nudges_on: bool
    last_seen_at: int
    created_at: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a row. ``at`` is when it is due again (``due``, ``unknown``), in ms; ``error`` a class
    of error without words."""

    id: int
    state: Literal["sent", "failed", "dropped", "due", "unknown"]
    message_id: int | None = None
    error: str | None = None
    at: int | None = None

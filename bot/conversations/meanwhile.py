"""What somebody did while a question of ours stood in the way: kept sealed, and done once it is answered."""

from __future__ import annotations

import json
from typing import Any

from bot.conversations import records
from bot.conversations.events import Incoming, Origin, restored, stored
from bot.conversations.turn import Turn
from bot.flows.answers import Answer

FIELD = "waiting"
"""Of the profile."""

MOST = 20
"""What was done first is what somebody wanted; the rest is let go."""


def keep(turn: Turn, event: Incoming) -> None:
    """Keep an event of this person's, behind those that wait already."""
    waiting = _waiting(turn)
    if len(waiting) < MOST:
        _put(turn, [*waiting, stored(event)])


def take(turn: Turn, origin: Origin) -> list[Incoming]:
    """What waits, in order, as if it came now; nothing waits any more."""
    waiting = _waiting(turn)
    _put(turn, [])
    return [restored(kept, origin) for kept in waiting]


def is_asked(turn: Turn) -> bool:
    """Whether anything waits: then the question in the way has been asked."""
    return FIELD in turn.profile


def _waiting(turn: Turn) -> list[dict[str, Any]]:
    kept = turn.profile.get(FIELD)
    found: list[dict[str, Any]] = json.loads(kept.words) if kept else []
    return found


def _put(turn: Turn, waiting: list[dict[str, Any]]) -> None:
    if before := turn.profile.get(FIELD):
        records.take_from_profile(turn, {FIELD: before})
    if waiting:
        records.save_profile(turn, {FIELD: Answer(words=json.dumps(waiting, ensure_ascii=False))})

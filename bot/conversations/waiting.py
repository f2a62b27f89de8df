"""What came in while a chat was locked: kept sealed, and carried out once the PIN was given."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import cast

from bot.clock import from_ms
from bot.conversations import lock, records
from bot.conversations.events import Commanded, Edited, Located, Origin, Pressed, Typed, restored, stored
from bot.conversations.turn import Turn
from bot.flows import buttons

Kept = Typed | Edited | Pressed | Commanded | Located

MOST = 20
"""So many answers wait; words beyond that become notes."""

WANTED_FOR = timedelta(minutes=10)
"""After this long nothing opens by itself: who unlocks it then wants something else."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """``said``: words and answers, in order. ``wanted``: the last thing that they asked to see, at
    ``wanted_at`` (ms)."""

    said: tuple[Kept, ...] = field(default=(), repr=False)
    wanted: Kept | None = None
    wanted_at: int = 0


NOTHING = b""


def load(turn: Turn) -> Waiting:
    """What waits; raises LookupError when there is no PIN."""
    whose = lock.owner(turn)
    row = turn.tx.sql.pin_get(person_id=whose)
    if whose is None or row is None:
        raise LookupError("nothing waits where there is no PIN")
    if row["waiting"] == NOTHING:
        return Waiting()
    kept = json.loads(turn.tx.open(whose, f"pin|waiting|{whose}", row["waiting"]))
    wanted = cast(Kept, restored(kept["wanted"], HERE)) if kept["wanted"] else None
    said = tuple(cast(Kept, restored(each, HERE)) for each in kept["said"])
    return Waiting(said, wanted, kept["wanted_at"])


def keep(turn: Turn, event: Kept) -> None:
    """Keep one event until the PIN was given."""
    waiting = load(turn)
    if not _says_something(event):
        _save(turn, replace(waiting, wanted=event, wanted_at=turn.now_ms))
        return
    said = _with(waiting.said, event)
    if len(said) <= MOST:
        _save(turn, replace(waiting, said=said))
    elif not isinstance(event, Pressed | Located) and turn.chat.person_id is not None:
        records.keep_words(turn, event.words)


def take(turn: Turn) -> tuple[tuple[Kept, ...], Kept | None]:
    """What was said, in order, and what they wanted to see last, if that still is what they want. Nothing
    waits any more."""
    waiting = load(turn)
    turn.tx.sql.pin_set_waiting(person_id=lock.owner(turn), waiting=NOTHING)
    fresh = turn.now - from_ms(waiting.wanted_at) <= WANTED_FOR
    return waiting.said, waiting.wanted if fresh else None


def _with(said: tuple[Kept, ...], event: Kept) -> tuple[Kept, ...]:
    """A message that was changed while it waited is carried out as it is now; a second tap says nothing."""
    if isinstance(event, Edited):
        for number, each in enumerate(said):
            if isinstance(each, Typed) and each.message == event.message:
                return (*said[:number], replace(each, words=event.words), *said[number + 1 :])
    if isinstance(event, Pressed) and said and stored(said[-1]) == stored(event):
        return said
    return (*said, event)


def _says_something(event: Kept) -> bool:
    """Words, and answers; not what only asks to see something."""
    match event:
        case Commanded(words=words):
            return len(words.split()) > 1
        case Pressed(data=data):
            return isinstance(buttons.parse(data), buttons.InFlow | buttons.AnswerNudge)
        case _:
            return True


def _save(turn: Turn, waiting: Waiting) -> None:
    kept = {
        "said": [stored(each) for each in waiting.said],
        "wanted": stored(waiting.wanted) if waiting.wanted else None,
        "wanted_at": waiting.wanted_at,
    }
    if (whose := lock.owner(turn)) is not None:
        sealed = turn.tx.seal(whose, f"pin|waiting|{whose}", json.dumps(kept, ensure_ascii=False))
        turn.tx.sql.pin_set_waiting(person_id=whose, waiting=sealed)


HERE = Origin(0, 0, private=True)
"""An update that has been counted already."""

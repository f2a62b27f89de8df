"""The log of a bridge: who did what, and when. Both sides can read it, and nobody can change it; it holds
kinds of items, never a word of what they say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bot.clock import to_ms
from bot.conversations.turn import Turn
from bot.storage.tx import Tx

By = Literal["client", "professional", "hecht"]
What = Literal[
    "made", "came", "granted", "taken_back", "ran_out", "looked", "ended",
    "proposed", "accepted", "declined", "done", "printed",
]  # fmt: skip

MOST = 200
"""Looks that are told, the latest. Whoever looks often can't so hide that they printed something."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of ``access``; ``item`` is "" where it was about none, ``at`` an instant (ms)."""

    by: By
    what: What
    item: str
    at: int


def write(turn: Turn, bridge_id: str, by: By, what: What, item: str = "") -> None:
    """One line more, of now."""
    write_in(turn.tx, bridge_id, by, what, item, at=to_ms(turn.now))


def write_in(tx: Tx, bridge_id: str, by: By, what: What, item: str = "", *, at: int) -> None:
    """The same where there is no turn: in housekeeping."""
    tx.sql.access_insert(id=tx.new_id(), bridge_id=bridge_id, by=by, what=what, item=item or None, at=at)


def entries(turn: Turn, bridge_id: str) -> list[Entry]:
    """The latest first. For who is on the bridge; `bridge.get` says who is."""
    rows = turn.tx.sql.access_of(bridge_id=bridge_id, count=MOST)
    return [Entry(row["by"], row["what"], row["item"] or "", row["at"]) for row in rows]

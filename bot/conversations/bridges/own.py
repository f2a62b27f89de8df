"""What the items are made of, from the client's own side: their records, in their own chat."""

from __future__ import annotations

from bot.conversations import records
from bot.conversations.bridges.items import MOST_STEPS, Kept, Material
from bot.conversations.turn import Turn


def material(turn: Turn) -> Material:
    """This person's own records."""
    return Material(
        [Kept(r.id, r.fields, created_at=r.created_at) for r in records.relations(turn)],
        [Kept(s.id, s.fields, created_at=s.created_at) for s in records.steps(turn, MOST_STEPS)],
        [Kept(n.id, n.fields, n.flow, n.created_at) for n in records.notes(turn)],
        turn.profile,
    )

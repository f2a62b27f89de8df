"""The rules of a blind reveal: when what members released is shown, and whether with their names.

Whoever is silent can't be told from whoever passed, and nobody can be found by counting: without everybody's
words there are no names, and with fewer than three nothing at all. Who was asked is settled when a round
begins. Whoever leaves since counts as silent, also when they had answered: a reveal at that moment, or one
with everybody's name but theirs, would say that they are gone. Whoever comes in since waits for the next.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal

FEWEST = 3
"""So many answers hide whose each is; of two, either knows the other's."""

Reveal = Literal["wait", "named", "nameless", "nothing"]


def reveal(asked: Collection[str], answered: Collection[str], *, over: bool) -> Reveal:
    """``asked``: the members when it began. ``answered``: those who released words that are still there.
    ``over``: the deadline has come."""
    those = set(asked) & set(answered)
    if len(those) > 1 and those == set(asked):
        return "named"
    if not over:
        return "wait"
    return "nameless" if len(those) >= FEWEST else "nothing"

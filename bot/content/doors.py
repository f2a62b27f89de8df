"""Words that answer no question: which ways on fit them. Patterns in ``content/doors.yaml``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.safety.normal import plain
from bot.safety.notation import Pattern

MOST = 4
"""Doors that a screen holds beside "keep as a note" and the menu."""


@dataclass(frozen=True, slots=True)
class Door:
    """Opened by any of ``patterns``, but where one of ``unless`` overlaps it."""

    patterns: tuple[Pattern, ...]
    unless: tuple[Pattern, ...] = ()

    def opened_by(self, text: str, words: frozenset[str]) -> bool:
        for pattern in self.patterns:
            for start, end in pattern.spans(text, words):
                excused = (span for exception in self.unless for span in exception.spans(text, words))
                if not any(first < end and start < last for first, last in excused):
                    return True
        return False


Doors = Mapping[str, Door]
"""By id, in the order in which they come."""


def doors_for(table: Doors, words: str, names: Iterable[str]) -> tuple[str, ...]:
    """At most four doors that fit what was typed, in the order of the table; ``person`` when a name on the
    map occurs; ``general`` when none fits."""
    text = plain(words)
    typed = frozenset(text.split())
    found = [name for name, door in table.items() if door.opened_by(text, typed)]
    if any(f" {plain(name).strip(' .')} " in text for name in names if len(name) > 1):
        found.insert(0, "person")
    return tuple(found[:MOST]) or ("general",)

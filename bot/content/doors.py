"""Words that answer no question: which ways on fit them. Tables in ``content/doors.yaml``."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

Doors = Mapping[str, tuple[str, ...]]
"""Door → the words that open it, in both languages."""

MOST = 4
"""Doors that a screen holds beside "keep as a note" and the menu."""


def folded(words: str) -> str:
    """Lower case, without accents and curly apostrophes, spaces single: how words are compared."""
    plain = unicodedata.normalize("NFKD", words.casefold().replace("’", "'"))
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def doors_for(table: Doors, words: str, names: Iterable[str]) -> tuple[str, ...]:
    """At most four doors whose words occur in what was typed, in the order of the table; ``person`` when a
    name on the map does; ``general`` when none fits. An entry ending in ``*`` also matches longer words."""
    text = folded(words)
    found = [door for door, entries in table.items() if any(_occurs(entry, text) for entry in entries)]
    if any(_occurs(folded(name), text) for name in names if len(name) > 1):
        found.insert(0, "person")
    return tuple(found[:MOST]) or ("general",)


def _occurs(entry: str, text: str) -> bool:
    end = r"\w*" if entry.endswith("*") else ""
    return re.search(rf"\b{re.escape(entry.rstrip('*'))}{end}\b", text) is not None

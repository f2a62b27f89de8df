"""Names and own words of people: made safe to stand in a line, otherwise left as they are."""

from __future__ import annotations

import unicodedata

MOST_MARKS = 8
"""Combining marks on one letter of a name: more than any language stacks."""

_JOINERS = "\u200c\u200d"  # Persian and emoji need them
_ISOLATES = "\u2068\u2069"
_STEERING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067" + _ISOLATES)
"""Embeddings, overrides and isolates: left open, they would turn the words after them around."""


def clean_name(words: str) -> str:
    """One line without control, format and direction characters (the marks that Persian and emoji need
    stay), and without heaps of accents; empty when nothing is left."""
    visible: list[str] = []
    marks = 0
    for letter in unicodedata.normalize("NFC", words):
        category = unicodedata.category(letter)
        marks = marks + 1 if category[0] == "M" else 0
        if marks <= MOST_MARKS and (letter.isspace() or letter in _JOINERS or category[0] != "C"):
            visible.append(letter)
    return " ".join("".join(visible).split()).strip(_JOINERS)


def as_typed(words: str) -> str:
    """What somebody typed, less what would break a message around it, or could not be kept: control
    characters but for line ends and tabs, lone surrogates, and characters that steer direction."""
    if words.isascii() and words.isprintable():
        return words
    return "".join(letter for letter in words if letter in "\n\t" or not _breaks(letter))


def clean_words(words: str) -> str:
    """The same, without space around it."""
    return as_typed(words.strip())


def clean_label(label: str) -> str:
    """What stood on a button of ours, where a name is isolated; anything else as a name."""
    opened = 0
    for letter in label:
        opened += {"\u2068": 1, "\u2069": -1}.get(letter, 0)
        if opened not in (0, 1) or (letter not in _ISOLATES and _breaks(letter)):
            return clean_name(label)
    return label if opened == 0 else clean_name(label)


def _breaks(letter: str) -> bool:
    return letter in _STEERING or unicodedata.category(letter) in ("Cc", "Cs")


def isolated(name: str) -> str:
    """Kept apart from the direction of the text around it (Unicode FSI and PDI)."""
    return f"\u2068{name}\u2069"


def turns_around(words: str) -> bool:
    """Whether there is something in it that is written from right to left."""
    return any(unicodedata.bidirectional(letter) in ("R", "AL", "AN") for letter in words)

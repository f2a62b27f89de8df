"""Names and own words of people: made safe to stand in a line, otherwise left as they are."""

from __future__ import annotations

import unicodedata

_JOINERS = "\u200c\u200d"  # Persian and emoji need them
_STEERING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Embeddings, overrides and isolates: left open, they would turn the words after them around."""


def clean_name(words: str) -> str:
    """One line without control, format and direction characters (the marks that Persian and emoji need
    stay); empty when nothing is left."""
    visible = "".join(
        letter
        for letter in words
        if letter.isspace() or letter in _JOINERS or unicodedata.category(letter)[0] != "C"
    )
    return " ".join(visible.split()).strip(_JOINERS)


def clean_words(words: str) -> str:
    """Own words as typed, less what would break the message around them: control characters but for line
    ends and tabs, lone surrogates, and characters that steer direction."""
    return "".join(
        letter
        for letter in words.strip()
        if letter in "\n\t" or (letter not in _STEERING and unicodedata.category(letter) not in ("Cc", "Cs"))
    )


def isolated(name: str) -> str:
    """Kept apart from the direction of the text around it (Unicode FSI and PDI)."""
    return f"\u2068{name}\u2069"


def turns_around(words: str) -> bool:
    """Whether there is something in it that is written from right to left."""
    return any(unicodedata.bidirectional(letter) in ("R", "AL", "AN") for letter in words)

"""Words that came from people, made fit to be drawn: whatever they hold, they stay words, in their place."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator

ELLIPSIS = "…"
STACK = 2
"""Marks above or below one letter, of which no language writes more."""

Measure = Callable[[str], float]
"""How wide words are."""


def plain(words: str, drawable: Callable[[str], bool], longest: int) -> str:
    """One line of what can be drawn, of so many characters at most. What directs writing or is invisible
    goes; so do pictures such as emoji that the typeface lacks. Letters that it lacks become an ellipsis:
    something stood there."""
    kept: list[str] = []
    stack = 0
    for sign in unicodedata.normalize("NFC", words[:longest]):
        kind = unicodedata.category(sign)
        stack = stack + 1 if kind == "Mn" else 0
        if sign.isspace() or kind == "Cc":
            kept.append(" ")
        elif kind[0] == "C" or 0xFE00 <= ord(sign) <= 0xFE0F or stack > STACK:
            continue
        elif drawable(sign):
            kept.append(sign)
        elif kind[0] in "LN" and kept[-1:] != [ELLIPSIS]:
            kept.append(ELLIPSIS)
    return " ".join("".join(kept).split()) or (ELLIPSIS if words.strip() else "")


def cut(words: str, width: float, measure: Measure) -> str:
    """As much as fits, with an ellipsis for the rest."""
    if measure(words) <= width:
        return words
    return words[: _fits(words, width, lambda some: measure(some.rstrip() + ELLIPSIS))].rstrip() + ELLIPSIS


def _fits(words: str, width: float, measure: Measure) -> int:
    """How many of the first characters fit."""
    fits, too_long = 0, len(words)
    while too_long - fits > 1:
        middle = (fits + too_long) // 2
        if measure(words[:middle]) <= width:
            fits = middle
        else:
            too_long = middle
    return fits


def wrapped(words: str, width: float, rows: int, measure: Measure) -> list[str]:
    """In at most so many rows; the last is cut where that isn't enough."""
    lines: list[str] = []
    left = words.split()
    while left and len(lines) < rows - 1:
        row = left.pop(0)
        while left and measure(f"{row} {left[0]}") <= width:
            row = f"{row} {left.pop(0)}"
        if measure(row) > width:
            left.insert(0, row)
            break
        lines.append(row)
    if left:
        lines.append(cut(" ".join(left), width, measure))
    return lines


def flowed(words: str, width: float, measure: Measure) -> Iterator[str]:
    """In as many rows as it takes; a word that is wider than a row is broken."""
    row = ""
    for word in words.split():
        rest = word
        if row and measure(f"{row} {rest}") <= width:
            row = f"{row} {rest}"
            continue
        if row:
            yield row
        while measure(rest) > width and len(rest) > 1:
            fits = max(1, _fits(rest, width, measure))
            yield rest[:fits]
            rest = rest[fits:]
        row = rest
    if row:
        yield row

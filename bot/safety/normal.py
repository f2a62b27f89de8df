"""What was typed → the plain form in which patterns look at it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from string import ascii_lowercase

APOSTROPHES = re.compile("['\u2018\u2019\u201b\u02bc\u02b9\u2032\uff07`\u00b4]")
CLAUSE_ENDS = re.compile(r"[.!?;:,\n\r()\[\]\u2026\u2013\u2014\u3002\"\u201c\u201d\u201e]+")
NOT_A_WORD = re.compile(r"[^a-z0-9.]+")
STRETCHED = re.compile(r"([a-z])\1{2,}")
DOUBLED = re.compile(r"([a-z])\1")
SHORTEST_MISSPELT = 6
"""Shorter words are one slip away from too many others (kill: will, dood: rood)."""


def plain(text: str) -> str:
    """Words in lower case with one space before each, a lone "." where a clause ends and at both ends.

    Compatibility forms, case, diacritics, apostrophes and invisible characters are folded away; a letter
    typed three times or more is left twice.
    """
    text = APOSTROPHES.sub("", text)  # before NFKC, which makes a space of some of them
    if not text.isascii():
        text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text))
        text = "".join(char for char in text if unicodedata.category(char) not in ("Mn", "Cf"))
    text = CLAUSE_ENDS.sub(" . ", text.casefold())
    text = STRETCHED.sub(r"\1\1", NOT_A_WORD.sub(" ", text))
    return f" . {text.strip()} . "


@dataclass(frozen=True, slots=True)
class Spelling:
    """Knows the words of all patterns, and which misspelt ones stand for them."""

    known: frozenset[str] = field(repr=False)
    slips: Mapping[str, str] = field(repr=False)

    def mend(self, text: str) -> str:
        """Plain text with slips in core words mended: "zefmoord" → "zelfmoord", "doodd" → "dood"."""
        return " " + " ".join(map(self._word, text.split())) + " "

    def _word(self, word: str) -> str:
        if word in self.known:
            return word
        if word in self.slips:
            return self.slips[word]
        single = DOUBLED.sub(r"\1", word)
        return single if single != word and single in self.known else word


def spelling(known: Iterable[str], core: Iterable[str], sound: Iterable[str]) -> Spelling:
    """``core`` words are forgiven one slip (a letter missing, doubled, wrong, or two swapped; never the
    first letter), unless that makes a word of ``known`` or one of the ``sound`` ones."""
    words = frozenset(known)
    right = words | frozenset(sound)
    slips: dict[str, str] = {}
    for word in core:
        if len(word) < SHORTEST_MISSPELT:
            raise ValueError(f"{word!r} is too short to forgive a slip")
        for slip in _one_slip(word) - right:
            slips.setdefault(slip, word)
    return Spelling(words, slips)


def _one_slip(word: str) -> set[str]:
    splits = [(word[:i], word[i:]) for i in range(1, len(word) + 1)]
    missing = {a + b[1:] for a, b in splits if b}
    swapped = {a + b[1] + b[0] + b[2:] for a, b in splits if len(b) > 1}
    wrong = {a + letter + b[1:] for a, b in splits if b for letter in ascii_lowercase}
    added = {a + letter + b for a, b in splits for letter in ascii_lowercase}
    return missing | swapped | wrong | added

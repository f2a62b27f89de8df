"""How hard a text is to read, as far as counting can tell.

Dutch: Flesch-Douma, 206.84 - 0.93 w - 77 s. English: Flesch reading ease, 206.835 - 1.015 w - 84.6 s; w is
words in a sentence, s syllables in a word (Douma, De leesbaarheid van landbouwbladen, 1960; Flesch, A new
readability yardstick, 1948). Both scales end near 100 and mean the same: 60 to 70 is plain, 70 to 80 fairly
easy. They see long words and long sentences; they see no abstract words, no negations and no missing link.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

FORMULAS: dict[str, tuple[float, float, float]] = {"nl": (206.84, 0.93, 77.0), "en": (206.835, 1.015, 84.6)}
"""Language → constant, weight of words in a sentence, weight of syllables in a word."""

_SENTENCE_END = re.compile(r"(?<=[.!?])[\"”’)]*\s+|\n+")
_WORD = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*|…")
_NUCLEUS_NL = re.compile(r"ij|[ëïöü]?[aeiouyáéíóúàèêâîô]+|[ëïöü]")
_NUCLEUS_EN = re.compile(r"[aeiouy]+")
_SILENT_EN = re.compile(r"(?:(?<=[^aeiouyl])e|(?<=[aeiouy]l)e|(?<=[^aeiouycszxgh])es|(?<=[^aeiouytd])ed)$")
_SPOKEN_EN = re.compile(r"[aeiouy]ing$|[ds]n't$")
"""Endings with a syllable that the vowels do not show: doing, didn't."""


def sentences(text: str) -> list[str]:
    """A text without markup, parted at the ends of sentences and lines."""
    return [part.strip() for part in _SENTENCE_END.split(text) if _WORD.search(part)]


def words(sentence: str) -> list[str]:
    """A time such as 9.30, a number and a hyphened word count as one; "…" stands for a variable."""
    return _WORD.findall(sentence)


def syllables(word: str, language: str) -> int:
    """At least one. A variable ("…") counts as a name of two."""
    if word == "…":
        return 2
    return max(1, _COUNTERS[language](word.casefold().replace("’", "'")))


def ease(parts: Iterable[str], language: str) -> float:
    """The score of some sentences, of which there must be one. Raises KeyError for a language that has no
    formula here."""
    each = [words(part) for part in parts]
    count = sum(map(len, each))
    constant, by_words, by_syllables = FORMULAS[language]
    spoken = sum(syllables(word, language) for sentence in each for word in sentence)
    return constant - by_words * count / len(each) - by_syllables * spoken / count


def _dutch(word: str) -> int:
    return len(_NUCLEUS_NL.findall(word))


def _english(word: str) -> int:
    return len(_NUCLEUS_EN.findall(_SILENT_EN.sub("", word))) + bool(_SPOKEN_EN.search(word))


_COUNTERS: dict[str, Callable[[str], int]] = {"nl": _dutch, "en": _english}

"""A small linear model that hears danger in everyday words where no rule speaks. It adds tier 2, never
tier 1.

`make safety-train` makes its weights from the corpus in ``tests/safety``; they travel as data beside the
rules. It looks at four kinds of signs: words (alone, in pairs, in threes), pieces of words, classes of
words that mean alike (``training/classes.yaml``; what is learnt in one language is known in the other),
and the patterns of rules that match, whether or not the rule speaks. Each sign has a weight; those of one
kind are added up and divided by the root of how many there are. Pure Python, the same on every machine,
and each decision can be printed sign by sign.
"""

from __future__ import annotations

import base64
import gzip
import json
import sys
from array import array
from collections import deque
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from math import sqrt
from pathlib import Path
from zlib import crc32

PIECES = (3, 4, 5)
"""Lengths of pieces of words; an edge of a word counts as a letter."""

NEAR = 5
"""Words after which two classes no longer count as said together, in order."""

BITS, TOPIC_BITS = 18, 15
"""The tables of weights have 2 to the power of this many places, where signs come by their checksum. Few
of those seen in training share a place, and the tables are read in a few milliseconds."""

MOST_REASONS = 8

LITTLE_WORDS: Mapping[str, frozenset[str]] = {
    "en": frozenset(
        ("the", "and", "my", "i", "you", "it", "to", "that", "she", "with", "her", "him", "but", "not", "for",
         "have", "are", "they", "when")
    ),
    "nl": frozenset(
        ("de", "het", "een", "ik", "en", "van", "niet", "je", "mijn", "mn", "hij", "ze", "dat", "maar", "op",
         "te", "er", "voor", "mij", "wat")
    ),
}  # fmt: skip
"""Words by which the two languages are told apart; none is a word of the other."""

MOST_MET = 20_000
"""Words kept in memory, a few megabytes: what one language's everyday texts are made of."""


class ModelError(ValueError):
    """A file of weights that cannot be used."""


@dataclass(frozen=True, slots=True)
class Classes:
    """Which classes a word belongs to: by itself, or by how it begins."""

    words: Mapping[str, Sequence[str]] = field(repr=False)
    beginnings: Mapping[str, Sequence[str]] = field(repr=False)

    def of(self, word: str) -> tuple[str, ...]:
        found = set(self.words.get(word, ()))
        for end in range(2, len(word) + 1):
            if word[:end] in self.beginnings:
                found.update(self.beginnings[word[:end]])
        return tuple(sorted(found))


@dataclass(frozen=True, slots=True)
class Known:
    """What is worked out once for a word: the sum of its pieces' weights, how many pieces it has, and its
    classes."""

    pieces: int
    size: int
    classes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Limits:
    """The sum from which on the model speaks by itself (``speaks``), lets a rule speak that does not speak
    alone (``agrees``), and lets it speak as tier 2 at most (``hints``)."""

    speaks: float
    agrees: float
    hints: float


@dataclass(frozen=True, slots=True)
class Model:
    """``weights``: one for each place. ``topics``: weights that tell topics apart. ``limits``: by
    language."""

    classes: Classes
    weights: Sequence[int] = field(repr=False)
    topics: Mapping[str, Sequence[int]] = field(repr=False)
    limits: Mapping[str, Limits]
    vocabulary: Mapping[str, int] = field(repr=False)
    """Word that training has seen → the sum of its pieces' weights."""
    met: dict[str, Known] = field(default_factory=dict, repr=False)
    """The words of the texts so far, at most `MOST_MET`."""

    def sum(self, text: str, matched: Collection[str]) -> float:
        """Of the weights of all signs, each kind divided by the root of how many it has. ``text``: of the
        form that `normal.plain` gives; ``matched``: names of patterns and rules."""
        words = text.split()
        known = {word: self.met.get(word) or self._meet(word) for word in set(words)}
        size = sum([word.size for word in known.values()])
        pieces = sum([word.pieces for word in known.values()]) / sqrt(size) if size else 0.0
        classes = {word: found.classes for word, found in known.items()}
        rest = (_words(words), _classes(words, classes), _named(matched))
        return pieces + sum(self._sum(kind) for kind in rest if kind)

    def limits_for(self, text: str) -> Limits:
        """Those of the language that the text has more little words of; the lower ones where it can't be
        told. Each language has its own: what harmless talk sounds like differs."""
        words = set(text.split())
        counts = {language: len(words & LITTLE_WORDS[language]) for language in self.limits}
        most = [self.limits[name] for name in counts if counts[name] == max(counts.values())]
        return min(most, key=lambda limits: limits.speaks)

    def _sum(self, kind: Collection[str]) -> float:
        weights, mask = self.weights, (1 << BITS) - 1
        return sum([weights[crc32(sign.encode()) & mask] for sign in kind]) / sqrt(len(kind))

    def _meet(self, word: str) -> Known:
        pieces = self.vocabulary.get(word)
        if pieces is None:
            pieces = pieces_sum(word, self.weights)
        if len(self.met) >= MOST_MET:
            self.met.clear()
        found = self.met[word] = Known(pieces, len(_pieces(word)), self.classes.of(word))
        return found

    def topic(self, kinds: Sequence[Collection[str]]) -> str:
        """Which one the signs fit best."""
        mask = (1 << TOPIC_BITS) - 1
        places = [
            ([crc32(sign.encode()) & mask for sign in kind], sqrt(len(kind)))
            for kind in telling(kinds)
            if kind
        ]
        return max(
            self.topics,
            key=lambda topic: sum(
                sum([self.topics[topic][place] for place in part]) / root for part, root in places
            ),
        )

    def reasons(self, kinds: Iterable[Collection[str]]) -> tuple[tuple[str, float], ...]:
        """The signs that weigh most, each with its part of `sum`."""
        mask = (1 << BITS) - 1
        parts = {
            sign.strip("@#"): self.weights[crc32(sign.encode()) & mask] / sqrt(len(kind))
            for kind in kinds
            for sign in kind
        }
        return tuple(sorted(parts.items(), key=lambda part: (-part[1], part[0]))[:MOST_REASONS])


def signs(text: str, classes: Classes, matched: Collection[str]) -> tuple[Collection[str], ...]:
    """The four kinds of signs in text of the form that `normal.plain` gives. ``matched``: names of
    patterns and rules. A piece counts once for each of the different words that have it."""
    words = text.split()
    different = set(words)
    return (
        _words(words),
        [piece for word in sorted(different) for piece in _pieces(word)],
        _classes(words, {word: classes.of(word) for word in different}),
        _named(matched),
    )


def telling(kinds: Sequence[Collection[str]]) -> Sequence[Collection[str]]:
    """The kinds by which topics are told apart: all but the pieces of words."""
    return (kinds[0], *kinds[2:])


def pieces_sum(word: str, weights: Sequence[int]) -> int:
    mask = (1 << BITS) - 1
    return sum([weights[crc32(piece.encode()) & mask] for piece in _pieces(word)])


def _named(matched: Iterable[str]) -> set[str]:
    return {f"#{name}" for name in matched}


def _words(words: Sequence[str]) -> set[str]:
    found = set(words)
    found.update(map("_".join, pairwise(words)))
    found.update(map("__".join, zip(words, words[2:], strict=False)))
    found.update(map("_".join, zip(words, words[1:], words[2:], strict=False)))
    return found


def _pieces(word: str) -> list[str]:
    edged = f" {word} "
    return [edged[at : at + size] for size in PIECES for at in range(len(edged) - size + 1)]


def _classes(words: Iterable[str], classes: Mapping[str, Sequence[str]]) -> set[str]:
    """Classes; two in one clause in their order, at most `NEAR` words apart; two anywhere."""
    found: set[str] = set()
    seen: set[str] = set()
    near: deque[Sequence[str]] = deque(maxlen=NEAR)
    for word in words:
        if word == ".":
            near.clear()
            continue
        if here := classes[word]:
            seen.update(here)
            for before in near:
                for first in before:
                    found.update([f"@{first}>{second}" for second in here])
        near.append(here)
    ordered = sorted(seen)
    found.update([f"@{name}" for name in ordered])
    for at, first in enumerate(ordered):
        found.update([f"@{first}&{second}" for second in ordered[at + 1 :]])
    return found


def classes_of(source: Mapping[str, str]) -> Classes:
    """Classes as an author writes them: name → words with spaces between, `word*` for all that begin so."""
    words: dict[str, list[str]] = {}
    beginnings: dict[str, list[str]] = {}
    for name, listed in source.items():
        for word in listed.replace("'", "").split():
            (beginnings if word.endswith("*") else words).setdefault(word.removesuffix("*"), []).append(name)
    return Classes(words, beginnings)


def load_model(path: Path) -> Model:
    """Read what `make safety-train` wrote. Raises `ModelError`."""
    try:
        read = json.loads(gzip.decompress(path.read_bytes()))
        classes, weights = classes_of(read["classes"]), unpacked(read["weights"])
        return Model(
            classes,
            weights,
            {topic: unpacked(table) for topic, table in read["topics"].items()},
            {language: Limits(**limits) for language, limits in read["limits"].items()},
            dict(zip(read["vocabulary"].split(), unpacked(read["pieces"], "i"), strict=True)),
        )
    except (OSError, EOFError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelError(f"{path}: cannot be read: {error}") from error


def packed(table: Iterable[int], size: str = "h") -> str:
    """A table of whole numbers of two bytes, or of four (``size`` "i"), as text."""
    return base64.b64encode(_little_endian(array(size, table)).tobytes()).decode()


def unpacked(text: str, size: str = "h") -> Sequence[int]:
    return _little_endian(array(size, base64.b64decode(text)))


def _little_endian(table: array[int]) -> array[int]:
    if sys.byteorder == "big":
        table.byteswap()
    return table

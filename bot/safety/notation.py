"""The notation of risk patterns → one regular expression each.

``content/safety/nl.yaml`` explains it to authors. Text is matched in the form that ``normal.normal``
gives it: one space before each word, a lone "." where a clause ends, one space at the end.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

LEXEME = re.compile(r"\.{2,3}|##|[()|<>?.]|\$[a-z_]+|[a-z0-9]+\*?")
GAPS = {"..": 1, "...": 3}
ENDS = "(?= )"
SINGLE_WORD = re.compile(rf" ([a-z0-9]+){re.escape(ENDS)}")
ORDER_GAP = 2
"""Words that may stand between the parts of a <group in any order>."""


class NotationError(ValueError):
    """A pattern that cannot be read; the message quotes it."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a pattern: its regular expression, and words (``word``, ``begin*``) of which one must be in
    any text that it matches; none, if it can match without any."""

    regex: str
    needles: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled pattern. Where neither one of its ``needles`` (words) nor one of its ``beginnings`` (of
    words) is in a text, it cannot match there: that rules out nearly all patterns at once."""

    source: str
    regex: re.Pattern[str]
    needles: frozenset[str]
    beginnings: tuple[str, ...]

    def spans(self, text: str, words: Set[str]) -> list[tuple[int, int]]:
        """Where it matches in plain ``text``, whose words are ``words``."""
        if self.needles.isdisjoint(words) and not any(beginning in text for beginning in self.beginnings):
            return []
        return [found.span() for found in self.regex.finditer(text)]


def compile_pattern(source: str, lists: Mapping[str, str], negators: Sequence[str]) -> Pattern:
    """Compile one pattern. ``lists`` are what ``$name`` stands for; no gap runs over a negator.

    Raises `NotationError` for what the notation does not have.
    """
    piece = _Reader(source, lists, negators).whole()
    beginnings = tuple(f" {needle[:-1]}" for needle in sorted(piece.needles) if needle.endswith("*"))
    if not piece.needles:
        raise NotationError(
            f"no word must be there in the pattern {source!r}: it would match nearly anything"
        )
    return Pattern(
        source,
        re.compile(piece.regex),
        frozenset(needle for needle in piece.needles if not needle.endswith("*")),
        beginnings,
    )


class _Reader:
    """Recursive descent over the lexemes of one pattern."""

    def __init__(self, source: str, lists: Mapping[str, str], negators: Sequence[str]) -> None:
        plain = re.sub(r"['\u2019]", "", source.casefold())
        self.lexemes = LEXEME.findall(plain)
        self.source, self.lists, self.negators, self.at = source, lists, negators, 0
        if "".join(self.lexemes) != re.sub(r"\s", "", plain) or not self.lexemes:
            raise NotationError(f"cannot read the pattern {source!r}")

    def whole(self) -> Piece:
        piece = self.alternatives()
        if self.at < len(self.lexemes):
            raise NotationError(f"unexpected {self.lexemes[self.at]!r} in the pattern {self.source!r}")
        return piece

    def alternatives(self) -> Piece:
        branches = [self.sequence()]
        while self._take("|"):
            branches.append(self.sequence())
        if len(branches) == 1:
            return branches[0]
        needles = [branch.needles for branch in branches]
        known = frozenset().union(*needles) if all(needles) else frozenset()
        return Piece(_either([branch.regex for branch in branches]), known)

    def sequence(self) -> Piece:
        pieces = list(self._pieces())
        if not pieces:
            raise NotationError(f"an empty alternative in the pattern {self.source!r}")
        return Piece("".join(piece.regex for piece in pieces), _rarest(pieces))

    def _pieces(self) -> Sequence[Piece]:
        pieces: list[Piece] = []
        while self.at < len(self.lexemes) and self.lexemes[self.at] not in ("|", ")", ">"):
            piece = self.piece()
            if self._take("?"):
                piece = Piece(f"(?:{piece.regex})?")
            pieces.append(piece)
        return pieces

    def piece(self) -> Piece:
        lexeme = self.lexemes[self.at]
        self.at += 1
        if lexeme == "(":
            inner = self.alternatives()
            self._expect(")")
            return inner
        if lexeme == "<":
            parts = self._pieces()
            self._expect(">")
            return self._any_order(parts)
        if lexeme.startswith("$"):
            if lexeme[1:] not in self.lists:
                raise NotationError(f"no list {lexeme!r} for the pattern {self.source!r}")
            return _listed(self.lists[lexeme[1:]], tuple(self.lists.items()), tuple(self.negators))
        if lexeme in GAPS:
            return Piece(self._gap(GAPS[lexeme]))
        if lexeme == ".":
            return Piece(r" \.")
        if lexeme == "##":
            return Piece(rf" \d{{2,4}}{ENDS}")
        if lexeme in ("?", ")", ">", "|"):
            raise NotationError(f"unexpected {lexeme!r} in the pattern {self.source!r}")
        ending = "[a-z0-9]*" if lexeme.endswith("*") else ""
        return Piece(f" {lexeme.removesuffix('*')}{ending}{ENDS}", frozenset({lexeme}))

    def _gap(self, most: int) -> str:
        stops = "|".join(map(re.escape, self.negators)) or "(?!)"
        return rf"(?:(?! (?:{stops}) ) [a-z0-9]+){{0,{most}}}?"

    def _any_order(self, parts: Sequence[Piece]) -> Piece:
        if not 2 <= len(parts) <= 3:
            raise NotationError(f"<…> holds two or three parts, in the pattern {self.source!r}")
        gap = self._gap(ORDER_GAP)
        orders = (gap.join(piece.regex for piece in order) for order in itertools.permutations(parts))
        return Piece(f"(?:{'|'.join(orders)})", _rarest(parts))

    def _take(self, lexeme: str) -> bool:
        if self.at < len(self.lexemes) and self.lexemes[self.at] == lexeme:
            self.at += 1
            return True
        return False

    def _expect(self, lexeme: str) -> None:
        if not self._take(lexeme):
            raise NotationError(f"{lexeme!r} is missing in the pattern {self.source!r}")


@functools.lru_cache(maxsize=256)
def _listed(source: str, lists: tuple[tuple[str, str], ...], negators: tuple[str, ...]) -> Piece:
    """What a ``$name`` stands for: read once for all patterns that name it."""
    return _Reader(source, dict(lists), negators).whole()


def _either(regexes: Sequence[str]) -> str:
    """One of several; single words share their beginning and end, which is quicker to compile and to try."""
    words = [found[1] for regex in regexes if (found := SINGLE_WORD.fullmatch(regex))]
    rest = [regex for regex in regexes if not SINGLE_WORD.fullmatch(regex)]
    if len(words) > 1:
        rest.insert(0, f" (?:{'|'.join(words)}){ENDS}")
    else:
        rest += [f" {word}{ENDS}" for word in words]
    return f"(?:{'|'.join(rest)})"


def _rarest(pieces: Sequence[Piece]) -> frozenset[str]:
    """Of the pieces that must be there, the words of the one whose shortest word is longest."""
    return max(
        (piece.needles for piece in pieces if piece.needles),
        key=lambda needles: (min(map(len, needles)), -len(needles)),
        default=frozenset(),
    )

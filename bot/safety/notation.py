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

LEXEME = re.compile(r"\.{2,4}|##|[()|<>?.]|\$[a-z_]+|[a-z0-9]+\*?")
GAPS = {"..": 1, "...": 3, "....": 6}
ENDS = "(?= )"
SINGLE_WORD = re.compile(rf" ([a-z0-9]+){re.escape(ENDS)}")
ORDER_GAP = 2
"""Words that may stand between the parts of a <group in any order>."""


class NotationError(ValueError):
    """A pattern that cannot be read; the message quotes it."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a pattern: its regular expression, and sets of words (``word``, ``begin*``); one of each set
    must be in any text that it matches. No sets, if it can match without any word."""

    regex: str
    needs: tuple[frozenset[str], ...] = ()


@dataclass(frozen=True, slots=True)
class Need:
    """Words, and beginnings of words after a space, of which a text must have one."""

    words: frozenset[str]
    beginnings: tuple[str, ...]

    def met(self, text: str, words: Set[str]) -> bool:
        return not self.words.isdisjoint(words) or any(beginning in text for beginning in self.beginnings)


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern. Where one of its ``needs`` is not met it cannot match: that rules out nearly all patterns
    without trying them. The first need is the one that is met least often."""

    source: str
    expression: str
    needs: tuple[Need, ...]

    def spans(self, text: str, words: Set[str]) -> list[tuple[int, int]]:
        """Where it matches in plain ``text``, whose words are ``words``."""
        for need in self.needs:
            if not need.met(text, words):
                return []
        return [found.span() for found in _compiled(self.expression).finditer(text)]


def compile_pattern(source: str, lists: Mapping[str, str], negators: Sequence[str]) -> Pattern:
    """Compile one pattern. ``lists`` are what ``$name`` stands for; no gap runs over a negator.

    Raises `NotationError` for what the notation does not have.
    """
    piece = _Reader(source, lists, negators).whole()
    if not piece.needs:
        raise NotationError(
            f"no word must be there in the pattern {source!r}: it would match nearly anything"
        )
    return Pattern(source, piece.regex, tuple(map(_need, sorted(piece.needs, key=_rarity, reverse=True))))


def _need(needles: frozenset[str]) -> Need:
    return Need(
        frozenset(needle for needle in needles if not needle.endswith("*")),
        tuple(f" {needle[:-1]}" for needle in sorted(needles) if needle.endswith("*")),
    )


def _rarity(needles: frozenset[str]) -> tuple[int, int, tuple[str, ...]]:
    """Large where the shortest word is long and there are few: short words are in many texts."""
    return min(map(len, needles)), -len(needles), tuple(sorted(needles))


class _Reader:
    """Recursive descent over the lexemes of one pattern."""

    def __init__(self, source: str, lists: Mapping[str, str], negators: Sequence[str]) -> None:
        plain = re.sub(r"['\u2019]", "", source.casefold())
        self.lexemes = LEXEME.findall(plain)
        self.source, self.lists, self.negators, self.at = source, lists, tuple(negators), 0
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
        needs: tuple[frozenset[str], ...] = ()
        if all(branch.needs for branch in branches):
            needs = (frozenset().union(*(max(branch.needs, key=_rarity) for branch in branches)),)
        return Piece(_either([branch.regex for branch in branches]), needs)

    def sequence(self) -> Piece:
        pieces = list(self._pieces())
        if not pieces:
            raise NotationError(f"an empty alternative in the pattern {self.source!r}")
        return Piece("".join(piece.regex for piece in pieces), _together(pieces))

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
            return _listed(self.lists[lexeme[1:]], tuple(self.lists.items()), self.negators)
        if lexeme in GAPS:
            return Piece(_gap(self.negators, GAPS[lexeme]))
        if lexeme == ".":
            return Piece(r" \.")
        if lexeme == "##":
            return Piece(rf" \d{{2,4}}{ENDS}")
        if lexeme in ("?", ")", ">", "|"):
            raise NotationError(f"unexpected {lexeme!r} in the pattern {self.source!r}")
        ending = "[a-z0-9]*" if lexeme.endswith("*") else ""
        return Piece(f" {lexeme.removesuffix('*')}{ending}{ENDS}", (frozenset({lexeme}),))

    def _any_order(self, parts: Sequence[Piece]) -> Piece:
        if not 2 <= len(parts) <= 3:
            raise NotationError(f"<…> holds two or three parts, in the pattern {self.source!r}")
        gap = _gap(self.negators, ORDER_GAP)
        orders = (gap.join(piece.regex for piece in order) for order in itertools.permutations(parts))
        return Piece(f"(?:{'|'.join(orders)})", _together(parts))

    def _take(self, lexeme: str) -> bool:
        if self.at < len(self.lexemes) and self.lexemes[self.at] == lexeme:
            self.at += 1
            return True
        return False

    def _expect(self, lexeme: str) -> None:
        if not self._take(lexeme):
            raise NotationError(f"{lexeme!r} is missing in the pattern {self.source!r}")


@functools.lru_cache(maxsize=64)
def _gap(negators: tuple[str, ...], most: int) -> str:
    stops = "|".join(map(re.escape, negators)) or "(?!)"
    return rf"(?:(?! (?:{stops}) ) [a-z0-9]+){{0,{most}}}?"


@functools.cache
def _compiled(expression: str) -> re.Pattern[str]:
    """At its first use: most patterns wait for years for their words, and all of them take a second."""
    return re.compile(expression)


@functools.lru_cache(maxsize=256)
def _listed(source: str, lists: tuple[tuple[str, str], ...], negators: tuple[str, ...]) -> Piece:
    """What a ``$name`` stands for: read once for all patterns that name it."""
    return _Reader(source, dict(lists), negators).whole()


def _either(regexes: Sequence[str]) -> str:
    """One of several; single words share their beginning and end, which is quicker to compile and to try."""
    words = [found[1] for regex in regexes if (found := SINGLE_WORD.fullmatch(regex))]
    rest = [regex for regex in regexes if not SINGLE_WORD.fullmatch(regex)]
    if len(words) > 1:
        rest.insert(0, f" {_spelled(words)}{ENDS}")
    else:
        rest += [f" {word}{ENDS}" for word in words]
    return f"(?:{'|'.join(rest)})"


def _spelled(words: Sequence[str]) -> str:
    """One of these words; those that begin alike are tried together, letter by letter."""
    if len(words) == 1:
        return words[0]
    rests: dict[str, list[str]] = {}
    for word in words:
        rests.setdefault(word[:1], []).append(word[1:])
    ends = rests.pop("", None) is not None
    branches = [letter + _spelled(rest) for letter, rest in rests.items()]
    if not branches:
        return ""
    return f"(?:{'|'.join(branches)})" + "?" * ends if ends or len(branches) > 1 else branches[0]


def _together(pieces: Sequence[Piece]) -> tuple[frozenset[str], ...]:
    return tuple(dict.fromkeys(need for piece in pieces for need in piece.needs))

"""Plain words → parts: the longest phrase of the tables or the longest pattern, from left to right."""

from __future__ import annotations

import re

from bot.moments.builders import Tongue
from bot.moments.dayparts import PARTS
from bot.moments.doubts import doubtful
from bot.moments.parts import Bound, DayPart, Item, Unknown
from bot.moments.patterns import PATTERNS
from bot.moments.phrases import LONGEST_PHRASE, PHRASES
from bot.moments.spelling import Mender, numbered, plain
from bot.moments.vocabulary import (
    DUTCH_SIGNS,
    ENGLISH_SIGNS,
    MONTH_UNITS,
    MONTHS,
    NAMED_DAYS,
    TODAY,
    UNITS,
    WEEKDAYS,
)

_BEGINNINGS = frozenset(
    """
    over ovr in binnen binne na for de den the op een n an a half halfnl halfen kwart quarter kwartier laatste
    last anderhalf dezelfde same hour hr kwartiertje kwartierke begin start early eind einde
    bank end late medio mid halverwege
    """.split()  # noqa: SIM905
) | {*MONTHS, *WEEKDAYS, *TODAY, *(day.split()[0] for day in NAMED_DAYS)}
"""First words of the patterns that don't begin with a digit."""

_MEANINGS: dict[str, object] = {
    **{word: parts for word, parts in PHRASES.items() if any(isinstance(part, DayPart) for part in parts)},
    **{word: ("minutes", minutes) for word, minutes in UNITS.items()},
    **{word: ("month", month) for word, month in MONTHS.items()},
    **{word: ("weekday", day) for word, day in WEEKDAYS.items()},
    **NAMED_DAYS,
    **dict.fromkeys(TODAY, "today"),
    **{word: word for word in ("volgende", "komende", "aanstaande", "quarter", "weekend")},
    **dict.fromkeys(("middernacht", "midnight"), "midnight"),
}
_MENDED = {
    word: meaning
    for word, meaning in _MEANINGS.items()
    if word.isalpha() and (len(word) >= 6 or word in ("today", "avond"))
}
"""What slips are mended towards: long words, as short ones are one slip away from too many others."""

_OTHER_WORDS = {"mourning", "match", "matches", "sundae", "sundry", "toddy", "launch", "mayor"} | {
    "vandaan", "werken", "wekken", "dragen", "maarten", "donder", "kokende"
}  # fmt: skip
"""Words one slip away from those of time, and words nonetheless."""

_KNOWN = {word for phrase in PHRASES for word in phrase.split()} | {*UNITS, *MONTHS, *PARTS, *MONTH_UNITS}
_IN_PATTERNS = {word for pattern, _ in PATTERNS for word in re.findall("[a-z]+", pattern.pattern)}
_PARTS_OF_PATTERNS = {word for word in _IN_PATTERNS if len(word) > 2} - {"bank"}
_MENDER = Mender(_MENDED, {*_KNOWN, *_IN_PATTERNS, *_OTHER_WORDS})


_BEFORE_AN_HOUR = frozenset("om at rond around tegen about".split())  # noqa: SIM905
"""A bare number before a word that nobody knows is a number of those, except after these."""

_ABOUT = frozenset(
    """
    about around roughly approximately approx like maybe just say exactly another only circa ca ongeveer
    pakweg zowat zon precies nog misschien ruim bijna zeg zeker maximaal max hooguit minimaal ongv ong
    plusminus krap
    """.split()  # noqa: SIM905
)
_AMOUNTS = frozenset(
    {"een", "n", "a", "an", "half", "anderhalf", "kwartier", "kwartiertje", "drie", "quarter", "1"}
)


_SIZES = frozenset(
    {"dik", "dikke", "goed", "goede", "klein", "kleine", "krap", "krappe", "ruim", "ruime", "vol", "volle"}
)
"""Of an hour or so: "een klein uurtje"."""


def _loosened(tokens: list[str]) -> list[str]:
    """ "In about two hours" and "another two hours" → "in two hours", "two hours"."""
    out: list[str] = []
    for at, token in enumerate(tokens):
        if token in _ABOUT and out and out[-1] in ("in", "over", "binnen"):
            rest = next((other for other in tokens[at:] if other not in _ABOUT), "")
            if rest[:1].isdigit() or rest in _AMOUNTS:
                continue
        following = tokens[at + 1] if at + 1 < len(tokens) else ""
        if token == "another" and (following.isdigit() or following in UNITS):
            out += [] if following.isdigit() else ["a"]
            continue
        if token == "more" and out and out[-1].isdigit() and following in UNITS:
            continue
        if token in _SIZES and out[-1:] == ["een"] and out[-2:-1] and out[-2] in ("over", "binnen", "in"):
            if following.isdigit():
                out.pop()
            continue
        out.append(token)
    return out


def lex(words: str, language: str, *, month_first: bool = False) -> list[Item]:
    """The items of a typed moment in order; what no table knows is `Unknown`.

    The words themselves say whether they are Dutch or English; the screen's language only where they don't.
    """
    tokens = [_MENDER.mend(token) for token in plain(words).split()]
    tokens, counted = numbered(tokens)
    tokens = _loosened(tokens)
    seen = set(tokens)
    dutch = "nl" in counted or bool(seen & DUTCH_SIGNS)
    english = "en" in counted or bool(seen & ENGLISH_SIGNS)
    tongue = Tongue(dutch if dutch != english else language.startswith("nl"), month_first)
    items: list[Item] = []
    before: list[str] = ["", ""]
    while tokens:
        if tokens[0] == "|":
            items.append(Bound(","))
            before, tokens = ["", ""], tokens[1:]
            continue
        found, length = _longest(tokens, tongue)
        if found == (Unknown(),):
            counts = before[1].isdigit() and before[0] not in _BEFORE_AN_HOUR
            found = (Unknown(counts or tokens[0] in _PARTS_OF_PATTERNS or doubtful(tokens[0])),)
        items.extend(found)
        before = [*before, *tokens[:length]][-2:]
        tokens = tokens[length:]
    return items


def _longest(tokens: list[str], tongue: Tongue) -> tuple[tuple[Item, ...], int]:
    best: tuple[Item, ...] = (Unknown(),)
    length = 0
    for count in range(min(LONGEST_PHRASE, len(tokens)), 0, -1):
        phrase = PHRASES.get(" ".join(tokens[:count]))
        if phrase is not None:
            best, length = phrase, count
            break
    if tokens[0][0].isdigit() or tokens[0] in _BEGINNINGS:
        text = " ".join(tokens)
        for pattern, build in PATTERNS:
            found = pattern.match(text)
            if found and found.end() > 0:
                reach = text.count(" ", 0, found.end()) + 1
                if reach > length or (reach == length and not best):
                    parts = build(found, tongue)
                    if parts:
                        best, length = parts, reach
    return best, max(length, 1)

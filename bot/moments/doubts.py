"""Unknown words that may be words of time: misspelt, shortened or compounded ones, and all with a digit.

Chatter beside a moment is passed over; a word that could belong to the moment never is. So this errs towards
doubt, which costs one question more.
"""

from __future__ import annotations

import re
from functools import lru_cache

from bot.moments.dayparts import PARTS, THIS
from bot.moments.spelling import DUTCH, ENGLISH, ORDINALS, deletions
from bot.moments.vocabulary import MONTH_UNITS, MONTHS, NAMED_DAYS, TODAY, UNITS, WEEKDAYS

_LONG = 7
"""Letters of a word of which two may be wrong; in one of five or six, one."""

_MORE = """
    second seconds seconde seconden secs decade hundred honderd dozen dozijn couple paar fortnight weekend
    quarter midnight middernacht jaar jaren year years halve half anderhalf christmas kerst pasen easter
    pinksteren
    ramadan thanksgiving halloween vakantie holiday holidays
"""
"""Words of time that no table gives a meaning."""

_WORDS = frozenset(
    word
    for words in (
        PARTS,
        THIS,
        DUTCH,
        ENGLISH,
        ORDINALS,
        MONTH_UNITS,
        MONTHS,
        NAMED_DAYS,
        TODAY,
        UNITS,
        WEEKDAYS,
    )
    for word in words
    if word.isalpha()
) | frozenset(_MORE.split())
_INSIDE = re.compile(
    r"kwart|quart|half|morgen|avond|ochtend|middag|nacht|tomor|night|noon|minu|maand|month|week|uurt|hour|"
    r"(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|nes|thurs|fri|satur|sun)day|tijd$|time$"
)
_NOT = (
    frozenset(
        """
    after there where three hears tears years heart later water other mother father brother sister never
    every minder monkey money match watch wachten dragen vragen leven geven tegen zeggen wezen werken
    weten wonen eerder eerste honey thuis house home halen kinderen training fietsen
    """.split()  # noqa: SIM905
    )
    - _WORDS
)
"""Words that are near to one of time, and common."""


def _near(word: str) -> frozenset[str]:
    """What is left of a word without one letter, of a long one without two after the first."""
    once = deletions(word)
    if len(word) < _LONG:
        return frozenset(once)
    twice = (word[0] + less for shorter in deletions(word[1:]) for less in deletions(shorter))
    return frozenset({*once, *(f"{less}+" for less in twice)})


_NEAR = frozenset().union(*(_near(word) for word in _WORDS if len(word) >= 5))
_LETTERS = frozenset((word[0], "".join(sorted(word))) for word in _WORDS if len(word) >= 4)


@lru_cache(maxsize=4096)
def doubtful(token: str) -> bool:
    """Whether an unknown word may be one of time."""
    if not token.isalpha() or token in _WORDS or _INSIDE.search(token):
        return True
    if token in _NOT or len(token) < 3:
        return False
    if (token[0], "".join(sorted(token))) in _LETTERS:
        return True
    if not set(token) & set("aeiouy"):
        return any(word[0] == token[0] and _shortened(token, word) for word in _WORDS)
    return len(token) >= 5 and not _NEAR.isdisjoint(_near(token))


def _shortened(token: str, word: str) -> bool:
    """Whether the letters of the one stand in the other in that order."""
    letters = iter(word)
    return all(letter in letters for letter in token)

"""Typed words → plain ones: folded, numbers in digits, slips of the finger mended, clauses apart."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

LONGEST = 200
"""Characters of a text that can still be a moment, dictated ones too; longer ones are not looked at."""

ENDS = " | "
"""How the end of a clause stands in plain words."""

DUTCH_DIGITS = """
    nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien
    zeventien achttien negentien
""".split()  # noqa: SIM905
ENGLISH_DIGITS = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen
""".split()  # noqa: SIM905
DUTCH_TENS = {
    20: "twintig", 30: "dertig", 40: "veertig", 50: "vijftig", 60: "zestig", 70: "zeventig", 80: "tachtig",
    90: "negentig",
}  # fmt: skip
ENGLISH_TENS = {
    20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty",
    90: "ninety",
}  # fmt: skip
DUTCH_ORDINALS = """
    eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde
""".split()  # noqa: SIM905
ENGLISH_ORDINALS = """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
""".split()  # noqa: SIM905


def _dutch() -> dict[str, int]:
    """From two on: "een" is mostly an article, and patterns know it."""
    words = {word: number for number, word in enumerate(DUTCH_DIGITS) if number != 1}
    for ten, name in DUTCH_TENS.items():
        words[name] = ten
        words |= {f"{unit}en{name}": ten + n for n, unit in enumerate(DUTCH_DIGITS[1:10], start=1)}
    about = [
        "tweeen",
        "drieen",
        "vieren",
        "vijven",
        "zessen",
        "zevenen",
        "achten",
        "negenen",
        "tienen",
        "elven",
        "twaalven",
    ]
    return words | {word: number for number, word in enumerate(about, start=2)} | {"enen": 1, "zeuven": 7}


def _english() -> dict[str, int]:
    return {word: number for number, word in enumerate(ENGLISH_DIGITS)} | {
        name: ten for ten, name in ENGLISH_TENS.items()
    }


def _ordinals() -> dict[str, str]:
    words = {word: f"{n}o" for n, word in enumerate(DUTCH_ORDINALS, start=1)}
    words |= {f"{DUTCH_DIGITS[n]}de": f"{n}o" for n in range(13, 20)}
    words |= {f"{_tens(n)}ste": f"{n}o" for n in range(20, 32)}
    words |= {word: f"{n}o" for n, word in enumerate(ENGLISH_ORDINALS, start=1)}
    return words | {"twentieth": "20o", "thirtieth": "30o"}


def _tens(number: int) -> str:
    unit, ten = number % 10, number - number % 10
    return (DUTCH_DIGITS[unit] + "en" if unit else "") + DUTCH_TENS[ten]


DUTCH: Mapping[str, int] = _dutch()
ENGLISH: Mapping[str, int] = _english()
ORDINALS: Mapping[str, str] = _ordinals()

_APOSTROPHES = re.compile(r"['\u2018\u2019\u02bc`\u00b4]")
_ENDING_S = re.compile(r"(?<=[a-z]{2})'s\b")
_HALVES = re.compile(r"(?<=[\d ])([ap])\.? ?m\b\.?")
_SHORT_MONTH = re.compile(r"\b(jan|feb|mrt|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec)\.(?= ?\d)")
_ENDS = re.compile(r"[,;!?()\[\]\n\u2026]+|\.{2,}|[.:](?!\d)|(?<!\d)[.:]| [-\u2013\u2014]+ ")
_SPOKEN_ENDS = re.compile(
    r"\b(?:komma|comma|punt|period|full stop|vraagteken|question mark|uitroepteken|"
    r"exclamation (?:mark|point)|puntkomma|semicolon|nieuwe regel|new line)\b"
)
_LIST_MARKS = re.compile(r"(?<!\S)[1-9]\)")
_OTHER = re.compile(r"[^a-z0-9:./| -]+")
_LOOSE_SIGNS = re.compile(r"(?<!\d)[/-]|[/-](?!\d)")
_RANGE = re.compile(r"(?<=[:.u]\d\d) ?- ?(?=\d{1,2}[:.u]\d\d)")
_NEGATIVE = re.compile(r"(?<!\S)-(?=\d)")
_GLUED_HALF = re.compile(r"\bhalf(?=(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)\b)")


def plain(words: str) -> str:
    """Lower case without diacritics and apostrophes, single spaces; of signs only digits' own (19:30, 24/11)
    and a bar where a clause ends."""
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", words).casefold())
    text = "".join(char for char in text if not unicodedata.combining(char))
    text = _SPOKEN_ENDS.sub(ENDS, text)
    if _LIST_MARKS.match(text):
        text = _LIST_MARKS.sub(ENDS, text)
    text = _APOSTROPHES.sub("'", text).replace("\u2013", "-").replace("\u2014", "-").replace("\u2212", "-")
    text = text.replace("@", " at ").replace("&", " and ").replace("_", " ")
    text = _ENDING_S.sub("", text).replace("'", "")
    text = re.sub(r"(?<=\d),(?=\d)", ".", text)
    text = re.sub(r"(?<=\d)t(?=\d\d:)", " ", text)
    text = _SHORT_MONTH.sub(r"\1 ", text)
    text = _HALVES.sub(r"\1m", text)
    text = _RANGE.sub(" or ", text)
    text = _ENDS.sub(ENDS, _NEGATIVE.sub(" minus ", text))
    text = _LOOSE_SIGNS.sub(" ", _OTHER.sub(" ", text))
    return " ".join(_GLUED_HALF.sub("half ", text).split())


_TENS = frozenset(map(str, ENGLISH_TENS))


def numbered(tokens: list[str]) -> tuple[list[str], set[str]]:
    """Number words in digits, and the languages they were in ("nl", "en"). The hour after "half" keeps its
    language: "halfnl 8" is half past seven and "halfen 8" unclear, "half 8" depends."""
    out: list[str] = []
    languages: set[str] = set()
    for before, typed in zip(["", *tokens], tokens, strict=False):
        token = typed.removesuffix("ish") if typed.removesuffix("ish") in ENGLISH else typed
        after_half = bool(out) and out[-1] == "half"
        if token in DUTCH or (token == "een" and after_half):
            out[-1:] = ["halfnl"] if after_half else out[-1:]
            out.append(str(DUTCH.get(token, 1)))
            languages.add("nl")
        elif token in ENGLISH:
            ten = out[-1] if out else ""
            if ENGLISH[token] in range(1, 10) and ten in _TENS and "en" in languages:
                out[-1] = str(int(ten) + ENGLISH[token])
                continue
            out[-1:] = ["halfen"] if after_half else out[-1:]
            out.append(str(ENGLISH[token]))
            languages.add("en")
        elif token == "to" and before in ("five", "ten", "twenty"):
            out += ["min", token]  # "5 to 6" may as well be from five to six, "five to six" hardly
        elif token in ORDINALS:
            ordinal = ORDINALS[token]
            if token in ENGLISH_ORDINALS and out and out[-1] in ("20", "30"):
                ordinal = f"{int(out.pop()) + int(ordinal[:-1])}o"
            out.append(ordinal)
        else:
            out.append(token)
    return out, languages


class Mender:
    """Mends one slip of the finger in a word of five letters or more, never at its first letter, where one
    meaning alone is that near. A word that is known stays what it is."""

    def __init__(self, meanings: Mapping[str, object], known: Iterable[str]) -> None:
        """``meanings``: the words to mend towards, and what each means; ``known``: all that stay."""
        self._known = frozenset(known) | meanings.keys()
        self._near: dict[str, list[str]] = {}
        self._meanings = meanings
        for word in meanings:
            for key in deletions(word):
                self._near.setdefault(key, []).append(word)

    def mend(self, token: str) -> str:
        """The word that is meant, or the token itself."""
        if len(token) < 5 or token in self._known or not token.isalpha():
            return token
        words = {word for key in deletions(token) for word in self._near.get(key, ()) if _slip(token, word)}
        return min(words) if words and len({repr(self._meanings[word]) for word in words}) == 1 else token


def deletions(word: str) -> set[str]:
    """The word, and the word without each one of its letters."""
    return {word} | {word[:at] + word[at + 1 :] for at in range(len(word))}


def _slip(typed: str, word: str) -> bool:
    """Whether one letter is missing, too many, other, or two neighbours have changed places."""
    if typed[0] != word[0]:
        return False
    start = 0
    while start < min(len(typed), len(word)) and typed[start] == word[start]:
        start += 1
    rest, other = typed[start:], word[start:]
    if rest[:2] == other[1::-1] and len(other) > 1 and rest[2:] == other[2:]:
        return True
    return rest[1:] == other or rest == other[1:] or rest[1:] == other[1:]

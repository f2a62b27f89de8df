"""The words of days and times, Dutch and English, as tables."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

LONGEST = 100
"""Characters of a text that can still be a moment; longer ones are not looked at."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time on the clock. ``literal``: on the 24-hour clock; else ``hour`` is 1 to 12 of either half."""

    hour: int
    minute: int = 0
    literal: bool = False


@dataclass(frozen=True, slots=True)
class DayPart:
    """Morning, afternoon, evening or night; ``hours`` says what spoken hours mean in it."""

    name: str
    hours: Mapping[int, int] = field(hash=False)


@dataclass(frozen=True, slots=True)
class Weekday:
    """``number`` as in `date.weekday`. ``which``: "" the coming one, "next", or "of next week"."""

    number: int
    which: str = ""


@dataclass(frozen=True, slots=True)
class InDays:
    """A day so many days from today; ``keeps_time``: "in 3 days", which may stand without a time."""

    days: int
    keeps_time: bool = False


@dataclass(frozen=True, slots=True)
class After:
    """So many minutes from now."""

    minutes: int


Part = Clock | DayPart | Weekday | InDays | After

NUMBERS: Mapping[str, int] = {
    word: number
    for number, words in enumerate(
        [
            "een one an a",
            "twee two",
            "drie three",
            "vier four",
            "vijf five",
            "zes six",
            "zeven seven",
            "acht eight",
            "negen nine",
            "tien ten",
            "elf eleven",
            "twaalf twelve",
        ],
        start=1,
    )
    for word in words.split()
} | {"kwart": 15, "quarter": 15, "kwartier": 15, "vijftien": 15, "twintig": 20, "twenty": 20, "fifteen": 15}
DUTCH_NUMBERS = frozenset(
    ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"]
)

DAY_PARTS: Mapping[str, DayPart] = {
    "morning": DayPart("morning", {hour: hour for hour in range(5, 12)}),
    "afternoon": DayPart("afternoon", {12: 12} | {hour: hour + 12 for hour in range(1, 7)}),
    "evening": DayPart("evening", {hour: hour + 12 for hour in range(5, 12)}),
    "night": DayPart("night", {12: 0, 11: 23} | {hour: hour for hour in range(1, 6)}),
}
PART_WORDS: Mapping[str, str] = {
    word: part
    for part, words in {
        "morning": "s ochtends|s morgens|sochtends|smorgens|in de ochtend|in de morgen|in the morning|"
        "ochtend|morning",
        "afternoon": "s middags|smiddags|in de middag|in the afternoon|middag|afternoon",
        "evening": "s avonds|savonds|in de avond|in the evening|avond|evening",
        "night": "s nachts|snachts|at night",
    }.items()
    for word in words.split("|")
}
DAY_WORDS: Mapping[str, tuple[Part, ...]] = {
    "vandaag": (InDays(0),),
    "today": (InDays(0),),
    "vanochtend": (InDays(0), DAY_PARTS["morning"]),
    "vanmorgen": (InDays(0), DAY_PARTS["morning"]),
    "this morning": (InDays(0), DAY_PARTS["morning"]),
    "vanmiddag": (InDays(0), DAY_PARTS["afternoon"]),
    "this afternoon": (InDays(0), DAY_PARTS["afternoon"]),
    "vanavond": (InDays(0), DAY_PARTS["evening"]),
    "this evening": (InDays(0), DAY_PARTS["evening"]),
    "tonight": (InDays(0), DAY_PARTS["evening"]),
    "morgen": (InDays(1),),
    "tomorrow": (InDays(1),),
    "tmrw": (InDays(1),),
    "tmr": (InDays(1),),
    "overmorgen": (InDays(2),),
    "the day after tomorrow": (InDays(2),),
    "day after tomorrow": (InDays(2),),
    "noon": (Clock(12, literal=True),),
}
WEEKDAYS: Mapping[str, int] = {
    word: number
    for number, words in enumerate(
        [
            "maandag ma monday mon",
            "dinsdag di tuesday tues tue",
            "woensdag wo wednesday weds wed",
            "donderdag do thursday thurs thur thu",
            "vrijdag vr vrij friday fri",
            "zaterdag za zat saturday sat",
            "zondag zo zon sunday sun",
        ]
    )
    for word in words.split()
}
MINUTES_OF: Mapping[str, int] = {
    word: minutes
    for minutes, words in {
        1: "minuut minuten minuutje minuutjes min minute minutes mins",
        60: "uur uren uurtje uurtjes hour hours hr hrs",
        24 * 60: "dag dagen dagje dagjes day days",
        7 * 24 * 60: "week weken weekje weekjes weeks",
    }.items()
    for word in words.split()
}
FILLERS = frozenset(
    [
        "om",
        "at",
        "rond",
        "around",
        "tegen",
        "op",
        "on",
        "de",
        "the",
        "please",
        "graag",
        "maar",
        "dan",
        "uhm",
        "eh",
        "aub",
    ]
)


def _any(words: Mapping[str, object]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


NUMBER = rf"(\d{{1,3}}|{_any(NUMBERS)})"
UNIT = rf"({_any(MINUTES_OF)})"
WEEKDAY = rf"({_any(WEEKDAYS)})"
Build = Callable[[re.Match[str], bool], tuple[Part, ...] | None]


def _number(word: str) -> int:
    return int(word) if word.isdigit() else NUMBERS[word]


def _later(count: float, unit: str) -> tuple[Part, ...]:
    minutes = round(count * MINUTES_OF[unit])
    days, rest = divmod(minutes, 24 * 60)
    return (InDays(days, keeps_time=True),) if days and not rest else (After(minutes),) if minutes else ()


def _clock(hour: int, minute: int, *, literal: bool) -> tuple[Part, ...] | None:
    if hour > 23 or minute > 59:
        return None
    return (Clock(hour, minute, literal=literal or hour > 12 or hour == 0),)


def _half_day(hour: int, minute: int, half: str) -> tuple[Part, ...] | None:
    if not 1 <= hour <= 12 or minute > 59:
        return None
    return (Clock(hour % 12 + (12 if half == "p" else 0), minute, literal=True),)


def _digital(found: re.Match[str], dutch: bool) -> tuple[Part, ...] | None:
    return _clock(int(found[1]), int(found[2]), literal=dutch or found[1].startswith("0"))


def _hour(found: re.Match[str], dutch: bool) -> tuple[Part, ...] | None:
    """A spoken hour. Who writes "10u" or "9h" from nine on means the 24-hour clock."""
    hour = _number(found[1])
    return _clock(hour, 0, literal=found[2] in ("u", "h") and hour >= 9) if hour <= 24 else None


def _before_or_past(found: re.Match[str], dutch: bool) -> tuple[Part, ...] | None:
    """ "kwart over 9", "ten to five", "vijf voor half acht"."""
    minutes, where, half, hour = _number(found[1]), found[2], bool(found[3]), _number(found[4])
    if not 1 <= hour <= 12 or not 1 <= minutes <= 30:
        return None
    at = hour * 60 - (30 if half else 0) + (minutes if where in ("over", "past", "after") else -minutes)
    return (Clock((at // 60 - 1) % 12 + 1, at % 60),)


def _half(found: re.Match[str], dutch: bool) -> tuple[Part, ...] | None:
    """ "half acht" is 7:30, "half past seven" and British "half seven" too; "half 7" is unclear."""
    past, word = bool(found[1]), found[2]
    hour = _number(word)
    if not 1 <= hour <= 12:
        return None
    before = Clock((hour - 2) % 12 + 1, 30)
    after = Clock(hour, 30)
    if past:
        return (after,)
    if word in DUTCH_NUMBERS or (word.isdigit() and dutch):
        return (before,)
    return None if word.isdigit() else (after,)


def _weekday(found: re.Match[str], dutch: bool) -> tuple[Part, ...]:
    which = {"volgende": "next", "next": "next", "volgende week": "of next week", "next week": "of next week"}
    parts: tuple[Part, ...] = (Weekday(WEEKDAYS[found[2]], which.get((found[1] or "").strip(), "")),)
    glued = PART_WORDS.get((found[3] or "").strip())
    return (*parts, DAY_PARTS[glued]) if glued else parts


def _tomorrow_part(found: re.Match[str], dutch: bool) -> tuple[Part, ...]:
    return InDays(2 if found[1] else 1), DAY_PARTS[PART_WORDS[found[2]]]


PATTERNS: tuple[tuple[re.Pattern[str], Build], ...] = tuple(
    (re.compile(pattern + r"(?!\S)", re.ASCII), build)
    for pattern, build in (
        (r"(?:over|in) (?:een|n|an) half ?uur(?:tje)?", lambda found, dutch: (After(30),)),
        (r"(?:over|in) half an hour", lambda found, dutch: (After(30),)),
        (r"over anderhalf uur", lambda found, dutch: (After(90),)),
        (r"over (?:een )?kwartier(?:tje)?", lambda found, dutch: (After(15),)),
        (rf"(?:over|in) {NUMBER} ?{UNIT}", lambda found, dutch: _later(_number(found[1]), found[2])),
        (rf"{NUMBER} {UNIT} from now", lambda found, dutch: _later(_number(found[1]), found[2])),
        (r"(over)?morgen ?(ochtend|middag|avond)", _tomorrow_part),
        (rf"({_any(DAY_WORDS)})", lambda found, dutch: DAY_WORDS[found[1]]),
        (
            rf"(volgende week |next week |volgende |next |komende |aanstaande |this |deze )?{WEEKDAY}"
            r"( ?(?:ochtend|middag|avond|morning|afternoon|evening))?",
            _weekday,
        ),
        (rf"({_any(PART_WORDS)})", lambda found, dutch: (DAY_PARTS[PART_WORDS[found[1]]],)),
        (r"(\d{1,2})[:.](\d{2}) ?([ap])m", lambda f, dutch: _half_day(int(f[1]), int(f[2]), f[3])),
        (rf"{NUMBER} ?([ap])m", lambda found, dutch: _half_day(_number(found[1]), 0, found[2])),
        (r"(\d{1,2})[:.](\d{2}) ?(?:uur|u|h)?", _digital),
        (r"(\d{1,2})[uh](\d{2})", lambda found, dutch: _clock(int(found[1]), int(found[2]), literal=True)),
        (rf"half (past )?{NUMBER}(?: uur)?", _half),
        (rf"(?:a )?{NUMBER} (over|voor|past|to|after|before) (half )?{NUMBER}(?: uur)?", _before_or_past),
        (rf"{NUMBER} ?(uur|u|h|oclock)", _hour),
        (rf"{NUMBER}()", _hour),
    )
)
DUTCH_SIGNS = frozenset(
    [
        "morgen",
        "overmorgen",
        "vandaag",
        "vanavond",
        "vanmiddag",
        "om",
        "uur",
        "over",
        "op",
        "volgende",
        "komende",
    ]
) | {word for word in WEEKDAYS if word.endswith("dag")}
ENGLISH_SIGNS = frozenset(["tomorrow", "today", "tonight", "at", "in", "on", "next", "this"]) | {
    word for word in WEEKDAYS if word.endswith("day")
}


def lex(words: str, language: str) -> tuple[Part, ...] | None:
    """The parts of a typed moment in order, or None when any of it is not known.

    The words themselves say whether they are Dutch or English; the screen's language only where they don't.
    """
    if len(words) > LONGEST:
        return None
    text = _plain(words)
    tokens = set(re.findall(r"[a-z]+", text))
    signs = bool(tokens & DUTCH_SIGNS), bool(tokens & ENGLISH_SIGNS)
    dutch = signs[0] if signs[0] != signs[1] else language.startswith("nl")
    if text.isdigit() or text in NUMBERS:
        return None
    parts: list[Part] = []
    while text:
        first, _, rest = text.partition(" ")
        found = _first_part(text, dutch)
        if found is None:
            if first not in FILLERS:
                return None
            text = rest
            continue
        more, length = found
        parts.extend(more)
        text = text[length:].lstrip()
    return tuple(parts)


def _first_part(text: str, dutch: bool) -> tuple[tuple[Part, ...], int] | None:
    for pattern, build in PATTERNS:
        found = pattern.match(text)
        parts = build(found, dutch) if found else None
        if found and parts:
            return parts, found.end()
    return None


def _plain(words: str) -> str:
    """Folded, without apostrophes and diacritics, single spaces; only letters, digits and : . are kept."""
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", words).casefold())
    kept = "".join(char for char in folded if not unicodedata.combining(char))
    kept = re.sub(r"['\u2018\u2019\u02bc`\u00b4]", "", kept)
    kept = re.sub(r"\b([ap])\. ?m\b\.?", r"\1m", kept)
    kept = re.sub(r"[^\w:.]+", " ", kept).replace("_", " ")
    kept = re.sub(r"(?<!\d)[.:]|[.:](?!\d)", " ", kept)
    return re.sub(r" +", " ", kept).strip()

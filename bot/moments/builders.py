"""What each pattern of words means: a match → its parts."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from bot.moments.parts import After, Clock, Date, InDays, Item, Mark, Nth, Weekday
from bot.moments.vocabulary import MONTHS, NAMED_DAYS, SHORT_WORDS, TODAY, UNITS, WEEKDAYS

WRONG: tuple[Item, ...] = (Mark("wrong"),)
DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Tongue:
    """What the reader goes by where the two languages differ: whether the words are ``dutch``, and whether
    a date's month comes first there."""

    dutch: bool
    month_first: bool


Found = re.Match[str]
Build = Callable[[Found, Tongue], tuple[Item, ...] | None]


def amount(word: str) -> int:
    return int(word) if word.isdigit() else 1


def span(count: float, unit: str) -> tuple[Item, ...]:
    minutes = round(count * UNITS[unit])
    if UNITS[unit] < DAY:
        return (After(minutes),) if minutes else WRONG
    return (InDays(minutes // DAY, keeps_time=True, weeks=UNITS[unit] > DAY),) if minutes else WRONG


def clock(hour: int, minute: int, *, literal: bool) -> tuple[Item, ...]:
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        return WRONG
    return (Clock(hour, minute, literal=literal or hour > 12 or hour == 0),)


def half_day(hour: int, minute: int, half: str) -> tuple[Item, ...]:
    if hour > 23 or minute > 59 or (half == "a" and hour > 12):
        return WRONG
    at = hour if hour > 12 else hour % 12 + (12 if half == "p" else 0)
    return (Clock(at, minute, literal=True, exact=True),)


def digital(found: Found, tongue: Tongue) -> tuple[Item, ...]:
    return clock(int(found[1]), int(found[2]), literal=tongue.dutch or found[1].startswith("0"))


def hour(found: Found, tongue: Tongue) -> tuple[Item, ...]:
    """Who writes "10u" or "9h" from nine on means the 24-hour clock."""
    hour = amount(found[1])
    return clock(hour, 0, literal=found[2] in ("u", "h") and hour >= 9)


def military(found: Found, tongue: Tongue) -> tuple[Item, ...] | None:
    """ "1930", "0700 hours". What looks like a year of now is none of it."""
    digits, said = found[1], found[2]
    if not said and 2020 <= int(digits) <= 2039:
        return None
    hour, minute = int(digits[:-2]), int(digits[-2:])
    if hour > 24 or minute > 59:
        return None
    return clock(hour, minute, literal=bool(said) or len(digits) == 4)


def before_or_past(found: Found, tongue: Tongue) -> tuple[Item, ...] | None:
    """ "kwart over 9", "ten to five", "5 voor half 8", "ten of six" in America."""
    quarter = found[1] in ("kwart", "quarter", "a quarter", "kwartier")
    minutes = 15 if quarter else amount(found[1].split()[0])
    where, half, hour = found[2], bool(found[3]), amount(found[4])
    if where == "of" and tongue.dutch:
        return None
    if where == "to" and found[1].isdigit() and minutes + 1 == hour:
        return None  # five to six is as well from five to six
    if not 1 <= hour <= 12 or not 1 <= minutes <= 29:
        return None
    past = where in ("over", "past", "after", "na")
    at = hour * 60 - (30 if half else 0) + (minutes if past else -minutes)
    return (Clock((at // 60 - 1) % 12 + 1, at % 60),)


def beside_twelve(found: Found, tongue: Tongue) -> tuple[Item, ...] | None:
    """ "Ten to midnight", "een half uur voor middernacht", "kwart over middernacht"."""
    first = found[1].split()[0]
    minutes = 30 if "half" in found[1] else 15 if first in ("kwart", "quarter") else amount(first)
    if minutes >= 60:
        return None
    twelve = 24 if found[3] in ("midnight", "middernacht") else 12
    if found[2] in ("before", "to", "voor"):
        return (Clock(twelve - 1, 60 - minutes, literal=True, exact=True),) if minutes else None
    return (Clock(twelve, minutes, literal=True, exact=True),)


def days_and_more(found: Found, tongue: Tongue) -> tuple[Item, ...] | None:
    """ "Over een dag en twee uur", "a week and two days". "Over 3 dagen 10 uur" is perhaps at ten."""
    days, more = span(amount(found[1]), found[2]), span(amount(found[3]), found[4])
    match days, more:
        case (InDays(first),), (InDays(second),):
            return (InDays(first + second, keeps_time=True),)
        case (InDays(first),), (After(minutes),):
            joined = re.search(r" (?:en|and|plus) ", found[0])
            doubt = () if joined or found[4] not in ("uur", "u", "h", "ure") else (Mark("bare"),)
            return (After(minutes, first), *doubt)
    return WRONG


def half(found: Found, tongue: Tongue) -> tuple[Item, ...] | None:
    """ "half acht" is 7:30, "half past seven" says itself. "half seven" is half past in Britain and half to
    for whoever thinks in Dutch: both, so it is asked; "half 7" goes by the words around it."""
    hour = amount(found[2])
    if not 1 <= hour <= 12:
        return WRONG
    before, after = Clock((hour - 2) % 12 + 1, 30), Clock(hour, 30)
    match found[1]:
        case "half past" | "halfen past":
            return (after,)
        case "halfnl":
            return (before,)
        case "half" if tongue.dutch:
            return (before,)
    return before, Mark("or"), after


def from_to(found: Found, tongue: Tongue) -> tuple[Item, ...] | None:
    """ "5-6pm", "van 9 tot 5": never one moment; both ends are offered."""
    half = (found[3] or "").strip()[:1]
    ends = [int(found[1]), int(found[2])]
    if half in ("a", "p"):
        return (*half_day(ends[0], 0, half), Mark("or"), *half_day(ends[1], 0, half))
    return (*clock(ends[0], 0, literal=False), Mark("or"), *clock(ends[1], 0, literal=False))


def date(day: str, month: int, year: str | None = None) -> tuple[Item, ...]:
    number = int(year) if year else 0
    return (Date(int(day), month, number + 2000 if 0 < number < 100 else number),)


def numeric(found: Found, tongue: Tongue) -> tuple[Item, ...] | None:
    """ "24/11", "24-11-2026", "11/24" in America. Where both orders fit, there, both: it is asked. "7-8" may
    be from seven to eight as well."""
    first, sign, second, year = int(found[1]), found[2], int(found[3]), found[4]
    if sign == "." and not year:
        return None
    if tongue.month_first and sign == "/" and first != second:
        if first <= 12 and second <= 12 and not found[1].startswith("0"):
            return (*date(found[3], first, year), Mark("or"), *date(found[1], second, year))
        if first <= 12:
            return date(found[3], first, year)
    if second > 12 and first <= 12:
        return date(found[3], first, year) if sign == "/" else None
    if second > 12:
        return None
    if sign == "-" and not year and first <= 12 and second - first == 1:
        return (*date(found[1], second), Mark("bare"), Mark("or"))
    return date(found[1], second, year)


def weekday_in(found: Found, tongue: Tongue) -> tuple[Item, ...]:
    """ "dinsdag over een week", "a week on Tuesday": so many weeks after the coming one. Where that is not in
    the week so many weeks from now, it is unclear: the two are compared in ``days``."""
    words, count = found["day"], amount(found.groupdict().get("count", "1"))
    if words in WEEKDAYS:
        return (Weekday(WEEKDAYS[words], weeks=count),)
    ahead = 0 if words in TODAY else NAMED_DAYS[words].days
    return (InDays(ahead + 7 * count, keeps_time=ahead == 0),)


def short_weekday(found: Found, tongue: Tongue) -> tuple[Item, ...] | None:
    """ "Do" is Thursday in Dutch alone, "zo" not in "zo 8 uur" (about eight) but in "zo 18:00"."""
    word, rest = found[1], found.string[found.end() :].split()
    if word == "zo" and rest[:1] not in ([], ["|"]):
        dated = len(rest) > 1 and rest[0].isdigit() and rest[1] in MONTHS
        if not dated and rest[0].isalnum() and not re.fullmatch(r"\d{1,2}u\d{0,2}", rest[0]):
            return None
    if word in ("do", "zo", "ma", "di", "din", "wo", "donder") and not tongue.dutch:
        return None
    return (Weekday(WEEKDAYS[word]),)


def nth_day(found: Found, tongue: Tongue) -> tuple[Item, ...]:
    """ "The first Monday in October", "de laatste dag van de maand"."""
    nth, month = int(found["nth"] or -1), found["month"]
    number = WEEKDAYS.get(found["day"])
    following = month in ("volgende maand", "next month")
    return (Nth(nth, number, MONTHS.get(month, 0), following),)


def about_so_long(found: Found, tongue: Tongue) -> tuple[Item, ...] | None:
    """ "Over 2 of 3 dagen". Without "over", "16 of 17 uur" are two clock times."""
    if not found[1] and found[4] in ("uur", "ure", "u", "h"):
        return None
    return (*span(int(found[2]), found[4]), Mark("or"), *span(int(found[3]), found[4]))


def weekday_and_number(found: Found, tongue: Tongue) -> tuple[Item, ...] | None:
    """ "Vrijdag 4": at four, or the fourth."""
    if found[1] in SHORT_WORDS and not short_weekday(found, tongue):
        return None
    return (Weekday(WEEKDAYS[found[1]]), *clock(int(found[2]), 0, literal=False), Mark("bare"))


def in_month(found: Found, tongue: Tongue) -> tuple[Item, ...]:
    """ "Begin december": no day, but one near it to offer."""
    month = MONTHS[found[2]]
    match found[1]:
        case "eind" | "einde" | "end" | "late":
            return (Nth(-1, None, month), Mark("bare"))
        case "medio" | "half" | "mid" | "halverwege":
            return (Date(15, month), Mark("bare"))
    return (Date(1, month), Mark("bare"))


def fortnight(found: Found, tongue: Tongue) -> tuple[Item, ...]:
    """ "Maandag over 14 dagen"."""
    words = found["day"]
    if words in WEEKDAYS:
        return (Weekday(WEEKDAYS[words], weeks=2),)
    return (InDays(14 + (0 if words in TODAY else NAMED_DAYS[words].days)),)

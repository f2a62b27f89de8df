"""The patterns of words with a number in them, in Dutch and English."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.moments.builders import (
    Build,
    about_so_long,
    amount,
    before_or_past,
    beside_twelve,
    clock,
    date,
    days_and_more,
    digital,
    fortnight,
    from_to,
    half,
    half_day,
    hour,
    in_month,
    military,
    nth_day,
    numeric,
    short_weekday,
    span,
    weekday_and_number,
    weekday_in,
)
from bot.moments.parts import After, Date, InDays, InMonths, Mark, Nth, Weekday
from bot.moments.vocabulary import MONTH_UNITS, MONTHS, NAMED_DAYS, SHORT_WORDS, TODAY, UNITS, WEEKDAYS


def any_of(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


N = r"(\d{1,5}|een|ene|nen|ne|an|a|n)"
UNIT = rf"({any_of(UNITS)})"
MONTH = rf"({any_of(MONTHS)})"
WEEKDAY = rf"({any_of(WEEKDAYS)})"
TH = "(?:ste|sten|den|de|st|nd|rd|th|e|o)"
"""Ends of ordinals; "o" is what `spelling` gives to those in words."""

ORDINAL = rf"(\d{{1,2}}){TH}"
HOUR = r"(\d{1,2}|een)"
OCLOCK = r"(?: ?(?:uur|ure|u|h|oclock))?"


_NTH = rf"(?:(?P<nth>\d{{1,2}}){TH}|laatste|last)"
_OF_MONTH = rf"(?:van|in|of|vd) (?:de |the )?(?P<month>{any_of(MONTHS)}|volgende maand|next month|this month|"
_OF_MONTH += r"deze maand|maand|month)"
_NAMED = rf"(?P<day>{any_of(WEEKDAYS)}|{any_of(NAMED_DAYS)}|{'|'.join(TODAY)})"
_MONTHS = rf"(?:{any_of(MONTH_UNITS)})"
_LONG_UNIT = rf"({any_of(word for word, minutes in UNITS.items() if minutes >= 24 * 60)})"
_IN = r"(?:over|ovr|in|binnen|binne)"

PATTERNS: tuple[tuple[re.Pattern[str], Build], ...] = tuple(
    (re.compile(pattern + r"(?![^ ])", re.ASCII), build)
    for pattern, build in (
        # in so much time
        (
            rf"(?:{_IN} )?(?:de )?(?:een |n |an |a )?half ?(?:uur|uurtjes?|uurtjs|uurke|an hour|hour|hr)",
            lambda f, t: (After(30),),
        ),
        (rf"(?:{_IN} )?half a day", lambda f, t: None),
        (rf"(?:{_IN} )?anderhalf (?:uur|uurtje|uurke)", lambda f, t: (After(90),)),
        (
            rf"(?:{_IN} )?(?:an? )?(?:one )?(?:1 )?(?:hour|hr) and a half(?: from now)?",
            lambda f, t: (After(90),),
        ),
        (
            rf"(?:{_IN} )?{N} (?:uur|uurtje|hours?|hrs?) (?:en|and) (een|a|n|1|3) "
            r"(?:kwartier|kwartiertje|quarter)",
            lambda f, t: (After(60 * amount(f[1]) + 15 * amount(f[2])),),
        ),
        (
            rf"(?:{_IN} )?{N} (?:en (?:een|n) half|and a half) (uur|uren|hours|hrs|uurtjes)",
            lambda f, t: (After(amount(f[1]) * 60 + 30),),
        ),
        (rf"(?:{_IN} )?(?:een |n |1 )?(?:kwartier|kwartiertje|kwartierke)", lambda f, t: (After(15),)),
        (rf"(?:{_IN} )?(?:een )?(?:drie|3) kwartier", lambda f, t: (After(45),)),
        (rf"(?:{_IN} )?(?:a )?quarter of an hour", lambda f, t: (After(15),)),
        (rf"(?:{_IN} )?(?:3|three) quarters of an hour", lambda f, t: (After(45),)),
        (
            rf"{_IN} (?:(?:about|ongeveer|zon|exactly|precies|another|nog|roughly|around|circa) )?{N} ?{UNIT}"
            r"(?: (?:time|vanaf nu|from now|from today))?",
            lambda f, t: span(amount(f[1]), f[2]),
        ),
        (
            rf"na {N} (minuten|minuutjes|kwartier|dagen|dagjes|weken|weekjes)",
            lambda f, t: span(amount(f[1]), f[2]),
        ),
        (
            rf"(?:{_IN} )?{N} ?(?:uur|uren|hours?|hrs?|h|u) ?(?:en |and )?(\d{{1,2}}) ?"
            r"(?:minuten|minutes|mins?|minuut|m)",
            lambda f, t: (After(60 * amount(f[1]) + int(f[2])),),
        ),
        (
            rf"{_IN} {N} ?(?:uur|hours?|hrs?|h|u) ?(?:en |and )?(\d{{2}})",
            lambda f, t: (After(60 * amount(f[1]) + int(f[2])),),
        ),
        (
            rf"(?:{_IN} )?(\d{{1,2}})[.](\d) ?{UNIT}",
            lambda f, t: span(int(f[1]) + int(f[2]) / 10, f[3]) if UNITS[f[3]] == 60 else None,
        ),
        (
            rf"{_IN} (?:een|n|a|an) {UNIT} (?:of|or) (\d{{1,2}})(?! (?:uur|u)\b)",
            lambda f, t: span(amount(f[2]), f[1]),
        ),
        (rf"(?:{_IN} )?(?:a|een) {UNIT} or so", lambda f, t: span(1, f[1])),
        (
            rf"{N} ?{UNIT} (?:from now|from today|vanaf nu|later|na vandaag|na nu|vanaf vandaag)",
            lambda f, t: span(amount(f[1]), f[2]),
        ),
        (
            r"(\d{1,3}) ?(min|mins|minuten|minuutjes|minuut|minutes|dagen|dagjes|days|weken|weeks|hours|hrs|"
            r"uurtjes|uurtjs|uren|kwartier)",
            lambda f, t: span(amount(f[1]), f[2]),
        ),
        (r"(?:een|n|an|1) (uurtje|uurke|hour|hr)", lambda f, t: (After(60),)),
        (
            rf"{_IN} {N} {_MONTHS}(?: time)?|{N} {_MONTHS} from (?:now|today)",
            lambda f, t: (InMonths(amount(f[1] or f[2])),),
        ),
        (rf"{_IN} (?:een |n )?half jaar(?:tje)?|{_IN} half a year", lambda f, t: (InMonths(6),)),
        (rf"{_IN} {N} ?(?:jaar|years?|yrs?)", lambda f, t: (InDays(365 * amount(f[1]), keeps_time=True),)),
        (r"(?:over|ovr|in|binnen) \d{1,3}", lambda f, t: (Mark("bare"),)),
        (rf"for {N} ?{UNIT}", lambda f, t: (Mark("bare"),)),
        (
            rf"(?:{_IN} )?{N} {_LONG_UNIT}(?: \|)? (?:en |and |plus )?{N} ?{UNIT}"
            r"(?: (?:from now|vanaf nu|later))?",
            days_and_more,
        ),
        (rf"{_IN} {N} {UNIT} op dezelfde dag", lambda f, t: span(amount(f[1]), f[2])),
        (rf"(?:op )?dezelfde dag {_IN} {N} {UNIT}", lambda f, t: span(amount(f[1]), f[2])),
        (
            rf"(?:on )?(?:the )?same day (?:{_IN} {N} {UNIT}(?: time)?|{N} {UNIT} from now)",
            lambda f, t: span(amount(f[1] or f[3]), f[2] or f[4]),
        ),
        (rf"({_IN} )?(\d{{1,2}})(?:-| of | or | tot | to )(\d{{1,2}}) ?{UNIT}", about_so_long),
        # days
        (
            rf"{WEEKDAY} (\d{{1,2}})(?! ?(?:uur|ure|u|h|hrs|hours|[ap]m?|\d\d ?[ap]m|oclock|ish|min|\d|"
            rf"over|past|voor|to|after|of|or|in|s|at|en|this|[sv]?avonds|s?middags|s?ochtends|s?morgens|vanavond|tonight|"
            rf"van|{any_of(MONTHS)})\b)",
            weekday_and_number,
        ),
        (
            rf"(?:de |den |the )?{ORDINAL} (?:van|of) (?:de )?(?:volgende maand|next month)",
            lambda f, t: (Nth(int(f[1]), None, next_month=True),),
        ),
        (rf"{_NAMED} (?:over|in) (?P<count>\d{{1,2}}|een|n|a) (?:week|weken|weeks)", weekday_in),
        (rf"{_NAMED} (?:over|in) 14 (?:dagen|days)", fortnight),
        (rf"{_NAMED} week", weekday_in),
        (rf"(?P<count>\d{{1,2}}|a) weeks? (?:on |from )?{_NAMED}", weekday_in),
        (
            rf"{WEEKDAY} (?:after next|over next)",
            lambda f, t: (Weekday(WEEKDAYS[f[1]], "next"), Mark("bare"), Mark("or")),
        ),
        (
            rf"({any_of(SHORT_WORDS)})(?= (?:\d|om\b|at\b|de \d|den \d|the \d|"
            rf"half|kwart|rond|halfnl|noon|midday|lunchtime|sometime|ergens|in the|in de|s |"
            rf"this|{any_of(MONTHS)})|$| \|)",
            short_weekday,
        ),
        (rf"(?:de |the )?{_NTH} (?P<day>dag|day|{any_of(WEEKDAYS)}) {_OF_MONTH}", nth_day),
        (
            rf"(?:de |the )?{ORDINAL} (?:van|of|vd) (?:de |the |deze |this )?(?:maand|month)",
            lambda f, t: (Date(int(f[1])),),
        ),
        (
            rf"(?:de |den |the )?(\d{{1,2}}){TH}? ?(?:van |of )?{MONTH}"
            r"(?: (20\d\d))?",
            lambda f, t: date(f[1], MONTHS[f[2]], f[3]),
        ),
        (
            rf"{MONTH} (?:the )?(\d{{1,2}}){TH}?(?: \|)?(?: (20\d\d))?(?! ?[ap]m\b)(?!:)",
            lambda f, t: date(f[2], MONTHS[f[1]], f[3]),
        ),
        (
            rf"(?:de |den |the )?([1-5]){TH} {WEEKDAY}(?! (?:van|of|in|vd)\b)",  # the second one, or the 2nd
            lambda f, t: (Weekday(WEEKDAYS[f[2]]), Mark("bare")),
        ),
        (rf"(?:de|den|the|op) {ORDINAL}", lambda f, t: date(f[1], 0)),
        (r"(1[3-9]|2\d|3[01])o(?= \||$| at| om| [1-9])", lambda f, t: date(f[1], 0)),
        (rf"{ORDINAL}(?<!o)", lambda f, t: date(f[1], 0)),
        (
            rf"bank holiday {WEEKDAY} (?:the )?(\d{{1,2}}){TH}? ?(?:of )?{MONTH}",
            lambda f, t: (Weekday(WEEKDAYS[f[1]]), *date(f[2], MONTHS[f[3]])),
        ),
        (r"(20\d\d)-(\d{1,2})-(\d{1,2})", lambda f, t: date(f[3], int(f[2]), f[1])),
        (r"(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?", numeric),
        (
            rf"(begin|start|early|in|eind|einde|end|late|medio|half|mid|halverwege) (?:van |of )?{MONTH}",
            in_month,
        ),
        # times on the clock
        (r"(\d{1,2})-(\d{1,2}) ?([ap]m?)", from_to),
        (r"(\d{1,2})[-](\d{1,2})( ?(?:uur|u|h))", from_to),
        (r"(\d{1,2})[:.](\d{2})(?::\d{2})? ?([ap])m?", lambda f, t: half_day(int(f[1]), int(f[2]), f[3])),
        (r"(\d{1,2}) (\d{2}) ?([ap])m", lambda f, t: half_day(int(f[1]), int(f[2]), f[3])),
        (r"(\d{1,2})(\d{2}) ?([ap])m", lambda f, t: half_day(int(f[1]), int(f[2]), f[3])),
        (r"(\d{1,2}) ?(?:oclock )?([ap])m", lambda f, t: half_day(int(f[1]), 0, f[2])),
        (r"(\d{1,2})([ap])", lambda f, t: half_day(int(f[1]), 0, f[2])),
        (r"(\d{1,2})[:.](\d{2}) ?(?:uur|ure|u|h|hrs|hours)?", digital),
        (
            r"(\d{1,2}) ?[uh] ?(\d{2})|(\d{1,2}) ?uur ?(\d{2})",
            lambda f, t: (
                clock(int(f[1]), int(f[2]), literal=True)
                if f[1]
                else clock(int(f[3]), int(f[4]), literal=False)
            ),
        ),
        (
            r"(1[3-9]|2[0-3]|[1-9]|1[0-2]) ([1-5]\d)",
            lambda f, t: clock(int(f[1]), int(f[2]), literal=False),
        ),
        (r"(\d{1,2}) (?:oh|0) (\d)", lambda f, t: clock(int(f[1]), int(f[2]), literal=False)),
        (r"(\d{1,2}) hundred(?: hours)?", lambda f, t: clock(int(f[1]), 0, literal=True)),
        (r"(\d{3,4})( ?(?:uur|u|h|hrs|hours))?", military),
        (rf"(half past|halfen past|halfen|halfnl|half) {HOUR}{OCLOCK}", half),
        (
            r"(?:a |een )?(\d{1,2} min(?:uten|utes|s)?|\d{1,2}|kwart|quarter|kwartier|een) "
            rf"(over|voor|past|to|after|before|till|til|of|na) (half |halfnl |halfen )?{HOUR}{OCLOCK}",
            before_or_past,
        ),
        (
            r"(?:a |een )?(\d{1,2} min(?:uten|utes|s)?|\d{1,2}|kwart|quarter|half an hour|half hour|half|"
            r"een half uur|half uur) (before|to|voor|past|after|over|na) (midnight|middernacht|noon|midday)",
            beside_twelve,
        ),
        (
            rf"(?:een|n|a) (?:uur|uurtje|uurke) (?:of|or) {HOUR}(?: uur)?",
            lambda f, t: clock(amount(f[1]), 0, literal=False),
        ),
        (r"(\d{1,2}) ?(uur|ure|u|h|oclock|hours|hrs)", hour),
        (r"(een) (uur)(?! (?:of|later|or)\b)", hour),
        (r"(\d{1,2})(?: ?ish|en)()", hour),
        (r"(\d{1,2})()", hour),
    )
)

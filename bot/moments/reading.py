"""Typed words → the one local time that they mean, in Dutch and English whatever the language of the screen.

``grammar`` turns the words into parts, ``clauses`` weighs which of them count, ``days`` finds the dates;
here they come together. What is not understood whole, is past, impossible, or means several moments is not
guessed: it is asked, with two likely ones.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.moments.candidates import DAYS, Found, Why, candidates
from bot.moments.clauses import weigh
from bot.moments.days import FARTHEST
from bot.moments.grammar import lex
from bot.moments.instants import instant, local
from bot.moments.parts import After, Clock, DayPart, Mark, Part
from bot.moments.spelling import LONGEST

MONTH_FIRST = ("America/", "US/", "Canada/")
"""Zones of countries that may write 11/24 for the 24th of November."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What typed words mean. ``at``: the local time (naive), always in the future; or None, and ``why`` it
    is asked: unclear, past, impossible, far (over a year), nothing (no moment in it). ``likely``: then at
    most two local times that may be meant, in the future, soonest first."""

    at: datetime | None
    why: Why = ""
    likely: tuple[datetime, ...] = ()


def hear(words: str, now: datetime, zone: str, language: str = "en") -> Heard:
    """What typed words mean, seen from ``now`` (aware) in ``zone`` (an IANA name).

    ``language`` (the screen's) decides only what differs between the two: "7:30" is literal in Dutch and
    either half of the day in English. Of the two halves of a named day, one at night (21:00 to 6:00) is left
    out: "tomorrow at 3" is the afternoon. "In 3 days" without a time keeps the time of day; a day without
    a time, or a spoken hour without a day, is asked.
    """
    if len(words) > LONGEST:
        return Heard(None, "unclear")
    items = lex(words, language, month_first=zone.startswith(MONTH_FIRST))
    meaning = weigh(items)
    parts, here = meaning.parts, local(now, zone)
    marks = {part.kind for part in parts if isinstance(part, Mark)}
    timed = [part for part in parts if not isinstance(part, Mark)]
    if "ago" in marks:
        return Heard(None, "past")
    if "wrong" in marks:
        return Heard(None, "impossible")
    if not timed or "never" in marks:
        vague = any(isinstance(item, Mark) and item.kind in ("soft", "bare", "often") for item in items)
        return Heard(None, "unclear" if vague and "never" not in marks else "nothing")
    single = sum(isinstance(part, Clock) for part in timed) <= 1
    whole = meaning.whole and single and not marks & {"or", "bare", "limit", "often", "not", "zone"}
    if "same" in marks and any(isinstance(part, Clock | After) for part in timed):
        whole = False
    if "soft" in marks and not any(isinstance(part, Clock | After) for part in timed):
        whole = False
    found = [
        candidates(choice, "same" in marks, here, zone) for choice in _choices(timed, either="or" in marks)
    ]
    times = sorted({at for one in found for at in one.at} if len(found) == 1 else _pair(*found))
    coming = [at for at in times if _instant(at, zone) > now and at.date() - here.date() <= FARTHEST]
    if whole and len(found) == 1 and not found[0].why and len(times) == 1 == len(coming):
        shown = _shown(coming[0], zone)
        return Heard(shown) if shown == coming[0] else Heard(None, "impossible", (shown,))
    why: Why = next((one.why for one in found if one.why), "")
    if why == "past" and not whole:
        why = "unclear"
    if not why and times and not coming:
        why = "past" if _instant(times[-1], zone) <= now else "far"
        times = [at + timedelta(days=days) for at in times for days in (1, 2)]
    likely = sorted({_shown(at, zone) for at in times if at.date() - here.date() <= FARTHEST})
    soon = [at for at in likely if _instant(at, zone) > now]
    return Heard(None, why or "unclear", tuple(_two(soon)))


def _choices(parts: Sequence[Part], *, either: bool) -> list[list[Part]]:
    """One list of parts, or two where more than one clock time or day is named ("7 or 8", "tonight or
    tomorrow at 9"): the first with the first, the last with the last."""
    clocks = [part for part in parts if isinstance(part, Clock)]
    afters = [part for part in parts if isinstance(part, After)]
    halves = [part for part in parts if isinstance(part, DayPart)]
    days = [part for part in parts if isinstance(part, DAYS)]
    if len(clocks) < 2 and len(afters) < 2 and not (either and len(days) > 1):
        return [[*clocks, *halves, *days, *afters]]
    groups = (clocks, halves, days, () if clocks else afters)
    return [[group[pick] for group in groups if group] for pick in (0, -1)]


def _instant(at: datetime, zone: str) -> datetime:
    return instant(at.date(), at.time(), zone)


def _shown(at: datetime, zone: str) -> datetime:
    """What the clocks will show: in a gap, the time after it."""
    return _instant(at, zone).astimezone(ZoneInfo(zone)).replace(tzinfo=None, fold=0)


def _pair(first: Found, last: Found) -> set[datetime]:
    """One of each: of what the first can mean, the nearest to the last ("6 or 7pm"),
    and of that, what is not at night or early."""
    if not first.at or not last.at:
        return {*first.at, *last.at}
    end = min(last.at, key=lambda at: (not 9 <= at.hour < 21, at))
    return {min(first.at, key=lambda at: (abs(at - end), at)), end}


def _two(times: Sequence[datetime]) -> list[datetime]:
    """The first two, by day where there are such."""
    return sorted(sorted(times, key=lambda at: (not 6 <= at.hour < 22, at))[:2])

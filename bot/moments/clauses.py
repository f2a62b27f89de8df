"""Which clauses of what was typed say the moment, and whether all of it was understood.

"Half acht vanavond, dan slapen de kinderen": a clause without a word of time in it explains, and is passed
over. "Niet vanavond, morgenavond": what isn't meant is left out. A clause that is understood in part makes
the whole unclear, so that nothing is half understood.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from bot.moments.parts import After, Bound, Clock, DayPart, Item, Mark, Part, Unknown

BLOCKING = ("never", "often", "ago", "wrong", "zone")


@dataclass(slots=True)
class Clause:
    """The items between two bounds; ``kind`` is the bound that it begins with, ``apart``: after a comma."""

    kind: str
    apart: bool = False
    items: list[Item] = field(default_factory=list)

    @property
    def times(self) -> list[Part]:
        return [item for item in self.items if not isinstance(item, Mark | Bound | Unknown)]

    @property
    def unknown(self) -> bool:
        return any(isinstance(item, Unknown) for item in self.items)

    @property
    def doubtful(self) -> bool:
        return any(isinstance(item, Unknown) and item.doubtful for item in self.items)

    @property
    def mostly_chatter(self) -> bool:
        """Whether words that may be of time are fewer than those that aren't, if there are any."""
        unknown = [item.doubtful for item in self.items if isinstance(item, Unknown)]
        return not any(unknown) or unknown.count(True) < unknown.count(False)

    @property
    def ends_in_chatter(self) -> bool:
        """Whether what is unknown stands behind all that says when, so that it can't be a part of it."""
        times = [at for at, item in enumerate(self.items) if not isinstance(item, Mark | Bound | Unknown)]
        first = next(at for at, item in enumerate(self.items) if isinstance(item, Unknown))
        return times[-1] < first and not self.doubtful

    def marked(self, *kinds: str) -> bool:
        return any(isinstance(item, Mark) and item.kind in kinds for item in self.items)


@dataclass(frozen=True, slots=True)
class Meaning:
    """``parts``: what is meant, in order. ``whole``: nothing stood around it that might change it."""

    parts: tuple[Part, ...]
    whole: bool


def weigh(items: Iterable[Item]) -> Meaning:
    """What the clauses say together."""
    clauses = [clause for clause in _clauses(items) if clause.items or clause.kind == "limit"]
    whole, needs_day, needs_clock, needs_both = True, False, False, False
    parts: list[Part] = []
    aside: list[Part] = []
    for clause in clauses:
        if clause.items == [Mark("no")] and not parts:
            continue
        whole &= not clause.doubtful
        if clause.marked(*BLOCKING, "no"):
            whole = False
            parts += [item for item in clause.items if not isinstance(item, Bound | Unknown)]
        elif clause.marked("not"):
            if not _set_aside(clause, first=not parts):
                whole = False
            needs_day |= not parts and len(clause.items) > 1
        elif clause.marked("busy") and clause.times:
            whole &= not parts and not clause.marked("bare")
            needs_both = True
            aside += clause.times
        elif not clause.times and (
            clause.unknown or clause.marked("busy") or clause.kind in ("when", "limit")
        ):
            whole &= clause.items[:1] != [Mark("or")] and (clause.kind != "limit" or clause.unknown)
            if clause.kind == "limit" or clause.marked("limit"):
                whole &= not any(isinstance(part, After) for part in parts)
                whole &= clause.apart or not _may_be_a_while(parts[-1:])
                needs_clock = True
        elif not clause.unknown:
            whole &= clause.kind != "limit"
            parts += [item for item in clause.items if not isinstance(item, Bound | Unknown)]
        elif clause.ends_in_chatter and clause.kind in (",", "but", "so"):
            needs_both = True
            parts += [item for item in clause.items if not isinstance(item, Bound | Unknown)]
        else:
            whole = False
            parts += clause.times
    taken_back = any(clause.marked("no", *BLOCKING) for clause in clauses)
    if not whole and not taken_back and (_concludes(clauses[-1]) or _says_all(clauses)):
        return Meaning(tuple(clauses[-1].times), whole=True)
    if not parts:
        return Meaning(tuple(aside), whole=False)
    exact = any(isinstance(part, Clock | After) for part in parts)
    day = any(not isinstance(part, Clock | DayPart | Mark) for part in parts)
    whole &= (exact or not (needs_clock or needs_both)) and (day or not (needs_day or needs_both))
    return Meaning(tuple(parts), whole)


def _clauses(items: Iterable[Item]) -> Iterator[Clause]:
    clause = Clause(",")
    last: Item | None = None
    for item in items:
        apart = last == Bound(",")
        last = item
        if isinstance(item, Bound):
            if clause.items or item.kind != "," or clause.kind == "limit":
                yield clause
                clause = Clause(item.kind, apart=apart)
        else:
            clause.items.append(item)
    yield clause


def _set_aside(clause: Clause, *, first: bool) -> bool:
    """Whether what a clause rules out may be left out: it comes first ("not tonight, tomorrow"), it says
    why, or it rules out another time ("8pm, not 9pm")."""
    if (clause.kind == "limit" or clause.marked("limit")) and clause.times:
        return False  # "not before eight" leaves out nothing
    return first or clause.kind == "because" or (clause.items[0] == Mark("not") and bool(clause.times))


def _may_be_a_while(last: Sequence[Part]) -> bool:
    """Whether "2 uur" may be how long before or after something that is named next."""
    return any(isinstance(part, Clock) and part.hour <= 4 and not part.minute + part.exact for part in last)


def _concludes(clause: Clause) -> bool:
    """ "… so 9:30 tonight": a last clause that says all by itself."""
    return (
        clause.kind == "so"
        and not clause.unknown
        and not clause.marked("not", "no", "or", "limit", "bare", "busy", *BLOCKING)
        and any(isinstance(item, Clock) for item in clause.items)
        and any(not isinstance(item, Clock | DayPart | After | Mark) for item in clause.items)
    )


def _says_all(clauses: Sequence[Clause]) -> bool:
    """ "I told my sister I can't tonight, friday at 6pm": a last clause with a day and a sure time, behind
    words without a time on the clock. A day in front is the same, or is said not to suit."""
    *front, last = clauses
    if not (last.kind in (",", "but", "so") and _concludes(replace(last, kind="so"))):
        return False
    times = last.times
    sure = any(isinstance(part, DayPart) or (isinstance(part, Clock) and part.literal) for part in times)
    return sure and not any(
        not clause.mostly_chatter
        or clause.kind == "limit"
        or clause.marked("or", "bare", "limit", "same")
        or (any(part not in times for part in clause.times) and not clause.marked("busy", "not"))
        or (any(isinstance(part, Clock | After) for part in clause.times) and not clause.marked("busy"))
        for clause in front
    )

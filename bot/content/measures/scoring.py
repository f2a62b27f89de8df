"""From answers to a number. Exact: a mean of sevenths is no place for binary fractions."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from bot.content.measures.model import Item, Measure


def score(measure: Measure, picked: Mapping[str, str]) -> Fraction | None:
    """The score for what was picked (card → option); None with more left open than may be. What is open
    weighs as the mean of the others, so that a sum stays on its own scale."""
    counted = [item for item in measure.items if item.counts]
    values = [
        Fraction(value)
        for item in counted
        if (value := value_of(measure, item, picked.get(item.card))) is not None
    ]
    if not values or len(counted) - len(values) > measure.scoring.missing:
        return None
    return _reckoned(measure, sum(values, Fraction()) / len(values), len(counted))


def value_of(measure: Measure, item: Item, option: str | None) -> int | None:
    """What an answer weighs; None for one that is not there, or is none of its set any more."""
    options = measure.options[item.answers]
    if option is None or option not in options:
        return None
    value, values = options[option], options.values()
    return min(values) + max(values) - value if item.reversed else value


def reach(measure: Measure) -> tuple[Fraction, Fraction]:
    """The lowest and the highest score that the answers can give."""
    sets = [measure.answers[item.answers] for item in measure.items if item.counts]
    least = Fraction(sum(min(values) for values in sets), len(sets))
    most = Fraction(sum(max(values) for values in sets), len(sets))
    return _reckoned(measure, least, len(sets)), _reckoned(measure, most, len(sets))


def band(measure: Measure, reached: Fraction) -> int | None:
    """Which band a score is in, from 0; None below the first one."""
    begun = [number for number, start in enumerate(measure.bands) if exact(start) <= reached]
    return begun[-1] if begun else None


def written(number: Fraction) -> str:
    """With two decimals at most: ``14``, ``3.43``."""
    return f"{float(round(number, 2)):.2f}".rstrip("0").rstrip(".")


def exact(number: float) -> Fraction:
    """The decimal number that was written."""
    return Fraction(str(number))


def _reckoned(measure: Measure, mean: Fraction, count: int) -> Fraction:
    total = mean * count if measure.scoring.kind == "sum" else mean
    return total * exact(measure.scoring.multiply_by)

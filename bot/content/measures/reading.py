"""Reading an operator's files: every fault with its file, its line, and what to write instead."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from bot.content.errors import ContentError
from bot.content.lengths import COMFORT, LABEL, units
from bot.content.measures.model import MOST_ANSWERS, Measure, Texts
from bot.content.measures.scoring import exact, reach, written
from bot.content.names import as_typed
from bot.content.sources import Source, read_yaml

Place = tuple[str | int, ...]
Fault = tuple[Place, str, str]
"""Where, what is wrong, what mends it."""

ROOM = COMFORT - 500
"""Units of what an operator writes for one message; the rest is for what we say around it."""


def read_measures(folder: Path) -> tuple[dict[str, Measure], list[ContentError]]:
    """The measures of a folder by the ids of their flows, and the faults of those that can't be used."""
    faults: list[ContentError] = []
    found: dict[str, Measure] = {}
    try:
        paths = sorted(path for path in folder.iterdir() if path.suffix in (".yaml", ".yml"))
    except OSError as trouble:
        return {}, [ContentError(folder, 1, f"this folder can't be read: {trouble.strerror}", "check it")]
    if not paths:
        mend = "put a .yaml file in it, or name no folder"
        faults.append(ContentError(folder, 1, "no measure is here", mend))
    for path in paths:
        measure, wrong = read_measure(path)
        faults += wrong
        if measure is not None:
            found[measure.flow] = measure
    return found, faults


def read_measure(path: Path) -> tuple[Measure | None, list[ContentError]]:
    """One file: the measure, or all that is wrong with it."""
    try:
        source = read_yaml(path)
    except ContentError as error:
        return None, [error]
    except OSError as trouble:
        return None, [ContentError(path, 1, f"can't be read: {trouble.strerror}", "check who may read it")]
    if not isinstance(source.data, dict):
        return None, [ContentError(path, 1, "this is not a measure", "see the example in docs/measures.md")]
    try:
        measure = Measure.model_validate(source.data)
    except ValidationError as error:
        return None, [_said(source, each) for each in error.errors(include_url=False, include_context=False)]
    faults = [
        ContentError(path, source.line(place), message, mend)
        for place, message, mend in _faults(path, source.data, measure)
    ]
    return (None, faults) if faults else (measure, [])


def _said(source: Source, error: Any) -> ContentError:
    where = tuple(step for step in error["loc"] if step != "[key]")
    name = ".".join(str(step) for step in where if not isinstance(step, int)) or "measure"
    return ContentError(source.path, source.line(where), f"{name}: {error['msg']}", _mend(error["type"]))


def _mend(kind: str) -> str:
    match kind:
        case "extra_forbidden":
            return "remove this key, or check how it is spelled"
        case "missing":
            return "add this key"
        case "string_pattern_mismatch":
            return "ids are a-z, 0-9 and _, and begin with a letter; languages are two letters"
        case "string_type":
            return "write a text here, in quotes"
        case "string_too_long":
            return "ids have at most 12 characters (items and sets 18), texts 3,000"
        case "too_long":
            return f"a set has at most {MOST_ANSWERS} answers"
        case _:
            return "see docs/measures.md"


# ----------------------------------------------------------------------- what one key alone can't show


def _faults(path: Path, data: Mapping[str, Any], measure: Measure) -> Iterator[Fault]:
    if path.name != f"{measure.id}.yaml":
        yield ("id",), "the id of a measure is the name of its file", f"name the file {measure.id}.yaml"
    yield from _structure(measure)
    known = all(item.answers in measure.answers for item in measure.items)
    if known:
        yield from _scores(measure)
    for language, texts in measure.languages.items():
        for place, message, mend in _texts(measure, texts, known):
            yield ("languages", language, *place), message, mend
    yield from _characters(data, ())


def _structure(measure: Measure) -> Iterator[Fault]:
    ids = [item.id for item in measure.items]
    for number, item in enumerate(measure.items):
        if ids.index(item.id) != number:
            yield ("items", number, "id"), f"the item {item.id!r} stands twice", "give it another id"
        if item.answers not in measure.answers:
            yield (
                ("items", number, "answers"),
                f"there is no set of answers {item.answers!r}",
                f"add it under 'answers', or take one of: {', '.join(measure.answers)}",
            )
        elif item.crisis_at is not None and item.crisis_at > max(measure.answers[item.answers]):
            mend = "take a value that one of its answers has"
            yield ("items", number, "crisis_at"), "no answer is at or above 'crisis_at'", mend
        elif item.crisis_at is not None and item.crisis_at <= min(measure.answers[item.answers]):
            mend = "take a value above the lowest one"
            yield ("items", number, "crisis_at"), "every answer is at or above 'crisis_at'", mend
    for name in measure.answers.keys() - {item.answers for item in measure.items}:
        yield ("answers", name), f"no item has the answers {name!r}", "remove them, or name them in an item"


def _scores(measure: Measure) -> Iterator[Fault]:
    counted = sum(item.counts for item in measure.items)
    if not counted:
        yield ("items",), "no item counts", "leave out 'counts: false' where the score is made of it"
        return
    if measure.scoring.missing >= counted:
        mend = f"at most {counted - 1}"
        yield ("scoring", "missing"), "with so many missing there would be a score of nothing", mend
    least, most = reach(measure)
    said = tuple(map(exact, measure.scoring.range))
    if said != (least, most):
        yield (
            ("scoring", "range"),
            f"the answers give {written(least)} to {written(most)}, not what 'range' says",
            f"write [{written(least)}, {written(most)}], or check values, 'kind' and 'multiply_by'",
        )
    starts = [exact(start) for start in measure.bands]
    for number, start in enumerate(starts):
        if not least <= start <= most or (number and start <= starts[number - 1]):
            yield ("bands", number), "bands begin within the range, each above the last", "mend the order"


def _texts(measure: Measure, texts: Texts, known: bool) -> Iterator[Fault]:
    if units(texts.title) > LABEL and not texts.short:
        yield ("title",), f"the title has more than {LABEL} characters, too many for a button", "add 'short'"
    if texts.short and units(texts.short) > LABEL:
        yield ("short",), f"more than {LABEL} characters do not fit on a button", "make it shorter"
    opening = units(texts.title) + units(texts.introduction) + units(texts.licence)
    if opening + units(measure.licence.holder) > ROOM:
        yield ("introduction",), "too long for one message", f"title to licence: at most {ROOM} characters"
    ids = [item.id for item in measure.items]
    for name in (name for name in ids if name not in texts.items):
        yield ("items",), f"the item {name!r} has no text here", "add it, word for word"
    for name in (name for name in texts.items if name not in ids):
        yield ("items", name), f"there is no item {name!r}", "remove it, or check how it is spelled"
    for name, values in measure.answers.items():
        count = len(texts.answers.get(name, ()))
        if count != len(values):
            place: Place = ("answers", name) if name in texts.answers else ("answers",)
            yield place, f"{name!r} has {len(values)} answers, and {count} texts here", "give each one text"
    for name in (name for name in texts.answers if name not in measure.answers):
        yield ("answers", name), f"there are no answers {name!r}", "remove it, or check how it is spelled"
    if len(texts.bands) != len(measure.bands):
        band_place: Place = ("bands",) if texts.bands else ()
        yield (
            band_place,
            f"{len(measure.bands)} bands have {len(texts.bands)} texts here",
            "give each one text",
        )
    for item in measure.items if known else ():
        listed = sum(units(text) + 5 for text in texts.answers.get(item.answers, ()))
        if units(texts.items.get(item.id, "")) + listed > ROOM:
            mend = f"at most {ROOM} characters together"
            yield ("items", item.id), "too long for one message with its answers", mend


def _characters(data: Any, place: Place) -> Iterator[Fault]:
    """Texts in which something that can't be seen would break or turn around the line."""
    if isinstance(data, str) and data != as_typed(data):
        odd = next(letter for letter in data if letter not in as_typed(letter))
        name = unicodedata.name(odd, f"U+{ord(odd):04X}").lower()
        yield place, f"a character that can't be seen is here: {name}", "type the text instead of pasting it"
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from _characters(value, (*place, str(key)))
    elif isinstance(data, list):
        for number, value in enumerate(data):
            yield from _characters(value, (*place, number))

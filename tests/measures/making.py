"""The example of docs/measures.md, as it is or with something changed, and a world that has it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path

from bot.content.measures.adding import with_measures
from bot.content.measures.model import Measure
from bot.content.measures.reading import read_measure
from bot.conversations.turn import World
from tests.running import world

FOLDER = Path(__file__).parents[2] / "docs" / "examples" / "measures"
EXAMPLE = FOLDER / "our_week.yaml"
FLOW = "measure_our_week"


def written(folder: Path, *changes: tuple[str, str], name: str = EXAMPLE.name) -> Path:
    """The example in a file of its own, each of these texts put in the place of another."""
    text = EXAMPLE.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text, f"the example does not say {old!r} any more"
        text = text.replace(old, new, 1)
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def measure(path: Path = EXAMPLE) -> Measure:
    found, faults = read_measure(path)
    assert found is not None, [str(fault) for fault in faults]
    return found


def world_with(measures: Iterable[Measure]) -> World:
    return replace(world(), content=with_measures(world().content, measures))


@cache
def example() -> World:
    return world_with([measure()])

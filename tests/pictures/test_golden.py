"""Pictures as they were when somebody last looked at them, as wide as a phone shows them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image

from bot.pictures.drawing import drawn
from bot.pictures.specs import Picture
from tests.pictures import examples
from tests.pictures.comparing import TOLERANCE, difference, on_a_phone

GOLDEN = Path(__file__).parent / "golden"

NUMBERS = [str(number) for number in range(1, 41)]
NAMES = ["Noor", "Mei", "Sam", "Papa", "Tante Riet", "Joris", "Coach Henk", "Oma", "Fatima"]
LONG = [f"Alexandrina-Wilhelmina van der Heuvel {number}" for number in range(1, 9)]

PICTURES: dict[str, Callable[[], Picture]] = {
    "lines-empty-nl": lambda: examples.empty("nl"),
    "lines-empty-en-dark": lambda: examples.empty("en", dark=True),
    "lines-one-point-en": lambda: examples.lines("en", 28, 29),
    "lines-week-en": lambda: examples.lines("en", 7, 1),
    "lines-week-nl-dark": lambda: examples.lines("nl", 7, 1, dark=True),
    "lines-year-nl": lambda: examples.lines("nl", 364, 7),
    "lines-year-en-dark": lambda: examples.lines("en", 364, 7, dark=True),
    "lines-gaps-en": lambda: examples.gaps("en"),
    "people-none-nl-dark": lambda: examples.people("nl", [], dark=True),
    "people-forty-nl": lambda: examples.people("nl", NUMBERS, 4),
    "people-forty-en-dark": lambda: examples.people("en", NUMBERS, 4, dark=True),
    "people-neither-en": lambda: examples.unsure("en", NUMBERS[:12]),
    "people-short-names-nl": lambda: examples.people("nl", ["Sam", "Mei", "Bo"], 0),
    "people-names-nl": lambda: examples.people("nl", NAMES),
    "people-forty-names-en": lambda: examples.people("en", [f"{NAMES[n % 9]} {n + 1}" for n in range(40)], 4),
    "people-long-names-en-dark": lambda: examples.people("en", LONG, dark=True),
    "bars-none-en": lambda: examples.no_bars("en"),
    "bars-one-week-nl": lambda: examples.bars("nl", 1),
    "bars-weeks-en-dark": lambda: examples.bars("en", 8, dark=True),
    "bars-year-nl": lambda: examples.bars("nl", 53),
    "bars-year-en-dark": lambda: examples.bars("en", 53, dark=True),
}


SLOW = {
    "lines-empty-en-dark",
    "lines-week-nl-dark",
    "lines-year-nl",
    "people-forty-nl",
    "people-forty-names-en",
    "people-neither-en",
    "people-none-nl-dark",
    "bars-none-en",
    "bars-year-en-dark",
}
"""Of which the fast tests draw one much like it."""


@pytest.mark.parametrize("name", [pytest.param(n, marks=[pytest.mark.slow] * (n in SLOW)) for n in PICTURES])
def test_golden(name: str, request: pytest.FixtureRequest) -> None:
    now, file = on_a_phone(drawn(PICTURES[name]())), GOLDEN / f"{name}.png"
    if request.config.getoption("update_golden"):
        now.save(file, optimize=True)
    with Image.open(file) as kept:
        assert difference(kept.convert("RGB"), now) < TOLERANCE


def test_no_golden_is_left_over() -> None:
    assert {file.stem for file in GOLDEN.glob("*.png")} == PICTURES.keys()


def test_one_mark_more_or_elsewhere_is_another_picture() -> None:
    year = examples.lines("en", 364, 7)
    as_it_was = on_a_phone(drawn(year))
    moved = replace(year, slips=(year.slips[0] + timedelta(14), *year.slips[1:]))
    for other in (replace(year, steps=year.steps[1:]), moved):
        assert difference(as_it_was, on_a_phone(drawn(other))) > 2 * TOLERANCE
    noisy = as_it_was.point([max(0, value - 3) for value in range(256)] * 3)
    assert difference(as_it_was, noisy) < TOLERANCE / 2


def test_the_same_specification_is_the_same_file() -> None:
    assert drawn(examples.lines("nl", 7, 1)) == drawn(examples.lines("nl", 7, 1))

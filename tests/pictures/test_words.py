"""Words that people typed come out as words: cut, wrapped, and without what can't be drawn."""

from __future__ import annotations

import warnings
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.pictures import letters, words
from bot.pictures.drawing import drawn
from bot.pictures.specs import Line, Picture, Section, Sheet, Week
from tests.pictures import examples


def test_what_directs_writing_or_is_invisible_goes() -> None:
    assert (
        letters.plain("\u2068Noor\u2069\u200b \x00\x1b[31m\r\nTante\u202e\tRiet\ufeff")
        == "Noor [31m Tante Riet"
    )


def test_letters_of_another_script_leave_a_trace_and_pictures_do_not() -> None:
    assert letters.plain("Papa 🏠❤️") in ("Papa", "Papa ❤")
    assert letters.plain("李小龙 Mei") == "… Mei"
    assert letters.plain("🏠") == "…"
    assert letters.plain("Ольга, Ελένη, Zoë, Łukasz") == "Ольга, Ελένη, Zoë, Łukasz"


def test_a_pile_of_marks_stays_in_its_row() -> None:
    assert len(letters.plain("a" + "\u0316" * 500)) <= 1 + words.STACK


@pytest.mark.parametrize("text", ["$x_1$", r"\alpha", "a_b^c", "100 %", r"$\frac{1}{2}$", "&amp; <b>"])
def test_signs_of_markup_are_signs(text: str) -> None:
    assert letters.plain(text) == text


@settings(max_examples=40)
@given(st.text(max_size=60), st.floats(20, 200))
def test_nothing_is_wider_than_its_room(text: str, room: float) -> None:
    assert letters.width(letters.fitting(text, room)) <= room
    for row in letters.rows(text, room, 2):
        assert letters.width(row) <= room


@given(st.text(max_size=200), st.integers(1, 40))
def test_flowing_keeps_every_word(text: str, room: int) -> None:
    rows = list(words.flowed(text, room, len))
    assert "".join("".join(rows).split()) == "".join(text.split())
    assert all(len(row) <= room for row in rows)


HOSTILE = [
    r"$\frac{1}{0$ \undefined _ ^ { } % # ~ \\",
    "$" * 3000,
    "\u202e\u2066\u0000\u001b[2J\ud800\uffff",
    "👩‍👩‍👧‍👦🏳️‍🌈🇳🇱" * 20,
    "מרים شجاع ไทย 漢字 देवनागरी",
    "W" * 100_000,
    "<font size=99><img src=file:///etc/passwd>&\"'",
    "",
    " \n\t ",
]


def pictures(texts: list[str]) -> list[Picture]:
    """One of each kind, with nothing but these words."""
    lines, bars = examples.lines("en", 7, 3), examples.bars("en", 2)
    points = lines.lines[0].points
    ticks = tuple((lines.first + timedelta(number), text) for number, text in enumerate(texts))
    weeks = tuple(Week(text, 1, 2) for text in texts)
    one, named = texts[0], tuple(Line(text, points) for text in texts)
    people = replace(examples.people("en", texts, 1), heading=one, helps_label=one, far_label=one)
    return [
        replace(lines, heading=one, lines=named, slips_label=one, ticks=ticks),
        replace(lines, lines=(), empty_label=one),
        replace(people, centre=one, rests_label=one, neither_label=one),
        replace(bars, heading=one, weeks=weeks, pleasant_label=one),
        Sheet(one, tuple(texts), (Section(one, tuple(texts)),), one, one),
    ]


@pytest.mark.parametrize(
    "texts",
    [HOSTILE, *(pytest.param([text], marks=pytest.mark.slow) for text in HOSTILE)],
    ids=["all", *map(str, range(len(HOSTILE)))],
)
def test_whatever_is_in_the_words_a_picture_comes_without_a_warning(texts: list[str]) -> None:
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        assert all(drawn(picture) for picture in pictures(texts))
    assert not warned

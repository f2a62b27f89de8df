"""The sheet of paper: one page, the words as they are, and nothing said of who made it."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from bot.pictures.paper import sheet
from bot.pictures.specs import Section
from tests.pictures import examples

HOSTILE = "<font size=99>A</font> <img src=file:///etc/passwd> &amp; <a href=x>B</a> </para>"


def text(file: bytes) -> str:
    """The words on an uncompressed page, a row below another; what isn't ASCII is a number of a font's."""
    rows = re.findall(rb"\((.*?)(?<!\\)\) Tj", file)
    return "\n".join(re.sub(rb"\\([()\\])", rb"\1", row).decode("latin-1") for row in rows)


def pages(file: bytes) -> int:
    """How many there are."""
    return len(re.findall(rb"/Type /Page\b", file))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_all_words_are_on_one_page(language: str) -> None:
    spec = examples.overview(language)
    file = sheet(spec, compressed=False)
    assert pages(file) == 1
    shown = " ".join(text(file).split())
    for said in (spec.heading, *spec.about, *(line for part in spec.sections[1:] for line in part.lines)):
        if said.isascii():
            assert said in shown
    assert shown.endswith(spec.footer)
    assert b"/Lang (%s)" % language.encode() in file
    assert b"DejaVuSans" in file
    assert b"/FontFile2" in file


def test_what_is_said_of_the_file_is_its_heading_only() -> None:
    file = sheet(examples.overview("en"))
    assert b"/Title (What I want to bring along)" in file
    for name in (b"Author", b"Creator", b"Producer", b"Subject", b"Keywords"):
        assert b"/%s ()" % name in file
    assert set(re.findall(rb"D:(\d{8})", file)) == {b"20000101"}
    assert file == sheet(examples.overview("en"))


def test_markup_is_words() -> None:
    spec = replace(examples.overview("en"), heading=HOSTILE[:30], sections=(Section("<b>", (HOSTILE,)),))
    file = sheet(spec, compressed=False)
    assert HOSTILE in " ".join(text(file).split())
    assert b"/URI" not in file
    assert b"/XObject" not in file
    assert b"/Image" not in file.replace(b"/ImageB /ImageC /ImageI", b"")


def test_what_has_no_room_is_set_smaller_and_then_left_out() -> None:
    sizes = []
    for more in (0, 14, 200):
        file = sheet(examples.overview("en", more), compressed=False)
        assert pages(file) == 1
        assert text(file).splitlines()[-1] == "This copy is outside Hecht."
        sizes.append(min(map(float, re.findall(rb"/F\S+ ([\d.]+) Tf [\d.]+ TL \(I sleep", file))))
        heights = [float(y) for y in re.findall(rb"1 0 0 1 62 ([\d.]+) Tm", file)]
        assert heights == sorted(heights, reverse=True)
        assert heights[-1] > 40
    assert sizes[0] == 11
    assert sizes[0] > sizes[1] > sizes[2] == 9


def test_a_heading_never_stands_alone_at_the_end() -> None:
    for lines in range(37, 41):
        parts = (Section("First", ("A line.",) * lines), Section("Second", ("Another.",) * 60))
        shown = text(sheet(replace(examples.overview("en"), sections=parts), compressed=False)).splitlines()
        assert shown[-3] != "Second"
        assert shown[-2].startswith("\\")  # the ellipsis


def test_absurd_lengths_are_cut() -> None:
    parts = tuple(Section("H" * 9000, ("W" * 90_000,) * 50) for _ in range(50))
    assert pages(sheet(replace(examples.overview("nl"), about=("x " * 90_000,) * 9, sections=parts))) == 1


def test_nothing_at_all_is_a_page_too() -> None:
    assert pages(sheet(replace(examples.overview("nl"), heading="", about=(), sections=(), footer=""))) == 1

"""One page of paper (A4) as a PDF, with reportlab.

Words are put on it row by row: no markup is ever read from them, so nothing that somebody typed is anything
but words. What doesn't fit is set smaller, a step at a time; what doesn't fit then is left out, and a last
row with an ellipsis says so. There is never a second page, which could be lost, or left in a printer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, partial
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from bot.pictures import words
from bot.pictures.specs import Sheet

TEXT, BOLD = "DejaVu", "DejaVu-Bold"
FILES = {TEXT: "DejaVuSans.ttf", BOLD: "DejaVuSans-Bold.ttf"}
INK, SOFT, RULE = (0.13, 0.16, 0.18), (0.32, 0.36, 0.4), (0.75, 0.75, 0.75)

SIZES = (11.0, 10.5, 10.0, 9.5, 9.0)
"""Points; 9 is the least that the European guideline on package leaflets wants (readability, 2009)."""

LONGEST = 4000
"""Characters of a paragraph, with which a page is nearly full."""

SIDE, TOP, BOTTOM = 62.0, 58.0, 48.0
ACROSS = A4[0] - 2 * SIDE
LEADING = 1.42


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its words, how they look, and the space above it, in its own sizes."""

    words: str = field(repr=False)
    size: float
    font: str = TEXT
    colour: tuple[float, float, float] = INK
    above: float = 0.0

    @property
    def high(self) -> float:
        """What it takes of the page."""
        return self.size * (LEADING + self.above)


def sheet(picture: Sheet, compressed: bool = True) -> bytes:
    """A PDF of one page. The same sheet is the same file: it bears no date, and says nothing of its maker."""
    for font, name in FILES.items():
        pdfmetrics.registerFont(TTFont(font, str(_folder() / name)))
    file = BytesIO()
    language = (
        picture.language if re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", picture.language) else None
    )
    canvas = Canvas(file, pagesize=A4, invariant=1, pageCompression=int(compressed), lang=language)
    canvas.setTitle(_plain(picture.heading)[:200])
    for say in (
        canvas.setAuthor,
        canvas.setSubject,
        canvas.setKeywords,
        canvas.setCreator,
        canvas.setProducer,
    ):
        say("")
    foot = list(_rows(picture.footer, 9, SOFT, most=2))
    bottom = BOTTOM + sum(row.high for row in foot) + (12 if foot else 0)
    _write(canvas, _fitting(picture, A4[1] - TOP - bottom), A4[1] - TOP)
    if foot:
        canvas.setStrokeColorRGB(*RULE)
        canvas.line(SIDE, bottom - 8, SIDE + ACROSS, bottom - 8)
        _write(canvas, foot, bottom - 12)
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def _fitting(picture: Sheet, room: float) -> list[Row]:
    """The rows, in the largest size in which all fit; in the smallest, as many as do."""
    rows: list[Row] = []
    for size in SIZES:
        rows, used = [], 0.0
        for row in _content(picture, size):
            rows.append(row)
            used += row.high
            if used > room:
                break
        else:
            return rows
    more = Row(words.ELLIPSIS, SIZES[-1], colour=SOFT)
    while rows and (sum(row.high for row in rows) + more.high > room or rows[-1].font == BOLD):
        rows.pop()
    return [*rows, more]


def _content(picture: Sheet, size: float) -> Iterator[Row]:
    """All that the page has to say, from its heading down."""
    yield from _rows(picture.heading, size + 7, font=BOLD, most=2)
    for line in picture.about:
        yield from _rows(line, size - 0.5, SOFT, above=0.2)
    for section in picture.sections:
        yield from _rows(section.heading, size + 1.5, font=BOLD, above=1.1, most=2)
        for line in section.lines:
            yield from _rows(line, size, above=0.28)


def _rows(
    text: str,
    size: float,
    colour: tuple[float, float, float] = INK,
    font: str = TEXT,
    above: float = 0.0,
    most: int | None = None,
) -> Iterator[Row]:
    """A paragraph; the space is above its first row."""
    measure = partial(pdfmetrics.stringWidth, fontName=font, fontSize=size)
    plain = _plain(text)
    rows = words.wrapped(plain, ACROSS, most, measure) if most else words.flowed(plain, ACROSS, measure)
    for number, row in enumerate(rows):
        yield Row(row, size, font, colour, 0.0 if number else above)


def _write(canvas: Canvas, rows: list[Row], top: float) -> None:
    """Rows from there down."""
    for row in rows:
        top -= row.high
        canvas.setFont(row.font, row.size)
        canvas.setFillColorRGB(*row.colour)
        canvas.drawString(SIDE, top + row.size * (LEADING - 1) / 2 + row.size * 0.1, row.words)


def _plain(text: str) -> str:
    """`words.plain` for this typeface."""
    return words.plain(text, lambda sign: ord(sign) in _drawable(), LONGEST)


@cache
def _drawable() -> frozenset[int]:
    faces = [pdfmetrics.getFont(font).face for font in FILES]
    return frozenset(faces[0].charToGlyph) & frozenset(faces[1].charToGlyph)


@cache
def _folder() -> Path:
    """Where matplotlib keeps DejaVu; it isn't loaded for that."""
    found = find_spec("matplotlib")
    assert found is not None and found.origin is not None
    return Path(found.origin).parent / "mpl-data" / "fonts" / "ttf"

"""Letters as matplotlib draws them: DejaVu, which comes with it; no font of the host is ever used."""

from __future__ import annotations

from functools import cache, lru_cache, partial
from pathlib import Path

import matplotlib
from matplotlib.ft2font import FT2Font, LoadFlags

from bot.pictures import words
from bot.pictures.look import HEADING, MARGIN, SMALL, WIDTH

LONGEST = 200
"""Characters that are looked at: no place in a picture has room for more."""


@cache
def _font(bold: bool) -> FT2Font:
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return FT2Font(str(Path(matplotlib.get_data_path(), "fonts/ttf", name)))


@cache
def _drawable() -> frozenset[int]:
    return frozenset(_font(False).get_charmap()) & frozenset(_font(True).get_charmap())


@lru_cache(4096)
def width(text: str, size: float = SMALL, bold: bool = False) -> float:
    """Of a text, in pixels."""
    font = _font(bold)
    font.set_size(size, 72)
    font.set_text(text, 0.0, flags=LoadFlags.NO_HINTING)
    return font.get_width_height()[0] / 64


def plain(text: str) -> str:
    """`words.plain` for this typeface."""
    return words.plain(text, lambda sign: ord(sign) in _drawable(), LONGEST)


def fitting(text: str, room: float, size: float = SMALL, bold: bool = False) -> str:
    """Words on one line in that room."""
    return words.cut(plain(text), room, partial(width, size=size, bold=bold))


def rows(text: str, room: float, most: int, size: float = SMALL, bold: bool = False) -> list[str]:
    """Words on at most so many lines in that room."""
    return words.wrapped(plain(text), room, most, partial(width, size=size, bold=bold))


def heading(text: str) -> list[str]:
    """A picture's heading, on two lines at most."""
    return rows(text, WIDTH - 2 * MARGIN, 2, HEADING, bold=True)

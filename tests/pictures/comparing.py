"""Two pictures compared as an eye would: on the phone's pixels, one small square after another."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import numpy as np
from PIL import Image

from bot.pictures.look import WIDTH

SQUARE = 10
"""Pixels of the phone: about as large as the smallest mark."""

TOLERANCE = 12.0
"""The most that the mean colour of a square may differ, of 255. Other rounding at the edge of a stroke, as by
another processor or another build of the rasteriser, stays under 3; one mark more or less, or one that moved
by its own width, makes 40 and up (`test_golden` tries that). A mean over the whole picture would hide it."""


def on_a_phone(drawn: bytes) -> Image.Image:
    """The picture as wide as a phone shows it."""
    picture = Image.open(BytesIO(drawn)).convert("RGB")
    width = int(WIDTH)
    return picture.resize((width, round(picture.height * width / picture.width)), Image.Resampling.BOX)


def difference(one: Image.Image, other: Image.Image) -> float:
    """The largest difference of a square; all there is where the sizes differ."""
    if one.size != other.size:
        return 255.0
    apart = np.abs(_pixels(one) - _pixels(other)).mean(axis=2)
    high, wide = (-(-side // SQUARE) * SQUARE for side in apart.shape)
    even = np.zeros((high, wide))
    even[: apart.shape[0], : apart.shape[1]] = apart
    squares = even.reshape(high // SQUARE, SQUARE, wide // SQUARE, SQUARE).mean(axis=(1, 3))
    return float(squares.max())


def _pixels(picture: Image.Image) -> Any:
    return np.asarray(picture, dtype=float)

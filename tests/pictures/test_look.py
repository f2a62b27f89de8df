"""Colours that everybody can read and tell apart: measured, in light and dark."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import numpy.typing as npt
import pytest

from bot.pictures.look import DARK, FINE, HEADING, LIGHT, SMALL, TEXT, WIDTH, Look
from bot.pictures.people import COLOURS

Colour = npt.NDArray[np.float64]

LOOKS = pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])

# Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency"
# (2009), at full severity, for linear RGB.
SEEN = {
    "all colours": np.eye(3),
    "no red": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "no green": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "no blue": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}


def linear(colour: str) -> Colour:
    """Linear light of an sRGB colour (IEC 61966-2-1)."""
    part = np.array([int(colour[n : n + 2], 16) for n in (1, 3, 5)]) / 255
    return np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    """As WCAG 2 defines it."""
    light = sorted(float(linear(colour) @ (0.2126, 0.7152, 0.0722)) for colour in (one, other))
    return (light[1] + 0.05) / (light[0] + 0.05)


def lab(light: Colour) -> Colour:
    """CIE L*a*b* (D65)."""
    matrix = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    part = matrix @ np.clip(light, 0, 1) / (0.9505, 1.0, 1.089)
    x, y, z = np.where(part > 0.008856, np.cbrt(part), 7.787 * part + 16 / 116)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


@LOOKS
def test_words_and_marks_stand_out_from_the_paper(look: Look) -> None:
    # Names of lines are in the colours of marks, and numbers in marks in the paper's: all are read.
    for colour in (look.ink, look.soft, *look.marks):
        assert contrast(colour, look.paper) >= 4.5, colour


@LOOKS
@pytest.mark.parametrize("eye", SEEN)
def test_what_stands_together_can_be_told_apart(look: Look, eye: str) -> None:
    together = {(0, 1), *combinations(sorted(COLOURS.values()), 2), (2, 3)}
    for one, other in together:
        seen = [lab(SEEN[eye] @ linear(look.marks[number])) for number in (one, other)]
        assert np.linalg.norm(seen[0] - seen[1]) > 10, (one, other)


def test_the_smallest_letters_can_be_read_on_a_phone() -> None:
    assert min(HEADING, TEXT, SMALL) >= 11
    assert WIDTH * FINE <= 1280, "Telegram would make it smaller"

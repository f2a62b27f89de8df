"""What all charts look like: their colours, sizes and words, and the page of pixels that they stand on.

A picture is as wide as a phone, 390 pixels, and is drawn three times as fine; one point of matplotlib's is
one of those pixels, so a size here is the size on the phone. Colours of marks are near those of Okabe and Ito
("Color Universal Design", 2008), darker on white where they fell short; a shape says the same besides.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import Any

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

WIDTH = 390.0
MARGIN = 16.0
FINE = 3
"""Pixels of the file for one of the phone's. Telegram makes photos wider than 1280 smaller."""

HEADING, TEXT, SMALL = 15.0, 12.5, 11.5
HEADING_LEADING = 20.0


@dataclass(frozen=True, slots=True)
class Look:
    """Colours: ``marks`` for what differs, in an order that everybody can tell apart; the rest is calm."""

    paper: str
    ink: str
    soft: str
    faint: str
    marks: tuple[str, ...]


LIGHT = Look("#fdfcfa", "#22282e", "#5c646c", "#dedad3", ("#0072b2", "#b35000", "#007a5a", "#8a4f80"))
DARK = Look("#1b2229", "#eef0f1", "#b0b8bf", "#39434c", ("#56b4e9", "#e69f00", "#35c19a", "#d793b8"))


def look(dark: bool) -> Look:
    """The colours of one of the two."""
    return DARK if dark else LIGHT


class Page:
    """A page of ``WIDTH`` by ``height``, counted in the phone's pixels from its upper left corner."""

    def __init__(self, height: float, look: Look) -> None:
        self.height = height
        self.look = look
        self.figure = Figure(figsize=(WIDTH / 72, height / 72), dpi=72 * FINE, facecolor=look.paper)
        self.over = self.axes(0, 0, WIDTH, height)
        self.over.set(xlim=(0, WIDTH), ylim=(height, 0), zorder=5)
        self.over.axis("off")

    def axes(self, left: float, top: float, width: float, height: float) -> Axes:
        """An empty chart in that part of the page, without a frame or ticks of its own."""
        part = (left / WIDTH, 1 - (top + height) / self.height, width / WIDTH, height / self.height)
        axes = self.figure.add_axes(part)
        axes.set_facecolor("none")
        axes.spines[:].set_visible(False)
        axes.tick_params(length=0, labelbottom=False, labelleft=False)
        return axes

    def write(self, x: float, y: float, words: str, **more: Any) -> None:
        """Words with their middle at ``y``; in soft ink and the smaller size if nothing else is said. They
        are words only: no sign in them is read as markup."""
        style = {"ha": "left", "va": "center_baseline", "size": SMALL, "color": self.look.soft, **more}
        self.over.text(x, y, words, parse_math=False, **style)

    def heading(self, rows: list[str]) -> None:
        """Above all else, a row below another."""
        for row, words in enumerate(rows):
            y = MARGIN + HEADING_LEADING * (row + 0.5)
            self.write(MARGIN, y, words, size=HEADING, weight="bold", color=self.look.ink)

    def mark(self, x: float, y: float, shape: str, size: float, **more: Any) -> None:
        """One mark, ``size`` pixels wide."""
        style = {"marker": shape, "markersize": size, "linestyle": "none", **more}
        self.over.plot([x], [y], **style)

    def png(self) -> bytes:
        """The picture. It says nothing of what drew it, so the same specification is the same file."""
        FigureCanvasAgg(self.figure)
        file = BytesIO()
        self.figure.savefig(file, format="png", facecolor=self.look.paper, metadata={"Software": None})
        return file.getvalue()

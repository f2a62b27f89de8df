"""Charts with matplotlib."""

from __future__ import annotations

from io import BytesIO

from matplotlib.figure import Figure

from bot.pictures.specs import Bars, Lines, People


def draw(picture: Lines | People | Bars) -> bytes:
    """A PNG."""
    figure = Figure(figsize=(3.9, 4.4), dpi=200)
    axes = figure.add_subplot()
    axes.set_title(picture.heading)
    if isinstance(picture, Lines):
        for line in picture.lines:
            axes.plot([day.toordinal() for day, _ in line.points], [value for _, value in line.points])
    file = BytesIO()
    figure.savefig(file, format="png")
    return file.getvalue()

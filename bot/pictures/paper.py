"""A sheet of paper with reportlab."""

from __future__ import annotations

from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from bot.pictures.specs import Sheet


def sheet(picture: Sheet) -> bytes:
    """A PDF of one page."""
    file = BytesIO()
    canvas = Canvas(file)
    canvas.drawString(72, 760, picture.heading)
    canvas.save()
    return file.getvalue()

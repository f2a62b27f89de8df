"""The process that draws: a specification comes in as JSON, a file goes out."""

from __future__ import annotations

import sys

from bot.pictures.specs import READER, Bars, Lines, Picture, Sheet


def main() -> None:
    """Read one specification from standard input, write a PNG or a PDF to standard output."""
    picture = READER.validate_json(sys.stdin.buffer.read())
    sys.stdout.buffer.write(drawn(picture))


def drawn(picture: Picture) -> bytes:
    """The file for a specification. The libraries are loaded for the kind that is asked for."""
    if isinstance(picture, Sheet):
        from bot.pictures.paper import sheet

        return sheet(picture)
    if isinstance(picture, Lines):
        from bot.pictures.lines import lines

        return lines(picture)
    if isinstance(picture, Bars):
        from bot.pictures.bars import bars

        return bars(picture)
    from bot.pictures.people import people

    return people(picture)

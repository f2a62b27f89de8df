"""What can be wrong with content, said so that an author can mend it."""

from __future__ import annotations

from pathlib import Path


class ContentError(Exception):
    """Content that cannot be read at all. ``line`` counts from 1; ``mend`` says what to write instead."""

    def __init__(self, path: Path, line: int, message: str, mend: str) -> None:
        super().__init__(f"{path}:{line}: {message} ({mend})")
        self.path = path
        self.line = line
        self.message = message
        self.mend = mend

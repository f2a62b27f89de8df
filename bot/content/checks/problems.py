"""One finding: where, what, and how to mend it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Level = Literal["error", "warning"]


@dataclass(frozen=True, order=True)
class Problem:
    """``line`` counts from 1. An error keeps content from being shipped, a warning does not."""

    path: Path
    line: int
    message: str
    mend: str
    level: Level = "error"

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.level}: {self.message}\n    {self.mend}"

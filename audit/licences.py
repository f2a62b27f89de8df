"""The licence that each installed package states, and those that a reviewer should look at."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

ALLOWED = re.compile(
    r"MIT|BSD|ISC|Apache|PSF|Python Software Foundation|MPL|Mozilla|LGPL|Unlicense|Zlib|CC0", re.IGNORECASE
)
"""Families of licences under which a library may be used unchanged beside code that is MIT."""


@dataclass(frozen=True, slots=True)
class Licensed:
    """A package and what it says of its licence; "" where it says nothing, or is not installed here."""

    name: str
    version: str
    licence: str

    @property
    def is_fine(self) -> bool:
        """Whether each licence in it is one of `ALLOWED`; of alternatives one is enough."""
        joined = re.split(r"\s+AND\s+|\s*;\s*", self.licence.replace("(", "").replace(")", ""))
        return bool(self.licence) and all(ALLOWED.search(part) for part in joined)


def pinned(lock: Path) -> list[tuple[str, str]]:
    """(package, version) of a lock file, in its order."""
    return re.findall(r"^([a-z0-9][a-z0-9._-]*)==(\S+)", lock.read_text(encoding="utf-8"), re.MULTILINE)


def licences(packages: Iterable[tuple[str, str]]) -> list[Licensed]:
    """What the installed metadata state, for each of these packages (Core metadata specifications:
    License-Expression, else the classifiers, else License)."""
    return [Licensed(name, version, _stated(name)) for name, version in packages]


def _stated(package: str) -> str:
    try:
        data = metadata(package).json
    except PackageNotFoundError:  # for another platform
        return ""
    classifiers = [
        text.rpartition(" :: ")[2] for text in data.get("classifier", []) if text.startswith("License ::")
    ]
    free = str(data.get("license") or "").strip().partition("\n")[0]
    return str(data.get("license_expression") or "; ".join(classifiers) or free)

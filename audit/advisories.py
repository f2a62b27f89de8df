"""What is publicly known against the pinned versions, by pip-audit."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Advisories:
    """``findings`` are lines to read; ``unchecked`` packages could not be looked up, of ``count``."""

    findings: tuple[str, ...]
    unchecked: int
    count: int

    def lines(self) -> list[str]:
        """What to print."""
        if self.count == 0 or self.unchecked:
            unknown = f"advisories: {self.unchecked} of {self.count} packages could not be looked up here"
            return [*self.findings, f"{unknown}: not checked"]
        return [*self.findings, f"advisories: {self.count} packages, {len(self.findings)} findings"]


def look_up(tool: Path, lock: Path, packages: int) -> Advisories:
    """Ask about every package of a lock file. ``tool`` is pip-audit. A service that cannot be reached is no
    finding."""
    command: list[str | Path] = [
        tool,
        "--require-hashes",
        "--disable-pip",
        "--requirement",
        lock,
        "--format",
        "json",
    ]
    done = subprocess.run(
        [*command, "--progress-spinner", "off"], check=False, capture_output=True, text=True
    )
    return read(done.stdout, packages)


def read(report: str, packages: int) -> Advisories:
    """pip-audit's JSON (its README, "--format json"); anything else means that nothing was looked up."""
    try:
        listed = json.loads(report)["dependencies"]
    except (ValueError, KeyError, TypeError):
        return Advisories((), packages, packages)
    found = [
        f"{entry['name']} {entry['version']}: {flaw['id']}, mended in {', '.join(flaw['fix_versions'])}"
        for entry in listed
        for flaw in entry.get("vulns", ())
    ]
    return Advisories(tuple(found), sum("skip_reason" in entry for entry in listed), len(listed))

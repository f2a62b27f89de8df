"""The bill of materials: the packages of the lock file in CycloneDX, and what no lock names."""

from __future__ import annotations

import json
import sqlite3
import subprocess
from importlib.metadata import version
from pathlib import Path
from typing import Any

from audit.licences import Licensed


def write(tool: Path, lock: Path, target: Path, stated: list[Licensed]) -> int:
    """Write the bill as JSON (CycloneDX 1.6) to ``target``; gives how many components it has. ``tool`` is
    cyclonedx-py. Raises subprocess.CalledProcessError when that fails."""
    target.parent.mkdir(parents=True, exist_ok=True)
    command: list[str | Path] = [
        tool,
        "requirements",
        lock,
        "--output-format",
        "JSON",
        "--output-file",
        target,
    ]
    subprocess.run(command, check=True, capture_output=True)
    bill = json.loads(target.read_text(encoding="utf-8"))
    complete(bill, stated)
    target.write_text(json.dumps(bill, indent=1) + "\n", encoding="utf-8")
    return len(bill["components"])


def complete(bill: dict[str, Any], stated: list[Licensed]) -> None:
    """Add licences, and the SQLite that this Python is linked with: advisories about it name no package of
    Python's. The rules of time zones are a package, and stand in the list with their version."""
    licences = {licensed.name: licensed.licence for licensed in stated}
    for component in bill["components"]:
        component.pop("description", None)  # a copy of the lock's line
        if licence := licences.get(component["name"].lower()):
            component["licenses"] = [{"license": {"name": licence}}]
    number = sqlite3.sqlite_version
    bill["components"].append(
        {
            "type": "library",
            "bom-ref": "sqlite",
            "name": "sqlite",
            "version": number,
            "purl": f"pkg:generic/sqlite@{number}",
            "licenses": [{"license": {"name": "blessing"}}],
        }
    )
    properties = bill["metadata"].setdefault("properties", [])
    properties.append({"name": "hecht:tzdata", "value": version("tzdata")})

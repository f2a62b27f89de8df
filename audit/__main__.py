"""``python -m audit TOOLS``: advisories, bandit, licences, and the bill of materials. TOOLS is the folder
that holds pip-audit, bandit and cyclonedx-py. Exit code 1 when something was found."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from audit import advisories, bill
from audit.licences import licences, pinned

ROOT = Path(__file__).parents[1]
LOCK = ROOT / "requirements.lock"
BILL = ROOT / "build" / "sbom.json"


def main(tools: Path) -> int:
    packages = pinned(LOCK)
    known = advisories.look_up(tools / "pip-audit", LOCK, len(packages))
    print(*known.lines(), sep="\n")

    bandit: list[str | Path] = [
        tools / "bandit",
        "--quiet",
        "-ll",
        "--configfile",
        "pyproject.toml",
        "--recursive",
    ]
    flaws = subprocess.run([*bandit, "bot"], check=False, cwd=ROOT).returncode
    print("bandit: " + ("see above" if flaws else "nothing of medium severity or above in bot/"))

    stated = licences(packages)
    odd = [one for one in stated if one.licence and not one.is_fine]
    elsewhere = [one.name for one in stated if not one.licence]
    for one in stated:
        print(f"  {one.name:<22}{one.version:<14}{one.licence or '(not installed here)'}")
    for one in odd:
        print(f"licences: look at {one.name}: {one.licence}")
    print(f"licences: {len(stated) - len(elsewhere)} packages, {len(odd)} to look at")

    count = bill.write(tools / "cyclonedx-py", LOCK, BILL, stated)
    print(f"bill of materials: {count} components in {BILL.relative_to(ROOT)}")
    return 1 if known.findings or flaws or odd else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python -m audit TOOLS (make audit knows where they are)")
    sys.exit(main(Path(sys.argv[1])))

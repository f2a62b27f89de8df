"""What is built is whole: the wheel holds all that the running bot reads, not only its modules."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
IGNORED = {"__pycache__"}


def files(folder: Path) -> set[str]:
    """The files under `folder`, as paths from the repository's root."""
    found = (path.relative_to(ROOT) for path in folder.rglob("*") if path.is_file())
    return {path.as_posix() for path in found if not IGNORED & set(path.parts)}


@pytest.mark.slow
def test_the_wheel_holds_the_code_the_sql_the_pages_and_the_content(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("hecht-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        inside = set(archive.namelist())
        entry_points = archive.read(next(name for name in inside if name.endswith("entry_points.txt")))
    content = {path.replace("content/", "bot/content/files/", 1) for path in files(ROOT / "content")}
    assert content, "there is content to ship"
    assert files(ROOT / "bot") | content <= inside
    assert b"hecht = bot.cli:main" in entry_points

"""What Hecht stands on is pinned, hashed, explained, and under the licence that we say."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import files, metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
RUNTIME: list[str] = PROJECT["dependencies"]
DEV: list[str] = PROJECT["optional-dependencies"]["dev"]

CLASSIFIERS = {
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD-2-Clause",
    "MIT License": "MIT",
}
"""Older packages state their licence by a classifier, some of which leave the exact one open; those of ours
that say "BSD License" hold the text with two clauses."""


READ = {
    "axe-playwright-python": ("MIT", "Permission is hereby granted, free of charge"),
    "matplotlib": ("PSF-2.0", "This LICENSE AGREEMENT is between the Matplotlib Development Team"),
    "reportlab": ("BSD-3-Clause", "Neither the name of the company nor the names of its contributors"),
}
"""Those that state none, or not which: what their own text is, by a sentence of it."""

EXACT = ("BSD-3-Clause",)
"""Free texts that say more than the classifier beside them does."""


def name(requirement: str) -> str:
    """The normalised name, as in a lock file."""
    return re.sub(r"[-_.]+", "-", re.split(r"[\[<>=!~;\s]", requirement, maxsplit=1)[0]).lower()


def pins(lock: str) -> dict[str, str]:
    """Package → version of a lock file; fails where one has no hash."""
    found = {}
    for entry in re.split(r"\n(?=\S)", (ROOT / lock).read_text()):
        if entry.startswith("#"):
            continue
        match = re.match(r"([a-z0-9-]+)==(\S+)", entry)
        assert match, entry[:80]
        assert "--hash=sha256:" in entry, f"{match[1]} has no hash"
        found[match[1]] = match[2]
    return found


def licence(package: str) -> str:
    """What the installed package states: an SPDX expression, else its classifier, else its free text."""
    if package in READ:
        expression, sentence = READ[package]
        texts = [file.read_text() for file in files(package) or () if file.name.startswith("LICENSE")]
        return expression if any(sentence in text for text in texts) else "another"
    data = metadata(package).json
    if data.get("license") in EXACT:
        return str(data["license"])
    classifiers = [
        text.rpartition(" :: ")[2] for text in data.get("classifier", []) if text.startswith("License")
    ]
    stated = (
        data.get("license_expression") or next(map(CLASSIFIERS.get, classifiers), None) or data["license"]
    )
    return str(stated)


def rows(heading: str) -> dict[str, str]:
    """Package → licence in a table of docs/dependencies.md."""
    page = (ROOT / "docs/dependencies.md").read_text()
    section = page.split(f"## {heading}\n", 1)[1].split("\n## ", 1)[0]
    cells = [line.strip("| ").split(" | ") for line in section.splitlines() if line.startswith("| ")]
    return {name(row[0]): row[2] for row in cells if row[0] != "package"}


def test_the_runtime_set_is_part_of_the_development_set() -> None:
    runtime, dev = pins("requirements.lock"), pins("requirements-dev.lock")
    assert runtime.items() <= dev.items()
    assert {name(requirement) for requirement in RUNTIME} <= runtime.keys()
    assert {name(requirement) for requirement in DEV} <= dev.keys()


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_file_names_no_index_and_no_folder(lock: str) -> None:
    text = (ROOT / lock).read_text()
    assert not re.search(r"://|--index|--extra-index|--find-links|file:|(^|\s)/", text, re.MULTILINE)


@pytest.mark.parametrize(("heading", "requirements"), [("To run", RUNTIME), ("To develop", DEV)])
def test_each_is_explained_under_the_licence_that_it_states(heading: str, requirements: list[str]) -> None:
    documented = rows(heading)
    assert documented.keys() == {name(requirement) for requirement in requirements}
    for package, stated in documented.items():
        assert stated == licence(package), package

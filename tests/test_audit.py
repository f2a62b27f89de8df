"""What `make audit` says: findings count, what could not be looked up is said, and the bill is complete."""

from __future__ import annotations

import json
import re
import sqlite3
import tomllib
from pathlib import Path
from typing import Any

import pytest

from audit import advisories, bill
from audit.licences import Licensed, licences, pinned
from tests.test_dependencies import name, pins, rows

ROOT = Path(__file__).parents[1]
TOOLS: list[str] = tomllib.loads((ROOT / "pyproject.toml").read_text())["dependency-groups"]["audit"]


def report(*entries: dict[str, Any]) -> str:
    return json.dumps({"dependencies": entries, "fixes": []})


FLAW = {"id": "PYSEC-1", "fix_versions": ["1.1"], "aliases": [], "description": "bad"}


def test_a_finding_is_a_line_and_counts() -> None:
    known = advisories.read(report({"name": "a", "version": "1.0", "vulns": [FLAW]}), 1)
    assert known.findings == ("a 1.0: PYSEC-1, mended in 1.1",)
    assert "1 findings" in known.lines()[-1]


@pytest.mark.parametrize(
    "answer",
    ["", "no network", "{}", "[]", report({"name": "a", "skip_reason": "not found"})],
)
def test_what_could_not_be_looked_up_is_said_and_is_no_finding(answer: str) -> None:
    known = advisories.read(answer, 1)
    assert known.findings == ()
    assert known.lines() == ["advisories: 1 of 1 packages could not be looked up here: not checked"]


def test_nothing_found_is_told_from_not_looked_up() -> None:
    assert advisories.read(report({"name": "a", "version": "1", "vulns": []}), 1).lines() == [
        "advisories: 1 packages, 0 findings"
    ]


def test_every_pinned_package_that_is_here_states_a_licence_that_is_fine() -> None:
    packages = pinned(ROOT / "requirements.lock")
    assert dict(packages) == pins("requirements.lock")
    stated = licences(packages)
    assert [one.name for one in stated if one.licence and not one.is_fine] == []
    assert sum(1 for one in stated if one.licence) > 40


@pytest.mark.parametrize("licence", ["GPL-3.0-only", "AGPL-3.0", "Proprietary", "MIT AND GPL-3.0-only", ""])
def test_other_licences_are_to_be_looked_at(licence: str) -> None:
    assert not Licensed("a", "1", licence).is_fine


def test_the_bill_names_sqlite_and_the_rules_of_time_zones() -> None:
    made: dict[str, Any] = {"components": [{"name": "tzdata", "version": "2026.6"}], "metadata": {}}
    bill.complete(made, [Licensed("tzdata", "2026.6", "Apache-2.0")])
    listed = {component["name"]: component for component in made["components"]}
    assert listed["sqlite"]["version"] == sqlite3.sqlite_version
    assert listed["tzdata"]["licenses"] == [{"license": {"name": "Apache-2.0"}}]
    assert made["metadata"]["properties"][0]["name"] == "hecht:tzdata"


def test_the_tools_are_pinned_explained_and_in_no_environment_of_hechts() -> None:
    wanted = {name(tool) for tool in TOOLS}
    assert wanted <= pins("requirements-audit.lock").keys()
    assert rows("To audit").keys() == wanted
    assert not wanted & pins("requirements-dev.lock").keys()
    text = (ROOT / "requirements-audit.lock").read_text()
    assert not re.search(r"://|--index|--extra-index|--find-links|file:|(^|\s)/", text, re.MULTILINE)

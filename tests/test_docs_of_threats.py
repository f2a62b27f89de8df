"""docs/threat-model.md names tests: each of them exists, and every threat has its row."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "threat-model.md").read_text(encoding="utf-8")
NAMED = sorted(set(re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", PAGE)))
THREATS = 18


@cache
def defined_in(file: str) -> frozenset[str]:
    """The names of the test functions of a file; none when there is no such file."""
    path = ROOT / file
    if not path.is_file():
        return frozenset()
    defined = (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    return frozenset(n.name for n in defined if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef))


@pytest.mark.parametrize(("file", "name"), NAMED, ids=lambda part: str(part).rpartition("/")[2])
def test_a_test_that_is_named_exists(file: str, name: str) -> None:
    assert name.startswith("test_") and name in defined_in(file)


def test_every_threat_has_its_row_and_what_shows_it() -> None:
    rows = [line.strip("| ").split(" | ") for line in PAGE.splitlines() if re.match(r"\| \d+ \|", line)]
    assert [row[0] for row in rows] == [str(number) for number in range(1, THREATS + 1)]
    for number, _, done, shown in rows:
        assert "`tests/" in shown or "not there yet" in done, number


def test_it_finds_what_is_not_there() -> None:
    assert not defined_in("tests/nowhere.py")
    assert "test_no_such_test" not in defined_in("tests/test_docs_of_threats.py")

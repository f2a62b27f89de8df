"""``python -m bot assess`` and ``doors``: texts in, one line of JSON each out."""

from __future__ import annotations

import io
import json

import pytest

from bot.assessing import assess, doors
from bot.cli import main
from bot.safety import Assessment
from bot.safety import assess as assess_one


def lines(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def test_texts_of_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["assess", "ik wil dood", "hallo"]) == 0
    assert lines(capsys.readouterr().out) == [
        {"tier": 1, "topic": "suicide", "rule": "nl_want_dead"},
        {"tier": 0, "topic": None, "rule": None},
    ]


def test_why(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["assess", "--why", "ik wil dood"]) == 0
    assert lines(capsys.readouterr().out)[0]["why"] == [{"heard": "ik wil dood", "weight": 1.0}]


def test_json_lines_with_bad_ones_between() -> None:
    out = io.StringIO()
    given = [
        b'{"text": "I took too many pills"}\n',
        b"nope\n",
        b'{"text": 3}\n',
        b'{"text": "\xff"}\n',
        b'["a"]\n',
        b'{"text": "ok"}',
    ]
    assert assess([], given, out, why=False) == 1
    got = lines(out.getvalue())
    assert [row.get("tier") for row in got] == [1, None, None, None, None, 0]
    assert [row["error"] for row in got if "error" in row] == [
        "line 2: not JSON in UTF-8",
        'line 3: not of the form {"text": "…"}',
        "line 4: not JSON in UTF-8",
        'line 5: not of the form {"text": "…"}',
    ]


def test_doors_of_words() -> None:
    out = io.StringIO()
    assert doors(["thanks!", "banana"], [], out) == 0
    assert lines(out.getvalue()) == [{"doors": ["thanks"]}, {"doors": ["general"]}]


def test_the_pure_function() -> None:
    assert assess_one("I want to kill myself") == Assessment(1, "suicide", "en_kill_myself")
    assert assess_one("good morning") == Assessment(0)

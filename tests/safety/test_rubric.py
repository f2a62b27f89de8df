"""``docs/safety.md`` quotes what Hecht says word for word: each quote is a scene that is played again.

After a change of words, look at what changed in the goldens, then write the quotes anew:

    .venv/bin/pytest -n0 -k rubric --update-golden tests/conversations/test_golden.py tests/safety
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.conversations.golden import scenes

DOC = Path(__file__).parents[2] / "docs" / "safety.md"
QUOTE = re.compile(
    r"^```(?P<file>rubric)\.(?P<language>en|nl): (?P<name>.+)\n(?P<text>(?:.*\n)*?)```$", re.MULTILINE
)
BEFORE = "before: "
"""Scenes that only lead up to others are not quoted."""

PARTS = ("**Situation.**", "```rubric.", "**Why it is safe.**", "**Weak spots.**")
CONVERSATIONS = 20
"""At least so many."""


def played(quote: re.Match[str]) -> str:
    """What the scene of this quote holds."""
    return "\n".join(scenes(quote["file"], quote["language"])[quote["name"]].text()) + "\n"


def test_each_quote_of_the_rubric_is_what_was_played(pytestconfig: pytest.Config) -> None:
    text = DOC.read_text(encoding="utf-8")
    if pytestconfig.getoption("update_golden"):
        text = QUOTE.sub(lambda q: f"{q[0].partition(chr(10))[0]}\n{played(q)}```", text)
        DOC.write_text(text, encoding="utf-8")
    quotes = list(QUOTE.finditer(text))
    assert len(quotes) == text.count("```rubric.") >= CONVERSATIONS
    for quote in quotes:
        assert quote["text"] == played(quote), quote["name"]


def test_each_scene_of_the_rubric_is_quoted_once() -> None:
    quoted = [(q["language"], q["name"]) for q in QUOTE.finditer(DOC.read_text(encoding="utf-8"))]
    there = [
        (code, name)
        for code in ("en", "nl")
        for name in scenes("rubric", code)
        if not name.startswith(BEFORE)
    ]
    assert sorted(quoted) == sorted(there)


def test_each_conversation_of_the_rubric_has_all_its_parts() -> None:
    text = DOC.read_text(encoding="utf-8")
    walked = re.split(r"^### (?=\d)", text, flags=re.MULTILINE)[1:]
    contents = re.findall(r"^\| (\d+) \| \[(.+?)\]\(#(.+?)\)", text, flags=re.MULTILINE)
    assert [int(number) for number, _, _ in contents] == list(range(1, len(walked) + 1))
    for conversation, (number, title, anchor) in zip(walked, contents, strict=True):
        head = conversation.partition("\n")[0]
        assert head == f"{number}. {title}"
        assert anchor == re.sub(r"[^\w -]", "", head.lower()).replace(" ", "-")
        places = [conversation.find(part) for part in PARTS]
        assert -1 not in places and places == sorted(places), head

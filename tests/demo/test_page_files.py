"""What can be seen of the demo page without serving it: its files, its words, its next morning."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

import pytest

from bot.demo.site import PAGE, next_morning


@pytest.mark.parametrize("file", sorted(PAGE.iterdir()), ids=lambda file: file.name)
def test_nothing_is_loaded_from_elsewhere(file: Path) -> None:
    text = file.read_text().replace("http://www.w3.org/2000/svg", "")
    assert not re.search(r"https?://", text)
    assert not re.search(r"\bstyle=|\bon(click|load|input)=|innerHTML|insertAdjacentHTML|<script>", text)


def test_every_word_of_the_page_exists_in_both_languages() -> None:
    source = (PAGE / "words.js").read_text()
    english, dutch = (
        dict(re.findall(r'^    (\w+): "(.+)",$', part, re.MULTILINE))
        for part in re.split(r"^  nl: \{", source, flags=re.MULTILINE)
    )
    assert set(english) == set(dutch)
    assert len(english) > 50
    for name, text in english.items():
        assert set(re.findall(r"\{\w+\}", text)) == set(re.findall(r"\{\w+\}", dutch[name])), name
    used = set(re.findall(r'data-word(?:-label)?="(\w+)"', (PAGE / "index.html").read_text()))
    for file in PAGE.glob("*.js"):
        used |= set(re.findall(r'\bword\("(\w+)"', file.read_text()))
    assert used <= set(english)


@pytest.mark.parametrize(
    ("now", "morning"),
    [
        ("2026-11-23T04:00:00+00:00", "2026-11-24T08:00:00+00:00"),
        ("2026-11-23T22:59:59+00:00", "2026-11-24T08:00:00+00:00"),
        ("2026-11-23T23:00:00+00:00", "2026-11-25T08:00:00+00:00"),  # past midnight in Amsterdam
        ("2027-03-27T12:00:00+00:00", "2027-03-28T07:00:00+00:00"),  # summer time begins in that night
        ("2026-10-24T12:00:00+00:00", "2026-10-25T08:00:00+00:00"),  # and ends in that one
    ],
)
def test_tomorrow_morning_is_nine_in_amsterdam(now: str, morning: str) -> None:
    assert next_morning(datetime.fromisoformat(now)) == datetime.fromisoformat(morning)

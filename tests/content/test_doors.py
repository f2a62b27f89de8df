"""Which ways on fit words that answer no question."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.content import content_dir
from bot.content.compiled import load_doors
from bot.content.doors import MOST, doors_for

TABLE = load_doors(content_dir() / "doors.yaml")
CORPUS = Path(__file__).parent / "doors"


def corpus(part: str) -> list[tuple[frozenset[str], str]]:
    """(doors of which one must be offered, words)."""
    lines = (CORPUS / f"{part}.txt").read_text(encoding="utf-8").splitlines()
    cut = (line.split(" | ", 1) for line in lines if line and line[0] != "#")
    return [(frozenset(doors.split()), words) for doors, words in cut]


@pytest.mark.parametrize(("part", "share"), [("train", 0.98), ("test", 0.95)])
def test_a_fitting_door_is_offered(part: str, share: float) -> None:
    rows = corpus(part)
    wrong = [
        (doors, words, got) for doors, words in rows if doors.isdisjoint(got := doors_for(TABLE, words, ()))
    ]
    print(f"\n{part}: fitting doors for {len(rows) - len(wrong)} of {len(rows)}")
    assert 1 - len(wrong) / len(rows) >= share


def test_names_on_the_map_come_first_and_four_is_most() -> None:
    assert doors_for(TABLE, "Ruzie met Noor, ik ben moe", ["Noor"])[:2] == ("person", "quarrel")
    assert doors_for(TABLE, "noordenwind", ["Noor"]) == ("general",)
    assert doors_for(TABLE, "dag José", ["José"])[0] == "person"
    words = "hi, thanks, I drank again after a fight, so tired, fuck, who are you, my dad died, craving"
    assert len(doors_for(TABLE, words, [])) == MOST


@pytest.mark.parametrize("words", ["", " ", "\n", "7", "🙂", "<b>"])
def test_nothing_that_fits_is_general(words: str) -> None:
    assert doors_for(TABLE, words, ()) == ("general",)


@pytest.mark.parametrize(
    "words",
    [
        "you remind me of my ex",
        "these songs remind me of my dad",
        "I don't want a reminder",
        "stop the reminders",
        "remind me who you are",
        "ik herinner me dat we lachten",
        "ik herinner me er niets van",
        "dat was een mooie herinnering",
        "ik wil geen herinnering",
        "ik kan niets onthouden",
    ],
)
def test_a_memory_is_no_reminder(words: str) -> None:
    assert "remind" not in doors_for(TABLE, words, ())

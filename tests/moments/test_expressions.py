"""What people say when they are asked when, labelled by someone who had not seen the grammar."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import pytest

from bot.moments import hear

FOLDER = Path(__file__).parent / "expressions"
FEWEST_RIGHT = 0.95


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.jsonl")), ids=lambda path: path.stem)
def test_right_or_rightly_asked_and_never_silently_wrong(file: Path) -> None:
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    assert len(rows) > 50
    wrong, needless = [], []
    for number, row in enumerate(rows, start=1):
        heard = hear(row["text"], datetime.fromisoformat(row["now"]), row["zone"], row["language"])
        if heard.at is not None:
            if heard.at.isoformat(timespec="minutes") not in (row["at"], *row["also"]):
                wrong.append(number)
        elif row["at"] is not None and not row.get("may_ask"):
            needless.append(number)
    right = len(rows) - len(wrong) - len(needless)
    figures = f"{right} right, {len(needless)} asked needlessly, {len(wrong)} wrong"
    print(f"{file.stem}: {len(rows)} expressions, {figures}")
    assert wrong == [], "silently wrong, by line"
    assert right >= FEWEST_RIGHT * len(rows), f"asked needlessly, by line: {needless}"

"""The gate, over every combination of answers."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import chain, combinations

import pytest

from bot.safety import fresh, gate

SAFETY = ("hurt", "fear", "ban", "asked_not", "children", "none")
FEAR = ("", "of_them", "about_them")
TODAY = ("using", "craving", "other_crisis", "risk", "none")


def subsets(of: tuple[str, ...]) -> list[frozenset[str]]:
    return [frozenset(s) for s in chain.from_iterable(combinations(of, n) for n in range(len(of) + 1))]


def test_every_combination() -> None:
    """The table of the module's head, written a second time in other words."""
    seen = set()
    for safety in subsets(SAFETY):
        for fear in FEAR:
            afraid = bool(safety & {"hurt", "fear"}) and fear != "about_them"
            unsafe = not safety or afraid or bool(safety & {"ban", "children"})
            for today in subsets(TODAY):
                got = gate(safety=safety, fear=fear, today=today)
                seen.add(got)
                assert (got == "closed") == unsafe
                assert (got == "rest") == (not unsafe and "asked_not" in safety)
                if not unsafe and "asked_not" not in safety:
                    hard = bool(today & {"using", "craving", "other_crisis", "risk"})
                    assert got == ("today" if hard else "open")
    assert seen == {"open", "closed", "today", "rest"}


@pytest.mark.parametrize(
    ("safety", "fear", "today", "says"),
    [
        (["none"], "", ["none"], "open"),
        (["none"], "", [], "open"),
        (["fear"], "about_them", ["none"], "open"),
        (["fear"], "of_them", ["none"], "closed"),
        (["fear"], "", ["none"], "closed"),
        (["hurt"], "about_them", ["none"], "open"),
        (["hurt"], "of_them", ["none"], "closed"),
        (["hurt"], "", ["none"], "closed"),
        (["fear", "children"], "about_them", ["none"], "closed"),
        (["asked_not"], "", ["using"], "rest"),
        (["asked_not", "ban"], "", [], "closed"),
        (["none"], "", ["craving"], "today"),
        ([], "", ["none"], "closed"),
        (["something_gone"], "", ["none"], "closed"),
        (["none"], "", ["something_gone"], "today"),
    ],
)
def test_examples(safety: list[str], fear: str, today: list[str], says: str) -> None:
    assert gate(safety=safety, fear=fear, today=today) == says


def test_answers_hold_for_thirty_days() -> None:
    at = datetime(2026, 11, 1, 12, tzinfo=UTC)
    assert fresh(at, at)
    assert fresh(at, at + timedelta(days=30) - timedelta(seconds=1))
    assert not fresh(at, at + timedelta(days=30))

"""Every kind of nudge has its words wherever kinds are named: in what is coming, in the export, in itself."""

from __future__ import annotations

from typing import get_args

import pytest

from bot.conversations.export.document import NudgeKind, ReminderKind
from bot.conversations.nudges.planning import RHYTHMS
from bot.conversations.nudges.rhythms import KINDS
from bot.conversations.nudges.saying import VARIANTS
from tests.running import world

EVERY = get_args(NudgeKind)


def test_the_export_knows_what_can_come_again() -> None:
    assert set(get_args(ReminderKind)) == set(KINDS) <= set(EVERY)


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("kind", EVERY)
def test_a_kind_has_its_words(kind: str, language: str) -> None:
    messages = world().content.messages
    assert messages.has(language, f"export-kind_{kind}")
    assert messages.has(language, f"reminder-what_{kind}")
    if kind == "clients":  # only how many there are: nothing to vary
        assert messages.has(language, "nudge-clients")
    elif kind in RHYTHMS:
        for variant in range(1, VARIANTS + 1):
            assert messages.has(language, f"nudge-{kind}", f"v{variant}")

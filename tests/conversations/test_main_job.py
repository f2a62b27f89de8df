"""The main job: how often one has to press or type for it, counted in its golden transcript."""

from __future__ import annotations

import pytest

from tests.conversations.golden import PEOPLE, scenes
from tests.running import world

TO_THE_SENTENCE, TO_THE_STEP = 7, 20
"""Presses from Start, which counts as one."""


@pytest.mark.parametrize("language", PEOPLE)
@pytest.mark.parametrize(
    ("shown", "most"), [("first_minute-sentence", TO_THE_SENTENCE), ("repair_step-planned", TO_THE_STEP)]
)
def test_how_many_presses_it_takes(language: str, shown: str, most: int) -> None:
    (scene,) = scenes("main_job", language).values()
    said = world().content.messages.plain(language, shown, when="WHEN").split("WHEN")[0]
    until = next(number for number, line in enumerate(scene.lines) if line.strip().startswith(said))
    presses = [line for line in scene.lines[:until] if line.startswith("[you")]
    assert presses[0] == "[you] /start"
    assert len(presses) <= most

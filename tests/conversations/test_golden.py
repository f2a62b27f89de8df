"""Every golden transcript, played again."""

from __future__ import annotations

from difflib import unified_diff

import pytest

from tests.conversations.golden import Scene, every_scene, play, write
from tests.running import Running


@pytest.mark.asyncio
@pytest.mark.parametrize("scene", every_scene(), ids=lambda s: f"{s.file}.{s.language}: {s.name}")
async def test_scene(running: Running, scene: Scene, pytestconfig: pytest.Config) -> None:
    if pytestconfig.getoption("update_golden"):
        write(await play(running, scene, relabelled=True))
        return
    played = await play(running, scene)
    changes = unified_diff(scene.text(), played.text(), "the file", "the bot", lineterm="")
    if difference := "\n".join(changes):
        pytest.fail(difference, pytrace=False)

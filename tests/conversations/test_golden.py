"""Every golden transcript, played again."""

from __future__ import annotations

from difflib import unified_diff

import pytest

from tests.conversations.golden import Scene, every_scene, play, write
from tests.running import Running

SCENES = pytest.mark.parametrize("scene", every_scene(), ids=lambda s: f"{s.file}.{s.language}: {s.name}")


@pytest.mark.asyncio
@SCENES
async def test_scene(running: Running, scene: Scene, pytestconfig: pytest.Config) -> None:
    if pytestconfig.getoption("update_golden"):
        write(await play(running, scene, relabelled=True))
        return
    agrees(scene, await play(running, scene, restarts=False))


@pytest.mark.slow
@pytest.mark.asyncio
@SCENES
async def test_scene_with_a_restart_between_every_two_acts(running: Running, scene: Scene) -> None:
    agrees(scene, await play(running, scene))


def agrees(scene: Scene, played: Scene) -> None:
    """Fails with the difference, and nothing else."""
    changes = unified_diff(scene.text(), played.text(), "the file", "the bot", lineterm="")
    if difference := "\n".join(changes):
        pytest.fail(difference, pytrace=False)

"""Every golden transcript, played again."""

from __future__ import annotations

from difflib import unified_diff
from zlib import crc32

import pytest

from tests.conversations.golden import Scene, every_scene, play, write
from tests.running import Running

SCENES = every_scene()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """The fast tests play each file in one of its languages, the slow ones in the other, with restarts.
    Written anew it is in both."""
    fast = metafunc.function is test_scene
    everything = fast and metafunc.config.getoption("update_golden")
    scenes = [scene for scene in SCENES if everything or is_fast(scene) is fast]
    metafunc.parametrize("scene", scenes, ids=lambda s: f"{s.file}.{s.language}: {s.name}")


def is_fast(scene: Scene) -> bool:
    return scene.language == ("en", "nl")[crc32(scene.file.encode()) % 2]


@pytest.mark.asyncio
async def test_scene(running: Running, scene: Scene, pytestconfig: pytest.Config) -> None:
    if pytestconfig.getoption("update_golden"):
        write(await play(running, scene, relabelled=True))
        return
    agrees(scene, await play(running, scene, restarts=False))


@pytest.mark.slow
@pytest.mark.asyncio
async def test_scene_with_a_restart_between_every_two_acts(running: Running, scene: Scene) -> None:
    agrees(scene, await play(running, scene))


def agrees(scene: Scene, played: Scene) -> None:
    """Fails with the difference, and nothing else."""
    changes = unified_diff(scene.text(), played.text(), "the file", "the bot", lineterm="")
    if difference := "\n".join(changes):
        pytest.fail(difference, pytrace=False)

"""A pause: one line, without a name; once an hour for each; and a moment for everybody alone."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.conversations.circles.pausing import KIND
from tests.circles.beginning import rounds
from tests.circles.family import NAMES, Family
from tests.circles.transcript import LANGUAGES, Story, compare, tell
from tests.running import MEI, NOOR, SAM, Running

pytestmark = pytest.mark.asyncio

MINUTES = timedelta(minutes=1)


async def one_asks(story: Story) -> None:
    await story.group(NOOR, "/pauze")
    await story.private(SAM, "f|pausing|*")
    await story.private(MEI, "f|pausing|*", "o|calm|*")
    await story.later(25 * MINUTES, "twenty-five minutes later")
    await story.later(40 * MINUTES, "an hour after it began")
    await story.private(NOOR, "f|pausing|*")


async def two_ask(story: Story) -> None:
    await story.group(NOOR, "/pauze")
    await story.group(MEI, "/pause")


async def once_an_hour(story: Story) -> None:
    await story.group(NOOR, "/pauze")
    await story.later(25 * MINUTES, "twenty-five minutes later")
    await story.group(NOOR, "/pauze")
    await story.group(MEI, "/pauze")
    await story.later(36 * MINUTES, "an hour after the first")
    await story.group(NOOR, "/pauze")


async def one_leaves(story: Story) -> None:
    await story.group(NOOR, "/pauze")
    await story.group(NOOR, f"/leave@{story.running.telegram.bot.username}")
    await story.private(NOOR, "f|pausing|*")
    await story.later(61 * MINUTES, "an hour later")


async def the_group_is_moved(story: Story) -> None:
    await story.group(NOOR, "/pauze")
    await story.migrate()
    await story.later(61 * MINUTES, "an hour later")
    await story.group(SAM, "/pauze")


SCENES = (one_asks, two_ask, once_an_hour, one_leaves, the_group_is_moved)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_golden(tmp_path: Path, language: str, pytestconfig: pytest.Config) -> None:
    told = await tell(tmp_path, language, SCENES)
    compare("pausing", language, told, update=pytestconfig.getoption("update_golden"))


@pytest.mark.slow
async def test_restarts(tmp_path: Path) -> None:
    assert await tell(tmp_path, "nl", SCENES, restarts=True) == await tell(tmp_path, "nl", SCENES)


async def test_who_takes_no_part_is_no_one(running: Running) -> None:
    family = Family(running)
    await family.arrive()
    await family.join(SAM)
    said = family.said()
    await family.group[MEI].say("/pause")
    assert family.said() == said
    assert not await rounds(running)


async def test_in_the_night_nobody_is_woken(running: Running) -> None:
    family = Family(running)
    await family.arrive()
    await family.all_join()
    await running.advance(timedelta(hours=8))
    said, private = family.said(), {who: family.private[who].screen() for who in NAMES}
    await family.group[SAM].say("/pause")
    assert len(family.said()) == len(said) + 1
    await running.advance(timedelta(hours=12))
    now = {who: family.private[who].screen() for who in NAMES}
    assert "something ready" in now[SAM], "whoever asked is answered"
    assert now | {SAM: ""} == private | {SAM: ""}


async def test_after_the_hour_nobody_asked_for_it(running: Running) -> None:
    family = Family(running)
    await family.arrive()
    await family.all_join()
    await family.group[SAM].say("/pause")
    (about,) = await rounds(running)
    assert about.kind == KIND
    await running.advance(timedelta(hours=1))
    (about,) = await rounds(running, "done")
    assert about.data["by"] == ""


async def test_by_the_button_of_the_help(running: Running) -> None:
    family = Family(running)
    await family.arrive()
    await family.join(SAM)
    await family.group[MEI].say("/help")
    said = family.said()
    await running.do(family.group[MEI], "g|pause|*")
    assert family.said() == said
    assert "isn't for you" in str(family.group[MEI].chat.toast)
    await running.do(family.group[SAM], "g|pause|*")
    assert len(family.said()) == len(said) + 1
    await running.do(family.group[SAM], "g|pause|*")
    assert len(family.said()) == len(said) + 1
    assert "a pause just now" in str(family.group[SAM].chat.toast)

"""How a family of three comes in, as it looks on three phones and in their group."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest

from tests.circles.family import Family
from tests.circles.joining import MOVED
from tests.circles.transcript import GROUP, LANGUAGES, Story, compare
from tests.running import MEI, NOOR, SAM, Running

pytestmark = pytest.mark.asyncio

TOKEN = re.compile(r"/start [\w-]{22}")
SERVICE = ": new_chat_members"

IN = ("c|*|fear|no", "c|*|charter|agree")


async def takes_part(story: Story, person: int, *acts: str) -> None:
    """From the group's button into one's own chat; whoever is new there presses Start, and agrees."""
    await story.group(person, "g|take_part||")
    if story.family.private[person].chat.pending_start:
        name = story.running.telegram.people[person].first_name
        await story.act(f"{name} presses Start", lambda: story.running.telegram.start(person))
        await story.private(person, "c|welcome|*|terms|agree")
    await story.private(person, *acts)


async def arrives(story: Story) -> None:
    telegram, chat = story.running.telegram, story.family.chat
    await story.act("Sam adds Hecht to the group", lambda: telegram.add_to_group(SAM, chat.id))


async def before(story: Story, *who: int) -> None:
    """What has been before the scene begins: Hecht has come, and some take part."""
    await arrives(story)
    for person in who:
        await story.family.join(person)
    story.read(GROUP)
    story.lines.clear()


async def all_come_in(story: Story) -> None:
    await arrives(story)
    await takes_part(story, SAM, *IN, "Sam")
    await takes_part(story, NOOR, *IN, "Sam", "Noor")
    await takes_part(story, MEI, *IN, "Mei")
    await story.group(NOOR, "g|take_part||")
    await story.group(MEI, "/help")
    await story.private(SAM, "/groups")


async def one_is_afraid(story: Story) -> None:
    await before(story, SAM)
    await takes_part(story, NOOR, "c|*|fear|yes", "o|not_safe|*")
    await story.group(SAM, "/help")


async def one_thinks_again(story: Story) -> None:
    await before(story, NOOR)
    await takes_part(story, SAM, "c|*|fear|no", "c|*|charter|not_now")
    await takes_part(story, SAM, *IN, "Sam")


async def one_leaves(story: Story) -> None:
    await before(story, SAM, NOOR, MEI)
    await story.group(NOOR, "/leave")
    await story.private(MEI, "/leave", "m|group_gone|*")
    await story.private(MEI, "/groups")


async def the_link_has_had_its_day(story: Story) -> None:
    await before(story)
    await story.group(SAM, "g|take_part||")
    await story.later(timedelta(hours=25), "a day later")
    await story.act("Sam presses Start", lambda: story.running.telegram.start(SAM))
    await story.private(SAM, "m|menu|")


async def the_group_is_set(story: Story) -> None:
    await before(story, SAM)
    await story.migrate()
    await story.group(SAM, "/settings", "g|set_zone||", "g|set_zone||type")
    asked = story.family.group[SAM].last().id
    await story.group(NOOR, "Tokyo", reply_to=asked)
    await story.group(SAM, "Lisbon", reply_to=asked)
    await story.group(SAM, "g|set_quiet||", "g|set_quiet||2200", "g|set_quiet||2200.0700")
    await story.group(NOOR, "g|set_quiet||", "/settings", "/privacy")


SCENES = (
    all_come_in,
    one_is_afraid,
    one_thinks_again,
    one_leaves,
    the_link_has_had_its_day,
    the_group_is_set,
)


async def played(folder: Path, language: str, *, restarts: bool = False) -> dict[str, list[str]]:
    """Each scene with a bot of its own, which no group has yet. Every phone speaks ``language``."""
    told = {}
    for scene in SCENES:
        own = folder / f"{scene.__name__}{'-restarts' if restarts else ''}"
        own.mkdir()
        running = Running(own)
        for person in (SAM, NOOR, MEI):
            running.telegram.people[person].language_code = language
        await running.start()
        try:
            story = Story(running, Family(running), restarts=restarts)
            await scene(story)
        finally:
            await running.stop()
        running.calls.verify(refusals=True)
        assert {words for _, _, words in running.calls.refused} <= MOVED
        lines = [TOKEN.sub("/start …", line) for line in story.lines if not line.endswith(SERVICE)]
        told[scene.__name__.replace("_", " ")] = lines
    return told


@pytest.mark.parametrize("language", LANGUAGES)
async def test_golden(tmp_path: Path, language: str, pytestconfig: pytest.Config) -> None:
    update = pytestconfig.getoption("update_golden")
    compare("joining", language, await played(tmp_path, language), update=update)


@pytest.mark.parametrize("language", [pytest.param("en", marks=pytest.mark.slow), "nl"])
async def test_a_restart_at_every_step_changes_nothing(tmp_path: Path, language: str) -> None:
    assert await played(tmp_path, language, restarts=True) == await played(tmp_path, language)

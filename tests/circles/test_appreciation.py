"""The appreciation round: who is invited, what moves it on, and that nothing tells a pass from silence."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.conversations.circles.appreciation import KIND
from tests.circles.beginning import begin, begun, rounds
from tests.circles.family import Family
from tests.circles.transcript import LANGUAGES, Story, compare, tell
from tests.running import MEI, NOOR, SAM, Running

pytestmark = pytest.mark.asyncio

DAY = timedelta(days=1)


def invitation(family: Family) -> int:
    """The message of the bot that stands last in the group."""
    return family.group[SAM].last().id


async def answers(story: Story, person: int, words: str) -> None:
    await story.group(person, words, reply_to=invitation(story.family))


async def all_answer(story: Story) -> None:
    await begun(story, KIND)
    await story.group(SAM, "g|app_tell|*")
    await answers(story, SAM, "Mei cooked on Tuesday, when I came home late.")
    await answers(story, NOOR, "Sam called before he came.")
    await answers(story, MEI, "Noor listened for a whole hour.")


async def one_passes(story: Story) -> None:
    await begun(story, KIND)
    await answers(story, SAM, "Mei cooked on Tuesday.")
    await story.group(NOOR, "g|app_pass|*")
    await answers(story, MEI, "Noor listened.")


async def one_is_silent(story: Story) -> None:
    await begun(story, KIND)
    await answers(story, SAM, "Mei cooked on Tuesday.")
    await story.later(DAY, "a day later")
    await answers(story, MEI, "Noor listened.")


async def one_goes_first(story: Story) -> None:
    await begun(story, KIND)
    await answers(story, NOOR, "Sam called before he came.")
    await answers(story, SAM, "Mei cooked on Tuesday.")
    await answers(story, MEI, "Noor listened.")


async def one_leaves(story: Story) -> None:
    await begun(story, KIND)
    await answers(story, SAM, "Mei cooked on Tuesday.")
    await story.group(NOOR, f"/leave@{story.running.telegram.bot.username}")
    await answers(story, MEI, "Noor listened.")


async def the_group_is_moved(story: Story) -> None:
    await begun(story, KIND)
    await answers(story, SAM, "Mei cooked on Tuesday.")
    await story.migrate()
    await story.later(DAY, "a day later")
    await answers(story, MEI, "Noor listened.")


async def at_night(story: Story) -> None:
    await begun(story, KIND)
    await story.later(timedelta(hours=7), "ten in the evening")
    await answers(story, SAM, "Mei cooked on Tuesday.")
    await story.later(timedelta(hours=11), "nine in the morning")


SCENES = (
    all_answer,
    one_passes,
    one_is_silent,
    one_goes_first,
    one_leaves,
    the_group_is_moved,
    at_night,
)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_golden(tmp_path: Path, language: str, pytestconfig: pytest.Config) -> None:
    told = await tell(tmp_path, language, SCENES)
    compare("appreciation", language, told, update=pytestconfig.getoption("update_golden"))


@pytest.mark.slow
async def test_restarts(tmp_path: Path) -> None:
    assert await tell(tmp_path, "nl", SCENES, restarts=True) == await tell(tmp_path, "nl", SCENES)


async def together(running: Running) -> Family:
    family = Family(running)
    await family.arrive()
    await family.all_join()
    return family


async def test_a_pass_silence_and_a_turn_taken_before_look_alike(tmp_path: Path) -> None:
    """After Noor's turn the group sees the same, whichever it was."""
    seen = set()
    for number, how in enumerate(("pass", "silence", "before", "left")):
        folder = tmp_path / str(number)
        folder.mkdir()
        running = Running(folder)
        await running.start()
        family = await together(running)
        await begin(running, KIND)
        if how == "before":
            await family.group[NOOR].say("Sam called.", reply_to=invitation(family))
        await family.group[SAM].say("Mei cooked.", reply_to=invitation(family))
        match how:
            case "pass":
                await running.do(family.group[NOOR], "g|app_pass|*")
            case "silence":
                await running.advance(DAY)
            case "left":
                await family.group[NOOR].say("/leave")
        seen.add("\n".join(family.said()))
        await running.stop()
    assert len(seen) == 1


async def test_nothing_of_the_words_is_kept_or_repeated(running: Running) -> None:
    family = await together(running)
    await begin(running, KIND)
    await family.group[SAM].say("kwetsbaarwoord", reply_to=invitation(family))
    (about,) = await rounds(running)
    assert "kwetsbaarwoord" not in str(dict(about.data))
    assert not any("kwetsbaarwoord" in said for said in family.said())


async def test_other_answers_are_not_turns(running: Running) -> None:
    family = await together(running)
    introduction = invitation(family)
    await begin(running, KIND)
    before = family.said()
    await family.group[SAM].say("What is this?", reply_to=introduction)
    await family.group[SAM].say("Mei cooked.")
    assert family.said() == before
    await family.group[SAM].say("Mei cooked.", reply_to=invitation(family))
    after = family.said()
    assert after != before
    await family.group[SAM].say("And Noor called.", reply_to=invitation(family))
    assert family.said() == after, "who has been has been"


async def test_who_comes_in_later_is_not_in_this_round(running: Running) -> None:
    family = Family(running)
    await family.arrive()
    await family.join(SAM)
    await begin(running, KIND)
    assert not await rounds(running), "one alone has nobody to tell it to"
    await family.join(NOOR)
    await begin(running, KIND)
    await family.join(MEI)
    before = family.said()
    for action in ("g|app_pass|*", "g|app_tell|*"):
        await running.do(family.group[MEI], action)
        assert "isn't for you" in str(family.group[MEI].chat.toast)
    await family.group[MEI].say("Sam called.", reply_to=invitation(family))
    assert family.said() == before
    for person in (SAM, NOOR):
        await running.do(family.group[person], "g|app_pass|*")
    assert not await rounds(running)
    assert family.group[SAM].buttons() == []


async def test_everybody_leaves(running: Running) -> None:
    family = await together(running)
    await begin(running, KIND)
    for person in (SAM, NOOR, MEI):
        await family.group[person].say("/leave")
    assert not await rounds(running)


async def test_danger_in_a_turn_is_answered_to_its_writer_alone(running: Running) -> None:
    family = await together(running)
    await begin(running, KIND)
    others = {who: family.private[who].screen() for who in (NOOR, MEI)}
    await family.group[SAM].say("I want to kill myself", reply_to=invitation(family))
    assert "112" in family.private[SAM].screen()
    assert {who: family.private[who].screen() for who in others} == others
    assert "Noor" in family.said()[-1], "the group sees the ordinary course"

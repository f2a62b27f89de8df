"""Family meetings and the board of agreements as they are read, on three phones and in their group."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests.circles.beginning import begin
from tests.circles.transcript import GROUP, LANGUAGES, Scene, Story, compare, tell
from tests.running import MEI, NOOR, SAM

pytestmark = pytest.mark.asyncio

OPEN = "f|meeting_prep|*"
WORDS = {
    "en": {
        "sundays": "Who cooks on Sundays?",
        "garden": "The garden",
        "cook": "cook on Friday",
        "sunday": "cook on Sunday",
        "noon": "tomorrow at 12:00",
    },
    "nl": {
        "sundays": "Wie kookt er op zondag?",
        "garden": "De tuin",
        "cook": "koken op vrijdag",
        "sunday": "koken op zondag",
        "noon": "morgen om 12:00",
    },
}


def said(story: Story, word: str) -> str:
    return WORDS[story.running.telegram.people[SAM].language_code][word]


async def prepare(story: Story) -> None:
    await story.act("somebody begins a family meeting from the menu", lambda: None)
    await begin(story.running, "meeting")
    story.read(GROUP)


async def fine(story: Story, *people: int) -> None:
    for person in people:
        await story.private(person, OPEN, "c|*|today|fine", "s|*|topic")


async def with_topic(story: Story, person: int, topic: str) -> None:
    await story.private(person, OPEN, "c|*|today|fine", said(story, topic), "c|*|show|release")


async def evening(story: Story) -> None:
    await story.later(timedelta(hours=6), "the evening")


async def will(story: Story, person: int, button: str) -> None:
    await story.group(person, button)
    await story.private(person, "f|i_will|*", said(story, "cook"), "c|*|until|this_week", "c|*|line|right")
    await story.private(person, "c|*|country|nl", said(story, "noon"), "c|*|look|right", "c|*|show|release")


async def today_is_fine_for_all(story: Story) -> None:
    await prepare(story)
    await with_topic(story, SAM, "sundays")
    await with_topic(story, NOOR, "garden")
    await fine(story, MEI)
    await story.group(MEI, "g|meet_start|*", "g|meet_next|*|opening", "g|meet_next|*|good")
    await story.group(SAM, "g|meet_next|*|practical", "g|meet_topic|*", "g|meet_turn|*")
    await story.later(timedelta(minutes=3), "three minutes later")
    await story.group(NOOR, "g|meet_next|*|topic")
    await will(story, SAM, "g|meet_will|*")
    await story.group(SAM, "g|meet_next|*|agreement", "g|meet_next|*|closing")


async def one_says_not_today(story: Story) -> None:
    await prepare(story)
    await fine(story, SAM, MEI)
    await story.private(NOOR, OPEN, "c|*|today|not_today")
    await evening(story)


async def one_says_nothing(story: Story) -> None:
    await prepare(story)
    await fine(story, SAM, MEI)
    await evening(story)


async def one_thinks_better_of_it(story: Story) -> None:
    await prepare(story)
    await fine(story, SAM, NOOR, MEI)
    await story.private(MEI, OPEN, "c|*|again|not_today")
    await evening(story)


async def one_leaves_in_the_middle(story: Story) -> None:
    await prepare(story)
    await with_topic(story, SAM, "sundays")
    await fine(story, NOOR, MEI)
    await story.group(MEI, "g|meet_start|*", "g|meet_next|*|opening", "g|meet_next|*|good")
    await story.group(SAM, f"/leave@{story.running.telegram.bot.username}")
    await story.group(NOOR, "g|meet_next|*|practical", "g|meet_any|*", "g|meet_next|*|topic")
    await story.group(NOOR, "g|meet_next|*|agreement", "g|meet_next|*|closing")


async def one_leaves_before_it(story: Story) -> None:
    await prepare(story)
    await fine(story, SAM, MEI)
    await story.group(NOOR, f"/leave@{story.running.telegram.bot.username}")
    await evening(story)


async def the_group_becomes_a_supergroup(story: Story) -> None:
    await prepare(story)
    await fine(story, SAM, NOOR)
    await story.migrate()
    await with_topic(story, MEI, "garden")
    await story.group(MEI, "g|meet_start|*", "g|meet_next|*|opening", "g|meet_next|*|good")
    await story.group(NOOR, "g|meet_next|*|practical", "g|meet_none|*", "g|meet_next|*|agreement")
    await story.group(NOOR, "g|meet_next|*|closing")


async def it_becomes_a_supergroup_in_the_middle(story: Story) -> None:
    await prepare(story)
    await fine(story, SAM, NOOR, MEI)
    await story.group(SAM, "g|meet_start|*", "g|meet_next|*|opening")
    await story.migrate()
    await story.group(NOOR, "g|meet_next|*|good", "g|meet_next|*|practical", "g|meet_none|*")
    await story.group(NOOR, "g|meet_next|*|agreement", "g|meet_next|*|closing")


async def it_is_too_much(story: Story) -> None:
    await prepare(story)
    await fine(story, SAM, NOOR, MEI)
    await story.group(SAM, "g|meet_start|*", "g|meet_next|*|opening", "g|meet_next|*|good")
    await story.group(SAM, "g|meet_next|*|practical", "g|meet_any|*", "g|meet_pause|*|topic")
    await story.group(NOOR, "g|meet_next|*|calm", "g|meet_next|*|closing")


async def the_phone_is_put_away(story: Story) -> None:
    await prepare(story)
    await fine(story, SAM, NOOR, MEI)
    await story.group(SAM, "g|meet_start|*", "g|meet_next|*|opening")
    await story.later(timedelta(hours=3), "three hours later")


MEETINGS = (
    today_is_fine_for_all,
    one_says_not_today,
    one_says_nothing,
    one_thinks_better_of_it,
    one_leaves_before_it,
    one_leaves_in_the_middle,
    the_group_becomes_a_supergroup,
    it_becomes_a_supergroup_in_the_middle,
    it_is_too_much,
    the_phone_is_put_away,
)


async def board(story: Story, person: int) -> None:
    await story.group(person, f"/agreements@{story.running.telegram.bot.username}")


async def look_again(story: Story, *acts: str) -> None:
    await story.later(timedelta(days=1), "a day later")
    await story.private(SAM, "f|i_will_review|*", *acts)


async def it_goes_on(story: Story) -> None:
    await board(story, MEI)
    await will(story, SAM, "g|board_will|*")
    await look_again(story, "c|*|again|keep", said(story, "noon"), "c|*|look|right")
    await board(story, NOOR)


async def it_is_said_in_other_words(story: Story) -> None:
    await board(story, SAM)
    await will(story, SAM, "g|board_will|*")
    await look_again(story, "c|*|again|change", said(story, "sunday"), "s|*|until", "c|*|line|right")
    await story.private(SAM, said(story, "noon"), "c|*|look|right", "c|*|show|release")


async def it_is_let_go(story: Story) -> None:
    await board(story, SAM)
    await will(story, SAM, "g|board_will|*")
    await look_again(story, "c|*|again|let_go")
    await board(story, NOOR)


async def nothing_is_said_about_it(story: Story) -> None:
    await board(story, SAM)
    await will(story, SAM, "g|board_will|*")
    await story.later(timedelta(days=2), "two days later")
    await board(story, NOOR)


async def nobody_else_sees_what_is_not_released(story: Story) -> None:
    await board(story, SAM)
    await story.group(SAM, "g|board_will|*")
    await story.private(SAM, "f|i_will|*", said(story, "cook"), "s|*|until", "c|*|line|right")
    await story.private(SAM, "c|*|country|nl", said(story, "noon"), "c|*|look|right", "c|*|show|keep")
    await board(story, NOOR)


async def its_owner_leaves(story: Story) -> None:
    await board(story, SAM)
    await will(story, SAM, "g|board_will|*")
    await story.migrate()
    await story.group(SAM, f"/leave@{story.running.telegram.bot.username}")
    await board(story, NOOR)


BOARDS = (
    it_goes_on,
    it_is_said_in_other_words,
    it_is_let_go,
    nothing_is_said_about_it,
    nobody_else_sees_what_is_not_released,
    its_owner_leaves,
)

FILES = {"meeting": MEETINGS, "board": BOARDS}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("file", FILES)
async def test_golden(tmp_path: Path, file: str, language: str, pytestconfig: pytest.Config) -> None:
    told = await tell(tmp_path, language, FILES[file])
    compare(file, language, told, update=pytestconfig.getoption("update_golden"))


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("file", FILES)
async def test_restarts(tmp_path: Path, file: str, language: str) -> None:
    scenes: tuple[Scene, ...] = FILES[file]
    assert await tell(tmp_path, language, scenes, restarts=True) == await tell(tmp_path, language, scenes)


async def test_the_group_sees_no_difference(tmp_path: Path) -> None:
    """Between *not today*, no answer, and having thought better of it."""
    told = await tell(tmp_path, "en", (one_says_not_today, one_says_nothing))
    seen = [[line for line in lines if "group]" in line] for lines in told.values()]
    assert seen[0] == seen[1]

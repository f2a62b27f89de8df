"""The caring draw: each draws somebody else once, and the group sees the same whoever takes part."""

from __future__ import annotations

import random
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversations.circles import caring
from bot.conversations.circles.caring import KIND, draw
from tests.circles.beginning import begin, begun, rounds
from tests.circles.family import NAMES, Family
from tests.circles.transcript import LANGUAGES, Story, compare, tell
from tests.running import MEI, NOOR, SAM, Running

LATER = timedelta(hours=3)


@given(st.lists(st.uuids().map(str), unique=True, max_size=12), st.integers())
def test_everybody_is_drawn_once_and_nobody_draws_themself(members: list[str], seed: int) -> None:
    drawn = draw(members, random.Random(seed))
    if len(members) < 2:
        assert drawn == {}
        return
    assert set(drawn) == set(drawn.values()) == set(members)
    assert all(giver != given for giver, given in drawn.items())


def test_every_way_of_drawing_comes_up_as_often() -> None:
    chance = random.Random(6)
    seen = [tuple(draw("abcd", chance).values()) for _ in range(9_000)]
    ways = {way: seen.count(way) for way in seen}
    assert len(ways) == 9
    assert all(850 < count < 1150 for count in ways.values())


@pytest.fixture(autouse=True)
def _the_same_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    class Anew(random.Random):
        def sample(self, *given: object, **more: object) -> list[object]:  # type: ignore[override]
            members = list(given[0])  # type: ignore[call-overload]
            return [*members[1:], members[0]]

    monkeypatch.setattr(caring, "CHANCE", Anew())


async def all_take_part(story: Story) -> None:
    await begun(story, KIND)
    for person in NAMES:
        await story.group(person, "g|car_in|*")
    await story.later(LATER, "three hours later")
    await story.private(SAM, "f|caring_gift|*", "t|*|things|cup", "t|*|things|listen", "d|*|things")
    await story.private(SAM, "c|*|if|see_each_other", "c|*|plan|*")
    await story.private(NOOR, "f|caring_gift|*", "c|*|things|nothing")
    await story.later(timedelta(days=6), "six days later")
    await story.private(MEI, "f|caring_gift|*")


async def one_would_rather_not(story: Story) -> None:
    await begun(story, KIND)
    await story.group(SAM, "g|car_in|*")
    await story.group(NOOR, "g|car_in|*", "g|car_out|*")
    await story.group(MEI, "g|car_in|*")
    await story.later(LATER, "three hours later")


async def one_alone(story: Story) -> None:
    await begun(story, KIND)
    await story.group(SAM, "g|car_in|*")
    await story.later(LATER, "three hours later")
    await story.private(SAM, "f|caring_gift|*")


async def nobody(story: Story) -> None:
    await begun(story, KIND)
    await story.later(LATER, "three hours later")


async def one_leaves(story: Story) -> None:
    await begun(story, KIND)
    for person in NAMES:
        await story.group(person, "g|car_in|*")
    await story.later(LATER, "three hours later")
    await story.group(NOOR, f"/leave@{story.running.telegram.bot.username}")
    await story.private(SAM, "f|caring_gift|*")
    await story.private(MEI, "f|caring_gift|*")


async def the_group_is_moved(story: Story) -> None:
    await begun(story, KIND)
    await story.group(SAM, "g|car_in|*")
    await story.group(NOOR, "g|car_in|*")
    await story.migrate()
    await story.later(LATER, "three hours later")


SCENES = (all_take_part, one_would_rather_not, one_alone, nobody, one_leaves, the_group_is_moved)


@pytest.mark.asyncio
@pytest.mark.parametrize("language", LANGUAGES)
async def test_golden(tmp_path: Path, language: str, pytestconfig: pytest.Config) -> None:
    told = await tell(tmp_path, language, SCENES)
    compare("caring", language, told, update=pytestconfig.getoption("update_golden"))


@pytest.mark.slow
@pytest.mark.asyncio
async def test_restarts(tmp_path: Path) -> None:
    assert await tell(tmp_path, "nl", SCENES, restarts=True) == await tell(tmp_path, "nl", SCENES)


@pytest.mark.asyncio
async def test_the_group_sees_the_same_whoever_takes_part(tmp_path: Path) -> None:
    seen = set()
    for number, people in enumerate(((), (SAM,), (SAM, NOOR), (SAM, NOOR, MEI))):
        folder = tmp_path / str(number)
        folder.mkdir()
        running = Running(folder)
        await running.start()
        family = Family(running)
        await family.arrive()
        await family.all_join()
        await begin(running, KIND)
        for person in people:
            await running.do(family.group[person], "g|car_in|*", pause=timedelta())
        before = family.said()
        await running.advance(LATER)
        seen.add((*before, *family.said(), *family.group[SAM].buttons()))
        await running.stop()
    assert len(seen) == 1


@pytest.mark.asyncio
async def test_in_the_evening_the_draw_is_the_next_morning(running: Running) -> None:
    family = Family(running)
    await family.arrive()
    await family.all_join()
    await running.advance(timedelta(hours=4))  # seven o'clock
    await begin(running, KIND)
    for person in (SAM, NOOR):
        await running.do(family.group[person], "g|car_in|*")
    before = family.said()
    await running.advance(timedelta(hours=5))
    assert family.said() == before
    await running.advance(timedelta(hours=9))
    assert family.said() != before
    (about,) = await rounds(running)
    assert len(about.data["drawn"]) == 2


@pytest.mark.asyncio
async def test_a_press_after_the_draw_is_refused(running: Running) -> None:
    family = Family(running)
    await family.arrive()
    await family.all_join()
    await begin(running, KIND)
    number = family.group[SAM].last().id
    (about,) = await rounds(running)
    await running.advance(LATER)
    await family.group[MEI].press(f"g|car_in|{about.id}|", message=number, stale=True)
    assert "isn't for you" in str(family.group[MEI].chat.toast)
    (about,) = await rounds(running)
    assert about.data["drawn"] == {}


@pytest.mark.asyncio
async def test_what_is_planned_is_a_note_without_a_name_and_nothing_is_released(running: Running) -> None:
    family = Family(running)
    await family.arrive()
    await family.all_join()
    await begin(running, KIND)
    for person in (SAM, NOOR):
        await running.do(family.group[person], "g|car_in|*")
    await running.advance(LATER)
    said, notes = family.said(), running.count("note")
    await running.do(family.private[SAM], "f|caring_gift|*")
    assert "Noor" in family.private[SAM].screen()
    await running.do(family.private[SAM], "t|*|things|cup", "d|*|things", "c|*|if|today")
    assert "Noor" not in family.private[SAM].screen()
    await running.do(family.private[SAM], "c|*|plan|*")
    assert (running.count("note"), running.count("released")) == (notes + 1, 0)
    assert family.said() == said

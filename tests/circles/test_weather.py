"""The weather of the week: asked in private, shown all at once, and nobody's silence told."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from markupsafe import Markup

from bot.conversations.circles import weather
from bot.conversations.sharing import crossing
from bot.storage.tx import Tx
from tests.circles.transcript import LANGUAGES, Story, compare, tell
from tests.running import MEI, NOOR, SAM

pytestmark = pytest.mark.asyncio

SAYS = {
    SAM: ("sun", "The evenings were quiet.", "A walk on Sunday."),
    NOOR: ("rain", "I slept badly & worried.", ""),
    MEI: ("mixed", "Work was a lot, home was fine.", "An evening without phones."),
}
DAY = timedelta(hours=24)


@pytest.fixture(autouse=True)
def in_one_order(monkeypatch: pytest.MonkeyPatch) -> None:
    """By what they say, so that a transcript is the same each time."""

    def by_their_words(blocks: list[Markup]) -> list[Markup]:
        return sorted(blocks, key=lambda block: block.partition("“")[2])

    monkeypatch.setattr(weather, "mixed", by_their_words)


async def begin(story: Story) -> None:
    """From the list, in a family that has done the first ritual."""

    def done(tx: Tx) -> None:
        for chat in tx.sql.chat_page(after_id="", count=100):
            row = tx.sql.circle_of_chat(chat_id=chat["id"])
            if row is not None:
                turn = crossing.turn_of(tx, story.running.world, story.running.clock.now(), row)
                turn.change_circle(done=("appreciation",))

    await story.running.app.store.transact(done)
    await story.group(SAM, "/rituals", "g|ritual|weather|", "g|ritual_begin|weather|")


async def answer(story: Story, person: int, last: str = "release") -> None:
    """All of it, to the release."""
    sky, sentence, wish = SAYS[person]
    await story.private(person, "f|weather|*", f"c|*|sky|{sky}", sentence, wish or "s|*|wish")
    await story.private(person, f"c|*|show|{last}")


async def everybody_answers(story: Story) -> None:
    await begin(story)
    for person in (NOOR, SAM, MEI):
        await answer(story, person)


async def one_passes(story: Story) -> None:
    await begin(story)
    await answer(story, SAM)
    await answer(story, MEI, "keep")
    await story.private(NOOR, "f|weather|*", "s|*|sky")
    await story.later(DAY, "a day later")


async def one_is_silent(story: Story) -> None:
    await begin(story)
    await answer(story, SAM)
    await answer(story, NOOR)
    await story.later(DAY, "a day later")
    await story.private(MEI, "f|weather|*")


async def one_leaves_after_answering(story: Story) -> None:
    await begin(story)
    await answer(story, SAM)
    await answer(story, NOOR)
    await story.private(NOOR, "/leave")
    await answer(story, MEI)
    await story.later(DAY, "a day later")


async def the_group_becomes_a_supergroup(story: Story) -> None:
    await begin(story)
    await answer(story, SAM)
    await story.migrate()
    await answer(story, NOOR)
    await answer(story, MEI)


async def somebody_says_it_differently(story: Story) -> None:
    await begin(story)
    await answer(story, SAM)
    await story.group(SAM, "g|weather_ask|*")
    await story.private(SAM, "f|weather|*", "c|*|again|anew", "c|*|sky|storm", "It was hard.", "s|*|wish")
    await story.private(SAM, "c|*|show|release")
    await answer(story, NOOR)
    await answer(story, MEI)


SCENES = (
    everybody_answers,
    one_passes,
    one_is_silent,
    one_leaves_after_answering,
    the_group_becomes_a_supergroup,
    somebody_says_it_differently,
)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_golden(tmp_path: Path, language: str, pytestconfig: pytest.Config) -> None:
    told = await tell(tmp_path, language, SCENES)
    compare("weather", language, told, update=pytestconfig.getoption("update_golden"))


@pytest.mark.slow
async def test_a_restart_changes_nothing(tmp_path: Path) -> None:
    plain = await tell(tmp_path, "en", SCENES)
    assert await tell(tmp_path, "en", SCENES, restarts=True) == plain

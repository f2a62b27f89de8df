"""The weather of the week: asked in private, shown all at once, and nobody's silence told."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from markupsafe import Markup

from bot.conversations.circles import weather
from bot.conversations.sharing import crossing
from bot.storage.tx import Tx
from tests.botapi.person import Phone
from tests.circles.family import Family
from tests.circles.transcript import LANGUAGES, Story, compare, tell
from tests.running import MEI, NOOR, SAM, Running, button

pytestmark = pytest.mark.asyncio

SAYS = {
    "en": {
        SAM: ("sun", "The evenings were quiet.", "A walk on Sunday."),
        NOOR: ("rain", "I slept badly & worried.", ""),
        MEI: ("mixed", "Work was a lot, home was fine.", "An evening without phones."),
    },
    "nl": {
        SAM: ("sun", "De avonden waren rustig.", "Zondag een wandeling."),
        NOOR: ("rain", "Ik sliep slecht & piekerde.", ""),
        MEI: ("mixed", "Veel werk, thuis ging het.", "Een avond zonder telefoons."),
    },
}
HARD = {"en": "It was hard.", "nl": "Het was zwaar."}
DAY = timedelta(hours=24)
MIXED = weather.mixed


@pytest.fixture(autouse=True)
def in_one_order(monkeypatch: pytest.MonkeyPatch) -> None:
    """By what they say, so that a transcript is the same each time."""

    def by_their_words(blocks: list[Markup]) -> list[Markup]:
        return sorted(blocks, key=lambda block: block.partition("“")[2])

    monkeypatch.setattr(weather, "mixed", by_their_words)


def speaks(story: Story) -> str:
    return story.running.telegram.people[SAM].language_code


async def done_before(story: Story) -> None:
    """This family has done the first ritual."""

    def done(tx: Tx) -> None:
        for chat in tx.sql.chat_page(after_id="", count=100):
            row = tx.sql.circle_of_chat(chat_id=chat["id"])
            if row is not None:
                turn = crossing.turn_of(tx, story.running.world, story.running.clock.now(), row)
                turn.change_circle(done=("appreciation",))

    await story.running.app.store.transact(done)


async def begin(story: Story) -> None:
    """From the list, in a family that has done the first ritual."""
    await done_before(story)
    await story.group(SAM, "/rituals", "g|ritual|weather|", "g|ritual_begin|weather|")


def answers(person: int, language: str = "en") -> tuple[str, ...]:
    sky, sentence, wish = SAYS[language][person]
    return "f|weather|*", f"c|*|sky|{sky}", sentence, wish or "s|*|wish"


async def answer(story: Story, person: int, last: str = "release") -> None:
    """All of it, to the release."""
    await story.shortly(person, "answers the questions", *answers(person, speaks(story)))
    await story.private(person, f"c|*|show|{last}")


async def everybody_answers(story: Story) -> None:
    await begin(story)
    for person in (NOOR, SAM, MEI):
        await story.private(person, *answers(person, speaks(story)), "c|*|show|release")


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
    await story.group(NOOR, "/leave")
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
    await story.private(SAM, "f|weather|*", "c|*|again|anew", "c|*|sky|storm", HARD[speaks(story)])
    await story.private(SAM, "s|*|wish")
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


LOU = 104


async def family_of_four(running: Running) -> Family:
    running.telegram.add_person(LOU, "Lou", language_code="en")
    family = Family(running)
    family.chat.members[LOU] = running.telegram.people[LOU]
    family.private[LOU] = running.phone(LOU)
    family.group[LOU] = Phone(running.telegram, LOU, running.settle, chat=family.chat.id)
    await family.arrive()
    for person, name in ((SAM, "Sam"), (NOOR, "Noor"), (MEI, "Mei"), (LOU, "Lou")):
        await family.join(person, name)
    return family


async def test_three_of_four_have_no_names(running: Running) -> None:
    family = await family_of_four(running)
    story = Story(running, family)
    await begin(story)
    said = family.said()
    for person in (SAM, NOOR, MEI):
        await running.do(family.private[person], *answers(person), "c|*|show|release")
    assert family.said() == said, "before the deadline nobody can tell who has answered"
    await running.advance(DAY)
    shown = family.said()[-1]
    assert all(sentence in shown for _, sentence, _ in SAYS["en"].values())
    assert not any(name in shown for name in ("Sam", "Noor", "Mei", "Lou"))


async def test_one_time_of_it_at_once(running: Running) -> None:
    family = Family(running)
    await family.arrive()
    await family.join(SAM)
    story = Story(running, family)
    await begin(story)
    assert story.lines[-1].startswith("[alert → Sam]"), "one alone has nobody to share it with"
    await family.join(NOOR)
    await story.group(SAM, "g|ritual_begin|weather|")
    await story.group(SAM, "/rituals", "g|ritual|weather|", "g|ritual_begin|weather|")
    assert story.lines[-1].startswith("[alert → Sam]")
    assert running.count("round") == 1


async def test_whoever_comes_in_later_waits_for_the_next(running: Running) -> None:
    family = Family(running)
    await family.arrive()
    await family.join(SAM)
    await family.join(NOOR)
    await begin(Story(running, family))
    await family.join(MEI)
    said = family.said()
    await family.group[MEI].press("g|weather_ask|" + asked_button(family))
    assert family.said() == said
    for person in (SAM, NOOR):
        await running.do(family.private[person], *answers(person), "c|*|show|release")
    assert "Sam" in family.said()[-1]


def asked_button(family: Family) -> str:
    _, data = button(family.group[SAM], "g|weather_ask|*")
    return data.removeprefix("g|weather_ask|")


async def test_what_was_looked_at_is_what_is_shown(running: Running) -> None:
    family = Family(running)
    await family.arrive()
    await family.all_join()
    await begin(Story(running, family))
    phone = family.private[SAM]
    await running.do(phone, "f|weather|*", "c|*|sky|sun", "a story " * 60, "A short one.", "s|*|wish")
    assert "“A short one.”" in phone.last().text, "a story is no sentence"
    await running.do(phone, "c|*|show|release")
    await phone.edit("Something else.")
    for person in (NOOR, MEI):
        await running.do(family.private[person], *answers(person), "c|*|show|release")
    shown = family.said()[-1]
    assert "“A short one.”" in shown
    assert "Something else" not in shown


async def test_the_order_follows_nothing() -> None:
    blocks = [Markup(str(number)) for number in range(30)]
    assert MIXED(list(blocks)) != blocks  # by chance once in 30! times
    assert sorted(MIXED(list(blocks))) == sorted(blocks)


async def test_a_large_family_takes_more_than_one_message() -> None:
    posted: list[str] = []

    class Turn:
        def post(self, html: Markup) -> None:
            posted.append(html)

    blocks = [Markup(f"{number} ") * 400 for number in range(100, 110)]
    weather._post(Turn(), Markup("opening"), list(blocks))  # type: ignore[arg-type]
    assert "\n\n".join(posted) == "\n\n".join(["opening", *blocks])
    assert all(len(each) <= 4096 for each in posted)
    assert len(posted) < len(blocks)

"""Agreements: made alone, shown to all, looked at again alone, let go without a word."""

from __future__ import annotations

from datetime import timedelta

import pytest
import pytest_asyncio

from bot.conversations.sharing import agreements, shared
from bot.storage import tombstones
from tests.circles.beginning import begin
from tests.circles.family import Family
from tests.running import MEI, NOOR, SAM, Running

pytestmark = pytest.mark.asyncio

WORDS = "I will cook on Friday, every week"


@pytest_asyncio.fixture
async def family(running: Running) -> Family:
    family = Family(running)
    await family.arrive()
    await family.all_join()
    return family


async def show(family: Family, person: int = MEI) -> None:
    await family.group[person].say(f"/agreements@{family.running.telegram.bot.username}")


async def agree(family: Family, person: int = SAM, what: str = "cook on Friday") -> None:
    """From the board's button to the board."""
    run, phone = family.running, family.private[person]
    await run.do(family.group[person], "g|board_will|*")
    await run.do(phone, "f|i_will|*", what, "c|*|until|every_week", "c|*|line|right")
    await look_again(family, person)
    await run.do(phone, "c|*|show|release")


async def look_again(family: Family, person: int = SAM) -> None:
    """Tomorrow at noon."""
    phone = family.private[person]
    if "|country|" in str(phone.last().markup):
        await family.running.do(phone, "c|*|country|nl")
    await family.running.do(phone, "tomorrow at 12:00", "c|*|look|right")


def on_board(family: Family) -> str:
    """The newest board that stands in the group."""
    return [text for text in family.said() if "of you will do" in text or "nothing on the board" in text][-1]


async def test_an_agreement_is_made_alone(running: Running, family: Family) -> None:
    await show(family)
    assert "nothing on the board" in on_board(family)
    await agree(family)
    assert f"\u2068Sam\u2069: \u2068{WORDS}\u2069" in on_board(family)
    assert "24 November" in on_board(family)
    assert WORDS in family.said()[-1], "one line says so"
    assert not any("Friday" in family.private[person].screen() for person in (NOOR, MEI))


async def test_it_is_shown_before_it_is_released(running: Running, family: Family) -> None:
    await show(family)
    run, phone = running, family.private[SAM]
    await run.do(family.group[SAM], "g|board_will|*")
    await run.do(phone, "f|i_will|*", "call", "s|*|until", "I will call <b>you</b>, promised")
    await look_again(family)
    assert "I will call <b>you</b>, promised" in phone.last().text
    said = family.said()
    await run.do(phone, "c|*|show|keep")
    assert family.said() == said
    assert running.count("agreement") == 0


async def test_it_goes_on(running: Running, family: Family) -> None:
    await show(family)
    await agree(family)
    said = family.said()
    await running.advance(timedelta(hours=22))
    assert family.said() == said, "the group sees nothing of a review"
    await running.do(family.private[SAM], "f|i_will_review|*", "c|*|again|keep")
    assert WORDS in on_board(family)
    await look_again(family)
    assert "25 November" in on_board(family)
    assert len(family.said()) == len(said)


async def test_a_day_that_has_gone_by_is_not_shown(running: Running, family: Family) -> None:
    await show(family)
    await agree(family)
    await running.advance(timedelta(days=3))
    await show(family)
    assert WORDS in on_board(family)
    assert "November" not in on_board(family)


async def test_in_other_words(running: Running, family: Family) -> None:
    await show(family)
    await agree(family)
    await running.advance(timedelta(hours=22))
    await running.do(family.private[SAM], "f|i_will_review|*", "c|*|again|change", "cook on Sunday")
    await running.do(family.private[SAM], "s|*|until", "c|*|line|right")
    await look_again(family)
    await running.do(family.private[SAM], "c|*|show|release")
    assert "I will cook on Sunday\u2069" in on_board(family)
    assert WORDS not in on_board(family)
    assert running.count("agreement") == 1


async def test_it_is_let_go_without_a_word(running: Running, family: Family) -> None:
    await show(family)
    await agree(family)
    await running.advance(timedelta(hours=22))
    said = family.said()
    await running.do(family.private[SAM], "f|i_will_review|*", "c|*|again|let_go")
    assert "nothing on the board" in on_board(family)
    assert len(family.said()) == len(said), "nothing is posted"
    assert running.count("agreement") == 0
    stones = await running.app.store.transact(tombstones.of_database)
    assert [each.kind for each in stones] == ["agreement"], "nor does it come back with a backup"


async def test_whoever_leaves_takes_theirs_along(running: Running, family: Family) -> None:
    await show(family)
    await agree(family)
    await family.group[SAM].say(f"/leave@{running.telegram.bot.username}")
    assert "nothing on the board" in on_board(family)


async def test_another_ones_agreement_cannot_be_looked_at(running: Running, family: Family) -> None:
    await show(family)
    await agree(family)
    (theirs,) = await running.look(SAM, agreements.mine)
    assert (theirs.words, theirs.title) == (WORDS, "Home")
    assert await running.look(MEI, agreements.mine) == []
    await running.advance(timedelta(hours=22))
    known = await running.look(MEI, lambda turn: shared.facts(turn, theirs.review))
    assert "shared_agreed" not in known
    assert WORDS in on_board(family)


async def test_silence_is_asked_three_times_and_said_nowhere(running: Running, family: Family) -> None:
    await show(family)
    await agree(family)
    said = family.said()
    for _ in range(40):
        await running.advance(timedelta(days=1))
    opens = [m for m in family.private[SAM].chat.shown() if "f|i_will_review|" in str(m.markup)]
    assert len(opens) == 3
    assert family.said() == said


async def test_the_calendar_shows_it(running: Running, family: Family) -> None:
    await show(family)
    await agree(family)
    await begin(running, "board")
    assert WORDS in family.said()[-1]
    boards = [m for m in family.group[SAM].chat.shown() if "g|board_will|" in str(m.markup)]
    assert len(boards) == 1, "only the newest has its button"

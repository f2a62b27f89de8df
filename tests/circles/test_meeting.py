"""A family meeting: who was asked what, when it begins, and what remains of it."""

from __future__ import annotations

from datetime import timedelta

import pytest
import pytest_asyncio

from tests.circles.beginning import begin
from tests.circles.family import NAMES, Family
from tests.running import MEI, NOOR, SAM, Running

pytestmark = pytest.mark.asyncio

OPEN = "f|meeting_prep|*"


@pytest_asyncio.fixture
async def family(running: Running) -> Family:
    family = Family(running)
    await family.arrive()
    await family.all_join()
    return family


async def says_fine(family: Family, person: int, topic: str = "") -> None:
    run, phone = family.running, family.private[person]
    await run.do(phone, OPEN, "c|*|today|fine")
    if topic:
        await run.do(phone, topic, "c|*|show|release")
    else:
        await run.do(phone, "s|*|topic")


async def everyone_is_fine(family: Family, topics: dict[int, str] | None = None) -> None:
    for person in NAMES:
        await says_fine(family, person, (topics or {}).get(person, ""))


async def press(family: Family, person: int, *patterns: str) -> None:
    await family.running.do(family.group[person], *patterns)


async def test_a_whole_meeting(running: Running, family: Family) -> None:
    await begin(running, "meeting")
    assert "is being prepared" in family.said()[-1]
    before = family.said()
    await says_fine(family, SAM, "Who cooks <on> Sundays?")
    await says_fine(family, NOOR, "De tuin")
    assert family.said() == before, "nothing is seen before today is fine for all"
    await says_fine(family, MEI)
    assert "Today is fine for everyone" in family.said()[-1]
    count = len(family.said())
    await press(family, MEI, "g|meet_start|*", "g|meet_next|*|opening", "g|meet_next|*|good")
    await press(family, SAM, "g|meet_next|*|practical")
    assert "Who cooks <on> Sundays?" in family.said()[-1]
    assert "De tuin" in family.said()[-1]
    assert "Sam" not in family.said()[-1]
    labels = family.group[SAM].buttons()
    garden = next(line for line in family.said()[-1].split("\n") if "De tuin" in line).partition(".")[0]
    await family.group[NOOR].press(garden)
    assert family.said()[-1].startswith("\u2068De tuin\u2069"), labels
    await press(family, NOOR, "g|meet_turn|*")
    assert "●" in family.said()[-1]
    await press(family, SAM, "g|meet_next|*|topic", "g|meet_will|*")
    await running.do(
        family.private[SAM], "f|i_will|*", "cook on Friday", "c|*|until|this_week", "c|*|line|right"
    )
    await agree(family, SAM)
    await press(family, SAM, "g|meet_next|*|agreement", "g|meet_next|*|closing")
    summary = family.said()[-2]
    assert summary.startswith("Family meeting, Monday 23 November")
    assert "It was about: \u2068De tuin\u2069" in summary
    assert "Who cooks <on> Sundays?" in summary
    assert "\u2068Sam\u2069: \u2068I will cook on Friday, this week\u2069" in summary
    assert (
        family.said()[-1]
        == "On the board, from \u2068Sam\u2069: \u2068I will cook on Friday, this week\u2069"
    )
    assert len(family.said()) == count + 1, "one message, edited"


async def agree(family: Family, person: int) -> None:
    """From the question when to look at it again to the board."""
    phone = family.private[person]
    if "|country|" in str(phone.last().markup):
        await family.running.do(phone, "c|*|country|nl")
    await family.running.do(phone, "tomorrow at 12:00" if person != NOOR else "morgen om 12:00")
    await family.running.do(phone, "c|*|look|right")
    await family.running.do(phone, "c|*|show|release")


async def test_not_today_and_silence_are_the_same(running: Running, family: Family) -> None:
    await begin(running, "meeting")
    await says_fine(family, SAM)
    await says_fine(family, MEI)
    await running.do(family.private[NOOR], OPEN, "c|*|today|not_today")
    before = family.said()
    await running.advance(timedelta(hours=5))
    assert family.said() == before, "a no ends nothing sooner than silence does"
    await running.advance(timedelta(hours=1))
    declined = family.said()
    assert "another day" in declined[-1]
    await running.advance(timedelta(hours=18))
    await begin(running, "meeting")
    await says_fine(family, SAM)
    await says_fine(family, MEI)
    await running.advance(timedelta(hours=6))
    assert family.said()[-1] == declined[-1]
    assert len(family.said()) == len(declined) + 1


async def test_thinking_better_of_it(running: Running, family: Family) -> None:
    await begin(running, "meeting")
    await everyone_is_fine(family)
    await running.do(family.private[MEI], OPEN, "c|*|again|not_today")
    await press(family, SAM, "g|meet_start|*")
    assert "another day" in family.said()[-1]


async def test_who_leaves_before_it_counts_as_silent(running: Running, family: Family) -> None:
    """Leaving alone in private is told to nobody: neither by a meeting that can begin at that moment."""
    await begin(running, "meeting")
    await says_fine(family, SAM)
    await says_fine(family, MEI)
    before = family.said()
    await running.do(family.private[NOOR], "/verlaat", "m|group_gone|*")
    assert family.said() == before
    await running.advance(timedelta(hours=6))
    assert "another day" in family.said()[-1]


async def test_who_leaves_during_it_takes_their_words_along(running: Running, family: Family) -> None:
    await begin(running, "meeting")
    await everyone_is_fine(family, {SAM: "money"})
    await family.group[NOOR].say(f"/leave@{running.telegram.bot.username}")
    await press(family, SAM, "g|meet_start|*")
    await family.group[SAM].say(f"/leave@{running.telegram.bot.username}")
    await press(family, MEI, "g|meet_next|*|opening", "g|meet_next|*|good", "g|meet_next|*|practical")
    assert "money" not in family.said()[-1]
    assert "Nothing was brought along" in family.said()[-1]


async def test_pausing_and_stopping(running: Running, family: Family) -> None:
    await begin(running, "meeting")
    await everyone_is_fine(family)
    await press(family, SAM, "g|meet_start|*", "g|meet_next|*|opening", "g|meet_pause|*|good")
    assert "It was enough" in family.said()[-1]
    await press(family, MEI, "g|meet_stop|*")
    assert "It stopped here" in family.said()[-1]
    await begin(running, "meeting")
    assert "is being prepared" in family.said()[-1], "it is over, and another can be prepared"


async def test_a_second_press_does_not_skip(running: Running, family: Family) -> None:
    await begin(running, "meeting")
    await everyone_is_fine(family)
    await press(family, SAM, "g|meet_start|*")
    opening = family.group[SAM].last()
    data = str(opening.markup)
    stale = data[data.index("g|meet_next|") :].partition("'")[0].partition('"')[0]
    await press(family, SAM, "g|meet_next|*|opening")
    good = family.said()
    await family.group[MEI].press(stale, message=opening.id, stale=True)
    assert family.said() == good


async def test_the_turn_runs_by_itself(running: Running, family: Family) -> None:
    await begin(running, "meeting")
    await everyone_is_fine(family)
    await press(family, SAM, "g|meet_start|*", "g|meet_next|*|opening", "g|meet_next|*|good")
    await press(family, SAM, "g|meet_next|*|practical", "g|meet_any|*", "g|meet_turn|*")
    await running.advance(timedelta(minutes=3))
    assert "The turn is over" in family.said()[-1]


async def test_put_away_it_ends_by_itself(running: Running, family: Family) -> None:
    await begin(running, "meeting")
    await everyone_is_fine(family)
    await press(family, SAM, "g|meet_start|*", "g|meet_next|*|opening")
    await running.advance(timedelta(hours=3))
    assert family.said()[-1].startswith("Family meeting, Monday 23 November")


async def test_one_at_a_time_and_two_at_least(running: Running) -> None:
    family = Family(running)
    await family.arrive()
    await family.join(SAM)
    before = family.said()
    await begin(running, "meeting")
    assert family.said() == before, "planned for each week, it would say that the others have left"
    await family.join(MEI)
    await begin(running, "meeting")
    said = family.said()
    await begin(running, "meeting")
    assert family.said() == said


async def test_only_who_takes_part_presses(running: Running) -> None:
    family = Family(running)
    await family.arrive()
    await family.join(SAM)
    await family.join(NOOR)
    await begin(running, "meeting")
    await says_fine(family, SAM)
    await says_fine(family, NOOR)
    said = family.said()
    await press(family, MEI, "g|meet_start|*")
    assert family.said() == said
    assert (family.group[MEI].chat.toast or {})["alert"]
    await press(family, NOOR, "g|meet_start|*")
    assert family.said() != said


async def test_what_is_not_released_stays(running: Running, family: Family) -> None:
    await begin(running, "meeting")
    await running.do(family.private[SAM], OPEN, "c|*|today|fine", "Kumquats", "c|*|show|without")
    await says_fine(family, NOOR)
    await says_fine(family, MEI)
    await press(family, SAM, "g|meet_start|*", "g|meet_next|*|opening", "g|meet_next|*|good")
    await press(family, SAM, "g|meet_next|*|practical", "g|meet_any|*", "g|meet_next|*|topic")
    await press(family, SAM, "g|meet_next|*|agreement", "g|meet_next|*|closing")
    assert "Kumquats" not in str([(m.text, m.markup) for m in family.group[SAM].chat.shown()])


async def test_a_topic_is_one_line_without_markup(running: Running, family: Family) -> None:
    await begin(running, "meeting")
    await says_fine(family, SAM, "<b>money</b>\n2. Noor")
    await says_fine(family, NOOR)
    await says_fine(family, MEI)
    await press(family, SAM, "g|meet_start|*", "g|meet_next|*|opening", "g|meet_next|*|good")
    await press(family, SAM, "g|meet_next|*|practical")
    assert "1. \u2068<b>money</b> 2. Noor\u2069" in family.said()[-1]

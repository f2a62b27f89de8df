"""A guest's manners: rarely, the weightier first, less and less to who does not answer, then not at all."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest

from bot.conversations import nudges
from bot.conversations.nudges import rhythms
from tests.nudges.life import Life, at, local, when
from tests.nudges.plans import check_in, how_are_you, iso, own, rhythm

pytestmark = pytest.mark.asyncio


async def test_one_unasked_a_day_and_the_weightier_goes(life: Life) -> None:
    await life.turn(rhythm("good_moment", 10))
    await life.turn(check_in(iso(1, 19, 30), asked=False))
    came = await life.until(at(1, 23))
    assert [await life.kind_of(m) for m in came] == ["check_in"], "the rhythm of that morning makes way"
    await life.act()
    came = await life.until(at(2, 23))
    assert [await life.kind_of(m) for m in came] == ["good_moment"]


async def test_two_of_a_kind_on_one_day_come_on_two(life: Life) -> None:
    for minute in (0, 1, 2):
        await life.turn(check_in(iso(1, 12, minute), asked=False))
    came = []
    for day in range(1, 6):
        came += await life.until(at(day, 23))
        await life.act()
    assert [when(m) for m in came] == [
        iso(1, 12),
        iso(2, 12, 1),
        iso(3, 12, 2),
    ]


async def test_what_was_asked_for_by_hand_comes_beside(life: Life) -> None:
    await life.turn(rhythm("good_moment", 10))
    await life.turn(check_in(iso(1, 19, 30)))
    await life.turn(how_are_you(iso(1, 20)))
    came = await life.until(at(1, 23))
    assert [await life.kind_of(m) for m in came] == ["good_moment", "check_in", "how_are_you"]


async def test_what_is_no_longer_wanted_holds_nothing_back(life: Life) -> None:
    await life.turn(rhythm("good_moment", 10))
    await life.turn(lambda turn: nudges.plan(turn, "check_in", iso(1, 19), fence=9, asked=False))
    came = await life.until(at(1, 23))
    assert [await life.kind_of(m) for m in came] == ["good_moment"]


async def test_two_ignored_a_week_between_four_a_last_line_then_silence(life: Life) -> None:
    await life.turn(rhythm("good_moment", 19))
    came = await life.days(120)
    days = [local(m).date() for m in came]
    assert [(b - a).days for a, b in pairwise(days)] == [1, 7, 7, 7]
    last = life.world.content.messages.html("en", "nudge-last")
    assert [last in m.text for m in came] == [False] * 4 + [True]
    assert not came[-1].data
    assert not await life.pending()


@pytest.mark.parametrize("silence", [1, 60])
async def test_any_act_ends_the_silence(life: Life, silence: int) -> None:
    await life.turn(rhythm("good_moment", 19))
    assert len(await life.days(40)) == 5
    for _ in range(silence):
        assert not await life.days(1)
        await life.tidy()
    assert not await life.pending()
    await life.act()
    assert await life.kinds() == ["good_moment"]
    came = await life.days(2)
    assert len(came) == 2, "as if nothing had been"


async def test_no_more_than_four_unanswered_though_the_old_ones_are_forgotten(life: Life) -> None:
    await life.turn(rhythm("weekly", 19, "7"))
    came = []
    for week in range(30):
        came += await life.until(at(7 * week + 6, 12))
        if week % 2:  # the bot is down on the Sunday, and the two days after it
            came += await life.down(timedelta(days=4))
        await life.tidy()
    assert len(came) == 5


async def test_an_answer_is_enough_for_every_day_again(life: Life) -> None:
    await life.turn(rhythm("good_moment", 19))
    came = 0
    for _ in range(20):
        today = await life.days(1)
        came += len(today)
        if today:
            await life.press("n|*|never" if came == 20 else "n|*|remind")
    assert came == 20 and not await life.pending()


async def test_own_reminders_are_never_silenced_and_count_for_nothing(life: Life) -> None:
    await life.turn(own("take a walk", iso(0, 17), rhythms.EVERY_DAY))
    await life.turn(rhythm("good_moment", 19))
    came = [await life.kind_of(m) for m in await life.days(50)]
    assert came.count("self") == 50
    assert came.count("good_moment") == 5
    assert len([m for m in await life.days(10) if await life.kind_of(m) == "self"]) == 10


async def test_what_was_asked_for_comes_in_the_silence_too(life: Life) -> None:
    await life.turn(rhythm("good_moment", 19))
    await life.turn(check_in(iso(60, 12)))
    came = await life.days(61)
    assert [await life.kind_of(m) for m in came] == ["good_moment"] * 5 + ["check_in"]


async def test_the_seventh_day_of_a_silent_person_is_left_out(life: Life) -> None:
    await life.turn(rhythm("good_moment", 19))
    await life.days(40)
    await life.turn(check_in(iso(47, 12), asked=False))
    assert not await life.days(20)


async def test_five_texts_never_the_same_twice_running(life: Life) -> None:
    await life.turn(rhythm("good_moment", 19))
    await life.turn(rhythm("weekly", 12, "7"))
    texts: dict[str, list[str]] = {"good_moment": [], "weekly": []}
    for _ in range(120):
        for message in await life.days(1):
            texts[await life.kind_of(message)].append(message.text.partition("\n\n")[2])
        await life.act()
    for said in texts.values():
        assert len(said) >= 15 and len(set(said)) == 5
        assert all(a != b for a, b in pairwise(said))

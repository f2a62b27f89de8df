"""What somebody agreed on or asked for, and what /reminders does with it."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from functools import partial
from html import unescape

import pytest

from bot.content.lengths import units
from bot.conversations.nudges import rhythms
from bot.conversations.turn import Turn
from tests.nudges.life import Life, at, when
from tests.nudges.plans import check_in, iso, own, rhythm

pytestmark = pytest.mark.asyncio

PLANS = {
    "once": own("water the plants", iso(1, 12)),
    "daily": own("take a walk", iso(1, 12), rhythms.EVERY_DAY),
    "weekly": rhythm("weekly", 12, "2"),
    "check_in": check_in(iso(1, 12)),
}


async def name_of(life: Life) -> str:
    """Of the one thing in the list."""
    await life.say("/reminders")
    (data,) = [data for data in life.said[-1].data if data.startswith("m|reminder|")]
    return data.removeprefix("m|reminder|")


@pytest.mark.parametrize("plan", PLANS)
async def test_one_paused_and_on_again(life: Life, plan: str) -> None:
    await life.turn(PLANS[plan])
    name = await name_of(life)
    await life.tap(f"m|reminder_off|{name}")
    paused = life.world.content.messages.plain("en", "reminders-paused")
    assert paused in life.said[-1].text
    assert not await life.until(at(3, 9))
    await life.tap(f"m|reminder|{name}")
    assert f"m|reminder_on|{name}" in life.said[-1].data
    await life.tap(f"m|reminder_on|{name}")
    assert paused not in life.said[-1].text
    assert await life.until(at(9, 12, 15))


@pytest.mark.parametrize("plan", PLANS)
async def test_deleted_is_gone(life: Life, plan: str) -> None:
    await life.turn(PLANS[plan])
    name = await name_of(life)
    await life.tap(f"m|reminder_gone|{name}")
    assert not any(data.startswith("m|reminder|") for data in life.said[-1].data)
    assert not await life.days(10)
    await life.tap(f"m|reminder_on|{name}")
    assert not await life.days(10)


async def test_another_day_and_hour(life: Life) -> None:
    await life.turn(PLANS["weekly"])
    name = await name_of(life)
    for data in (f"m|reminder_change|{name}", f"m|rhythm|{name}.7", f"m|rhythm|{name}.7.19"):
        await life.tap(data)
    (came,) = await life.until(at(12, 12))
    assert when(came)[:10] == "2026-11-29"


async def test_changed_to_later_today_it_does_not_come_twice_today(life: Life) -> None:
    await life.turn(own("take a walk", iso(0, 16), rhythms.EVERY_DAY))
    assert len(await life.until(at(0, 17))) == 1
    (reminder,) = await life.reminders()
    await life.turn(lambda turn: rhythms.change(turn, reminder, time(19), rhythms.EVERY_DAY))
    assert [when(m) for m in await life.until(at(2, 12))] == [iso(1, 19)]


async def test_changed_and_changed_back(life: Life) -> None:
    await life.turn(rhythm("weekly", 12, "2"))
    (reminder,) = await life.reminders()
    for hour in (13, 12, 13, 12):
        await life.turn(partial(rhythms.change, reminder=reminder, at=time(hour), weekdays="2"))
        assert len(await life.pending()) == 1
    assert len(await life.until(at(7, 12))) == 1


async def test_a_paused_one_that_is_changed_stays_paused(life: Life) -> None:
    await life.turn(PLANS["daily"])
    name = await name_of(life)
    await life.tap(f"m|reminder_off|{name}")
    await life.tap(f"m|rhythm|{name}.1234567.19")
    assert not await life.days(3)
    await life.tap(f"m|reminder_on|{name}")
    assert [when(m)[11:] for m in await life.days(1)] == ["19:00"]


async def test_until_its_last_day(life: Life) -> None:
    def until_friday(turn: Turn) -> None:
        first = datetime.fromisoformat(iso(1, 12))
        rhythms.begin(turn, "self", first, rhythms.EVERY_DAY, words="take a walk", until=date(2026, 11, 27))

    await life.turn(until_friday)
    assert [when(m) for m in await life.days(10)] == [iso(day, 12) for day in (1, 2, 3, 4)]
    assert not await life.reminders() and not await life.pending()


async def test_on_workdays(life: Life) -> None:
    await life.turn(own("take a walk", iso(5, 12), rhythms.WORKDAYS))
    assert [when(m) for m in await life.until(at(9, 11))] == [iso(7, 12), iso(8, 12)]


async def test_one_weekly_look_not_two(life: Life) -> None:
    await life.turn(rhythm("weekly", 12, "2"))
    await life.turn(rhythm("weekly", 14, "3"))
    assert len(await life.pending()) == len(await life.reminders()) == 1


async def test_several_own_within_an_hour_are_one(life: Life) -> None:
    for minute, words in ((0, "one"), (30, "two"), (59, "three")):
        await life.turn(own(words, iso(0, 17, minute), rhythms.EVERY_DAY))
    await life.turn(own("four", iso(0, 18, 1), rhythms.EVERY_DAY))
    came = await life.until(at(2, 12))
    assert [when(m) for m in came] == [iso(0, 17), iso(0, 18, 1), iso(1, 17), iso(1, 18, 1)]
    assert all(words in came[0].text for words in ("one", "two", "three"))
    await life.tap(f"n|{came[2].nudge}|three_days")
    (together,) = [m for m in await life.until(at(5, 20)) if when(m) == iso(5, 19, 30)]
    assert all(words in together.text for words in ("one", "two", "three"))


def plain(html: str) -> str:
    return unescape(re.sub("<[^>]*>", "", html))


async def test_very_many_at_once_still_fit_a_message(life: Life) -> None:
    for number in range(40):
        await life.turn(own(f"{number} " + "& long words " * 30, iso(0, 17)))
    came = await life.until(at(0, 17))
    texts = "".join(m.text for m in came)
    assert all(f"{number} &amp; long" in texts for number in range(40))
    assert all(units(plain(m.text)) <= 4096 for m in came)
    assert not await life.pending()


async def test_paused_for_all(life: Life) -> None:
    await life.turn(rhythm("good_moment", 19))
    await life.turn(PLANS["daily"])
    await life.tap("m|pause|week")
    assert not await life.until(at(7, 8))
    came = await life.until(at(7, 23))
    assert len(came) == 2, "nothing that fell in the pause"

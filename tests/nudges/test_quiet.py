"""Quiet hours, what was insisted on in them, and zones."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from bot.conversations.effects import save_profile
from bot.conversations.nudges import rhythms
from bot.conversations.turn import Turn
from bot.flows.answers import Answer
from tests.nudges.life import Life, at, local, when
from tests.nudges.plans import check_in, iso, own, rhythm

pytestmark = pytest.mark.asyncio


async def test_moved_to_the_morning_unless_insisted_on(life: Life) -> None:
    await life.turn(check_in(iso(0, 22, 30)))
    await life.turn(check_in(iso(1, 22, 30), insisted=True))
    came = await life.until(at(3, 12))
    assert [when(m) for m in came] == [iso(1, 9), iso(1, 22, 30)]


async def test_an_insisted_one_overslept_waits_for_the_morning(life: Life) -> None:
    await life.turn(check_in(iso(0, 22, 30), insisted=True))
    assert not await life.down(timedelta(hours=12))
    assert [when(m) for m in await life.until(at(1, 12))] == [iso(1, 9)]


async def test_every_evening_as_insisted(life: Life) -> None:
    await life.turn(own("lock the door", iso(0, 23), rhythms.EVERY_DAY, insisted=True))
    assert [local(m).hour for m in await life.days(5)] == [23] * 5


async def test_quiet_hours_that_change_move_what_is_planned(life: Life) -> None:
    await life.turn(check_in(iso(1, 20)))
    await life.tap("m|quiet|1900.1000")
    assert [when(m) for m in await life.until(at(2, 12))] == [iso(2, 10)]
    await life.turn(check_in(iso(3, 2)))
    await life.tap("m|quiet|none")
    assert [when(m) for m in await life.until(at(3, 12))] == [iso(3, 2)]


async def test_a_ritual_that_fell_into_the_quiet_hours_still_comes(life: Life) -> None:
    await life.turn(rhythm("good_moment", 20))
    await life.tap("m|quiet|1900.1000")
    days = []
    for _ in range(6):
        days += [local(m) for m in await life.days(1)]
        await life.act()
    assert [moment.hour for moment in days] == [10] * 6
    assert len({moment.date() for moment in days}) == 6


@pytest.mark.parametrize(
    ("zone", "day", "hour"), [("Asia/Tokyo", 1, 9), ("Europe/Lisbon", 0, 19), ("America/New_York", 0, 19)]
)
async def test_a_zone_changed_one_minute_before(life: Life, zone: str, day: int, hour: int) -> None:
    await life.turn(check_in(iso(0, 19)))
    await life.until(at(0, 18, 59))
    await life.turn(move(zone))
    assert [m.at for m in await life.until(at(3, 12))] == [at(day, hour, zone=zone)]


def move(zone: str) -> Callable[[Turn], None]:
    def there(turn: Turn) -> None:
        save_profile(turn, {"zone_text": Answer(words=zone)})
        assert turn.zone == zone

    return there


async def test_in_an_hour_stays_in_an_hour(life: Life) -> None:
    await life.turn(check_in(iso(0, 16)))
    await life.until(at(0, 16))
    await life.press("n|*|remind")
    await life.press("n|*|hour")
    await life.turn(move("Europe/Lisbon"))
    assert [m.at for m in await life.until(at(1, 12))] == [at(0, 17)]


async def test_a_day_lived_twice_gets_one(life: Life) -> None:
    await life.turn(rhythm("good_moment", 19))
    await life.turn(move("Pacific/Auckland"))
    first = await life.until(at(1, 20, zone="Pacific/Auckland"))
    await life.act()
    await life.turn(move("Pacific/Honolulu"))
    then = await life.until(at(2, 12, zone="Pacific/Honolulu"))
    dates = [(await life.row(m.nudge))["local_date"] for m in (*first, *then)]
    assert len(set(dates)) == len(dates) >= 1


async def test_planned_times_survive_a_restart(life: Life) -> None:
    await life.turn(check_in(iso(1, 12)))
    await life.turn(rhythm("weekly", 12, "7"))
    await life.turn(own("take a walk", iso(2, 12), rhythms.EVERY_DAY))
    before = await life.pending()
    await life.restart()
    assert await life.pending() == before
    assert len(await life.until(at(2, 23))) == 2

"""After downtime there is one message; the others come on the days that follow, none is lost, and what is
late says so."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.conversations.nudges import rhythms
from tests.nudges.life import Life, at, local, when
from tests.nudges.plans import check_in, how_are_you, iso, own, rhythm

pytestmark = pytest.mark.asyncio

HOUR = timedelta(hours=1)


def is_late(life: Life, text: str) -> bool:
    return str(life.world.content.messages.html("en", "nudge-late")) in text


@pytest.mark.parametrize("asked", [True, False])
async def test_one_at_once_the_others_on_the_days_after(life: Life, asked: bool) -> None:
    for hour in (16, 17, 18, 19):
        await life.turn(check_in(iso(0, hour), asked=asked))
    came = await life.down(45 * HOUR)  # 12:00 on Wednesday
    assert [(await life.row(m.nudge))["local_time"] for m in came] == ["19:00"], "the nearest"
    for day in range(2, 8):
        came += await life.until(at(day, 23))
        await life.act()
    days = [local(m).date() for m in came]
    assert len(came) == 4 and len(set(days)) == 4
    assert all(is_late(life, m.text) for m in came)
    assert not await life.pending()


@pytest.mark.parametrize("hour", [9, 12, 19, 20])
async def test_what_waits_is_not_starved_by_what_comes_every_day(life: Life, hour: int) -> None:
    await life.turn(rhythm("good_moment", hour))
    await life.turn(check_in(iso(0, 19, 30)))
    await life.turn(how_are_you(iso(0, 19, 30), asked=False))
    await life.down(45 * HOUR)
    for day in range(2, 8):
        await life.turn(check_in(iso(day, 19, 30)))  # and each day a step is planned anew
        await life.until(at(day, 23))
        await life.act()
    kinds = {await life.kind_of(m) for m in life.said if m.nudge}
    assert {"check_in", "how_are_you", "good_moment"} <= kinds


async def test_the_weightier_goes_and_the_ritual_of_the_day_makes_way(life: Life) -> None:
    await life.turn(check_in(iso(0, 16)))
    await life.turn(rhythm("good_moment", 17))
    came = await life.down(4 * HOUR)
    assert [await life.kind_of(m) for m in came] == ["check_in"]
    came = await life.until(at(1, 18))
    assert [await life.kind_of(m) for m in came] == ["good_moment"]


async def test_what_has_expired_keeps_nothing_waiting(life: Life) -> None:
    await life.turn(how_are_you(iso(0, 16)))
    await life.turn(rhythm("good_moment", 17))
    came = await life.down(21 * HOUR)  # yesterday's good moment is not asked for today
    assert [await life.kind_of(m) for m in came] == ["how_are_you"]


async def test_own_reminders_come_as_one_and_are_that_one_message(life: Life) -> None:
    await life.turn(own("water the plants", iso(0, 16)))
    await life.turn(check_in(iso(0, 17)))
    await life.turn(own("call the bank", iso(0, 18)))
    (came,) = await life.down(21 * HOUR)
    assert "water the plants" in came.text and "call the bank" in came.text
    assert is_late(life, came.text)
    came, *_ = await life.until(at(2, 20))
    assert await life.kind_of(came) == "check_in"


async def test_own_reminders_before_and_after_what_waits(life: Life) -> None:
    await life.turn(check_in(iso(0, 16)))
    await life.turn(own("water the plants", iso(0, 17)))
    (came,) = await life.down(21 * HOUR)
    assert await life.kind_of(came) == "self"
    assert [await life.kind_of(m) for m in await life.until(at(2, 20))] == ["check_in"]


async def test_a_daily_own_reminder_comes_once_for_all_the_days(life: Life) -> None:
    await life.turn(own("take a walk", iso(0, 17), rhythms.EVERY_DAY))
    (came,) = await life.down(72 * HOUR)  # 15:00 on Thursday
    assert is_late(life, came.text)
    assert [when(m) for m in await life.until(at(4, 18))] == [iso(3, 17), iso(4, 17)]


async def test_woken_at_night_nothing_comes_before_morning(life: Life) -> None:
    await life.turn(check_in(iso(0, 17)))
    await life.turn(check_in(iso(0, 18)))
    await life.turn(own("water the plants", iso(0, 19)))
    assert not await life.down(36 * HOUR)  # 03:00 on Wednesday
    came = await life.until(at(2, 23))
    assert [when(m) for m in came] == [iso(2, 9)]
    assert len(await life.until(at(6, 23))) == 2


async def test_half_an_hour_is_not_late(life: Life) -> None:
    await life.turn(check_in(iso(0, 16)))
    (came,) = await life.down(1.4 * HOUR)
    assert not is_late(life, came.text)


@pytest.mark.parametrize(("days", "comes"), [(0, True), (1, True), (2, True), (3, False)])
async def test_the_weekly_look_is_worth_saying_for_two_days(life: Life, days: int, comes: bool) -> None:
    await life.turn(rhythm("weekly", 12, "7"))
    await life.until(at(6, 10))
    came = await life.down(timedelta(days=days, hours=4))
    assert len(came) == comes
    (row,) = await life.pending()
    assert (row["local_date"], row["local_time"]) == ("2026-12-06", "12:00")


@pytest.mark.parametrize("kind", ["trust", "good_moment"])
async def test_a_daily_moment_of_yesterday_is_not(life: Life, kind: str) -> None:
    await life.turn(rhythm(kind, 19))
    assert not await life.down(20 * HOUR)
    assert [local(m).day for m in await life.until(at(1, 23))] == [24]


async def test_a_pause_is_no_downtime_but_there_is_no_burst_after_it_either(life: Life) -> None:
    for hour in (16, 17, 18):
        await life.turn(check_in(iso(0, hour)))
    await life.turn(rhythm("good_moment", 19))
    await life.tap("m|pause|three_days")
    came = await life.until(at(20, 12))
    assert [local(m).date().isoformat() for m in came[:3]] == ["2026-11-26", "2026-11-27", "2026-11-28"]
    assert [await life.kind_of(m) for m in came[:3]] == ["check_in"] * 2 + ["check_in"]
    assert not is_late(life, came[0].text), "the pause was theirs"


async def test_the_end_of_a_pause_by_hand(life: Life) -> None:
    for hour in (16, 17):
        await life.turn(check_in(iso(0, hour)))
    await life.turn(rhythm("good_moment", 19))
    await life.tap("m|pause|always")
    assert not await life.until(at(30, 12))
    await life.tap("m|pause|off")
    came = await life.until(at(30, 23))
    assert [await life.kind_of(m) for m in came] == ["check_in"]
    assert not is_late(life, came[0].text)
    kinds = [await life.kind_of(m) for m in await life.until(at(33, 23))]
    assert kinds.count("check_in") == 1 and "good_moment" in kinds


async def test_a_process_that_dies_with_a_claim_gives_it_back(life: Life) -> None:
    await life.turn(check_in(iso(0, 16)))
    await life.until(at(0, 15, 59))
    life.clock.advance(timedelta(minutes=1))
    await life.store.transact(
        lambda tx: tx.sql.nudge_claim(now=2**50, lease_until=int(at(0, 16, 1).timestamp() * 1000), count=9)
    )
    await life.restart()
    assert not await life.until(at(0, 16))
    assert len(await life.down(timedelta(seconds=61))) == 1
    assert not await life.until(at(5, 12))

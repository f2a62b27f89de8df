"""The buttons under a nudge, however old it is, and what /reminders sets."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.conversations import sessions
from bot.conversations.nudges import rhythms
from tests.nudges.life import Life, at, when
from tests.nudges.plans import check_in, iso, own, rhythm

pytestmark = pytest.mark.asyncio


@pytest.mark.parametrize(
    ("said", "hour", "again"),
    [
        ("hour", 16, iso(0, 17)),
        ("tonight", 16, iso(0, 19, 30)),
        ("tonight", 18, iso(0, 19, 30)),
        ("tonight", 19, iso(0, 20)),
        ("tonight", 20, iso(1, 9)),
        ("tomorrow", 16, iso(1, 9, 30)),
        ("three_days", 16, iso(3, 19, 30)),
    ],
)
async def test_each_way_to_put_it_off(life: Life, said: str, hour: int, again: str) -> None:
    await life.turn(check_in(iso(0, hour)))
    await life.until(at(0, hour))
    await life.press("n|*|remind")
    await life.press(f"n|*|{said}")
    assert [when(m) for m in await life.until(at(5, 12))] == [again]


async def test_two_taps_put_it_off_once_and_the_last_one_counts(life: Life) -> None:
    await life.turn(check_in(iso(0, 16)))
    (came,) = await life.until(at(0, 16))
    for said in ("hour", "hour", "tonight", "three_days", "tomorrow"):
        life.clock.advance(timedelta(seconds=40))
        await life.tap(f"n|{came.nudge}|{said}")
    assert [when(m) for m in await life.until(at(5, 12))] == [iso(1, 9, 30)]


@pytest.mark.parametrize("said", ["hour", "tomorrow", "three_days"])
async def test_a_ritual_put_off_goes_on_beside(life: Life, said: str) -> None:
    await life.turn(rhythm("weekly", 16, "7"))
    (came,) = await life.until(at(6, 16, 15))
    for _ in range(2):
        await life.tap(f"n|{came.nudge}|{said}")
    kinds = [await life.kind_of(m) for m in await life.until(at(14, 12))]
    assert kinds == ["weekly"] * 2
    assert len(await life.pending()) == 1


async def test_what_is_said_is_when_it_comes(life: Life) -> None:
    await life.turn(own("take a walk", iso(1, 19, 30), rhythms.EVERY_DAY))
    await life.turn(check_in(iso(9, 12)))
    await life.turn(own("water the plants", iso(0, 16)))
    await life.until(at(0, 16))
    await life.press("n|*|remind")
    await life.press("n|*|tomorrow")
    assert "24 November at 9:30am" in life.said[-1].text, life.said[-1].text


async def test_an_old_nudge_answers_its_own(life: Life) -> None:
    await life.turn(check_in(iso(0, 16)))
    await life.turn(check_in(iso(0, 17)))
    first, second = await life.until(at(0, 18))
    await life.days(20)
    await life.tap(f"n|{first.nudge}|done")
    await life.tap(f"n|{second.nudge}|not_yet")

    def outcomes(turn):  # type: ignore[no-untyped-def]
        return [
            (found.state.answers["outcome"].picked, found.step_id)
            for nudge in (first, second)
            if (found := sessions.of_nudge(turn, nudge.nudge, "check_in"))
        ]

    (one, one_step), (two, two_step) = await life.turn(outcomes)
    assert (one, two) == (("done",), ("not_yet",)) and one_step != two_step


@pytest.mark.parametrize("said", ["hour", "own"])
async def test_no_promise_of_what_would_not_come(life: Life, said: str) -> None:
    await life.turn(rhythm("weekly", 16, "7"))
    (came,) = await life.until(at(6, 16, 15))
    await life.press("n|*|never")
    before = len(life.said)
    await life.tap(f"n|{came.nudge}|{said}")
    assert life.toast and len(life.said) == before
    assert not await life.pending()


async def test_another_moment_is_for_the_nudge_it_was_asked_for(life: Life) -> None:
    await life.turn(check_in(iso(0, 16)))
    await life.turn(own("water the plants", iso(0, 17)))
    first, second = await life.until(at(0, 18))
    await life.tap(f"n|{first.nudge}|own")
    life.clock.advance(timedelta(minutes=1))
    await life.tap(f"n|{second.nudge}|own")
    about = await life.turn(lambda turn: [s.nudge_id for s in sessions.open_sessions(turn)])
    assert about[0] == second.nudge


async def test_never_ends_what_comes_again(life: Life) -> None:
    await life.turn(rhythm("good_moment", 16))
    await life.turn(own("take a walk", iso(0, 17), rhythms.EVERY_DAY))
    await life.until(at(1, 16, 15))
    await life.press("n|*|never")
    assert [r.kind for r in await life.reminders()] == ["self"]
    assert {await life.kind_of(m) for m in await life.days(10)} == {"self"}


async def test_of_several_in_one_message_somebody_says_which_one_ends(life: Life) -> None:
    await life.turn(own("take a walk", iso(0, 17), rhythms.EVERY_DAY))
    await life.turn(own("water the plants", iso(0, 17, 30), rhythms.EVERY_DAY))
    await life.turn(own("call the bank", iso(0, 17, 40)))
    (came,) = await life.until(at(0, 18))
    await life.tap(f"n|{came.nudge}|never")
    assert [r.words for r in await life.reminders() if r.recurs] == ["take a walk", "water the plants"]
    assert "take a walk" in life.said[-1].text and "water the plants" in life.said[-1].text


async def test_never_for_a_step_takes_its_seventh_day_along(life: Life) -> None:
    await life.turn(check_in(iso(0, 16)))
    (row,) = await life.pending()
    from bot.conversations import nudges

    await life.turn(lambda turn: nudges.plan_check_in(turn, row["step_id"], iso(0, 16), 7))
    (came,) = await life.until(at(0, 16))
    await life.tap(f"n|{came.nudge}|three_days")
    assert len(await life.pending()) == 2, "the seventh day stays"
    await life.tap(f"n|{came.nudge}|never")
    assert not await life.pending()


async def test_somebody_elses_nudge_is_nobodys(life: Life) -> None:
    await life.join(2)
    await life.turn(check_in(iso(0, 16)))
    (came,) = await life.until(at(0, 16))
    for said in ("done", "hour", "own", "never", "remind"):
        await life.tap(f"n|{came.nudge}|{said}", person=2)
        assert life.toast
    assert not await life.pending() and not await life.pending(2)


async def test_a_track_asked_for_twice_comes_once(life: Life) -> None:
    track = next(iter(life.world.content.tracks))
    await life.tap(f"m|track_begin|{track}")
    await life.tap("m|track_ask|")
    await life.tap("m|track_ask|")
    assert await life.kinds() == ["track"]

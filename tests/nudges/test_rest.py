"""Nothing about somebody at rest; softer days; and what comes again after them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.conversations import load, nudges, records, tracks
from bot.conversations.nudges import rhythms
from bot.conversations.turn import Turn
from bot.delivery.desk import unreachable
from bot.flows.answers import Answer
from bot.reminders.chores import purge
from bot.storage.erasing import erase
from tests.nudges.life import Life, at
from tests.nudges.plans import REST, check_in, iso, own, rhythm, somebody

pytestmark = pytest.mark.asyncio


async def resting(life: Life, relation_id: str, now: bool = True) -> None:
    """By the button on the map; or, not ``now``, as when it is found out only when something is due."""
    if now:
        await life.tap(f"m|rest|{relation_id}")
    else:
        await life.turn(lambda turn: records.save_relation(turn, relation_id, {"status": REST}))


async def rest_ends(life: Life, relation_id: str) -> None:
    open_again = {"status": Answer(picked=("open",))}
    await life.turn(lambda turn: records.save_relation(turn, relation_id, open_again))


@pytest.mark.parametrize("now", [True, False])
async def test_a_check_in_about_somebody_at_rest_never_comes(life: Life, now: bool) -> None:
    robin = await life.turn(somebody())
    await life.turn(check_in(iso(1, 12), robin))
    await life.turn(check_in(iso(7, 12), robin, asked=False))
    await resting(life, robin, now)
    assert not await life.days(10)
    assert not await life.pending()


@pytest.mark.parametrize("now", [True, False])
async def test_the_daily_moment_comes_again_when_the_rest_ends(life: Life, now: bool) -> None:
    robin = await life.turn(somebody())
    await life.turn(rhythm("trust", 19, relation_id=robin))
    assert len(await life.days(1)) == 1
    await resting(life, robin, now)
    assert not await life.days(40)
    await rest_ends(life, robin)
    await life.act()
    assert len(await life.days(2)) == 2


async def test_a_track_with_somebody_at_rest_does_not_come_back(life: Life) -> None:
    robin = await life.turn(somebody())
    track = next(track for track in life.world.content.tracks.values() if track.kinds)

    def begin(turn: Turn) -> None:
        tracks.begin(turn, track, robin)
        nudges.plan_after_days(turn, "track", 1, fence=0)

    await life.turn(begin)
    await resting(life, robin)
    assert not await life.days(5)


@pytest.mark.parametrize(
    ("name", "words", "comes"),
    [
        ("Robin", "Call robin, about Sunday", False),
        ("Robin", "a card for Robin’s birthday", False),
        ("Robin", "(ROBIN)", False),
        ("Anne-Marie", "bel Anne-Marie.", False),
        ("Zoë", "write to Zoe", False),
        ("Jo", "jogging", True),
        ("Robin", "call the bank", True),
    ],
)
async def test_own_reminders_that_name_somebody_at_rest(
    life: Life, name: str, words: str, comes: bool
) -> None:
    relation_id = await life.turn(somebody(name))
    await life.turn(own(words, iso(0, 17), rhythms.EVERY_DAY))
    await resting(life, relation_id)
    assert bool(await life.days(3)) == comes
    await rest_ends(life, relation_id)
    assert len(await life.days(2)) == 2, "it is listed, so it comes again"


async def test_softer_for_two_days(life: Life) -> None:
    await life.turn(load.soften)
    await life.turn(rhythm("good_moment", 19))
    soft = str(life.world.content.messages.html("en", "nudge-soft"))
    came = []
    for _ in range(4):
        came += await life.days(1)
        await life.act()
    assert [soft in m.text for m in came] == [True, True, False, False]
    assert [any(data.startswith("m|sos") for data in m.data) for m in came] == [True, True, False, False]


async def test_nudges_turned_off_and_on_again(life: Life) -> None:
    await life.turn(rhythm("good_moment", 19))
    await life.turn(own("take a walk", iso(0, 17), rhythms.EVERY_DAY))
    await life.turn(check_in(iso(1, 12)))
    await life.tap("m|stop|nudges")
    assert not await life.days(3)
    await life.tap("m|settings|nudges_on")
    assert len(await life.days(2)) == 4


async def test_blocked_gets_none_and_after_return_only_what_recurs(life: Life) -> None:
    await life.turn(rhythm("good_moment", 19))
    await life.turn(own("take a walk", iso(0, 17), rhythms.EVERY_DAY))
    await life.turn(own("call the bank", iso(2, 17)))
    await life.turn(check_in(iso(1, 12)))
    await life.block(True)
    assert not await life.pending()
    assert not await life.days(10)
    await life.block(False)
    assert sorted(await life.kinds()) == ["good_moment", "self"]
    await life.act()
    assert sorted(await life.kinds()) == ["good_moment", "self"]
    assert len(await life.days(2)) == 4


async def test_gone_at_the_sending_and_back_by_writing(life: Life) -> None:
    await life.turn(rhythm("good_moment", 19))
    chat = await life.turn(lambda turn: turn.chat.id)
    assert len(await life.days(1)) == 1
    await life.store.transact(unreachable, chat)
    assert not await life.days(10)
    await life.act()
    assert len(await life.days(2)) == 2


async def test_off_the_map_its_reminders_go(life: Life) -> None:
    robin = await life.turn(somebody())
    await life.turn(rhythm("trust", 19, relation_id=robin))
    await life.turn(check_in(iso(1, 12), robin))
    await life.tap(f"m|remove|{robin}")
    await life.tap(f"m|put_back|{robin}")
    assert len(await life.days(1)) == 2
    await life.turn(check_in(iso(2, 12), robin))
    await life.tap(f"m|remove|{robin}")
    assert not await life.until(at(3, 12))
    life.clock.advance(timedelta(minutes=11))
    now = int(life.clock.now().timestamp() * 1000)
    await life.store.transact(purge, now)
    assert not await life.pending() and not await life.reminders()


async def test_erased_is_never_asked(life: Life) -> None:
    robin = await life.turn(somebody())
    for plan in (
        rhythm("trust", 19, relation_id=robin),
        own("call", iso(0, 17)),
        check_in(iso(0, 18), robin),
    ):
        await life.turn(plan)
    person = await life.turn(lambda turn: turn.person_id)
    await life.store.transact(erase, "person", person)
    assert not await life.days(5)
    assert not await life.store.transact(lambda tx: list(tx.sql.nudge_states()))
    assert await life.store.transact(lambda tx: tx.sql.reminder_list(person_id=person)) == []

"""What is planned for each week: once a week, outside quiet hours, whatever the clocks do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversations.circles import calendar, weather
from bot.conversations.circles.group_turn import GroupTurn
from bot.conversations.circles.menu import FIRST, Menu
from bot.conversations.circles.rituals import Ritual
from bot.conversations.sharing import crossing
from bot.moments import is_quiet
from bot.storage.tx import Tx
from tests.circles.family import Family
from tests.circles.test_weather import answers, begin, done_before
from tests.circles.transcript import LANGUAGES, Story, compare, tell
from tests.running import NOOR, SAM, Running

ZONES = ("Europe/Amsterdam", "America/Sao_Paulo", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Kathmandu")
WEEK = timedelta(days=7)


@given(
    st.integers(1, 7),
    st.times().map(lambda at: at.strftime("%H:%M")),
    st.sampled_from(ZONES),
    st.datetimes(datetime(2010, 1, 1), datetime(2030, 1, 1)),
    st.sampled_from([("21:00", "09:00"), ("00:00", "00:00"), ("13:00", "14:30"), ("10:00", "09:00")]),
)
def test_once_a_week_and_never_in_quiet_hours(
    weekday: int, at: str, zone: str, start: datetime, quiet: tuple[str, str]
) -> None:
    after, done = start.replace(tzinfo=UTC), date.min
    for _ in range(60):  # over a year: every change of the clocks is in it
        day, moment = calendar.following(weekday, at, zone, quiet, after, done)
        assert day.isoweekday() == weekday
        assert done == date.min or day == done + WEEK, "no week is left out, and none comes twice"
        assert moment > after
        assert not is_quiet(moment, zone, *quiet)
        shown = moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
        late = shown - datetime.combine(day, time.fromisoformat(at))
        assert timedelta() <= late <= timedelta(hours=25)
        after, done = moment, day


@given(st.integers(1, 7), st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)))
def test_two_plans_are_one(weekday: int, start: datetime) -> None:
    after = start.replace(tzinfo=UTC)
    same = calendar.following(weekday, "19:00", ZONES[0], ("21:00", "09:00"), after, date.min)
    assert same == calendar.following(weekday, "19:00", ZONES[0], ("21:00", "09:00"), after, date.min)
    assert same[1] - after <= timedelta(days=8)


async def in_the_group(running: Running, do: Callable[[GroupTurn], None]) -> None:
    """A turn of the group's."""

    def within(tx: Tx) -> None:
        for chat in tx.sql.chat_page(after_id="", count=100):
            row = tx.sql.circle_of_chat(chat_id=chat["id"])
            if row is not None:
                do(crossing.turn_of(tx, running.world, running.clock.now(), row))

    await running.app.store.transact(within)


async def planned(running: Running) -> Family:
    """The weather, every Tuesday at seven in the evening."""
    family = Family(running)
    await family.arrive()
    await family.all_join()
    story = Story(running, family)
    await done_before(story)
    await story.group(SAM, "/rituals", "g|ritual|weather|", "g|ritual_plan|*", "g|ritual_day|*|2")
    await story.group(SAM, "g|ritual_hour|*|2-19")
    return family


def begun(family: Family) -> int:
    return sum("How was your week?" in said or "This round is over" in said for said in family.said())


@pytest.mark.asyncio
async def test_it_begins_each_week(running: Running) -> None:
    family = await planned(running)
    await running.advance(timedelta(days=1))  # Tuesday, 15:00
    assert begun(family) == 0
    await running.advance(timedelta(hours=4, minutes=5))
    assert begun(family) == 1
    await running.restart()
    await running.advance(timedelta(days=1))
    await running.advance(timedelta(days=6, hours=1))
    assert begun(family) == 2


@pytest.mark.asyncio
async def test_missed_by_more_than_a_day_it_comes_the_week_after(running: Running) -> None:
    family = await planned(running)
    await running.stop()
    running.clock.advance(timedelta(days=4))
    await running.start()
    await running.advance(timedelta(minutes=1))
    assert begun(family) == 0
    await running.advance(timedelta(days=4, hours=5))
    assert begun(family) == 1


@pytest.mark.asyncio
async def test_missed_by_some_hours_it_still_comes(running: Running) -> None:
    family = await planned(running)
    await running.stop()
    running.clock.advance(timedelta(days=1, hours=20))
    await running.start()
    await running.advance(timedelta(minutes=1))
    assert begun(family) == 1


@pytest.mark.asyncio
async def test_an_open_round_is_not_begun_again(running: Running) -> None:
    family = await planned(running)
    await running.advance(timedelta(days=1))
    await begin(Story(running, family))
    assert begun(family) == 1
    await running.advance(timedelta(hours=5))
    assert begun(family) == 1


@pytest.mark.asyncio
async def test_another_zone_moves_it_and_it_stays_one(running: Running) -> None:
    family = await planned(running)

    def move(turn: GroupTurn) -> None:
        turn.view.set_chat(zone="America/New_York")
        calendar.replan(turn)
        calendar.replan(turn)

    await in_the_group(running, move)
    assert running.count("round") == 1
    await running.advance(timedelta(days=1, hours=5))
    assert begun(family) == 0
    await running.advance(timedelta(hours=6))
    assert begun(family) == 1


@pytest.mark.asyncio
async def test_what_is_good_comes_first(running: Running) -> None:
    first = Ritual(FIRST, in_menu=True)
    menu = Menu((first, weather.WEATHER, Ritual("pause")))
    family = Family(running)
    await family.arrive()
    await family.join(SAM)
    offered: list[list[str]] = []

    def look(turn: GroupTurn) -> None:
        offered.append(menu.offered(turn))
        turn.who = turn.members[0]
        assert menu.begin(turn, "weather", "") is (FIRST in turn.circle.done)
        turn.end(turn.open_round(FIRST))
        offered.append(menu.offered(turn))

    await in_the_group(running, look)
    assert offered == [[FIRST], [FIRST, "weather"]]


@pytest.mark.asyncio
async def test_only_who_takes_part_sees_and_plans(running: Running) -> None:
    family = Family(running)
    await family.arrive()
    await family.join(SAM)
    story = Story(running, family)
    await done_before(story)
    await story.group(SAM, "/rituals", "g|ritual|weather|", "g|ritual_plan|*")
    before = story.lines[:]
    await story.group(NOOR, "g|ritual_day|*|2", "g|rituals|*")
    after = story.lines[len(before) :]
    assert [line.partition("]")[0] for line in after] == ["[group", "[alert → Noor"] * 2
    assert running.count("ritual") == 0


async def planning(story: Story) -> None:
    await story.group(NOOR, "/rituelen")
    await done_before(story)
    await story.group(NOOR, "g|rituals||new", "g|ritual|weather|", "g|ritual_plan|*", "g|ritual_day|*|2")
    await story.group(NOOR, "g|ritual_hour|*|2-19")
    await story.group(SAM, "g|rituals||", "g|ritual|weather|", "g|ritual_plan|*", "g|ritual_day|*|5")
    await story.group(SAM, "g|ritual_hour|*|5-20")
    await story.later(timedelta(days=4, hours=5, minutes=30), "Friday evening")
    await story.shortly(SAM, "answers the questions", *answers(SAM))
    await story.group(SAM, "/rituals", "g|ritual|weather|", "g|ritual_begin|*", "g|ritual_stop|*")
    await story.later(timedelta(days=8), "eight days later")


@pytest.mark.asyncio
@pytest.mark.parametrize("language", LANGUAGES)
async def test_golden(tmp_path: Path, language: str, pytestconfig: pytest.Config) -> None:
    told = await tell(tmp_path, language, [planning])
    compare("rituals", language, told, update=pytestconfig.getoption("update_golden"))


@pytest.mark.slow
@pytest.mark.asyncio
async def test_a_restart_changes_nothing(tmp_path: Path) -> None:
    plain = await tell(tmp_path, "en", [planning])
    assert await tell(tmp_path, "en", [planning], restarts=True) == plain


@pytest.mark.asyncio
async def test_forged_presses_are_refused(running: Running) -> None:
    family = Family(running)
    await family.arrive()
    await family.join(SAM)
    story = Story(running, family)
    await done_before(story)
    menu = Menu((weather.WEATHER,))
    forged = [
        ("ritual", "nothing", ""),
        ("ritual_begin", "calendar", ""),
        ("ritual_day", "weather", "8"),
        ("ritual_day", "weather", ""),
        ("ritual_hour", "weather", "2-23"),
        ("ritual_hour", "weather", "2-²"),
        ("ritual_hour", "weather", "0-12"),
        ("ritual_hour", "weather", "12"),
        ("ritual_stop", "nothing", ""),
    ]

    def press(turn: GroupTurn) -> None:
        assert not any(panel(turn, "weather", "2-12") for panel in menu.panels.values()), "they are no one"
        turn.who = turn.members[0]
        refused = [menu.panels[action](turn, about, extra) for action, about, extra in forged]
        assert not any(refused)
        assert not turn.rows

    await in_the_group(running, press)
    assert (running.count("ritual"), running.count("round")) == (0, 0)

"""A minute a day for two: agreed by both, exchanged when both gave, and silent about everything else."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.conversations import records
from bot.flows.answers import Answer
from tests.circles.two import NO_ROUTE, Two, token_in
from tests.running import MONDAY, NOOR, SAM, Running

pytestmark = pytest.mark.asyncio

SELF = ("t|*|role|self", "d|*|role")
CLOSE = ("t|*|role|loved_one", "d|*|role")
DAY = timedelta(days=1)
AT = MONDAY.replace(hour=19)
"""20:00 in Amsterdam, that day."""


async def agreed(running: Running, weeks: str = "one_week") -> Two:
    """Sam and Noor have a daily minute at 20:00; the first day has come."""
    two = Two(running)
    await two.meet("trust_day")
    await two.do(SAM, "f|trust_begin|*", NO_ROUTE, "c|*|time|t2000", f"c|*|weeks|{weeks}")
    await two.do(SAM, "c|*|propose|release")
    await two.do(NOOR, "f|trust_begin|*", NO_ROUTE, "c|*|fits|yes")
    await running.advance(AT - running.clock.now())
    return two


def asked(two: Two, person: int) -> int:
    """How often somebody was told that something is ready."""
    ready = ("There is something ready for you.", "Er staat iets voor je klaar.")
    return sum(two.said(person).count(line) for line in ready)


async def sam_says(two: Two, words: str, first: bool = True) -> None:
    await two.do(SAM, "f|trust_day|*", *(SELF if first else ()), words, "s|*|thanks", "c|*|line|right")


async def noor_says(two: Two, words: str, first: bool = True) -> None:
    await two.do(NOOR, "f|trust_day|*", *(CLOSE if first else ()), words, "c|*|line|right")


async def test_both_lines_of_a_day(running: Running) -> None:
    two = await agreed(running)
    await sam_says(two, "zebrawords")
    assert "zebrawords" not in two.said(NOOR)
    await noor_says(two, "okapiwoorden")
    await running.advance(timedelta(hours=14))  # what is ready in quiet hours waits for the morning
    await two.do(SAM, "f|trust_shown|*")
    await two.do(NOOR, "f|trust_shown|*")
    assert "Okapiwoorden." in two.phone[SAM].last().text
    assert "Zebrawords." in two.phone[NOOR].last().text


async def test_one_line_is_never_shown_and_the_next_day_comes(running: Running) -> None:
    two = await agreed(running)
    await sam_says(two, "zebrawords")
    before = asked(two, NOOR)
    await running.advance(DAY)
    assert "ebrawords" not in two.said(NOOR)
    assert asked(two, NOOR) == before + 1
    await noor_says(two, "okapiwoorden")
    assert "kapiwoorden" not in two.said(SAM), "yesterday's line meets no line of today"


async def test_after_the_agreed_time_nothing_comes(running: Running) -> None:
    two = await agreed(running)
    before = asked(two, SAM)
    for _ in range(10):
        await running.advance(DAY)
    assert asked(two, SAM) == before + 6
    assert running.count("\"round\" WHERE state = 'open'") == 0


async def test_without_agreement_nothing_begins(running: Running) -> None:
    two = Two(running)
    await two.meet("trust_day")
    await two.do(SAM, "f|trust_begin|*", NO_ROUTE, "c|*|time|t2000", "c|*|weeks|one_week")
    await two.do(SAM, "c|*|propose|release")
    await two.do(NOOR, "f|trust_begin|*", NO_ROUTE, "c|*|fits|no")
    before = two.said(SAM)
    for _ in range(9):
        await running.advance(DAY)
    assert two.said(SAM) == before
    assert running.count("\"round\" WHERE state = 'open'") == 0


async def test_both_propose_at_once_and_the_first_counts(running: Running) -> None:
    two = Two(running)
    await two.meet("trust_day")
    await two.do(NOOR, "/samen", "m|pair|*", "m|pair_trust|*", NO_ROUTE, "c|*|time|t0930")
    await two.do(SAM, "f|trust_begin|*", NO_ROUTE, "c|*|time|t1730", "c|*|weeks|two_weeks")
    await two.do(SAM, "c|*|propose|release")
    await two.do(NOOR, "c|*|weeks|four_weeks")
    assert "17.30" in two.said(NOOR)


@pytest.mark.parametrize("how", ["passes", "is silent", "stops"])
async def test_pass_silence_and_stop_look_alike(running: Running, how: str) -> None:
    two = await agreed(running)
    await noor_says(two, "okapiwoorden")
    seen = two.said(NOOR)
    if how == "passes":
        await two.do(SAM, "f|trust_day|*", *SELF, "s|*|day", "s|*|thanks")
    elif how == "stops":
        await two.do(SAM, "/together", "m|pair|*", "m|pair_no_trust|*")
    assert two.said(NOOR) == seen
    await two.do(NOOR, "/samen", "m|pair|*", "m|pair_trust|*")
    assert "bewaard" in two.phone[NOOR].last().text


async def test_who_stopped_has_nothing_shown_of_that_day(running: Running) -> None:
    two = await agreed(running)
    await sam_says(two, "zebrawords")
    await two.do(SAM, "/together", "m|pair|*", "m|pair_no_trust|*")
    before = asked(two, NOOR)
    await noor_says(two, "okapiwoorden")
    await running.advance(3 * DAY)
    assert "ebrawords" not in two.said(NOOR)
    assert asked(two, NOOR) == before


async def test_restarts_between_all_steps(running: Running) -> None:
    two = Two(running)
    await two.meet("trust_day")
    for person, acts in (
        (SAM, ("f|trust_begin|*", NO_ROUTE, "c|*|time|t2000", "c|*|weeks|one_week", "c|*|propose|release")),
        (NOOR, ("f|trust_begin|*", NO_ROUTE, "c|*|fits|yes")),
    ):
        for act in acts:
            await running.restart()
            await two.do(person, act)
    await running.restart()
    await running.advance(AT - running.clock.now())
    lines: tuple[tuple[int, tuple[str, ...]], ...] = (
        (SAM, ("f|trust_day|*", *SELF, "c|*|day|kept_plan", "s|*|thanks", "c|*|line|right")),
        (NOOR, ("f|trust_day|*", *CLOSE, "c|*|effort|effort", "c|*|line|right")),
    )
    for person, given in lines:
        for act in given:
            await running.restart()
            await two.do(person, act)
    await running.advance(timedelta(hours=14))
    await two.do(NOOR, "f|trust_shown|*")
    assert "Today I keep to my plan." in two.phone[NOOR].last().text


@pytest.mark.parametrize("how", ["rests", "danger"])
async def test_nothing_is_asked_about_who_rests(running: Running, how: str) -> None:
    """Sam made the link from somebody on the map, and lets that contact rest, or tells of danger."""
    two = Two(running)
    await two.agree(SAM)
    noor = {"name": Answer(words="Noor", card="map_person-name")}
    await running.look(SAM, lambda turn: records.save_relation(turn, None, noor))
    await two.do(SAM, "/map", "m|person|*", "m|together|*", NO_ROUTE, "c|*|link|make", "Sam")
    await two.phone[NOOR].start(token_in(two.phone[SAM]))
    await two.do(NOOR, "c|welcome|*|terms|agree", NO_ROUTE, "c|*|terms|agree", "Noor", "c|*|what|trust_day")
    await two.do(SAM, "f|trust_begin|*", NO_ROUTE, "c|*|time|t2000", "c|*|weeks|one_week")
    await two.do(SAM, "c|*|propose|release")
    await two.do(NOOR, "f|trust_begin|*", NO_ROUTE, "c|*|fits|yes")
    await running.advance(AT - running.clock.now())
    if how == "rests":
        await two.do(SAM, "/map", "m|person|*", "m|rest|*", "f|trust_day|*")
        assert "This contact rests" in two.said(SAM)
    else:
        await two.do(SAM, "f|trust_day|*", *SELF, "he hit me last night")
        assert "c|safe" in str(two.phone[SAM].last().markup) or "m|safe" in str(two.phone[SAM].last().markup)
    sam, noors = asked(two, SAM), asked(two, NOOR)
    await running.advance(DAY)
    assert asked(two, SAM) == sam
    assert asked(two, NOOR) == noors + 1

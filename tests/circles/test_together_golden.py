"""Two of a family, by a link between their private chats: how it reads, in both languages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

import pytest

from tests.circles.transcript import LANGUAGES, Story, compare, tell
from tests.circles.two import LINK, NO_ROUTE, token_in
from tests.running import MONDAY, NOOR, SAM

pytestmark = pytest.mark.asyncio

SELF = ("t|*|role|self", "d|*|role")
CLOSE = ("t|*|role|loved_one", "d|*|role")
EVENING = MONDAY.replace(hour=19)
"""20:00 in Amsterdam."""


async def link(story: Story) -> str:
    await story.private(SAM, "/together", NO_ROUTE, "c|*|link|make", "Sam")
    return f"/start {token_in(story.family.private[SAM])}"


async def meet(story: Story, what: str) -> None:
    await story.private(NOOR, await link(story), NO_ROUTE, "c|*|terms|agree", "Noor", f"c|*|what|{what}")


async def look_both(story: Story) -> None:
    """Sam skips most and releases one line of two; Noor changes a line."""
    await story.private(SAM, "f|mirror|*", NO_ROUTE, *SELF, "c|*|r_did|distance", "The nights < 3.")
    await story.private(SAM, "s|*|r_helps", "s|*|r_harder")
    await story.private(SAM, "c|*|r_did_line|right", "s|*|r_felt_line", "c|*|all|release")


async def the_mirror(story: Story) -> None:
    await meet(story, "mirror")
    await look_both(story)
    await story.private(NOOR, "/together", "m|pair|*", "m|pair_mirror|*")
    await story.private(NOOR, NO_ROUTE, *CLOSE, "s|*|l_did", "c|*|l_us|quarrels", "c|*|l_mine|checking")
    await story.private(NOOR, "s|*|l_good", "c|*|l_us_line|right", "I look in your bag.", "c|*|all|release")
    await story.private(SAM, "f|mirror_shown|*")
    await story.private(NOOR, "f|mirror_shown|*")


async def one_side_only(story: Story) -> None:
    await meet(story, "mirror")
    await look_both(story)
    await story.later(timedelta(days=8), "eight days later")


async def taken_back(story: Story) -> None:
    await meet(story, "mirror")
    await look_both(story)
    await story.private(SAM, "/together", "m|pair|*", "m|pair_take_back|*")


async def nobody_opens_it(story: Story) -> None:
    sent = await link(story)
    await story.private(SAM, sent)
    await story.later(timedelta(days=2), "two days later")
    await story.private(NOOR, sent)


async def afraid(story: Story) -> None:
    await story.private(NOOR, await link(story), "c|*|fear|unsure")
    await story.later(timedelta(days=2), "two days later")


async def agree(story: Story) -> None:
    await meet(story, "trust_day")
    await story.private(SAM, "f|trust_begin|*", NO_ROUTE, "c|*|time|t2000", "c|*|weeks|one_week")
    await story.private(SAM, "c|*|propose|release")
    await story.private(NOOR, "f|trust_begin|*", NO_ROUTE, "c|*|fits|yes")
    await story.later(EVENING - story.running.clock.now(), "at eight in the evening")


async def a_minute_a_day(story: Story) -> None:
    await agree(story)
    await story.private(SAM, "f|trust_day|*", *SELF, "c|*|day|asked_help", "c|*|thanks|bearing")
    await story.private(SAM, "c|*|line|right")
    await story.private(NOOR, "f|trust_day|*", *CLOSE, "c|*|effort|saying_it", "c|*|line|right")
    await story.private(SAM, "f|trust_shown|*")
    await story.private(NOOR, "f|trust_shown|*")
    await story.later(EVENING + timedelta(days=1) - story.running.clock.now(), "the next evening")


async def a_pass_and_a_stop(story: Story) -> None:
    await agree(story)
    await story.private(NOOR, "f|trust_day|*", *CLOSE, "c|*|effort|effort", "c|*|line|right")
    await story.private(SAM, "f|trust_day|*", *SELF, "s|*|day", "s|*|thanks")
    await story.later(EVENING + timedelta(days=1) - story.running.clock.now(), "the next evening")
    await story.private(SAM, "/together", "m|pair|*", "m|pair_no_trust|*")
    await story.later(timedelta(days=1), "a day later")


async def one_leaves(story: Story) -> None:
    await agree(story)
    await story.private(SAM, "f|trust_day|*", *SELF, "c|*|day|did_good", "s|*|thanks", "c|*|line|right")
    await story.private(SAM, "/together", "m|pair|*", "m|pair_stop|*", "m|pair_stopped|*")
    await story.private(NOOR, "f|trust_day|*", *CLOSE, "c|*|effort|effort", "c|*|line|right")
    await story.later(timedelta(days=1), "a day later")
    await story.private(NOOR, "/together", "m|pair|*")


SCENES = (
    the_mirror,
    one_side_only,
    taken_back,
    nobody_opens_it,
    afraid,
    a_minute_a_day,
    a_pass_and_a_stop,
    one_leaves,
)


def told(lines: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """Without the links, which are others each time."""
    start = re.compile(r"/start [\w-]{22}")
    return {
        name: [start.sub("/start …", LINK.sub("start=…", line)) for line in scene]
        for name, scene in lines.items()
    }


@pytest.mark.parametrize("language", LANGUAGES)
async def test_golden(tmp_path: Path, language: str, pytestconfig: pytest.Config) -> None:
    lines = told(await tell(tmp_path, language, SCENES))
    compare("together", language, lines, update=pytestconfig.getoption("update_golden"))


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
async def test_restarts(tmp_path: Path, language: str) -> None:
    whole = told(await tell(tmp_path, language, SCENES))
    assert told(await tell(tmp_path, language, SCENES, restarts=True)) == whole

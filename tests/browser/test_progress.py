"""Two lines and moments, played on the demo page: days with a gauge, a step, a slip, and their pictures."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import pytest
from playwright.async_api import expect

from tests.browser.phone import Phone
from tests.browser.served import shown_demo
from tests.browser.test_main_job import (
    changes_an_answer,
    did_it,
    is_checked_in_on,
    is_sure,
    phones,
    plans_until_then,
    says_when,
)

pytestmark = [pytest.mark.asyncio, pytest.mark.slow]

DAYS = ((6, 4, 7), (5, 5, 6), (6, 3, 7), (7, 6, 5))
"""Life, recovery, relationships, a day each."""

DRAWN_MS = 20_000
"""A picture is drawn in a process of its own, on machines that have much else to do."""


async def test_two_lines_in_both_languages(tmp_path: Path) -> None:
    async with shown_demo(tmp_path, limited=False) as shown:
        noor, sam = await phones(shown)
        await noor.moves_the_clock("morning")  # the same story at any hour of the day
        for phone in (noor, sam):
            await plans_until_then(phone)
            await is_sure(phone, 8)
            await says_when(phone, "evening")
            await changes_an_answer(phone)
        for phone in (noor, sam):
            await phone.moves_the_clock("nudge")
        for phone in (noor, sam):
            await is_checked_in_on(phone)
            await did_it(phone)
        for number, numbers in enumerate(DAYS):
            await noor.moves_the_clock("morning")
            for phone in (noor, sam):
                await fills_in(phone, numbers)
                if number == 1:
                    await slips(phone)
                await keeps_a_tense_moment(phone)
        for phone in (noor, sam):
            await looks(phone)


async def fills_in(phone: Phone, numbers: tuple[int, ...]) -> None:
    await phone.types("/all")
    await phone.presses("section-keep_going")
    await phone.presses("gauge", "button")
    for card, value in zip(("life", "recovery", "ties"), numbers, strict=True):
        await phone.sees(f"gauges-{card}")
        await phone.taps(str(value))
    await phone.presses("screen-right_text")
    await phone.sees("gauge-kept")


async def slips(phone: Phone) -> None:
    await phone.types("/all")
    await phone.presses("section-hard_moments")
    await phone.presses("slip", "button")
    await phone.picks("slip-well", "fine")
    await phone.picks("slip-company", "someone")
    await phone.presses("about-about", "gambling")
    await phone.presses("slip-tonight", "nothing")
    await phone.presses("screen-skip")
    await phone.presses("slip-first_to_know", "nobody")
    await phone.presses("slip-next_day", "nothing")
    await phone.presses("slip-come_back", "no")


async def keeps_a_tense_moment(phone: Phone) -> None:
    await phone.types("/all")
    await phone.presses("section-keep_going")
    await phone.presses("tense_moment", "button")
    await phone.picks("tense_moment-what", "silence")
    await phone.picks("tense_moment-did", "tired")
    await phone.picks("tense_moment-helps", "outside")
    await phone.sees("tense_moment-kept")


async def looks(phone: Phone) -> None:
    """Every picture, in the place of the one before."""
    await phone.types("/progress")
    await _drawn(phone, "lines", phone.says("progress-diverge"), phone.says("progress-slips", count=1))
    number = await phone.root.locator(".message.bot").count()
    for label, name in (("week", "week"), ("all", "all")):
        await phone.taps(phone.says("progress-choose", span=label))
        heading = phone.says("progress-heading_lines", span=label)
        await _drawn(phone, name, heading)
    await phone.presses("button-progress_own")
    await _drawn(phone, "own", phone.says("progress-line_life"))
    await phone.presses("button-progress_moments")
    await _drawn(phone, "moments", phone.says("progress-moments"))
    assert await phone.root.locator(".message.bot").count() == number
    await phone.presses("button-pictures")
    for pressed, then in (("spoiler_on", "spoiler_off"), ("dark_off", "dark_on")):
        await phone.presses(f"button-pictures_{pressed}")
        # Until the screen has settled: a tap on a keyboard that is being redrawn can hit its neighbour.
        await expect(phone.button(phone.says(f"button-pictures_{then}"))).to_be_visible()
    await phone.presses("button-progress")
    await _drawn(phone, "dark", phone.says("progress-slips", count=1))


async def _drawn(phone: Phone, name: str, *texts: str) -> None:
    for text in texts:
        await expect(phone.text).to_contain_text(text, timeout=DRAWN_MS)
    picture = phone.newest.locator("img")
    await expect(picture).to_be_visible()
    if folder := os.environ.get("HECHT_LOOK"):  # to look at with one's own eyes
        await picture.tap()
        await asyncio.sleep(0.3)
        await phone.page.screenshot(path=Path(folder) / f"{name}-{phone.language}.png")

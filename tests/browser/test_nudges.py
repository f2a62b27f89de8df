"""Reminders, played on the demo page in a real browser: in Dutch on Noor's phone, in English on Sam's.

One is planned, put off, listed, held by a pause, and asked for in the hour that the clocks skip in spring.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from playwright.async_api import expect

from bot.clock import Clock
from bot.demo.site import ZONE
from tests.browser.phone import Phone
from tests.browser.pictures import picture
from tests.browser.served import shown_demo
from tests.browser.test_main_job import agrees, phones
from tests.running import world

pytestmark = [pytest.mark.asyncio, pytest.mark.slow]

WORDS = {"nl": "mama bellen over zaterdag", "en": "call mum about Saturday"}
SKIPPED = "02:30"
COMES = "03:30"


async def test_reminders_in_both_languages(tmp_path: Path) -> None:
    async with shown_demo(tmp_path, limited=False) as shown:
        noor, sam = await phones(shown)
        await noor.moves_the_clock("morning")  # the same story at any hour of the day
        for phone in (noor, sam):
            await plans_one(phone)
        await noor.moves_the_clock("nudge")
        for phone in (noor, sam):
            await puts_it_off(phone)
            await sees_the_list(phone)
            await picture(phone.page, f"reminders-{phone.language}.png")
            await pauses_and_goes_on(phone)
        await noor.moves_the_clock("nudge")
        for phone in (noor, sam):
            await asks_for_the_hour_that_is_skipped(phone)
        await noor.moves_the_clock("nudge")
        for phone in (noor, sam):
            await phone.reads(WORDS[phone.language])
        now = await noor.page.locator("#now").inner_text()
        assert COMES in now or COMES.lstrip("0").replace(":", ".") in now or "3:3" in now, now


async def plans_one(phone: Phone) -> None:
    await agrees(phone)
    await phone.types(f"/remind {WORDS[phone.language]}")
    await phone.picks("place-country", "nl" if phone.language == "nl" else "de")
    await phone.sees("remind-when")
    await phone.presses("screen-morning")
    await phone.presses("screen-right")
    await phone.picks("remind-repeat", "once")
    await phone.reads(WORDS[phone.language])


async def puts_it_off(phone: Phone) -> None:
    """The words are covered until they are tapped."""
    spoiler = phone.newest.locator(".spoiler")
    await expect(spoiler).not_to_have_class("spoiler shown")
    await spoiler.tap()
    await phone.reads(WORDS[phone.language])
    await phone.presses("nudge-remind_later")
    await phone.presses("put_off-three_days")
    await phone.reads(phone.says("reply-snoozed", moment="").split("{")[0].split(".")[0])


async def sees_the_list(phone: Phone) -> None:
    await phone.types("/reminders")
    await phone.sees("panel-reminders")
    await phone.reads(WORDS[phone.language])


async def pauses_and_goes_on(phone: Phone) -> None:
    await phone.presses("button-pause_all")
    await phone.sees("panel-pause")
    await phone.presses("pause-two_weeks")
    await phone.presses("button-reminders")
    await phone.presses("button-resume_all")
    await phone.sees("panel-resumed")


async def asks_for_the_hour_that_is_skipped(phone: Phone) -> None:
    """In the night in which the clocks go forward: it is asked again, and honoured when insisted on."""
    await phone.presses("nudge-remind_later")
    await phone.presses("put_off-own")
    await phone.sees("snooze-when")
    night = datetime.fromisoformat(f"{spring_forward(Clock().now().date())}T{SKIPPED}")
    messages = world().content.messages
    await phone.types(messages.moment(phone.language, night))
    shown = messages.moment(phone.language, night.replace(hour=3))
    await phone.reads(shown)
    await phone.newest.locator(".key").first.tap()
    await phone.taps(phone.says("screen-insist", hour=messages.hour(phone.language, night.replace(hour=3))))
    await phone.sees("snooze-planned", when=shown)


def spring_forward(today: date) -> date:
    """The next day on which the clocks go forward in the demo's zone, at least a month from now."""
    day = today + timedelta(days=31)
    while True:
        before, after = (datetime.combine(day + timedelta(n), datetime.min.time(), ZONE) for n in (0, 1))
        if (after.utcoffset() or timedelta()) > (before.utcoffset() or timedelta()):
            return day
        day += timedelta(days=1)

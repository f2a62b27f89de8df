"""The page that the menu button opens, from each phone of the demo: their own, and behind the PIN."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from tests.browser.phone import Phone
from tests.browser.served import shown_demo
from tests.browser.test_main_job import agrees, first_minute, phones
from tests.browser.test_pin import PIN, enters

pytestmark = [pytest.mark.asyncio, pytest.mark.slow]


async def overview(phone: Phone) -> Page:
    async with phone.page.expect_popup() as opening:
        await phone.root.locator(".overview").click()
    page = await opening.value
    await expect(page.locator("#open")).to_have_count(0)
    return page


async def test_the_overview_of_each_phone_in_its_language(tmp_path: Path) -> None:
    async with shown_demo(tmp_path, limited=False) as shown:
        for phone in await phones(shown):
            await expect(phone.root.locator(".overview")).to_be_hidden()
            await first_minute(phone)
            page = await overview(phone)
            assert "tgWebApp" not in page.url
            await expect(page.locator("h1")).to_have_text(phone.says("page-title"))
            await expect(page.locator("h2").first).to_have_text(phone.says("page-people"))
            await expect(page.locator("ol li")).to_have_count(1)
            assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
            await page.screenshot(path=tmp_path / f"{phone.language}.png", full_page=True)
            await page.close()


async def test_locked_it_waits_for_the_keypad(tmp_path: Path) -> None:
    async with shown_demo(tmp_path, limited=False) as shown:
        for phone in (await phones(shown))[:1]:
            await agrees(phone)
            await phone.types("/settings")
            await phone.presses("button-pin")
            await phone.presses("button-pin_set")
            await enters(phone, "pin-new", PIN)
            await enters(phone, "pin-again", PIN)
            await phone.presses("button-pin_lock")
            await phone.sees("pin-locked_now")
            page = await overview(phone)
            await expect(page.locator("main p")).to_have_text(phone.says("page-locked"))
            await phone.types("/map")
            await enters(phone, "pin-open", PIN)
            await phone.reads(phone.says("panel-map_empty").split("\n", maxsplit=1)[0])
            again = await overview(phone)
            await expect(again.locator("h1")).to_have_text(phone.says("page-title"))

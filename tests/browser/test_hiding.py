"""The phone is taken out of somebody's hands, on the demo page in a real browser: what is on it then."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from playwright.async_api import expect

from tests.browser.phone import Phone
from tests.browser.pictures import part, side_by_side
from tests.browser.served import shown_demo
from tests.browser.test_main_job import agrees, first_minute, phones

pytestmark = [pytest.mark.asyncio, pytest.mark.slow]

DANGER = {"nl": "hij slaat me", "en": "he hits me"}
COMMAND = {"nl": "/wis", "en": "/hide"}


async def test_what_is_on_the_phone_when_it_is_taken(tmp_path: Path) -> None:
    async with shown_demo(tmp_path) as shown:
        noor, sam = await phones(shown)
        await asyncio.gather(first_minute(noor), first_minute(sam))
        await asyncio.gather(hides_by_the_button(noor, tmp_path), hides_by_the_command(sam, tmp_path))
        await asyncio.gather(is_looked_at(noor, tmp_path), is_looked_at(sam, tmp_path))


async def test_the_picture_of_before_and_after(tmp_path: Path) -> None:
    """The safety card with its button, and what whoever takes the phone then sees and gets as an answer."""
    async with shown_demo(tmp_path) as shown:
        _, sam = await phones(shown)
        await sam.page.emulate_media(color_scheme="light")
        await sam.page.set_viewport_size({"width": 390, "height": 880})
        await agrees(sam)
        await sam.types(DANGER["en"])
        await sam.sees("crisis-violence")
        before = await part(sam.root)
        await sam.presses("button-hide")
        await is_looked_at(sam, tmp_path)
        await sam.types("what is this?")
        await expect(sam.root.locator(".message.bot")).to_have_count(2)
        await expect(sam.text).to_have_text(sam.says("hiding-harmless"))
        after = await part(sam.root)
        await side_by_side(shown.browser, "hidden.png", before, after)


async def hides_by_the_button(phone: Phone, folder: Path) -> None:
    await phone.types(DANGER[phone.language])
    await phone.sees("crisis-violence")
    await phone.page.screenshot(path=folder / f"card-{phone.language}.png")
    await phone.presses("button-hide")


async def hides_by_the_command(phone: Phone, folder: Path) -> None:
    await phone.types("/plan")
    await phone.root.get_by_role("textbox").fill(COMMAND[phone.language])
    await phone.root.locator(".send").tap()


async def is_looked_at(phone: Phone, folder: Path) -> None:
    """One sentence without buttons, and above it at most the /start of before the agreement."""
    await expect(phone.text).to_have_text(phone.says("hiding-harmless"))
    await expect(phone.root.locator(".message.bot")).to_have_count(1)
    await expect(phone.root.locator(".key")).to_have_count(0)
    own = await phone.root.locator(".message.own .text").all_inner_texts()
    assert own in ([], ["/start"])
    await phone.page.screenshot(path=folder / f"hidden-{phone.language}.png")

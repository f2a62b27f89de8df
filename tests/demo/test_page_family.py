"""A family of three on the demo page, in a real browser: the group, links, replies, other zones."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from tests.demo.served import HOME, MEI, NOOR, SAM
from tests.demo.test_page_browser import in_the_group, opened, phone, scroll_width

pytestmark = [pytest.mark.asyncio, pytest.mark.slow]


async def test_each_phone_has_its_own_chat_and_the_group() -> None:
    async with opened() as (page, demo):
        sam, mei = await in_the_group(page, SAM), phone(page, MEI)
        await expect(mei.locator(".about")).to_have_text("with the bot, in Singapore")
        await sam.get_by_role("button", name="Add the bot to this group").first.press("Enter")
        await sam.get_by_role("textbox").fill("/hello")
        await page.keyboard.press("Enter")
        await expect(sam.get_by_text("/hello, number 2")).to_be_visible()
        await expect(mei.get_by_role("button", name="Home (new message)")).to_be_visible()
        await expect(mei.get_by_text("/hello, number 2")).to_have_count(0)
        await in_the_group(page, MEI)
        await expect(mei.get_by_text("/hello, number 2")).to_be_visible()
        await expect(mei.get_by_role("button", name="Home (new message)")).to_have_count(0)
        await expect(mei.locator(".message.other .who")).to_have_text("Sam")

        # What was typed in one chat is still there after a look at another.
        await mei.get_by_role("textbox").fill("half a th")
        await mei.locator(".views").get_by_role("button", name="Hecht").press("Enter")
        await expect(mei.get_by_role("button", name="Start", exact=True)).to_be_visible()
        await in_the_group(page, MEI)
        await expect(mei.get_by_role("textbox")).to_have_value("half a th")

        settings = mei.get_by_label("Settings of this phone")
        await settings.click()
        await expect(mei.get_by_role("button", name="Make the bot an administrator")).to_be_hidden()
        await mei.get_by_role("button", name="Leave this group").press("Enter")
        await expect(mei.get_by_text("Mei is not in this group.")).to_be_visible()
        await expect(sam.locator(".about")).to_have_text("group: Sam, Noor and the bot")
        await expect(sam.locator(".message.note")).to_have_text(["Sam added Hecht", "Mei left"])
        await mei.get_by_role("button", name="Join this group").press("Enter")
        await expect(mei.get_by_text("/hello, number 2")).to_be_visible()

        await sam.get_by_label("Settings of this phone").click()
        await sam.get_by_role("button", name="Make the bot an administrator").press("Enter")
        await demo.until(lambda now: now["chats"][-1]["bot_is"] == "administrator")
        await sam.get_by_label("Settings of this phone").click()
        await sam.get_by_role("button", name="Make the bot a member again").press("Enter")
        await demo.until(lambda now: now["chats"][-1]["bot_is"] == "member")


@pytest.mark.parametrize("width", [1280, 390])
async def test_a_link_opens_the_private_chat_on_the_phone_that_followed_it(width: int) -> None:
    async with opened(width) as (page, demo):
        await demo.post("group", person=SAM, chat=HOME, on=True)
        await demo.post("start", person=SAM)
        await demo.post("say", person=SAM, chat=HOME, text="/open")
        sam, noor = await in_the_group(page, SAM), phone(page, NOOR)
        await sam.get_by_role("button", name="Begin in private").press("Enter")
        await expect(sam.locator(".own .text").last).to_have_text("/start by_press")
        await expect(sam.get_by_text("Who begins?")).to_have_count(0)
        if width < 1000:
            assert await scroll_width(page) == width
            await page.get_by_role("button", name="Noor").first.press("Enter")

        # Who has not begun yet presses Start, and brings what the link said.
        await in_the_group(page, NOOR)
        await noor.get_by_role("button", name="Begin by a link", exact=True).press("Enter")
        await noor.get_by_role("button", name="Start", exact=True).press("Enter")
        await expect(noor.locator(".own .text").last).to_have_text("/start by_button")
        assert len(page.context.pages) == 1


async def test_a_reply_that_the_bot_asks_for_is_begun_on_one_phone() -> None:
    async with opened() as (page, demo):
        await demo.post("group", person=SAM, chat=HOME, on=True)
        sam, noor = await in_the_group(page, SAM), await in_the_group(page, NOOR)
        await noor.get_by_role("textbox").fill("/ask")
        await page.keyboard.press("Enter")
        begun = noor.locator(".about-message")
        await expect(begun).to_have_text("Replying to Hecht: What helps you?")
        await expect(noor.get_by_role("textbox")).to_have_attribute("placeholder", "In your own words")
        await expect(sam.get_by_text("What helps you?")).to_be_visible()
        await expect(sam.locator(".about-message")).to_be_hidden()
        await noor.get_by_role("textbox").fill("a walk")
        await page.keyboard.press("Enter")
        await expect(noor.get_by_text("a walk, number 3")).to_be_visible()  # it reached the bot: a reply
        await expect(begun).to_be_hidden()
        await expect(noor.get_by_role("textbox")).to_have_attribute("placeholder", "Message")

        await noor.get_by_role("textbox").fill("/ask")
        await page.keyboard.press("Enter")
        await expect(begun).to_be_visible()
        await noor.get_by_role("button", name="Cancel").press("Enter")
        await demo.post("say", person=SAM, chat=HOME, text="/hello")
        await expect(noor.get_by_text("/hello, number 5")).to_be_visible()
        await expect(begun).to_be_hidden()


async def test_a_moment_is_told_in_the_zone_and_language_of_each_phone() -> None:
    async with opened() as (page, demo):
        await demo.post("group", person=SAM, chat=HOME, on=True)
        await demo.post("say", person=SAM, chat=HOME, text="/when")
        for person, words in (
            (SAM, "At Monday, 23 November 2026 at 16:00, then."),
            (NOOR, "At maandag 23 november 2026 om 16:00, then."),
            (MEI, "At Monday, 23 November 2026 at 23:00, then."),
        ):
            one = await in_the_group(page, person)
            await expect(one.locator(".bot .text")).to_have_text(words)

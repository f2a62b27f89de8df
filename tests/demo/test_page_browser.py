"""The demo page in a real browser: keyboard, focus, narrow screens, colours, and hostile words."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from playwright.async_api import ConsoleMessage, Locator, Page, async_playwright, expect

from tests.demo.served import HOME, MEI, NOOR, SAM, Served, served

pytestmark = [pytest.mark.asyncio, pytest.mark.slow]

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"]
FOCUSED = "document.activeElement.textContent.trim()"
NOT_AA = """
(selectors) => {
  const rgb = (text) => [...text.match(/[\\d.]+/g).map(Number), 1].slice(0, 4);
  const over = (top, under) => top.slice(0, 3).map((v, i) => v * top[3] + under[i] * (1 - top[3])).concat(1);
  const behind = (e) => {
    const own = rgb(getComputedStyle(e).backgroundColor);
    return own[3] === 1 ? own : e.parentElement ? over(own, behind(e.parentElement)) : [255, 255, 255, 1];
  };
  const light = (c) => [0.2126, 0.7152, 0.0722].reduce((sum, part, i) => {
    const v = c[i] / 255;
    return sum + part * (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  }, 0);
  return selectors.flatMap((selector) => {
    const shown = (e) => e.offsetWidth && e.textContent.trim();
    const found = [...document.querySelectorAll(selector)].filter(shown);
    if (!found.length) return [`${selector}: not there`];
    return found.flatMap((e) => {
      const back = behind(e);
      const [a, b] = [light(over(rgb(getComputedStyle(e).color), back)), light(back)].sort((x, y) => y - x);
      const ratio = (a + 0.05) / (b + 0.05);
      return ratio < 4.5 ? [`${selector}: ${ratio.toFixed(2)}`] : [];
    });
  });
}
"""
"""Texts whose contrast is below 4.5:1 (WCAG 2.2, 1.4.3, level AA)."""

COLOURED = [
    ".notice", ".badge", ".now", ".next", ".moves button", ".title", ".about", ".views button", ".key",
    ".own .text", ".bot .text", ".command", ".own .meta", ".bot .meta",
    ".note .text", ".who", ".edited", ".round.slash", ".empty", ".start", "#said",
]  # fmt: skip


@asynccontextmanager
async def opened(
    width: int = 1280, height: int = 860, locale: str = "en-GB"
) -> AsyncIterator[tuple[Page, Served]]:
    """The page, and the demo behind it. Fails on any error or refused load that the browser reports."""
    chromium = shutil.which("chromium")
    assert chromium, "needs Chromium"
    troubles: list[str] = []

    def note(line: ConsoleMessage) -> None:
        if line.type == "error" and "409" not in line.text:  # 409: what the demo politely refuses
            troubles.append(line.text)

    async with served() as demo, async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        context = await browser.new_context(viewport={"width": width, "height": height}, locale=locale)
        await context.grant_permissions(["clipboard-read", "clipboard-write"])
        page = await context.new_page()
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on("console", note)
        await page.goto(demo.server.address)
        await expect(page.locator(".phone")).to_have_count(3)
        yield page, demo
        await browser.close()
    assert troubles == []


def phone(page: Page, id: int) -> Locator:
    return page.locator(f"#phone{id}")


async def in_the_group(page: Page, id: int) -> Locator:
    """Somebody's phone, looking at the group."""
    await phone(page, id).locator(".views").get_by_role("button", name="Home").press("Enter")
    return phone(page, id)


async def scroll_width(page: Page) -> Any:
    return await page.evaluate("document.documentElement.scrollWidth")


async def test_the_whole_conversation_by_keyboard_and_the_focus_stays_where_one_is() -> None:
    async with opened() as (page, _):
        sam = phone(page, SAM)
        await sam.get_by_role("button", name="Start").focus()
        await page.keyboard.press("Enter")
        first = sam.get_by_role("button", name="Something with someone")
        await expect(first).to_be_visible()
        while await page.evaluate(FOCUSED) != "Something with someone":
            await page.keyboard.press("Tab")
        await page.keyboard.press("Enter")

        # The pressed button is gone: the focus is on the first button of the message that it edited.
        tick = sam.get_by_role("button", name="Sleep")
        await expect(tick).to_be_focused()
        described = await tick.get_attribute("aria-describedby")
        await expect(page.locator(f"#{described}")).to_contain_text("What helps you?")

        # A tick changes its own button, and leaves the focus on it.
        await page.keyboard.press("Tab")
        await page.keyboard.press("Space")
        await expect(sam.get_by_role("button", name="☑ Talk")).to_be_focused()
        await page.keyboard.press("Space")
        await expect(sam.get_by_role("button", name="☐ Talk")).to_be_focused()

        # The message loses its buttons: the focus goes on to the next question.
        for _ in range(3):
            await page.keyboard.press("Tab")
        await expect(sam.get_by_role("button", name="Done")).to_be_focused()
        await page.keyboard.press("Enter")
        await expect(sam.get_by_role("button", name="No, that's it")).to_be_focused()
        await expect(sam.get_by_role("log")).to_contain_text("edited")

        # The message vanishes: the focus stays among the messages.
        await page.keyboard.press("Enter")
        await expect(sam.get_by_text("Anything else?")).to_have_count(0)
        assert await page.evaluate("!!document.activeElement.closest('.message')")

        await expect(page.locator("#next")).to_contain_text("next nudge:")
        await page.get_by_role("button", name="To the next nudge").press("Enter")
        await expect(sam.get_by_text("How did it go?")).to_be_visible()
        await expect(page.get_by_role("button", name="To the next nudge")).to_be_focused()
        await sam.get_by_role("button", name="Fine").press("Enter")
        await expect(sam.locator(".toast")).to_have_text("Noted.")


async def test_writing_commands_editing_and_replying_by_keyboard() -> None:
    async with opened() as (page, demo):
        noor = phone(page, NOOR)
        await noor.get_by_role("button", name="Start").press("Enter")
        box = noor.get_by_role("textbox", name="Message")
        await box.focus()
        await page.keyboard.type("a line")
        await page.keyboard.press("Shift+Enter")
        await page.keyboard.type("and one more")
        await demo.post("say", person=NOOR, chat=NOOR, text="meanwhile")
        await expect(noor.get_by_text("meanwhile, number 2")).to_be_visible()
        await expect(box).to_have_value("a line\nand one more")
        await expect(box).to_be_focused()
        await page.keyboard.press("Enter")
        await expect(noor.get_by_text("and one more, number 3")).to_be_visible()
        await expect(box).to_be_focused()

        await page.keyboard.type("/")
        await expect(noor.get_by_role("button", name="/help what this is")).to_be_visible()
        await page.keyboard.press("Escape")
        await expect(noor.locator(".commands")).to_be_hidden()
        await box.fill("/h")
        await expect(noor.locator(".commands button")).to_have_count(1)
        await page.keyboard.press("ArrowDown")
        await page.keyboard.press("Enter")
        await expect(noor.get_by_text("/help, number 4")).to_be_visible()
        await expect(box).to_be_focused()

        await noor.get_by_role("button", name="Edit your message: meanwhile").press("Enter")
        await expect(box).to_have_value("meanwhile")
        await box.fill("in the meantime")
        await page.keyboard.press("Enter")
        await expect(noor.get_by_text("You changed it.")).to_be_visible()
        await expect(noor.locator(".own .text", has_text="in the meantime")).to_be_visible()

        await box.fill("/keys")
        await page.keyboard.press("Enter")
        await noor.get_by_role("button", name="Tea").press("Enter")
        await expect(noor.get_by_text("Tea, number 6")).to_be_visible()
        await expect(noor.locator(".reply-keyboard")).to_be_hidden()

        home = await in_the_group(page, SAM)
        await home.locator(".start").press("Enter")
        await home.get_by_role("textbox").fill("/hello")
        await page.keyboard.press("Enter")
        await expect(home.get_by_text("/hello, number 8")).to_be_visible()
        theirs = await in_the_group(page, NOOR)
        await theirs.get_by_role("button", name="Reply to: /hello, number").press("Enter")
        await page.keyboard.type("to you")
        await page.keyboard.press("Enter")
        for one in (home, theirs):
            await expect(one.get_by_text("to you, number 9")).to_be_visible()


async def test_a_location_is_sent_from_the_settings_of_a_phone() -> None:
    async with opened() as (page, _):
        noor = phone(page, NOOR)
        place = noor.get_by_label("Send a location")
        await noor.get_by_label("Settings of this phone").click()
        await expect(place).to_be_hidden()  # nothing was begun with the bot yet
        await page.keyboard.press("Escape")
        await noor.get_by_role("button", name="Start").press("Enter")
        await expect(noor.get_by_text("What brings you here?")).to_be_visible()
        await noor.get_by_label("Settings of this phone").click()
        await place.select_option("Bali")
        await expect(noor.get_by_text("A location", exact=True)).to_be_visible()
        await expect(place).to_be_hidden()
        await expect(noor.get_by_label("Settings of this phone")).to_be_focused()


async def test_words_are_shown_as_words_and_links_and_copies_work() -> None:
    async with opened() as (page, demo):
        sam = phone(page, SAM)
        nasty = "<img src=x onerror=alert(1)><script>alert(2)</script> & <b>{0}</b>"
        await demo.post("say", person=SAM, chat=SAM, text=nasty)
        await expect(sam.locator(".own .text")).to_have_text(nasty)
        await expect(sam.locator(".text img, .text script, .own b")).to_have_count(0)
        await demo.post("say", person=SAM, chat=SAM, text="/links")
        link = sam.locator(".text a")
        await expect(link).to_have_attribute("rel", "noopener noreferrer")
        await expect(sam.get_by_role("link", name="A website (opens a website)")).to_have_attribute(
            "href", "https://example.org/"
        )
        await sam.get_by_role("button", name="Copy the sentence (copy)").press("Enter")
        assert await page.evaluate("navigator.clipboard.readText()") == "I was wrong."
        await expect(sam.locator(".toast")).to_contain_text("Copied: I was wrong.")
        await sam.get_by_role("button", name="Hidden text, press to show").press("Enter")
        await expect(sam.locator(".spoiler.shown")).to_have_text("hidden")
        await expect(sam.locator(".bot .text .command")).to_have_text(["/help"])  # not the one in code
        await sam.locator(".bot .command").press("Enter")
        await expect(sam.get_by_text("/help, number 3")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_texts_have_enough_contrast(scheme: Any) -> None:
    async with opened() as (page, demo):
        await page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        await demo.post("start", person=SAM)
        await phone(page, SAM).get_by_role("button", name="Something with someone").click()
        await expect(page.locator(".edited")).to_have_text("edited")
        await demo.post("group", person=SAM, chat=HOME, on=True)
        await demo.post("say", person=NOOR, chat=HOME, text="/hello")
        await expect((await in_the_group(page, MEI)).locator(".message")).to_have_count(3)
        await page.get_by_role("button", name="To the next nudge").click()
        await expect(page.locator("#said.wrong")).to_contain_text("no nudge")
        assert await page.evaluate(NOT_AA, COLOURED) == []


async def test_a_narrow_screen_shows_one_phone_at_a_time_without_scrolling_sideways() -> None:
    async with opened(390, 844, "nl-NL") as (page, demo):
        await expect(page.get_by_text("Dit is een demo.")).to_be_visible()
        await expect(page.locator("html")).to_have_attribute("lang", "nl")
        await expect(page.locator(".phone:visible")).to_have_count(1)
        await demo.post("say", person=NOOR, chat=NOOR, text="x" * 300 + " " + "long words " * 60)
        tabs = page.get_by_role("navigation", name="Telefoons")
        await tabs.get_by_role("button", name="Noor (nieuw bericht)").press("Enter")
        await expect(phone(page, NOOR)).to_be_visible()
        await expect(phone(page, SAM)).to_be_hidden()
        await expect(tabs.get_by_role("button", name="Noor")).to_have_attribute("aria-current", "true")
        assert await scroll_width(page) == 390
        await phone(page, NOOR).locator(".slash").click()
        await phone(page, NOOR).get_by_role("button", name="/help").focus()
        assert await scroll_width(page) == 390
        await page.set_viewport_size({"width": 320, "height": 568})
        assert await scroll_width(page) == 320


async def test_starting_over_asks_first_and_language_and_colours_are_kept() -> None:
    async with opened() as (page, demo):
        sam = phone(page, SAM)
        await demo.post("start", person=SAM)
        await expect(sam.locator(".message")).to_have_count(2)
        await page.get_by_role("button", name="Restart bot").press("Enter")
        await expect(page.get_by_text("stopped and started again")).to_be_visible()
        await page.get_by_role("button", name="Start over").press("Enter")
        await page.keyboard.press("Escape")
        await expect(sam.locator(".message")).to_have_count(2)
        await page.get_by_role("button", name="Start over").press("Enter")
        await page.get_by_role("button", name="Wipe and start over").press("Enter")
        await expect(sam.locator(".message")).to_have_count(0)
        await expect(sam.get_by_role("button", name="Start")).to_be_visible()
        await page.get_by_label("Language of this page").select_option("nl")
        await page.get_by_label("Kleuren").select_option("dark")
        await page.reload()
        await expect(page.get_by_role("region", name="Telefoon van Sam")).to_be_visible()
        await expect(page.locator("html")).to_have_attribute("data-theme", "dark")

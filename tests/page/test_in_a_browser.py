"""The page in a real browser at 390 pixels: inert, readable, for the keyboard; looked at with axe-core."""

from __future__ import annotations

import asyncio
import re
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Literal

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, async_playwright, expect

from bot.conversations import lock
from bot.conversations.turn import Turn
from bot.demo.launching import fragment
from bot.page.serving import PageServer, listen
from bot.page.site import BESIDE_THE_DEMO, PATH
from tests.browser.pictures import side_by_side
from tests.browser.served import ARGUMENTS
from tests.demo.test_page_browser import NOT_AA
from tests.page.opening import agreement, agrees, launched, live
from tests.page.test_site import XSS
from tests.running import NOOR, SAM, Running

pytestmark = [pytest.mark.asyncio, pytest.mark.slow]

Scheme = Literal["light", "dark"]
NAMES = ["my sister", "Robin", "Anna-Maria van der Berg-Achterhuis", "Tess", "Omar"]
SHOWN = ["h1", "h2", "h3", "header p", "nav a", ".how", ".faint", ".cards p", "summary", ".legend li"]
FOCUSED = "document.activeElement.textContent.trim()"
OUTLINE = "getComputedStyle(document.activeElement).outlineStyle"
WIDE = "document.documentElement.scrollWidth"
SMALL = """
() => [...document.querySelectorAll("a:not(.skip), summary")]
  .filter((e) => e.getBoundingClientRect().height < 44).map((e) => e.textContent)
"""
"""What is too low for a thumb (44 CSS pixels: WCAG 2.2, 2.5.5)."""

RAN = "window.ran"
WATCH = "window.alert = window.confirm = window.prompt = () => { window.ran = true; };"


@dataclass
class Shown:
    """A page that is served, and what the browser complained about or did without being asked."""

    running: Running
    browser: Browser
    address: str
    troubles: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    async def page(self, locale: str = "en-GB", scheme: Scheme = "light", **options: Any) -> Page:
        page = await self.browser.new_page(
            viewport={"width": 390, "height": 844}, locale=locale, color_scheme=scheme, **options
        )
        page.set_default_timeout(8000)
        page.on("pageerror", lambda error: self.troubles.append(str(error)))
        page.on("console", lambda line: self._note(line.text))
        page.on("dialog", lambda dialog: self.troubles.append(dialog.message))
        page.on("request", lambda request: self.asked.append(request.url))
        await page.add_init_script(WATCH)
        return page

    def _note(self, line: str) -> None:
        if "404" not in line:  # the icon, which a browser without our policy asks for
            self.troubles.append(line)

    async def opened(self, person: int, scheme: Scheme = "light", **options: Any) -> Page:
        """What the menu button opens on this person's phone."""
        page = await self.page("nl-NL" if person == NOOR else "en-GB", scheme, **options)
        await page.goto(f"{self.address}#{fragment(launched(self.running, person))}")
        await expect(page.locator("html")).not_to_have_attribute("data-theme", "none")
        await expect(page.locator("#open")).to_have_count(0)
        return page


@asynccontextmanager
async def shown(running: Running) -> AsyncIterator[Shown]:
    chromium = shutil.which("chromium")
    assert chromium, "needs Chromium"
    listening = await listen("127.0.0.1", 0)
    server = PageServer(running.app.page(BESIDE_THE_DEMO))
    address = f"http://127.0.0.1:{listening.getsockname()[1]}{PATH}/"
    async with asyncio.TaskGroup() as group:
        group.create_task(server.run_on(listening))
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
            made = Shown(running, browser, address)
            try:
                yield made
            finally:
                await browser.close()
                server.stop()
    assert made.troubles == []
    elsewhere = [url for url in made.asked if not url.startswith((address, "data:"))]
    assert elsewhere == []


async def arrive(running: Running, person: int, words: list[str], people: int = 5) -> None:
    await agrees(running, person)
    await running.look(person, lambda turn: live(turn, words, people))
    await running.look(person, _agreed)


def _agreed(turn: Turn) -> None:
    said = ["Ik kook op vrijdag" if turn.language == "nl" else "I will cook on Friday"]
    agreement(turn.tx, [turn.person_id], said, "Thuis", group=-person_number(turn))


def person_number(turn: Turn) -> int:
    return turn.chat.address


async def serious(page: Page) -> list[str]:
    """What axe-core finds serious or critical."""
    found = (await Axe().run(page)).response["violations"]
    return [
        f"{v['id']}: {n['target']}"
        for v in found
        for n in v["nodes"]
        if v["impact"] in ("serious", "critical")
    ]


async def readable(page: Page, *, whole: bool) -> None:
    """Nothing is wider than the phone, and every text stands out."""
    assert await page.evaluate(WIDE) == 390
    assert await page.evaluate(NOT_AA, SHOWN if whole else ["h1", "main p"]) == []
    assert await page.evaluate(SMALL) == []
    assert await serious(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("person", [SAM, NOOR])
async def test_full_it_reads_well(running: Running, person: int, scheme: Scheme) -> None:
    await arrive(running, person, NAMES)
    async with shown(running) as site:
        page = await site.opened(person, scheme, bypass_csp=True)  # axe-core is a script
        await expect(page.locator("h2")).to_have_count(5)
        await readable(page, whole=True)
        await page.locator("summary").click()
        await readable(page, whole=True)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("person", [SAM, NOOR])
async def test_empty_locked_hidden_and_refused_it_reads_well(
    running: Running, person: int, scheme: Scheme
) -> None:
    await agrees(running, person)
    async with shown(running) as site:
        await readable(await site.opened(person, scheme, bypass_csp=True), whole=False)
        changes: list[Callable[[Turn], object]] = [
            lambda turn: lock.save(turn, lock.Pin(hash="x")),
            lambda turn: turn.change_chat(hidden_until=turn.now_ms + 1000),
        ]
        for change in changes:
            await running.look(person, change)
            page = await site.opened(person, scheme, bypass_csp=True)
            await expect(page.locator("h2")).to_have_count(0)
            await readable(page, whole=False)
        page = await site.page(scheme=scheme, bypass_csp=True)
        await page.goto(site.address)  # nobody's app
        await expect(page.locator("#outside")).to_be_visible()
        await readable(page, whole=False)


@pytest.mark.parametrize("words", [XSS])
async def test_hostile_words_stay_words(running: Running, words: list[str]) -> None:
    await agrees(running, SAM)

    def within(turn: Turn) -> None:
        for number, each in enumerate(words):
            live(turn, [each])
            agreement(turn.tx, [turn.person_id], [each], each, group=-7 - number)

    await running.look(SAM, within)
    async with shown(running) as site:
        for bypass in (False, True):  # the policy holds, and without it the markup does
            page = await site.opened(SAM, bypass_csp=bypass)
            await expect(page.locator("body")).to_contain_text("<img src=x onerror=alert(1)>")
            for tag in ("script", "iframe", "img", "form", "base", "style", "input", "template"):
                await expect(page.locator(tag)).to_have_count(0)
            await page.keyboard.press("Tab")
            await page.locator("summary").first.click()
            assert await page.evaluate(RAN) is None
            assert await page.evaluate(WIDE) == 390


async def test_a_script_in_the_page_would_not_run(running: Running) -> None:
    """The policy by itself: markup that should never be there does nothing, and the browser says so."""
    await agrees(running, SAM)
    async with shown(running) as site:
        page = await site.opened(SAM)
        await page.evaluate(
            "() => { const s = document.createElement('script'); s.textContent = 'window.ran = true';"
            " document.body.append(s); document.body.setAttribute('onclick', 'window.ran = true');"
            " document.body.click(); }"
        )
        assert await page.evaluate(RAN) is None
        assert len(site.troubles) == 2 and all("Content Security Policy" in line for line in site.troubles)
        site.troubles.clear()


async def test_by_keyboard(running: Running) -> None:
    await arrive(running, SAM, NAMES)
    async with shown(running) as site:
        page = await site.opened(SAM)
        seen = []
        for _ in range(7):
            await page.keyboard.press("Tab")
            seen.append(await page.evaluate(FOCUSED))
            assert await page.evaluate(OUTLINE) == "solid", "the focus is seen"
        assert seen == [
            "To the overview", "Your people", "Two lines", "Your steps", "Agreements", "What is coming",
            "In words",
        ]  # fmt: skip
        await page.keyboard.press("Enter")
        await expect(page.locator("details")).to_have_attribute("open", "")
        await page.keyboard.press("Home")
        await page.locator(".skip").focus()
        await page.keyboard.press("Enter")
        await expect(page.locator("main")).to_be_focused()
        for landmark in ("banner", "navigation", "main"):
            await expect(page.get_by_role(landmark)).to_have_count(1)
        await expect(page.get_by_role("img")).to_have_count(2)
        for drawing in await page.get_by_role("img").all():
            await expect(drawing).to_have_accessible_description(re.compile(r"\w{3}.*\."))


async def test_nothing_signed_stays_in_the_address(running: Running) -> None:
    await agrees(running, SAM)
    async with shown(running) as site:
        page = await site.opened(SAM)
        assert page.url == site.address
        assert not any("hash" in url or "tgWebApp" in url.split("#")[0] for url in site.asked)
        await page.go_back()
        assert "tgWebApp" not in page.url


async def test_a_page_behind_a_pin_goes_by_itself(running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.page.site.OPEN_FOR", timedelta(seconds=1))
    await arrive(running, SAM, NAMES)
    await running.look(SAM, lambda turn: lock.save(turn, lock.Pin(hash="x")))
    await running.look(SAM, lock.stay_open)
    async with shown(running) as site:
        page = await site.opened(SAM)
        await expect(page.locator("body")).to_contain_text("closed by itself")
        await expect(page.locator("body")).not_to_contain_text("Robin")


async def test_pictures_for_the_readme(running: Running) -> None:
    await arrive(running, SAM, NAMES)
    async with shown(running) as site:
        parts = []
        for scheme in ("light", "dark"):
            page = await site.opened(SAM, "dark" if scheme == "dark" else "light")
            await page.set_viewport_size({"width": 390, "height": 980})
            if scheme == "dark":
                await page.locator("#h-lines").scroll_into_view_if_needed()
                await page.evaluate("document.querySelector('#h-lines').scrollIntoView()")
            parts.append(await page.screenshot(animations="disabled", caret="hide"))
        await side_by_side(site.browser, "page.png", *parts)

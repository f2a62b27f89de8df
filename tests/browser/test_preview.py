"""The page for reviewers in a browser, opened as the file it is."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, async_playwright, expect

from bot.content import content_dir
from bot.preview.page import write
from tests.browser.served import ARGUMENTS

pytestmark = [pytest.mark.asyncio, pytest.mark.slow]


@pytest_asyncio.fixture
async def browser() -> AsyncIterator[Browser]:
    chromium = shutil.which("chromium")
    assert chromium, "needs Chromium"
    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        yield started
        await started.close()


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("preview") / "preview.html"
    write(content_dir(), path)
    return path


async def opened(browser: Browser, file: Path, width: int, locale: str, *, scripts: bool = True) -> Page:
    page = await browser.new_page(
        viewport={"width": width, "height": 860}, locale=locale, java_script_enabled=scripts
    )
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    page.on("console", lambda line: pytest.fail(line.text))
    page.on("request", lambda request: pytest.fail(request.url) if request.url != file.as_uri() else None)
    await page.goto(file.as_uri())
    return page


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize(("locale", "language", "other"), [("nl-NL", "nl", "en"), ("en-GB", "en", "nl")])
async def test_it_fits_switches_and_searches(
    browser: Browser, file: Path, width: int, locale: str, language: str, other: str
) -> None:
    page = await opened(browser, file, width, locale)
    for shown in (language, other):
        await page.locator(f".languages a[hreflang={shown}]").click()
        await expect(page.locator(f"main#{shown}")).to_be_visible()
        await expect(page.locator("main:visible")).to_have_count(1)
        assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        wide = "nodes => nodes.filter(n => n.scrollWidth > n.clientWidth + 1).map(n => n.textContent)"
        assert (
            await page.locator(f"main#{shown} :is(.bubble, .key, figure, td, .node)").evaluate_all(wide) == []
        )
    cards = page.locator(f"main#{other} .card:visible")
    everything = await cards.count()
    await page.get_by_role("searchbox").fill("gate/closed")
    await expect(cards).to_have_count(0)
    await page.get_by_role("searchbox").fill("repair_step/")
    found = await cards.count()
    assert 0 < found < everything
    await page.get_by_role("searchbox").fill("")
    await expect(cards).to_have_count(everything)
    await page.close()


async def test_a_link_with_a_language_opens_it_there(browser: Browser, file: Path) -> None:
    page = await opened(browser, file, 1280, "en-GB")
    await page.goto(f"{file.as_uri()}#nl-repair_step")
    await expect(page.locator("#nl-repair_step h2")).to_be_in_viewport()
    await expect(page.locator("main#en")).to_be_hidden()
    await page.locator("main#nl .to a[href='#nl-calm']").first.click()
    await expect(page.locator("#nl-calm h2")).to_be_in_viewport()
    await page.close()


async def test_it_can_be_read_without_scripts(browser: Browser, file: Path) -> None:
    page = await opened(browser, file, 390, "nl-NL", scripts=False)
    await expect(page.locator("main:visible")).to_have_count(2)
    await expect(page.get_by_role("searchbox")).to_be_hidden()
    await expect(page.locator("#en-calm-breathe .bubble").first).to_be_visible()
    await page.close()

"""The demo as `make demo` starts it, a process of its own, and browsers that look at it."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from playwright.async_api import Browser, ConsoleMessage, Page, async_playwright, expect

ROOT = Path(__file__).parents[2]
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
START_SECONDS, STOP_SECONDS = 30, 10
PRESS_MS = 8000


@dataclass
class Shown:
    """A running demo, and what the browsers that show it complained about."""

    address: str
    browser: Browser
    troubles: list[str] = field(default_factory=list)

    async def on_a_phone(self, locale: str) -> Page:
        """The page on a screen of 390 × 844, touched instead of clicked."""
        return await self._opened(
            await self.browser.new_page(
                viewport={"width": 390, "height": 844}, locale=locale, has_touch=True, is_mobile=True
            )
        )

    async def on_a_desk(self, locale: str) -> Page:
        """The page on a screen that shows all three phones beside each other."""
        return await self._opened(
            await self.browser.new_page(viewport={"width": 1280, "height": 860}, locale=locale)
        )

    async def _opened(self, page: Page) -> Page:
        page.set_default_timeout(PRESS_MS)
        page.on("pageerror", lambda error: self.troubles.append(str(error)))
        page.on("console", self._note)
        await page.goto(self.address)
        await expect(page.locator(".phone")).to_have_count(3)
        return page

    def _note(self, line: ConsoleMessage) -> None:
        if line.type in ("error", "warning"):
            self.troubles.append(line.text)


@asynccontextmanager
async def shown_demo(folder: Path, *, limited: bool = True) -> AsyncIterator[Shown]:
    """Starts the demo and a browser. Not ``limited``: people may press and type faster than anybody can, and
    are answered as fast. Fails on errors in the browser, on anything the demo wrote to its
    standard error, when it doesn't end by itself on SIGTERM, and when it leaves something behind."""
    chromium = shutil.which("chromium")
    assert chromium, "needs Chromium"
    errors, temporary = folder / "stderr.txt", folder / "tmp"
    temporary.mkdir()
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(temporary)}
    if not limited:
        environment["BOT_SEND_LIMITS"] = "none"
    with errors.open("wb") as stderr:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "demo", "--port", "0",
            cwd=folder, env=environment, stdout=asyncio.subprocess.PIPE, stderr=stderr,
        )  # fmt: skip
    assert process.stdout is not None
    try:
        async with asyncio.timeout(START_SECONDS):
            line = (await process.stdout.readline()).decode()
        found = re.search(r"http://127\.0\.0\.1:\d+/", line)
        assert found, f"no address: {line!r} {errors.read_text()}"
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
            shown = Shown(found[0], browser)
            yield shown
            await browser.close()
        assert shown.troubles == []
        process.terminate()
        async with asyncio.timeout(STOP_SECONDS):
            await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()
    assert process.returncode == 0
    assert errors.read_text() == ""
    assert list(temporary.iterdir()) == []

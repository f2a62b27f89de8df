"""The screenshots of the README. Written only when they are missing or HECHT_SCREENSHOTS=1 asks for new
ones, so that a test run leaves the working tree as it was."""

from __future__ import annotations

import base64
import os

from playwright.async_api import Browser, Locator, Page

from tests.browser.served import ROOT

FOLDER = ROOT / "docs" / "images"
LARGEST = 300_000
"""Bytes."""


SIDE_BY_SIDE = """
<!doctype html>
<style>
  body {{ margin: 0; padding: 24px; display: flex; align-items: start; gap: 24px; width: max-content; }}
  html {{ background: #edf0ec; }}
  img {{ display: block; border-radius: 20px; }}
</style>
{}
"""
"""A page with pictures beside each other, on the ground of the demo page (``--page`` in its style.css)."""


async def picture(page: Page, name: str) -> None:
    """Take the picture ``docs/images/{name}`` of what the page shows now."""
    file = FOLDER / name
    if _wanted(name):
        await page.screenshot(path=file, animations="disabled", caret="hide")
    assert file.stat().st_size < LARGEST


async def part(of: Locator) -> bytes:
    """A picture of one part of a page, to be put beside others."""
    return await of.screenshot(animations="disabled", caret="hide")


async def side_by_side(browser: Browser, name: str, *parts: bytes) -> None:
    """Put pictures beside each other into ``docs/images/{name}``."""
    file = FOLDER / name
    if _wanted(name):
        images = (f'<img src="data:image/png;base64,{base64.b64encode(each).decode()}">' for each in parts)
        page = await browser.new_page()
        await page.set_content(SIDE_BY_SIDE.format("".join(images)))
        await page.locator("body").screenshot(path=file)
        await page.close()
    assert file.stat().st_size < LARGEST


def _wanted(name: str) -> bool:
    FOLDER.mkdir(exist_ok=True)
    return os.environ.get("HECHT_SCREENSHOTS") == "1" or not (FOLDER / name).exists()

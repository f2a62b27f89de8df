"""The screenshots of the README. Written only when they are missing or HECHT_SCREENSHOTS=1 asks for new
ones, so that a test run leaves the working tree as it was."""

from __future__ import annotations

import os

from playwright.async_api import Page

from tests.browser.served import ROOT

FOLDER = ROOT / "docs" / "images"
LARGEST = 300_000
"""Bytes."""


async def picture(page: Page, name: str) -> None:
    """Take the picture ``docs/images/{name}`` of what the page shows now."""
    file = FOLDER / name
    if os.environ.get("HECHT_SCREENSHOTS") == "1" or not file.exists():
        FOLDER.mkdir(exist_ok=True)
        await page.screenshot(path=file, animations="disabled", caret="hide")
    assert file.stat().st_size < LARGEST

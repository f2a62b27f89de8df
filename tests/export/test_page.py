"""The page to read: complete, inert, in both languages, and as plain for hostile words as for others."""

from __future__ import annotations

import base64
import hashlib
import re
import shutil
from html.parser import HTMLParser
from pathlib import Path

import pytest

from bot.conversations.export.document import Document
from bot.conversations.export.page import page
from tests.export.test_importing import HOSTILE, out
from tests.running import world

pytestmark = pytest.mark.asyncio

ALLOWED = {
    "html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "p", "section", "article", "dl", "dt",
    "dd", "time", "small", "bdi", "b", "i", "u", "s", "code", "pre", "blockquote",
}  # fmt: skip
ATTRIBUTES = {"lang", "charset", "name", "content", "http-equiv", "dir", "datetime"}


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.text += data


def parsed(html: str) -> Tags:
    tags = Tags()
    tags.feed(html)
    return tags


def in_dutch(document: Document) -> Document:
    return document.model_copy(update={"chat": document.chat.model_copy(update={"language": "nl"})})


@pytest.mark.parametrize("words", HOSTILE)
async def test_whatever_somebody_typed_it_is_text(tmp_path: Path, words: str) -> None:
    html = page(world().content, await out(tmp_path, [words]), zone="UTC")
    found = parsed(html)
    assert found.tags <= ALLOWED
    assert found.attributes <= ATTRIBUTES
    assert not re.search("[\x00-\x08\x0e-\x1f\u202a-\u202e]", html)


async def test_every_word_of_theirs_is_on_it(tmp_path: Path) -> None:
    words = [f"canary<{number}>&" for number in range(30)]
    document = await out(tmp_path, words)
    text = parsed(page(world().content, document, zone="UTC")).text
    there = [word for word in words if word in document.to_json()]
    assert len(there) >= 8
    assert [word for word in words if word in text] == there


async def test_it_loads_nothing_and_allows_only_its_own_style(tmp_path: Path) -> None:
    html = page(world().content, await out(tmp_path, ["words"]), zone="UTC")
    css = html.partition("<style>")[2].partition("</style>")[0]
    digest = base64.b64encode(hashlib.sha256(css.encode()).digest()).decode()
    policy = re.findall(r'Content-Security-Policy" content="([^"]+)"', html)
    assert [rule.replace("&#39;", "'") for rule in policy] == [
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    ]
    assert "url(" not in css
    assert "http" not in html.replace("http-equiv", "")


async def test_what_was_asked_stands_beside_what_was_answered(tmp_path: Path) -> None:
    document = await out(tmp_path, ["canary words"])
    english = page(world().content, document, zone="UTC")
    dutch = page(world().content, in_dutch(document), zone="UTC")
    assert '<html lang="en">' in english
    assert '<html lang="nl">' in dutch
    for language, html in (("en", english), ("nl", dutch)):
        asked = world().content.messages.plain(language, "gate-safety", who="").partition("\n")[0]
        assert asked in parsed(html).text
        ticked = world().content.messages.plain(language, "gate-safety", "hurt-said")
        assert ticked.lower() in parsed(html).text.lower()
    assert "A conversation that no longer exists" in english
    assert "Monday 23 November 2026" in english
    assert "maandag 23 november 2026" in dutch


@pytest.mark.slow
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_a_narrow_phone_shows_it_whole(tmp_path: Path, scheme: str) -> None:
    from playwright.async_api import async_playwright

    from tests.demo.test_page_browser import ARGUMENTS, NOT_AA

    chromium = shutil.which("chromium")
    assert chromium, "needs Chromium"
    document = await out(tmp_path / "data", [*HOSTILE, "a" * 300, "words that are canary"])
    file = tmp_path / "export.html"
    file.write_text(page(world().content, document, zone="UTC"), encoding="utf-8")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        shown = await browser.new_page(viewport={"width": 390, "height": 800})
        troubles: list[str] = []
        shown.on("console", lambda message: troubles.append(message.text))
        await shown.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        await shown.goto(file.as_uri())
        width = await shown.evaluate("document.documentElement.scrollWidth")
        low = await shown.evaluate(NOT_AA, ["h1", "h2", "h3", "dt", "dd", "time", "small"])
        styled = await shown.evaluate("getComputedStyle(document.querySelector('article')).borderRadius")
        await shown.screenshot(path=tmp_path / f"{scheme}.png", full_page=True)
        await browser.close()
    assert width == 390
    assert low == []
    assert styled == "12px"
    assert troubles == []

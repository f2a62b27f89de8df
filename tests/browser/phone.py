"""One phone on the demo page, used as a person uses it: look at the newest message, tap, type."""

from __future__ import annotations

import re
from functools import cache

from playwright.async_api import Locator, Page, expect

from bot.content import Messages, content_dir
from bot.content.lengths import visible

THUMB = """
(keys) => keys.flatMap((key) => {
  const box = key.getBoundingClientRect();
  const wrong = [
    [box.left < 0 || box.right > innerWidth, "is outside the screen"],
    [key.scrollWidth > key.clientWidth || key.scrollHeight > key.clientHeight, "is cut off"],
    [key.offsetHeight < 44, "is too low for a thumb"],
    [key.offsetHeight > 60, "takes three lines"],
  ];
  return wrong.filter(([is]) => is).map(([, what]) => `${key.textContent} ${what}`);
})
"""
"""What is wrong with buttons (44 CSS pixels: WCAG 2.2, 2.5.5)."""


@cache
def messages() -> Messages:
    return Messages(content_dir() / "locales")


def words(language: str, message: str, attribute: str | None = None, /, **values: object) -> str:
    """What a text of the content looks like on a screen."""
    return visible(messages().plain(language, message, attribute, **values))


class Phone:
    """Someone's phone. Cards and buttons are named by their ids in the content; what is looked for on the
    screen is their text."""

    def __init__(self, page: Page, chat: int, language: str) -> None:
        self.page, self.language = page, language
        self.root = page.locator(f"#phone{chat}")
        self.tab = page.locator(f"#tabs [data-person='{chat}']")
        self.newest = self.root.locator(".message.bot").last
        """The bot's newest message: where the question is."""
        self.text = self.newest.locator(".text")

    def says(self, message: str, attribute: str | None = None, /, **values: object) -> str:
        return words(self.language, message, attribute, **values)

    def button(self, label: str) -> Locator:
        """A button of the newest message, ticked or not, its name isolated from the text around it or not."""
        isolate = "[\u2066-\u2069]?"
        return self.newest.locator(
            ".key", has_text=re.compile(rf"^(✓ )?{isolate}{re.escape(label)}{isolate}$")
        )

    async def sees(self, message: str, /, **values: object) -> None:
        """The newest message shows that card, and every button under it can be read and hit."""
        await self.reads(self.says(message, **values))

    async def reads(self, *texts: str) -> None:
        """The newest message has these words, and every button under it can be read and hit."""
        for text in texts:
            await expect(self.text).to_contain_text(text)
        wrong = await self.newest.locator(".key").evaluate_all(THUMB)
        assert not wrong, wrong
        assert await self.page.evaluate("document.documentElement.scrollWidth <= innerWidth")

    async def presses(self, message: str, option: str | None = None) -> None:
        """Taps the option of a card, or a button that is a message of its own."""
        await self.taps(self.says(message, option))

    async def taps(self, label: str) -> None:
        await self.button(label).tap()

    async def picks(self, card: str, option: str, /, **values: object) -> None:
        """Sees that card, and taps one of its options."""
        await self.sees(card, **values)
        await self.presses(card, option)

    async def types(self, text: str) -> None:
        """Types and sends a message."""
        await self.root.get_by_role("textbox").fill(text)
        await self.root.locator(".send").tap()
        await expect(self.root.locator(".message.own").last.locator(".text")).to_have_text(text)

    async def moves_the_clock(self, to: str) -> None:
        """``nudge`` | ``hour`` | ``morning``. Returns when the bot has caught up."""
        async with self.page.expect_response("**/api/clock"):
            await self.page.locator(f"[data-clock={to}]").tap()
        await expect(self.page.locator("#said")).not_to_be_empty()

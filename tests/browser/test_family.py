"""A family of three in its own group chat, on the demo page in a real browser, each on a phone of their own:
Sam and Mei in English, Noor in Dutch, and Mei in another time zone.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from bot.content.names import isolated
from tests.browser.phone import Phone
from tests.browser.pictures import part, side_by_side
from tests.browser.served import Shown, shown_demo
from tests.browser.test_main_job import NOOR, SAM

pytestmark = [pytest.mark.asyncio, pytest.mark.slow]

MEI = 103
NAMES = {SAM: "Sam", NOOR: "Noor", MEI: "Mei"}
HELPED = {
    SAM: "Mei cooked on Tuesday, when I came home late.",
    NOOR: "Sam belde, voor die kwam.",
    MEI: "Noor listened for a whole hour.",
}
WEEK = {
    SAM: ("sun", "The evenings were quiet.", "A walk on Sunday."),
    NOOR: ("rain", "Ik sliep slecht & piekerde veel.", ""),
    MEI: ("mixed", "Work was a lot, home was fine.", "An evening without phones."),
}
"""The weather, a sentence, and a wish."""

ANOTHER_ANSWER = 5.5
"""Seconds. Words that come sooner belong to the question before (bot/conversations/texts.py, JUST_ASKED)."""


class Member:
    """One of the family: their private chat with the bot, and the group, on one phone."""

    def __init__(self, page: Page, person: int, language: str, group_language: str) -> None:
        self.page, self.person, self.name = page, person, NAMES[person]
        self.alone = Phone(page, person, language)
        self.group = Phone(page, person, group_language)
        """The same phone when it shows the group, where the bot speaks the group's language."""
        self._chats = self.alone.root.locator(".views button")

    async def looks_at_the_group(self) -> Phone:
        await self._chats.filter(has_text="Home").tap()
        return self.group

    async def looks_at_their_own(self) -> Phone:
        await self._chats.filter(has_text="Hecht").tap()
        return self.alone

    async def takes_part(self) -> None:
        """By the button in the group, which leads to the private chat."""
        group = await self.looks_at_the_group()
        await group.presses("button-take_part")
        alone = self.alone
        await alone.root.locator(".start").tap()
        await alone.picks("welcome-terms", "agree", operator="demo")
        await alone.picks("join-fear", "no")
        await alone.picks("join-charter", "agree")
        await alone.sees("join-name")
        await alone.types(self.name)
        await alone.reads(alone.says("join-joined", name="").split("\n")[-1])

    def has_the_turn(self) -> str:
        """What the group then reads."""
        turn = self.group.says("appreciating-turn", name=isolated(self.name))
        return next(line for line in turn.split("\n") if self.name in line)

    async def replies(self, words: str) -> None:
        """To the bot's newest message in the group."""
        await self.group.newest.locator("[data-tool=reply]").tap()
        await self.group.types(words)

    async def tells_the_week(self) -> None:
        """Alone, until just before it is released."""
        sky, sentence, wish = WEEK[self.person]
        phone = await self.looks_at_their_own()
        await phone.reads(phone.says("asking-ready"))
        await phone.presses("button-open")
        await phone.picks("weather-sky", sky)
        await phone.sees("weather-sentence")
        await phone.types(sentence)
        await phone.sees("weather-wish")
        if wish:
            await asyncio.sleep(ANOTHER_ANSWER)
            await phone.types(wish)
        else:
            await phone.presses("screen-skip")
        await phone.reads(sentence, wish)
        await expect(phone.button(phone.says("weather-show", "release"))).to_be_visible()

    async def releases(self) -> None:
        await self.alone.presses("weather-show", "release")
        await self.alone.sees("weather-released")


async def family(shown: Shown, group_language: str) -> tuple[Member, Member, Member]:
    """Each on a narrow screen of their own that shows the page in their language."""
    clock = await shown.on_a_phone("en-GB")
    await Phone(clock, SAM, "en").moves_the_clock("morning")  # the same story at any hour of the day
    await clock.close()
    speaks = ((SAM, "en"), (NOOR, "nl"), (MEI, "en"))
    locales = {"en": "en-GB", "nl": "nl-NL"}
    members = []
    for person, language in speaks:
        page = await shown.on_a_phone(locales[language])
        await page.emulate_media(color_scheme="light")
        await page.set_viewport_size({"width": 390, "height": 920})
        member = Member(page, person, language, group_language)
        await member.alone.tab.tap()
        await expect(member.alone.root).to_be_visible()
        members.append(member)
    sam, noor, mei = members
    return sam, noor, mei


async def adds_the_bot(member: Member) -> None:
    group = await member.looks_at_the_group()
    await group.root.locator(".start").tap()
    await group.sees("group-introduction")


async def say_what_helped(*members: Member) -> None:
    """One after the other, in the order in which they came in."""
    group = await members[0].looks_at_the_group()
    await group.types("/rituals")
    await group.sees("rituals-first")
    await group.presses("ritual-appreciation")
    await group.presses("button-ritual_begin")
    await expect(group.text).to_contain_text(group.says("appreciating-turn", name="").split("\n")[0])
    said = await group.text.inner_text()
    first = next(at for at, member in enumerate(members) if member.name in said)  # another each week
    for member in members[first:] + members[:first]:
        await (await member.looks_at_the_group()).reads(member.has_the_turn())
        await member.replies(HELPED[member.person])
    await expect(group.root.get_by_text(group.says("appreciating-end").split("\n")[-1])).to_be_visible()


async def begins_the_weather(member: Member) -> None:
    group = await member.looks_at_the_group()
    await group.types("/rituals")
    await group.sees("rituals-list")
    await group.presses("ritual-weather")
    await group.reads(group.says("ritual-weather", "what"))
    await group.presses("button-ritual_begin")


async def test_the_weather_round_of_a_family(tmp_path: Path) -> None:
    """From adding the bot to what stands in the group when all have answered; and two pictures of it."""
    async with shown_demo(tmp_path) as shown:
        members = sam, noor, mei = await family(shown, "en")
        await adds_the_bot(sam)
        for member in members:
            await member.takes_part()
        await say_what_helped(*members)
        await begins_the_weather(sam)
        for member in members:
            await member.tells_the_week()
        await sam.releases()
        await sam.looks_at_the_group()
        await three_phones(shown, "family-weather.png", members)

        await noor.releases()
        await mei.releases()
        for member in members:
            group = await member.looks_at_the_group()
            for other in members:
                _, sentence, wish = WEEK[other.person]
                await group.reads(other.name, sentence, wish)
            await member.page.screenshot(path=tmp_path / f"revealed-{member.name}.png")
        await three_phones(shown, "family-revealed.png", members)


async def test_the_group_speaks_its_own_language(tmp_path: Path) -> None:
    """Dutch in the group of a family whose Dutch phone added the bot, whatever the others' chats speak."""
    async with shown_demo(tmp_path) as shown:
        members = sam, noor, mei = await family(shown, "nl")
        await adds_the_bot(noor)
        for member in (noor, mei):
            await member.takes_part()
        await say_what_helped(noor, mei)
        await begins_the_weather(mei)
        for member in members:
            group = await member.looks_at_the_group()
            await group.reads(group.says("weather_round-begun", until="").split("\n")[2])
            await member.page.screenshot(path=tmp_path / f"begun-{member.name}.png")
        alone = await mei.looks_at_their_own()
        await alone.reads(alone.says("asking-ready"))
        await sam.looks_at_their_own()  # who takes no part is asked nothing
        await expect(sam.alone.root.locator(".start")).to_be_visible()


async def three_phones(shown: Shown, name: str, members: tuple[Member, ...]) -> None:
    await side_by_side(shown.browser, name, *[await part(member.alone.root) for member in members])

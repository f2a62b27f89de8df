"""A client and a professional on two phones of the demo page, in both languages and both ways round: from the
code to what the professional reads, until the client takes it back while it is being read."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from playwright.async_api import expect

from tests.browser.phone import Phone
from tests.browser.pictures import part, side_by_side
from tests.browser.served import shown_demo
from tests.browser.test_main_job import first_minute, phones

pytestmark = [pytest.mark.asyncio, pytest.mark.slow]

NOTE = {"en": "A quiet evening, and I slept.", "nl": "Een rustige avond, en ik sliep."}
LABEL = "K. 12"
UNHURRIED_MS = 15_000
"""A chat gets a message a second, and what answers a press goes first."""


async def test_shared_read_and_taken_back(tmp_path: Path) -> None:
    async with shown_demo(tmp_path, limited=False) as shown:
        noor, sam = await phones(shown)
        await noor.moves_the_clock("morning")  # the same story at any hour of the day
        await asyncio.gather(first_minute(noor), first_minute(sam))
        for client, professional in ((sam, noor), (noor, sam)):
            await comes_in(professional, await makes_a_code(client))
            await keeps_a_note(client)
            await shares(client)
            await looks(professional, client)
            if client is sam:
                await side_by_side(shown.browser, "sharing.png", await part(sam.root), await part(noor.root))
            await client.presses("button-bridge_take")
            await is_emptied(professional, client)
            await reads_the_log(client)


async def makes_a_code(client: Phone) -> str:
    await client.types("/share")
    await client.picks("share_begin-code", "make")
    await client.sees("share_begin-called")
    await client.presses("screen-skip")
    made = client.root.locator(".message.bot", has_text=client.says("share_begin-made").split("\n")[0])
    await expect(made).to_have_count(1, timeout=UNHURRIED_MS)
    return await client.root.locator(".message.bot code").last.inner_text()


async def comes_in(professional: Phone, code: str) -> None:
    """The code is pasted at once: it is no more of the name that was asked before."""
    await professional.types("/clients")
    await professional.presses("button-client_enter")
    await professional.sees("bridge_enter-label")
    await professional.types(LABEL)
    await professional.sees("bridge_enter-code")
    await professional.types(code)
    await professional.sees("bridge_enter-entered")


async def keeps_a_note(client: Phone) -> None:
    await client.types(NOTE[client.language])
    await client.presses("button-keep")


async def shares(client: Phone) -> None:
    """The map and one note; each is seen first as it will be seen there."""
    await client.types("/share")
    await client.reads(client.says("panel-bridges"))
    await client.newest.locator(".key").first.tap()  # called by since when, as no name was given
    await client.presses("button-bridge_items")
    await client.reads(client.says("bridge-never_shared"))
    await client.presses("button-item_map")
    await client.reads(client.says("bridge-preview", item=client.says("bridge-item_map")))
    await client.presses("button-until_weeks")
    await expect(client.button(client.says("button-bridge_take"))).to_be_visible()
    await client.presses("button-bridge_items")
    await client.presses("button-item_note")
    await client.reads(NOTE[client.language].rstrip("."))
    await client.newest.locator(".key").first.tap()
    await client.reads(client.says("bridge-preview", item=client.says("bridge-item_note")))
    await client.presses("button-until_weeks")
    await expect(client.button(client.says("button-bridge_take"))).to_be_visible()


async def looks(professional: Phone, client: Phone) -> None:
    """The client's words, in the professional's language around them; no name that the client gave."""
    await professional.types("/clients")
    await professional.newest.locator(".key", has_text=LABEL).tap()
    await professional.reads(LABEL, NOTE[client.language].rstrip("."), professional.says("clients-not_live"))
    await expect(professional.text).to_contain_text(professional.says("item-tie", "sibling"))


async def is_emptied(professional: Phone, client: Phone) -> None:
    await expect(professional.root).not_to_contain_text(NOTE[client.language].rstrip("."))


async def reads_the_log(client: Phone) -> None:
    await client.types("/share")
    await client.reads(client.says("panel-bridges"))
    await client.newest.locator(".key").first.tap()  # called by since when, as no name was given
    await client.presses("button-bridge_log")
    await client.reads(
        client.says("bridge-log_came"),
        client.says("bridge-log_taken_back", item=client.says("bridge-item_note")),
    )

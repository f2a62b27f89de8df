"""The keypad, on the demo page in a real browser: a PIN is set, the chat is locked, and opened again."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.browser.phone import Phone
from tests.browser.pictures import picture
from tests.browser.served import shown_demo
from tests.browser.test_main_job import agrees, phones

pytestmark = [pytest.mark.asyncio, pytest.mark.slow]

PIN, WRONG = "2580", "1379"


async def test_a_pin_in_both_languages(tmp_path: Path) -> None:
    async with shown_demo(tmp_path, limited=False) as shown:
        for phone in await phones(shown):
            await agrees(phone)
            await phone.types("/settings")
            await phone.presses("button-pin")
            await phone.sees("pin-about")
            await phone.presses("button-pin_set")
            await enters(phone, "pin-new", PIN)
            await enters(phone, "pin-again", PIN)
            await phone.sees("pin-done")
            await phone.presses("button-pin_lock")
            await phone.sees("pin-locked_now")
            await phone.types("/map")
            await enters(phone, "pin-open", WRONG)
            await phone.sees("pin-wrong")
            await picture(phone.page, f"pin-{phone.language}.png")
            await enters(phone, "pin-open", PIN)
            await phone.reads(phone.says("panel-map_empty").split("\n", maxsplit=1)[0])


async def enters(phone: Phone, asks: str, pin: str) -> None:
    """One tap a digit, and as many dots."""
    await phone.sees(asks)
    for count, digit in enumerate(pin, 1):
        await phone.taps(digit)
        await phone.reads(" ".join("●" * count))
    await phone.taps("OK")

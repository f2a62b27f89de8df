"""An operator's questionnaire on the demo page, in a real browser, in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.browser.served import shown_demo
from tests.browser.test_main_job import agrees, phones
from tests.measures.making import FOLDER, measure

pytestmark = [pytest.mark.asyncio, pytest.mark.slow]


async def test_from_the_menu_to_the_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_MEASURES_DIR", str(FOLDER))
    async with shown_demo(tmp_path, limited=False) as shown:
        for phone in await phones(shown):
            texts = measure().texts(phone.language)
            await agrees(phone)
            await phone.types("/all")
            await phone.presses("button-measures")
            await phone.taps(texts.title)
            await phone.reads(texts.introduction, texts.licence)
            await phone.presses("measure-begin")
            await phone.reads(texts.items["talked"])
            await phone.taps(texts.answers["often"][3])
            await phone.reads(texts.items["strained"])
            await phone.taps(texts.answers["often"][1])
            await phone.reads(texts.items["myself"], *texts.answers["felt"])
            await phone.page.screenshot(path=tmp_path / f"asked-{phone.language}.png")
            await phone.taps("3")
            await phone.reads(texts.items["despair"])
            await phone.taps(texts.answers["often"][1])
            await phone.sees("crisis-thinking")
            await phone.page.screenshot(path=tmp_path / f"card-{phone.language}.png")
            await phone.presses("crisis-thinking", "no")
            await phone.reads(texts.bands[2])
            await phone.page.screenshot(path=tmp_path / f"ended-{phone.language}.png")

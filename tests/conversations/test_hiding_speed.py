"""Two hundred messages are gone within five seconds: over real HTTP, with Telegram's limits on both sides."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.app import App, Connections
from bot.clock import FixedClock, to_ms
from bot.config import Settings
from bot.delivery.transport import Transport
from bot.demo.limits import Limits
from bot.demo.telegram import Telegram
from bot.storage import outbox
from bot.storage.outbox_ids import next_outbox_id
from bot.storage.outgoing import Outcome, Outgoing, Rank
from bot.storage.tx import Tx
from tests.botapi.http import bot_api, serve
from tests.botapi.person import Phone
from tests.prepared import prepare
from tests.running import MONDAY, SAM, ZONE, button, world
from tests.storage import rows

pytestmark = [pytest.mark.asyncio, pytest.mark.slow]

EACH = 100
"""Messages of each side."""

WITHIN = 5.0
TOKEN = "1:x"


@asynccontextmanager
async def bot(folder: Path, telegram: Telegram, clock: FixedClock) -> AsyncIterator[App]:
    """The whole bot as it runs anywhere else, its limits on."""
    async with serve(bot_api(telegram, TOKEN)) as url:
        settings = Settings(
            _env_file=None,
            token=SecretStr(TOKEN),
            api_url=url,
            data_dir=folder,
            master_key_file=folder / "master.key",
            timezone=ZONE,
        )
        await prepare(settings.database_path)
        settings.master_key_file.write_text(rows.KEY.hex())
        app = App(settings, world(), Connections(Transport(), Transport()), clock)
        await app.start()
        try:
            yield app
        finally:
            await app.stop()


async def until(holds: object, seconds: float = 60) -> None:
    assert callable(holds)
    async with asyncio.timeout(seconds):
        while not holds():  # noqa: ASYNC110 - what is waited for rings no bell
            await asyncio.sleep(0.01)


def _fill(tx: Tx, ours: list[int], theirs: list[int], now_ms: int) -> None:
    chat = tx.sql.chat_by_lookup(lookup=tx.lookup(SAM))["id"]
    for number in theirs:
        tx.sql.message_insert(chat_id=chat, message_id=number, theirs=1, at=now_ms)
    for number in ours:
        row = Outgoing(next_outbox_id(now_ms), chat, Rank.REPLY, "send", {"text": "words"}, due_at=now_ms)
        outbox.put(tx, row, now_ms)
        outbox.mark_many(tx, [Outcome(row.id, "sent", message_id=number)])


@pytest.mark.parametrize("way", ["command", "button"])
async def test_two_hundred_messages_within_five_seconds(tmp_path: Path, way: str) -> None:
    clock = FixedClock(MONDAY)
    telegram = Telegram(clock, limits=Limits())
    telegram.add_person(SAM, "Sam", language_code="en")
    async with bot(tmp_path, telegram, clock) as app:

        async def settle() -> None:
            await until(lambda: not telegram.updates.pending())
            await app.idle()

        phone = Phone(telegram, SAM, settle)
        await phone.say("/start")
        _, data = button(phone, "c|*|terms|agree")
        await phone.press(data)
        theirs, ours = [], []
        for number in range(EACH):
            theirs.append(phone.telegram.say(SAM, SAM, f"{number}").id)
            telegram.updates.drop()
            ours.append(await _said(telegram, f"answer {number}"))
        await app.store.transact(_fill, ours, theirs, to_ms(clock.now()))
        for words in ("/map", "/steps", "/hulp", "/menu", "/hulp"):  # what may go at once has just gone
            telegram.say(SAM, SAM, words)
        await settle()
        before = len(list(phone.chat.shown()))
        batches: list[list[int]] = []
        telegram.on_call.append(
            lambda method, given, _: batches.append(given["message_ids"]) if "message_ids" in given else None
        )
        began = time.monotonic()
        if way == "command":
            telegram.say(SAM, SAM, "/hide")
        else:
            message, data = button(phone, "m|hide|")
            telegram.press(SAM, message, data)
        harmless = world().content.messages.plain("en", "hiding-harmless")
        await until(lambda: any(m.text == harmless for m in phone.chat.shown()))
        shown = time.monotonic() - began
        await until(lambda: len(list(phone.chat.shown())) <= 2)  # the harmless screen, and /start
        took = time.monotonic() - began
        await app.idle()
    print(f"{way}: {before} messages; the screen after {shown:.2f} s, the last one gone after {took:.2f} s")
    assert before >= 2 * EACH
    assert [m.text for m in phone.chat.shown() if m.sender.is_bot] == [harmless]
    assert telegram.limits is not None
    assert not telegram.limits.violations
    assert took < WITHIN
    assert min(batches[0]) > max(batches[-1])  # what stands on the screen goes first


async def _said(telegram: Telegram, text: str) -> int:
    """A message of the bot's from some time before: it uses up none of what may be sent now."""
    limits, telegram.limits = telegram.limits, None
    _, answer = await telegram.call("sendMessage", {"chat_id": SAM, "text": text})
    telegram.limits = limits
    return int(answer["result"]["message_id"])

"""/export on a phone: both files in the private chat, gone after an hour, never in a group."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest

from bot.conversations.export.reading import read
from tests.botapi.person import Phone
from tests.running import NOOR, SAM, Running, world

pytestmark = pytest.mark.asyncio

HOUR = timedelta(hours=1)


def files(phone: Phone) -> dict[str, str]:
    """Name → text of the files that stand in the chat now."""
    shown = [message.file for message in phone.chat.shown() if message.file]
    return {file.name: file.content.decode() for file in shown}


async def agreed(running: Running, person: int = SAM) -> Phone:
    phone = running.phone(person)
    await phone.start()
    await running.do(phone, "c|*|agree")
    return phone


async def test_two_files_come_and_go_after_an_hour(running: Running) -> None:
    phone = await agreed(running)
    await running.do(phone, "why does nobody call me", "/export")
    assert not files(phone)
    await running.do(phone, "m|export|files")
    given = files(phone)
    assert sorted(given) == ["export.html", "export.json"]
    document = read(given["export.json"].encode())
    assert document.safety is False
    assert "why does nobody call me" in given["export.json"]
    assert "why does nobody call me" in given["export.html"]
    sent = [parameters for method, parameters in running.calls.seen if method == "sendDocument"]
    assert [call["protect_content"] for call in sent] == [False, False]
    await running.advance(HOUR - timedelta(seconds=1))
    assert files(phone)
    await running.advance(timedelta(seconds=1))
    assert not files(phone)


async def test_they_go_after_an_hour_whatever_happens_to_the_bot(running: Running) -> None:
    phone = await agreed(running)
    await running.do(phone, "/export", "m|export|files")
    await running.restart()
    assert files(phone)
    await running.stop()
    running.clock.advance(3 * HOUR)
    await running.start()
    await running.settle()
    assert not files(phone)


async def test_the_outbox_keeps_nothing_of_them(running: Running) -> None:
    phone = await agreed(running)
    await running.do(phone, "/export", "m|export|files")
    with closing(sqlite3.connect(f"file:{running.database}?mode=ro", uri=True)) as database:
        bodies = database.execute("SELECT state, length(body) FROM outbox WHERE method = 'send'").fetchall()
    assert {state for state, _ in bodies} == {"sent"}
    assert {length for _, length in bodies} == {0}


async def test_at_most_three_an_hour(running: Running) -> None:
    phone = await agreed(running)
    for _ in range(3):
        await running.do(phone, "/export", "m|export|files")
    assert len([m for m in phone.chat.shown() if m.file]) == 6
    await running.do(phone, "/export", "m|export|files")
    assert len([m for m in phone.chat.shown() if m.file]) == 6
    assert phone.chat.toast is not None
    assert "three times" in phone.chat.toast["text"]
    await running.advance(HOUR)
    await running.do(phone, "/export", "m|export|files")
    assert len(files(phone)) == 2


async def test_only_one_may_be_on_its_way(running: Running) -> None:
    phone = await agreed(running)
    await running.do(phone, "/export")
    running.telegram.fail_next("sendDocument", 429, "Too Many Requests: retry after 60", {"retry_after": 60})
    number = phone.last().id
    for _ in range(2):
        running.telegram.press(SAM, number, "m|export|files", stale=True)
        while running.telegram.updates.pending():  # noqa: ASYNC110 - the stand-in has no event for it
            await asyncio.sleep(0.001)
    toast = phone.chat.toast
    assert toast is not None
    assert "on their way" in toast["text"]
    assert running.count("outbox WHERE method = 'delete'") == 2
    running.calls.refused.clear()


async def test_a_group_gets_one_line(running: Running) -> None:
    chat = running.telegram.create_group("Home", [SAM, NOOR])
    running.telegram.add_to_group(SAM, chat.id)
    await running.settle()
    running.telegram.say(SAM, chat.id, "/export@hecht_demo_bot")
    await running.settle()
    words = [message.text for message in chat.shown() if message.sender.is_bot]
    assert words[-1] == world().content.messages.plain("en", "group-unknown")
    assert not [message for message in chat.shown() if message.file]


async def test_dutch_and_its_own_command(running: Running) -> None:
    phone = await agreed(running, NOOR)
    await running.do(phone, "/meenemen", "m|export|files")
    assert '<html lang="nl">' in files(phone)["export.html"]
    assert json.loads(files(phone)["export.json"])["chat"]["language"] == "nl"


async def test_they_go_from_the_chat_of_somebody_who_blocked_the_bot_meanwhile(running: Running) -> None:
    phone = await agreed(running)
    await running.do(phone, "/export", "m|export|files")
    running.telegram.block(SAM)
    await running.settle()
    running.telegram.unblock(SAM)
    await running.settle()
    assert files(phone)
    await running.advance(HOUR)
    assert not files(phone)

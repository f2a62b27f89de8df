"""The stand-in over real HTTP: every form of a call that the Bot API takes, and the control routes."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from telegram import Bot

from bot.clock import DemoClock
from bot.demo.telegram import Telegram
from tests.botapi.http import bot_api, serve

ROOT = Path(__file__).parents[2]
BUTTONS = '{"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}'


@pytest.fixture
def telegram() -> Telegram:
    telegram = Telegram(DemoClock())
    telegram.add_person(101, "Anna")
    telegram.start(101)
    return telegram


@pytest_asyncio.fixture
async def client(telegram: Telegram) -> AsyncIterator[aiohttp.ClientSession]:
    async with serve(bot_api(telegram, "1:x")) as url, aiohttp.ClientSession(url) as client:
        yield client


def multipart() -> aiohttp.MultipartWriter:
    body = aiohttp.MultipartWriter("form-data")
    for name, value in (("chat_id", "101"), ("text", "héllo"), ("reply_markup", BUTTONS)):
        body.append(value).set_content_disposition("form-data", name=name)
    return body


@pytest.mark.asyncio
@pytest.mark.parametrize("form", ["query", "form", "multipart", "json"])
async def test_a_call_in_every_form(telegram: Telegram, client: aiohttp.ClientSession, form: str) -> None:
    fields = {"chat_id": "101", "text": "héllo", "reply_markup": BUTTONS}
    typed = {
        "chat_id": 101,
        "text": "héllo",
        "reply_markup": {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]},
    }
    sent: dict[str, dict[str, Any]] = {
        "query": {"params": fields},
        "form": {"data": fields},
        "multipart": {"data": multipart()},
        "json": {"json": typed},
    }
    method = "GET" if form == "query" else "POST"
    async with client.request(method, "/bot1:x/sendMessage", **sent[form]) as response:
        assert response.status == 200
        answer = await response.json()
    assert answer["result"]["text"] == "héllo"
    assert answer["result"]["reply_markup"] == typed["reply_markup"]
    assert telegram.snapshot()["chats"][0]["messages"][-1]["text"] == "héllo"


@pytest.mark.asyncio
async def test_status_codes_are_telegrams(telegram: Telegram, client: aiohttp.ClientSession) -> None:
    async def status(path: str, **fields: str) -> tuple[int, str]:
        async with client.post(path, data=fields) as response:
            return response.status, (await response.json())["description"]

    assert await status("/bot2:y/getMe") == (401, "Unauthorized")
    assert await status("/bot1:x/getMee") == (404, "Not Found: method not found")
    assert await status("/bot1:x/sendMessage", chat_id="7", text="x") == (400, "Bad Request: chat not found")
    bad = await status("/bot1:x/sendMessage", chat_id="101", text="x", reply_markup="{")
    assert bad == (400, "Bad Request: can't parse reply keyboard markup JSON object")
    telegram.block(101)
    blocked = await status("/bot1:x/sendMessage", chat_id="101", text="x")
    assert blocked == (403, "Forbidden: bot was blocked by the user")


@pytest.mark.asyncio
async def test_a_real_bot_over_real_http(telegram: Telegram) -> None:
    async with serve(bot_api(telegram, "1:x")) as url, Bot("1:x", base_url=f"{url}/bot") as bot:
        async with asyncio.TaskGroup() as tasks:
            poll = tasks.create_task(bot.get_updates(offset=2, timeout=20))
            await asyncio.sleep(0.05)
            telegram.say(101, 101, "hello")
        (update,) = poll.result()
        assert update.message is not None and update.message.text == "hello"
        sent = await update.message.reply_text("<b>hi</b>", parse_mode="HTML")
        assert sent.text == "hi" and sent.entities[0].type == "bold"


@pytest.mark.asyncio
async def test_a_server_of_its_own_is_driven_by_its_control_routes() -> None:
    server = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.botapi.http", "--token", "1:z", cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    assert server.stdout is not None
    try:
        url = (await server.stdout.readline()).decode().strip()
        async with aiohttp.ClientSession(url) as client:

            async def control(act: str, **body: Any) -> Any:
                async with client.post(f"/control/{act}", json=body) as response:
                    assert response.status == 200, await response.text()
                    return (await response.json())["result"]

            async def see(what: str) -> Any:
                async with client.get(f"/control/{what}") as response:
                    return await response.json()

            await control("person", id=101, first_name="Anna", language_code="nl")
            await control("start", person=101)
            fields = {"chat_id": "101", "text": "Pick", "reply_markup": BUTTONS}
            async with client.post("/bot1:z/sendMessage", data=fields) as response:
                number = (await response.json())["result"]["message_id"]
            await control("press", person=101, message=number, button="Yes")
            await control("advance", seconds=60)
            await control("fail", method="getMe", code=500, description="Internal Server Error")
            async with client.post("/bot1:z/getMe") as response:
                assert response.status == 500
            async with client.post(
                "/control/press", json={"person": 101, "message": 99, "button": "x"}
            ) as response:
                assert response.status == 422
            assert (await see("snapshot"))["chats"][0]["messages"][1]["text"] == "Pick"
            assert [entry["happening"] for entry in (await see("history"))["101"]] == [
                "sent",
                "sent",
                "pressed",
            ]
            assert await see("pending") == {"updates": 2, "queries": 1, "violations": 0}
    finally:
        server.kill()
        await server.wait()

"""Without a public address the page is off; with one the bot itself serves it, behind its menu button."""

from __future__ import annotations

import asyncio
import logging
import socket
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest

from bot.page import serving
from bot.page.serving import CONNECTIONS
from bot.page.site import LARGEST_BODY
from bot.storage.errors import CannotStart
from tests.page.opening import agrees, launched, live
from tests.running import SAM, Running

pytestmark = pytest.mark.asyncio

URL = "https://hecht.example.org"


def free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        port: int = asked.getsockname()[1]
        return port


def set_up(running: Running, url: str, port: int) -> None:
    running._settings = running._settings.model_copy(
        update={"public_url": url, "listen": f"127.0.0.1:{port}"}
    )


@asynccontextmanager
async def served(folder: Path, url: str = URL) -> AsyncIterator[tuple[Running, httpx.AsyncClient]]:
    running, port = Running(folder), free_port()
    set_up(running, url, port)
    await running.start()
    try:
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False) as http:
            yield running, http
    finally:
        await running.stop()
        running.verify()


async def button(running: Running) -> object:
    """The menu button, once the profile is set."""
    for task in asyncio.all_tasks():
        if task.get_name() == "profile":
            await task
    return running.telegram.menu_button


async def test_off_nothing_listens_and_the_button_is_telegrams_own(running: Running) -> None:
    asked: list[str] = []
    running.telegram.on_call.append(lambda method, *_: asked.append(method))
    assert await button(running) == {"type": "default"}
    assert not any(task.get_name() == "page" for task in asyncio.all_tasks())
    assert "setChatMenuButton" not in asked


@pytest.mark.slow
async def test_off_nothing_of_it_is_loaded() -> None:
    code = "import sys, bot.app; print([m for m in ('starlette', 'uvicorn', 'bot.page') if m in sys.modules])"
    ran = await asyncio.to_thread(
        subprocess.run, [sys.executable, "-c", code], capture_output=True, text=True
    )
    assert ran.stdout.strip() == "[]", ran.stderr


async def test_on_it_is_served_and_the_button_opens_it(tmp_path: Path) -> None:
    async with served(tmp_path) as (running, http):
        shown = {"type": "web_app", "text": "Overview", "web_app": {"url": f"{URL}/page/"}}
        assert await button(running) == shown
        await agrees(running, SAM)
        await running.look(SAM, lambda turn: live(turn, ["canaryofmine"]))
        assert (await http.get("/page/")).status_code == 200
        page = await http.post("/page/", data={"init_data": launched(running, SAM)})
        assert page.status_code == 200 and "canaryofmine" in page.text
        assert "server" not in page.headers
        await running.restart()
        assert await button(running) == shown
        set_up(running, "", free_port())
        await running.restart()
        assert await button(running) == {"type": "commands"}, "off again, it opens the commands"
        with pytest.raises(httpx.ConnectError):
            await http.get("/page/")


async def test_without_https_it_is_served_and_has_no_button(tmp_path: Path) -> None:
    async with served(tmp_path, "http://localhost:1") as (running, http):
        assert (await http.get("/page/")).status_code == 200
        assert await button(running) == {"type": "default"}


async def test_an_address_that_is_taken_is_one_line(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        running = Running(tmp_path)
        set_up(running, URL, other.getsockname()[1])
        with pytest.raises(CannotStart, match=r"^BOT_LISTEN: "):
            await running.start()
    set_up(running, "", 1)
    await running.start()
    await running.stop()


async def test_a_flood_is_bounded_and_nothing_of_it_is_logged(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    async with served(tmp_path) as (_, http):
        port = http.base_url.port or 0
        waiting = [await asyncio.open_connection("127.0.0.1", port) for _ in range(CONNECTIONS)]
        for _, writer in waiting:
            writer.write(b"GET /canary HTTP/1.1\r\n")
        await asyncio.sleep(0.2)
        assert (await http.get("/page/")).status_code == 503
        for _, writer in waiting:
            writer.close()
        await asyncio.sleep(0.2)
        assert (await http.get("/page/")).status_code == 200
        long = {"init_data": "canary" * LARGEST_BODY}
        assert (await http.post("/page/", data=long)).status_code == 401
    told = [record.getMessage() for record in caplog.records if record.name != "httpx"]  # that one is ours
    assert not any("canary" in line or "/page" in line for line in told)


async def test_who_sends_half_a_head_keeps_nobody_out_for_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serving, "HEAD_SECONDS", 0.3)
    async with served(tmp_path) as (_, http):
        port = http.base_url.port or 0
        assert (await http.get("/page/")).status_code == 200
        waiting = [await asyncio.open_connection("127.0.0.1", port) for _ in range(CONNECTIONS)]
        for number, (_, writer) in enumerate(waiting):
            whole = b"GET /page/style.css HTTP/1.1\r\nHost: x\r\n\r\n" if number % 2 else b""
            writer.write(whole + b"GET / HTTP/1.1\r\n")
        await asyncio.sleep(1)
        assert (await http.get("/page/")).status_code == 200
        for _, writer in waiting:
            writer.close()


@pytest.mark.slow
async def test_it_stops_at_once_with_somebody_on_the_line(tmp_path: Path) -> None:
    async with served(tmp_path) as (running, http):
        _, writer = await asyncio.open_connection("127.0.0.1", http.base_url.port)
        writer.write(b"POST /page/ HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n"
                     b"Content-Type: application/x-www-form-urlencoded\r\n\r\n")  # fmt: skip
        await writer.drain()
        async with asyncio.timeout(5):
            await running.restart()
        writer.close()

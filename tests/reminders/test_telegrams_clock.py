"""What the transport notes of Telegram's clock, over real sockets."""

from __future__ import annotations

import asyncio
import json
import time
from datetime import UTC, datetime

import pytest
from telegram import Bot

from bot.app import Connections, answers
from bot.clock import FixedClock, Reading
from bot.delivery.transport import Transport
from bot.demo.telegram import StandInRequest, Telegram
from tests.botapi import server as faults
from tests.botapi.server import TOKEN, Fault, FaultyTelegram
from tests.reminders.host import NOON

pytestmark = pytest.mark.asyncio

ME = json.dumps({"ok": True, "result": {"id": 1, "is_bot": True, "first_name": "Hecht"}}).encode()


def dated(date: str, status: int = 200, body: bytes = ME) -> Fault:
    return Fault(status=status, body=body, headers={"Date": date})


async def _reading(*answered: Fault) -> Reading | None:
    """What is known of the clock after these answers to getMe."""
    async with FaultyTelegram().serve() as server, Transport() as transport:
        bot = Bot(TOKEN, base_url=server.url, request=transport, get_updates_request=transport)
        assert transport.server_time is None
        for fault in answered:
            server.faults["getMe"].append(fault)
            await answers(bot)
        return transport.server_time


async def test_every_answer_shows_its_clock() -> None:
    before = time.monotonic()
    reading = await _reading(dated("Mon, 23 Nov 2026 12:00:00 GMT"))
    assert reading is not None
    assert reading.shown == datetime(2026, 11, 23, 12, tzinfo=UTC)
    assert before <= reading.at <= time.monotonic()
    assert reading.carried_to(reading.at + 90) == datetime(2026, 11, 23, 12, 1, 30, tzinfo=UTC)


async def test_a_refusal_shows_it_too() -> None:
    slow = faults.error(429, "Too Many Requests: retry after 9", retry_after=9).body or b""
    reading = await _reading(dated("Mon, 23 Nov 2026 12:00:00 GMT", 429, slow))
    assert reading is not None
    assert reading.shown == NOON


@pytest.mark.parametrize("status", [200, 502])
async def test_a_proxy_s_clock_is_not_telegrams(status: int) -> None:
    assert await _reading(dated("Mon, 23 Nov 2026 12:00:00 GMT", status, b"<html>proxy</html>")) is None


@pytest.mark.parametrize("date", ["yesterday", "Mon, 99 Nov 2026 12:00:00 GMT", "0", "Mon, 23 Nov"])
async def test_a_date_that_is_none(date: str) -> None:
    assert await _reading(dated(date)) is None


async def test_a_date_without_an_offset_is_utc() -> None:
    reading = await _reading(dated("Mon, 23 Nov 2026 12:00:00 -0000"))
    assert reading is not None
    assert reading.shown == NOON


async def test_a_server_that_shows_none_has_answered_all_the_same() -> None:
    """As the Bot API server does that anybody can run."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s" % (len(ME), ME))
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server, Transport() as transport:
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/bot"
        bot = Bot(TOKEN, base_url=url, request=transport, get_updates_request=transport)
        assert await answers(bot)
        assert transport.server_time is None


async def test_nobody_there_is_no_answer() -> None:
    async with FaultyTelegram().serve() as server, Transport() as transport:
        server.always["getMe"] = faults.DROP_UNREAD
        bot = Bot(TOKEN, base_url=server.url, request=transport, get_updates_request=transport)
        assert not await answers(bot)


async def test_the_newer_of_two_connections_counts() -> None:
    old, new = FixedClock(NOON), FixedClock(NOON)
    polls, calls = StandInRequest(Telegram(old)), StandInRequest(Telegram(new))
    assert Connections(Transport(), Transport()).server_time() is None
    reading = Connections(calls, polls).server_time()
    assert reading is not None
    assert reading.shown == NOON

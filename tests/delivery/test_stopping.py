"""Stopping the whole bot while Telegram, or the disk, is slow."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from pydantic import SecretStr

from bot import app as wiring
from bot.app import App, Connections
from bot.clock import Clock
from bot.config import Settings
from bot.delivery.transport import Transport
from bot.storage.store import open_readonly
from bot.storage.tx import Tx
from tests.botapi.server import TOKEN, Fault, FaultyTelegram
from tests.delivery.conftest import until
from tests.running import world
from tests.storage.rows import KEY

pytestmark = pytest.mark.asyncio

SECONDS = 0.3


@pytest_asyncio.fixture
async def server(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[FaultyTelegram]:
    monkeypatch.setattr(wiring, "STOP_SECONDS", SECONDS)
    async with FaultyTelegram().serve() as server:
        yield server


async def _started(server: FaultyTelegram, folder: Path) -> App:
    settings = Settings(
        _env_file=None,
        token=SecretStr(TOKEN),
        api_url=server.url.removesuffix("/bot"),
        data_dir=folder,
        master_key=SecretStr(KEY.hex()),
    )
    app = App(settings, world(), Connections(Transport(), Transport()), Clock())
    await app.start()
    return app


def _states(folder: Path) -> dict[str, int]:
    with open_readonly(folder / "hecht.db", KEY) as tx:
        return {row["state"]: row["count"] for row in tx.sql.outbox_states()}


async def test_a_slow_telegram_does_not_hold_up_a_stop(server: FaultyTelegram, tmp_path: Path) -> None:
    server.always.update(dict.fromkeys(("sendMessage", "setMyCommands"), Fault(seconds=30)))
    app = await _started(server, tmp_path)
    server.say("hello")
    await until(lambda: server.count("sendMessage") == 1)
    async with asyncio.timeout(10 * SECONDS):
        await app.stop()
    assert _states(tmp_path) == {"unknown": 1}


async def test_intake_and_delivery_share_the_time_they_get(
    server: FaultyTelegram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Intake has used it up, on a disk that does not answer: nothing is left for delivery to wait for."""
    app = await _started(server, tmp_path)
    freed, given = threading.Event(), []
    drain = app.courier.drain

    async def noting(seconds: float) -> None:
        given.append(seconds)
        freed.set()
        await drain(seconds)

    def block(_: Tx) -> None:
        freed.wait(10)

    monkeypatch.setattr(app.courier, "drain", noting)
    async with asyncio.TaskGroup() as group:
        group.create_task(app.store.transact(block))
        server.say("hello")
        await until(lambda: server.count("getUpdates") == 1 and not app.poller._idle)
        await app.stop()
    assert given == [0.0]

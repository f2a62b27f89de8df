"""``make demo``: the real bot on the stand-in for Telegram, with its data in a folder of its own."""

from __future__ import annotations

import shutil
import tempfile
from datetime import datetime
from pathlib import Path

from starlette.types import ASGIApp

from bot.app import App, Connections, load_world
from bot.clock import DemoClock
from bot.config import Settings
from bot.conversations.turn import World
from bot.demo.keeper import MakeBot
from bot.demo.server import serve
from bot.demo.telegram import StandInRequest, Telegram
from bot.page.site import BESIDE_THE_DEMO


class DemoBot:
    """The whole bot; only the network is the stand-in's."""

    def __init__(self, app: App, clock: DemoClock) -> None:
        self._app = app
        self._clock = clock
        self._page: ASGIApp | None = None

    async def start(self) -> None:
        await self._app.start()
        self._clock.on_move = [self._app.bell.ring, self._app.courier.ring]

    async def stop(self) -> None:
        self._clock.on_move = []
        await self._app.stop()

    async def next_nudge(self) -> datetime | None:
        return await self._app.next_nudge()

    async def idle(self) -> None:
        await self._app.idle()

    def page(self) -> ASGIApp:
        self._page = self._page or self._app.page(BESIDE_THE_DEMO)
        return self._page


def maker(settings: Settings, world: World, clock: DemoClock) -> MakeBot:
    """Makes demo bots on the data that ``settings`` name."""

    def make(telegram: Telegram, *, fresh: bool) -> DemoBot:
        if fresh:
            shutil.rmtree(settings.data_dir, ignore_errors=True)
            settings.master_key_file.unlink(missing_ok=True)
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        calls, polls = StandInRequest(telegram), StandInRequest(telegram)
        return DemoBot(App(settings, world, Connections(calls, polls), clock), clock)

    return make


async def demo(port: int, measures: Path | None = None) -> int:
    """Serve the demo until it is stopped; what people typed there is removed with it."""
    clock = DemoClock()
    with tempfile.TemporaryDirectory(prefix="hecht-demo-") as name:
        settings = Settings(
            _env_file=None,
            data_dir=Path(name) / "data",
            master_key_file=Path(name) / "master.key",
            timezone="Europe/Amsterdam",
            operator="demo",
            measures_dir=measures,
        )
        await serve(maker(settings, load_world(settings), clock), clock, port)
    return 0

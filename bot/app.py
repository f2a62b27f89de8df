"""Wires the parts; nothing else does."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from telegram import Bot, MenuButton, MenuButtonCommands, MenuButtonWebApp, WebAppInfo
from telegram.error import TelegramError
from telegram.ext import Application, ApplicationBuilder

from bot.clock import Clock, Reading, to_ms
from bot.config import Settings, SettingsError
from bot.content import content_dir, load_content
from bot.content.measures.adding import with_measures
from bot.content.measures.model import Measure
from bot.content.measures.reading import read_measures
from bot.conversations.events import Origin, SetAside
from bot.conversations.keeping import Keeping
from bot.conversations.pace import Pace
from bot.conversations.page_view import PageView, view_of
from bot.conversations.turn import World
from bot.conversations.turns import Turns
from bot.delivery import calls
from bot.delivery.courier import Courier
from bot.delivery.limits import Limits
from bot.delivery.transport import DatedRequest
from bot.handlers.profile import set_profile
from bot.handlers.registration import register
from bot.intake.failures import Failures
from bot.intake.polling import Poison, Poller
from bot.reminders.bell import Bell
from bot.reminders.chores import Chores
from bot.reminders.departures import Departures
from bot.reminders.drain import Reminders, next_due
from bot.reminders.guard import Guard
from bot.reminders.nightly import Nightly
from bot.reminders.silence import Silence
from bot.reminders.sweeping import Sweeper
from bot.safety import Helplines, load_rules
from bot.safety import load_helplines as read_helplines
from bot.storage.errors import CannotStart
from bot.storage.keys import load_or_make_master_key
from bot.storage.sqlite import existed
from bot.storage.store import Store

if TYPE_CHECKING:
    from starlette.types import ASGIApp

    from bot.page.serving import PageServer
    from bot.page.site import Embedding

log = logging.getLogger(__name__)

STOP_SECONDS = 4.0
"""What intake and then delivery get to finish, together; with the rest a stop stays under five seconds."""


@dataclass(frozen=True, slots=True)
class Connections:
    """How Telegram is reached: a request for calls, and one of its own for the long poll."""

    calls: DatedRequest
    polls: DatedRequest

    def server_time(self) -> Reading | None:
        """The newest showing of Telegram's clock."""
        readings = [reading for way in (self.calls, self.polls) if (reading := way.server_time)]
        return max(readings, key=lambda reading: reading.at, default=None)


def load_world(settings: Settings) -> World:
    """Everything that is read once at start. Raises what a wrong file raises, each one plain line."""
    folder = content_dir()
    content = with_measures(load_content(folder), load_measures(settings))
    if settings.language not in content.languages:
        raise SettingsError(
            f"BOT_LANGUAGE: there is no such language; there are {', '.join(content.languages)}"
        )
    return World(
        content=content,
        rules=load_rules(folder / "safety"),
        helplines=load_helplines(settings),
        operator=settings.operator,
        operator_contact=settings.operator_contact,
        language=settings.language,
        country=settings.country,
        zone=settings.timezone,
        keeping=Keeping(settings.keep_nudges_days, settings.keep_silent_months, settings.backup_days),
    )


def load_helplines(settings: Settings) -> Helplines:
    """Ours, with the operator's countries in place of ours. Raises `HelplinesError`."""
    return read_helplines(content_dir() / "helplines.yaml", settings.helplines_file)


def load_measures(settings: Settings) -> Iterable[Measure]:
    """The operator's own. Raises `ContentError` at the first fault."""
    if settings.measures_dir is None:
        return ()
    found, faults = read_measures(settings.measures_dir)
    if faults:
        raise faults[0]
    return found.values()


class App:
    """One running Hecht: `start`, then `wait` until something ends it, then `stop`."""

    def __init__(self, settings: Settings, world: World, connections: Connections, clock: Clock) -> None:
        self._settings = settings
        self._world = world
        self._connections = connections
        self._clock = clock
        self._tasks: list[asyncio.Task[None]] = []
        self._page: PageServer | None = None

    async def start(self) -> None:
        """Open the database, then sending, reminders, intake, and the page where it has an address. Raises
        `CannotStart` and `StorageTrouble`."""
        settings, clock = self._settings, self._clock
        check_writable(settings.data_dir)
        database = settings.database_path
        key = load_or_make_master_key(
            settings.master_key.get_secret_value() if settings.master_key else None,
            settings.master_key_file,
            existed(database),
        )
        self.store = await Store.open(database, key, clock, settings.backups)
        settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._application = self._build()
        await self._application.initialize()
        bot = self._application.bot
        world = replace(self._world, username=bot.username)
        limited = settings.send_limits == "telegram"
        limits = Limits() if limited else Limits.none()
        self.courier = Courier(self.store, bot, clock, limits, zone=settings.timezone)
        self.bell = Bell(clock)
        pace = Pace(lambda words: world.rules.assess(words).tier > 0) if limited else None
        courier = self.courier
        turns = Turns(self.store, world, clock, courier.take, self.bell.ring, courier.silence, pace)
        register(self._application, turns, self.courier.answer)
        failures = Failures()
        failures.watch(self._application)

        async def set_aside(poison: Poison) -> None:
            origin = Origin(poison.update_id, poison.chat or 0, poison.chat is not None)
            await turns.take(SetAside(origin, poison.kind, poison.error))

        self.poller = Poller(
            self._application,
            bot,
            self._connections.polls,
            failures,
            set_aside,
            on_poll=heartbeat(settings.data_dir),
            on_conflict=self.courier.hold,
        )
        await self._connections.polls.initialize()
        guard = Guard(self.store, clock, self._connections.server_time, lambda: answers(bot))
        self.reminders = Reminders(self.store, turns, guard, self.bell, settings.timezone)
        self.bell.start()
        nightly = Nightly(self.store, clock, settings.timezone, settings.backups, settings.backup_days)
        chores = Chores(self.store, guard, nightly, world.keeping)
        self.sweeper = Sweeper(self.store, turns, guard)
        self.departures = Departures(self.store)
        self.silence = Silence(self.store, turns, guard, world.keeping)
        self._tasks = [
            asyncio.create_task(work, name=name)  # noqa: TID251 - kept, watched and awaited here
            for name, work in (
                ("courier", self.courier.run()),
                ("reminders", self.reminders.run()),
                ("chores", chores.run()),
                ("sweeper", self.sweeper.run()),
                ("departures", self.departures.run()),
                ("silence", self.silence.run()),
                ("poller", self.poller.run()),
                ("profile", set_profile(bot, world.content, self._menu_button())),
            )
        ]
        if settings.public_url:
            try:
                await self._serve_page()
            except OSError as error:
                await self.stop()
                raise CannotStart(f"BOT_LISTEN: {settings.listen} can't be had ({error.strerror})") from None

    async def wait(self, stopping: asyncio.Future[None]) -> None:
        """Until asked to stop, or until a part of it ends that should not; raises what ended that part."""
        parts = [task for task in self._tasks if task.get_name() != "profile"]
        await asyncio.wait([stopping, *parts], return_when=asyncio.FIRST_COMPLETED)
        for part in parts:
            if part.done():
                part.result()

    async def stop(self) -> None:
        """Stop taking in, finish what is in hand, close. At most five seconds; nothing is left half done."""
        time = asyncio.get_running_loop().time
        deadline = time() + STOP_SECONDS
        poller, courier = self._task("poller"), self._task("courier")
        self.poller.stop()
        if self._page is not None:
            self._page.stop()
        await asyncio.wait({poller}, timeout=STOP_SECONDS)
        if self._page is not None:
            await asyncio.wait({self._task("page")}, timeout=max(0.0, deadline - time()))
        for name in ("poller", "reminders", "chores", "sweeper", "departures", "silence", "profile"):
            self._task(name).cancel()
        self.bell.stop()
        if not courier.done():
            await self.courier.drain(max(0.0, deadline - time()))
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._application.shutdown()
        await self._connections.polls.shutdown()
        await self.store.close()

    def page(self, embedding: Embedding | None = None) -> ASGIApp:
        """The page to look at, to be served. Imported only where it is: the bot is smaller without."""
        from bot.page.site import Embedding, Site

        world, clock = self._world, self._clock

        async def look(telegram_id: int) -> PageView | None:
            return await self.store.transact(view_of, world, telegram_id, clock.now())

        where = embedding or Embedding()
        return Site(world.content, self._token, clock, look, world.language, where).app()

    async def _serve_page(self) -> None:
        from bot.page.serving import PageServer, listen

        listening = await listen(*self._settings.listens_on)
        self._page = PageServer(self.page())
        served = asyncio.create_task(self._page.run_on(listening), name="page")  # noqa: TID251 - kept, as above
        self._tasks.append(served)

    def _menu_button(self) -> MenuButton:
        """Telegram opens nothing but https."""
        url = self._settings.public_url
        if not url.startswith("https:"):
            return MenuButtonCommands()
        words = self._world.content.messages.plain(self._world.language, "page-button")
        return MenuButtonWebApp(words, WebAppInfo(f"{url}/page/"))

    async def next_nudge(self) -> datetime | None:
        """The instant of the next planned nudge, of anybody."""
        return await self.store.transact(next_due)

    async def idle(self) -> None:
        """Until everything that came in, and everything that is due, has been handled and sent."""
        await self.reminders.drain()
        await self.sweeper.look()
        await self.courier.idle()

    def _task(self, name: str) -> asyncio.Task[None]:
        return next(task for task in self._tasks if task.get_name() == name)

    @property
    def _token(self) -> str:
        return self._settings.token.get_secret_value() if self._settings.token else DEMO_TOKEN

    def _build(self) -> Application:  # type: ignore[type-arg]
        # PTB's own updater acknowledges before handling, and its job queue forgets: both stay out.
        return (
            ApplicationBuilder()
            .token(self._token)
            .base_url(f"{self._settings.api_url}/bot")
            .request(self._connections.calls)
            .get_updates_request(self._connections.polls)
            .updater(None)
            .job_queue(None)
            .concurrent_updates(True)
            .build()
        )


def check_writable(data_dir: Path) -> None:
    """Raise `CannotStart` when the data folder can't be made or written, before a key is made for nothing."""
    nearest = next(place for place in (data_dir, *data_dir.absolute().parents) if place.exists())
    if not (nearest.is_dir() and os.access(nearest, os.W_OK | os.X_OK)):
        raise CannotStart(f"BOT_DATA_DIR: {data_dir} cannot be written to")


async def answers(bot: Bot) -> bool:
    """Whether Telegram answers a question that leaves no trace."""
    try:
        await calls.call(bot, "getMe", {})
    except TelegramError:
        return False
    return True


DEMO_TOKEN = "1:demo"
"""For the stand-in, which asks for none."""


def heartbeat(data_dir: Path) -> Callable[[], None]:
    """Touches a file after each answered poll: what the container's health check reads."""
    path = data_dir / "heartbeat"

    def beat() -> None:
        path.touch()

    return beat


def healthy(data_dir: Path, now: datetime, within: timedelta = timedelta(minutes=3)) -> bool:
    """Whether the last answered poll was less than three minutes ago."""
    path = data_dir / "heartbeat"
    return path.exists() and to_ms(now) - path.stat().st_mtime_ns // 1_000_000 < within.total_seconds() * 1000

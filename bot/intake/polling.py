"""Long polling that acknowledges after the commit.

An update is confirmed by the next `getUpdates` with a higher offset (Bot API), so the offset moves only when
every update of the batch is committed, ignored on purpose, or dead. What was committed and then comes
again is recognised by ``seen_update``.
"""

from __future__ import annotations

import asyncio
import logging
import time
import traceback
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

from telegram import Bot, Update
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError
from telegram.ext import Application
from telegram.request import BaseRequest, RequestData

# Not exported, but the one way to hand PTB's transport plain parameters.
from telegram.request._requestparameter import RequestParameter

from bot.intake.failures import Failures
from bot.intake.raw import ALLOWED_UPDATES, chat_key, has_id, kind, light, private_chat
from bot.intake.sizes import is_too_large
from bot.storage.errors import StorageTrouble

log = logging.getLogger(__name__)

Result = TypeVar("Result")

BATCH = 100
"""Updates in one answer, at most (Bot API, getUpdates)."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the poller waits, all in seconds."""

    poll: float = 30.0
    """How long Telegram may hold a poll; its server cuts it at 50."""
    first_pause: float = 1.0
    longest_pause: float = 30.0
    conflict: float = 30.0
    """How long another poller may take to go away."""
    conflict_pause: float = 2.0
    conflict_poll: float = 5.0
    """A poll that lives so long shows that the other poller has gone."""
    token: float = 60.0
    """How long Telegram may refuse the token, in case it is a proxy's mistake."""


@dataclass(frozen=True, slots=True)
class Poison:
    """An update that cannot be handled: its id, kind (``message`` …), the class of the error, and the
    Telegram id of the private chat to apologise to. Nothing of what it said."""

    update_id: int
    kind: str
    error: str
    chat: int | None = field(repr=False)


class TooLarge(Exception):
    """An update that is larger than any that Telegram sends: it is set aside unread."""


class IntakeFailed(Exception):
    """Intake cannot go on; the process should end with this line and an exit code other than 0."""


class TwoPollers(IntakeFailed):
    def __init__(self) -> None:
        super().__init__("another program polls with the same BOT_TOKEN: stop one of the two")


class TokenRefused(IntakeFailed):
    def __init__(self) -> None:
        super().__init__("Telegram does not accept BOT_TOKEN: check it, or ask BotFather for a new one")


class Poller:
    """The loop. ``request`` is the poll's own transport. ``set_aside`` writes the dead row and queues the
    apology in a transaction of its own. ``on_poll`` runs after each answered poll (the heartbeat), and
    ``on_conflict`` with True when another poller appears and False when it has gone: sending stops too."""

    def __init__(
        self,
        application: Application[Any, Any, Any, Any, Any, Any],
        bot: Bot,
        request: BaseRequest,
        failures: Failures,
        set_aside: Callable[[Poison], Awaitable[None]],
        *,
        on_poll: Callable[[], None] = lambda: None,
        on_conflict: Callable[[bool], None] = lambda _: None,
        patience: Patience = Patience(),
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._application = application
        self._bot = bot
        self._request = request
        self._failures = failures
        self._set_aside = set_aside
        self._on_poll = on_poll
        self._on_conflict = on_conflict
        self._patience = patience
        self._monotonic = monotonic
        self._offset = 0
        self._pause = patience.first_pause
        self._conflict_since: float | None = None
        self._refused_since: float | None = None
        self._polled_once = False
        self._stopping = False
        self._idle: asyncio.Timeout | None = None

    async def run(self) -> None:
        """Poll until `stop`. Raises `TwoPollers` or `TokenRefused` when that is hopeless."""
        while not self._stopping:
            updates = await self._unless_stopped(self._poll())
            if updates is None:
                continue
            if await self._handle_batch(updates):
                self._pause = self._patience.first_pause
            else:
                await self._unless_stopped(asyncio.sleep(self._longer_pause()))

    def stop(self) -> None:
        """End `run` as soon as what is in hand is done; nothing is left half handled."""
        self._stopping = True
        if self._idle is not None:
            self._idle.reschedule(asyncio.get_running_loop().time())

    async def _unless_stopped(self, waiting: Awaitable[Result]) -> Result | None:
        """Wait for something that `stop` may cut short, which gives None."""
        try:
            async with asyncio.timeout(None) as self._idle:
                return await waiting
        except TimeoutError:
            if not self._stopping:
                raise
            return None
        finally:
            self._idle = None

    def _longer_pause(self) -> float:
        """Seconds to wait after one more failure in a row: doubling."""
        pause = self._pause
        self._pause = min(2 * pause, self._patience.longest_pause)
        return pause

    # ------------------------------------------------------------------------------------------ polling

    async def _poll(self) -> list[Any] | None:
        """One poll. None when it failed, after a pause that fits the failure."""
        hold = self._patience.conflict_poll if self._conflict_since is not None else self._patience.poll
        try:
            updates = await self._call(
                "getUpdates",
                read_timeout=hold + 10,
                offset=self._offset,
                limit=BATCH,
                timeout=round(hold),
                allowed_updates=list(ALLOWED_UPDATES),
            )
        except Conflict as error:
            await self._other_poller(error)
        except InvalidToken:
            await self._refused()
        except RetryAfter as error:
            await asyncio.sleep(_seconds(error))
        except TelegramError as error:
            pause = self._longer_pause()
            log.warning("polling failed (%s), again in %.0f s", type(error).__name__, pause)
            await asyncio.sleep(pause)
        else:
            self._answered()
            return updates if isinstance(updates, list) else []
        return None

    def _answered(self) -> None:
        if self._conflict_since is not None:
            log.info("the other poller has gone")
            self._on_conflict(False)
        self._conflict_since = self._refused_since = None
        self._polled_once = True
        self._on_poll()

    async def _other_poller(self, error: Conflict) -> None:
        """409: a webhook that an earlier program left, or another poller."""
        if not self._polled_once and "webhook" in error.message.lower():
            log.warning("a webhook is set: removing it, and keeping the updates that wait")
            await self._try("deleteWebhook", drop_pending_updates=False)
        if self._conflict_since is None:
            log.error("another program polls with the same token: sending stops")
            self._conflict_since = self._monotonic()
            self._on_conflict(True)
        elif self._monotonic() - self._conflict_since >= self._patience.conflict:
            raise TwoPollers
        await asyncio.sleep(self._patience.conflict_pause)

    async def _refused(self) -> None:
        """401 or 404. A proxy can answer so as well; only what getMe confirms counts."""
        if not isinstance(await self._try("getMe"), InvalidToken):
            self._refused_since = None
        elif self._refused_since is None:
            self._refused_since = self._monotonic()
        elif self._monotonic() - self._refused_since >= self._patience.token:
            raise TokenRefused
        pause = self._longer_pause()
        log.error("Telegram does not know this token or address, again in %.0f s", pause)
        await asyncio.sleep(pause)

    async def _try(self, method: str, **parameters: object) -> TelegramError | None:
        """Call, and give what went wrong."""
        try:
            await self._call(method, read_timeout=10, **parameters)
        except TelegramError as error:
            return error
        return None

    async def _call(self, method: str, *, read_timeout: float, **parameters: object) -> Any:
        given = [RequestParameter(name, value, None) for name, value in parameters.items()]
        url = f"{self._bot.base_url}/{method}"
        return await self._request.post(url, RequestData(given), read_timeout=read_timeout)

    # ----------------------------------------------------------------------------------------- handling

    async def _handle_batch(self, updates: list[Any]) -> bool:
        """Handle what came: one chat in order, different chats at the same time. Moves the offset and gives
        True when everything is settled; False when storage was in trouble, so that all of it comes again."""
        known = [update for update in updates if has_id(update)]
        if len(known) < len(updates):
            log.error("%d updates without an id were left out", len(updates) - len(known))
        chats: dict[object, list[dict[str, Any]]] = {}
        for update in known:
            chats.setdefault(chat_key(update), []).append(update)
        handling = (self._handle_chat(of_chat) for of_chat in chats.values())
        results = await asyncio.gather(*handling, return_exceptions=True)
        for result in results:
            if isinstance(result, StorageTrouble):
                log.error("storage is in trouble: %s", result)
                return False
            if isinstance(result, BaseException):
                raise result
        if known:
            self._offset = max(update["update_id"] for update in known) + 1
        return True

    async def _handle_chat(self, updates: list[dict[str, Any]]) -> None:
        for update in updates:
            await self._handle(update)

    async def _handle(self, raw: dict[str, Any]) -> None:
        """One update, and when it fails by a bug once more; then it is set aside. Raises `StorageTrouble`."""
        error: Exception | None = TooLarge() if is_too_large(raw) else await self._attempt(raw)
        if error is not None and not isinstance(error, TooLarge):
            error = await self._attempt(raw)
        if error is None:
            return
        poison = Poison(raw["update_id"], kind(raw), type(error).__name__, private_chat(raw))
        place = _where(error)
        log.error("update %d (%s) set aside: %s in %s", poison.update_id, poison.kind, poison.error, place)
        try:
            await self._set_aside(poison)
        except StorageTrouble:
            raise
        except Exception as failed:  # better one update lost than nobody served, now and after each restart
            log.critical("update %d could not be set aside: %s", poison.update_id, type(failed).__name__)

    async def _attempt(self, raw: dict[str, Any]) -> Exception | None:
        """What handling raised, or None. Raises `StorageTrouble`, which is not the update's fault."""
        try:
            update = Update.de_json(light(raw), self._bot)
            await self._application.process_update(update)
            error = self._failures.take(update.update_id)
        except StorageTrouble:
            raise
        except Exception as raised:  # a shape that PTB cannot parse raises anything
            error = raised
        if isinstance(error, StorageTrouble):
            raise error
        return error


def _where(error: BaseException) -> str:
    """File and line. Not the message of the exception: it may quote what a person said."""
    frames = traceback.extract_tb(error.__traceback__)
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"


def _seconds(error: RetryAfter) -> float:
    """PTB gives a number or a timedelta, by a setting of its own."""
    after = error.retry_after
    return after.total_seconds() if isinstance(after, timedelta) else float(after)

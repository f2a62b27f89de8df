"""A small, strict Telegram in memory, for the demo page and the tests.

The bot reaches it through python-telegram-bot's own seam, `StandInRequest`, so that everything but the
network is the production path. What Telegram refuses is refused here with the same code and words (source:
the Bot API's documentation, and the published sources of its server and of TDLib).
"""

from __future__ import annotations

import inspect
import json
import time
from collections import defaultdict, deque
from collections.abc import Callable, Mapping
from typing import Any

from telegram.request import BaseRequest, RequestData

from bot.clock import Clock, Reading
from bot.delivery.transport import DatedRequest
from bot.demo.chats import Chat, File
from bot.demo.keyboards import reply_rows
from bot.demo.limits import Limits
from bot.demo.methods import METHODS
from bot.demo.parameters import read
from bot.demo.phones import Phones
from bot.demo.refusals import Refused, slow_down

Response = dict[str, Any]
Observer = Callable[[str, dict[str, Any], Response], None]

ANY_METHOD = "*"


class Telegram(Phones):
    """People's acts come from `Phones`; ``call`` is the Bot API, `snapshot` what all the phones show.

    Use it from one event loop's thread. ``on_call`` are functions of (method, typed parameters, response)
    that see each call of the bot after it was answered.
    """

    def __init__(
        self,
        clock: Clock,
        *,
        limits: Limits | None = None,
        first_name: str = "Hecht",
        username: str = "hecht_demo_bot",
    ) -> None:
        super().__init__(clock, limits=limits, first_name=first_name, username=username)
        self.on_call: list[Observer] = []
        self._faults: defaultdict[str, deque[Refused]] = defaultdict(deque)

    def fail_next(
        self,
        method: str,
        code: int,
        description: str,
        parameters: Mapping[str, Any] | None = None,
        *,
        times: int = 1,
    ) -> None:
        """Let the next calls of this method (``"*"``: of any but getUpdates) fail, with nothing done."""
        fault = Refused(code, description, dict(parameters or {}))
        self._faults[method.lower()].extend([fault] * times)

    async def call(self, method: str, parameters: Mapping[str, Any]) -> tuple[int, Response]:
        """One Bot API call: the HTTP status and the JSON of the answer."""
        typed = dict(parameters)
        try:
            typed = read(parameters)
            result = self._answer(method.lower(), typed)
            response = {"ok": True, "result": await result if inspect.isawaitable(result) else result}
        except Refused as refusal:
            response = refusal.to_json()
        for observer in self.on_call:
            observer(method, typed, response)
        return response.get("error_code", 200), response

    def _answer(self, name: str, parameters: dict[str, Any]) -> Any:
        for key in (name, ANY_METHOD):
            if self._faults[key] and not (key == ANY_METHOD and name == "getupdates"):
                raise self._faults[key].popleft()
        if name not in METHODS:
            raise Refused(404, "Not Found: method not found")
        chat_id = parameters.get("chat_id")
        if self.limits and isinstance(chat_id, int) and (wait := self.limits.wait(name, chat_id)):
            raise slow_down(wait)
        return METHODS[name](self, parameters)

    def snapshot(self) -> dict[str, Any]:
        """Everything that the phones show, as plain JSON.

        ``toast`` is {"to": person, "text", "alert", "number"}; its number grows with each one. A private
        chat that isn't ``started`` shows the bot's ``description`` and a Start button; its ``opened`` grows
        with each link that opened it. ``force_reply`` says whose phones begin a reply to which message,
        ``menus`` what each member's command menu shows.
        """
        return {
            "version": self.version,
            "now": self.clock.now().isoformat(),
            "bot": {"username": self.bot.username},
            "people": [
                {
                    "id": user.id,
                    "first_name": user.first_name,
                    "language": user.language_code,
                    "zone": user.zone,
                }
                for user in self.people.values()
            ],
            "chats": [self._shown(chat) for chat in self.chats.values() if chat.migrated_to is None],
        }

    def _shown(self, chat: Chat) -> dict[str, Any]:
        language = next(iter(chat.members.values())).language_code if chat.members else ""
        return {
            "id": chat.id,
            "kind": chat.kind,
            "title": chat.title or self.bot.first_name,
            "members": list(chat.members),
            "gone": list(chat.gone),
            "managers": [
                person for person in chat.members if person == chat.creator or person in chat.admins
            ],
            "topics": chat.topics,
            "started": chat.started or chat.kind != "private",
            "blocked": chat.blocked,
            "bot_is": chat.bot_is,
            "description": self.profile_text("description", language),
            "messages": [message.to_page() for message in chat.shown()],
            "reply_keyboard": reply_rows(chat.reply_keyboard) or None,
            "commands": self.commands_for(chat, language),
            "menus": {user.id: self.commands_for(chat, user.language_code) for user in chat.members.values()},
            "force_reply": chat.force_reply,
            "opened": chat.opened,
            "toast": chat.toast,
        }


class StandInRequest(DatedRequest):
    """What python-telegram-bot takes for the network. Several may share one `Telegram`."""

    __slots__ = ("_telegram",)

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram

    @property
    def server_time(self) -> Reading | None:
        """A server in the same process shows its clock without being asked."""
        return Reading(self._telegram.clock.now(), time.monotonic())

    @property
    def read_timeout(self) -> float | None:
        return 5.0

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Answer as Telegram would over HTTP; the method is the last part of the address."""
        parameters: dict[str, Any] = dict(request_data.json_parameters) if request_data else {}
        if request_data is not None and request_data.contains_files:
            for name, (filename, content, kind) in request_data.multipart_data.items():
                parameters[name] = File(
                    filename, content if isinstance(content, bytes) else content.read(), kind
                )
        code, response = await self._telegram.call(url.rsplit("/", 1)[-1], parameters)
        return code, json.dumps(response).encode()

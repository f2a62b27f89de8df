"""HTTP to the Bot API: aiohttp behind python-telegram-bot's own seam, `telegram.request.BaseRequest`.

What an error means for the message matters more than what it is called, so two classes say it:
`NotSent` (the request certainly did not reach Telegram) and `FateUnknown` (it may have). Neither carries
an address, since the token is part of it, nor anything that was sent or received.
"""

from __future__ import annotations

import json
import time
from abc import abstractmethod
from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Any

import aiohttp
from telegram.error import NetworkError
from telegram.request import BaseRequest, RequestData
from yarl import URL

from bot.clock import Reading

IN_FLIGHT = 16
"""How many requests may be under way. At Telegram's 30 messages a second and answers that take up to half
a second, 15 are (Little's law); each one more is a message whose fate a crash leaves unknown."""

KEEP_ALIVE_SECONDS = 15.0
"""Idle connections are given up before the far side does it, since a request written to a connection that
is just being closed has an unknown fate."""

NO_ADVICE_SECONDS = 30
"""A 429 that names no time (it came from a proxy, not from Telegram) is taken to mean this long."""


class NotSent(NetworkError):
    """Certainly not delivered: no connection was made, or the request was refused unread."""


class FateUnknown(NetworkError):
    """The request was written, and then the answer was lost."""


class ServerTrouble(FateUnknown):
    """A 5xx: Telegram, or a proxy before it, could not answer. What it had done by then nobody knows."""


class DatedRequest(BaseRequest):
    """A request that knows what the server's clock shows."""

    __slots__ = ()

    @property
    @abstractmethod
    def server_time(self) -> Reading | None:
        """As of the newest answer; None before the first one, and from a server that does not say."""


class Transport(DatedRequest):
    """One pool of connections. The long poll gets an instance of its own, so that it never takes a
    connection from a message, with a ``read_timeout`` (seconds) longer than the poll's."""

    def __init__(
        self, *, connections: int = 2 * IN_FLIGHT, connect_timeout: float = 10.0, read_timeout: float = 30.0
    ) -> None:
        self._connections = connections
        self._connect_timeout = connect_timeout
        self._read_timeout = read_timeout
        self._session: aiohttp.ClientSession | None = None
        self._dated: tuple[str, float] | None = None

    @property
    def server_time(self) -> Reading | None:
        """From the ``Date`` header (RFC 9110, 6.6.1), which Telegram's servers send. The Bot API server that
        anybody can run sends none by itself (tdlib/td, HttpHeaderCreator)."""
        if self._dated is None:
            return None
        date, at = self._dated
        try:
            shown = parsedate_to_datetime(date)
        except ValueError:
            return None
        return Reading(shown if shown.tzinfo else shown.replace(tzinfo=UTC), at)

    @property
    def read_timeout(self) -> float:
        return self._read_timeout

    async def initialize(self) -> None:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    limit=self._connections, keepalive_timeout=KEEP_ALIVE_SECONDS, ttl_dns_cache=300
                ),
                cookie_jar=aiohttp.DummyCookieJar(),
            )

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

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
        """Status and body. The body is form-encoded, which every server of the Bot API reads (Bot API,
        "Making requests"), or multipart where there is a file in it. ``write_timeout`` and ``pool_timeout``
        count as part of the other two.

        Raises `NotSent` or `FateUnknown`; what Telegram answers with a 4xx is left to PTB to name.
        """
        if self._session is None:
            raise RuntimeError("the transport is not initialized")
        timeout = aiohttp.ClientTimeout(
            total=None,
            connect=_given(connect_timeout, self._connect_timeout),
            sock_read=_given(read_timeout, self._read_timeout),
        )
        body, headers = _body(request_data)
        try:
            async with self._session.request(
                method, url, data=body, headers=headers, timeout=timeout, allow_redirects=False
            ) as answer:
                payload = await answer.read()
                checked = _checked(answer.status, payload, answer.headers.get("Retry-After", ""))
                if date := answer.headers.get("Date"):
                    self._dated = date, time.monotonic()
                return checked
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL) as error:
            trouble: NetworkError = NotSent(type(error).__name__)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            trouble = FateUnknown(type(error).__name__)
        raise trouble  # out here, so that the cause, which names the address, is not attached to it

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The answer as a dict. PTB's own version logs what it cannot read, which may be anyone's words.

        Raises `FateUnknown` where it is not an answer of the Bot API (Bot API, "Making requests")."""
        try:
            answer = json.loads(payload)
        except ValueError:
            answer = None
        if not isinstance(answer, dict) or ("result" not in answer and answer.get("ok") is not False):
            raise FateUnknown("NotTheBotApi")
        return answer


FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def _body(data: RequestData | None) -> tuple[bytes | aiohttp.FormData | None, dict[str, str] | None]:
    """The body and its headers; those of a multipart one are aiohttp's."""
    if data is None:
        return None, None
    if not data.contains_files:
        form = _form(data.json_parameters)
        return form, FORM if form else None
    parts = aiohttp.FormData(quote_fields=False)
    for name, value in data.json_parameters.items():
        parts.add_field(name, value)
    for name, (filename, content, kind) in data.multipart_data.items():
        parts.add_field(name, content, filename=filename, content_type=kind)
    return parts, None


def _form(parameters: Mapping[str, str]) -> bytes:
    """Form-encoded, by the compiled encoder that comes with aiohttp: a seventh of the time of `urllib`'s."""
    return URL.build(query=parameters).raw_query_string.encode()


def _given(value: Any, default: float) -> float | None:
    """PTB passes its own marker for "not given", and None for "no limit"."""
    return default if value is BaseRequest.DEFAULT_NONE else value


def _checked(status: int, payload: bytes, retry_after: str) -> tuple[int, bytes]:
    """What PTB may see: never a body that it would quote in an exception or stumble over.

    A 5xx or an unreadable 2xx says nothing about what happened behind it. A 4xx that is no JSON comes
    from a proxy that did not let the request through.
    """
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR or status < HTTPStatus.OK:
        raise ServerTrouble(f"Http{status}")
    if status < HTTPStatus.MULTIPLE_CHOICES:
        if b'"result"' not in payload:
            raise FateUnknown("NoResult")
        return status, payload
    try:
        answer = Transport.parse_json_payload(payload)
    except FateUnknown:
        answer = {}
    if status == HTTPStatus.TOO_MANY_REQUESTS and not (answer.get("parameters") or {}).get("retry_after"):
        seconds = int(retry_after) if retry_after.isdecimal() else NO_ADVICE_SECONDS
        answer = {"parameters": {"retry_after": max(seconds, 1)}}
    elif status not in NAMED_BY_PTB:
        raise NotSent(f"Http{status}")
    return status, json.dumps({**answer, "ok": False}).encode()


NAMED_BY_PTB = frozenset(
    {
        HTTPStatus.BAD_REQUEST,
        HTTPStatus.UNAUTHORIZED,
        HTTPStatus.FORBIDDEN,
        HTTPStatus.NOT_FOUND,
        HTTPStatus.CONFLICT,
        HTTPStatus.TOO_MANY_REQUESTS,
    }
)
"""The answers of the Bot API that have a class of their own in `telegram.error`."""

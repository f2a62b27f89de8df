"""What the transport raises, over real sockets, and what it keeps to itself."""

from __future__ import annotations

import logging
import socket

import pytest
from telegram import Bot
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.delivery import calls, outcomes
from bot.delivery.transport import FateUnknown, NotSent, ServerTrouble, Transport
from tests.botapi import server as faults
from tests.botapi.server import TOKEN, Fault, FaultyTelegram, error

pytestmark = pytest.mark.asyncio

CASES: dict[str, tuple[Fault, type[TelegramError]]] = {
    "dropped": (faults.DROP_UNREAD, FateUnknown),
    "reset": (faults.RESET_ANSWER, FateUnknown),
    "half json": (faults.HALF_JSON, FateUnknown),
    "html with 200": (faults.HTML_200, FateUnknown),
    "a list with 200": (Fault(body=b'["result"]'), FateUnknown),
    "an error with 200": (Fault(body=b'{"ok":false,"description":"x"}'), FateUnknown),
    "502": (faults.BAD_GATEWAY, ServerTrouble),
    "500 with json": (error(500, "Internal Server Error"), ServerTrouble),
    "timeout": (Fault(seconds=1), FateUnknown),
    "413": (Fault(status=413, body=b""), NotSent),
    "301": (Fault(status=301, body=b"", headers={"Location": "http://127.0.0.1:9/"}), NotSent),
    "400": (error(400, "Bad Request: chat not found"), BadRequest),
    "400 html": (Fault(status=400, body=b"<html>"), BadRequest),
    "401": (faults.UNAUTHORIZED, InvalidToken),
    "403": (error(403, "Forbidden: bot was blocked by the user"), Forbidden),
    "404 html": (faults.PROXY_404, InvalidToken),
    "409": (faults.CONFLICT, Conflict),
    "429": (error(429, "Too Many Requests: retry after 9", retry_after=9), RetryAfter),
    "429 html": (Fault(status=429, body=b"slow", headers={"Retry-After": "17"}), RetryAfter),
    "migrated": (error(400, "Bad Request: group chat was upgraded", migrate_to_chat_id=-1001), ChatMigrated),
}


async def _fail(server: FaultyTelegram, token: str = TOKEN) -> TelegramError:
    async with Transport(read_timeout=0.3, connect_timeout=0.3) as transport:
        bot = Bot(token, base_url=server.url, request=transport, get_updates_request=transport)
        with pytest.raises(TelegramError) as raised:
            await calls.call(bot, "sendMessage", {"chat_id": 7, "text": "canary words"})
    return raised.value


@pytest.mark.parametrize(("fault", "expected"), CASES.values(), ids=CASES)
async def test_each_error_has_its_class(
    fault: Fault, expected: type[TelegramError], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        async with FaultyTelegram().serve() as server:
            server.faults["sendMessage"].append(fault)
            raised = await _fail(server)
    assert type(raised) is expected
    _says_nothing(raised, caplog)


async def test_a_429_of_a_proxy_is_believed() -> None:
    async with FaultyTelegram().serve() as server:
        server.faults["sendMessage"].append(CASES["429 html"][0])
        assert outcomes.of_error(await _fail(server)) == outcomes.Frozen(17.0)


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:{closed}/bot", "http://nowhere.invalid/bot", "http:///bot"]
)
async def test_what_makes_no_connection_is_not_sent(url: str, caplog: pytest.LogCaptureFixture) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        server = FaultyTelegram()
        server.url = url.format(closed=unused.getsockname()[1])
        with caplog.at_level(logging.DEBUG):
            raised = await _fail(server)
    assert type(raised) is NotSent
    _says_nothing(raised, caplog)


async def test_a_connection_that_is_not_made_in_time_is_not_sent() -> None:
    with socket.socket() as deaf:
        deaf.bind(("127.0.0.1", 0))
        deaf.listen(0)
        port = deaf.getsockname()[1]
        crowd = [socket.socket() for _ in range(4)]
        for one in crowd:
            one.setblocking(False)
            one.connect_ex(("127.0.0.1", port))
        server = FaultyTelegram()
        server.url = f"http://127.0.0.1:{port}/bot"
        assert type(await _fail(server)) is NotSent
        for one in crowd:
            one.close()


async def test_any_server_of_the_bot_api_reads_the_body() -> None:
    async with FaultyTelegram().serve() as server, Transport() as transport:
        bot = Bot(TOKEN, base_url=server.url, request=transport, get_updates_request=transport)
        keyboard = {"inline_keyboard": [[{"text": "ja & nee", "callback_data": "c|x"}]]}
        given = {"chat_id": -77, "text": "<b>één</b> & 👪 + %", "reply_markup": keyboard}
        await calls.call(bot, "sendMessage", given)
        await bot.send_message(-77, "through PTB")
    assert server.messages[0].text == given["text"]
    assert server.messages[0].markup == keyboard
    assert server.messages[1].text == "through PTB"


@pytest.mark.parametrize(
    ("raised", "expected"),
    [
        (TimedOut(), outcomes.Unknown("TimedOut")),
        (NetworkError("x"), outcomes.Unknown("NetworkError")),
        (TelegramError("x"), outcomes.Unknown("TelegramError")),
        (BadRequest("Message is not modified: same"), outcomes.Sent(None)),
        (ServerTrouble("Http502"), outcomes.Unknown("ServerTrouble", down=True)),
        (BadRequest("Message to edit not found"), outcomes.EditGone()),
        (BadRequest("BUTTON_DATA_INVALID"), outcomes.Broken(buttons=True)),
        (BadRequest("Can't parse entities: x"), outcomes.Broken(buttons=False)),
        (ChatMigrated(-5), outcomes.Migrated(-5)),
        (RetryAfter(5), outcomes.Frozen(5.0)),
    ],
)
async def test_outcomes(raised: TelegramError, expected: outcomes.Outcome) -> None:
    assert outcomes.of_error(raised) == expected


def _says_nothing(raised: BaseException | None, caplog: pytest.LogCaptureFixture) -> None:
    """Neither the exception, nor its causes, nor a log line holds the token or the words."""
    while raised is not None:
        assert TOKEN not in repr(raised)
        assert "canary" not in repr(raised)
        raised = raised.__cause__ or raised.__context__
    kept = (r for r in caplog.records if r.name.startswith("bot.") or r.levelno >= logging.WARNING)
    lines = "\n".join(record.getMessage() for record in kept)  # others are never logged below WARNING
    assert TOKEN not in lines
    assert "canary" not in lines

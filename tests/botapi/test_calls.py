"""The check of outgoing calls finds what is wrong, names where, and never quotes."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from telegram import Bot

from bot.clock import FixedClock
from bot.demo.chats import File
from bot.demo.telegram import StandInRequest, Telegram
from tests.botapi.calls import Calls, check_call

SECRET = "what somebody typed"
MOMENT = {"type": "date_time", "offset": 0, "length": 1, "unix_time": 1_647_531_900}
USER = {"id": 1, "is_bot": False, "first_name": "x"}


def with_button(**button: Any) -> dict[str, Any]:
    return {"chat_id": 1, "text": SECRET, "reply_markup": {"inline_keyboard": [[{"text": "x", **button}]]}}


def test_good_calls_pass() -> None:
    check_call("sendMessage", with_button(callback_data="é" * 32))
    check_call("sendMessage", {"chat_id": 1, "text": f"<b>{'&lt;' * 4096}</b>", "parse_mode": "HTML"})
    check_call("sendMessage", {"chat_id": 1, "text": "x", "reply_markup": {"keyboard": [[{"text": "x"}]]}})
    check_call("getMe", {})
    check_call("getUpdates", {"offset": 1, "timeout": 30, "allowed_updates": ["message"]})
    check_call("setMyCommands", {"commands": [{"command": "x", "description": "x"}], "language_code": "nl"})
    check_call("editMessageText", {"chat_id": 1, "message_id": 2, "text": "x", "parse_mode": "HTML"})
    check_call(
        "sendDocument", {"chat_id": 1, "document": File("x.json", b"{}"), "caption": f"<b>{SECRET}</b>"}
    )
    check_call("answerCallbackQuery", {"callback_query_id": "1", "url": "https://t.me/hecht_bot?start=a_B-1"})
    forced = {"force_reply": True, "selective": True, "input_field_placeholder": "x" * 64}
    check_call("sendMessage", {"chat_id": -1, "text": "x", "reply_markup": forced, "message_thread_id": 7})
    moment = f'<tg-time unix="1647531900" format="wDT">{SECRET}</tg-time>'
    check_call("sendMessage", {"chat_id": 1, "text": moment, "parse_mode": "HTML"})
    check_call("sendMessage", {"chat_id": 1, "text": "x", "entities": [MOMENT | {"date_time_format": "r"}]})
    mention = {"type": "text_mention", "offset": 0, "length": 1, "user": USER}
    check_call("sendMessage", {"chat_id": 1, "text": "x", "entities": [mention]})
    check_call("getChatMember", {"chat_id": -1, "user_id": 101})


@pytest.mark.parametrize(
    ("method", "parameters", "where"),
    [
        ("sendMassage", {}, "sendMassage: the Bot API has no such method"),
        ("sendMessage", {"text": SECRET}, "sendMessage.chat_id: missing"),
        ("sendMessage", {"chat_id": 1, "text": [SECRET]}, "sendMessage.text: string_type"),
        (
            "sendMessage",
            {"chat_id": 1, "text": SECRET, "html": 1},
            "sendMessage.html: the Bot API has no such",
        ),
        ("sendMessage", with_button(data="x"), "inline_keyboard.0.0.data: the Bot API has no such field"),
        (
            "sendMessage",
            with_button(copy_text={"text": SECRET, "label": SECRET}),
            "inline_keyboard.0.0.copy_text.label: the Bot API has no such field",
        ),
        ("sendMessage", with_button(callback_data="é" * 33), "callback_data: 66 bytes, not 1 to 64"),
        ("sendMessage", with_button(callback_data=""), "callback_data: 0 bytes, not 1 to 64"),
        ("sendMessage", with_button(), "inline_keyboard.0.0: 0 actions, not one"),
        ("sendMessage", with_button(callback_data="x", url="https://a.nl"), "0.0: 2 actions, not one"),
        ("sendMessage", with_button(text=" ", callback_data="x"), "inline_keyboard.0.0.text: empty"),
        ("sendMessage", with_button(url="tel:112"), "url: not an address that Telegram opens"),
        ("sendMessage", with_button(copy_text={"text": "x" * 257}), "copy_text.text: 257 characters"),
        ("sendMessage", {"chat_id": 1, "text": "x" * 4097}, "sendMessage.text: 4097 characters"),
        ("editMessageText", {"text": "<b></b>", "parse_mode": "HTML"}, "editMessageText.text: 0 characters"),
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}, "text: 201 characters"),
        ("sendDocument", {"chat_id": 1}, "sendDocument.document: missing"),
        ("sendDocument", {"chat_id": 1, "document": [SECRET]}, "sendDocument.document"),
        (
            "sendDocument",
            {"chat_id": 1, "document": File("x", b"x"), "file": 1},
            "sendDocument.file: the Bot",
        ),
        (
            "sendDocument",
            {"chat_id": 1, "document": File("x", b"x"), "caption": "x" * 1025},
            "sendDocument.caption: 1025 characters",
        ),
        ("answerCallbackQuery", {"callback_query_id": "1", "url": "https://a.nl"}, "url: not a link that"),
        (
            "sendMessage",
            {"chat_id": 1, "text": "x", "reply_markup": {"force_reply": True, "input_field_placeholder": ""}},
            "input_field_placeholder: not 1 to 64",
        ),
        (
            "sendMessage",
            {"chat_id": 1, "text": f'<tg-time unix="1" format="x">{SECRET}</tg-time>', "parse_mode": "HTML"},
            "sendMessage: an unknown format of a moment",
        ),
        (
            "sendMessage",
            {"chat_id": 1, "text": f'<tg-time unix="soon">{SECRET}</tg-time>', "parse_mode": "HTML"},
            "sendMessage.text: a moment without its number",
        ),
        (
            "sendMessage",
            {"chat_id": 1, "text": SECRET, "entities": [MOMENT | {"unix_time": 0}]},
            "sendMessage: a moment outside of Telegram's calendar",
        ),
        (
            "editMessageReplyMarkup",
            {"reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": "x"}] * 9]}},
            "inline_keyboard.0: not 1 to 8 buttons",
        ),
        (
            "editMessageReplyMarkup",
            {"reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": "x"}]] * 101}},
            "inline_keyboard: more than 100 buttons",
        ),
    ],
)
def test_bad_calls_are_named(method: str, parameters: dict[str, Any], where: str) -> None:
    with pytest.raises(AssertionError) as caught:
        check_call(method, parameters)
    assert where in str(caught.value)
    assert SECRET not in str(caught.value)


@pytest.mark.asyncio
async def test_the_watcher_sees_what_a_real_bot_sends() -> None:
    telegram = Telegram(FixedClock(datetime(2026, 11, 23, tzinfo=UTC)))
    telegram.add_person(101, "Anna")
    telegram.start(101)
    calls = Calls(telegram)
    async with Bot("1:x", request=StandInRequest(telegram)) as bot:
        await bot.send_message(101, SECRET)
        calls.verify()
        assert calls.names() == ["getMe", "sendMessage"]
        await bot.send_message(101, SECRET, api_kwargs={"priority": "high"})
    with pytest.raises(AssertionError, match=r"sendMessage\.priority: the Bot API has no such field"):
        calls.verify()


@pytest.mark.asyncio
async def test_the_watcher_counts_a_refusal_as_a_mistake() -> None:
    telegram = Telegram(FixedClock(datetime(2026, 11, 23, tzinfo=UTC)))
    calls = Calls(telegram)
    await telegram.call("sendMessage", {"chat_id": 101, "text": SECRET})
    calls.verify(refusals=True)
    with pytest.raises(AssertionError, match="chat not found"):
        calls.verify()

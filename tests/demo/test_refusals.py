"""The stand-in refuses what Telegram refuses, with the same words."""

from __future__ import annotations

from datetime import timedelta

import pytest
from telegram import (
    Bot,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    ReplyKeyboardMarkup,
    ReplyParameters,
)
from telegram.error import (
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
)

from bot.clock import FixedClock
from bot.demo.limits import Limits
from bot.demo.telegram import Telegram
from tests.demo.conftest import ANNA, BRAM, Refusal, keyboard

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a "
    "current content and reply markup of the message"
)


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<h1>x</h1>", 'Unsupported start tag "h1" at byte offset 0'),
        ("é <3", "Unclosed start tag at byte offset 3"),
        ("é <3 you", 'Unsupported start tag "3" at byte offset 3'),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<a href", 'Unclosed start tag "a" at byte offset 0'),
        ("<a ", 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a =x>y</a>", 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a href=x/y>z</a>", "Unexpected end of name token at byte offset 8"),
        ("<!-- x -->", 'Unsupported start tag "!--" at byte offset 0'),
        ("<tg-emoji>x</tg-emoji>", "Invalid custom emoji identifier specified"),
    ],
)
async def test_markup_that_telegram_cannot_parse(
    telegram: Telegram, bot: Bot, refusal: Refusal, text: str, words: str
) -> None:
    telegram.start(ANNA)
    refused = await refusal(bot.send_message(ANNA, text, parse_mode="HTML"))
    assert refused == f"can't parse entities: {words}"


@pytest.mark.asyncio
async def test_text_is_one_to_4096_characters_after_parsing(
    telegram: Telegram, bot: Bot, refusal: Refusal
) -> None:
    telegram.start(ANNA)
    assert await refusal(bot.send_message(ANNA, "")) == "message text is empty"
    assert await refusal(bot.send_message(ANNA, " \n ")) == "text must be non-empty"
    assert await refusal(bot.send_message(ANNA, "<b></b>", parse_mode="HTML")) == "text must be non-empty"
    assert await refusal(bot.send_message(ANNA, "x" * 4097)) == "message is too long"
    assert await refusal(bot.send_message(ANNA, "x" * 40_000)) == "text is too long"
    assert await refusal(bot.send_message(ANNA, "x", parse_mode="HTLM")) == "unsupported parse_mode"
    sent = await bot.send_message(ANNA, f"<b>{'x' * 4096}</b>\n", parse_mode="HTML")
    assert sent.text is not None and len(sent.text) == 4096
    assert sent.entities[0].length == 4096
    assert await refusal(sent.edit_text("x" * 4097)) == "MESSAGE_TOO_LONG"


@pytest.mark.asyncio
async def test_keyboards(telegram: Telegram, bot: Bot, refusal: Refusal) -> None:
    telegram.start(ANNA)

    async def refused(*buttons: InlineKeyboardButton) -> str:
        return await refusal(bot.send_message(ANNA, "x", reply_markup=InlineKeyboardMarkup([buttons])))

    assert await refused(InlineKeyboardButton("x", callback_data="é" * 33)) == "BUTTON_DATA_INVALID"
    assert "Text buttons are unallowed in the inline keyboard" in await refused(InlineKeyboardButton("x"))
    assert "exactly one action" in await refused(
        InlineKeyboardButton("x", url="https://a.nl", callback_data="a")
    )
    assert await refused(InlineKeyboardButton(" ", callback_data="a")) == (
        "inline keyboard button text must be non-empty"
    )
    assert "Unsupported URL protocol" in await refused(InlineKeyboardButton("x", url="tel:112"))
    assert "Wrong HTTP URL" in await refused(InlineKeyboardButton("x", url="no address"))
    too_much = CopyTextButton("x" * 257)
    assert await refused(InlineKeyboardButton("x", copy_text=too_much)) == "BUTTON_COPY_TEXT_INVALID"
    many = [InlineKeyboardButton("x", callback_data=str(number)) for number in range(101)]
    assert await refused(*many) == "reply markup is too long"

    row = [
        InlineKeyboardButton("data", callback_data="é" * 32),
        InlineKeyboardButton("open", url="https://example.org/chat"),
        InlineKeyboardButton("copy", copy_text=CopyTextButton("x" * 256)),
    ]
    await bot.send_message(ANNA, "x", reply_markup=InlineKeyboardMarkup([row]))
    chat = telegram.snapshot()["chats"][0]
    assert chat["messages"][-1]["inline"] == [
        [
            {"text": "data", "data": "é" * 32},
            {"text": "open", "url": "https://example.org/chat"},
            {"text": "copy", "copy": "x" * 256},
        ]
    ]


@pytest.mark.asyncio
async def test_edits(telegram: Telegram, bot: Bot, refusal: Refusal) -> None:
    own = telegram.start(ANNA)
    telegram.start(BRAM)
    sent = await bot.send_message(ANNA, "one", reply_markup=keyboard("a"))
    number = sent.message_id
    same = bot.edit_message_text("<b></b>one ", ANNA, number, parse_mode="HTML", reply_markup=keyboard("a"))
    assert await refusal(same) == NOT_MODIFIED
    assert (
        await refusal(bot.edit_message_reply_markup(ANNA, number, reply_markup=keyboard("a"))) == NOT_MODIFIED
    )
    assert await refusal(bot.edit_message_text("x", ANNA, 999)) == "message to edit not found"
    assert await refusal(bot.edit_message_text("x", BRAM, number)) == "message to edit not found"
    assert await refusal(bot.edit_message_text("x", ANNA, own.id)) == "message can't be edited"
    assert await refusal(bot.edit_message_text("x", 999, number)) == "chat not found"
    wrong = ReplyKeyboardMarkup([["x"]])
    edit = bot.edit_message_text("x", ANNA, number, reply_markup=wrong)  # type: ignore[arg-type]
    assert await refusal(edit) == "inline keyboard expected"

    await bot.edit_message_reply_markup(ANNA, number)
    assert telegram.chats[ANNA].messages[number].markup is None
    assert await refusal(bot.edit_message_reply_markup(ANNA, number)) == NOT_MODIFIED
    await bot.edit_message_text("<b>one</b>", ANNA, number, parse_mode="HTML")
    await bot.delete_message(ANNA, number)
    assert await refusal(bot.edit_message_text("two", ANNA, number)) == "message to edit not found"


@pytest.mark.asyncio
async def test_deletions_within_48_hours(
    telegram: Telegram, bot: Bot, refusal: Refusal, clock: FixedClock
) -> None:
    telegram.start(ANNA)
    old = await bot.send_message(ANNA, "old")
    clock.advance(timedelta(hours=47, minutes=59))
    young = await bot.send_message(ANNA, "young")
    clock.advance(timedelta(minutes=1))
    assert await refusal(bot.delete_message(ANNA, old.message_id)) == "message can't be deleted for everyone"
    both = [old.message_id, young.message_id]
    assert await refusal(bot.delete_messages(ANNA, both)) == "message can't be deleted for everyone"
    assert await bot.delete_messages(ANNA, [young.message_id, 999])
    assert await refusal(bot.delete_message(ANNA, young.message_id)) == "message to delete not found"
    assert [message["text"] for message in telegram.snapshot()["chats"][0]["messages"]] == ["/start", "old"]


@pytest.mark.asyncio
async def test_who_can_be_written_to(telegram: Telegram, bot: Bot, refusal: Refusal) -> None:
    assert await refusal(bot.send_message(ANNA, "x")) == "chat not found"
    telegram.start(ANNA)
    await bot.send_message(ANNA, "x")
    telegram.block(ANNA)
    blocked = "Forbidden: bot was blocked by the user"
    assert await refusal(bot.send_message(ANNA, "x"), Forbidden) == blocked
    assert await refusal(bot.send_chat_action(ANNA, "typing"), Forbidden) == blocked
    telegram.unblock(ANNA)
    await bot.send_message(ANNA, "x")
    changes = [update.my_chat_member for update in await bot.get_updates(timeout=0) if update.my_chat_member]
    assert [(c.old_chat_member.status, c.new_chat_member.status) for c in changes] == [
        ("member", "kicked"),
        ("kicked", "member"),
    ]
    telegram.create_group("Family", [ANNA, BRAM])
    assert "can't initiate conversation" in await refusal(bot.send_message(BRAM, "x"), Forbidden)


@pytest.mark.asyncio
async def test_a_press_is_answered_once_and_in_time(
    telegram: Telegram, bot: Bot, refusal: Refusal, clock: FixedClock
) -> None:
    telegram.start(ANNA)
    sent = await bot.send_message(ANNA, "x", reply_markup=keyboard("a"))
    query = telegram.press(ANNA, sent.message_id, "a")
    assert await refusal(bot.answer_callback_query(query, "x" * 201)) == "MESSAGE_TOO_LONG"
    assert await bot.answer_callback_query(query, "Noted", show_alert=True)
    too_old = "query is too old and response timeout expired or query ID is invalid"
    assert await refusal(bot.answer_callback_query(query)) == too_old
    late = telegram.press(ANNA, sent.message_id, "a")
    clock.advance(timedelta(seconds=151))
    assert await refusal(bot.answer_callback_query(late)) == too_old
    waiting = await bot.get_updates(timeout=0)
    assert [update.callback_query for update in waiting if update.callback_query] == []  # nobody fetched them
    assert len(waiting) == 1
    with pytest.raises(ValueError, match="no such button"):
        telegram.press(ANNA, sent.message_id, "b")


@pytest.mark.asyncio
async def test_a_reply_needs_its_message(telegram: Telegram, bot: Bot, refusal: Refusal) -> None:
    own = telegram.start(ANNA)
    missing = ReplyParameters(999)
    assert await refusal(bot.send_message(ANNA, "x", reply_parameters=missing)) == (
        "message to be replied not found"
    )
    await bot.send_message(ANNA, "x", reply_parameters=ReplyParameters(999, allow_sending_without_reply=True))
    sent = await bot.send_message(ANNA, "x", reply_parameters=ReplyParameters(own.id))
    assert sent.reply_to_message is not None and sent.reply_to_message.text == "/start"


@pytest.mark.asyncio
async def test_planned_faults_come_once_and_do_nothing(
    telegram: Telegram, bot: Bot, refusal: Refusal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")  # else python-telegram-bot warns about its own default
    telegram.start(ANNA)
    telegram.fail_next("sendMessage", 429, "Too Many Requests: retry after 7", {"retry_after": 7})
    with pytest.raises(RetryAfter) as caught:
        await bot.send_message(ANNA, "x")
    assert caught.value.retry_after == timedelta(seconds=7)
    telegram.fail_next("*", 502, "Bad Gateway", times=2)
    await bot.get_updates(timeout=0)
    assert "Bad Gateway" in await refusal(bot.send_message(ANNA, "x"), NetworkError)
    assert "Bad Gateway" in await refusal(bot.get_me(), NetworkError)
    assert len(telegram.chats[ANNA].messages) == 1
    await bot.send_message(ANNA, "x")
    telegram.fail_next("getUpdates", 404, "Not Found")
    await refusal(bot.get_updates(timeout=0), InvalidToken)


@pytest.mark.asyncio
async def test_limits_are_enforced_when_asked_for(clock: FixedClock) -> None:
    now = [0.0]
    limits = Limits(private=(3, 3.0), monotonic=lambda: now[0])
    telegram = Telegram(clock, limits=limits)
    for person in range(1, 40):
        telegram.add_person(person, "x")
        telegram.start(person)

    async def send(person: int) -> int:
        code, answer = await telegram.call("sendMessage", {"chat_id": person, "text": "x"})
        return int(answer["parameters"]["retry_after"]) if code == 429 else 0

    assert [await send(1) for _ in range(5)] == [0, 0, 0, 3, 6]
    now[0] = 2.5
    assert await send(1) == 3
    assert [await send(person) for person in range(2, 32)] == [0] * 30
    assert await send(33) == 1
    now[0] = 3.5
    assert await send(1) == 0
    assert limits.violations == 4


@pytest.mark.asyncio
async def test_a_group_takes_twenty_a_minute(clock: FixedClock) -> None:
    now = [0.0]
    telegram = Telegram(clock, limits=Limits(monotonic=lambda: now[0]))
    telegram.add_person(ANNA, "Anna")
    groups = [telegram.create_group(name, [ANNA], with_bot=True).id for name in ("Home", "Other")]

    async def send(group: int) -> int:
        now[0] += 1
        code, answer = await telegram.call("sendMessage", {"chat_id": group, "text": "x"})
        return int(answer["parameters"]["retry_after"]) if code == 429 else 0

    assert [await send(groups[0]) for _ in range(21)] == [0] * 20 + [40]
    assert await send(groups[1]) == 0
    now[0] += 40
    assert await send(groups[0]) == 0


@pytest.mark.asyncio
async def test_an_unknown_method_is_404(telegram: Telegram, bot: Bot) -> None:
    assert await telegram.call("sendMassage", {}) == (
        404,
        {"ok": False, "error_code": 404, "description": "Not Found: method not found"},
    )
    assert (await bot.get_me()).username == "hecht_demo_bot"

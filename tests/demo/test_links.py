"""Links that open the bot with a parameter, and replies that a bot asks for."""

from __future__ import annotations

import pytest
from telegram import Bot, ForceReply, ReplyKeyboardRemove, ReplyParameters

from bot.demo.chats import Chat
from bot.demo.links import payload_in
from bot.demo.telegram import Telegram
from tests.demo.conftest import ANNA, BRAM, Refusal, keyboard

pytestmark = pytest.mark.asyncio

LINK = "https://t.me/hecht_demo_bot?start="


@pytest.fixture
def home(telegram: Telegram) -> Chat:
    return telegram.create_group("Home", [ANNA, BRAM], with_bot=True)


async def test_an_answer_opens_the_private_chat_of_who_pressed(
    telegram: Telegram, bot: Bot, home: Chat
) -> None:
    telegram.start(ANNA)
    sent = await bot.send_message(home.id, "x", reply_markup=keyboard("a"))
    for person in (ANNA, BRAM):
        query = telegram.press(person, sent.message_id, "a", chat=home.id)
        assert await bot.answer_callback_query(query, url=f"{LINK}g_{person}-Z")
    assert [message.text for message in telegram.chats[ANNA].shown()] == ["/start", f"/start g_{ANNA}-Z"]
    assert [telegram.chats[person].opened for person in (ANNA, BRAM)] == [1, 1]

    # Who never began presses Start first; that brings the parameter, once.
    assert list(telegram.chats[BRAM].shown()) == []
    assert telegram.chats[BRAM].pending_start == f"g_{BRAM}-Z"
    assert telegram.start(BRAM).text == f"/start g_{BRAM}-Z"
    assert telegram.start(BRAM).text == "/start"
    chats = {chat["id"]: chat for chat in telegram.snapshot()["chats"]}
    assert [chats[person]["opened"] for person in (ANNA, BRAM)] == [1, 1]


async def test_a_blocked_bot_waits_for_start(telegram: Telegram, bot: Bot, home: Chat) -> None:
    telegram.start(ANNA)
    telegram.block(ANNA)
    sent = await bot.send_message(home.id, "x", reply_markup=keyboard("a"))
    query = telegram.press(ANNA, sent.message_id, "a", chat=home.id)
    await bot.answer_callback_query(query, url=LINK + "abc")
    assert telegram.chats[ANNA].blocked
    assert telegram.start(ANNA).text == "/start abc"
    assert not telegram.chats[ANNA].blocked


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/",
        "https://t.me/another_bot?start=a",
        "https://t.me/hecht_demo_bot",
        LINK,
        LINK + "a" * 65,
        LINK + "a.b",
        LINK + "a%20b",
        "https://t.me/hecht_demo_bot?startgroup=a",
        "https://t.me.example.org/hecht_demo_bot?start=a",
        "tel:112",
    ],
)
async def test_no_other_address_is_opened(telegram: Telegram, bot: Bot, refusal: Refusal, url: str) -> None:
    telegram.start(ANNA)
    sent = await bot.send_message(ANNA, "x", reply_markup=keyboard("a"))
    query = telegram.press(ANNA, sent.message_id, "a")
    assert await refusal(bot.answer_callback_query(query, url=url)) == "URL_INVALID"
    assert await bot.answer_callback_query(query, url=LINK + "a" * 64)
    assert telegram.chats[ANNA].opened == 1


async def test_links_in_words_and_buttons(telegram: Telegram, home: Chat) -> None:
    telegram.start(ANNA)
    telegram.open_link(ANNA, "http://telegram.me/Hecht_Demo_Bot/?start=abc")
    assert [message.text for message in telegram.chats[ANNA].shown()][-1] == "/start abc"
    assert payload_in("t.me/hecht_demo_bot?start=x", "hecht_demo_bot") == "x"
    with pytest.raises(ValueError, match="no link to this bot"):
        telegram.open_link(ANNA, "https://example.org/")
    telegram.remove_from_group(ANNA, home.id)
    telegram.open_link(ANNA, "https://t.me/hecht_demo_bot?startgroup=fam", home.id)
    assert home.has_bot
    assert [message.text for message in home.shown()][-1] == "/start@hecht_demo_bot fam"


async def test_a_reply_is_begun_on_every_phone_or_on_those_that_are_meant(
    telegram: Telegram, bot: Bot, home: Chat
) -> None:
    everybody = ForceReply(input_field_placeholder="In your own words")
    sent = await bot.send_message(home.id, "What helps?", reply_markup=everybody)
    assert home.force_reply == {
        "message": sent.message_id,
        "people": [ANNA, BRAM],
        "placeholder": "In your own words",
    }
    telegram.say(ANNA, home.id, "tea", reply_to=sent.message_id)
    telegram.say(BRAM, home.id, "unrelated")
    assert telegram.snapshot()["chats"][-1]["force_reply"]["people"] == [BRAM]
    await sent.delete()
    assert telegram.snapshot()["chats"][-1]["force_reply"] is None

    chosen = ForceReply(selective=True)
    said = telegram.say(BRAM, home.id, "/ask")
    await bot.send_message(home.id, "And?", reply_markup=chosen, reply_parameters=ReplyParameters(said.id))
    assert home.force_reply is not None and home.force_reply["people"] == [BRAM]
    await bot.send_message(home.id, "And @Anna_Demo?", reply_markup=chosen)
    assert home.force_reply["people"] == [ANNA]
    html = f'And <a href="tg://user?id={BRAM}">you</a>?'
    await bot.send_message(home.id, html, parse_mode="HTML", reply_markup=chosen)
    assert home.force_reply["people"] == [BRAM]
    await bot.send_message(home.id, "Nobody?", reply_markup=chosen)
    assert home.force_reply is None


async def test_what_telegram_refuses_of_forced_replies(
    telegram: Telegram, bot: Bot, refusal: Refusal
) -> None:
    telegram.start(ANNA)
    long = ForceReply(input_field_placeholder="x" * 64).to_dict() | {"input_field_placeholder": "x" * 65}
    both = {"force_reply": True, "inline_keyboard": [[{"text": "a", "callback_data": "a"}]]}
    for markup in (long, both):
        call = {"chat_id": ANNA, "text": "x", "reply_markup": markup}
        _, answer = await telegram.call("sendMessage", call)
        assert answer["description"] == "Bad Request: REPLY_MARKUP_INVALID"
    # A message that came with anything but an inline keyboard can't be edited.
    for other in (ForceReply(), ReplyKeyboardRemove()):
        sent = await bot.send_message(ANNA, "x", reply_markup=other)
        assert await refusal(sent.edit_text("y")) == "message can't be edited"
    edit = sent.edit_text("y", reply_markup=ForceReply())  # type: ignore[arg-type]
    assert await refusal(edit) == "inline keyboard expected"

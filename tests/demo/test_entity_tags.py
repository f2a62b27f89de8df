"""Moments and mentions in a message: what Telegram keeps, what it drops, and what it refuses."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from telegram import Bot, MessageEntity

from bot.demo.telegram import Telegram
from tests.demo.conftest import ANNA, BRAM, Refusal

pytestmark = pytest.mark.asyncio

MOMENT = datetime(2022, 3, 17, 15, 45, tzinfo=UTC)


@pytest.mark.parametrize(
    ("form", "kept"),
    [("", ""), ("wDT", "wDT"), ("tdW", "wdt"), ("r", "r"), ("R", "r"), ("tT", "t"), ("Dd", "d")],
)
async def test_a_moment_is_kept_in_telegrams_own_order(
    telegram: Telegram, bot: Bot, form: str, kept: str
) -> None:
    telegram.start(ANNA)
    html = f'On <tg-time unix="1647531900" format="{form}">Thursday</tg-time>'
    sent = await bot.send_message(ANNA, html, parse_mode="HTML")
    (entity,) = sent.entities
    assert sent.text == "On Thursday"
    assert (entity.type, entity.unix_time, entity.date_time_format) == ("date_time", MOMENT, kept)
    shown = telegram.snapshot()["chats"][0]["messages"][-1]["html"]
    assert shown == f'On <time data-unix="1647531900" data-format="{kept}">Thursday</time>'


@pytest.mark.parametrize("unix", ["", "soon", "0", "-5", "2147483648", "99999999999999"])
async def test_a_moment_needs_a_number(telegram: Telegram, bot: Bot, refusal: Refusal, unix: str) -> None:
    telegram.start(ANNA)
    call = bot.send_message(ANNA, f'<tg-time unix="{unix}" format="t">x</tg-time>', parse_mode="HTML")
    assert await refusal(call) == "can't parse entities: Invalid date specified"


@pytest.mark.parametrize("form", ["x", "rt", "w d"])
async def test_a_moment_needs_a_known_format(
    telegram: Telegram, bot: Bot, refusal: Refusal, form: str
) -> None:
    telegram.start(ANNA)
    words = "can't parse entities: Invalid date format used"
    call = bot.send_message(ANNA, f'<tg-time unix="1" format="{form}">x</tg-time>', parse_mode="HTML")
    assert await refusal(call) == words
    entity = MessageEntity("date_time", 0, 1, unix_time=MOMENT, date_time_format=form)
    assert await refusal(bot.send_message(ANNA, "x", entities=[entity])) == words


async def test_a_person_is_mentioned_by_id_once_the_bot_has_met_them(telegram: Telegram, bot: Bot) -> None:
    telegram.start(ANNA)
    html = f'<b>Ask <a href="tg://user?id={BRAM}">B &amp; co</a></b>'
    sent = await bot.send_message(ANNA, html, parse_mode="HTML")
    assert [entity.type for entity in sent.entities] == ["bold"]
    telegram.create_group("Home", [ANNA, BRAM])
    sent = await bot.send_message(ANNA, html, parse_mode="HTML")
    _, mention = sent.entities
    assert (mention.type, sent.parse_entity(mention)) == ("text_mention", "B & co")
    assert mention.user is not None and mention.user.id == BRAM and mention.user.first_name == "Bram"
    nobody = await bot.send_message(ANNA, '<a href="tg://user?id=7">x</a>', parse_mode="HTML")
    assert nobody.entities == ()
    shown = telegram.snapshot()["chats"][0]["messages"][-2]["html"]
    assert shown == '<b>Ask <span class="mention">B &amp; co</span></b>'


async def test_commands_and_mentions_are_found_in_what_somebody_types(telegram: Telegram) -> None:
    message = telegram.say(ANNA, ANNA, "/ask@hecht_demo_bot \U0001f44b @bram_demo or me@home.nl")
    found = [(entity["type"], entity["offset"], entity["length"]) for entity in message.entities]
    assert found == [("bot_command", 0, 19), ("mention", 23, 10)]

"""Updates reach the bot as Telegram's do: in order, until confirmed, and only what was asked for."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from telegram import (
    Bot,
)
from telegram.error import (
    Conflict,
)

from bot.clock import FixedClock
from bot.demo.telegram import Telegram
from tests.demo.conftest import ANNA, NOON, Refusal, keyboard


@pytest.mark.asyncio
async def test_a_slow_phone_presses_what_is_gone(telegram: Telegram, bot: Bot) -> None:
    telegram.start(ANNA)
    sent = await bot.send_message(ANNA, "x", reply_markup=keyboard("old"))
    await bot.edit_message_text("y", ANNA, sent.message_id, reply_markup=keyboard("new"))
    with pytest.raises(ValueError, match="no such button"):
        telegram.press(ANNA, sent.message_id, "old")
    telegram.press(ANNA, sent.message_id, "old", stale=True)
    await bot.delete_message(ANNA, sent.message_id)
    telegram.press(ANNA, sent.message_id, "new", stale=True)
    queries = [update.callback_query for update in await bot.get_updates(timeout=0) if update.callback_query]
    assert [(query.data, query.message and query.message.is_accessible) for query in queries] == [
        ("old", True),
        ("new", False),
    ]


@pytest.mark.asyncio
async def test_updates_wait_until_they_are_confirmed(telegram: Telegram, bot: Bot) -> None:
    for word in ("one", "two", "three"):
        telegram.say(ANNA, ANNA, word)
    first = await bot.get_updates(timeout=0)
    again = await bot.get_updates(timeout=0)
    assert [update.update_id for update in first] == [update.update_id for update in again]
    (left,) = await bot.get_updates(offset=first[2].update_id, timeout=0)
    assert left.message is not None and left.message.text == "three"
    assert await bot.get_updates(offset=left.update_id + 1, timeout=0) == ()
    assert (await bot.get_webhook_info()).pending_update_count == 0

    telegram.say(ANNA, ANNA, "four")
    telegram.say(ANNA, ANNA, "five")
    assert len(await bot.get_updates(limit=1, timeout=0)) == 1
    (newest,) = await bot.get_updates(offset=-1, timeout=0)
    assert newest.message is not None and newest.message.text == "five"
    assert await bot.delete_webhook(drop_pending_updates=True)
    assert await bot.get_updates(timeout=0) == ()


@pytest.mark.asyncio
async def test_a_long_poll_ends_with_the_first_update(telegram: Telegram, bot: Bot) -> None:
    async with asyncio.timeout(5), asyncio.TaskGroup() as tasks:
        poll = tasks.create_task(bot.get_updates(timeout=30))
        await asyncio.sleep(0)
        telegram.say(ANNA, ANNA, "hello")
    (update,) = poll.result()
    assert update.message is not None and update.message.text == "hello"


@pytest.mark.asyncio
async def test_the_older_of_two_pollers_is_sent_away(telegram: Telegram, bot: Bot, refusal: Refusal) -> None:
    async with asyncio.timeout(5), asyncio.TaskGroup() as tasks:
        older = tasks.create_task(refusal(bot.get_updates(timeout=30), Conflict))
        await asyncio.sleep(0)
        newer = tasks.create_task(bot.get_updates(timeout=30))
        await asyncio.sleep(0)
        telegram.say(ANNA, ANNA, "hello")
    assert "terminated by other getUpdates request" in older.result()
    assert len(newer.result()) == 1


@pytest.mark.asyncio
async def test_updates_expire_and_ids_jump_after_a_quiet_week(
    telegram: Telegram, bot: Bot, clock: FixedClock
) -> None:
    telegram.say(ANNA, ANNA, "one")
    (first,) = await bot.get_updates(timeout=0)
    clock.advance(timedelta(hours=24))
    assert await bot.get_updates(timeout=0) == ()
    clock.advance(timedelta(days=7))
    telegram.say(ANNA, ANNA, "two")
    (second,) = await bot.get_updates(timeout=0)
    assert second.update_id > first.update_id + 1


@pytest.mark.asyncio
async def test_only_the_kinds_of_updates_that_were_asked_for(telegram: Telegram, bot: Bot) -> None:
    await bot.get_updates(timeout=0, allowed_updates=["message"])
    own = telegram.start(ANNA)
    telegram.edit(ANNA, own.id, "changed")
    telegram.block(ANNA)
    assert [update.message is not None for update in await bot.get_updates(timeout=0)] == [True]
    await bot.get_updates(timeout=0, allowed_updates=[])
    telegram.unblock(ANNA)
    telegram.edit(ANNA, own.id, "again")
    updates = await bot.get_updates(timeout=0)
    assert updates[-1].edited_message is not None
    assert updates[-1].edited_message.text == "again" and updates[-1].edited_message.edit_date == NOON


@pytest.mark.asyncio
async def test_voice_stickers_and_photos_arrive_without_text(telegram: Telegram, bot: Bot) -> None:
    telegram.send_voice(ANNA, ANNA)
    telegram.send_sticker(ANNA, ANNA)
    telegram.send_photo(ANNA, ANNA)
    messages = [update.message for update in await bot.get_updates(timeout=0)]
    assert all(message is not None and message.text is None for message in messages)
    assert [bool(m and m.voice) for m in messages] == [True, False, False]
    assert [bool(m and m.sticker) for m in messages] == [False, True, False]
    assert [bool(m and m.photo) for m in messages] == [False, False, True]
    assert telegram.snapshot()["chats"][0]["messages"][0]["voice"] is True


@pytest.mark.asyncio
async def test_a_location_arrives_with_its_position(telegram: Telegram, bot: Bot) -> None:
    telegram.send_location(ANNA, ANNA, 38.72, -9.14)
    (update,) = await bot.get_updates(timeout=0)
    assert update.message is not None and update.message.location is not None
    assert (update.message.location.latitude, update.message.location.longitude) == (38.72, -9.14)
    shown = telegram.snapshot()["chats"][0]["messages"][0]
    assert shown["location"] is True and "38" not in str(shown)


@pytest.mark.asyncio
async def test_long_and_empty_texts_as_an_app_sends_them(telegram: Telegram, bot: Bot) -> None:
    telegram.say(ANNA, ANNA, " " + "a" * 5000)
    texts = [update.message.text for update in await bot.get_updates(timeout=0) if update.message]
    assert [len(text or "") for text in texts] == [4096, 904]
    with pytest.raises(ValueError, match="empty"):
        telegram.say(ANNA, ANNA, " \n")


@pytest.mark.asyncio
async def test_what_changed_can_be_waited_for(telegram: Telegram, bot: Bot) -> None:
    seen = telegram.version
    async with asyncio.timeout(5), asyncio.TaskGroup() as tasks:
        waiting = tasks.create_task(telegram.changed(seen, 30))
        await asyncio.sleep(0)
        telegram.start(ANNA)
    assert waiting.result() > seen
    assert await telegram.changed(telegram.version, 0) == telegram.version

"""A phone writes down a conversation as a person would see it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, ReplyKeyboardMarkup, Update

from bot.clock import FixedClock
from bot.demo.telegram import StandInRequest, Telegram
from tests.botapi.person import Phone

TRANSCRIPT = """\
[you] /start
[bot] Pick one
    or two
    [Yes] [No]
    [Later]
[you press] Yes
[toast] Noted
[bot edits] Thank you
[you] more
[bot deletes] Thank you
[bot] Bye
[you edit] more or less
[you] Again"""


async def answer(bot: Bot, update: Update) -> None:
    """A bot of a few lines, so that the phone has something to show."""
    if update.callback_query:
        await update.callback_query.answer("Noted")
        await update.callback_query.edit_message_text("Thank you")
    elif update.message and update.message.text == "/start":
        rows = [["Yes", "No"], ["Later"]]
        buttons = [[InlineKeyboardButton(word, callback_data=word.lower()) for word in row] for row in rows]
        await update.message.reply_text("Pick one\nor two", reply_markup=InlineKeyboardMarkup(buttons))
    elif update.message and update.message.text == "more":
        await bot.delete_message(update.message.chat.id, update.message.message_id - 1)
        await update.message.reply_text("Bye", reply_markup=ReplyKeyboardMarkup([["Again"]]))


@pytest.mark.asyncio
async def test_a_conversation_becomes_a_transcript() -> None:
    telegram = Telegram(FixedClock(datetime(2026, 11, 23, tzinfo=UTC)))
    telegram.add_person(101, "Anna")
    async with Bot(
        "1:x", request=StandInRequest(telegram), get_updates_request=StandInRequest(telegram)
    ) as bot:

        async def settle() -> None:
            while updates := await bot.get_updates(timeout=0):
                for update in updates:
                    await answer(bot, update)
                await bot.get_updates(offset=updates[-1].update_id + 1, timeout=0)

        phone = Phone(telegram, 101, settle)
        await phone.start()
        assert phone.screen() == "Pick one\nor two\n    [Yes] [No]\n    [Later]"
        assert phone.buttons() == ["Yes", "No", "Later"]
        with pytest.raises(AssertionError, match="no button 'Maybe'"):
            await phone.press("Maybe")
        await phone.press("Yes")
        assert phone.screen() == "Thank you"
        await phone.say("more")
        await phone.edit("more or less")
        await phone.press("Again")
    assert "\n".join(phone.transcript) == TRANSCRIPT

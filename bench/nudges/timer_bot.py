"""The other side of the comparison: reminders as python-telegram-bot's documentation leads to.

``/plan COUNT FIRST_CHAT SECONDS`` has its `JobQueue` (APScheduler, with the defaults of both) send a message
to so many chats at an instant, in seconds since 1970. Nothing else is done: no zones, no quiet hours, and
nothing is kept.
"""

from __future__ import annotations

import logging
import os
from datetime import UTC, datetime
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.constants import ParseMode
from telegram.ext import Application, CommandHandler, ContextTypes

Context = ContextTypes.DEFAULT_TYPE

TEXT = (
    "A short question\n\n<tg-spoiler>After dinner I send my sister one line to say thanks</tg-spoiler>\n\n"
    "How did it go? One tap is enough."
)
ANSWERS = ("It worked", "In part", "Not yet", "Better not", "No answer came", "Badly", "Later", "Not again")


async def plan(update: Update, context: Context) -> None:
    """One job for each chat."""
    count, first, seconds = (int(given) for given in context.args or ())
    assert context.job_queue is not None
    for chat_id in range(first, first + count):
        context.job_queue.run_once(remind, datetime.fromtimestamp(seconds, UTC), chat_id=chat_id)


async def remind(context: Context) -> None:
    assert context.job is not None
    assert context.job.chat_id is not None
    markup = InlineKeyboardMarkup(
        [[InlineKeyboardButton(answer, callback_data=f"{number}")] for number, answer in enumerate(ANSWERS)]
    )
    await context.bot.send_message(context.job.chat_id, TEXT, parse_mode=ParseMode.HTML, reply_markup=markup)


def main() -> None:
    logging.basicConfig(level=logging.INFO)
    for chatty in ("httpx", "apscheduler"):  # every request, token and all; three lines a job
        logging.getLogger(chatty).setLevel(logging.WARNING)
    application: Application[Any, Any, Any, Any, Any, Any] = (
        Application.builder()
        .token(os.environ["BOT_TOKEN"])
        .base_url(os.environ["BOT_API_URL"] + "/bot")
        .build()
    )
    application.add_handler(CommandHandler("plan", plan))
    application.run_polling(allowed_updates=Update.ALL_TYPES)


if __name__ == "__main__":
    main()

"""The other side of the comparison: a bot as python-telegram-bot's documentation leads to.

A `ConversationHandler` asks as many questions as Hecht asks from Start to a planned step, with inline
keyboards, editing its message; each answer is written to SQLite (aiosqlite, one connection, a commit per
answer). Nothing is encrypted, no update is recognised when it comes twice, and a restart forgets where
everyone was.
"""

from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import Any

import aiosqlite
from telegram import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.constants import ParseMode
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
)

AnyApplication = Application[Any, Any, Any, Any, Any, Any]

QUESTIONS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("terms", "This is a script, not a person, and not for emergencies.", ("18 or older, and I agree", "No")),
    ("door", "What brings you here now?", ("Someone", "Tension", "Something happened", "Looking around")),
    ("who", "Who is it about?", ("Partner", "Ex", "Parent", "Child", "Sibling", "Friend", "Peer", "Other")),
    ("name", "What may I call them?", ("Skip",)),
    ("gives", "What does contact give you?", ("Support", "Calm", "Fun", "Belonging", "Hope", "Little")),
    ("costs", "And what does it cost you?", ("Calm", "Energy", "Sleep", "Honesty", "Money", "Little")),
    ("go_on", "Shall we plan one small step?", ("Plan a step",)),
    ("contact", "Is contact possible?", ("Yes", "Not now", "Ended", "They died")),
    ("safety", "Does any of this hold?", ("None of these", "I am afraid", "A ban", "Asked me not to")),
    ("today", "And today?", ("None of these", "Using", "Craving", "Something urgent")),
    ("what", "What could the step be?", ("Thanks", "Ask", "A promise", "Be honest", "Listen", "Be kind")),
    ("if", "When could you do it?", ("After dinner", "Getting up", "On my way home", "In a break", "Sunday")),
    ("then", "And then you …", ("Send one line", "Write it first", "Call shortly", "Say it")),
    ("obstacle", "What in you could get in the way?", ("Putting off", "Shame", "Nerves", "Anger", "Urge")),
    ("backup", "And if no answer comes?", ("Wait", "Call someone", "Get calm", "Write")),
    ("confidence", "How sure are you, 0 to 10?", tuple(str(n) for n in range(11))),
    ("smaller", "Make it smaller?", ("Only write it", "One sentence", "Half of it", "Keep it")),
    ("country", "Where are you?", ("Netherlands", "Belgium", "United Kingdom", "Ireland", "Elsewhere")),
    (
        "when",
        "When shall I ask how it went?",
        ("This evening", "Tomorrow", "In three days", "At the weekend"),
    ),
    ("sum", "Is this right?", ("Yes", "Change the step", "Change the moment")),
)

CREATE = """CREATE TABLE IF NOT EXISTS answer (
    user_id INTEGER NOT NULL, question TEXT NOT NULL, answer TEXT NOT NULL,
    answered_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP)"""
INSERT = "INSERT INTO answer (user_id, question, answer) VALUES (?, ?, ?)"


def keyboard(number: int) -> InlineKeyboardMarkup:
    name, _, options = QUESTIONS[number]
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(label, callback_data=f"{name}:{i}")] for i, label in enumerate(options)]
    )


def question(number: int) -> str:
    return f"<b>{number + 1} of {len(QUESTIONS)}</b>\n{QUESTIONS[number][1]}"


async def start(update: Update, _: ContextTypes.DEFAULT_TYPE) -> int:
    """Ask the first question, in a new message."""
    assert update.message is not None
    await update.message.reply_text(question(0), parse_mode=ParseMode.HTML, reply_markup=keyboard(0))
    return 0


async def again(update: Update, _: ContextTypes.DEFAULT_TYPE) -> int:
    """Ask the first question, where the end of the last round stands."""
    query = await answered(update)
    await query.edit_message_text(question(0), parse_mode=ParseMode.HTML, reply_markup=keyboard(0))
    return 0


async def answered(update: Update) -> CallbackQuery:
    assert update.callback_query is not None
    await update.callback_query.answer()
    return update.callback_query


async def keep(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    """Write the answer down and edit the message into the next question."""
    query = await answered(update)
    name, picked = str(query.data).split(":")
    number = next(n for n, (known, _, _) in enumerate(QUESTIONS) if known == name)
    label = QUESTIONS[number][2][int(picked)]
    database: aiosqlite.Connection = context.application.bot_data["database"]
    await database.execute(INSERT, (query.from_user.id, name, label))
    await database.commit()
    following = number + 1
    if following == len(QUESTIONS):
        more = InlineKeyboardMarkup([[InlineKeyboardButton("Plan another step", callback_data="again")]])
        await query.edit_message_text(f"You: {label}\n\nKept.", reply_markup=more)
        return ConversationHandler.END
    await query.edit_message_text(
        f"You: {label}\n\n{question(following)}",
        parse_mode=ParseMode.HTML,
        reply_markup=keyboard(following),
    )
    return following


async def open_database(application: AnyApplication) -> None:
    path = Path(os.environ["BOT_DATA_DIR"]) / "answers.db"
    database = application.bot_data["database"] = await aiosqlite.connect(path)
    await database.execute(CREATE)
    await database.commit()


async def close_database(application: AnyApplication) -> None:
    await application.bot_data["database"].close()


def main() -> None:
    logging.basicConfig(level=logging.INFO)
    logging.getLogger("httpx").setLevel(logging.WARNING)  # it logs every request, token and all
    application = (
        Application.builder()
        .token(os.environ["BOT_TOKEN"])
        .base_url(os.environ["BOT_API_URL"] + "/bot")
        .post_init(open_database)
        .post_shutdown(close_database)
        .build()
    )
    conversation: ConversationHandler[ContextTypes.DEFAULT_TYPE] = ConversationHandler(
        entry_points=[CommandHandler("start", start), CallbackQueryHandler(again, pattern="^again$")],
        states={
            number: [CallbackQueryHandler(keep, pattern=f"^{name}:")]
            for number, (name, _, _) in enumerate(QUESTIONS)
        },
        fallbacks=[CommandHandler("start", start)],
    )
    application.add_handler(conversation)
    application.run_polling(allowed_updates=Update.ALL_TYPES)


if __name__ == "__main__":
    main()

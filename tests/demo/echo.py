"""A tiny real bot for the demo page's tests: it polls the stand-in through python-telegram-bot, asks, echoes,
ticks, nudges once, and keeps a count in a dict that stands for its database."""

from __future__ import annotations

import asyncio
import html
from contextlib import AsyncExitStack
from datetime import datetime, timedelta
from typing import Any

from telegram import (
    Bot,
    BotCommand,
    CallbackQuery,
    CopyTextButton,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
    ReplyKeyboardMarkup,
    Update,
)

from bot.clock import DemoClock
from bot.demo.telegram import StandInRequest, Telegram

NUDGE_AFTER = timedelta(hours=30)
OPTIONS = ("Sleep", "Talk", "Walk", "Music")


def keys(*buttons: tuple[str, str]) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(text, callback_data=data)] for text, data in buttons])


def ticks(chosen: set[str]) -> InlineKeyboardMarkup:
    return keys(
        *((f"{'☑' if name in chosen else '☐'} {name}", f"tick {name}") for name in OPTIONS), ("Done", "done")
    )


class EchoBot:
    """``data`` outlives a restart; `start` fails while it holds ``broken``."""

    def __init__(self, telegram: Telegram, clock: DemoClock, data: dict[str, Any]) -> None:
        self._telegram, self._clock, self._data = telegram, clock, data
        self._stack = AsyncExitStack()
        self._bell = asyncio.Event()

    async def start(self) -> None:
        if self._data.get("broken"):
            raise RuntimeError("broken on purpose")
        request = StandInRequest(self._telegram)
        self._bot = Bot("1:x", request=request, get_updates_request=StandInRequest(self._telegram))
        await self._stack.enter_async_context(self._bot)
        await self._bot.set_my_commands(
            [BotCommand("start", "begin at the beginning"), BotCommand("help", "what this is")]
        )
        await self._bot.set_my_description("An echo, for tests.")
        self._clock.on_move.append(self._bell.set)
        self._group = await self._stack.enter_async_context(asyncio.TaskGroup())
        self._tasks = [self._group.create_task(self._poll()), self._group.create_task(self._remind())]

    async def stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        self._clock.on_move.remove(self._bell.set)
        await self._stack.aclose()

    async def next_nudge(self) -> datetime | None:
        due: datetime | None = self._data.get("due")
        return due

    async def idle(self) -> None:
        while self._telegram.updates.pending() or self._bell.is_set():
            await self._telegram.changed(self._telegram.version, 0.05)

    async def _remind(self) -> None:
        while True:
            await self._bell.wait()
            due = self._data.get("due")
            if due and due <= self._clock.now():
                del self._data["due"]
                await self._bot.send_message(
                    self._data["whom"], "How did it go?", reply_markup=keys(("Fine", "fine"))
                )
            self._bell.clear()

    async def _poll(self) -> None:
        offset = 0
        while True:
            for update in await self._bot.get_updates(offset=offset, timeout=20, allowed_updates=[]):
                offset = update.update_id + 1
                await self._take(update)

    async def _take(self, update: Update) -> None:
        if query := update.callback_query:
            await self._pressed(query)
        elif message := update.edited_message:
            await message.reply_text("You changed it.")
        elif message := update.message:
            await self._said(message)

    async def _said(self, message: Message) -> None:
        self._data["count"] = self._data.get("count", 0) + 1
        if message.voice:
            await message.reply_text("I can't listen.")
        elif message.text == "/start":
            await message.reply_html(
                "Hello. <b>What brings you here?</b>",
                reply_markup=keys(("Something with someone", "someone"), ("Tension or craving", "craving")),
            )
        elif message.text == "/keys":
            await message.reply_text(
                "Choose.", reply_markup=ReplyKeyboardMarkup([["Tea", "Coffee"]], one_time_keyboard=True)
            )
        elif message.text == "/open":
            link = "https://t.me/hecht_demo_bot?start=by_button"
            rows = [
                [InlineKeyboardButton("Begin in private", callback_data="begin")],
                [InlineKeyboardButton("Begin by a link", url=link)],
            ]
            await message.reply_text("Who begins?", reply_markup=InlineKeyboardMarkup(rows))
        elif message.text == "/ask":
            forced = ForceReply(selective=True, input_field_placeholder="In your own words")
            await message.reply_text("What helps you?", reply_markup=forced, do_quote=True)
        elif message.text == "/when":
            await message.reply_html(
                'At <tg-time unix="1795446000" format="wDt">three</tg-time>, '
                '<tg-time unix="1">then</tg-time>.'
            )
        elif message.text == "/links":
            await message.reply_html(
                'A <a href="https://example.org/">link</a>, <tg-spoiler>hidden</tg-spoiler>, '
                "<code>/code</code>, see /help<blockquote>said before</blockquote>",
                reply_markup=InlineKeyboardMarkup(
                    [
                        [InlineKeyboardButton("A website", url="https://example.org/")],
                        [InlineKeyboardButton("Copy the sentence", copy_text=CopyTextButton("I was wrong."))],
                    ]
                ),
            )
        elif message.text:
            await message.reply_html(f"<i>{html.escape(message.text)}</i>, number {self._data['count']}")

    async def _pressed(self, query: CallbackQuery) -> None:
        message, data = query.message, query.data or ""
        assert isinstance(message, Message)
        toast = "Noted." if data == "fine" else None
        if data == "begin":
            await query.answer(url="https://t.me/hecht_demo_bot?start=by_press")
            return
        if data in ("someone", "craving"):
            self._data["chosen"] = set()
            await query.edit_message_text(
                "→ Something\n\nWhat helps you? Tick what fits.", reply_markup=ticks(set())
            )
        elif data.startswith("tick "):
            chosen: set[str] = self._data["chosen"]
            chosen ^= {data.removeprefix("tick ")}
            await query.edit_message_reply_markup(ticks(chosen))
        elif data == "done":
            self._data |= {"due": self._clock.now() + NUDGE_AFTER, "whom": message.chat.id}
            await query.edit_message_text("→ Done\n\nI'll ask tomorrow evening.")
            await message.reply_text("Anything else?", reply_markup=keys(("No, that's it", "end")))
        else:
            await message.delete()
        await query.answer(toast)

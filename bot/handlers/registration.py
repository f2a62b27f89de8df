"""One handler for every update that we asked for: read it, take the turn, answer the button."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from telegram import Chat, Update
from telegram.ext import Application, CallbackContext, TypeHandler

from bot.conversations.turns import Turns
from bot.handlers.locating import Locator
from bot.handlers.reading import event_of

AnyApplication = Application[Any, Any, Any, Any, Any, Any]


def register(application: AnyApplication, turns: Turns, answer: Callable[[str, str], None]) -> None:
    """Let ``application`` hand its updates to ``turns``. ``answer`` takes a callback query's id and the toast
    that its transaction returned; it is called right after the commit."""

    locator = Locator()

    async def zone_of(update: Update) -> str:
        here = update.message.location if update.message else None
        private = update.effective_chat is not None and update.effective_chat.type == Chat.PRIVATE
        return await locator.zone_at(here.latitude, here.longitude) if here and private else ""

    async def handle(update: Update, _: CallbackContext[Any, Any, Any, Any]) -> None:
        event = event_of(update, await zone_of(update))
        outcome = await turns.take(event) if event is not None else None
        if update.callback_query is not None:
            answer(update.callback_query.id, outcome.toast if outcome else "")

    application.add_handler(TypeHandler(Update, handle))

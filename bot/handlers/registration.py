"""One handler for every update that we asked for: read it, take the turn, answer the button."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from telegram import Update
from telegram.ext import Application, CallbackContext, TypeHandler

from bot.conversations.events import Located
from bot.conversations.turn import Outcome
from bot.conversations.turns import Turns
from bot.handlers.locating import Locator
from bot.handlers.reading import event_of

AnyApplication = Application[Any, Any, Any, Any, Any, Any]


def register(
    application: AnyApplication, turns: Turns, answer: Callable[[str, str, bool, str], None]
) -> None:
    """Let ``application`` hand its updates to ``turns``. ``answer`` takes a callback query's id, and the
    toast, whether it is an alert, and the link that its transaction returned; it is called right after the
    commit."""

    locator = Locator()

    async def located(update: Update, event: Located) -> Located:
        here = update.message.location if update.message else None
        if here is None or not turns.has_time_for(event):
            return event
        return replace(event, zone=await locator.zone_at(here.latitude, here.longitude))

    async def handle(update: Update, _: CallbackContext[Any, Any, Any, Any]) -> None:
        event = event_of(update)
        if isinstance(event, Located):
            event = await located(update, event)
        outcome = await turns.take(event) if event is not None else None
        if update.callback_query is not None:
            outcome = outcome or Outcome()
            answer(update.callback_query.id, outcome.toast, outcome.alert, outcome.url)

    application.add_handler(TypeHandler(Update, handle))

"""What the demo page can ask for: one model per request, and what it does on the phones."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from bot.demo.telegram import Telegram

LONGEST_TEXT = 20_000
"""Characters; an app sends more than 4,096 as several messages, and this is enough to see that."""

PLACES = {
    "amsterdam": (52.37, 4.9),
    "lisbon": (38.72, -9.14),
    "new_york": (40.71, -74.01),
    "bali": (-8.65, 115.22),
}
"""Latitude and longitude of where the demo's people can pretend to be, in degrees."""


class Request(BaseModel):
    """JSON from the page; a key that isn't known is refused."""

    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)


class ByPerson(Request):
    person: int


class InChat(ByPerson):
    chat: int


class Say(InChat):
    text: str = Field(min_length=1, max_length=LONGEST_TEXT)
    reply_to: int | None = None


class Press(InChat):
    message: int
    data: str = Field(max_length=256)


class Edit(InChat):
    message: int
    text: str = Field(min_length=1, max_length=4096)


class Location(InChat):
    place: Literal["amsterdam", "lisbon", "new_york", "bali"]


class Switch(ByPerson):
    on: bool


class Group(InChat):
    on: bool


class Open(ByPerson):
    url: str = Field(max_length=512)
    group: int | None = None
    """Where the bot is added, when the link is one to add it to a group."""


class Language(ByPerson):
    language: Literal["en", "nl"]


class Clock(Request):
    to: Literal["nudge", "hour", "morning"]


def say(telegram: Telegram, asked: Say) -> None:
    telegram.say(asked.person, asked.chat, asked.text, reply_to=asked.reply_to)


def start(telegram: Telegram, asked: ByPerson) -> None:
    telegram.start(asked.person)


def press(telegram: Telegram, asked: Press) -> None:
    # A page is a little behind, as a slow phone is: it may press a button that was there a moment ago.
    telegram.press(asked.person, asked.message, asked.data, chat=asked.chat, stale=True)


def edit(telegram: Telegram, asked: Edit) -> None:
    telegram.edit(asked.person, asked.message, asked.text, chat=asked.chat)


def voice(telegram: Telegram, asked: InChat) -> None:
    telegram.send_voice(asked.person, asked.chat)


def location(telegram: Telegram, asked: Location) -> None:
    telegram.send_location(asked.person, asked.chat, *PLACES[asked.place])


def block(telegram: Telegram, asked: Switch) -> None:
    (telegram.block if asked.on else telegram.unblock)(asked.person)


def group(telegram: Telegram, asked: Group) -> None:
    (telegram.add_to_group if asked.on else telegram.remove_from_group)(asked.person, asked.chat)


def member(telegram: Telegram, asked: Group) -> None:
    (telegram.join if asked.on else telegram.leave)(asked.person, asked.chat)


def promote(telegram: Telegram, asked: Group) -> None:
    telegram.promote_bot(asked.person, asked.chat, on=asked.on)


def open_link(telegram: Telegram, asked: Open) -> None:
    telegram.open_link(asked.person, asked.url, asked.group)


def language(telegram: Telegram, asked: Language) -> None:
    telegram.people[asked.person].language_code = asked.language
    telegram.touch()


ACTS: dict[str, tuple[type[Request], Callable[[Telegram, Any], None]]] = {
    "say": (Say, say),
    "start": (ByPerson, start),
    "press": (Press, press),
    "edit": (Edit, edit),
    "voice": (InChat, voice),
    "location": (Location, location),
    "block": (Switch, block),
    "group": (Group, group),
    "member": (Group, member),
    "promote": (Group, promote),
    "open": (Open, open_link),
    "language": (Language, language),
}

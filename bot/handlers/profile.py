"""What Telegram shows of the bot: command menus and descriptions, per language, set where they differ."""

from __future__ import annotations

import logging

from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    MenuButton,
    MenuButtonCommands,
    MenuButtonDefault,
)
from telegram.error import TelegramError

from bot.content import Content
from bot.conversations.commands import MENU

log = logging.getLogger(__name__)

LANGUAGES = (None, "en", "nl")
"""For every phone, and for those in these languages (Bot API, setMyCommands.language_code)."""

IN_GROUPS = {
    "help": "help",
    "rituals": "rituelen",
    "pause": "pauze",
    "agreements": "afspraken",
    "settings": "instellingen",
    "leave": "verlaat",
    "privacy": "privacy",
}
"""The commands of a group, and what they are called on a Dutch phone; either is understood on any."""

Named = tuple[str, str]
"""A command as it is typed, and the message that describes it."""


async def set_profile(bot: Bot, content: Content, menu_button: MenuButton) -> None:
    """Set commands, descriptions, and the button beside the text box: the page's, or that of the commands.
    What fails is tried again at the next start: nothing depends on it."""
    try:
        await _set_menu_button(bot, menu_button)
        for code in LANGUAGES:
            await _set(bot, content, code)
    except TelegramError as error:
        log.warning("the command menu was not set (%s)", type(error).__name__)


async def _set_menu_button(bot: Bot, wanted: MenuButton) -> None:
    """Telegram's own default opens the commands where there are any, so it is as good as asking for them."""
    here = await bot.get_chat_menu_button()
    if here != wanted and not (
        isinstance(here, MenuButtonDefault) and isinstance(wanted, MenuButtonCommands)
    ):
        await bot.set_chat_menu_button(menu_button=wanted)


async def _set(bot: Bot, content: Content, code: str | None) -> None:
    language = code or "en"
    messages = content.messages
    for scope, names in (
        (BotCommandScopeAllPrivateChats(), [(name, f"command-{name}") for name in MENU]),
        (BotCommandScopeAllGroupChats(), in_groups(language)),
    ):
        wanted = [BotCommand(name, messages.plain(language, described)) for name, described in names]
        if list(await bot.get_my_commands(scope, code)) != wanted:
            await bot.set_my_commands(wanted, scope, code)
    description = messages.plain(language, "bot-description")
    if (await bot.get_my_description(code)).description != description:
        await bot.set_my_description(description, code)
    short = messages.plain(language, "bot-short_description")
    if (await bot.get_my_short_description(code)).short_description != short:
        await bot.set_my_short_description(short, code)


def in_groups(language: str) -> list[Named]:
    """The commands that a group's menu shows, in order."""
    return [
        (dutch if language == "nl" else name, f"command-group_{name}") for name, dutch in IN_GROUPS.items()
    ]

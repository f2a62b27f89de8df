"""What Telegram's menu shows in a group, and which commands there are read as ours."""

from __future__ import annotations

import re

import pytest

from bot.conversations.circles.group import COMMANDS
from bot.conversations.commands import MENU
from bot.handlers.profile import IN_GROUPS, in_groups
from bot.handlers.reading import bot_of, command_of
from tests.running import world

NAME = re.compile(r"[a-z0-9_]{1,32}")


@pytest.mark.parametrize("language", ["en", "nl"])
def test_each_command_has_a_name_and_a_line(language: str) -> None:
    """Bot API, BotCommand: 1 to 32 characters, and 1 to 256."""
    listed = in_groups(language)
    assert len({name for name, _ in listed}) == len(IN_GROUPS) == len(listed)
    for name, described in listed:
        assert NAME.fullmatch(name) and 0 < len(world().content.messages.plain(language, described)) <= 256


def test_a_menu_names_nothing_private() -> None:
    own = {"map", "steps", "myplan", "plan", "reflect", "now", "remind", "reminders", "export", "forget"}
    assert own <= {*MENU} | {"forget"} and not own & {*IN_GROUPS, *IN_GROUPS.values()}


@pytest.mark.parametrize("name", ["help", "settings", "leave", "privacy"])
def test_either_name_is_understood(name: str) -> None:
    assert COMMANDS[name] is COMMANDS[IN_GROUPS[name]]


@pytest.mark.parametrize(
    ("words", "name", "bot"),
    [
        ("/leave", "leave", ""),
        ("/Leave@Hecht_Bot now", "leave", "hecht_bot"),
        ("/leave@other_bot\nplease", "leave", "other_bot"),
        ("/leave me@home", "leave", ""),
    ],
)
def test_whom_a_command_is_for(words: str, name: str, bot: str) -> None:
    assert (command_of(words), bot_of(words)) == (name, bot)

"""The bot's profile: its command menus and descriptions, per scope and language."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from bot.demo.refusals import bad
from bot.demo.world import World

Parameters = dict[str, Any]

LANGUAGE = re.compile(r"([a-z]{2})?")
COMMAND = re.compile(r"[a-z0-9_]+")
MOST_COMMANDS = 100
COMMAND_LENGTH = 32
COMMAND_DESCRIPTION_LENGTH = 256
DESCRIPTION_LENGTHS = {"description": 512, "short_description": 120}
"""Bot API: setMyCommands, BotCommand, setMyDescription, setMyShortDescription."""

WIDE_SCOPES = ("default", "all_private_chats", "all_group_chats", "all_chat_administrators")
CHAT_SCOPES = ("chat", "chat_administrators", "chat_member")


def _place(parameters: Parameters) -> tuple[str, str]:
    """Which menu is meant: scope and language."""
    scope = parameters.get("scope") or {"type": "default"}
    kind = scope.get("type")
    if kind in CHAT_SCOPES:
        if not scope.get("chat_id"):
            raise bad("can't parse BotCommandScope: Empty chat_id specified")
        member = f":{scope.get('user_id')}" if kind == "chat_member" else ""
        return f"{kind}:{scope['chat_id']}{member}", _language(parameters)
    if kind not in WIDE_SCOPES:
        raise bad("can't parse BotCommandScope: Unsupported type specified")
    return kind, _language(parameters)


def _language(parameters: Parameters) -> str:
    code = parameters.get("language_code") or ""
    if not LANGUAGE.fullmatch(code):
        raise bad("invalid language code specified")
    return str(code)


def set_my_commands(world: World, parameters: Parameters) -> Any:
    place, commands = _place(parameters), parameters.get("commands")
    if not isinstance(commands, list):
        raise bad("expected an Array of BotCommand")
    if len(commands) > MOST_COMMANDS:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    kept = [_command(command) for command in commands]
    world.commands[place] = kept
    world.touch()
    return True


def _command(command: Any) -> dict[str, str]:
    fields = ("command", "description")
    if not isinstance(command, dict) or not all(isinstance(command.get(name), str) for name in fields):
        raise bad("can't parse BotCommand: expected an Object")
    name, description = command["command"].removeprefix("/"), command["description"]
    if not name:
        raise bad("command must be non-empty")
    if len(name) > COMMAND_LENGTH:
        raise bad(f"command length must not exceed {COMMAND_LENGTH}")
    if not description:
        raise bad("command description must be non-empty")
    if len(description) > COMMAND_DESCRIPTION_LENGTH:
        raise bad(f"command description length must not exceed {COMMAND_DESCRIPTION_LENGTH}")
    if not COMMAND.fullmatch(name):
        raise bad("BOT_COMMAND_INVALID")
    return {"command": name, "description": description}


def get_my_commands(world: World, parameters: Parameters) -> Any:
    return world.commands.get(_place(parameters), [])


def delete_my_commands(world: World, parameters: Parameters) -> Any:
    world.commands.pop(_place(parameters), None)
    world.touch()
    return True


def _set_text(kind: str) -> Callable[[World, Parameters], Any]:
    def set_text(world: World, parameters: Parameters) -> Any:
        text, language = parameters.get(kind) or "", _language(parameters)
        if len(text) > DESCRIPTION_LENGTHS[kind]:
            raise bad("DESCRIPTION_TOO_LONG")
        world.profile[kind, language] = text
        world.touch()
        return True

    return set_text


def _get_text(kind: str) -> Callable[[World, Parameters], Any]:
    def get_text(world: World, parameters: Parameters) -> Any:
        return {kind: world.profile_text(kind, _language(parameters))}

    return get_text


BUTTON_CHARACTERS = 64
"""Telegram publishes no figure; longer ones are cut off on any phone."""


def set_chat_menu_button(world: World, parameters: Parameters) -> Any:
    """For all private chats: nobody here asks for one chat's own (Bot API, setChatMenuButton)."""
    button = parameters.get("menu_button") or {"type": "default"}
    match button:
        case {"type": "commands" | "default"}:
            pass
        case {"type": "web_app", "text": str(text), "web_app": {"url": str(url)}}:
            if not 0 < len(text) <= BUTTON_CHARACTERS:
                raise bad("BUTTON_TEXT_INVALID")
            if not url.startswith("https://"):
                raise bad(f"menu button web app URL '{url}' is invalid: Only HTTPS links are allowed")
        case _:
            raise bad("can't parse MenuButton")
    world.menu_button = button
    world.touch()
    return True


def get_chat_menu_button(world: World, parameters: Parameters) -> Any:
    return world.menu_button


PROFILE_METHODS: dict[str, Callable[[World, Parameters], Any]] = {
    "setmycommands": set_my_commands,
    "getmycommands": get_my_commands,
    "deletemycommands": delete_my_commands,
    "setmydescription": _set_text("description"),
    "getmydescription": _get_text("description"),
    "setmyshortdescription": _set_text("short_description"),
    "getmyshortdescription": _get_text("short_description"),
    "setchatmenubutton": set_chat_menu_button,
    "getchatmenubutton": get_chat_menu_button,
}

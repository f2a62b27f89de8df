"""Panels: what is shown outside a flow. The menu, the map, the steps, help, and the few settings."""

from __future__ import annotations

from collections.abc import Callable

from bot.conversations import crisis
from bot.conversations.panels.helping import help_, privacy, sos
from bot.conversations.panels.menu import (
    about_whom,
    back_again,
    been_away,
    begin,
    fresh,
    happened,
    keep,
    may_begin,
    menu,
    resume,
    stop,
    stop_flow,
    wipe,
)
from bot.conversations.panels.people import people_map, person
from bot.conversations.panels.settings import country, language, set_country, settings
from bot.conversations.panels.steps import call_off, notes, step, steps
from bot.conversations.turn import Turn

__all__ = [
    "back_again",
    "been_away",
    "begin",
    "help_",
    "language",
    "may_begin",
    "menu",
    "people_map",
    "privacy",
    "settings",
    "show",
    "sos",
    "steps",
    "stop",
    "stop_flow",
]

Panel = Callable[[Turn, str], None]

PANELS: dict[str, Panel] = {
    "menu": menu,
    "map": people_map,
    "person": person,
    "steps": steps,
    "step": step,
    "call_off": call_off,
    "notes": notes,
    "sos": sos,
    "country": country,
    "set_country": set_country,
    "help": help_,
    "privacy": privacy,
    "settings": settings,
    "language": language,
    "stop": stop,
    "resume": resume,
    "fresh": fresh,
    "happened": happened,
    "who": about_whom,
    "safe": crisis.answered,
    "wipe": wipe,
    "keep": keep,
}
"""Name in the button → what it shows."""


def show(turn: Turn, name: str, argument: str) -> None:
    """Show a panel by its name; an unknown one (an old button) gives the menu."""
    PANELS.get(name, menu)(turn, argument)

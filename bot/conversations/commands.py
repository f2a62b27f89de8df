"""Commands. Help is there for anybody; the rest asks for consent first."""

from __future__ import annotations

from collections.abc import Callable

from bot.conversations import crisis, hiding, panels, play, reminding, sessions, welcome
from bot.conversations.events import Commanded
from bot.conversations.sharing import inviting
from bot.conversations.turn import Turn


def on_command(turn: Turn, event: Commanded) -> None:
    """One command in a private chat. An unknown one is named, and answered with the menu."""
    if crisis.heard(turn, event.words):
        return
    name = name_of(event)
    if name == "hide":
        hiding.hide(turn, event.message)
        return
    if name in ALWAYS:
        ALWAYS[name](turn)
        return
    if name in BRING_BACK:
        hiding.over(turn)
    elif hiding.hidden(turn):
        hiding.still_hidden(turn)
        return
    if name == "start" and (token := _payload(event)):
        if inviting.open_link(turn, token) and turn.chat.person_id is None:
            welcome.greet(turn)
        return
    if turn.chat.person_id is None:
        welcome.greet(turn)
        return
    if name in ("start", "menu") and panels.been_away(turn):
        panels.back_again(turn)
        return
    if name == "remind":
        reminding.remind(turn, event.words.strip().partition(" ")[2].strip(), event.message)
        return
    action = CONSENTED.get(name)
    if action is not None:
        action(turn)
        return
    play.notice(turn, "reply-unknown_command")
    panels.menu(turn)


def name_of(event: Commanded) -> str:
    """A command's name in English."""
    return ALIASES.get(event.name, event.name)


def _payload(event: Commanded) -> str:
    """What a link gave along: the one word behind ``/start``; "" where there is none."""
    words = event.words.split()
    return words[1] if len(words) == 2 else ""


def _cancel(turn: Turn) -> None:
    session = sessions.top(turn)
    if session is None:
        panels.menu(turn)
        return
    panels.stop_flow(turn, session.id)


ALIASES = {
    "herinner": "remind",
    "herinneringen": "reminders",
    "groepen": "groups",
    "instellingen": "settings",
    "meenemen": "export",
    "nu": "now",
    "pauze": "pause",
    "samen": "together",
    "slot": "lock",
    "tijdzone": "zone",
    "weg": "hide",
    "wis": "hide",
    "verlaat": "leave",
    "verloop": "progress",
    "vergeet": "forget",
}
"""Dutch words for a command."""

ALWAYS: dict[str, Callable[[Turn], None]] = {
    "help": panels.help_,
    "hulp": panels.sos,
    "sos": panels.sos,
    "privacy": panels.privacy,
    "forget": panels.forget,
    "language": panels.language,
    "taal": panels.language,
}
CONSENTED: dict[str, Callable[[Turn], None]] = {
    "start": panels.menu,
    "menu": panels.menu,
    "reflect": lambda turn: panels.begin(turn, "reflect"),
    "now": lambda turn: panels.begin(turn, "in_moment"),
    "all": panels.programme,
    "learn": panels.learn,
    "myplan": panels.my_plan,
    "plan": lambda turn: panels.begin(turn, "repair_step"),
    "map": panels.people_map,
    "steps": panels.steps,
    "progress": panels.progress,
    "together": lambda turn: panels.show(turn, "together", ""),
    "settings": panels.settings,
    "groups": panels.my_groups.groups,
    "leave": panels.my_groups.leave,
    "reminders": panels.reminders.reminders,
    "pause": panels.quiet.pause,
    "zone": lambda turn: panels.begin(turn, "zone"),
    "export": panels.export,
    "lock": panels.pin.lock_now,
    "cancel": _cancel,
    "stop": panels.stop,
}
BRING_BACK = (*CONSENTED, "remind")
"""Who types one of these after hiding is back."""

MENU = (
    "menu",
    "now",
    "reflect",
    "plan",
    "map",
    "steps",
    "progress",
    "all",
    "learn",
    "myplan",
    "hulp",
    "reminders",
    "remind",
    "pause",
    "settings",
    "groups",
    "zone",
    "language",
    "privacy",
    "export",
    "forget",
    "help",
    "cancel",
    "stop",
)
"""The commands that Telegram's menu shows, in order; their descriptions are in ``system.ftl``."""

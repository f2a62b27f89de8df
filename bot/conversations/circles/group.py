"""What happens in a group: who pressed or said what, and whether it was theirs to do."""

from __future__ import annotations

from collections.abc import Callable

from bot.conversations.circles import board, pausing, settings, taking_part
from bot.conversations.circles.circle import round_of, rounds_in
from bot.conversations.circles.group_turn import GroupTurn, Heard
from bot.conversations.circles.menu import Menu
from bot.conversations.circles.registry import EVERY, PRESSES, RITUALS
from bot.conversations.events import Added, Commanded, Pressed, Typed
from bot.flows import buttons
from bot.flows.buttons import InCircle

Command = Callable[[GroupTurn], None]
Panel = Callable[[GroupTurn, str, str], bool]
"""A button that belongs to no round. False: it is not for whoever pressed it."""

MENU = Menu(EVERY)
COMMANDS: dict[str, Command] = {
    "help": taking_part.help_,
    "hulp": taking_part.help_now,
    "sos": taking_part.help_now,
    "settings": settings.settings,
    "instellingen": settings.settings,
    "rituals": MENU.show,
    "rituelen": MENU.show,
    "privacy": taking_part.privacy,
    "leave": taking_part.leave,
    "verlaat": taking_part.leave,
    "pause": pausing.begin,
    "pauze": pausing.begin,
    "agreements": board.show,
    "afspraken": board.show,
}
PANELS: dict[str, Panel] = {
    "take_part": taking_part.take_part,
    "pause": pausing.ask,
    "settings": settings.show,
    "set_language": settings.language,
    "set_zone": settings.zone,
    "set_place": settings.place,
    "set_quiet": settings.quiet,
    **MENU.panels,
}


def handle(turn: GroupTurn, event: Added | Commanded | Pressed | Typed) -> None:
    """One event in a group."""
    match event:
        case Added():
            taking_part.added(turn)
        case Pressed():
            turn.pressed = event.message
            if not _pressed(turn, event.data):
                turn.tell("notice-not_yours")
        case Commanded():
            turn.said = event.message
            _listen(turn, event.words)
            _commanded(turn, event)
        case Typed():
            turn.said, turn.answered = event.message, event.reply_to
            _listen(turn, event.words)
            _replied(turn, event)


def _commanded(turn: GroupTurn, event: Commanded) -> None:
    """A command of ours. Of what is not, only what names us is answered: other bots are listening too."""
    name, *rest = event.words.split(maxsplit=1)
    if event.name == "start":
        if not rest:  # with a token it came from a link, and a link opens nothing here
            taking_part.introduce(turn)
    elif event.name in COMMANDS:
        COMMANDS[event.name](turn)
    elif "@" in name:
        taking_part.unknown(turn)


def _pressed(turn: GroupTurn, data: str) -> bool:
    press = buttons.parse(data)
    if not isinstance(press, InCircle) or not turn.sender:
        return False
    if press.action in PANELS:
        return PANELS[press.action](turn, press.about, press.extra)
    ritual = RITUALS.get(PRESSES.get(press.action, ""))
    about = round_of(turn.view, press.about)
    if ritual is None or about is None or about.kind != ritual.kind or turn.who is None:
        return False
    if about.state != "open":
        return False
    return ritual.presses[press.action](turn, turn.who, about, press.extra)


def _replied(turn: GroupTurn, event: Typed) -> None:
    """Words that answer the bot belong to the round whose message they answer, else to one that waits for
    them, if there is any."""
    if turn.who is None:
        return
    waiting = rounds_in(turn.view, "open")
    for about in [each for each in waiting if turn.answers(each)] or waiting:
        if RITUALS[about.kind].replied(turn, turn.who, about, event.words):
            return


def _listen(turn: GroupTurn, words: str) -> None:
    """The group sees nothing of what the risk check hears; whoever said it is answered in private."""
    danger = turn.world.rules.assess(words)
    if danger.tier and turn.sender:
        turn.heard.append(Heard(turn.sender, danger))

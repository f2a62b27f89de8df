"""A locked chat: whatever comes in meets the keypad, but for what has to be there in any hands."""

from __future__ import annotations

from dataclasses import replace

from bot.content.render import Rendered
from bot.conversations import commands, crisis, hiding, lock, sessions, texts, waiting
from bot.conversations.events import Commanded, Edited, Incoming, Located, Pressed, SentMedia, Typed
from bot.conversations.lock import Pin
from bot.conversations.panels import PANELS
from bot.conversations.panels import pin as panel
from bot.conversations.turn import Turn
from bot.flows import buttons
from bot.flows.buttons import Begin, InFlow, OpenPanel, StopFlow, SwitchLanguage, TurnPage

COMMANDS = ("help", "hulp", "sos", "privacy", "language", "taal", "hide", "lock", "forget")
SCREENS = ("help", "sos", "country", "safe", "ask_tomorrow", "privacy", "language", "hide")
"""Panels that answer in any hands: help, what a safety card leads to, and what shows nothing of anybody's."""

ERASING = ("forget", "forget_all", "forget_erase", "forget_now")
"""Panels that lead to erasing everything, the way out for who forgot the PIN. They ask twice, and show
nothing of what they erase."""

FLOWS = ("calm",)
"""A flow that shows nothing of anybody's: breathing."""

LANGUAGES = ("en", "nl", "nl-BE")


def let_through(turn: Turn, event: Incoming) -> tuple[Incoming, ...]:
    """The events to carry out now: this one where nothing is locked; none where the keypad is the answer to
    it; and all that waited, once the PIN was given."""
    pin = lock.load(turn)
    if pin is None or not pin.hash:
        return (event,)
    if not lock.is_locked(turn, pin):
        lock.stay_open(turn)
        return (event,)
    if isinstance(event, Pressed):
        turn.pressed, turn.on_picture = event.message, event.on_picture
    if _for_any_hands(turn, event):
        if isinstance(event, Pressed) and pin.keypad is not None:  # it may have become another screen
            lock.save(turn, replace(pin, keypad=None))
        return (event,)
    return _at_the_keypad(turn, pin, event)


def _for_any_hands(turn: Turn, event: Incoming) -> bool:
    """Whether this is answered as ever: danger that is heard, help, and what shows nothing of anybody's."""
    if not isinstance(event, Pressed | Located) and turn.world.rules.assess(event.words).tier:
        return True
    match event:
        case Commanded(name=name):
            return commands.ALIASES.get(name, name) in COMMANDS
        case Typed(words=words):
            return _leaves_the_card(turn, _to_the_card(turn, words))
        case Located():
            return _under_the_card(turn)
        case Pressed(data=data):
            return _button_for_any_hands(turn, data)
    return False


def _button_for_any_hands(turn: Turn, data: str) -> bool:
    match buttons.parse(data):
        case OpenPanel(panel="safe", argument=argument):
            return _leaves_the_card(turn, argument)
        case OpenPanel(panel=name):
            return name in SCREENS or (name in ERASING and name in PANELS)
        case Begin(flow=flow):
            return flow in FLOWS
        case InFlow(session=session) | TurnPage(session=session) | StopFlow(session=session):
            found = sessions.load(turn, session) if turn.chat.person_id is not None else None
            return found is not None and found.flow in FLOWS
    return False


def _to_the_card(turn: Turn, words: str) -> str:
    """What typed words say to the safety card that stands there; "" when they say something else."""
    return crisis.typed_answer(turn, words) or "" if _under_the_card(turn) else ""


def _under_the_card(turn: Turn) -> bool:
    """Whether the safety card stands there unanswered."""
    return turn.chat.person_id is not None and crisis.up(turn, _top(turn))


def _leaves_the_card(turn: Turn, answer: str) -> bool:
    """Whether an answer to the card leads to help, and not back to the question under it."""
    return answer != "" and not (answer.startswith("no-") and _top(turn) is not None)


def _top(turn: Turn) -> sessions.Session | None:
    return sessions.top(turn) if turn.chat.person_id is not None else None


def _at_the_keypad(turn: Turn, pin: Pin, event: waiting.Kept | SentMedia) -> tuple[Incoming, ...]:
    """Answer with the keypad. Gives what is carried out, if this was the last key of the PIN."""
    match event:
        case Pressed(data=data):
            return _pressed(turn, pin, event, buttons.parse(data))
        case Typed() | Edited() | Located() | SentMedia() if hiding.hidden(turn):
            hiding.still_hidden(turn)  # whoever types now is not even asked for a PIN, and nothing is kept
            return ()
        case Typed(words=words) if _to_the_card(turn, words):
            _back_to_the_question(turn)
        case SentMedia():
            texts.unheard(turn, event)
        case _:
            waiting.keep(turn, event)
    _ask(turn, pin, event)
    return ()


def _pressed(turn: Turn, pin: Pin, event: Pressed, press: buttons.Press | None) -> tuple[Incoming, ...]:
    match press:
        case OpenPanel(panel="pin", argument="lost"):
            panel.lost(turn)
        case OpenPanel(panel="pin", argument=key) if key in panel.KEYS and pin.asking == "open":
            return _open(turn, event) if panel.enter(turn, pin, key) else ()
        case OpenPanel(panel="pin", argument=argument) if argument not in ("change", "remove"):
            _ask(turn, pin, event)
        case SwitchLanguage(language=language) if language in LANGUAGES:
            turn.change_chat(language=language)
            _ask(turn, pin, event)
        case OpenPanel(panel="safe"):
            _back_to_the_question(turn)
            _ask(turn, pin, event)
        case _:
            waiting.keep(turn, event)
            _ask(turn, pin, event)
    return ()


def _back_to_the_question(turn: Turn) -> None:
    """It was something else than danger: they are thanked now, and the question comes after the PIN."""
    if (session := _top(turn)) is not None:
        crisis.not_meant(turn, session)
        resume = buttons.panel("resume", session.id)
        waiting.keep(turn, Pressed(waiting.HERE, resume, 0))


def _ask(turn: Turn, pin: Pin, event: Incoming) -> None:
    """An empty keypad: in the place of what was pressed, but never of a safety card with its numbers."""
    instead = isinstance(event, Pressed) and not _under_the_card(turn)
    notes = ("pin-kept",) if waiting.load(turn).said and not isinstance(event, SentMedia) else ()
    panel.keypad(turn, lock.ask(pin, "open"), *notes, instead=instead)


def _open(turn: Turn, last_key: Pressed) -> tuple[Incoming, ...]:
    """The PIN was right: what waited, in order, then what they wanted to see, in the keypad's place. Where
    nothing waited, the menu."""
    pin = lock.load(turn)
    if pin is not None:
        lock.save(turn, replace(lock.ask(pin, ""), keypad=None))
    lock.stay_open(turn)
    said, wanted = waiting.take(turn)
    if wanted is None and not said:
        back = "menu" if turn.chat.kept_id is None else "forget"  # the ways of whoever withdrew
        wanted = Pressed(waiting.HERE, buttons.panel(back), 0)
    if isinstance(wanted, Pressed):
        wanted = replace(wanted, message=last_key.message)
    events = (*said, *((wanted,) if wanted else ()))
    if not any(isinstance(each, Pressed) and each.message == last_key.message for each in events):
        turn.redraw(Rendered(str(turn.html("pin-open_again"))))
    return tuple(replace(each, origin=last_key.origin) for each in events)

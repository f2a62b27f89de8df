"""Consent stands before everything but help: whoever agreed to something older is asked again, and whoever
withdrew is nobody until they come back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from bot.clock import from_ms
from bot.content.render import Rendered
from bot.content.typed import folded, means
from bot.conversations import commands, hiding, meanwhile, panels, people, presses, sessions
from bot.conversations.events import Commanded, Edited, Incoming, Pressed, SentMedia, Typed
from bot.conversations.turn import Turn
from bot.flows import buttons
from bot.flows.buttons import Begin, InFlow, OpenPanel, StopFlow, SwitchLanguage, TurnPage

THEIRS = ("come_back", "export", "forget", "pin")
"""Panels that begin so give back what is theirs, or erase it: never behind a question of ours. A PIN stands
before some of them."""

THEIR_COMMANDS = ("export", "forget")
"""Those two as commands."""

SAFE_FLOWS = ("calm", "not_safe", "safety_plan")
OUT_OF_A_GROUP = ("group_leave", "group_gone")
FREE_COMMANDS = (*commands.ALWAYS, "hide", "leave", "lock", "stop")
FREE_PANELS = (
    *(panel for panel in presses.WITHOUT_CONSENT if panel != "menu"),
    "my_plan",
    "wipe",
    "stop",
    *OUT_OF_A_GROUP,
)

AFTER_A_CARD = timedelta(hours=1)
"""For so long after a safety card nothing is asked."""


def admit(turn: Turn, event: Incoming) -> Sequence[Incoming]:
    """The events to go on with: this one; none while the question stands; after a yes, what waited for it."""
    chat = turn.chat
    if chat.kept_id is not None:
        return _withdrawn(turn, event)
    if chat.person_id is None or chat.consent >= people.CONSENT or _is_free(turn, event):
        return (event,)
    match event:
        case Typed() | Pressed() if _answer(turn, event) is True:
            return _agreed(turn, event)
        case Typed() | Pressed() if _answer(turn, event) is False:
            turn.pressed = event.message if isinstance(event, Pressed) else None
            panels.declined(turn)
            return ()
        case Pressed(data=data) if isinstance(press := buttons.parse(data), SwitchLanguage):
            turn.change_chat(language=press.language)
        case _:
            meanwhile.keep(turn, event)
    hiding.over(turn)
    ask(turn)
    return ()


def ask(turn: Turn) -> None:
    """What has changed since they agreed, and whether that is all right."""
    rows = (
        (turn.button("button-consent_yes", buttons.panel("consent", "yes")),),
        (turn.button("button-consent_no", buttons.panel("consent", "no")),),
        (turn.button("button-privacy", buttons.panel("privacy")),),
    )
    backups = str(turn.world.keeping.backup_days or "")
    turn.say(Rendered(str(turn.html("consent-again", backups=backups)), rows))


def _answer(turn: Turn, event: Typed | Pressed) -> bool | None:
    """Their answer to that question; None for anything else."""
    if isinstance(event, Pressed):
        return {buttons.panel("consent", "yes"): True, buttons.panel("consent", "no"): False}.get(event.data)
    typed = folded(event.words)
    for said, meaning in ((True, "yes"), (False, "no")) if meanwhile.is_asked(turn) else ():
        label = turn.plain("button-consent_yes" if said else "button-consent_no")
        if typed == folded(label) or means(turn.world.content, meaning, typed):
            return said
    return None


def _agreed(turn: Turn, event: Typed | Pressed) -> Sequence[Incoming]:
    people.agree_again(turn)
    if isinstance(event, Pressed):
        turn.pressed = event.message
    turn.show(Rendered(str(turn.html("consent-thanks")), ()))
    return meanwhile.take(turn, event.origin) or [Commanded(event.origin, "menu", event.message, "/menu")]


def _withdrawn(turn: Turn, event: Incoming) -> Sequence[Incoming]:
    """Only what they ask of what is theirs opens it; with everything else, danger too, it is as if nobody
    were there."""
    heard = isinstance(event, Commanded) and turn.world.rules.assess(event.words).tier > 0
    if isinstance(event, Pressed | Commanded) and _asks_for_theirs(event) and not heard:
        people.look_in(turn)
    return (event,)


def _asks_for_theirs(event: Pressed | Commanded) -> bool:
    if isinstance(event, Commanded):
        return commands.name_of(event) in THEIR_COMMANDS
    press = buttons.parse(event.data)
    return isinstance(press, OpenPanel) and press.panel.startswith(THEIRS)


def _is_free(turn: Turn, event: Incoming) -> bool:
    """Whether an event is never asked about: danger, help, hiding, and what gives back or erases what is
    theirs. Nor, within the hour of hiding, what brings nobody back: the phone may be in other hands."""
    if hiding.hidden(turn) and not _brings_back(event):
        return True
    heard_at = turn.tx.sql.safety_last_at(person_id=turn.person_id)
    if heard_at is not None and turn.now - from_ms(heard_at) < AFTER_A_CARD:
        return True
    match event:
        case Typed(words=words) | Edited(words=words) | SentMedia(words=words) if words:
            return turn.world.rules.assess(words).tier > 0
        case Commanded(words=words):
            known = commands.name_of(event) in FREE_COMMANDS or _asks_for_theirs(event)
            return known or turn.world.rules.assess(words).tier > 0
        case Pressed(data=data):
            return _asks_for_theirs(event) or _is_safe(turn, buttons.parse(data))
    return False


def _brings_back(event: Incoming) -> bool:
    """Whether whoever hid is back: a command that there is, or a button."""
    return isinstance(event, Pressed) or (
        isinstance(event, Commanded) and commands.name_of(event) in commands.BRING_BACK
    )


def _is_safe(turn: Turn, press: buttons.Press | None) -> bool:
    match press:
        case OpenPanel(panel=panel):
            return panel in FREE_PANELS
        case Begin(flow=flow):
            return flow in SAFE_FLOWS
        case InFlow(session=session_id) | TurnPage(session=session_id) | StopFlow(session=session_id):
            session = sessions.load(turn, session_id)
            return session is not None and session.flow in SAFE_FLOWS
    return press is None

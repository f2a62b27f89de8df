"""What a pressed button does. Anything forged, foreign or very old gets a kind toast and changes nothing."""

from __future__ import annotations

from dataclasses import replace

from bot.content.render import Rendered, draft_of
from bot.conversations import alarms, hiding, measuring, panels, play, sessions, welcome, when
from bot.conversations.events import Pressed
from bot.conversations.nudges import answers
from bot.conversations.panels.forget import LEAVING
from bot.conversations.sessions import Session
from bot.conversations.sharing import shared
from bot.conversations.turn import Turn
from bot.flows import buttons
from bot.flows.buttons import (
    AnswerNudge,
    Begin,
    BeginShared,
    InFlow,
    OpenPanel,
    StopFlow,
    SwitchLanguage,
    TurnPage,
)
from bot.flows.cards import Draft, Moment
from bot.flows.engine import Refusal
from bot.flows.events import Pick
from bot.storage.outbox import arrived

WITHOUT_CONSENT = ("menu", "sos", "safe", "privacy", "help", "language", "country", "hide", *LEAVING)
"""Panels that answer anybody: help is there before consent, and after a refusal; and so is the way out."""


def on_pressed(turn: Turn, event: Pressed) -> None:
    """One press in a private chat."""
    turn.pressed, turn.on_picture = event.message, event.on_picture
    hiding.over(turn)
    press = buttons.parse(event.data)
    match press:
        case InFlow(session=welcome.NO_SESSION, event=Pick() as pick):
            welcome.answer(turn, pick, echo=event.label)
        case SwitchLanguage(language=language) if language in ("en", "nl", "nl-BE"):
            _switch(turn, language)
        case OpenPanel(panel=panel, argument=argument) if panel in WITHOUT_CONSENT or turn.chat.person_id:
            panels.show(turn, panel, argument)
        case _ if turn.chat.person_id is None:
            welcome.greet(turn)
        case InFlow():
            _in_flow(turn, press, event)
        case TurnPage():
            _page(turn, press)
        case StopFlow(session=session) if sessions.load(turn, session) is None:
            _over(turn, session)
        case StopFlow(session=session):
            panels.stop_flow(turn, session)
        case Begin(flow=flow, subject=subject) if panels.may_begin(turn, flow):
            panels.begin(turn, flow, subject, echo=event.label)
        case BeginShared(flow=flow, shared=shared_id) if shared.may_begin(turn, flow, shared_id):
            play.begin(turn, flow, shared_id=shared_id)
        case AnswerNudge(nudge=nudge, answer=answer):
            answers.answer(turn, nudge, answer, event.label)
        case _:
            turn.toast = turn.plain("notice-outdated")


def _in_flow(turn: Turn, press: InFlow, event: Pressed) -> None:
    stack = sessions.open_sessions(turn)
    session = next((s for s in stack if s.id == press.session), None) or sessions.load(turn, press.session)
    if session is None or session.status in ("done", "stopped"):
        _over(turn, press.session)
        return
    if session.question is not None:
        arrived(turn.tx, session.question, event.message)
    if not stack or stack[0].id != session.id:  # a button of another conversation than the one under way
        session = sessions.bring_up(turn, session)
    meant, echo = press.event, ""
    if isinstance(meant, Pick):
        if (pick := _completed(turn, session, meant)) is None:
            play.notice(turn, "notice-when_past")
            play.ask(turn, session, changed=False)
            return
        meant = pick
        echo = measuring.echo(turn, session, pick) or when.echo(turn, pick, event.label)
    refusal = alarms.advance(turn, session, meant, echo=echo)
    if refusal is not None:
        play.refuse(turn, session, refusal)


def _over(turn: Turn, session_id: str) -> None:
    """A button of a conversation that is over, or of one whose questions there are no more."""
    if not sessions.is_gone(turn, session_id):
        turn.toast = turn.plain("notice-outdated")
        return
    menu = (turn.button("button-menu", buttons.panel("menu")),)
    turn.show(Rendered(str(turn.html("reply-gone")), (menu,)))


def _on_top(turn: Turn, session: Session) -> Session:
    """A button of another conversation than the one under way brings that one up again."""
    current = sessions.top(turn)
    return session if current is not None and current.id == session.id else sessions.bring_up(turn, session)


def _completed(turn: Turn, session: Session, pick: Pick) -> Pick | None:
    """A pick with what its button stands for: a moment's time, seen from now, or the text of a draft that is
    taken as it is. None for a time that has gone by. What is out of date is left to the engine."""
    flow = play.flow_of(turn, session)
    card = next((c for c in flow.cards if pick.card in (c.id, *c.was)), None)
    if not isinstance(card, Draft | Moment):
        return pick
    screen = play.screen_of(turn, session)
    if screen.card.id != card.id or screen.rev != pick.rev:
        return pick
    if isinstance(card, Moment):
        return when.pressed(turn, screen, pick)
    return replace(pick, words=draft_of(turn.world.content, flow, card, screen.answers, turn.language))


def _page(turn: Turn, press: TurnPage) -> None:
    session = sessions.load(turn, press.session)
    if session is None or session.status in ("done", "stopped"):
        _over(turn, press.session)
        return
    if session.state.rev != press.rev:
        play.refuse(turn, session, Refusal.OUTDATED)
        return
    play.ask(turn, _on_top(turn, session), page=press.page, changed=False)


def _switch(turn: Turn, language: str) -> None:
    """Go on in the other language: what is on the screen is said again."""
    turn.change_chat(language=language)
    if turn.chat.person_id is None:
        welcome.greet(turn)
        return
    session = sessions.top(turn)
    if session is not None:
        play.ask(turn, session)
    else:
        panels.show(turn, "menu", "")

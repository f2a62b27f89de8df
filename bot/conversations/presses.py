"""What a pressed button does. Anything forged, foreign or very old gets a kind toast and changes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot import moments
from bot.content.render import Rendered, draft_of
from bot.conversations import panels, play, records, sessions, welcome
from bot.conversations.events import Pressed
from bot.conversations.facts import facts, still_true
from bot.conversations.nudges import OUTCOMES
from bot.conversations.sessions import Session
from bot.conversations.turn import Turn
from bot.flows import buttons, engine
from bot.flows.buttons import AnswerNudge, Begin, InFlow, OpenPanel, StopFlow, SwitchLanguage, TurnPage
from bot.flows.cards import Draft, Moment
from bot.flows.engine import Refusal
from bot.flows.events import Pick
from bot.storage.outbox import arrived, nudge_arrived

WITHOUT_CONSENT = ("menu", "sos", "safe", "privacy", "help", "language", "country")
"""Panels that answer anybody: help is there before consent, and after a refusal."""

FARTHEST = timedelta(days=31)
"""Buttons offer a week; a moment far beyond it was forged."""


def on_pressed(turn: Turn, event: Pressed) -> None:
    """One press in a private chat."""
    turn.pressed = event.message
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
        case StopFlow(session=session):
            panels.stop_flow(turn, session)
        case Begin(flow=flow, subject=subject) if panels.may_begin(turn, flow):
            panels.begin(turn, flow, subject, echo=event.label)
        case AnswerNudge(nudge=nudge, answer=answer):
            _nudge(turn, nudge, answer, event.label)
        case _:
            turn.toast = turn.plain("notice-outdated")


def _in_flow(turn: Turn, press: InFlow, event: Pressed) -> None:
    stack = sessions.open_sessions(turn)
    session = next((s for s in stack if s.id == press.session), None) or sessions.load(turn, press.session)
    if session is None or session.status in ("done", "stopped"):
        turn.toast = turn.plain("notice-outdated")
        return
    if session.question is not None:
        arrived(turn.tx, session.question, event.message)
    if not stack or stack[0].id != session.id:  # a button of another conversation than the one under way
        session = sessions.bring_up(turn, session)
    meant = press.event
    if isinstance(meant, Pick):
        meant = with_draft(turn, session, _with_moment(turn, session.flow, meant))
    echo = event.label if isinstance(meant, Pick) else ""
    refusal = play.advance(turn, session, meant, echo=echo)
    if refusal is not None:
        play.refuse(turn, session, refusal)


def _on_top(turn: Turn, session: Session) -> Session:
    """A button of another conversation than the one under way brings that one up again."""
    current = sessions.top(turn)
    return session if current is not None and current.id == session.id else sessions.bring_up(turn, session)


def _with_moment(turn: Turn, flow: str, pick: Pick) -> Pick:
    """A moment's button stands for a local time, seen from now. One that has gone by, or that no button ever
    offered, is refused: an empty moment does not fit the card."""
    card = next((c for c in turn.world.content.flows[flow].cards if c.id == pick.card), None)
    if not isinstance(card, Moment):
        return pick
    at = moments.resolve(pick.option, turn.now, turn.zone)
    if at is not None and at.date() - turn.now.date() > FARTHEST:
        at = None
    return Pick(pick.card, pick.option, pick.rev, moment=at.isoformat(timespec="minutes") if at else "")


def with_draft(turn: Turn, session: Session, pick: Pick) -> Pick:
    """A draft that is taken as it is, with its text: that is what is kept."""
    flow, known = play.flow_of(turn, session), facts(turn, session)
    card = next((c for c in flow.cards if c.id == pick.card), None)
    if not isinstance(card, Draft):
        return pick
    place = engine.fold(flow, still_true(turn, flow, session, known).state, known)
    return replace(pick, words=draft_of(turn.world.content, flow, card, place.answers, turn.language))


def _page(turn: Turn, press: TurnPage) -> None:
    session = sessions.load(turn, press.session)
    if session is None or session.status in ("done", "stopped"):
        turn.toast = turn.plain("notice-outdated")
        return
    if session.state.rev != press.rev:
        play.refuse(turn, session, Refusal.OUTDATED)
        return
    play.ask(turn, _on_top(turn, session), page=press.page, changed=False)


def _nudge(turn: Turn, nudge_id: str, answer: str, label: str) -> None:
    """A nudge's button answers that nudge, however old it is."""
    nudge = turn.tx.sql.nudge_get(id=nudge_id)
    if nudge is None or nudge["person_id"] != turn.person_id:
        turn.toast = turn.plain("notice-outdated")
        return
    if nudge["sent_at"] is not None and turn.pressed is not None:
        nudge_arrived(turn.tx, turn.chat.id, nudge["sent_at"], turn.pressed)
    match nudge["kind"], answer:
        case "check_in", _ if answer in OUTCOMES:
            _check_in(turn, nudge, answer, label)
        case "how_are_you", "hard":
            panels.begin(turn, "in_moment", echo=label)
        case "how_are_you", "fine" | "later":
            turn.show(Rendered(str(turn.html(f"reply-{answer}")), (panels.menu_row(turn),)))
        case "track", "go_on":
            panels.show(turn, "track_go", "")
        case "track", "later":
            panels.show(turn, "track_ask", "")
        case "track", "leave":
            panels.show(turn, "track_leave", "")
        case _:
            turn.toast = turn.plain("notice-outdated")


def _check_in(turn: Turn, nudge: Mapping[str, Any], answer: str, label: str) -> None:
    """Begins the step's own check-in; answered again it changes that answer."""
    before = sessions.of_nudge(turn, nudge["id"])
    if before is not None:
        outcome = before.state.answers.get("outcome")
        if outcome is not None and outcome.picked == (answer,):
            return
        sessions.set_status(turn, before, "done")
    step = records.step(turn, nudge["step_id"])
    if step is None:
        turn.toast = turn.plain("notice-outdated")
        return
    play.begin(
        turn,
        "check_in",
        relation_id=step.relation_id,
        step_id=step.id,
        nudge_id=nudge["id"],
        event=Pick("outcome", answer, 0),
        echo=label,
    )


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

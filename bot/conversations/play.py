"""Playing a flow: begin, answer, show the question, end."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from bot.content.render import Rendered, render
from bot.conversations import hiding, load, sessions, tracks, when
from bot.conversations.bridges import homework
from bot.conversations.effects import carry_out
from bot.conversations.facts import facts, still_true
from bot.conversations.lines import under
from bot.conversations.sessions import ASIDE, Session
from bot.conversations.turn import Turn
from bot.flows import buttons, engine
from bot.flows.answers import State
from bot.flows.cards import End, Flow, Text
from bot.flows.engine import Refusal, Step
from bot.flows.events import Event
from bot.flows.screens import Screen
from bot.storage.outgoing import Rank


def flow_of(turn: Turn, session: Session) -> Flow:
    return turn.world.content.flows[session.flow]


def begin(
    turn: Turn,
    flow: str,
    *,
    relation_id: str | None = None,
    step_id: str | None = None,
    nudge_id: str | None = None,
    shared_id: str | None = None,
    event: Event | None = None,
    echo: str = "",
) -> None:
    """Begin a flow, or go on where it was when the same one about the same is under way. With ``event``
    its first question is answered at once."""
    under_way = [*sessions.open_sessions(turn), *sessions.paused_sessions(turn)]
    about = (flow, relation_id, step_id, shared_id)
    again = [
        s
        for s in under_way
        if (s.flow, s.relation_id, s.step_id, s.shared_id) == about
        and (nudge_id is None or s.nudge_id == nudge_id)
    ]
    if again and event is None:
        resume(turn, again[0], echo=echo)
        return
    session = Session(turn.tx.new_id(), State(flow), relation_id, step_id, nudge_id, shared_id=shared_id)
    start(turn, session, event=event, echo=echo)


def start(turn: Turn, session: Session, *, event: Event | None = None, echo: str = "") -> None:
    """Put a new session on top and ask its first question, or answer that with ``event``."""
    leave_question(turn)
    sessions.push(turn, session)
    if event is None or advance(turn, session, event, echo=echo) is not None:
        ask(turn, session, echo=echo)


def resume(turn: Turn, session: Session, echo: str = "") -> None:
    """Go on where it was."""
    leave_question(turn)
    session = sessions.load(turn, session.id) or session
    ask(turn, sessions.bring_up(turn, session), echo=echo)


def leave_question(turn: Turn) -> None:
    """Another flow begins on top: the question under it keeps its place, not its buttons."""
    current = sessions.top(turn)
    if current is not None and turn.pressed is None:
        sessions.put_away(turn, current)


def advance(turn: Turn, session: Session, event: Event, echo: str = "") -> Refusal | None:
    """One event in a session: state, effects, and what is shown next. Returns why it was refused."""
    flow, known = flow_of(turn, session), facts(turn, session)
    session = still_true(turn, flow, session, known)
    step = engine.step(flow, session.state, event, known)
    if step.refusal is not None:
        return step.refusal
    session = carried(turn, session, step)
    if any(effect in step.place.card.effects for effect in step.effects) and step.ended:
        # An end stays the end that it is, whatever its own effects make to be asked next time.
        known = facts(turn, session)
        place = replace(step.place, answers={**step.place.answers, **known})
        _show(turn, session, engine.view(flow, session.state, known, place=place), echo, step.changed)
    elif step.effects:  # they may have changed the facts
        ask(turn, session, echo=echo, changed=step.changed)
    else:
        _show(turn, session, engine.view(flow, session.state, known, place=step.place), echo, step.changed)
    return None


def carried(turn: Turn, session: Session, step: Step) -> Session:
    """The session after a step, its effects carried out. It is not saved yet."""
    return carry_out(turn, replace(session, state=step.state), step.effects, step.place.answers)


def ask(turn: Turn, session: Session, *, echo: str = "", page: str = "", changed: bool = True) -> None:
    """Show where a session is, and save it. ``changed`` is false when the same question is shown with
    another tick or page. A flow whose gate has closed is at its end here, by the same fold."""
    flow, known = flow_of(turn, session), facts(turn, session)
    session = still_true(turn, flow, session, known)
    _show(turn, session, engine.view(flow, session.state, known, page=page), echo, changed)


def screen_of(turn: Turn, session: Session) -> Screen:
    """The question that a session is at."""
    flow, known = flow_of(turn, session), facts(turn, session)
    return engine.view(flow, still_true(turn, flow, session, known).state, known)


def wants_zone(screen: Screen) -> bool:
    """Whether a question asks for a place, for its time."""
    return isinstance(screen.card, Text) and screen.card.check == "zone"


def _show(turn: Turn, session: Session, screen: Screen, echo: str, changed: bool) -> None:
    local = turn.now.astimezone(ZoneInfo(turn.zone))
    about_shared = flow_of(turn, session).about == "shared"
    rendered = render(
        turn.world.content,
        screen,
        turn.language,
        session=session.id,
        subject=(session.shared_id if about_shared else session.relation_id) or "",
        echo=echo,
        today=local.date(),
        hour=local.hour,
        hours=when.hours(turn),
    )
    ended = isinstance(screen.card, End)
    if isinstance(screen.card, End):
        rendered = _ways_on(turn, session, under(turn, rendered, screen.card.lines))
    if flow_of(turn, session).hide or screen.card.hide:
        rendered = replace(rendered, rows=(*rendered.rows, hiding.button_row(turn)))
    pressed = turn.pressed is not None
    row = turn.show(rendered)
    if changed and not pressed and session.question is not None:
        turn.take_buttons(row=session.question)
    if ended:
        homework.ended(turn, session.flow, session.id)
    session = replace(session, question=row, asked_at=turn.now_ms if changed else session.asked_at)
    sessions.save(turn, replace(session, status="done") if ended else session)


def _ways_on(turn: Turn, ended: Session, rendered: Rendered) -> Rendered:
    """Under the end of a flow: the next part of its track, whether it has been enough, keep what was said
    aside, and the way back to what it came from."""
    rows, html = list(rendered.rows), rendered.html
    flow = flow_of(turn, ended)
    if tracks.ended(turn, ended.flow, ended.relation_id) is not None:
        rows.append((turn.button("button-track_on", buttons.panel("track_on")),))
    if load.enough(turn, flow):
        html = f"{html}\n\n{turn.html('closing-enough')}"
        if not any((button.data or "").startswith("o|calm|") for row in rows for button in row):
            rows.append((turn.button("button-calm", buttons.offer("calm")),))
    if ended.flow == ASIDE:
        rows.append((turn.button("button-keep", buttons.panel("keep", ended.id)),))
    beneath = [session for session in sessions.open_sessions(turn) if session.id != ended.id]
    if beneath:
        rows.append((turn.button("button-go_on", buttons.panel("resume", beneath[0].id)),))
    return replace(rendered, html=html, rows=tuple(rows))


def notice(turn: Turn, message: str) -> None:
    """One sentence: a toast where a button was pressed, else a message."""
    if turn.pressed is not None:
        turn.toast = turn.plain(message)
    else:
        turn.say(Rendered(str(turn.html(message)), ()), Rank.REPLY)


def refuse(turn: Turn, session: Session, refusal: Refusal) -> None:
    """A press that changed nothing: silent when it said what is on record, else a toast and, when the
    question is not fresh on the screen any more, the question once."""
    if refusal is Refusal.SAME:
        return
    if session.shared_id is not None and isinstance(screen_of(turn, session).card, End):
        ask(turn, session)  # what it was for is over meanwhile
        return
    notice(turn, f"notice-{refusal.value}")
    if refusal is Refusal.OUTDATED and turn.now_ms - session.asked_at > FRESH:
        turn.pressed = None
        ask(turn, session)


FRESH = 60_000
"""Milliseconds for which a question counts as just asked: showing it again would only push it down."""

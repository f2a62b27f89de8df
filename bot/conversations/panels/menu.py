"""The menu, coming back to it, and how flows begin and stop."""

from __future__ import annotations

from datetime import timedelta

from bot.clock import from_ms
from bot.conversations import crisis, nudges, play, records, sessions, tracks
from bot.conversations.bridges import ending
from bot.conversations.panels.people import PEOPLE_SHOWN, at_rest, told_to_rest
from bot.conversations.panels.pieces import Row, go_on, menu_row, offer, person_button, show
from bot.conversations.sessions import ASIDE
from bot.conversations.turn import Turn
from bot.flows import buttons
from bot.flows.events import Pick

ASKS_WHO = ("validation", "they_slipped")
"""Flows about somebody that have something to do before they ask who: they begin with an empty map, too."""

AWAY = timedelta(days=14)
"""After this long, a line without reproach comes before anything else."""

BEGUN_BY_CODE = ("welcome", ASIDE, "snooze")

NO_SUBJECT = ("calm", "first_minute", "map_person", "pair_invite")
"""Flows that begin without anybody named."""


def been_away(turn: Turn) -> bool:
    return turn.now - from_ms(turn.chat.last_seen_at) >= AWAY


def menu(turn: Turn, _: str = "") -> None:
    """What one can do, the flow under way first."""
    rows: list[Row] = []
    if turn.chat.person_id is not None:
        if under_way := [*sessions.open_sessions(turn), *sessions.paused_sessions(turn)]:
            rows.append((go_on(turn, under_way[0]),))
        if tracks.under_way(turn) is not None:
            rows.append((turn.button("button-track_on", buttons.panel("track_on")),))
        rows += [
            (offer(turn, "in_moment"),),
            (offer(turn, "reflect"),),
            (offer(turn, "repair_step"),),
            (
                turn.button("button-map", buttons.panel("map")),
                turn.button("button-steps", buttons.panel("steps")),
            ),
            (turn.button("button-programme", buttons.panel("programme")),),
        ]
    elif turn.chat.kept_id is None:
        rows.append((turn.button("welcome", buttons.offer("welcome")),))
    rows += [
        (turn.button("button-sos", buttons.panel("sos")),),
        (
            turn.button("button-help", buttons.panel("help")),
            turn.button("button-settings", buttons.panel("settings")),
        ),
    ]
    show(turn, turn.html("panel-menu"), rows)


def back_again(turn: Turn) -> None:
    """After fourteen days: go on where it was, start fresh, or something else happened."""
    session = sessions.top(turn)
    rows: list[Row] = [(go_on(turn, session),)] if session else []
    rows.append((turn.button("button-fresh", buttons.panel("fresh")),))
    rows.append((turn.button("button-happened", buttons.panel("happened")),))
    show(turn, turn.html("panel-away"), rows)


def fresh(turn: Turn, _: str) -> None:
    """Put down what was under way (it is kept) and begin at the door."""
    _rest_all(turn)
    play.begin(turn, "first_minute")


def happened(turn: Turn, _: str) -> None:
    _rest_all(turn)
    play.begin(turn, "first_minute", event=Pick("door", "just_now", 0))


def _rest_all(turn: Turn) -> None:
    for session in sessions.open_sessions(turn):
        sessions.set_status(turn, session, "paused")


def resume(turn: Turn, session_id: str) -> None:
    session = sessions.load(turn, session_id)
    if session is None or session.status in ("done", "stopped"):
        menu(turn)
        return
    about = session.relation_id
    if turn.world.content.flows[session.flow].gated and about and told_to_rest(turn, about):
        sessions.set_status(turn, session, "stopped")
        at_rest(turn, about)
        return
    play.resume(turn, session)


def begin(turn: Turn, flow: str, subject: str = "", echo: str = "") -> None:
    """Begin a flow about the record ``subject``; where a person is needed and none is named, ask who."""
    about, gated = turn.world.content.flows[flow].about, turn.world.content.flows[flow].gated
    if about == "relation" and flow not in NO_SUBJECT and not subject:
        everybody = records.relations(turn)
        people = [r for r in everybody if not (gated and nudges.at_rest(turn, r.id))] or everybody
        if len(everybody) > 1 and len(people) != 1:
            about_whom(turn, flow)
            return
        if not people and flow not in ASKS_WHO:
            turn.toast = turn.plain("notice-who_first")
            flow = "map_person"
        subject = people[0].id if people else ""
    if about == "relation" and subject and records.relation(turn, subject) is None:
        turn.toast = turn.plain("notice-outdated")
        return
    if gated and subject and told_to_rest(turn, subject):
        play.leave_question(turn)
        at_rest(turn, subject)
        return
    if about == "step":
        step = records.step(turn, subject)
        if step is None:
            turn.toast = turn.plain("notice-outdated")
            return
        play.begin(turn, flow, relation_id=step.relation_id, step_id=step.id, echo=echo)
        return
    play.begin(turn, flow, relation_id=subject if about == "relation" and subject else None, echo=echo)


def may_begin(turn: Turn, flow: str) -> bool:
    """Whether a button may begin this flow: some begin by themselves, and know things that no button says;
    what is about something shared has buttons of its own."""
    known = turn.world.content.flows.get(flow)
    return known is not None and flow not in BEGUN_BY_CODE and known.about not in ("shared", "bridge")


def about_whom(turn: Turn, flow: str) -> None:
    """Who is it about?"""
    if not may_begin(turn, flow):
        turn.toast = turn.plain("notice-outdated")
        return
    people = records.relations(turn)
    rows: list[Row] = [(person_button(turn, r, buttons.offer(flow, r.id)),) for r in people[:PEOPLE_SHOWN]]
    rows.append((turn.button("button-someone_new", buttons.offer("map_person")),))
    show(turn, turn.html("panel-who"), rows)


def keep(turn: Turn, session_id: str) -> None:
    """Keep words that belonged to no question as a note."""
    session = sessions.load(turn, session_id)
    words = session.state.answers.get("words") if session is not None else None
    if words is None:
        turn.toast = turn.plain("notice-outdated")
        return
    records.keep_words(turn, words.words)
    turn.toast = turn.plain("notice-saved")
    menu(turn)


def stop(turn: Turn, what: str = "") -> None:
    """/stop: this flow, or all nudges? Asked, because the two are easily confused."""
    if what == "nudges":
        turn.change_chat(nudges_on=False)
        show(turn, turn.html("panel-nudges_stopped"), [menu_row(turn)])
        return
    rows: list[Row] = []
    if session := sessions.top(turn):
        rows.append((turn.button("button-stop_flow", buttons.stop(session.id, session.state.rev)),))
    rows.append((turn.button("button-stop_nudges", buttons.panel("stop", "nudges")),))
    rows.append((turn.button("button-stop_all", buttons.panel("forget_all")),))
    rows.append((turn.button("button-stop_nothing", buttons.panel("menu")),))
    show(turn, turn.html("panel-stop"), rows)


def stop_flow(turn: Turn, session_id: str) -> None:
    """Leave a flow; it says what is kept. What it came from goes on."""
    session = sessions.load(turn, session_id)
    if session is None or session.status in ("done", "stopped"):
        turn.toast = turn.plain("notice-outdated")
        return
    if turn.pressed is None:
        session = sessions.put_away(turn, session)
    sessions.set_status(turn, session, "paused")
    back = (*sessions.open_sessions(turn), session)[0]
    rows: list[Row] = [(go_on(turn, back),), menu_row(turn)]
    show(turn, turn.html("panel-stopped", flow=turn.plain(session.flow)), rows)


def wipe(turn: Turn, session_id: str) -> None:
    session = sessions.load(turn, session_id)
    if session is None:
        turn.toast = turn.plain("notice-outdated")
        return
    crisis.wipe(turn, session)
    ending.unshow(turn)

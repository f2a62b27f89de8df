"""Effects: what a flow said should happen, carried out in the same transaction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from bot import moments
from bot.content.render import Rendered
from bot.conversations import load, measuring, nudges, records, whereabouts
from bot.conversations.bridges import entering, for_session
from bot.conversations.nudges import rhythms
from bot.conversations.nudges.rhythms import EVERY_DAY, ONCE, WORKDAYS
from bot.conversations.sessions import Session
from bot.conversations.sharing import membership, pairing, releasing
from bot.conversations.turn import Turn
from bot.flows.answers import Answer, Answers
from bot.flows.cards import Cancel, Effect, Forget, Offer, Release, Save, Schedule, Share, Soften
from bot.storage.erasing import erase


def carry_out(turn: Turn, session: Session, effects: Iterable[Effect], answers: Answers) -> Session:
    """Carry out the effects of one step, in order. Returns the session with what it is about now."""
    for effect in effects:
        match effect:
            case Save():
                session = _save(turn, session, effect, answers)
            case Schedule():
                _schedule(turn, session, effect, answers)
            case Soften():
                load.soften(turn)
            case Cancel(cancel="all"):
                turn.tx.sql.nudge_cancel_of_person(person_id=turn.person_id)
            case Cancel():
                if session.step_id:
                    turn.tx.sql.nudge_cancel_of_step(step_id=session.step_id)
            case Forget(forget="session"):
                session = replace(session, state=replace(session.state, answers={}))
            case Forget():
                if session.relation_id:
                    erase(turn.tx, "relation", session.relation_id)
            case Release():
                releasing.release(turn, session, effect, answers)
            case Offer() | Share():
                pass  # these are shown, see the end card's screen
    return session


def _schedule(turn: Turn, session: Session, effect: Schedule, answers: Answers) -> None:
    moment = answers.get(effect.at)
    if moment is None or not moment.moment:
        return
    at, insisted = moment.moment, moment.picked == ("insist",)
    match effect.schedule:
        case "how_are_you":
            nudges.plan(turn, "how_are_you", at, days_later=effect.days_later, insisted=insisted)
        case "check_in" if session.step_id:
            nudges.plan_check_in(turn, session.step_id, at, effect.days_later, insisted=insisted)
        case "snooze" if session.nudge_id:
            nudges.snooze(turn, session.nudge_id, datetime.fromisoformat(at), insisted=insisted)
        case "self":
            _remind(turn, effect, datetime.fromisoformat(at), answers, insisted)


def _remind(turn: Turn, effect: Schedule, first: datetime, answers: Answers, insisted: bool) -> None:
    said = answers.get(effect.words or "")
    again = answers.get(effect.repeat or "")
    rhythm = again.picked[0] if again and again.picked else "once"
    weekdays = {"daily": EVERY_DAY, "workdays": WORKDAYS, "weekly": str(first.isoweekday())}.get(rhythm, ONCE)
    rhythms.begin(turn, "self", first, weekdays, words=said.words if said else "", insisted=insisted)


def _save(turn: Turn, session: Session, effect: Save, answers: Answers) -> Session:
    fields = {name: answers[card] for name, card in effect.values.items() if card in answers}
    fields = {name: answer for name, answer in fields.items() if not answer.skipped}
    fields |= {name: Answer(picked=(option,)) for name, option in effect.put.items()}
    if not fields:
        return session
    match effect.save:
        case "relation":
            return replace(session, relation_id=_save_relation(turn, session, fields))
        case "step":
            step_id = records.save_step(turn, session.step_id, session.relation_id, fields)
            return replace(session, step_id=step_id)
        case "profile":
            save_profile(turn, fields)
        case "note":
            fields |= measuring.kept(turn, session.flow, answers)
            records.keep_note(turn, session.id, fields, session.relation_id, session.flow)
        case "member" if session.shared_id:
            membership.join(turn, session.shared_id, fields)
        case "member":
            pairing.found(turn, fields, session.relation_id)
        case "bridge":
            for_session.save(turn, session.shared_id, session.id, fields)
        case "client":
            entering.save(turn, session.shared_id, fields)
        case "consent":
            pass  # carried out by welcome: before it there is nobody to save anything for
    return session


def take_back(turn: Turn, session: Session) -> None:
    """Remove from the records what this session's answers put there, as far as it still stands there."""
    said = {card: replace(answer, open=False) for card, answer in session.state.answers.items()}
    for effect in (e for card in turn.world.content.flows[session.flow].cards for e in card.effects):
        if isinstance(effect, Save):
            fields = {name: said[card] for name, card in effect.values.items() if card in said}
            match effect.save:
                case "relation" if session.relation_id:
                    records.take_from_relation(turn, session.relation_id, fields)
                case "step" if session.step_id:
                    records.take_from_step(turn, session.step_id, fields)
                case "profile":
                    records.take_from_profile(turn, fields)
                case "note":
                    erase(turn.tx, "note", session.id)


def _save_relation(turn: Turn, session: Session, fields: dict[str, Answer]) -> str:
    stamp = Answer(moment=turn.now.isoformat())
    if "gate_safety" in fields:
        # A worry that was explained last time explains nothing about a new fear.
        fields |= {"gate_at": stamp, "gate_fear": fields.get("gate_fear", Answer(skipped=True))}
    if "gate_today" in fields:
        fields |= {"gate_today_at": stamp}
    relation_id = records.save_relation(turn, session.relation_id, fields)
    if fields.keys() & {"status", "contact", "gate_safety", "gate_fear"}:
        nudges.drop_for_rest(turn, relation_id)
    return relation_id


def save_profile(turn: Turn, fields: Answers) -> None:
    """Add to the profile. Country and zone are settings of the chat too: delivery minds the quiet hours, and
    what is planned moves along with the zone."""
    before = turn.zone
    records.save_profile(turn, fields)
    picked = {name: answer.picked[0] for name, answer in fields.items() if answer.picked}
    if country := picked.get("country"):
        turn.change_chat(country=country)
        if zone := moments.zone_of_country(country):
            turn.change_chat(zone=zone)
    if (region := picked.get("zone")) and (zone := moments.zone_of_country(f"us_{region}")):
        turn.change_chat(zone=zone)
    for field in ("zone_ca", "zone_au"):
        if (region := picked.get(field)) and (zone := moments.zone_of_country(region)):
            turn.change_chat(zone=zone)
    if zone := whereabouts.zone_of(turn, fields):
        turn.change_chat(zone=zone)
        if "zone_text" in fields:  # a question on the way to something else: the flow ``zone`` says it itself
            echo = turn.html("whereabouts-echo", here=whereabouts.here(turn), clock=whereabouts.clock(turn))
            turn.say(Rendered(str(echo), ()))
    if turn.zone != before:
        nudges.replan(turn)

"""One event, one transaction: everything that an event changes is changed here, or nothing is.

`apply` touches nothing but the database, so that it may be run again after a deadlock. What it leads to
outside (messages, a toast) comes back as plain rows, to be delivered after the commit.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from bot.clock import to_ms
from bot.content.render import Rendered
from bot.conversations import (
    commands,
    consenting,
    hiding,
    locked,
    nudges,
    people,
    presses,
    silence,
    sweeping,
    texts,
    waiting,
)
from bot.conversations.bridges import ending, looking
from bot.conversations.events import (
    Added,
    BridgeDue,
    Commanded,
    Edited,
    Event,
    Incoming,
    InGroup,
    Left,
    Located,
    Membership,
    Moved,
    NudgeDue,
    Pressed,
    Removed,
    RoundDue,
    Said,
    SentMedia,
    SetAside,
    Silent,
    SweepDue,
    TooFast,
    Typed,
)
from bot.conversations.sharing import crossing, groups
from bot.conversations.turn import Outcome, Turn, World
from bot.flows import buttons
from bot.storage.outbox import drop_said
from bot.storage.tx import Tx

NOTHING_MISSED: Mapping[int, int] = MappingProxyType({})


def apply(
    tx: Tx, world: World, now: datetime, event: Event, missed: Mapping[int, int] = NOTHING_MISSED
) -> Outcome:
    """Carry out one event. ``missed`` are messages before it that nobody read, number → when it was sent (ms,
    0 where that is not known). A redelivered update changes nothing (Bot API, getUpdates: an update may come
    again until its offset is confirmed)."""
    if isinstance(event, Silent):
        silent = silence.look_after(tx, world, now, event.chat)
        return silent.outcome() if silent is not None else Outcome()
    if isinstance(event, NudgeDue):
        sent = nudges.send_due(tx, world, now, event.nudge)
        return sent.outcome() if sent is not None else Outcome()
    if isinstance(event, RoundDue):
        return _round_due(tx, world, now, event.round)
    if isinstance(event, BridgeDue):
        over = ending.look_after(tx, world, now, event.bridge)
        return over.outcome() if over is not None else Outcome()
    if isinstance(event, SweepDue):
        return sweeping.sweep(tx, world, now, event.chat)
    origin = event.origin
    if not tx.sql.seen_insert(update_id=origin.update, seen_at=to_ms(now)):
        return Outcome()
    if isinstance(event, SetAside):
        return _set_aside(tx, world, now, event)
    if isinstance(event, Added | Removed | Left | Moved) or not origin.private:
        assert isinstance(event, InGroup)
        return groups.in_group(tx, world, now, event)
    turn = people.turn_of(tx, world, origin, now)
    people.is_there(turn)
    if isinstance(event, Membership):
        _membership(turn, event)
        return turn.outcome()
    if turn.chat.person_id is not None:
        for number, sent_at in missed.items():
            sweeping.note(turn, number, sent_at)
        if isinstance(event, Said):
            sweeping.note(turn, event.message, event.origin.sent_at)
    if isinstance(event, TooFast):
        _too_fast(turn)
        return turn.outcome()
    if turn.chat.leaving:  # and who writes begins anew
        turn.change_chat(leaving=False)
    stood = looking.standing(turn)
    for each in consenting.admit(turn, event):
        _handle(turn, each)
    looking.left(turn, stood)
    if (
        turn.chat.person_id is not None
        and turn.chat.kept_id is None
        and (turn.chat.hushed or not turn.chat.reachable)
    ):
        nudges.take_up(turn)
    tx.sql.chat_touch(id=turn.chat.id, last_seen_at=turn.now_ms)
    return turn.outcome()


def _round_due(tx: Tx, world: World, now: datetime, round_id: str) -> Outcome:
    """A round of a circle is looked at: what it says in the group, and what it asks of members."""
    turn = crossing.look_at(tx, world, now, round_id)
    if turn is None:
        return Outcome()
    asked = crossing.carry(tx, world, now, turn.asks)
    return Outcome((*turn.rows, *asked), planned=turn.planned)


def _handle(turn: Turn, event: Incoming) -> None:
    for each in locked.let_through(turn, event):
        turn.pressed = None
        _carry_out(turn, each)


def _carry_out(turn: Turn, event: Incoming) -> None:
    match event:
        case Typed():
            texts.on_typed(turn, event)
        case Edited():
            texts.on_edited(turn, event)
        case Pressed():
            presses.on_pressed(turn, event)
        case Commanded():
            commands.on_command(turn, event)
        case SentMedia():
            texts.on_media(turn, event)
        case Located():
            texts.on_located(turn, event)


def _set_aside(tx: Tx, world: World, now: datetime, event: SetAside) -> Outcome:
    """Noted, and apologised for, with help beneath: it may have been a cry for it. Nothing that is kept of
    the person is read: that may be what failed."""
    origin = event.origin
    tx.sql.dead_insert(update_id=origin.update, kind=event.kind, error=event.error, created_at=to_ms(now))
    if not (origin.private and event.apologise):
        return Outcome()
    turn = Turn(tx, world, now, people.chat_of(tx, world, origin, now))
    if event.kind == "callback_query":  # perhaps the last key of a PIN, and what waited is what fails
        tx.sql.pin_set_waiting_in(chat_id=turn.chat.id, waiting=waiting.NOTHING)
    help_row = (turn.button("button-sos", buttons.panel("sos")),)
    turn.say(Rendered(str(turn.html("reply-failed")), (help_row,)))
    return turn.outcome()


def _too_fast(turn: Turn) -> None:
    """Said once a minute at most, with the one way on that is always open."""
    if hiding.hidden(turn):
        hiding.still_hidden(turn)
        return
    turn.toast = turn.plain("notice-too_fast")
    help_row = (turn.button("button-sos", buttons.panel("sos")),)
    turn.say(Rendered(str(turn.html("reply-too_fast")), (help_row,)))


def _membership(turn: Turn, event: Membership) -> None:
    """Blocked: nothing more is tried until they are back. Then only what comes again is planned again."""
    turn.tx.sql.chat_set_reachable(id=turn.chat.id, reachable=int(not event.blocked))
    if event.blocked:
        drop_said(turn.tx, turn.chat.id)
        if turn.chat.person_id is not None:
            turn.tx.sql.nudge_cancel_of_person(person_id=turn.person_id)
    elif turn.chat.person_id is not None:
        looking.left(turn, looking.standing(turn))
        nudges.take_up(turn)

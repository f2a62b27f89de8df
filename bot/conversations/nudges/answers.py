"""The buttons under a nudge. Each answers its own nudge, however old it is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from typing import Any

from bot import moments
from bot.clock import to_ms
from bot.content.render import Rendered
from bot.conversations import panels, play, records, sessions
from bot.conversations.nudges import putting_off, saying
from bot.conversations.nudges.planning import DAY_PARTS, local_now, local_of
from bot.conversations.turn import Turn
from bot.flows.events import Pick
from bot.storage.outbox import nudge_arrived

Nudge = Mapping[str, Any]

TONIGHT_UNTIL = time(18, 30)
"""Until then "tonight" is half past seven; later it is in an hour."""


def answer(turn: Turn, nudge_id: str, said: str, label: str) -> None:
    """One press under a nudge. Raises nothing: what fits no nudge of this person's gets a kind toast."""
    nudge = turn.tx.sql.nudge_get(id=nudge_id)
    if nudge is None or nudge["person_id"] != turn.person_id:
        turn.toast = turn.plain("notice-outdated")
        return
    if nudge["sent_at"] is not None and turn.pressed is not None:
        nudge_arrived(turn.tx, nudge_id, turn.pressed)
    match nudge["kind"], said:
        case "check_in", _ if said in saying.OUTCOMES:
            _check_in(turn, nudge, said, label)
        case "how_are_you" | "weekly" | "good_moment" | "gauge" | "trust", "hard":
            panels.begin(turn, "in_moment", echo=label)
        case "how_are_you" | "weekly" | "good_moment" | "gauge" | "trust", "fine" | "later":
            _reply(turn, f"reply-{said}")
        case "track", "go_on" | "later" | "leave":
            panels.show(turn, {"go_on": "track_go", "later": "track_ask", "leave": "track_leave"}[said], "")
        case "weekly" | "good_moment" | "gauge" as flow, "begin":
            panels.begin(turn, flow, echo=label)
        case "trust" | "self", "did":
            _reply(turn, "reply-did")
        case _, "open":
            _open(turn, nudge)
        case _, "remind":
            turn.change_buttons(saying.snoozes(turn, nudge))
        case _, "back":
            turn.change_buttons(saying.keyboard(turn, nudge))
        case _, "own":
            if _still_wanted(turn, nudge):
                play.begin(turn, "snooze", nudge_id=nudge_id, echo=label)
        case _, "hour" | "tonight" | "tomorrow" | "three_days":
            if _still_wanted(turn, nudge):
                at, floats = _time_of(turn, said)
                _tell_snoozed(turn, at, putting_off.snooze(turn, nudge_id, at, floats=floats))
        case "self", "never" if putting_off.come_again(turn, nudge) > 1:
            panels.show(turn, "reminders", "")  # which of them is for the person to say
        case _, "never":
            putting_off.never(turn, nudge)
            left = turn.tx.sql.nudge_pending(person_id=turn.person_id)
            _reply(turn, "reply-never" if left else "reply-never_last")
        case _:
            turn.toast = turn.plain("notice-outdated")


def _open(turn: Turn, nudge: Nudge) -> None:
    """Say what a nudge is about that came without its words, because there is a PIN."""
    if nudge["sent_at"] is None or not saying.is_there(turn, nudge):
        turn.toast = turn.plain("notice-outdated")
        return
    turn.show(saying.message(turn, putting_off.with_it(turn, nudge), variant=nudge["variant"] or 1))


def _time_of(turn: Turn, said: str) -> tuple[datetime, bool]:
    """The local time that a button stands for, and whether it moves along when the zone changes."""
    here = local_now(turn)
    evening = DAY_PARTS["evening"]
    match said:
        case "tonight" if here.time() < TONIGHT_UNTIL:
            return datetime.combine(here.date(), evening), True
        case "tomorrow":
            return datetime.combine(here.date() + timedelta(days=1), DAY_PARTS["morning"]), True
        case "three_days":
            return datetime.combine(here.date() + timedelta(days=3), evening), True
    hours = timedelta(hours=1)
    at = local_of(turn, to_ms(turn.now + hours))
    if moments.instant(at.date(), at.time(), turn.zone) < turn.now:  # that clock time has been, in a fold
        at = local_of(turn, to_ms(turn.now + 2 * hours))
    return at, False


def _still_wanted(turn: Turn, nudge: Nudge) -> bool:
    """Whether it can come again. Else that is said: no promise is made of what would not come."""
    if not turn.chat.nudges_on:
        panels.show(turn, "reminders", "")
        return False
    if not saying.is_wanted(turn, nudge):
        turn.toast = turn.plain("notice-outdated")
        return False
    return True


def _tell_snoozed(turn: Turn, wanted: datetime, due: int) -> None:
    """When it will come, as it is planned: quiet hours may have moved it."""
    at = local_of(turn, due)
    moved = at - wanted > timedelta(minutes=1)
    when = turn.world.content.messages.moment(turn.language, at)
    _reply(turn, "reply-snoozed_quiet" if moved else "reply-snoozed", moment=when)


def _reply(turn: Turn, message: str, **values: str) -> None:
    turn.show(Rendered(str(turn.html(message, **values)), (panels.menu_row(turn),)))


def _check_in(turn: Turn, nudge: Nudge, said: str, label: str) -> None:
    """Begins the step's own check-in; answered again it changes that answer."""
    before = sessions.of_nudge(turn, nudge["id"], "check_in")
    if before is not None:
        outcome = before.state.answers.get("outcome")
        if outcome is not None and outcome.picked == (said,):
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
        event=Pick("outcome", said, 0),
        echo=label,
    )

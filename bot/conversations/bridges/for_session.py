"""What flows say about a bridge: a new one, when the next session is, and three lines for it, for which the
client is asked the day before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.content.names import clean_name
from bot.content.render import Button, Rendered
from bot.conversations import nudges
from bot.conversations.bridges import bridge as bridges
from bot.conversations.bridges import granting, log
from bot.conversations.bridges.bridge import Bridge, fence_of
from bot.conversations.nudges.planning import DAY_PARTS, local_now, local_of
from bot.conversations.turn import Turn
from bot.flows import buttons
from bot.flows.answers import Answer, Answers

AFTERWARDS = timedelta(days=1)
"""For so long after the session the three lines stay: a professional may want to write something down."""

WITHOUT_A_DATE = timedelta(weeks=1)

PREP = "prep"


def facts(turn: Turn, bridge_id: str) -> Answers:
    """``shared_state``: ``over`` when the bridge is no more; ``shared_called``: what the client calls the
    professional; ``shared_session``: ``set`` while one is to come."""
    bridge = bridges.get(turn, bridge_id)
    if bridge is None or bridge.client_id != turn.person_id or not bridge.stands:
        return {"shared_state": Answer(picked=("over",))}
    known = {"shared_state": Answer(picked=("open",))}
    if bridge.called:
        known["shared_called"] = Answer(words=bridge.called, card="share_begin-called")
    if (day := granting.session_day(bridge)) is not None and day >= local_now(turn).date():
        known["shared_session"] = Answer(picked=("set",))
    return known


def save(turn: Turn, bridge_id: str | None, session_id: str, fields: Mapping[str, Answer]) -> None:
    """What a flow saves to ``bridge``: with none at hand a new one, by ``called``; else when the next
    ``session`` is, or that the note of this conversation is shared for it (``prep``)."""
    if bridge_id is None:
        called = fields.get("called")
        made, code = bridges.make(turn, clean_name(called.words) if called is not None else "")
        log.write(turn, made.id, "client", "made")
        turn.say(code_shown(turn, made.id, code))
        return
    bridge = bridges.get(turn, bridge_id)
    if bridge is None or bridge.client_id != turn.person_id or not bridge.stands:
        return
    if "session" in fields and fields["session"].moment:
        set_session(turn, bridge, fields["session"].moment)
    if PREP in fields:
        granting.grant(turn, bridge, PREP, _last_day_of_lines(turn, bridge), session_id)


def code_shown(turn: Turn, bridge_id: str, code: str) -> Rendered:
    """The code, once: it is kept nowhere, and goes from the screen with the button beneath."""
    until = turn.world.content.messages.moment(
        turn.language, local_of(turn, turn.now_ms + bridges.CODE_HOLDS // timedelta(milliseconds=1))
    )
    rows = (
        (Button(turn.plain("button-copy_code"), copy=code),),
        (turn.button("button-bridge_back", buttons.panel("bridge", bridge_id)),),
    )
    return Rendered(str(turn.html("bridge-code", code=code, moment=until)), rows)


def set_session(turn: Turn, bridge: Bridge, at: str) -> None:
    """The next session's local time (ISO), or "" for none; the client is asked for three lines the day
    before, in the part of the day that they prefer, unless that has gone by."""
    turn.tx.sql.nudge_cancel_of_bridge_and_kind(bridge_id=bridge.id, kind=PREP)
    bridges.save(turn, replace(bridge, session=at))
    if not at:
        return
    preferred = turn.profile.get("day_part")
    part = preferred.picked[0] if preferred and preferred.picked else ""
    day = datetime.fromisoformat(at).date() - timedelta(days=1)
    asked = datetime.combine(day, DAY_PARTS.get(part, DAY_PARTS["evening"]))
    if asked > local_now(turn):
        nudges.plan(turn, PREP, asked.isoformat(timespec="minutes"), bridge_id=bridge.id, fence=fence_of(at))


def _last_day_of_lines(turn: Turn, bridge: Bridge) -> date:
    day, today = granting.session_day(bridge), local_now(turn).date()
    return today + WITHOUT_A_DATE if day is None or day < today else day + AFTERWARDS

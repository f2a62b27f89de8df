"""Conversations at rest: at most two are open at a time, the latest on top; older ones are paused."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.conversations.turn import Turn
from bot.flows.answers import State

DEEPEST = 2
"""Open at the same time: a flow and one digression. A third puts the oldest one to rest, to be resumed."""


ASIDE = "aside"
"""The flow in which words land that belong to no question. It ends as it begins, and displaces nothing."""


@dataclass(frozen=True, slots=True)
class Session:
    """A row of ``session``. ``question`` is the outbox row that shows the current question; ``shared_id`` the
    circle, or the round in one, that it is for."""

    id: str
    state: State
    relation_id: str | None = None
    step_id: str | None = None
    nudge_id: str | None = None
    status: str = "open"
    question: int | None = None
    asked_at: int = 0
    created_at: int = 0
    shared_id: str | None = None

    @property
    def flow(self) -> str:
        return self.state.flow


def _place(session_id: str) -> str:
    return f"session|body|{session_id}"


def _flow_now(turn: Turn, kept: str) -> str | None:
    """The id that a flow has now; None when the content no longer has it."""
    flows = turn.world.content.flows
    return kept if kept in flows else next((flow.id for flow in flows.values() if kept in flow.was), None)


def _load(turn: Turn, row: Mapping[str, Any]) -> Session | None:
    """A session; None for one of another person, or of a flow that is gone: it is over."""
    if row["person_id"] != turn.person_id:
        return None
    kept = _opened(turn, row)
    flow = _flow_now(turn, kept["flow"])
    if flow is None:
        return None
    return Session(
        id=row["id"],
        state=State.from_json({**kept, "flow": flow}),
        relation_id=row["relation_id"],
        step_id=row["step_id"],
        nudge_id=row["nudge_id"],
        status=row["status"],
        question=row["question"],
        asked_at=row["asked_at"] or 0,
        created_at=row["created_at"],
        shared_id=row["shared_id"],
    )


def _opened(turn: Turn, row: Mapping[str, Any]) -> dict[str, Any]:
    kept: dict[str, Any] = json.loads(turn.tx.open(turn.person_id, _place(row["id"]), row["body"]))
    return kept


def _sealed(turn: Turn, session: Session) -> bytes:
    """Which flow it is stands in there too: its name alone would say much."""
    kept = json.dumps(session.state.to_json(), ensure_ascii=False)
    return turn.tx.seal(turn.person_id, _place(session.id), kept)


def load(turn: Turn, session_id: str) -> Session | None:
    """This person's session, whatever its status; None for an id that is not theirs."""
    row = turn.tx.sql.session_get(id=session_id)
    return _load(turn, row) if row is not None else None


def is_gone(turn: Turn, session_id: str) -> bool:
    """Whether this person's session is of a flow that there is no more."""
    row = turn.tx.sql.session_get(id=session_id)
    return (
        row is not None
        and row["person_id"] == turn.person_id
        and _flow_now(turn, _opened(turn, row)["flow"]) is None
    )


def open_sessions(turn: Turn) -> list[Session]:
    """The stack, top first."""
    return _in(turn, "open")


def paused_sessions(turn: Turn) -> list[Session]:
    """What was put to rest and can be resumed, latest first."""
    return _in(turn, "paused")


def _in(turn: Turn, status: str) -> list[Session]:
    rows = turn.tx.sql.session_list_in(person_id=turn.person_id, status=status)
    return [session for row in rows if (session := _load(turn, row)) is not None]


def about_shared(turn: Turn, shared_id: str) -> list[Session]:
    """This person's conversations for a circle or a round, latest first."""
    rows = turn.tx.sql.session_about(person_id=turn.person_id, shared_id=shared_id)
    return [session for row in rows if (session := _load(turn, row)) is not None]


def every(turn: Turn) -> list[Session]:
    """All of them, whatever their status, latest first."""
    rows = turn.tx.sql.session_list(person_id=turn.person_id)
    return [session for row in rows if (session := _load(turn, row)) is not None]


def top(turn: Turn) -> Session | None:
    """The conversation under way."""
    return next(iter(open_sessions(turn)), None)


def of_nudge(turn: Turn, nudge_id: str, flow: str) -> Session | None:
    """The latest session of a flow that a nudge began."""
    begun = (_load(turn, row) for row in turn.tx.sql.session_of_nudge(nudge_id=nudge_id))
    return next((session for session in begun if session is not None and session.flow == flow), None)


def done_since(turn: Turn, since_ms: int) -> list[str]:
    """The flows that were finished since an instant, newest first, by the ids that they had then."""
    rows = turn.tx.sql.session_done_since(person_id=turn.person_id, since=since_ms)
    return [_opened(turn, row)["flow"] for row in rows]


def push(turn: Turn, session: Session) -> None:
    """Keep a new session on top of the stack."""
    for oldest in open_sessions(turn)[DEEPEST - 1 :] if session.flow != ASIDE else ():
        set_status(turn, oldest, "paused")
    turn.tx.sql.session_insert(
        id=session.id,
        person_id=turn.person_id,
        relation_id=session.relation_id,
        step_id=session.step_id,
        nudge_id=session.nudge_id,
        shared_id=session.shared_id,
        rev=session.state.rev,
        status=session.status,
        body=_sealed(turn, session),
        question=session.question,
        asked_at=session.asked_at,
        now=turn.now_ms,
    )


def save(turn: Turn, session: Session) -> None:
    turn.tx.sql.session_save(
        id=session.id,
        relation_id=session.relation_id,
        step_id=session.step_id,
        rev=session.state.rev,
        status=session.status,
        body=_sealed(turn, session),
        question=session.question,
        asked_at=session.asked_at,
        now=turn.now_ms,
    )


def set_status(turn: Turn, session: Session, status: str) -> Session:
    """``open``, ``paused``, ``done`` or ``stopped``."""
    turn.tx.sql.session_set_status(id=session.id, status=status, now=turn.now_ms)
    return replace(session, status=status)


def put_away(turn: Turn, session: Session) -> Session:
    """Take the buttons from under its question, once: something else comes on top of it."""
    if session.question is None:
        return session
    turn.take_buttons(row=session.question)
    turn.tx.sql.session_put_away(id=session.id)
    return replace(session, question=None)


def bring_up(turn: Turn, session: Session) -> Session:
    """Put a session on top of the stack again, paused or not."""
    for oldest in [s for s in open_sessions(turn) if s.id != session.id][DEEPEST - 1 :]:
        set_status(turn, oldest, "paused")
    return set_status(turn, session, "open")

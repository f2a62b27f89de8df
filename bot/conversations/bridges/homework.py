"""Homework: the professional proposes a conversation, the client takes it up or not (domain, T2).

The professional learns one thing of it, whether it is done. What was answered there is never theirs to read,
and nobody is reminded: it is asked once, and stands on the client's screen after that.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from bot.conversations.bridges import asking, log
from bot.conversations.bridges import bridge as bridges
from bot.conversations.bridges.bridge import Bridge
from bot.conversations.turn import Turn

State = Literal["proposed", "accepted", "declined", "done"]

FOR_CLIENTS = frozenset({"self", "loved_one"})

NOT_PROPOSED = ("not_safe", "slip", "they_slipped", "pair_invite")
"""What nobody can be set: what is for a moment of danger or of a slip, and what asks somebody else in."""


@dataclass(frozen=True, slots=True)
class Homework:
    """A row of ``homework``."""

    id: str
    bridge_id: str
    flow: str
    state: State
    created_at: int


def sections(turn: Turn) -> dict[str, tuple[str, ...]]:
    """What can be proposed, by section of the programme: what the menu offers a client."""
    found = {}
    for section in turn.world.content.programme:
        flows = tuple(flow for flow in section.flows_for(FOR_CLIENTS) if flow not in NOT_PROPOSED)
        if flows:
            found[section.id] = flows
    return found


def of(turn: Turn, bridge: Bridge) -> list[Homework]:
    """What was proposed on a bridge, the latest first; of conversations that content still has."""
    rows = turn.tx.sql.homework_of(bridge_id=bridge.id)
    return [work for row in rows if (work := _read(turn, bridge.client_id, row)) is not None]


def get(turn: Turn, work_id: str) -> Homework | None:
    """Homework of this client's, on a bridge that stands; None for any other id."""
    row = turn.tx.sql.homework_get(id=work_id)
    bridge = bridges.get(turn, row["bridge_id"]) if row is not None else None
    if row is None or bridge is None or not bridge.stands or bridge.client_id != turn.person_id:
        return None
    return _read(turn, bridge.client_id, row)


def propose(turn: Turn, bridge: Bridge, flow: str) -> bool:
    """The professional proposes a conversation; gives whether it is proposed now, and wasn't already. What
    was declined stays as it is: else proposing it once more would tell that it was, and ask once more."""
    if flow not in {each for flows in sections(turn).values() for each in flows}:
        return False
    if any(work.flow == flow and work.state != "done" for work in of(turn, bridge)):
        return False
    work_id = turn.tx.new_id()
    turn.tx.sql.homework_insert(
        id=work_id,
        bridge_id=bridge.id,
        body=turn.tx.seal(bridge.client_id, _place(work_id), json.dumps({"flow": flow})),
        created_at=turn.now_ms,
    )
    log.write(turn, bridge.id, "professional", "proposed")
    asking.something_proposed(turn, bridge.client_id, bridge.id)
    return True


def proposed(turn: Turn, bridge_id: str | None) -> list[Homework]:
    """What this client has not answered yet on a bridge that stands, the latest first."""
    bridge = bridges.get(turn, bridge_id) if bridge_id else None
    if bridge is None or not bridge.stands or bridge.client_id != turn.person_id:
        return []
    return [work for work in of(turn, bridge) if work.state == "proposed"]


def decide(turn: Turn, work: Homework, state: Literal["accepted", "declined"]) -> None:
    """The client takes it up, or doesn't; what is done stays done."""
    if work.state not in ("done", state):
        _set(turn, work.id, state, None)
        log.write(turn, work.bridge_id, "client", state)


def ended(turn: Turn, flow: str, session_id: str) -> None:
    """A conversation came to its end: homework that was taken up is done by it."""
    for row in turn.tx.sql.homework_accepted(client_id=turn.person_id):
        work = _read(turn, turn.person_id, row)
        if work is not None and work.flow == flow:
            _set(turn, work.id, "done", session_id)
            log.write(turn, work.bridge_id, "client", "done")


def _set(turn: Turn, work_id: str, state: State, session_id: str | None) -> None:
    turn.tx.sql.homework_set_state(id=work_id, state=state, session_id=session_id, changed_at=turn.now_ms)


def _read(turn: Turn, client_id: str, row: Mapping[str, Any]) -> Homework | None:
    flow = json.loads(turn.tx.open(client_id, _place(row["id"]), row["body"]))["flow"]
    flows = turn.world.content.flows
    known = flow if flow in flows else next((each.id for each in flows.values() if flow in each.was), None)
    return Homework(row["id"], row["bridge_id"], known, row["state"], row["created_at"]) if known else None


def _place(work_id: str) -> str:
    return f"homework|body|{work_id}"

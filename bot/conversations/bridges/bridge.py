"""A bridge as it is kept, and the one-time code with which a professional comes onto it."""

from __future__ import annotations

import hashlib
import json
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.clock import to_ms
from bot.conversations.bridges import log, telling
from bot.conversations.turn import Turn

CODE_HOLDS = timedelta(hours=24)
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: nothing in it is mistaken for something else when it is read out."""

LONG = 12
"""Characters of a code: 60 bits, for one use, for a day."""

MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1"})


@dataclass(frozen=True, slots=True)
class Bridge:
    """A row of ``bridge``. ``called`` is what the client calls the professional, ``label`` what the
    professional calls the client; each is sealed under the key of whoever wrote it, and is "" for the other.
    ``session`` is the local time of the next session (ISO), which the client sets. ``looked_at``,
    ``code_until``, ``ended_at`` and ``created_at`` are instants (ms), 0 for never. ``shown`` is the outbox
    row that shows the items in the professional's chat; ``seen`` tells, to the professional's side, what each
    item read like when they looked last."""

    id: str
    client_id: str
    professional_id: str | None
    called: str = field(default="", repr=False)
    session: str = ""
    label: str = field(default="", repr=False)
    seen: Mapping[str, str] = field(default_factory=dict, repr=False)
    code_until: int = 0
    shown: int | None = None
    looked_at: int = 0
    created_at: int = 0
    ended_at: int = 0

    @property
    def stands(self) -> bool:
        """Whether there is a professional on it, and nobody ended it."""
        return self.professional_id is not None and not self.ended_at


def of_client(turn: Turn) -> list[Bridge]:
    """This person's, the newest first, with those that ended."""
    return [_read(turn, row) for row in turn.tx.sql.bridges_of_client(client_id=turn.person_id)]


def of_professional(turn: Turn) -> list[Bridge]:
    """Those on which this person is the professional, and which stand; the oldest first."""
    rows = turn.tx.sql.bridges_of_professional(professional_id=turn.person_id)
    return [_read(turn, row) for row in rows]


def get(turn: Turn, bridge_id: str) -> Bridge | None:
    """A bridge on which this person is, on either side; None for any other id."""
    row = turn.tx.sql.bridge_get(id=bridge_id)
    if row is None or turn.person_id not in (row["client_id"], row["professional_id"]):
        return None
    return _read(turn, row)


def make(turn: Turn, called: str) -> tuple[Bridge, str]:
    """A new bridge of this client's, and the code to read out to the professional; its SHA-256 is kept."""
    bridge_id, code = turn.tx.new_id(), new_code()
    turn.tx.sql.bridge_insert(
        id=bridge_id,
        client_id=turn.person_id,
        client_body=_seal(turn, "client_body", bridge_id, {"called": called, "session": ""}),
        code=_digest(code),
        code_until=to_ms(turn.now + CODE_HOLDS),
        created_at=turn.now_ms,
    )
    made = get(turn, bridge_id)
    assert made is not None
    return made, code


def renew_code(turn: Turn, bridge: Bridge) -> str:
    """Another code for a bridge that waits for its professional; the one before holds no more."""
    code = new_code()
    until = to_ms(turn.now + CODE_HOLDS)
    turn.tx.sql.bridge_set_code(id=bridge.id, code=_digest(code), code_until=until)
    return code


def join(turn: Turn, typed: str, label: str) -> Bridge | None:
    """This professional comes onto the bridge of a code. None for one that is used, over, their own, or none
    at all: whoever tries learns no difference."""
    row = _opened_by(turn, typed)
    if row is None:
        return None
    body = _seal(turn, "professional_body", row["id"], {"label": label})
    joined = turn.tx.sql.bridge_join(id=row["id"], professional_id=turn.person_id, professional_body=body)
    if not joined:
        return None
    log.write(turn, row["id"], "professional", "came")
    telling.came_on(turn, row["client_id"], row["id"])
    return get(turn, row["id"])


def opens(turn: Turn, typed: str) -> bool:
    """Whether `join` would open anything with this."""
    return _opened_by(turn, typed) is not None


def _opened_by(turn: Turn, typed: str) -> Mapping[str, Any] | None:
    code = as_code(typed)
    row: Mapping[str, Any] | None = turn.tx.sql.bridge_by_code(code=_digest(code)) if code else None
    if row is None or row["code_until"] <= turn.now_ms or row["client_id"] == turn.person_id:
        return None
    return row


def awaited(turn: Turn, bridge_id: str, fence: int) -> Bridge | None:
    """The bridge whose session is still to come, at the time that ``fence`` was of; None for any other."""
    bridge = get(turn, bridge_id)
    if bridge is None or not bridge.stands or not bridge.session or fence_of(bridge.session) != fence:
        return None
    here = turn.now.astimezone(ZoneInfo(turn.zone)).replace(tzinfo=None)
    return bridge if datetime.fromisoformat(bridge.session) > here else None


def session_at(bridge: Bridge) -> datetime:
    """The local time of a session that is set."""
    return datetime.fromisoformat(bridge.session)


def fence_of(session: str) -> int:
    """A session's time as a number: a nudge of another one says nothing."""
    return int("".join(figure for figure in session if figure.isdecimal()) or 0)


def save(turn: Turn, bridge: Bridge) -> None:
    """Keep what this side wrote: the client's name and date, or the professional's label."""
    if bridge.client_id == turn.person_id:
        said = {"called": bridge.called, "session": bridge.session}
        body = _seal(turn, "client_body", bridge.id, said)
        turn.tx.sql.bridge_set_client_body(id=bridge.id, client_body=body)
    else:
        seen = {"label": bridge.label, "seen": dict(bridge.seen)}
        body = _seal(turn, "professional_body", bridge.id, seen)
        turn.tx.sql.bridge_set_professional_body(id=bridge.id, professional_body=body)


def new_code() -> str:
    """Three groups of four, to be read out."""
    drawn = "".join(secrets.choice(ALPHABET) for _ in range(LONG))
    return "-".join(drawn[start : start + 4] for start in range(0, LONG, 4))


def as_code(typed: str) -> str:
    """What somebody typed as a code, without what stands between its characters; "" where it is none."""
    bare = re.sub(r"[\s\-–—.]", "", typed).upper().translate(MISREAD)
    return bare if len(bare) == LONG and all(each in ALPHABET for each in bare) else ""


def _digest(code: str) -> bytes:
    return hashlib.sha256(code.replace("-", "").encode()).digest()


def _seal(turn: Turn, column: str, bridge_id: str, said: Mapping[str, Any]) -> bytes:
    words = json.dumps(said, ensure_ascii=False)
    return turn.tx.seal(turn.person_id, f"bridge|{column}|{bridge_id}", words)


def _read(turn: Turn, row: Mapping[str, Any]) -> Bridge:
    """The columns that this person wrote are opened; those of the other side stay shut."""
    mine = "client_body" if row["client_id"] == turn.person_id else "professional_body"
    said = json.loads(turn.tx.open(turn.person_id, f"bridge|{mine}|{row['id']}", row[mine]))
    return Bridge(
        id=row["id"],
        client_id=row["client_id"],
        professional_id=row["professional_id"],
        called=said.get("called", ""),
        session=said.get("session", ""),
        label=said.get("label", ""),
        seen=said.get("seen", {}),
        code_until=row["code_until"] or 0,
        shown=row["shown"],
        looked_at=row["looked_at"] or 0,
        created_at=row["created_at"],
        ended_at=row["ended_at"] or 0,
    )

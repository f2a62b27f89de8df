"""Rows to begin with."""

from __future__ import annotations

from typing import Any

from bot.storage.outbox import put
from bot.storage.outbox_ids import next_outbox_id
from bot.storage.outgoing import Outgoing, Rank
from bot.storage.tx import Tx

KEY = bytes(range(32))
OTHER_KEY = bytes(32)
NOW = 1_795_000_000_000


def chat(tx: Tx, telegram_id: int = 4242, kind: str = "private") -> str:
    chat_id = tx.new_id()
    tx.sql.chat_insert(
        id=chat_id,
        kind=kind,
        lookup=tx.lookup(telegram_id),
        address=tx.seal_address(chat_id, telegram_id),
        language="en",
        created_at=NOW,
    )
    return chat_id


def person(tx: Tx, chat_id: str | None = None) -> str:
    person_id = tx.new_id()
    tx.new_key(person_id)
    body = tx.seal(person_id, f"person|body|{person_id}", "{}")
    tx.sql.person_insert(id=person_id, body=body, consent=1, consented_at=NOW, created_at=NOW)
    if chat_id is not None:
        tx.sql.chat_set_person(id=chat_id, person_id=person_id)
    return person_id


def relation(tx: Tx, person_id: str, words: str = "{}") -> str:
    relation_id = tx.new_id()
    body = tx.seal(person_id, f"relation|body|{relation_id}", words)
    tx.sql.relation_insert(id=relation_id, person_id=person_id, body=body, now=NOW)
    return relation_id


def step(tx: Tx, person_id: str, relation_id: str | None, now: int = NOW) -> str:
    step_id = tx.new_id()
    body = tx.seal(person_id, f"step|body|{step_id}", "{}")
    tx.sql.step_insert(id=step_id, person_id=person_id, relation_id=relation_id, body=body, now=now)
    return step_id


def session(tx: Tx, person_id: str, now: int = NOW, **columns: Any) -> str:
    session_id = tx.new_id()
    values = {
        "relation_id": None, "step_id": None, "nudge_id": None, "shared_id": None, "rev": 1, "status": "open",
        "question": None, "asked_at": None,
    } | columns  # fmt: skip
    body = tx.seal(person_id, f"session|body|{session_id}", "{}")
    tx.sql.session_insert(id=session_id, person_id=person_id, body=body, now=now, **values)
    return session_id


def nudge(tx: Tx, chat_id: str, person_id: str, due_at: int, step_id: str | None = None) -> str:
    nudge_id = tx.new_id()
    tx.sql.nudge_insert(
        id=nudge_id, chat_id=chat_id, person_id=person_id, kind="check_in", step_id=step_id, fence=1,
        reminder_id=None, bridge_id=None, asked=1, insisted=0, floats=1,
        local_date="2026-11-24", local_time="19:00", zone="Europe/Amsterdam", due_at=due_at, created_at=NOW,
    )  # fmt: skip
    return nudge_id


def circle(tx: Tx, chat_id: str | None = None) -> str:
    """A circle of its own key: a family's, or a pair's without ``chat_id``."""
    circle_id = tx.new_id()
    tx.new_key(circle_id)
    tx.sql.circle_insert(
        id=circle_id, kind="family" if chat_id else "pair", chat_id=chat_id,
        body=tx.seal(circle_id, f"circle|body|{circle_id}", '{"title": "Home"}'), created_at=NOW,
    )  # fmt: skip
    return circle_id


def member(tx: Tx, circle_id: str, person_id: str, name: str = "Sam") -> str:
    member_id = tx.new_id()
    sealed = tx.seal(circle_id, f"member|name|{member_id}", name)
    tx.sql.member_insert(id=member_id, circle_id=circle_id, person_id=person_id, name=sealed, joined_at=NOW)
    return member_id


def round_of(tx: Tx, circle_id: str, **columns: Any) -> str:
    round_id = tx.new_id()
    values = {"kind": "weather", "state": "open", "due_at": None, "created_at": NOW} | columns
    body = tx.seal(circle_id, f"round|body|{round_id}", "{}")
    tx.sql.round_insert(id=round_id, circle_id=circle_id, body=body, **values)
    return round_id


def released(tx: Tx, round_id: str, member_id: str, person_id: str, session_id: str) -> None:
    """The answer to the card ``one`` of a conversation, released as the field ``words``."""
    body = tx.seal(person_id, f"released|body|{round_id}", '{"words": "one"}')
    tx.sql.released_put(
        round_id=round_id, session_id=session_id, member_id=member_id, body=body, created_at=NOW
    )


def agreement(tx: Tx, circle_id: str, member_id: str, person_id: str, session_id: str) -> str:
    agreement_id = tx.new_id()
    body = tx.seal(person_id, f"agreement|body|{agreement_id}", '{"words": "one"}')
    tx.sql.agreement_insert(
        id=agreement_id, circle_id=circle_id, member_id=member_id, session_id=session_id, body=body,
        created_at=NOW,
    )  # fmt: skip
    return agreement_id


def message(tx: Tx, chat_id: str, rank: Rank = Rank.REPLY, claimed: bool = False, **fields: Any) -> int:
    """Put one outgoing message; waiting unless ``claimed``."""
    values: dict[str, Any] = {"method": "send", "body": {"text": "hello"}, "due_at": NOW} | fields
    outgoing = Outgoing(id=next_outbox_id(NOW), chat_id=chat_id, rank=rank, **values)
    put(tx, outgoing, NOW, claimed)
    return outgoing.id

"""One person of whom everything is kept that can be, each text a word of its own."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from itertools import count
from typing import Any

from bot.clock import to_ms
from bot.storage.tx import Tx
from tests.running import MONDAY
from tests.storage import rows

TELEGRAM_ID = 5_918_273_645
AT = to_ms(MONDAY)
DAY = 86_400_000

OTHERS = "canaryofanothers"
"""The name of somebody else in the same group: in no export but their own."""


def alone(tx: Tx, words: list[str], now: datetime = MONDAY, telegram_id: int = TELEGRAM_ID) -> str:
    """A person with a row of every kind of their own; what they typed is taken from ``words`` in turn."""
    typed = (words[number % len(words)] for number in count())
    chat_id = rows.chat(tx, telegram_id)
    person_id = rows.person(tx, chat_id)
    sql, base = tx.sql, to_ms(now)

    def sealed(table: str, row_id: str, body: Any) -> bytes:
        return tx.seal(person_id, f"{table}|body|{row_id}", json.dumps(body, ensure_ascii=False))

    relation, gone, step, session, safe, reminder, nudge, event = (tx.new_id() for _ in range(8))
    profile = {
        "role": {"picked": ["self"], "card": "reflect-role"},
        "track": {"picked": ["home", relation]},
        "track_done": {"picked": ["1"]},
        "soft_at": {"moment": now.isoformat()},
        "plan_reason": {"words": next(typed), "card": "safety_plan-reason"},
        "safety_ask": {"picked": ["crisis-now"]},
    }
    sql.person_save(id=person_id, body=sealed("person", person_id, profile))
    sql.chat_set_zone(id=chat_id, zone="Europe/Amsterdam")
    sql.chat_set_country(id=chat_id, country="nl")
    sql.chat_touch(id=chat_id, last_seen_at=base)
    for row_id, removed in ((relation, None), (gone, base - 60_000)):
        fields = {
            "name": {"words": next(typed), "card": "map_person-name", "message": 41},
            "contact": {"picked": ["possible"], "card": "opening-contact"},
            "gate_safety": {"picked": ["hurt"], "card": "gate-safety"},
            "gate_at": {"moment": now.isoformat()},
            "status": {"picked": ["rest"]},
        }
        sql.import_relation(
            id=row_id, person_id=person_id, version=3, body=sealed("relation", row_id, fields),
            created_at=base - 2 * DAY, updated_at=base - DAY, removed_at=removed,
        )  # fmt: skip
    plan = {"what": {"words": next(typed), "card": "repair_step-what", "parts": [[42, "a"], [43, "b"]]}}
    sql.import_step(
        id=step, person_id=person_id, relation_id=relation, version=2, body=sealed("step", step, plan),
        created_at=base - DAY, updated_at=base - DAY + 1,
    )  # fmt: skip
    sql.import_reminder(
        id=reminder, chat_id=chat_id, person_id=person_id, kind="self", relation_id=relation,
        local_time="19:00", weekdays="5", until="2027-01-01", insisted=1, state="on",
        body=sealed("reminder", reminder, {"words": next(typed)}), version=2, created_at=base - DAY,
    )  # fmt: skip
    for row_id, step_id, rule, days, state in (
        (nudge, step, None, 1, "due"),
        (tx.new_id(), None, reminder, 4, "due"),
        (tx.new_id(), None, None, -1, "sent"),
    ):
        due = now + timedelta(days=days)
        sql.import_nudge(
            id=row_id, chat_id=chat_id, person_id=person_id, kind="self" if rule else "check_in",
            step_id=step_id, reminder_id=rule, fence=2, asked=1, insisted=0, floats=1, held=0,
            variant=1 if state == "sent" else None, local_date=due.date().isoformat(), local_time="19:00",
            zone="Europe/Amsterdam", due_at=to_ms(due), state=state,
            sent_at=to_ms(due) if state == "sent" else None, created_at=base - DAY,
        )  # fmt: skip
    answers = {
        "contact": {"picked": ["possible"], "card": "opening-contact"},
        "gate_safety": {"picked": ["none"], "card": "gate-safety"},
        "whom": {"picked": [relation]},
        "what": {"words": next(typed), "card": "repair_step-what", "message": 44},
    }
    for row_id, flow, said in (
        (session, "repair_step", answers),
        (safe, "not_safe", {"what": {"picked": ["hurt"], "card": "not_safe-what"}}),
        (tx.new_id(), "former_flow", {"one": {"words": next(typed)}}),
    ):
        body = sealed("session", row_id, {"flow": flow, "rev": 4, "answers": said})
        sql.import_session(
            id=row_id, person_id=person_id, relation_id=relation if row_id == session else None,
            step_id=step if row_id == session else None, nudge_id=nudge if row_id == session else None,
            rev=4, status="done", body=body, asked_at=base - 5,
            created_at=base - DAY, updated_at=base - 4,
        )  # fmt: skip
    for row_id, note in (
        (session, {"flow": "repair_step", "fields": {"text": {"words": next(typed)}}}),
        (tx.new_id(), {"flow": "", "fields": {"text": {"words": next(typed)}}}),
    ):
        sql.note_save(
            id=row_id, person_id=person_id, relation_id=relation, body=sealed("note", row_id, note),
            created_at=base - 3,
        )  # fmt: skip
    sql.safety_insert(
        id=event, person_id=person_id, body=tx.seal(person_id, f"safety_event|body|{event}", "violence"),
        created_at=base - 2,
    )  # fmt: skip
    return person_id


def person(tx: Tx, words: list[str], now: datetime = MONDAY) -> str:
    """Likewise, and in a group in which they and somebody else released something. Gives their id."""
    person_id = alone(tx, words, now)
    sql, base = tx.sql, to_ms(now)
    session = next(
        row["id"] for row in sql.export_sessions(person_id=person_id) if row["step_id"] is not None
    )
    home = rows.circle(tx, rows.chat(tx, -7, kind="group"))
    member, about = rows.member(tx, home, person_id, words[0]), rows.round_of(tx, home)
    others = rows.person(tx)
    other = rows.member(tx, home, others, OTHERS)
    cards = json.dumps({"words": "what"})
    for whose, owner, where in ((member, person_id, session), (other, others, rows.session(tx, others))):
        body = tx.seal(owner, f"released|body|{about}", cards)
        sql.released_put(round_id=about, session_id=where, member_id=whose, body=body, created_at=base - 2)
        agreed = tx.new_id()
        sql.agreement_insert(
            id=agreed, circle_id=home, member_id=whose, session_id=where,
            body=tx.seal(owner, f"agreement|body|{agreed}", cards), created_at=base - 2,
        )  # fmt: skip
    with_bridges(tx, words, person_id, others, base)
    return person_id


def with_bridges(tx: Tx, words: list[str], person_id: str, other: str, base: int) -> None:
    """A professional with whom they share, and a client who shares with them."""
    sql = tx.sql

    def bridge(client: str, professional: str, called: str, label: str) -> str:
        new = tx.new_id()
        said = json.dumps({"called": called, "session": "2026-12-03T08:30"})
        sql.bridge_insert(
            id=new, client_id=client, client_body=tx.seal(client, f"bridge|client_body|{new}", said),
            code=new.encode(), code_until=base + DAY, created_at=base - DAY,
        )  # fmt: skip
        theirs = json.dumps({"label": label, "seen": {}})
        sql.bridge_join(
            id=new, professional_id=professional,
            professional_body=tx.seal(professional, f"bridge|professional_body|{new}", theirs),
        )  # fmt: skip
        work = tx.new_id()
        body = tx.seal(client, f"homework|body|{work}", json.dumps({"flow": "reflect"}))
        sql.homework_insert(id=work, bridge_id=new, body=body, created_at=base - 4)
        sql.access_insert(id=tx.new_id(), bridge_id=new, by="client", what="granted", item="map", at=base - 3)
        return new

    mine = bridge(person_id, other, words[0], OTHERS)
    bridge(other, person_id, OTHERS, words[0])
    note = sql.export_notes(person_id=person_id)[0]["id"]
    for item, note_id in (("map", None), ("note", note)):
        sql.granted_insert(
            id=tx.new_id(), bridge_id=mine, item=item, note_id=note_id,
            granted_at=base - 3, expires_at=base + DAY,
        )  # fmt: skip

"""What stands in the database in clear: every column is sealed, or is named here with a reason."""

from __future__ import annotations

import sqlite3

IDS = "our own random ids"
TIME = "when, not what"
COUNT = "a number or a switch of ours"
SEALED = "ciphertext"
PLACE = "which text, number or helpline fits; of many people at once it says no more than a census"
KEYED = "a hash, of an invitation's token, of a one-time code or of a Telegram id"

CLEAR: dict[str, dict[str, str]] = {
    "alembic_version": {"version_num": COUNT},
    "chat": {
        "id": IDS, "kind": COUNT, "lookup": KEYED, "address": SEALED, "language": PLACE, "country": PLACE,
        "zone": PLACE, "quiet_from": TIME, "quiet_until": TIME, "reachable": COUNT, "nudges_on": COUNT,
        "fresh_messages": COUNT, "person_id": IDS, "created_at": TIME, "last_seen_at": TIME,
        "paused_until": TIME, "hushed": COUNT, "sweep_hours": COUNT, "swept_until": TIME,
        "hidden_until": TIME, "leaving": COUNT,
    },
    "data_key": {"owner_id": IDS, "wrapped": SEALED, "created_at": TIME},
    "person": {
        "id": IDS, "body": SEALED, "consent": COUNT, "consented_at": TIME, "created_at": TIME,
        "notices": COUNT, "noticed_at": TIME, "notice_row": IDS,
    },
    "relation": {
        "id": IDS, "person_id": IDS, "version": COUNT, "body": SEALED, "created_at": TIME, "updated_at": TIME,
        "removed_at": TIME,
    },
    "step": {
        "id": IDS, "person_id": IDS, "relation_id": IDS, "version": COUNT, "body": SEALED, "created_at": TIME,
        "updated_at": TIME,
    },
    "session": {
        "id": IDS, "person_id": IDS, "relation_id": IDS, "step_id": IDS, "nudge_id": IDS, "shared_id": IDS,
        "rev": COUNT, "status": COUNT, "body": SEALED, "question": IDS, "asked_at": TIME, "created_at": TIME,
        "updated_at": TIME,
    },
    "note": {"id": IDS, "person_id": IDS, "relation_id": IDS, "body": SEALED, "created_at": TIME},
    "reminder": {
        "id": IDS, "chat_id": IDS, "person_id": IDS, "kind": "which ritual: not its words",
        "relation_id": IDS, "local_time": TIME, "weekdays": TIME, "until": TIME, "insisted": COUNT,
        "state": COUNT, "body": SEALED, "version": COUNT, "created_at": TIME,
    },
    "nudge": {
        "id": IDS, "chat_id": IDS, "person_id": IDS, "kind": "which sort: not what it is about",
        "step_id": IDS, "reminder_id": IDS, "bridge_id": IDS, "fence": COUNT, "asked": COUNT,
        "insisted": COUNT, "floats": COUNT, "held": COUNT, "variant": COUNT, "local_date": TIME,
        "local_time": TIME, "zone": PLACE,
        "due_at": TIME, "state": COUNT, "lease_until": TIME, "sent_at": TIME, "created_at": TIME,
    },
    "safety_event": {"id": IDS, "person_id": IDS, "body": SEALED, "created_at": TIME},
    "pin": {
        "person_id": IDS, "body": SEALED, "waiting": SEALED, "failures": COUNT, "wait_until": TIME,
        "open_until": TIME, "created_at": TIME,
    },
    "message": {"chat_id": IDS, "message_id": "Telegram's number within a chat", "theirs": COUNT, "at": TIME},
    "tombstone": {"id": IDS, "kind": COUNT, "erased_at": TIME},
    "outbox": {
        "id": IDS, "chat_id": IDS, "class": COUNT, "method": COUNT, "body": SEALED, "edits_row": IDS,
        "edits_message": "Telegram's number within a chat", "due_at": TIME, "not_after": TIME, "state": COUNT,
        "tries": COUNT, "lease_until": TIME, "message_id": "Telegram's number within a chat",
        "error": "a class of error", "created_at": TIME, "nudge_id": IDS,
        "audience": "private or a group: what the sender checks",
    },
    "circle": {"id": IDS, "kind": COUNT, "chat_id": IDS, "body": SEALED, "created_at": TIME},
    "member": {"id": IDS, "circle_id": IDS, "person_id": IDS, "name": SEALED, "joined_at": TIME},
    "ritual": {
        "id": IDS, "circle_id": IDS, "kind": "which ritual: not its words", "weekdays": TIME,
        "local_time": TIME,
    },
    "round": {
        "id": IDS, "circle_id": IDS, "kind": "which ritual: not its words", "state": COUNT, "body": SEALED,
        "due_at": TIME, "message": IDS, "created_at": TIME,
    },
    "released": {
        "round_id": IDS, "session_id": IDS, "member_id": IDS, "body": SEALED, "created_at": TIME,
    },
    "agreement": {
        "id": IDS, "circle_id": IDS, "member_id": IDS, "session_id": IDS, "body": SEALED, "created_at": TIME,
    },
    "invitation": {
        "token": KEYED, "purpose": COUNT, "circle_id": IDS, "person_id": IDS, "lookup": KEYED,
        "expires_at": TIME, "used": COUNT,
    },
    "bridge": {
        "id": IDS, "client_id": IDS, "professional_id": IDS, "client_body": SEALED,
        "professional_body": SEALED, "code": KEYED, "code_until": TIME, "shown": IDS, "shown_until": TIME,
        "looked_at": TIME, "created_at": TIME, "ended_at": TIME,
    },
    "granted": {
        "id": IDS, "bridge_id": IDS, "item": "which sort: not what it holds", "note_id": IDS,
        "granted_at": TIME, "expires_at": TIME,
    },
    "access": {
        "id": IDS, "bridge_id": IDS, "by": "which side", "what": COUNT, "item": "which sort", "at": TIME,
    },
    "homework": {
        "id": IDS, "bridge_id": IDS, "session_id": IDS, "body": SEALED, "state": COUNT, "created_at": TIME,
        "changed_at": TIME,
    },
    "freeze": {"scope": IDS, "until_at": TIME},
    "seen_update": {"update_id": "Telegram's number of an update", "seen_at": TIME},
    "dead_update": {
        "update_id": "Telegram's number of an update", "kind": "which field of an update",
        "error": "a class of error", "created_at": TIME,
    },
    "chore": {"name": COUNT, "last_run_at": TIME},
}  # fmt: skip


def test_every_column_is_sealed_or_has_a_reason_to_stand_in_clear(migrated: sqlite3.Connection) -> None:
    tables = [name for (name,) in migrated.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    found = {
        table: {row[1]: row[2] for row in migrated.execute(f"PRAGMA table_info({table})")} for table in tables
    }
    assert {table: set(columns) for table, columns in found.items()} == {
        table: set(columns) for table, columns in CLEAR.items()
    }
    for table, columns in found.items():
        for column, kind in columns.items():
            assert (kind == "BLOB") == (CLEAR[table][column] in (SEALED, KEYED)), (table, column)

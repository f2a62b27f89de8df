"""Migrations up, down and up again; every query compiles, and the hot ones walk an index."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from bot.storage import migrations
from bot.storage.migrations import NEWEST
from bot.storage.migrations.migrate import migrate_sqlite
from bot.storage.queries import SQLiteAdapter, load, names


def schema(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    rows = connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
    return [(name, sql) for name, sql in rows if name != "alembic_version"]


def test_the_newest_revision_is_the_one_that_the_start_knows() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    script = ScriptDirectory.from_config(config)
    assert script.get_heads() == [NEWEST]
    revisions = [revision.revision for revision in script.walk_revisions()]
    assert revisions == sorted(revisions, reverse=True)  # compared as texts when a database is opened


def test_up_down_up(connection: sqlite3.Connection) -> None:
    migrate_sqlite(connection)
    first = schema(connection)
    assert len(first) > 30
    migrate_sqlite(connection, "base")
    assert schema(connection) == []
    migrate_sqlite(connection)
    assert schema(connection) == first
    migrate_sqlite(connection)
    assert not connection.in_transaction


def test_every_reference_leads_an_index(migrated: sqlite3.Connection) -> None:
    """Else each delete of the row that is referred to would scan the table."""
    tables = [name for (name,) in migrated.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    references = [
        (table, row[3]) for table in tables for row in migrated.execute(f"PRAGMA foreign_key_list({table})")
    ]
    assert len(references) > 10
    for table, column in references:
        indexes = [row[1] for row in migrated.execute(f"PRAGMA index_list({table})")]
        leading = {migrated.execute(f"PRAGMA index_info({index})").fetchone()[2] for index in indexes}
        assert column in leading, (table, column)


@pytest.mark.parametrize("name", names(load(SQLiteAdapter)))
def test_every_query_compiles(name: str, migrated: sqlite3.Connection) -> None:
    query: Any = getattr(load(SQLiteAdapter), name)
    assert "%" not in query.sql
    migrated.execute(f"EXPLAIN {query.sql}", dict.fromkeys(query.parameters)).fetchall()


SCANS = {
    "chat_count", "person_count", "dead_count", "outbox_states", "nudge_states",  # for the status command
    "message_spans",  # of what was found: the messages of one chat
    "seen_prune", "reminder_prune", "dead_prune", "safety_prune", "freeze_prune", "freeze_list",  # or tiny
    "tombstone_list", "tombstone_prune", "deserted_groups",  # at start and once a day
    "rotation_data_keys", "rotation_addresses", "rotation_bodies",  # with the bot stopped
    "outbox_drop_all", "released_drop_open", "granted_delete_all", "bridges_drop_codes",  # likewise
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(set(names(load(SQLiteAdapter))) - SCANS))
def test_no_query_of_a_turn_scans_or_sorts_a_table(name: str, migrated: sqlite3.Connection) -> None:
    query: Any = getattr(load(SQLiteAdapter), name)
    plan = migrated.execute(f"EXPLAIN QUERY PLAN {query.sql}", dict.fromkeys(query.parameters))
    assert not [detail for *_, detail in plan if detail.startswith("SCAN") and "CONSTANT" not in detail]


@pytest.mark.parametrize(
    ("name", "index"),
    [
        ("outbox_claimable", "outbox_by_state_class_due_at (state=? AND class=? AND due_at<?)"),
        ("outbox_claimable", "outbox_by_chat_id_state_class (chat_id=? AND state=? AND class=?"),
        ("outbox_next_due", "outbox_by_state_class_due_at (state=? AND class=? AND due_at>?)"),
        ("outbox_row_of_message", "outbox_by_chat_id_message_id (chat_id=? AND message_id=?)"),
        ("outbox_drop_chat", "outbox_by_chat_id_state_class (chat_id=? AND state=?)"),
        ("nudge_claim", "nudge_by_state_due_at (state=? AND due_at<?)"),
        ("nudge_next_due", "nudge_by_state_due_at (state=?)"),
        ("nudge_pending", "nudge_by_person_id_state (person_id=? AND state=?)"),
        ("nudge_future", "sqlite_autoindex_nudge_1 (id>?)"),
        ("session_list_in", "session_by_person_id_status_updated_at (person_id=? AND status=?)"),
        ("session_of_question", "session_by_question (question=?)"),
        ("step_list", "step_by_person_id_created_at (person_id=?)"),
        ("outbox_prune", "INTEGER PRIMARY KEY (rowid<?)"),
        ("chat_by_lookup", "sqlite_autoindex_chat_2 (lookup=?)"),
    ],
)
def test_the_hot_queries_walk_their_index(name: str, index: str, migrated: sqlite3.Connection) -> None:
    query: Any = getattr(load(SQLiteAdapter), name)
    plan = [
        row[3] for row in migrated.execute(f"EXPLAIN QUERY PLAN {query.sql}", dict.fromkeys(query.parameters))
    ]
    assert any(index in detail for detail in plan), plan
    if name in ("outbox_claimable", "nudge_claim"):
        assert not any("ORDER BY" in detail for detail in plan), plan  # no sorting: the index gives the order

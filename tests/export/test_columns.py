"""Complete (P22): each column of a person or their chat is in the file, or left out for a reason."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any, get_args

import pytest

from bot.clock import to_ms
from bot.conversations.export import document as doc
from bot.conversations.export.collecting import collect
from bot.conversations.export.columns import EXPORTED, LEFT_OUT, LEFT_OUT_OF_ANSWERS
from bot.conversations.export.safety import safety_answers
from bot.flows.answers import NAMES
from bot.storage.migrations.migrate import migrate_sqlite
from bot.storage.store import Store
from bot.storage.tx import Tx
from tests.export import kept
from tests.prepared import prepare
from tests.running import MONDAY, world
from tests.storage.rows import KEY

DOCS = Path(__file__).parents[2] / "docs" / "export.md"
TABLES = {
    "chat": "chat", "person": "person", "relation": "relations", "step": "steps", "session": "sessions",
    "note": "notes", "reminder": "reminders", "nudge": "nudges", "safety_event": "safety_events",
    "circle": "memberships", "member": "memberships", "round": "released", "released": "released",
    "agreement": "agreements", "bridge": "bridges", "granted": "shared", "access": "bridge_log",
    "homework": "homework",
}  # fmt: skip

OF_MY_BRIDGE = "bridge_id IN (SELECT id FROM bridge WHERE client_id = '{}')"
OF_MINE = "member_id IN (SELECT id FROM member WHERE person_id = '{}')"
MINE = {
    "person": "id = '{}'",
    "circle": "id IN (SELECT circle_id FROM member WHERE person_id = '{}')",
    "round": f"id IN (SELECT round_id FROM released WHERE {OF_MINE})",
    "released": OF_MINE,
    "agreement": OF_MINE,
    "bridge": "client_id = '{}'",
    **dict.fromkeys(("granted", "access", "homework"), OF_MY_BRIDGE),
}
"""Which rows of a table are about a person, where no column of it says so."""


@pytest.fixture(scope="module")
def schema() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate_sqlite(connection)
        yield connection


def tables(schema: sqlite3.Connection) -> list[str]:
    found = schema.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
    return [name for (name,) in found if name != "alembic_version" and not name.startswith("sqlite_")]


def columns(schema: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in schema.execute(f'PRAGMA table_info("{table}")')]


def reachable(schema: sqlite3.Connection) -> set[str]:
    """The tables that refer to a person or to their chat, by one foreign key or several."""
    refers = {
        table: {row[2] for row in schema.execute(f'PRAGMA foreign_key_list("{table}")')}
        for table in tables(schema)
    }
    found = {"person", "chat"}
    while more := {table for table, targets in refers.items() if targets & found} - found:
        found |= more
    return found


def test_each_column_is_exported_or_left_out_for_a_reason(schema: sqlite3.Connection) -> None:
    there = {f"{table}.{column}" for table in tables(schema) for column in columns(schema, table)}
    left_out = {
        name
        for pattern in LEFT_OUT
        for name in there
        if name == pattern or (pattern.endswith(".*") and name.startswith(pattern[:-1]))
    }
    assert there - EXPORTED.keys() - left_out == set(), "say in columns.py what becomes of these"
    assert EXPORTED.keys() - there == set(), "these are no longer there"
    assert EXPORTED.keys() & left_out == set()
    assert {pattern for pattern in LEFT_OUT if not pattern.endswith(".*")} <= there
    assert {pattern[:-2] for pattern in LEFT_OUT if pattern.endswith(".*")} <= set(tables(schema))
    assert all(len(reason) > 10 for reason in LEFT_OUT.values())


def test_the_tables_of_a_person_are_found_by_reflection(schema: sqlite3.Connection) -> None:
    """What is left out whole is either no table of a person's, or one of those that are named here."""
    whole = {pattern[:-2] for pattern in LEFT_OUT if pattern.endswith(".*")}
    assert reachable(schema) - set(TABLES) == {"pin", "message", "outbox", "ritual", "invitation"}
    assert whole & set(TABLES) == set()
    assert reachable(schema) >= set(TABLES)


def test_each_exported_column_has_a_place_in_the_models() -> None:
    for path in EXPORTED.values():
        table, name = path.split(".")
        kind: Any = doc.Document.model_fields[table].annotation
        model = next((one for one in get_args(kind) if one is not Ellipsis), kind)
        assert name in model.model_fields, path
    assert set(NAMES) == set(doc.Said.model_fields) | set(LEFT_OUT_OF_ANSWERS)


@pytest.mark.asyncio
async def test_the_value_of_each_exported_column_is_in_the_file(tmp_path: Path) -> None:
    """Every column of every row is set to something of its own, and found again where the table says."""
    path = tmp_path / "hecht.db"
    await prepare(path)
    store = await Store.open(path, KEY)

    def fill(tx: Tx) -> tuple[str, dict[str, list[Any]]]:
        person_id = kept.person(tx, ["canary words"])
        connection = tx.sql.chat_get.args[0]
        numbers = iter(range(kept.AT + 1000, kept.AT + 10**6, 1000))
        found: dict[str, list[Any]] = {}
        for name in EXPORTED:
            table, column = name.split(".")
            mine = MINE.get(table, "person_id = '{}'").format(person_id)
            if column.endswith("_at") or column == "paused_until":
                for row in connection.execute(
                    f'SELECT rowid AS number FROM "{table}" WHERE {mine}'
                ).fetchall():
                    connection.execute(
                        f'UPDATE "{table}" SET {column} = ? WHERE rowid = ?', (next(numbers), row["number"])
                    )
            found[name] = [
                row[column] for row in connection.execute(f'SELECT "{column}" FROM "{table}" WHERE {mine}')
            ]
        return person_id, found

    person_id, stored = await store.transact(fill)
    about = safety_answers(world().content, world().rules)
    document = await store.transact(lambda tx: collect(tx, person_id, MONDAY, about, safety=True))
    await store.close()
    for name, path_in_file in EXPORTED.items():
        table, field = path_in_file.split(".")
        found = getattr(document, table)
        values = [getattr(row, field) for row in (found if isinstance(found, tuple) else (found,))]
        assert len(values) == len(stored[name]) > 0, name
        if name.endswith(("body", ".name")):
            assert all(values), name
            continue
        assert sorted(map(_as_stored, values), key=str) == sorted(stored[name], key=str), name


def _as_stored(value: Any) -> Any:
    if isinstance(value, bool):
        return int(value)
    return to_ms(value) if isinstance(value, datetime) else value


def test_the_docs_show_the_same_table_and_the_same_models() -> None:
    text = DOCS.read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| `([a-z_.*]+)` \| (.+) \|$", text, re.MULTILINE))
    for name, path in EXPORTED.items():
        assert rows.get(name) == f"`{path}`", name
    for name, reason in (*LEFT_OUT.items(), *((f"answer.{n}", r) for n, r in LEFT_OUT_OF_ANSWERS.items())):
        assert rows.get(name) == f"left out: {reason}", name
    described = re.findall(r"^### `(\w+)`$(.*?)(?=^##|\Z)", text, re.MULTILINE | re.DOTALL)
    models = {
        model.__name__: set(model.model_fields)
        for model in (
            doc.Document, doc.Settings, doc.About, doc.Relation, doc.Step, doc.Session, doc.Note,
            doc.Reminder, doc.Nudge, doc.Membership, doc.Released, doc.Agreement, doc.SafetyEvent, doc.Said,
            doc.Bridge, doc.Shared, doc.Logged, doc.Homework, doc.Client,
        )
    }  # fmt: skip
    assert {name: set(re.findall(r"^- `(\w+)`", body, re.MULTILINE)) for name, body in described} == models

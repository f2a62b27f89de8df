"""What a professional's side can reach of a client's: the view, and nothing else."""

from __future__ import annotations

import ast
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bot.storage.migrations.migrate import migrate_sqlite
from bot.storage.queries import SQLiteAdapter, load, names

BOT = Path(__file__).parents[2] / "bot"
BRIDGES = BOT / "conversations" / "bridges"
PANELS = BOT / "conversations" / "panels"

SHARED = [name for name in names(load(SQLiteAdapter)) if name.startswith("shared_")]
RECORDS = {"relation", "step", "note", "person", "session", "reminder", "nudge", "safety_event"}

OF_THE_PROFESSIONAL = (
    BRIDGES / "view.py", BRIDGES / "looking.py", BRIDGES / "entering.py", PANELS / "clients.py",
)  # fmt: skip
OF_BOTH = (BRIDGES / "homework.py", BRIDGES / "paper.py", PANELS / "homework.py", PANELS / "paper.py")
"""What the client's side uses of their own is named in `MAY`."""

PRIVATE = (
    "records", "sessions", "rhythms", "own", "tracks", "effects", "facts", "crisis", "gates", "keeping",
    "collecting",
)  # fmt: skip
MAY = {"paper.py": {"own"}, "homework.py": set[str]()}

QUERIES = {
    "view.py": set(SHARED),
    "looking.py": {
        "bridge_get", "bridge_set_looked", "bridge_set_shown", "bridges_shown_to", "chat_of_person",
    },
    "entering.py": set[str](),
    "clients.py": set[str](),
    "homework.py": {
        "homework_of", "homework_get", "homework_insert", "homework_accepted", "homework_set_state",
    },
    "paper.py": set[str](),
}  # fmt: skip
"""The queries that each module uses by itself, so that each that a change adds is looked at."""


def read_by(sql: str, parameters: Any) -> set[tuple[str, str]]:
    """(table, column) of everything that a statement reads, told by SQLite itself."""
    seen: set[tuple[str, str]] = set()

    def note(action: int, table: str | None, column: str | None, *_: object) -> int:
        if action == sqlite3.SQLITE_READ:
            seen.add((table or "", column or ""))
        return sqlite3.SQLITE_OK

    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate_sqlite(connection)
        connection.set_authorizer(note)
        connection.execute(f"EXPLAIN {sql}", dict.fromkeys(parameters)).fetchall()
    return seen


def unguarded(seen: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """What of the grant, of whose it is, and of consent a query doesn't ask for."""
    asked = {
        ("granted", "bridge_id"), ("granted", "expires_at"), ("granted", "item"), ("person", "consent"),
        ("bridge", "professional_id"), ("bridge", "ended_at"),
    }  # fmt: skip
    return asked - seen


@pytest.mark.parametrize("name", SHARED)
def test_each_query_of_the_view_goes_through_what_is_granted(name: str) -> None:
    query: Any = getattr(load(SQLiteAdapter), name)
    assert unguarded(read_by(query.sql, query.parameters)) == set()


def test_the_check_sees_a_query_that_does_not() -> None:
    every = "SELECT n.body FROM note n JOIN bridge b ON b.client_id = n.person_id WHERE b.id = :id"
    assert ("granted", "item") in unguarded(read_by(every, ("id",)))


def used(path: Path) -> set[str]:
    """The queries that a module names."""
    return {
        node.attr
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Attribute)
        and node.value.attr == "sql"
    }


def named(source: str) -> set[str]:
    """The last names of everything that a module imports."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom):
            found |= {alias.name for alias in node.names} | {(node.module or "").rpartition(".")[2]}
        if isinstance(node, ast.Import):
            found |= {alias.name.rpartition(".")[2] for alias in node.names}
    return found


@pytest.mark.parametrize("path", (*OF_THE_PROFESSIONAL, *OF_BOTH), ids=lambda path: "/".join(path.parts[-2:]))
def test_a_professionals_side_names_nothing_that_reads_records(path: Path) -> None:
    allowed = MAY.get(path.name, set()) if path.parent == BRIDGES else set()
    assert named(path.read_text(encoding="utf-8")) & set(PRIVATE) <= allowed
    known = QUERIES[path.name] if path.parent == BRIDGES else set()
    assert used(path) <= known


def test_the_checks_see_what_they_look_for() -> None:
    assert named("from bot.conversations import nudges, records") & set(PRIVATE) == {"records"}
    assert named("import bot.conversations.sessions") & set(PRIVATE) == {"sessions"}


def test_only_the_view_opens_what_is_sealed_under_anothers_key() -> None:
    """`turn.tx.open` with a client's id stands in the view, and for homework, which is no words of theirs."""
    opening = set()
    for path in (*BRIDGES.glob("*.py"), PANELS / "clients.py", PANELS / "homework.py", PANELS / "paper.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("tx.open"):
                opening.add((path.name, ast.unparse(node.args[0])))
    assert opening == {
        ("view.py", "self._bridge.client_id"), ("homework.py", "client_id"), ("bridge.py", "turn.person_id"),
    }  # fmt: skip


def test_the_view_alone_asks_for_what_is_shared() -> None:
    naming = {path for path in BOT.rglob("*.py") if "sql.shared_" in path.read_text(encoding="utf-8")}
    assert naming == {BRIDGES / "view.py"}

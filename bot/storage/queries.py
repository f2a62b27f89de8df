"""The named queries of ``sql/*.sql``, through aiosql's synchronous adapters.

``FOR UPDATE … SKIP LOCKED`` stands in the files as ``/*+ … */``: a comment for SQLite, unwrapped for
PostgreSQL.
"""

from __future__ import annotations

import re
import sqlite3
from functools import cache, partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import aiosql
from aiosql.adapters.generic import GenericAdapter
from aiosql.adapters.pyformat import PyFormatAdapter
from aiosql.queries import Queries

SQL = Path(__file__).parent / "sql"
ONLY_POSTGRES = re.compile(r"/\*\+ (.*?) \*/")


class SQLiteAdapter(GenericAdapter):
    """Lists instead of generators (an un-iterated claim would claim nothing), and no cursor of its own."""

    def select(self, conn: Any, query_name: str, sql: str, parameters: Any, record_class: Any = None) -> Any:
        return conn.execute(sql, parameters).fetchall()

    def select_one(
        self, conn: Any, query_name: str, sql: str, parameters: Any, record_class: Any = None
    ) -> Any:
        return conn.execute(sql, parameters).fetchone()

    def select_value(self, conn: Any, query_name: str, sql: str, parameters: Any) -> Any:
        row = conn.execute(sql, parameters).fetchone()
        return None if row is None else next(iter(row.values()))

    def insert_update_delete(self, conn: Any, query_name: str, sql: str, parameters: Any) -> int:
        rows: int = conn.execute(sql, parameters).rowcount
        return rows


class PostgresAdapter(PyFormatAdapter):
    """For psycopg 3 with dict rows."""

    def process_sql(self, query_name: str, op_type: Any, sql: str) -> str:
        unwrapped = ONLY_POSTGRES.sub(r"\1", sql)
        return str(super().process_sql(query_name, op_type, unwrapped))  # type: ignore[no-untyped-call]

    def select(self, conn: Any, query_name: str, sql: str, parameters: Any, record_class: Any = None) -> Any:
        return list(super().select(conn, query_name, sql, parameters, record_class))


@cache
def load(adapter: type[GenericAdapter]) -> Queries:
    """All named queries for one engine; read once per process."""
    queries: Queries = aiosql.from_path(
        SQL, adapter, kwargs_only=True, mandatory_parameters=True, encoding="utf-8"
    )
    return queries


def bind(connection: Any, adapter: type[GenericAdapter]) -> SimpleNamespace:
    """The queries as functions that already hold their connection: what ``tx.sql`` is."""
    queries = load(adapter)
    return SimpleNamespace(**{name: partial(getattr(queries, name), connection) for name in names(queries)})


def names(queries: Queries) -> list[str]:
    return [name for name in queries.available_queries if not name.endswith("_cursor")]


def dict_row(cursor: sqlite3.Cursor, row: tuple[Any, ...]) -> dict[str, Any]:
    """A row as a mapping, as psycopg's ``dict_row`` gives it."""
    return {column[0]: value for column, value in zip(cursor.description, row, strict=True)}

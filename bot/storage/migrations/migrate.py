"""Bring a database to a revision. Importing this module imports SQLAlchemy and Alembic."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool

from bot.storage.migrations import NEWEST

HERE = Path(__file__).parent


def migrate_sqlite(connection: sqlite3.Connection, revision: str = NEWEST) -> None:
    """Migrate up or down in one ``BEGIN IMMEDIATE``: a kill half-way leaves the old schema, whole.

    ``connection`` must have ``isolation_level=None``, so that nobody but us begins or commits, and foreign
    keys off. Raises RuntimeError, changing nothing, when a migration breaks a reference.
    """
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
    with engine.connect() as steps:
        steps.exec_driver_sql("BEGIN IMMEDIATE")
        migrate(steps, revision)
        if steps.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
            raise RuntimeError("a migration leaves a row without the row that it refers to")
        steps.commit()


def migrate(connection: Connection, revision: str = NEWEST) -> None:
    """Migrate to ``revision`` ("base": nothing) within the transaction of ``connection``; does not commit."""
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(HERE).replace("%", "%%"))
    current = MigrationContext.configure(connection).get_current_revision()
    if revision == "base" or (current is not None and revision < current):
        command.downgrade(config, revision)
    else:
        command.upgrade(config, revision)

"""Theirs alone: what a wipe, a PIN, an erasure and a long silence need to know.

The topic of a safety event, and which flow a session is of, are sealed from here on: both stood in clear. A
migration has no key, so those of earlier rows go, and with them the conversations that were under way; what
they had kept by then stays.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def number(name: str, default: str | None = None) -> sa.Column[int]:
    """NOT NULL with a default, else nullable."""
    server_default = sa.text(default) if default else None
    return sa.Column(name, BIG, nullable=default is None, server_default=server_default)


def owner(name: str, target: str, *, primary_key: bool = False) -> sa.Column[str]:
    reference = sa.ForeignKey(f"{target}.id", ondelete="CASCADE")
    return sa.Column(name, sa.Text(), reference, primary_key=primary_key, nullable=False)


def upgrade() -> None:
    op.create_table(
        "message",
        owner("chat_id", "chat", primary_key=True),
        sa.Column("message_id", BIG, primary_key=True, autoincrement=False, nullable=False),
        number("theirs", "0"),
        sa.Column("at", BIG, nullable=False),
    )
    op.create_index("message_by_theirs_at", "message", ["theirs", "at"])
    op.create_table(
        "pin",
        owner("person_id", "person", primary_key=True),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("waiting", sa.LargeBinary(), nullable=False),
        number("failures", "0"),
        number("wait_until", "0"),
        number("open_until", "0"),
        sa.Column("created_at", BIG, nullable=False),
    )
    op.create_table(
        "tombstone",
        sa.Column("id", sa.Text(), primary_key=True, nullable=False),
        sa.Column("kind", sa.Text(), primary_key=True, nullable=False),  # a note has the id of its session
        sa.Column("erased_at", BIG, nullable=False),
    )
    op.add_column("chat", number("sweep_hours", "0"))
    op.add_column("chat", number("swept_until", "0"))
    op.create_index("chat_by_sweep_hours", "chat", ["sweep_hours"])
    op.add_column("chat", number("hidden_until", "0"))
    op.add_column("chat", number("leaving", "0"))
    op.create_index("chat_by_leaving", "chat", ["leaving"])
    op.add_column("person", number("notices", "0"))
    op.add_column("person", number("noticed_at"))
    op.execute("DELETE FROM session")
    op.drop_column("session", "flow")
    op.add_column("person", number("notice_row"))
    op.drop_column("safety_event", "topic")
    op.add_column("safety_event", sa.Column("body", sa.LargeBinary(), nullable=True))


def downgrade() -> None:
    op.drop_column("safety_event", "body")
    op.execute("DELETE FROM session")
    op.add_column("session", sa.Column("flow", sa.Text(), nullable=False, server_default=""))
    op.add_column("safety_event", sa.Column("topic", sa.Text(), nullable=False, server_default=""))
    for name in ("notice_row", "noticed_at", "notices"):
        op.drop_column("person", name)
    op.drop_index("chat_by_sweep_hours", "chat")
    op.drop_index("chat_by_leaving", "chat")
    for name in ("leaving", "hidden_until", "swept_until", "sweep_hours"):
        op.drop_column("chat", name)
    for table in ("tombstone", "pin", "message"):
        op.drop_table(table)

"""Bridges: what somebody lets their professional see, item by item, until a day; and who looked when.

Nothing that is shared is here: ``granted`` names a kind of item, and the records themselves are read under
their owner's key. A bridge outlives a professional who leaves, so that the log stays with whom it is about.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INDEXES = {
    "bridge": ["client_id", "professional_id", "shown_until"],
    "granted": ["note_id", "expires_at"],
    "access": ["bridge_id, at"],
    "homework": ["bridge_id, created_at", "session_id"],
    "nudge": ["bridge_id"],
}


def key(name: str = "id") -> sa.Column[str]:
    return sa.Column(name, sa.Text(), primary_key=True, nullable=False)


def text(name: str, null: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=null)


def number(name: str, default: str | None = None, null: bool = False) -> sa.Column[int]:
    return sa.Column(name, BIG, nullable=null, server_default=sa.text(default) if default else None)


def blob(name: str, null: bool = False) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary(), nullable=null)


def ref(name: str, target: str, null: bool = False, on_delete: str = "CASCADE") -> sa.Column[str]:
    return sa.Column(name, sa.Text(), sa.ForeignKey(f"{target}.id", ondelete=on_delete), nullable=null)


def upgrade() -> None:
    op.create_table(
        "bridge",
        key(),
        ref("client_id", "person"),
        ref("professional_id", "person", null=True, on_delete="SET NULL"),
        blob("client_body"),
        blob("professional_body", null=True),
        sa.Column("code", sa.LargeBinary(), nullable=True, unique=True),
        number("code_until", null=True),
        number("shown", null=True),
        number("shown_until", null=True),
        number("looked_at", null=True),
        number("created_at"),
        number("ended_at", null=True),
    )
    op.create_table(
        "granted",
        key(),
        ref("bridge_id", "bridge"),
        text("item"),
        ref("note_id", "note", null=True),
        number("granted_at"),
        number("expires_at"),
        sa.UniqueConstraint("bridge_id", "item", "note_id", name="granted_once"),
        sa.CheckConstraint(
            "item IN ('map', 'steps', 'boundaries', 'gauges', 'note', 'plan', 'prep')", name="item_known"
        ),
    )
    op.create_table(
        "access",
        key(),
        ref("bridge_id", "bridge"),
        text("by"),
        text("what"),
        text("item", null=True),
        number("at"),
        sa.CheckConstraint("\"by\" IN ('client', 'professional', 'hecht')", name="by_known"),
    )
    op.create_table(
        "homework",
        key(),
        ref("bridge_id", "bridge"),
        ref("session_id", "session", null=True, on_delete="SET NULL"),
        blob("body"),
        text("state"),
        number("created_at"),
        number("changed_at"),
        sa.CheckConstraint(
            "state IN ('proposed', 'accepted', 'declined', 'done')", name="homework_state_known"
        ),
    )
    op.add_column("nudge", ref("bridge_id", "bridge", null=True), inline_references=True)
    for table, columns in INDEXES.items():
        for names in columns:
            listed = names.split(", ")
            op.create_index(f"{table}_by_{'_'.join(listed)}", table, listed)


def downgrade() -> None:
    op.drop_index("nudge_by_bridge_id", "nudge")
    op.drop_column("nudge", "bridge_id")
    for table in ("homework", "access", "granted", "bridge"):
        op.drop_table(table)

"""The first schema: see docs/architecture.md, "Storage".

``outbox.edits_row`` and ``session.question`` name outbox rows without a foreign key: finished rows are
pruned. Every other reference cascades, so that erasing a person, a relation or a chat cannot leave a row
behind, and every referencing column leads an index, or SQLite would scan the table on each of those deletes.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# On SQLite an INTEGER primary key is the row's own number; on PostgreSQL an integer has only 32 bits.
BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INDEXES = {
    "chat": ["person_id"],
    "relation": ["person_id"],
    "step": ["person_id, created_at", "relation_id"],
    "nudge": ["state, due_at", "person_id, state", "step_id", "chat_id"],
    "session": ["person_id, status, updated_at", "question", "relation_id", "step_id", "nudge_id"],
    "note": ["person_id, created_at", "relation_id"],
    "safety_event": ["person_id, created_at"],
    "outbox": ["state, class, due_at", "chat_id, state, class", "chat_id, message_id"],
}
TABLES = (
    "chore", "dead_update", "seen_update", "freeze", "outbox", "safety_event", "note", "session", "nudge",
    "step", "relation", "chat", "person", "data_key",
)  # fmt: skip


def text(name: str, null: bool = False, default: str | None = None) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=null, server_default=default)


def number(name: str, null: bool = False, default: str | None = None) -> sa.Column[int]:
    return sa.Column(name, BIG, nullable=null, server_default=sa.text(default) if default else None)


def blob(name: str) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary(), nullable=False)


def key(name: str = "id") -> sa.Column[str]:
    return sa.Column(name, sa.Text(), primary_key=True, nullable=False)


def number_key(name: str) -> sa.Column[int]:
    return sa.Column(name, BIG, primary_key=True, autoincrement=False, nullable=False)


def ref(name: str, target: str, null: bool = False, on_delete: str = "CASCADE") -> sa.Column[str]:
    return sa.Column(name, sa.Text(), sa.ForeignKey(f"{target}.id", ondelete=on_delete), nullable=null)


def one_of(column: str, *values: str) -> sa.CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return sa.CheckConstraint(f"{column} IN ({listed})", name=f"{column}_known")


def upgrade() -> None:
    op.create_table("data_key", key("owner_id"), blob("wrapped"), number("created_at"))
    op.create_table(
        "person", key(), blob("body"), number("consent"), number("consented_at"), number("created_at")
    )
    op.create_table(
        "chat",
        key(),
        text("kind"),
        sa.Column("lookup", sa.LargeBinary(), nullable=False, unique=True),
        blob("address"),
        text("language"),
        text("country", null=True),
        text("zone", null=True),
        text("quiet_from", default="21:00"),
        text("quiet_until", default="09:00"),
        number("reachable", default="1"),
        number("nudges_on", default="1"),
        number("fresh_messages", default="0"),
        ref("person_id", "person", null=True, on_delete="SET NULL"),
        number("created_at"),
        number("last_seen_at"),
        one_of("kind", "private", "group"),
    )
    op.create_table(
        "relation",
        key(),
        ref("person_id", "person"),
        number("version"),
        blob("body"),
        number("created_at"),
        number("updated_at"),
    )
    op.create_table(
        "step",
        key(),
        ref("person_id", "person"),
        ref("relation_id", "relation", null=True),
        number("version"),
        blob("body"),
        number("created_at"),
        number("updated_at"),
    )
    op.create_table(
        "nudge",
        key(),
        ref("chat_id", "chat"),
        ref("person_id", "person"),
        text("kind"),
        ref("step_id", "step", null=True),
        number("fence"),
        text("local_date"),
        text("local_time"),
        text("zone"),
        number("due_at"),
        text("state"),
        number("lease_until", null=True),
        number("sent_at", null=True),
        number("created_at"),
        one_of("state", "due", "claimed", "sent", "cancelled", "expired"),
    )
    op.create_table(
        "session",
        key(),
        ref("person_id", "person"),
        text("flow"),
        ref("relation_id", "relation", null=True),
        ref("step_id", "step", null=True),
        ref("nudge_id", "nudge", null=True, on_delete="SET NULL"),
        number("rev"),
        text("status"),
        blob("body"),
        number("question", null=True),
        number("asked_at", null=True),
        number("created_at"),
        number("updated_at"),
        one_of("status", "open", "paused", "done", "stopped"),
    )
    op.create_table(
        "note",
        key(),
        ref("person_id", "person"),
        ref("relation_id", "relation", null=True),
        blob("body"),
        number("created_at"),
    )
    op.create_table("safety_event", key(), ref("person_id", "person"), text("topic"), number("created_at"))
    op.create_table(
        "outbox",
        number_key("id"),
        ref("chat_id", "chat"),
        number("class"),
        text("method"),
        blob("body"),
        number("edits_row", null=True),
        number("edits_message", null=True),
        number("due_at"),
        number("not_after", null=True),
        text("state"),
        number("tries", default="0"),
        number("lease_until", null=True),
        number("message_id", null=True),
        text("error", null=True),
        number("created_at"),
        one_of("method", "send", "edit", "buttons", "delete"),
        one_of("state", "due", "sending", "unknown", "sent", "failed", "dropped"),
    )
    op.create_table("freeze", key("scope"), number("until_at"))
    op.create_table("seen_update", number_key("update_id"), number("seen_at"))
    op.create_table("dead_update", number_key("update_id"), text("kind"), text("error"), number("created_at"))
    op.create_table("chore", key("name"), number("last_run_at"))
    for table, columns in INDEXES.items():
        for names in columns:
            listed = names.split(", ")
            op.create_index(f"{table}_by_{'_'.join(listed)}", table, listed)


def downgrade() -> None:
    for table in TABLES:
        op.drop_table(table)

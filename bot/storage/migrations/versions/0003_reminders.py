"""Reminders: the rules that nudges come from, and what a nudge must know to be sent with manners.

A nudge is one instance, keyed by its intended local date; a reminder is what was agreed. An outbox row knows
the nudge that it carries, so that it can be held back, or let through quiet hours that somebody insisted on.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def number(name: str, default: str | None = None) -> sa.Column[int]:
    """NOT NULL with a default, else nullable."""
    server_default = sa.text(default) if default else None
    return sa.Column(name, BIG, nullable=default is None, server_default=server_default)


def ref(name: str, target: str, on_delete: str = "CASCADE") -> sa.Column[str]:
    return sa.Column(name, sa.Text(), sa.ForeignKey(f"{target}.id", ondelete=on_delete), nullable=True)


def upgrade() -> None:
    op.create_table(
        "reminder",
        sa.Column("id", sa.Text(), primary_key=True, nullable=False),
        sa.Column("chat_id", sa.Text(), sa.ForeignKey("chat.id", ondelete="CASCADE"), nullable=False),
        sa.Column("person_id", sa.Text(), sa.ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        ref("relation_id", "relation"),
        sa.Column("local_time", sa.Text(), nullable=False),
        sa.Column("weekdays", sa.Text(), nullable=False),
        sa.Column("until", sa.Text(), nullable=True),
        number("insisted", default="0"),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        number("version", default="1"),
        sa.Column("created_at", BIG, nullable=False),
        sa.CheckConstraint("state IN ('on', 'paused', 'ended')", name="state_known"),
    )
    for columns in (["person_id", "state"], ["relation_id"], ["chat_id"]):
        op.create_index(f"reminder_by_{'_'.join(columns)}", "reminder", columns)
    op.add_column("nudge", ref("reminder_id", "reminder"), inline_references=True)
    for name, default in (("asked", "1"), ("insisted", "0"), ("floats", "1"), ("held", "0")):
        op.add_column("nudge", number(name, default))
    op.add_column("nudge", number("variant"))
    op.create_index(
        "nudge_by_reminder_id_local_date_local_time",
        "nudge",
        ["reminder_id", "local_date", "local_time"],
        unique=True,
    )
    op.add_column("chat", number("paused_until"))
    op.add_column("chat", number("hushed", default="0"))
    op.add_column("outbox", ref("nudge_id", "nudge", on_delete="SET NULL"), inline_references=True)
    op.create_index("outbox_by_nudge_id", "outbox", ["nudge_id"])


def downgrade() -> None:
    op.drop_index("outbox_by_nudge_id", "outbox")
    op.drop_column("outbox", "nudge_id")
    op.drop_column("chat", "hushed")
    op.drop_column("chat", "paused_until")
    op.drop_index("nudge_by_reminder_id_local_date_local_time", "nudge")
    for name in ("variant", "held", "floats", "insisted", "asked", "reminder_id"):
        op.drop_column("nudge", name)
    op.drop_table("reminder")

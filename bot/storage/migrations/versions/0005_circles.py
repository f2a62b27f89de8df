"""Circles: a family in its group chat, or two people without one, and what they share there.

What somebody released is not here: ``released`` names the conversation that holds it, under its owner's key.
A row of the outbox knows whom it may reach, so that nothing private can go to a group by mistake.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INDEXES = {
    "member": ["person_id"],
    "round": ["state, due_at", "circle_id, state"],
    "released": ["session_id", "member_id"],
    "agreement": ["circle_id", "member_id", "session_id"],
    "invitation": ["circle_id", "person_id", "expires_at"],
    "session": ["shared_id"],
}


def key(name: str = "id") -> sa.Column[str]:
    return sa.Column(name, sa.Text(), primary_key=True, nullable=False)


def text(name: str, null: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=null)


def number(name: str, default: str | None = None, null: bool = False) -> sa.Column[int]:
    return sa.Column(name, BIG, nullable=null, server_default=sa.text(default) if default else None)


def blob(name: str, null: bool = False) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary(), nullable=null)


def ref(name: str, target: str, null: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), sa.ForeignKey(f"{target}.id", ondelete="CASCADE"), nullable=null)


def upgrade() -> None:
    op.create_table(
        "circle",
        key(),
        text("kind"),
        sa.Column("chat_id", sa.Text(), sa.ForeignKey("chat.id", ondelete="CASCADE"), unique=True),
        blob("body"),
        number("created_at"),
        sa.CheckConstraint("kind IN ('family', 'pair')", name="kind_known"),
    )
    op.create_table(
        "member",
        key(),
        ref("circle_id", "circle"),
        ref("person_id", "person"),
        blob("name"),
        number("joined_at"),
        sa.UniqueConstraint("circle_id", "person_id", name="member_once"),
    )
    op.create_table(
        "ritual",
        key(),
        ref("circle_id", "circle"),
        text("kind"),
        text("weekdays"),
        text("local_time"),
        sa.UniqueConstraint("circle_id", "kind", name="ritual_once"),
    )
    op.create_table(
        "round",
        key(),
        ref("circle_id", "circle"),
        text("kind"),
        text("state"),
        blob("body"),
        number("due_at", null=True),
        number("message", null=True),
        number("created_at"),
        sa.CheckConstraint("state IN ('planned', 'open', 'done')", name="round_state_known"),
    )
    op.create_table(
        "released",
        sa.Column("round_id", sa.Text(), sa.ForeignKey("round.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("session_id", sa.Text(), sa.ForeignKey("session.id", ondelete="CASCADE"), primary_key=True),
        ref("member_id", "member"),
        blob("body"),
        number("created_at"),
    )
    op.create_table(
        "agreement",
        key(),
        ref("circle_id", "circle"),
        ref("member_id", "member"),
        ref("session_id", "session"),
        blob("body"),
        number("created_at"),
    )
    op.create_table(
        "invitation",
        sa.Column("token", sa.LargeBinary(), primary_key=True, nullable=False),
        text("purpose"),
        ref("circle_id", "circle"),
        ref("person_id", "person", null=True),
        blob("lookup", null=True),
        number("expires_at"),
        number("used", "0"),
        sa.CheckConstraint("purpose IN ('join', 'pair')", name="purpose_known"),
    )
    op.add_column("session", sa.Column("shared_id", sa.Text(), nullable=True))
    op.add_column("outbox", sa.Column("audience", sa.Text(), nullable=False, server_default="private"))
    for table, columns in INDEXES.items():
        for names in columns:
            listed = names.split(", ")
            op.create_index(f"{table}_by_{'_'.join(listed)}", table, listed)


def downgrade() -> None:
    op.drop_column("outbox", "audience")
    op.drop_index("session_by_shared_id", "session")
    op.drop_column("session", "shared_id")
    for table in ("invitation", "agreement", "released", "round", "ritual", "member", "circle"):
        op.drop_table(table)

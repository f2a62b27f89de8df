"""Somebody who is taken off the map stays for ten minutes, so that it can be undone."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("relation", sa.Column("removed_at", sa.BigInteger().with_variant(sa.Integer(), "sqlite")))
    op.create_index("relation_by_removed_at", "relation", ["removed_at"])


def downgrade() -> None:
    op.drop_index("relation_by_removed_at", "relation")
    op.drop_column("relation", "removed_at")

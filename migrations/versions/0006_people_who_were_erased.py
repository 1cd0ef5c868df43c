"""Keyed digests of the numbers of people who were erased."""

import sqlalchemy as sa
from alembic import op

from bot.storage.tables.columns import Instant

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "erased",
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_erased")),
    )
    op.create_index(op.f("ix_erased_at"), "erased", ["at"])


def downgrade() -> None:
    op.drop_table("erased")

"""The send slots that all processes share."""

import sqlalchemy as sa
from alembic import op

from bot.storage.tables.columns import Instant

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "timetable",
        sa.Column("name", sa.String(length=32), nullable=False),
        sa.Column("free_at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_timetable")),
    )


def downgrade() -> None:
    op.drop_table("timetable")

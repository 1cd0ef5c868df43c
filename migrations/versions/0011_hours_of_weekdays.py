"""Weekdays on which a reminder comes at another hour."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("reminders", sa.Column("other_times", sa.String(64)))


def downgrade() -> None:
    op.drop_column("reminders", "other_times")

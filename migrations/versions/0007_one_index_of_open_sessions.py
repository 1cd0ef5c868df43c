"""Open sessions are found by their person alone: PostgreSQL would take either index for that."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index("ix_sessions_open", table_name="sessions")


def downgrade() -> None:
    where = sa.text("outcome IS NULL")
    op.create_index(
        "ix_sessions_open",
        "sessions",
        ["local_date"],
        sqlite_where=where,
        postgresql_where=where,
    )

"""Indexes by which retention and /stats find what they look for."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index("ix_people_heard_at", table_name="people")
    _create("ix_people_settled", "people", ["heard_at", "gone_at"], "onboarded_at IS NOT NULL")
    _create("ix_people_unfinished", "people", ["heard_at"], "onboarded_at IS NULL")
    _create("ix_sessions_open", "sessions", ["local_date"], "outcome IS NULL")
    _create("ix_sessions_progress", "sessions", ["finished_at"], "progress IS NOT NULL")
    op.create_index("ix_failed_updates_failed_at", "failed_updates", ["failed_at"])
    op.create_index("ix_practice_local_date_person_id", "practice", ["local_date", "person_id"])


def downgrade() -> None:
    op.drop_index("ix_practice_local_date_person_id", table_name="practice")
    op.drop_index("ix_failed_updates_failed_at", table_name="failed_updates")
    op.drop_index("ix_sessions_progress", table_name="sessions")
    op.drop_index("ix_sessions_open", table_name="sessions")
    op.drop_index("ix_people_unfinished", table_name="people")
    op.drop_index("ix_people_settled", table_name="people")
    op.create_index("ix_people_heard_at", "people", ["heard_at"])


def _create(name: str, table: str, columns: list[str], rows: str) -> None:
    where = sa.text(rows)
    op.create_index(name, table, columns, sqlite_where=where, postgresql_where=where)

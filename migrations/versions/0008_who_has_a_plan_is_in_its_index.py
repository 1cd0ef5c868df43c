"""The index of those with a plan holds all that /stats counts: their rows need not be read."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

INDEX = "ix_people_settled"


def upgrade() -> None:
    op.drop_index(INDEX, table_name="people")
    _create(["heard_at", "gone_at", "onboarded_at"])


def downgrade() -> None:
    op.drop_index(INDEX, table_name="people")
    _create(["heard_at", "gone_at"])


def _create(columns: list[str]) -> None:
    where = sa.text("onboarded_at IS NOT NULL")
    op.create_index(INDEX, "people", columns, sqlite_where=where, postgresql_where=where)

"""Why a day was skipped and how a session ended say nothing of health any more."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        sa.text("UPDATE occurrences SET reason = 'excused' WHERE reason IN ('ill', 'hurt')")
    )
    op.execute(sa.text("UPDATE sessions SET outcome = 'partial' WHERE outcome = 'stopped'"))


def downgrade() -> None:
    op.execute(sa.text("UPDATE occurrences SET reason = 'ill' WHERE reason = 'excused'"))

"""When a person last asked for all their data."""

import sqlalchemy as sa
from alembic import op

from bot.storage.tables.columns import Instant

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("people", sa.Column("exported_at", Instant(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("people") as batch_op:
        batch_op.drop_column("exported_at")

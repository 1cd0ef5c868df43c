"""Groups that asked for a warm-up a day, and the taps of the day."""

import sqlalchemy as sa
from alembic import op

from bot.storage.tables.columns import Instant, LocalTime

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "group_warmups",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("topic", sa.BigInteger()),
        sa.Column("bot", sa.String(32), nullable=False),
        sa.Column("language", sa.String(35), nullable=False),
        sa.Column("zone", sa.String(64), nullable=False),
        sa.Column("local_time", LocalTime(), nullable=False),
        sa.Column("next_at", Instant(), nullable=False),
        sa.Column("next_date", sa.Date(), nullable=False),
        sa.Column("day", sa.Date()),
        sa.Column("edit_at", Instant()),
        sa.PrimaryKeyConstraint("chat_id", name="pk_group_warmups"),
    )
    op.create_index("ix_group_warmups_next_at", "group_warmups", ["next_at"])
    op.create_table(
        "group_taps",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("member", sa.String(64), nullable=False),
        sa.Column("is_done", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("chat_id", "member", name="pk_group_taps"),
    )
    op.create_index("ix_group_taps_member", "group_taps", ["member"])


def downgrade() -> None:
    op.drop_table("group_taps")
    op.drop_table("group_warmups")

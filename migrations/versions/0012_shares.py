"""Shares with a physical therapist or coach, and the log of looks and changes."""

import sqlalchemy as sa
from alembic import op

from bot.storage.tables.columns import Instant, RowId

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_OPEN = sa.text("ended_at IS NULL AND viewer_id IS NOT NULL")


def upgrade() -> None:
    op.create_table(
        "shares",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("person_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("viewer_id", sa.BigInteger()),
        sa.Column("digest", sa.String(length=64)),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("until", Instant(), nullable=False),
        sa.Column("accepted_at", Instant()),
        sa.Column("ended_at", Instant()),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], op.f("fk_shares_person_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["viewer_id"], ["people.id"], op.f("fk_shares_viewer_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shares")),
    )
    op.create_index("uq_shares_digest", "shares", ["digest"], unique=True)
    op.create_index(op.f("ix_shares_person_id_id"), "shares", ["person_id", "id"])
    op.create_index(op.f("ix_shares_viewer_id"), "shares", ["viewer_id"])
    op.create_index(
        "uq_shares_pair",
        "shares",
        ["viewer_id", "person_id"],
        unique=True,
        sqlite_where=_OPEN,
        postgresql_where=_OPEN,
    )
    op.create_table(
        "share_log",
        sa.Column("id", RowId, nullable=False),
        sa.Column("person_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("share_id", sa.BigInteger(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("is_look", sa.Boolean(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], op.f("fk_share_log_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_share_log")),
    )
    op.create_index(op.f("ix_share_log_person_id_id"), "share_log", ["person_id", "id"])


def downgrade() -> None:
    op.drop_table("share_log")
    op.drop_table("shares")

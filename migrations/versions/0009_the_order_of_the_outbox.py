"""A column that says what waits behind others of its chat, and indexes of what may leave."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_INDEXES = (
    (
        "ix_outbox_first",
        ["lane", "id"],
        "state = 'queued' AND ahead NOT IN (1, 2, 3) AND attempts <= 0",
    ),
    ("ix_outbox_replies", ["ahead", "chat_id"], "state = 'queued' AND lane = 0 AND ahead > 0"),
    ("ix_outbox_reminders", ["ahead", "chat_id"], "state = 'queued' AND lane <> 0 AND ahead > 0"),
    ("ix_outbox_doubts", ["lane", "id"], "state = 'queued' AND attempts > 0"),
    ("ix_outbox_deferred", ["not_before"], "state = 'queued' AND not_before > created_at"),
    ("ix_outbox_sending", ["lease_until"], "state = 'sending'"),
)
_QUEUED = ("ix_outbox_queued", ["lane", "id"], "state = 'queued'")


def upgrade() -> None:
    op.add_column(
        "outbox",
        sa.Column("ahead", sa.SmallInteger(), server_default=sa.text("0"), nullable=False),
    )
    op.execute(
        "UPDATE outbox SET ahead = 1 WHERE state = 'queued' AND EXISTS ("
        "SELECT 1 FROM outbox AS earlier WHERE earlier.chat_id = outbox.chat_id "
        "AND earlier.id < outbox.id AND earlier.state IN ('queued', 'sending'))"
    )
    op.drop_index("ix_outbox_queued", "outbox")
    for index in _INDEXES:
        _create(*index)


def downgrade() -> None:
    for name, _columns, _where in _INDEXES:
        op.drop_index(name, "outbox")
    _create(*_QUEUED)
    op.drop_column("outbox", "ahead")


def _create(name: str, columns: list[str], where: str) -> None:
    condition = sa.text(where)
    op.create_index(name, "outbox", columns, sqlite_where=condition, postgresql_where=condition)

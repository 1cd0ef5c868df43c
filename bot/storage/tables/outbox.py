"""The outbox: queued exactly once, sent at least once, every doubt counted."""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    String,
    Table,
    UniqueConstraint,
    text,
)

from bot.storage.tables.columns import (
    METADATA,
    BigInteger,
    Id,
    Instant,
    Integer,
    RowId,
    SmallInteger,
    partial_index,
    sealed_column,
)

OUTBOX = Table(
    "outbox",
    METADATA,
    Column("id", RowId, primary_key=True),
    Column("key", String(80), nullable=False),
    # Empty for what belongs to no person: the goodbye, a line to a group.
    Column("person_id", Id, ForeignKey("people.id", ondelete="CASCADE")),
    Column("chat_id", Id, nullable=False),
    Column("lane", SmallInteger, nullable=False),  # 0 reply, 1 reminder
    # Emptied once its result is recorded.
    sealed_column("body", "chat_id", "person_id", nullable=True),
    Column("act", String(8), nullable=False),  # new edit strip react
    Column("revision", BigInteger, nullable=False),
    Column("carries_buttons", Boolean, nullable=False),
    Column("edits", BigInteger),  # empty: a new message; 0: the live one, known when sent
    Column("state", String(12), nullable=False),  # queued sending sent dropped
    Column("reason", String(48)),
    Column("not_before", Instant, nullable=False),
    Column("not_after", Instant, nullable=False),
    # How many others of its chat waited or were under way when it was queued, 3 at most.
    Column("ahead", SmallInteger, nullable=False, server_default=text("0")),
    Column("attempts", Integer, nullable=False, server_default=text("0")),
    Column("delays", Integer, nullable=False, server_default=text("0")),
    Column("worker", String(40)),
    Column("lease_until", Instant),
    Column("message_id", BigInteger),
    Column("created_at", Instant, nullable=False),
    Column("settled_at", Instant),
    # One screen per turn and place in it, one message per occurrence.
    UniqueConstraint("key"),
    # What may be claimed: replies first, oldest first. What was queued behind others of its chat
    # is looked for by chat, however much waits there; so is what is tried again after a doubt.
    partial_index(
        "ix_outbox_first",
        "state = 'queued' AND ahead NOT IN (1, 2, 3) AND attempts <= 0",
        "lane",
        "id",
    ),
    partial_index(
        "ix_outbox_replies", "state = 'queued' AND lane = 0 AND ahead > 0", "ahead", "chat_id"
    ),
    partial_index(
        "ix_outbox_reminders", "state = 'queued' AND lane <> 0 AND ahead > 0", "ahead", "chat_id"
    ),
    partial_index("ix_outbox_doubts", "state = 'queued' AND attempts > 0", "lane", "id"),
    # When to look again.
    partial_index(
        "ix_outbox_deferred", "state = 'queued' AND not_before > created_at", "not_before"
    ),
    # Whose lease has run out.
    partial_index("ix_outbox_sending", "state = 'sending'", "lease_until"),
    # Per chat one at a time, in order.
    partial_index("ix_outbox_active", "state IN ('queued', 'sending')", "chat_id", "id"),
    Index(None, "person_id"),
    Index(None, "settled_at"),
)

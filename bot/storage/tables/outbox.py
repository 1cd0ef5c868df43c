"""The outbox: queued exactly once, sent at least once, every doubt counted."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    SmallInteger,
    String,
    Table,
    UniqueConstraint,
    text,
)

from bot.storage.tables.columns import METADATA, Instant, RowId, sealed_column

_ACTIVE = "state IN ('queued', 'sending')"

OUTBOX = Table(
    "outbox",
    METADATA,
    Column("id", RowId, primary_key=True),
    Column("key", String(80), nullable=False),
    # Empty for what belongs to no person: the goodbye, a line to a group.
    Column("person_id", BigInteger, ForeignKey("people.id", ondelete="CASCADE")),
    Column("chat_id", BigInteger, nullable=False),
    Column("lane", SmallInteger, nullable=False),  # 0 reply, 1 reminder
    # Emptied once it is settled.
    sealed_column("body", "chat_id", "person_id", nullable=True),
    Column("act", String(8), nullable=False),  # new edit strip react
    Column("revision", BigInteger, nullable=False),
    Column("carries_buttons", Boolean, nullable=False),
    Column("edits", BigInteger),  # empty: a new message; 0: the live one, known when sent
    Column("state", String(12), nullable=False),  # queued sending sent dropped
    Column("reason", String(48)),
    Column("not_before", Instant, nullable=False),
    Column("not_after", Instant, nullable=False),
    Column("attempts", Integer, nullable=False, server_default=text("0")),
    Column("delays", Integer, nullable=False, server_default=text("0")),
    Column("worker", String(40)),
    Column("lease_until", Instant),
    Column("message_id", BigInteger),
    Column("created_at", Instant, nullable=False),
    Column("settled_at", Instant),
    # One screen per turn and place in it, one message per occurrence.
    UniqueConstraint("key"),
    # What may be claimed: replies first, oldest first.
    Index(
        "ix_outbox_queued",
        "lane",
        "id",
        sqlite_where=text("state = 'queued'"),
        postgresql_where=text("state = 'queued'"),
    ),
    # Per chat one at a time, in order.
    Index(
        "ix_outbox_active",
        "chat_id",
        "id",
        sqlite_where=text(_ACTIVE),
        postgresql_where=text(_ACTIVE),
    ),
    Index(None, "person_id"),
    Index(None, "settled_at"),
)

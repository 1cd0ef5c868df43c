"""Conversations: the open question of each chat, its session, and the updates it took."""

from sqlalchemy import (
    Boolean,
    Column,
    Index,
    String,
    Table,
    text,
)

from bot.storage.tables.columns import (
    METADATA,
    BigInteger,
    Id,
    Instant,
    Integer,
    LocalDate,
    RowId,
    partial_index,
    person_column,
    sealed_column,
)

CONVERSATIONS = Table(
    "conversations",
    METADATA,
    person_column(primary_key=True),
    Column("flow", String(32)),  # empty: no question stands open
    Column("local_date", LocalDate),  # the date for which the flow was opened
    sealed_column("state", "person_id", nullable=True),
    # Never repeats, not after an erasure, not after a restore: every button carries it.
    Column("revision", BigInteger, nullable=False),
    Column("answered", BigInteger, nullable=False),  # the revision last answered
    Column("opened_by", BigInteger),  # the message whose button opened the flow
    Column("wake_at", Instant),
    Column("live_message", BigInteger),  # the one message that carries `t:` buttons
    Column("live_has_media", Boolean, nullable=False, server_default=text("false")),
    partial_index("ix_conversations_wake_at", "wake_at IS NOT NULL", "wake_at"),
)

SESSIONS = Table(
    "sessions",
    METADATA,
    Column("id", RowId, primary_key=True),
    person_column(),
    Column("kind", String(16), nullable=False),
    Column("local_date", LocalDate, nullable=False),  # the day on which it began
    Column("started_at", Instant, nullable=False),
    Column("answered_at", Instant, nullable=False),
    Column("finished_at", Instant),
    Column("outcome", String(16)),  # empty while open; done | partial
    sealed_column("progress", "person_id", nullable=True),
    # One open session a person.
    partial_index("uq_sessions_open", "outcome IS NULL", "person_id", unique=True),
    Index("ix_sessions_person_id_local_date", "person_id", "local_date"),
    # What is finished for good, the oldest first.
    partial_index("ix_sessions_progress", "progress IS NOT NULL", "finished_at"),
)

UPDATES = Table(
    "updates",
    METADATA,
    # A second copy of an update finds its number taken and does nothing.
    Column("update_id", Id, primary_key=True, autoincrement=False),
    Column("taken_at", Instant, nullable=False),
    Index(None, "taken_at"),
)

FAILED_UPDATES = Table(
    "failed_updates",
    METADATA,
    Column("update_id", Id, primary_key=True, autoincrement=False),
    Column("person_id", Id),  # no foreign key: it may be of nobody we know
    Column("failed_at", Instant, nullable=False),
    Column("error", String(200), nullable=False),  # the exception's class, never its text
    Column("tries", Integer, nullable=False),
    sealed_column("body", "update_id", "person_id"),
    Index(None, "person_id"),
    Index(None, "failed_at"),
)

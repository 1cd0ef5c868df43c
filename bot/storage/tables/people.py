"""People: one row a private chat; and who was erased."""

from sqlalchemy import (
    Boolean,
    Column,
    Index,
    String,
    Table,
    UniqueConstraint,
    text,
)

from bot.storage.tables.columns import (
    METADATA,
    Id,
    Instant,
    Integer,
    partial_index,
    person_column,
    sealed_column,
)

PEOPLE = Table(
    "people",
    METADATA,
    Column("id", Id, primary_key=True, autoincrement=False),  # the number of the chat
    Column("language", String(35), nullable=False),
    Column("zone", String(64), nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("heard_at", Instant, nullable=False),  # the last thing the person did
    Column("onboarded_at", Instant),
    Column("consent_version", Integer),
    Column("consent_at", Instant),
    Column("paused_from", Instant),
    Column("paused_until", Instant),  # empty while paused: until they write
    Column("exported_at", Instant),  # the last /export: one an hour
    Column("gone_at", Instant),  # blocked the bot, or Telegram knows the chat no more
    Column("warned_at", Instant),  # told that a silent account goes soon
    Column("nudged", Boolean, nullable=False, server_default=text("false")),
    sealed_column("profile", "id"),
    # Retention looks for the longest silent, with a plan and without; /stats counts who is there.
    partial_index(
        "ix_people_settled",
        "onboarded_at IS NOT NULL",
        "heard_at",
        "gone_at",
        "onboarded_at",  # else SQLite would look at each row for it
    ),
    partial_index("ix_people_unfinished", "onboarded_at IS NULL", "heard_at"),
)

# Addresses from which calendars read what is planned.
CALENDARS = Table(
    "calendars",
    METADATA,
    person_column(primary_key=True),
    Column("digest", String(64), nullable=False),  # SHA-256 of the token in the address
    Column("at", Instant, nullable=False),
    UniqueConstraint("digest"),
)

# What a backup that is put back must not bring back.
ERASED = Table(
    "erased",
    METADATA,
    Column("digest", String(64), primary_key=True),  # of the number of the chat, keyed
    Column("at", Instant, nullable=False),
    Index(None, "at"),
)

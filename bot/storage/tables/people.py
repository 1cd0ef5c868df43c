"""People: one row a private chat."""

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, String, Table, text

from bot.storage.tables.columns import METADATA, Instant, sealed_column

PEOPLE = Table(
    "people",
    METADATA,
    Column("id", BigInteger, primary_key=True, autoincrement=False),  # the number of the chat
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
    # The retention job looks for the longest silent.
    Index(None, "heard_at"),
)

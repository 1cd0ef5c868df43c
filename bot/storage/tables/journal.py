"""The journal: what happened, day by day, and the values stored for later turns."""

from sqlalchemy import Boolean, Column, Index, String, Table, UniqueConstraint

from bot.storage.tables.columns import (
    METADATA,
    Instant,
    LocalDate,
    RowId,
    person_column,
    sealed_column,
)

JOURNAL = Table(
    "journal",
    METADATA,
    Column("id", RowId, primary_key=True),
    person_column(),
    Column("at", Instant, nullable=False),
    Column("local_date", LocalDate, nullable=False),
    Column("kind", String(32), nullable=False),
    sealed_column("body", "person_id"),
    # Rules read one person's last 56 days; a prompt reads only the kinds that decide on it.
    Index(None, "person_id", "at", "kind"),
)

PRACTICE = Table(
    "practice",
    METADATA,
    Column("id", RowId, primary_key=True),
    person_column(),
    Column("local_date", LocalDate, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("told", Boolean, nullable=False),  # practised before a prompt came, or without one
    Column("at", Instant, nullable=False),
    # A day counts once for each kind, however often it is done.
    UniqueConstraint("person_id", "local_date", "kind"),
    # /stats counts who practised on a date.
    Index(None, "local_date", "person_id"),
)

REMEMBERED = Table(
    "kept",
    METADATA,
    person_column(primary_key=True),
    Column("name", String(64), primary_key=True),
    Column("at", Instant, nullable=False),
    sealed_column("body", "person_id", "name"),
)

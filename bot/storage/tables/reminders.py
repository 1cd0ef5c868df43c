"""Reminders: the rule with its next instant, and the occurrences that fired."""

from sqlalchemy import (
    Boolean,
    Column,
    String,
    Table,
    UniqueConstraint,
    text,
)

from bot.storage.tables.columns import (
    METADATA,
    Instant,
    Integer,
    LocalDate,
    LocalTime,
    RowId,
    partial_index,
    person_column,
)

REMINDERS = Table(
    "reminders",
    METADATA,
    person_column(primary_key=True),
    Column("kind", String(16), primary_key=True),
    Column("weekdays", Integer, nullable=False),  # bit 0 is Monday; 0: once, on next_date
    Column("local_time", LocalTime, nullable=False),
    Column("other_times", String(64)),  # of weekdays that differ: "5 10:00,6 10:30"
    Column("zone", String(64), nullable=False),
    Column("by_person", Boolean, nullable=False),  # an hour the person chose may ring at night
    Column("resting", String(16)),  # why it is switched off: health, wish, paused, silent, gone
    Column("next_date", LocalDate),
    Column("next_at", Instant),
    Column("next_pass", Integer, nullable=False, server_default=text("0")),
    Column("tzdata", String(16), nullable=False),  # the rules that next_at was computed with
    # The tick looks for what is due; rows at rest are not in its way.
    partial_index("ix_reminders_next_at", "next_at IS NOT NULL", "next_at"),
)

OCCURRENCES = Table(
    "occurrences",
    METADATA,
    Column("id", RowId, primary_key=True),
    person_column(),
    Column("kind", String(16), nullable=False),
    Column("local_date", LocalDate, nullable=False),
    Column("pass", Integer, nullable=False, server_default=text("0")),
    Column("due_at", Instant, nullable=False),
    Column("zone", String(64), nullable=False),  # in which it was due
    Column("at", Instant, nullable=False),  # when its state last changed
    Column("state", String(16), nullable=False),  # queued sent dropped snoozed held skipped done
    Column("reason", String(32)),
    Column("snoozes", Integer, nullable=False, server_default=text("0")),
    Column("ring_at", Instant),  # Later, or held back by a session: when it rings
    # One occurrence per person, kind and local date; a second pass only where a change of
    # zone puts the date back.
    UniqueConstraint("person_id", "kind", "local_date", "pass"),
    partial_index("ix_occurrences_ring_at", "ring_at IS NOT NULL", "ring_at"),
)

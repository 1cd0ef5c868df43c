"""Shares: who may look at whom, and what was looked at and changed."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, String, Table

from bot.storage.tables.columns import (
    METADATA,
    Id,
    Instant,
    RowId,
    partial_index,
    person_column,
    sealed_column,
)

SHARES = Table(
    "shares",
    METADATA,
    Column("id", Id, primary_key=True, autoincrement=False),  # random: it says nothing
    person_column(),
    # Empty until the link is opened.
    Column("viewer_id", Id, ForeignKey("people.id", ondelete="CASCADE")),
    Column("digest", String(64)),  # of the token; emptied when the link is opened
    Column("role", String(16), nullable=False),
    Column("until", Instant, nullable=False),  # the link can be opened
    Column("accepted_at", Instant),
    Column("ended_at", Instant),
    sealed_column("body", "person_id", "id"),
    Index("uq_shares_digest", "digest", unique=True),
    Index(None, "person_id", "id"),  # an export reads them in this order
    # One share of a pair at a time.
    partial_index(
        "uq_shares_pair",
        "ended_at IS NULL AND viewer_id IS NOT NULL",
        "viewer_id",
        "person_id",
        unique=True,
    ),
    Index(None, "viewer_id"),
)

SHARE_LOG = Table(
    "share_log",
    METADATA,
    Column("id", RowId, primary_key=True),
    person_column(),
    Column("share_id", Id, nullable=False),  # no foreign key: a look outlives its viewer
    Column("at", Instant, nullable=False),
    Column("is_look", Boolean, nullable=False),  # counted against the bound of a day
    sealed_column("body", "person_id", "share_id"),
    Index(None, "person_id", "id"),  # likewise
)

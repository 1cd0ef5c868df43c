"""Groups that asked for a warm-up a day, and who tapped the post of the day: digests, no names."""

from sqlalchemy import Boolean, Column, Index, String, Table

from bot.storage.tables.columns import METADATA, BigInteger, Id, Instant, LocalDate, LocalTime

GROUP_WARMUPS = Table(
    "group_warmups",
    METADATA,
    Column("chat_id", Id, primary_key=True, autoincrement=False),
    Column("topic", BigInteger),  # of a forum
    Column("bot", String(32), nullable=False),  # the name by which people find the private chat
    Column("language", String(35), nullable=False),
    Column("zone", String(64), nullable=False),
    Column("local_time", LocalTime, nullable=False),
    Column("next_at", Instant, nullable=False),
    Column("next_date", LocalDate, nullable=False),
    Column("day", LocalDate),  # the date of the last post; empty: none yet
    Column("edit_at", Instant),  # when the count was, or will be, edited last
    Index(None, "next_at"),
)

GROUP_TAPS = Table(
    "group_taps",
    METADATA,
    Column("chat_id", Id, primary_key=True, autoincrement=False),
    Column("member", String(64), primary_key=True),  # keyed digest of a person's number
    Column("is_done", Boolean, nullable=False),
    Index(None, "member"),
)

"""Tables of operations: counters, heartbeats, outages, send slots, facts."""

from sqlalchemy import Column, String, Table

from bot.storage.tables.columns import METADATA, BigInteger, Instant, RowId

COUNTERS = Table(
    "counters",
    METADATA,
    Column("name", String(64), primary_key=True),
    Column("value", BigInteger, nullable=False),
)

HEARTBEATS = Table(
    "heartbeats",
    METADATA,
    Column("name", String(32), primary_key=True),  # start, poll, tick
    Column("at", Instant, nullable=False),
    Column("trouble", String(200)),  # what stands in the way now, in one line
)

OUTAGES = Table(
    "outages",
    METADATA,
    Column("id", RowId, primary_key=True),
    Column("from_at", Instant, nullable=False),
    Column("to_at", Instant, nullable=False),
)

META = Table(
    "meta",
    METADATA,
    Column("name", String(32), primary_key=True),  # bot_id, key_check, revision, alarm:<kind>
    Column("value", String(500), nullable=False),
)

# Several processes send by it; one alone on a SQLite file keeps the pace in memory.
SEND_SLOTS = Table(
    "timetable",
    METADATA,
    Column("name", String(32), primary_key=True),  # everybody
    Column("free_at", Instant, nullable=False),  # the next send slot that nobody has booked
)

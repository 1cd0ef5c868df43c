"""Every table, one module per aggregate; importing this gathers them all in `METADATA`."""

from bot.storage.tables.columns import METADATA
from bot.storage.tables.conversations import CONVERSATIONS, FAILED_UPDATES, SESSIONS, UPDATES
from bot.storage.tables.groups import GROUP_TAPS, GROUP_WARMUPS
from bot.storage.tables.journal import JOURNAL, PRACTICE, REMEMBERED
from bot.storage.tables.media import MEDIA
from bot.storage.tables.operations import COUNTERS, HEARTBEATS, META, OUTAGES, SEND_SLOTS
from bot.storage.tables.outbox import OUTBOX
from bot.storage.tables.people import CALENDARS, ERASED, PEOPLE
from bot.storage.tables.reminders import OCCURRENCES, REMINDERS
from bot.storage.tables.shares import SHARE_LOG, SHARES

__all__ = [
    "CALENDARS",
    "CONVERSATIONS",
    "COUNTERS",
    "ERASED",
    "FAILED_UPDATES",
    "GROUP_TAPS",
    "GROUP_WARMUPS",
    "HEARTBEATS",
    "JOURNAL",
    "MEDIA",
    "META",
    "METADATA",
    "OCCURRENCES",
    "OUTAGES",
    "OUTBOX",
    "PEOPLE",
    "PRACTICE",
    "REMEMBERED",
    "REMINDERS",
    "SEND_SLOTS",
    "SESSIONS",
    "SHARES",
    "SHARE_LOG",
    "UPDATES",
]

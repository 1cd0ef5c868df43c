"""Write heartbeats into the database, and judge the bot's health by them."""

from collections.abc import Mapping
from datetime import datetime, timedelta

import structlog
from sqlalchemy import Connection

from bot.clock import system_clock
from bot.storage import operations
from bot.storage.database import Database, Unavailable
from bot.tuning import TUNING

log = structlog.get_logger()

RED_AFTER = timedelta(seconds=90)
OUTAGE_FROM = timedelta(minutes=15)  # a shorter silence is a restart
PARTS = ("poll", "tick")


class Heartbeat:
    """Collector of signs of life, each written at most every 10 seconds."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._alive: dict[str, datetime] = {}
        self._written: dict[str, datetime] = {}
        self._trouble: dict[str, str | None] = {}
        self._reported: dict[str, str | None] = {}

    def alive(self, part: str) -> None:
        """Note that this part of the program has just done its work."""
        self._alive[part] = system_clock()
        self._trouble[part] = None

    def troubled(self, part: str, why: str) -> None:
        """Note that this part cannot do its work now."""
        self._trouble[part] = why

    async def write(self) -> None:
        """Write what has changed since the last time."""
        now = system_clock()
        due = {
            part: at
            for part, at in self._alive.items()
            # Either way: a clock that was set back must not silence it until it has caught up.
            if part not in self._written or abs(at - self._written[part]) >= TUNING.heartbeat_every
        }
        trouble = dict(self._trouble)
        if due or trouble != self._reported:
            try:
                await self._database.transaction(_write, due, trouble)
            except Unavailable as error:
                log.warning("heartbeat_not_written", error=str(error))
                return
            self._written.update(dict.fromkeys(due, now))
            self._reported = trouble


def _write(
    connection: Connection, due: Mapping[str, datetime], trouble: Mapping[str, str | None]
) -> None:
    for part, at in due.items():
        operations.beat(connection, part, at, trouble.get(part))
    for part, why in trouble.items():
        if part not in due:
            operations.trouble(connection, part, why)


def begin(connection: Connection, now: datetime) -> timedelta | None:
    """Note the start; how long the bot was out of order before it, if it was."""
    # First: of processes that start at once, the next one waits here for what this one notes.
    operations.beat(connection, "start", now)
    last = operations.beats(connection).get("tick")
    if last is None or now - last[0] < OUTAGE_FROM:
        return None
    if not operations.note_outage(connection, last[0], now):
        return None
    operations.count(connection, {"outages": 1})
    return now - last[0]


def ailments(connection: Connection, now: datetime) -> tuple[str, ...]:
    """List what is not well, a line each; () when all is.

    Raises:
        DBAPIError: the database cannot be read or written.
    """
    operations.probe(connection)
    beats = operations.beats(connection)
    found = []
    for part in PARTS:
        if part not in beats:
            found.append(f"{part}: never seen; is `python -m bot run` running?")
            continue
        at, trouble = beats[part]
        age = round((now - at).total_seconds())
        if at == operations.NEVER:
            found.append(f"{part}: never seen ({trouble or 'no reason known'})")
        elif abs(now - at) > RED_AFTER:
            when = f"{age} s ago" if age > 0 else f"{-age} s ahead of the clock"
            found.append(f"{part}: last seen {when} ({trouble or 'no reason known'})")
    return tuple(found)

"""Monitor the bot once a minute: count faults and raise alarms."""

import asyncio
from collections import Counter
from collections.abc import Collection, Mapping
from contextlib import suppress
from datetime import datetime, timedelta

import structlog
from sqlalchemy import Connection

from bot.clock import Clock, system_clock
from bot.services.operations import alerts
from bot.storage import operations
from bot.storage.database import Database, Unavailable
from bot.tuning import TUNING

log = structlog.get_logger()

DEAF_AFTER = timedelta(minutes=5)  # without an update fetched, or an empty answer
AWAY_FROM = timedelta(minutes=2)  # a shorter absence of the database is a hiccup

#: Counters of the pipeline in memory, and of the database.
COUNTERS = {
    "unparsable": "updates_unparsable",
    "held_back": "updates_held_back",
    "lost": "updates_lost",
}


class Monitor:
    """Monitor of counters and alarms; without admins it counts, and tells nobody.

    Args:
        intake: what the pipeline has counted so far; read, never written.
    """

    def __init__(
        self, database: Database, admins: Collection[int], clock: Clock, intake: Mapping[str, int]
    ) -> None:
        self._database = database
        self._admins = admins
        self._clock = clock
        self._intake = intake
        self._counted: Counter[str] = Counter()
        self._away_since: datetime | None = None

    async def run(self, stopped: asyncio.Event) -> None:
        """Check at once, and then every minute."""
        while not stopped.is_set():
            await self.once()
            with suppress(TimeoutError):
                async with asyncio.timeout(TUNING.monitor_seconds):
                    await stopped.wait()

    async def once(self) -> None:
        """Check once."""
        now, seen = system_clock(), Counter(self._intake)
        counts = {COUNTERS[each]: seen[each] - self._counted[each] for each in COUNTERS}
        if self._away_since is not None and now - self._away_since >= AWAY_FROM:
            counts["database_away"] = 1
        try:
            await self._database.transaction(self._check, counts, now)
        except Unavailable as error:
            log.warning("monitor_unavailable", error=str(error))
            self._away_since = self._away_since or now
        except Exception:
            # Whoever watches must not be what stops the bot.
            log.exception("monitor_failed")
        else:
            self._counted, self._away_since = seen, None

    def _check(self, connection: Connection, counts: Mapping[str, int], now: datetime) -> None:
        found = {name: amount for name, amount in counts.items() if amount}
        if _is_deaf(connection, now):
            found["deaf_minutes"] = 1
        operations.count(connection, found)
        if self._admins:
            alerts.ring(connection, self._admins, self._clock())


def _is_deaf(connection: Connection, now: datetime) -> bool:
    """Return whether no update has come in for long, although the bot runs."""
    beats = operations.beats(connection)
    last = [beats[part][0] for part in ("poll", "start") if part in beats]
    return bool(last) and now - max(last) >= DEAF_AFTER

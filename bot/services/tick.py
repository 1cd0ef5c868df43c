"""Do one tick: send reminders, wake conversations, remove old rows, write the heartbeat."""

import asyncio
from datetime import datetime, timedelta

import structlog
from sqlalchemy import Connection

from bot.clock import system_clock
from bot.services.conversation.converse import Converse
from bot.services.delivery.worker import Deliver
from bot.services.groups.daily_post import post_due
from bot.services.operations.heartbeat import Heartbeat
from bot.services.operations.retention import Retention, remove_old_copies
from bot.services.reminders.remind import Remind
from bot.storage.database import Database, Unavailable
from bot.storage.rows import conversations, groups, reminders
from bot.tuning import TUNING

log = structlog.get_logger()


class Tick:
    """One tick; the services keep nothing between two of them that a kill may not take."""

    def __init__(
        self,
        database: Database,
        remind: Remind,
        converse: Converse,
        deliver: Deliver,
        heartbeat: Heartbeat,
    ) -> None:
        self._database = database
        self._remind = remind
        self._converse = converse
        self._deliver = deliver
        self._heartbeat = heartbeat
        self._retention = Retention(database)
        self._last_housekeeping: datetime | None = None
        self._orphans_sought: datetime | None = None

    async def once(self) -> datetime | None:
        """Do what is due; the next instant at which something will be."""
        try:
            coming = await self._work()
        except Unavailable as error:
            log.warning("tick_unavailable", error=str(error))
            await self._cannot(f"tick_unavailable: {error}")
            return None
        except Exception as error:
            await self._cannot(f"tick_failed: {type(error).__name__}")
            raise
        self._heartbeat.alive("tick")
        await self._heartbeat.write()
        return coming

    async def _cannot(self, why: str) -> None:
        """Note what stands in its way, for `health`."""
        self._heartbeat.troubled("tick", why)
        await self._heartbeat.write()

    async def _work(self) -> datetime | None:
        await self._remind.fire(self._deliver.wake)
        await self._converse.elapse()
        while await self._database.transaction(post_due, self._remind.clock()):
            self._deliver.wake()
        now = system_clock()
        if _is_due(self._orphans_sought, now, TUNING.orphans_every):
            self._orphans_sought = now
            await self._deliver.recover(is_alone=False)
        if _is_due(self._last_housekeeping, now, TUNING.retention_every):
            self._last_housekeeping = now
            await self._converse.end_left_open()
            self._retention.begin()
            if self._database.file is not None:
                await asyncio.to_thread(remove_old_copies, self._database.file, now)
        is_more = await self._retention.go_on(self._remind.clock())
        is_more = await self._remind.prepare() or is_more
        self._deliver.wake()
        return self._remind.clock() if is_more else await self._database.transaction(_next_due)


def _next_due(connection: Connection) -> datetime | None:
    instants = (
        reminders.next_due(connection),
        conversations.next_wake(connection),
        groups.next_due(connection),
    )
    return min((each for each in instants if each is not None), default=None)


def _is_due(last: datetime | None, now: datetime, every: timedelta) -> bool:
    # Either way: the machine's clock may have been set back.
    return last is None or abs(now - last) >= every

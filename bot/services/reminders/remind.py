"""Fire due reminders, each exactly once, in batches."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection

from bot.services.app_context import AppContext
from bot.services.clock import Clock
from bot.services.reminders import schedule
from bot.services.reminders.fire import ReminderBatch
from bot.services.reminders.writes import PendingWrites
from bot.storage.database import Database
from bot.storage.rows.reminders import BEFORE_ALL, RuleKey


class Remind:
    """Fires what is due."""

    def __init__(self, database: Database, app: AppContext, clock: Clock) -> None:
        self._database = database
        self._app = app
        self.clock = clock

    async def fire(self, deliver: Callable[[], None] | None = None) -> int:
        """Fire everything that is due now; how many messages were queued.

        `deliver` is told after each batch, so that its messages leave while the next is fired.
        """
        queued = 0
        while True:
            fired = await self._database.in_bulk(self._fire)
            queued += fired.queued
            if deliver is not None and fired.queued:
                deliver()
            if not fired.people:
                return queued

    async def recompute(self) -> None:
        """After a change of the zone rules: every unsent instant anew, from its local date."""
        if await self._database.transaction(schedule.is_computed):
            return
        after: RuleKey | None = BEFORE_ALL
        while after is not None:
            after = await self._database.in_bulk(schedule.recompute, self.clock(), after)
        await self._database.transaction(schedule.note_computed)

    def _fire(self, connection: Connection) -> PendingWrites:
        now = self.clock()
        return ReminderBatch(connection, self._app, now, self._database.is_awaited).fire()

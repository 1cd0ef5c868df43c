"""Bots with one fault in them, which the judge has to find: `mutants NAME run`."""

from __future__ import annotations

import asyncio
import sys
from datetime import datetime, time, timedelta
from unittest.mock import patch

from apscheduler.triggers.cron import CronTrigger

from bot.chat.raw_data import Json
from bot.chat.receiving.polling import Window
from bot.chat.receiving.update_pipeline import Intake
from bot.coaching import calendar
from bot.coaching.calendar import Occurrence

BUSY_SECONDS = 0.5  # longer than people wait between two texts: something is always under way
EARLY = "acknowledges-before-the-commit"
CRON = "rings-by-a-cron-trigger"


def acknowledge_early() -> None:
    """Everything that was fetched is confirmed by the next fetch, handled or not."""
    fresh = Window.fresh

    def confirmed(window: Window, updates: list[Json]) -> list[Json]:
        found = fresh(window, updates)
        window._open.clear()
        return found

    take = Intake.take

    async def slowly(intake: Intake, raw: Json) -> None:
        # As on a busy disk: what lies between fetching and committing is what a kill can hit.
        await asyncio.sleep(BUSY_SECONDS)
        await take(intake, raw)

    patch.object(Window, "fresh", confirmed).start()
    patch.object(Intake, "take", slowly).start()


def ring_by_cron() -> None:
    """APScheduler decides when a person is reminded."""

    def by_trigger(
        weekdays: frozenset[int],
        local_time: time,
        zone: str,
        after: datetime,
        _others: calendar.WeekdayTimes = (),
    ) -> Occurrence:
        trigger = CronTrigger(
            day_of_week=",".join(map(str, sorted(weekdays))),
            hour=local_time.hour,
            minute=local_time.minute,
            timezone=zone,
        )
        due: datetime = trigger.get_next_fire_time(None, after + timedelta(microseconds=1))
        return Occurrence(due.date(), due.astimezone(after.tzinfo))

    patch.object(calendar, "next_occurrence", by_trigger).start()


MUTANTS = {EARLY: acknowledge_early, CRON: ring_by_cron}


def main() -> int:
    """Run the bot with one of them."""
    MUTANTS[sys.argv[1]]()
    from bot.__main__ import main as run  # noqa: PLC0415 - what it imports is changed already

    return run(sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())

"""People with days of training, and what their prompts come to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import Connection

from bot.coaching.events import (
    Event,
    HourChosen,
)
from bot.coaching.person.person import Person
from bot.flows.turn import Go, Screen, Turn
from bot.services.conversation.event_handlers import Happening, record
from bot.services.reminders import schedule
from bot.storage.tables import OCCURRENCES
from bot.value import replace
from tests.services.coach import Coach
from tests.support.world import onboarded

MONDAY = date(2026, 11, 2)
TUESDAY, WEDNESDAY = MONDAY + timedelta(days=1), MONDAY + timedelta(days=2)
SIX_PM = datetime(2026, 11, 4, 17, tzinfo=UTC)  # a Wednesday; 18:00 in Berlin
DAY = timedelta(days=1)
DAYS = frozenset({0, 2, 4})


async def trains(
    coach: Coach,
    at: time = time(18),
    warm_up: time | None = None,
    days: frozenset[int] = DAYS,
    person: Person | None = None,
) -> Person:
    """Somebody with sessions on these days at this hour."""
    profile = replace((person or onboarded()).profile, training_at=at, training_days=days)
    known = await coach.knows(replace(person or onboarded(), profile=profile), warm_up)
    chosen = HourChosen("training", days, at)
    await coach.database.transaction(schedule.choose_hour, known, chosen, coach.clock.now)
    return known


async def happens(coach: Coach, person: Person, *events: Event) -> None:
    await coach.database.transaction(_happens, person, events, coach.clock.now)


def _happens(
    connection: Connection, person: Person, events: Sequence[Event], now: datetime
) -> None:
    turn = Turn(events=tuple(events))
    record(Happening(connection, person, person, turn, now), now.date())


async def states(coach: Coach, kind: str = "training") -> list[tuple[date, str, str | None]]:
    rows = await coach.rows(OCCURRENCES, kind=kind)
    return [(row["local_date"], row["state"], row["reason"]) for row in rows]


def first_way(screen: Screen) -> Go | None:
    return screen.rows[0][0].go

"""States of prompts, and what happens to them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import Connection

from bot.coaching.events import Event, QuestionPromised
from bot.coaching.person.person import Person
from bot.flows.turn import Turn
from bot.services.conversation.event_handlers import Happening, record
from bot.services.reminders import schedule
from bot.storage.tables import OCCURRENCES
from tests.services.coach import Coach

EIGHT_IN_BERLIN = datetime(2026, 11, 3, 7, tzinfo=UTC)  # a Tuesday
DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)


async def states(coach: Coach) -> list[tuple[date, str, str | None]]:
    rows = await coach.rows(OCCURRENCES)
    return [(row["local_date"], row["state"], row["reason"]) for row in rows]


def happens(connection: Connection, person: Person, now: datetime, event: Event) -> None:
    turn = Turn(events=(event,))
    record(Happening(connection, person, person, turn, now), now.date())


def ask_in_the_morning(connection: Connection, person: Person, now: datetime) -> None:
    asked = QuestionPromised("morning", date(2026, 11, 3), time(8))
    schedule.once(connection, person, asked, now)

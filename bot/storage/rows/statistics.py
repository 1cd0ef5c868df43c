"""Count people and what they do, without who they are."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, case, func, select

from bot.coaching.calendar import is_zone, local_date
from bot.storage.tables import PEOPLE, PRACTICE
from bot.value import Value

ACTIVE_WITHIN = timedelta(days=7)
#: A date begins so long before UTC's in one zone, and so long after it in another.
AHEAD, BEHIND = timedelta(hours=14), timedelta(hours=12)


class Figures(Value):
    """People with a plan who have not left; of these, active in 7 days; practised today."""

    people: int
    active: int
    practised: int


def figures(connection: Connection, now: datetime) -> Figures:
    """Return the figures of this moment; "today" is each person's own."""
    present = (PEOPLE.c.onboarded_at.is_not(None), PEOPLE.c.gone_at.is_(None))
    is_active = PEOPLE.c.heard_at >= now - ACTIVE_WITHIN
    # Both in one pass, and over the index of those with a plan alone.
    counts = select(func.count(), func.count(case((is_active, 1)))).select_from(PEOPLE)
    people, active = connection.execute(counts.where(*present)).one()
    return Figures(people, active, _practised(connection, now))


def _practised(connection: Connection, now: datetime) -> int:
    dates = PRACTICE.c.local_date.between((now - BEHIND).date(), (now + AHEAD).date())
    statement = (
        select(PEOPLE.c.zone, PRACTICE.c.local_date, func.count(PRACTICE.c.person_id.distinct()))
        .join(PRACTICE, PRACTICE.c.person_id == PEOPLE.c.id)
        .where(dates, PEOPLE.c.onboarded_at.is_not(None), PEOPLE.c.gone_at.is_(None))
        .group_by(PEOPLE.c.zone, PRACTICE.c.local_date)
    )
    rows = connection.execute(statement)
    return sum(n for zone, day, n in rows if is_zone(zone) and day == local_date(now, zone))

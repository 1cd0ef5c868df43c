"""People by how long they have been silent: whom retention notifies, and whom it erases.

Each list comes in pages, the longest silent first. What is listed is locked until the transaction
ends, without whoever has a turn under way.
"""

from collections.abc import Collection
from datetime import datetime
from enum import Enum

from sqlalchemy import ColumnElement, Connection, select, tuple_, update

from bot.storage.tables import PEOPLE
from bot.tuning import TUNING

#: The last instant and number of a page; () before the first one.
Place = tuple[datetime, int] | tuple[()]
#: Numbers of people, and the place after which the next page begins; None: no more.
Page = tuple[list[int], Place | None]


class Group(Enum):
    """People by whether their first plan stands; each group has its own index."""

    WITH_PLAN = "with plan"
    WITHOUT_PLAN = "without plan"


_OF_GROUP = {
    Group.WITH_PLAN: PEOPLE.c.onboarded_at.is_not(None),
    Group.WITHOUT_PLAN: PEOPLE.c.onboarded_at.is_(None),
}


def to_nudge(connection: Connection, since: datetime, before: datetime, place: Place) -> Page:
    """List whoever began a plan, was last heard between two instants, and was not nudged."""
    where = (
        _OF_GROUP[Group.WITHOUT_PLAN],
        PEOPLE.c.gone_at.is_(None),
        PEOPLE.c.nudged.is_(False),
        PEOPLE.c.heard_at < before,
        PEOPLE.c.heard_at > since,
    )
    return _page(connection, where, place, TUNING.rows_removed)


def unfinished(connection: Connection, before: datetime, place: Place) -> Page:
    """List whoever has no plan, and was last heard before an instant."""
    where = (_OF_GROUP[Group.WITHOUT_PLAN], PEOPLE.c.heard_at < before)
    return _page(connection, where, place, TUNING.people_erased)


def to_warn(connection: Connection, group: Group, before: datetime, place: Place) -> Page:
    """List whoever was last heard before an instant, and was not warned since."""
    where = (_OF_GROUP[group], PEOPLE.c.heard_at < before, PEOPLE.c.warned_at.is_(None))
    return _page(connection, where, place, TUNING.rows_removed)


def warned(
    connection: Connection, group: Group, before: datetime, warned_until: datetime, place: Place
) -> Page:
    """List whoever was last heard before an instant, and warned by another one."""
    where = (_OF_GROUP[group], PEOPLE.c.heard_at < before, PEOPLE.c.warned_at <= warned_until)
    return _page(connection, where, place, TUNING.people_erased)


def _page(
    connection: Connection, where: tuple[ColumnElement[bool], ...], place: Place, limit: int
) -> Page:
    order = (PEOPLE.c.heard_at, PEOPLE.c.id)
    statement = select(*order).where(*where).order_by(*order).limit(limit)
    if place:
        # Said twice: the first is what an index is asked by.
        statement = statement.where(PEOPLE.c.heard_at >= place[0], tuple_(*order) > place)
    locked = statement.with_for_update(skip_locked=True)
    rows = [(row[0], row[1]) for row in connection.execute(locked)]
    return [row[1] for row in rows], rows[-1] if len(rows) == limit else None


def mark_nudged(connection: Connection, person_ids: Collection[int]) -> None:
    """Note that these were reminded of the plan they began."""
    statement = update(PEOPLE).where(PEOPLE.c.id.in_(person_ids))
    connection.execute(statement.values(nudged=True))


def mark_warned(connection: Connection, person_ids: Collection[int], now: datetime) -> None:
    """Note that these were told that their data goes soon."""
    statement = update(PEOPLE).where(PEOPLE.c.id.in_(person_ids))
    connection.execute(statement.values(warned_at=now))

"""The row of one side of a share: read whole, or damaged."""

from __future__ import annotations

from sqlalchemy import Connection, update

from bot.coaching.person.person import Person
from bot.storage.rows import people
from bot.storage.tables import PEOPLE
from tests.services.coach import Coach


async def person_of(coach: Coach, person_id: int) -> Person:
    found = await coach.database.transaction(people.get, person_id)
    assert found is not None
    return found


async def damages(coach: Coach, person_id: int) -> None:
    statement = update(PEOPLE).where(PEOPLE.c.id == person_id).values(profile=b"damaged")
    await coach.database.transaction(Connection.execute, statement)

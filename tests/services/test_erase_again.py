"""Erased people whom another tool's backup brought back are erased again."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection

from bot.services.codec import codec
from bot.services.operations.restore import erase_again
from bot.storage.database import Database
from bot.storage.encryption.encryption import KeyMistake, Vault, new_key, prove_key
from bot.storage.open import open_database
from bot.storage.rows import erased
from bot.value import replace
from tests.end_to_end.support.bot_process import command
from tests.services.coach import Coach, another
from tests.services.privacy.test_account import ANA, BOB, lives, rows_of, tables_of_people
from tests.storage.databases import KEY, VAULT
from tests.support.world import NOON

HOUR = timedelta(hours=1)
CARLA = 900_000_000_019


async def brought_back(coach: Coach) -> None:
    """Ana and Carla were erased; the backup has them and Bob; Carla had come back before it."""
    await coach.database.transaction(prove_key)
    await lives(coach, ANA)
    await lives(coach, BOB)
    await coach.knows(replace(another(CARLA), created_at=NOON + 2 * HOUR), hour=None)

    def note(connection: Connection) -> None:
        for each in (ANA, CARLA):
            erased.note(connection, each, NOON + HOUR)

    await coach.database.transaction(note)


async def tables_with(coach: Coach, person_id: int) -> list[str]:
    return [each.name for each in tables_of_people() if await rows_of(coach, each, person_id)]


async def test_whoever_is_named_by_the_list_goes_from_every_table(coach: Coach) -> None:
    await brought_back(coach)
    before = await tables_with(coach, ANA), await tables_with(coach, BOB)

    count = await coach.database.transaction(erase_again)
    again = await coach.database.transaction(erase_again)

    assert (count, again) == (1, 0)
    assert len(before[0]) >= 8
    assert await tables_with(coach, ANA) == []
    assert await tables_with(coach, BOB) == before[1]
    assert "people" in await tables_with(coach, CARLA)


async def test_who_was_erased_at_an_instant_that_cannot_be_read_goes_all_the_same(
    coach: Coach,
) -> None:
    await brought_back(coach)

    def damage(connection: Connection) -> None:
        digest = VAULT.digests(str(ANA).encode())[0]
        # On SQLite a text, as any other.
        connection.exec_driver_sql(f"UPDATE erased SET at = 'infinity' WHERE digest = '{digest}'")

    await coach.database.transaction(damage)

    assert await coach.database.transaction(erase_again) == 1
    assert await tables_with(coach, ANA) == []
    assert "people" in await tables_with(coach, CARLA)


async def test_another_key_is_refused_since_it_knows_nobody(coach: Coach, url: str) -> None:
    await brought_back(coach)
    other = open_database(url, Vault((new_key(),), codec()))

    with pytest.raises(KeyMistake, match="does not fit"):
        await other.transaction(erase_again)

    await other.close()
    assert await tables_with(coach, ANA) != []


async def test_the_command_says_how_many(database: Database, url: str, tmp_path: Path) -> None:
    await brought_back(Coach(database))
    await database.close()
    environment = {"DATABASE_URL": url, "DATA_KEY": KEY, "LOG_FORMAT": "json"}

    first = await command(environment, tmp_path / "first.log", "erase-again")
    second = await command(environment, tmp_path / "second.log", "erase-again")

    assert [code for code, _ in (first, second)] == [0, 0], (first, second)
    assert "1 people erased again" in first[1].splitlines()
    assert "0 people erased again" in second[1].splitlines()

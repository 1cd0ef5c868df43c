"""Operators rely on the key, the right bot, heartbeats and a new key."""

from __future__ import annotations

from datetime import timedelta

import pytest
import time_machine
from sqlalchemy import Connection, select

from bot.clock import system_clock
from bot.coaching.remembered import Load
from bot.services.codec import codec
from bot.services.operations import heartbeat, key_rotation
from bot.services.operations.heartbeat import Heartbeat, ailments
from bot.services.operations.ownership import WrongBot, prove_bot
from bot.storage import operations
from bot.storage.database import Database
from bot.storage.encryption.encryption import (
    Context,
    KeyMistake,
    NotOpened,
    Vault,
    bindings,
    new_key,
    prove_key,
)
from bot.storage.encryption.renewal import Renewed
from bot.storage.open import open_database
from bot.storage.rows import journal
from bot.storage.tables import OUTAGES
from bot.tuning import TUNING
from bot.value import replace
from tests.services.coach import Coach
from tests.services.privacy.test_account import ANA, lives
from tests.storage.databases import KEY, VAULT
from tests.support.archives import exported_rows
from tests.support.world import NOON

NEW_KEY = new_key()
MINUTE = timedelta(minutes=1)


# --- whose database this is -----------------------------------------------------------------


async def test_the_first_key_leaves_its_proof_and_another_one_is_refused(
    database: Database, url: str
) -> None:
    await database.transaction(prove_key)
    await database.transaction(prove_key)
    other = open_database(url, Vault((NEW_KEY,), codec()))

    with pytest.raises(KeyMistake, match="does not fit"):
        await other.transaction(prove_key)

    await other.close()


async def test_the_first_bot_owns_the_database(database: Database) -> None:
    await database.transaction(prove_bot, 111)
    await database.transaction(prove_bot, 111)

    with pytest.raises(WrongBot, match="belongs to bot 111, BOT_TOKEN is that of bot 222"):
        await database.transaction(prove_bot, 222)


# --- a new key ------------------------------------------------------------------------------


async def test_a_new_key_opens_everything_and_the_old_one_nothing(
    database: Database, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = replace(TUNING, values_sealed=3)
    monkeypatch.setattr("bot.services.operations.key_rotation.TUNING", few)
    coach = Coach(database)
    await database.transaction(prove_key)
    for n in range(8):
        await lives(coach, ANA + n)
    await database.transaction(remember_many, ANA + 3)
    sealed = await database.transaction(contents_of, VAULT)
    both = open_database(url, Vault((NEW_KEY, KEY), codec()))

    first = await key_rotation.renew_all(both)
    again = await key_rotation.renew_all(both)

    await both.close()
    new = Vault((NEW_KEY,), codec())
    assert first == again == Renewed(len(sealed))
    assert None not in sealed
    assert await database.transaction(contents_of, new) == sealed
    assert await database.transaction(contents_of, VAULT) == [None] * len(sealed)
    alone = open_database(url, new)
    await alone.transaction(prove_key)
    assert (await exported_rows(alone, ANA))["people"]
    await alone.close()


def remember_many(connection: Connection, person_id: int) -> None:
    for n in range(10):
        journal.remember(connection, person_id, f"name{n}", Load(amount=n), NOON)


def contents_of(connection: Connection, vault: Vault) -> list[bytes | None]:
    """Return what all sealed values hold; None where this vault does not open one."""
    found: list[bytes | None] = []
    for binding in bindings():
        table = binding.column.table
        statement = select(table).where(binding.column.is_not(None)).order_by(*table.primary_key)
        rows = [dict(row) for row in connection.execute(statement).mappings()]
        found += [content_of(vault, row[binding.column.name], binding.of(row)) for row in rows]
    return found


def content_of(vault: Vault, token: bytes, context: Context) -> bytes | None:
    try:
        return vault.open_bytes(token, context)
    except NotOpened:
        return None


# --- signs of life --------------------------------------------------------------------------


async def test_a_bot_that_never_ran_is_not_well(database: Database) -> None:
    found = await database.transaction(ailments, NOON)

    assert [line.split(":")[0] for line in found] == ["poll", "tick"]


async def test_a_bot_that_polls_and_ticks_is_well(database: Database) -> None:
    signs = Heartbeat(database)
    signs.alive("poll")
    signs.alive("tick")
    await signs.write()

    assert await database.transaction(ailments, system_clock()) == ()


async def test_a_part_that_was_not_seen_for_ninety_seconds_is_not_well(database: Database) -> None:
    await database.transaction(operations.beat, "poll", NOON, "409: another poller")
    await database.transaction(operations.beat, "tick", NOON + MINUTE)

    in_time = await database.transaction(ailments, NOON + timedelta(seconds=90))
    found = await database.transaction(ailments, NOON + timedelta(seconds=91))

    assert in_time == ()
    assert found == ("poll: last seen 91 s ago (409: another poller)",)


async def test_why_a_part_is_down_is_said_from_its_first_failure_on(database: Database) -> None:
    signs, now = Heartbeat(database), system_clock()
    signs.alive("tick")
    signs.troubled("poll", "polling_refused: 401 Unauthorized")
    await signs.write()
    first = await database.transaction(ailments, now)

    with time_machine.travel(now):
        signs.alive("poll")
        await signs.write()
        signs.troubled("poll", "polling_conflict: 409")
        await signs.write()
    later = await database.transaction(ailments, now + timedelta(minutes=2))

    assert first == ("poll: never seen (polling_refused: 401 Unauthorized)",)
    assert later[0] == "poll: last seen 120 s ago (polling_conflict: 409)"


async def test_a_clock_set_back_silences_no_sign_of_life(database: Database) -> None:
    signs, now = Heartbeat(database), system_clock()
    with time_machine.travel(now + timedelta(days=1)):
        signs.alive("poll")
        await signs.write()
    ahead = await database.transaction(ailments, now)

    with time_machine.travel(now):
        signs.alive("poll")
        signs.alive("tick")
        await signs.write()

    assert ahead[0] == "poll: last seen 86400 s ahead of the clock (no reason known)"
    assert await database.transaction(ailments, now) == ()


@pytest.mark.parametrize(("minutes", "is_outage"), [(14, False), (15, True)])
async def test_a_long_silence_before_the_start_is_an_outage(
    database: Database, minutes: int, is_outage: bool
) -> None:
    await database.transaction(operations.beat, "tick", NOON)

    away = await database.transaction(heartbeat.begin, NOON + minutes * MINUTE)

    assert away == (minutes * MINUTE if is_outage else None)
    outages = await Coach(database).rows(OUTAGES)
    assert [(each["from_at"], each["to_at"]) for each in outages] == (
        [(NOON, NOON + minutes * MINUTE)] if is_outage else []
    )


async def test_the_first_start_is_no_outage(database: Database) -> None:
    assert await database.transaction(heartbeat.begin, NOON) is None
